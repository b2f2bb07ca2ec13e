<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>window</name>
    <message id="window.brand">
        <source>brand</source>
        <translation>Plekwijzer</translation>
    </message>
    <message id="window.rail.name">
        <source>rail name</source>
        <translation>Pagina’s</translation>
    </message>
    <message id="window.status.name">
        <source>status name</source>
        <translation>Toestand van het register</translation>
    </message>
    <message id="window.back">
        <source>back</source>
        <translation>Terug (Alt + pijl links)</translation>
    </message>
    <message id="window.forward">
        <source>forward</source>
        <translation>Vooruit (Alt + pijl rechts)</translation>
    </message>
    <message id="window.scheme.name">
        <source>scheme name</source>
        <translation>Weergave</translation>
    </message>
    <message id="window.scheme.system">
        <source>scheme system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message id="window.scheme.light">
        <source>scheme light</source>
        <translation>Licht</translation>
    </message>
    <message id="window.scheme.dark">
        <source>scheme dark</source>
        <translation>Donker</translation>
    </message>
    <message id="window.unsaved.title">
        <source>unsaved title</source>
        <translation>Plekwijzer sluiten</translation>
    </message>
    <message id="window.unsaved.question">
        <source>unsaved question</source>
        <translation>Wilt u het bewaren voordat u sluit?</translation>
    </message>
    <message id="window.unsaved.save">
        <source>unsaved save</source>
        <translation>Bewaar en sluit</translation>
    </message>
    <message id="window.unsaved.discard">
        <source>unsaved discard</source>
        <translation>Gooi weg en sluit</translation>
    </message>
    <message id="window.unsaved.go_on">
        <source>unsaved go on</source>
        <translation>Ga verder met invullen</translation>
    </message>
</context>
</TS>
