<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>export</name>
    <message id="export.button">
        <source>button</source>
        <translation>Exporteer…</translation>
    </message>
    <message id="export.tip">
        <source>tip</source>
        <translation>Zet deze tabel in een bestand, zoals hij nu op het scherm staat (Ctrl+E)</translation>
    </message>
    <message id="export.ask">
        <source>ask</source>
        <translation>Exporteer tabel</translation>
    </message>
    <message id="export.workbook">
        <source>workbook</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message id="export.text_file">
        <source>text file</source>
        <translation>Tekst met puntkomma’s (*.csv)</translation>
    </message>
    <message id="export.busy">
        <source>busy</source>
        <translation>Het bestand wordt geschreven.</translation>
    </message>
    <message id="export.stop">
        <source>stop</source>
        <translation>Stop</translation>
    </message>
    <message id="export.stopped">
        <source>stopped</source>
        <translation>Exporteren gestopt. Er is niets geschreven.</translation>
    </message>
    <message id="export.written" numerus="yes">
        <source>written</source>
        <translation>
            <numerusform>{count} regel geschreven in {file}.</numerusform>
            <numerusform>{count} regels geschreven in {file}.</numerusform>
        </translation>
    </message>
    <message id="export.folder">
        <source>folder</source>
        <translation>Open map</translation>
    </message>
    <message id="export.table">
        <source>table</source>
        <translation>Deze tabel…</translation>
    </message>
    <message id="export.list.requests">
        <source>list requests</source>
        <translation>Wachtlijst om te verbeteren en weer in te lezen…</translation>
    </message>
    <message id="export.list.placements">
        <source>list placements</source>
        <translation>Plaatsingen om te verbeteren en weer in te lezen…</translation>
    </message>
    <message id="export.list.written">
        <source>list written</source>
        <translation>De lijst staat in {file}.</translation>
    </message>
</context>
</TS>
