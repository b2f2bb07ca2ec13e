<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>widget</name>
    <message id="sign.about">
        <source>about</source>
        <translation>ongeveer</translation>
    </message>
    <message id="sign.at_most">
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message id="sign.at_least">
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message id="sign.to">
        <source>to</source>
        <translation>naar</translation>
    </message>
    <message id="sign.from">
        <source>from</source>
        <translation>van</translation>
    </message>
    <message id="sign.minus">
        <source>minus</source>
        <translation>min</translation>
    </message>
    <message id="widget.close">
        <source>close</source>
        <translation>Sluiten</translation>
    </message>
</context>
</TS>
