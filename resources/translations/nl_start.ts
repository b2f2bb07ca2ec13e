<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>start</name>
    <message id="start.title">
        <source>Open a register</source>
        <translation>Register openen</translation>
    </message>
    <message id="start.choose">
        <source>Open another register…</source>
        <translation>Ander register openen…</translation>
    </message>
    <message id="start.filter">
        <source>Register (*.sqlite *.db);;All files (*)</source>
        <translation>Register (*.sqlite *.db);;Alle bestanden (*)</translation>
    </message>
</context>
</TS>
