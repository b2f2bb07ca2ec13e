<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>demonstration</name>
    <message id="demo.unknown_region">
        <source>unknown region</source>
        <translation>Jeugdregio ‘{region}’ is hier niet bekend. Bekend zijn: {known}.</translation>
    </message>
    <message id="demo.progress.build">
        <source>progress of inventing</source>
        <translation>Bedenken: deel {done} van {of}</translation>
    </message>
    <message id="demo.progress.store">
        <source>progress of storing</source>
        <translation>Opslaan: stap {done} van {of}</translation>
    </message>
    <message id="demo.made">
        <source>what was made</source>
        <translation>Demonstratieregio {region} staat in {address} (dag {day}, reeks {seed}).</translation>
    </message>
    <message id="demo.supply">
        <source>supply</source>
        <translation>{providers} aanbieders, {facilities} voorzieningen, {beds} plekken, waarvan {free} vrij.</translation>
    </message>
    <message id="demo.demand">
        <source>demand</source>
        <translation>{open} open verzoeken en {drafts} concepten, {children} jeugdigen, {groups} groepen broers en zussen.</translation>
    </message>
    <message id="demo.kept">
        <source>kept and held</source>
        <translation>{kept} achtervangbedden, {held} lopende reserveringen, {stops} opnamestops.</translation>
    </message>
    <message id="demo.year">
        <source>clients of the past year</source>
        <translation>Jeugdigen in het afgelopen jaar: wonen {living}, verblijf {stay}, crisis {crisis}.</translation>
    </message>
    <message id="demo.calibration">
        <source>calibration</source>
        <translation>Grootste verschil met de gepubliceerde aandelen: {points} procentpunt ({table}, {name}).</translation>
    </message>
    <message id="demo.invented">
        <source>everything is invented</source>
        <translation>Alles is verzonnen: geen kind, gezin of organisatie hierin bestaat.</translation>
    </message>
</context>
</TS>
