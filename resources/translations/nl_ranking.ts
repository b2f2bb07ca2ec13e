<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>ranking command</name>
    <message id="ranking.command.unreadable">
        <source>unreadable</source>
        <translation>{file} kan niet worden gelezen: {reason}</translation>
    </message>
    <message id="ranking.command.unwritable">
        <source>unwritable</source>
        <translation>{file} kan niet worden geschreven: {reason}</translation>
    </message>
    <message id="ranking.command.wrong">
        <source>wrong input</source>
        <translation>{file} klopt niet. {reason}</translation>
    </message>
    <message id="ranking.command.no_request">
        <source>no request</source>
        <translation>{file} heeft geen verzoek {request}.</translation>
    </message>
    <message id="ranking.command.candidates" numerus="yes">
        <source>candidates</source>
        <translation>
            <numerusform>Verzoek {request}: {count} plek past, {excluded} niet.</numerusform>
            <numerusform>Verzoek {request}: {count} plekken passen, {excluded} niet.</numerusform>
        </translation>
    </message>
    <message id="ranking.command.columns">
        <source>columns</source>
        <translation>rang	voorziening	plek	score	afstand	vanaf</translation>
    </message>
    <message id="ranking.command.excluded">
        <source>excluded</source>
        <translation>Past niet, per reden:</translation>
    </message>
    <message id="ranking.command.rule">
        <source>rule</source>
        <translation>{title} ({number}): {facilities}</translation>
    </message>
    <message id="ranking.command.more">
        <source>more</source>
        <translation>en nog {number}</translation>
    </message>
    <message id="ranking.command.estimated">
        <source>estimated</source>
        <translation>{distance} (vanaf gemeente)</translation>
    </message>
    <message id="ranking.command.joint" numerus="yes">
        <source>joint</source>
        <translation>
            <numerusform>Samen kan het gezin in {count} voorziening.</numerusform>
            <numerusform>Samen kan het gezin in {count} voorzieningen.</numerusform>
        </translation>
    </message>
    <message id="ranking.command.right">
        <source>right</source>
        <translation>De rangschikking klopt met {file}.</translation>
    </message>
    <message id="ranking.command.difference">
        <source>difference</source>
        <translation>{path}: verwacht {expected}, gevonden {found}</translation>
    </message>
</context>
</TS>
