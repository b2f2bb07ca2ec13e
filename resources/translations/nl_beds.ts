<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>act</name>
    <message id="act.unchanged" numerus="yes">
        <source>act unchanged</source>
        <translation>
            <numerusform>Plekken van {facility} bevestigd: ongewijzigd</numerusform>
            <numerusform>Plekken van {count} voorzieningen bevestigd: ongewijzigd</numerusform>
        </translation>
    </message>
    <message id="act.turned_out_taken">
        <source>act turned out taken</source>
        <translation>Plek bij {facility} bleek bezet</translation>
    </message>
</context>
</TS>
