<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>requests</name>
    <message id="requests.title">
        <source>title</source>
        <translation>Verzoeken</translation>
    </message>
    <message id="requests.table">
        <source>table</source>
        <translation>Wachtlijst</translation>
    </message>
    <message id="requests.new">
        <source>new</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message id="requests.new_key">
        <source>new key</source>
        <translation>Nieuw verzoek (Ctrl+N)</translation>
    </message>
    <message id="requests.again">
        <source>again</source>
        <translation>Lees opnieuw</translation>
    </message>
    <message id="requests.person" numerus="yes">
        <source>person</source>
        <translation>
            <numerusform>{gender}, {count} jaar</numerusform>
            <numerusform>{gender}, {count} jaar</numerusform>
        </translation>
    </message>
    <message id="requests.days">
        <source>days</source>
        <translation>dag {day} van {norm}</translation>
    </message>
    <message id="requests.days_over" numerus="yes">
        <source>days over</source>
        <translation>
            <numerusform>{count} dag over de norm</numerusform>
            <numerusform>{count} dagen over de norm</numerusform>
        </translation>
    </message>
    <message id="requests.days_left" numerus="yes">
        <source>days left</source>
        <translation>
            <numerusform>nog {count} dag tot de norm</numerusform>
            <numerusform>nog {count} dagen tot de norm</numerusform>
        </translation>
    </message>
    <message id="requests.siblings" numerus="yes">
        <source>siblings</source>
        <translation>
            <numerusform>{count}, {level}</numerusform>
            <numerusform>{count}, {level}</numerusform>
        </translation>
    </message>
    <message id="requests.column.case_number">
        <source>column case number</source>
        <translation>Dossier</translation>
    </message>
    <message id="requests.column.number">
        <source>column number</source>
        <translation>Verzoek</translation>
    </message>
    <message id="requests.column.person">
        <source>column person</source>
        <translation>Jeugdige</translation>
    </message>
    <message id="requests.column.from">
        <source>column from</source>
        <translation>Uit</translation>
    </message>
    <message id="requests.column.urgency">
        <source>column urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message id="requests.column.days">
        <source>column days</source>
        <translation>Wacht</translation>
    </message>
    <message id="requests.column.forms">
        <source>column forms</source>
        <translation>Gevraagd</translation>
    </message>
    <message id="requests.column.siblings">
        <source>column siblings</source>
        <translation>Broers en zussen</translation>
    </message>
    <message id="requests.column.registered">
        <source>column registered</source>
        <translation>Aangemeld</translation>
    </message>
    <message id="requests.column.state">
        <source>column state</source>
        <translation>Toestand</translation>
    </message>
    <message id="requests.chip.urgency">
        <source>chip urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message id="requests.chip.municipality">
        <source>chip municipality</source>
        <translation>Uit</translation>
    </message>
    <message id="requests.chip.form">
        <source>chip form</source>
        <translation>Vorm</translation>
    </message>
    <message id="requests.chip.state">
        <source>chip state</source>
        <translation>Toestand</translation>
    </message>
    <message id="requests.chip.norm">
        <source>chip norm</source>
        <translation>Norm</translation>
    </message>
    <message id="requests.norm.within">
        <source>norm within</source>
        <translation>binnen de norm</translation>
    </message>
    <message id="requests.norm.passed">
        <source>norm passed</source>
        <translation>over de norm</translation>
    </message>
    <message id="requests.search">
        <source>search</source>
        <translation>Zoek dossier, gemeente …</translation>
    </message>
    <message id="requests.empty.heading">
        <source>empty heading</source>
        <translation>Nog geen verzoeken</translation>
    </message>
    <message id="requests.empty.words">
        <source>empty words</source>
        <translation>Hier komt de wachtlijst: wie een plek nodig heeft, hoe lang al en hoe dringend. Begin met het eerste verzoek; half invullen mag.</translation>
    </message>
    <message id="requests.count" numerus="yes">
        <source>count</source>
        <translation>
            <numerusform>{count} verzoek</numerusform>
            <numerusform>{count} verzoeken</numerusform>
        </translation>
    </message>
    <message id="requests.count_of" numerus="yes">
        <source>count of</source>
        <translation>
            <numerusform>{shown} van {count} verzoek</numerusform>
            <numerusform>{shown} van {count} verzoeken</numerusform>
        </translation>
    </message>
    <message id="requests.passed" numerus="yes">
        <source>passed</source>
        <translation>
            <numerusform>{count} over de norm</numerusform>
            <numerusform>{count} over de norm</numerusform>
        </translation>
    </message>
    <message id="requests.status">
        <source>status</source>
        <translation>{waiting} wachten · {passed} over de norm · {drafts} in concept</translation>
    </message>
</context>
</TS>
