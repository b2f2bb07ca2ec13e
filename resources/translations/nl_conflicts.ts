<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>conflicts</name>
    <message id="act.conflict_answered">
        <source>conflict answered</source>
        <translation>Tegenspraak over {facility} beantwoord</translation>
    </message>
    <message id="import.conflict.form_changed">
        <source>conflict form changed</source>
        <translation>De lijst noemt {list_name} als {list_care_form}, het register als {register_care_form}. Is de zorgvorm veranderd, of is het een andere voorziening?</translation>
    </message>
    <message id="import.conflict.profile_changed">
        <source>conflict profile changed</source>
        <translation>De lijst zegt: {list_said}. Met de hand is vastgelegd: {register_said}. Er is niets aan veranderd.</translation>
    </message>
    <message id="import.yes">
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message id="import.no">
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message id="conflict.answer.moved">
        <source>answer moved</source>
        <translation>Verhuisd: neem de plaats van de lijst over</translation>
    </message>
    <message id="conflict.answer.renamed">
        <source>answer renamed</source>
        <translation>Dezelfde voorziening met een nieuwe naam</translation>
    </message>
    <message id="conflict.answer.new_form">
        <source>answer new form</source>
        <translation>Dezelfde voorziening met een andere zorgvorm</translation>
    </message>
    <message id="conflict.answer.another_facility">
        <source>answer another facility</source>
        <translation>Een andere voorziening: voeg haar toe</translation>
    </message>
    <message id="conflict.answer.register">
        <source>answer register</source>
        <translation>Het register klopt</translation>
    </message>
    <message id="conflict.answer.list">
        <source>answer list</source>
        <translation>De lijst klopt: neem die over</translation>
    </message>
    <message id="conflict.answer.left">
        <source>answer left</source>
        <translation>De lijst klopt: er is iemand vertrokken of iets vervallen</translation>
    </message>
    <message id="conflict.answer.aside">
        <source>answer aside</source>
        <translation>Leg deze regel terzijde</translation>
    </message>
    <message id="conflict.answer.settled">
        <source>answer settled</source>
        <translation>Met de hand rechtgezet</translation>
    </message>
    <message id="conflict.refused.answered_before">
        <source>answered before</source>
        <translation>Deze tegenspraak is al beantwoord.</translation>
    </message>
    <message id="conflict.refused.not_an_answer">
        <source>not an answer</source>
        <translation>Dit antwoord past niet bij deze tegenspraak.</translation>
    </message>
    <message id="conflict.refused.no_row">
        <source>no row</source>
        <translation>Van deze tegenspraak is de regel van de lijst niet bewaard. Lees de lijst nog een keer in.</translation>
    </message>
    <message id="conflict.refused.not_enough">
        <source>not enough</source>
        <translation>Ook zo passen de plekken van de lijst nog niet. Kies wie of wat er nog meer weg is.</translation>
    </message>
    <message id="conflict.refused.not_known">
        <source>not known</source>
        <translation>Hierover gaat deze tegenspraak niet.</translation>
    </message>
    <message id="conflict.refused.reason_missing">
        <source>reason missing</source>
        <translation>Kies waarom de plaatsing is geëindigd.</translation>
    </message>
    <message id="conflict.refused.ends_before_start">
        <source>ends before start</source>
        <translation>Een plaatsing kan niet eindigen op of voor de dag waarop zij begon.</translation>
    </message>
    <message id="conflict.refused.note_missing">
        <source>note missing</source>
        <translation>Schrijf kort op wat er is rechtgezet.</translation>
    </message>
    <message id="error.answer_refused.what">
        <source>answer refused: what</source>
        <translation>Dit antwoord kan nu niet worden verwerkt.</translation>
    </message>
    <message id="error.answer_refused.safe">
        <source>answer refused: safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.answer_refused.next">
        <source>answer refused: next</source>
        <translation>Bekijk de tegenspraak opnieuw en kies een ander antwoord.</translation>
    </message>
    <message id="act.import">
        <source>act import</source>
        <translation>Lijst {file} ingelezen: vrije plekken</translation>
    </message>
    <message id="code.end_reason.list">
        <source>end reason list</source>
        <translation>volgens de lijst</translation>
    </message>
    <message id="code.end_reason.list_conflict">
        <source>end reason list conflict</source>
        <translation>antwoord op een conflict</translation>
    </message>
    <message id="code.end_reason.expired">
        <source>end reason expired</source>
        <translation>reservering verlopen</translation>
    </message>
    <message id="code.end_reason.placed">
        <source>end reason placed</source>
        <translation>geplaatst</translation>
    </message>
</context>
</TS>
