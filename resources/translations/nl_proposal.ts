<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>proposal</name>
    <message id="proposal.title">
        <source>title</source>
        <translation>Voorstel maken</translation>
    </message>
    <message id="proposal.explanation">
        <source>explanation</source>
        <translation>De volgorde is een advies; u kiest. Elke keus vraagt een reden, ook die voor nummer 1.</translation>
    </message>
    <message id="proposal.place.1">
        <source>place 1</source>
        <translation>Eerste keus</translation>
    </message>
    <message id="proposal.place.2">
        <source>place 2</source>
        <translation>Tweede keus</translation>
    </message>
    <message id="proposal.place.3">
        <source>place 3</source>
        <translation>Derde keus</translation>
    </message>
    <message id="proposal.which">
        <source>which</source>
        <translation>Plek</translation>
    </message>
    <message id="proposal.why">
        <source>why</source>
        <translation>Waarom deze plek</translation>
    </message>
    <message id="proposal.no_choice">
        <source>no choice</source>
        <translation>nog geen keus</translation>
    </message>
    <message id="proposal.no_reason">
        <source>no reason</source>
        <translation>kies een reden</translation>
    </message>
    <message id="proposal.explain">
        <source>explain</source>
        <translation>Toelichting (komt op papier)</translation>
    </message>
    <message id="proposal.help">
        <source>help</source>
        <translation>Hulp die goedmaakt wat ontbreekt</translation>
    </message>
    <message id="proposal.help_hint">
        <source>help hint</source>
        <translation>bijvoorbeeld: traumatherapie aan huis</translation>
    </message>
    <message id="proposal.take">
        <source>take</source>
        <translation>Neem {name}</translation>
    </message>
    <message id="proposal.deviates">
        <source>deviates</source>
        <translation>wijkt af van het advies</translation>
    </message>
    <message id="proposal.record">
        <source>record</source>
        <translation>Leg vast en bekijk</translation>
    </message>
    <message id="proposal.advice">
        <source>advice</source>
        <translation>Advies zonder keus</translation>
    </message>
    <message id="proposal.advice_why">
        <source>advice why</source>
        <translation>Zet de volgorde op papier als «advies, nog geen keuze»</translation>
    </message>
    <message id="proposal.recorded">
        <source>recorded</source>
        <translation>Voorstel {number} is vastgelegd.</translation>
    </message>
    <message id="proposal.advice_recorded">
        <source>advice recorded</source>
        <translation>Advies {number} is vastgelegd.</translation>
    </message>
    <message id="proposal.making">
        <source>making</source>
        <translation>Het voorstel wordt vastgelegd …</translation>
    </message>
    <message id="proposal.file_name">
        <source>file name</source>
        <translation>plaatsingsvoorstel-{number}-{day}.pdf</translation>
    </message>
    <message id="proposal.problem.none">
        <source>problem none</source>
        <translation>Kies minstens een eerste plek, of neem het advies zonder keus.</translation>
    </message>
    <message id="proposal.problem.gap">
        <source>problem gap</source>
        <translation>Vul eerst deze keus; daarna de volgende.</translation>
    </message>
    <message id="proposal.problem.twice">
        <source>problem twice</source>
        <translation>Deze plek is al gekozen.</translation>
    </message>
    <message id="proposal.problem.reason">
        <source>problem reason</source>
        <translation>Kies waarom deze plek.</translation>
    </message>
    <message id="proposal.problem.explanation">
        <source>problem explanation</source>
        <translation>Schrijf bij een andere reden kort waarom.</translation>
    </message>
    <message id="proposal.reason.best_fit">
        <source>reason best fit</source>
        <translation>past het best bij wat nodig is</translation>
    </message>
    <message id="proposal.reason.near">
        <source>reason near</source>
        <translation>dicht bij huis en netwerk</translation>
    </message>
    <message id="proposal.reason.school">
        <source>reason school</source>
        <translation>kan op dezelfde school blijven</translation>
    </message>
    <message id="proposal.reason.siblings">
        <source>reason siblings</source>
        <translation>samen met of dicht bij broers en zussen</translation>
    </message>
    <message id="proposal.reason.known">
        <source>reason known</source>
        <translation>al vertrouwd met deze plek of aanbieder</translation>
    </message>
    <message id="proposal.reason.childs_wish">
        <source>reason childs wish</source>
        <translation>wens van de jeugdige</translation>
    </message>
    <message id="proposal.reason.parents_wish">
        <source>reason parents wish</source>
        <translation>wens van de ouders</translation>
    </message>
    <message id="proposal.reason.soonest">
        <source>reason soonest</source>
        <translation>het snelst beschikbaar</translation>
    </message>
    <message id="proposal.reason.group">
        <source>reason group</source>
        <translation>past bij wie er woont</translation>
    </message>
    <message id="proposal.reason.professional">
        <source>reason professional</source>
        <translation>oordeel van de gedragswetenschapper</translation>
    </message>
    <message id="proposal.reason.other">
        <source>reason other</source>
        <translation>andere reden</translation>
    </message>
    <message id="paper_view.title">
        <source>title</source>
        <translation>Plaatsingsvoorstel</translation>
    </message>
    <message id="paper_view.advice">
        <source>advice</source>
        <translation>Advies, nog geen keuze</translation>
    </message>
    <message id="paper_view.back">
        <source>back</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message id="paper_view.print">
        <source>print</source>
        <translation>Druk af</translation>
    </message>
    <message id="paper_view.save">
        <source>save</source>
        <translation>Bewaar als pdf</translation>
    </message>
    <message id="paper_view.filter">
        <source>filter</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message id="paper_view.smaller">
        <source>smaller</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message id="paper_view.larger">
        <source>larger</source>
        <translation>Groter (+)</translation>
    </message>
    <message id="paper_view.pages">
        <source>pages</source>
        <translation>Bladzijden</translation>
    </message>
    <message id="paper_view.page">
        <source>page</source>
        <translation>bladzijde {number} van {count}</translation>
    </message>
    <message id="paper_view.saved">
        <source>saved</source>
        <translation>Bewaard als {name}.</translation>
    </message>
    <message id="paper_view.printed">
        <source>printed</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
</context>
</TS>
