<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>status</name>
    <message id="status.file">
        <source>file</source>
        <translation>bestand {place}</translation>
    </message>
    <message id="status.server">
        <source>server</source>
        <translation>verbonden met {place}</translation>
    </message>
    <message id="status.lost">
        <source>lost</source>
        <translation>geen verbinding met {place}</translation>
    </message>
    <message id="status.read_at">
        <source>read at</source>
        <translation>register {time}</translation>
    </message>
    <message id="status.old" numerus="yes">
        <source>old</source>
        <translation>
            <numerusform>{count} voorziening ouder dan 7 dagen</numerusform>
            <numerusform>{count} voorzieningen ouder dan 7 dagen</numerusform>
        </translation>
    </message>
    <message id="status.silent" numerus="yes">
        <source>silent</source>
        <translation>
            <numerusform>{count} nooit bevestigd</numerusform>
            <numerusform>{count} nooit bevestigd</numerusform>
        </translation>
    </message>
</context>
</TS>
