<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>start</name>
    <message id="start.title">
        <source>title</source>
        <translation>Register openen</translation>
    </message>
    <message id="start.rail">
        <source>rail</source>
        <translation>Start</translation>
    </message>
    <message id="start.choose">
        <source>choose</source>
        <translation>Ander register openen</translation>
    </message>
    <message id="start.filter">
        <source>filter</source>
        <translation>Register (*.sqlite *.db);;Alle bestanden (*)</translation>
    </message>
    <message id="start.make_demonstration">
        <source>make demonstration</source>
        <translation>Voorbeeldregio maken</translation>
    </message>
    <message id="start.open_demonstration">
        <source>open demonstration</source>
        <translation>Voorbeeldregio openen</translation>
    </message>
    <message id="start.demonstration_why">
        <source>demonstration why</source>
        <translation>De voorbeeldregio is verzonnen: geen echte kinderen, gezinnen of organisaties. U kunt er alles mee proberen.</translation>
    </message>
    <message id="start.making">
        <source>making</source>
        <translation>Voorbeeldregio wordt gemaakt</translation>
    </message>
</context>
</TS>
