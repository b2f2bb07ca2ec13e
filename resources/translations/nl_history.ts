<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>history</name>
    <message id="history.undone">
        <source>undone</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message id="history.redone">
        <source>redone</source>
        <translation>Weer teruggezet: {what}</translation>
    </message>
    <message id="history.other">
        <source>other</source>
        <translation>Wijziging door een nieuwere versie van het programma</translation>
    </message>
</context>
</TS>
