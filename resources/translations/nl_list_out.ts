<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>list_out</name>
    <message id="list_out.yes">
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message id="list_out.no">
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message id="list_out.unknown">
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message id="list_out.gender.any">
        <source>gender any</source>
        <translation>jongens en meisjes</translation>
    </message>
    <message id="list_out.gender.female">
        <source>gender female</source>
        <translation>meisjes</translation>
    </message>
    <message id="list_out.gender.male">
        <source>gender male</source>
        <translation>jongens</translation>
    </message>
    <message id="list_out.as_of">
        <source>as of</source>
        <translation>Peildatum</translation>
    </message>
    <message id="list_out.provider">
        <source>provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message id="list_out.vacancies.sheet">
        <source>vacancies sheet</source>
        <translation>Vrije plekken</translation>
    </message>
    <message id="list_out.vacancies.title">
        <source>vacancies title</source>
        <translation>Opgave vrije plekken, jeugdregio {region}</translation>
    </message>
    <message id="list_out.vacancies.how">
        <source>vacancies how</source>
        <translation>Zo staat uw aanbod bij ons. Kijk elke regel na en verbeter wat niet klopt, vooral ‘Nu vrij’ en ‘Vrij vanaf’. Een nieuwe voorziening zet u onderaan erbij.</translation>
    </message>
    <message id="list_out.vacancies.done">
        <source>vacancies done</source>
        <translation>Zet bij ‘Peildatum’ de dag waarop u keek en stuur het bestand terug. Klopt alles nog, stuur het dan ongewijzigd terug. Schrijf geen namen van jeugdigen in de lijst.</translation>
    </message>
    <message id="list_out.vacancies.assumed">
        <source>vacancies assumed</source>
        <translation>Een gele cel hebben wij aangenomen of weten wij niet: wilt u die nakijken of invullen?</translation>
    </message>
    <message id="list_out.vacancies.gone">
        <source>vacancies gone</source>
        <translation>Let op: deze stonden niet op uw vorige lijst en zijn hier weggelaten. Bestaan ze nog, zet ze er dan weer bij: {names}.</translation>
    </message>
    <message id="list_out.vacancies.page">
        <source>vacancies page</source>
        <translation>Opgave vrije plekken, peildatum {day}</translation>
    </message>
    <message id="list_out.vacancies.file">
        <source>vacancies file</source>
        <translation>Vrije plekken {provider} {day}.xlsx</translation>
    </message>
    <message id="list_out.heading.name">
        <source>heading name</source>
        <translation>Naam voorziening</translation>
    </message>
    <message id="list_out.heading.form">
        <source>heading form</source>
        <translation>Zorgvorm</translation>
    </message>
    <message id="list_out.heading.municipality">
        <source>heading municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message id="list_out.heading.place">
        <source>heading place</source>
        <translation>Plaats</translation>
    </message>
    <message id="list_out.heading.postcode">
        <source>heading postcode</source>
        <translation>Postcode</translation>
    </message>
    <message id="list_out.heading.age_min">
        <source>heading age min</source>
        <translation>Leeftijd van</translation>
    </message>
    <message id="list_out.heading.age_max">
        <source>heading age max</source>
        <translation>Leeftijd t/m</translation>
    </message>
    <message id="list_out.heading.gender">
        <source>heading gender</source>
        <translation>Geslacht</translation>
    </message>
    <message id="list_out.heading.capacity">
        <source>heading capacity</source>
        <translation>Aantal plekken</translation>
    </message>
    <message id="list_out.heading.free">
        <source>heading free</source>
        <translation>Nu vrij</translation>
    </message>
    <message id="list_out.heading.free_from">
        <source>heading free from</source>
        <translation>Vrij vanaf</translation>
    </message>
    <message id="list_out.heading.needs">
        <source>heading needs</source>
        <translation>Problematiek</translation>
    </message>
    <message id="list_out.heading.siblings">
        <source>heading siblings</source>
        <translation>Broers en zussen samen</translation>
    </message>
    <message id="list_out.heading.last_word">
        <source>heading last word</source>
        <translation>Laatste contact</translation>
    </message>
    <message id="list_out.heading.remarks">
        <source>heading remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message id="list_out.hint.free">
        <source>hint free</source>
        <translation>Hoeveel plekken zijn er op de peildatum vrij? 0 als alles bezet is.</translation>
    </message>
    <message id="list_out.hint.free_from">
        <source>hint free from</source>
        <translation>Is nu niets vrij: de eerste dag waarop u een vrije plek verwacht. Onbekend: leeg laten.</translation>
    </message>
    <message id="list_out.hint.needs">
        <source>hint needs</source>
        <translation>Een of meer woorden met een komma ertussen: {words}.</translation>
    </message>
    <message id="list_out.no_names">
        <source>no names</source>
        <translation>Schrijf geen namen van jeugdigen in de lijst: het dossiernummer is genoeg. Lege cellen laten staan wat er al staat.</translation>
    </message>
    <message id="list_out.requests.sheet">
        <source>requests sheet</source>
        <translation>Wachtlijst</translation>
    </message>
    <message id="list_out.requests.title">
        <source>requests title</source>
        <translation>Wachtlijst jeugdregio {region}</translation>
    </message>
    <message id="list_out.requests.page">
        <source>requests page</source>
        <translation>Wachtlijst, peildatum {day}</translation>
    </message>
    <message id="list_out.requests.how">
        <source>requests how</source>
        <translation>Open plaatsingsverzoeken, het meest urgent en het langst wachtend eerst. Verbeter wat niet klopt en lees de lijst weer in.</translation>
    </message>
    <message id="list_out.requests.file">
        <source>requests file</source>
        <translation>Wachtlijst {day}.xlsx</translation>
    </message>
    <message id="list_out.placements.sheet">
        <source>placements sheet</source>
        <translation>Plaatsingen</translation>
    </message>
    <message id="list_out.placements.title">
        <source>placements title</source>
        <translation>Plaatsingen jeugdregio {region}</translation>
    </message>
    <message id="list_out.placements.page">
        <source>placements page</source>
        <translation>Plaatsingen, peildatum {day}</translation>
    </message>
    <message id="list_out.placements.how">
        <source>placements how</source>
        <translation>Wie waar woont of een plek aangehouden heeft. Verbeter wat niet klopt en lees de lijst weer in. Wie er niet meer staat, wordt niet vanzelf beëindigd.</translation>
    </message>
    <message id="list_out.placements.file">
        <source>placements file</source>
        <translation>Plaatsingen {day}.xlsx</translation>
    </message>
    <message id="list_out.heading.number">
        <source>heading number</source>
        <translation>Verzoeknummer</translation>
    </message>
    <message id="list_out.heading.case_number">
        <source>heading case number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message id="list_out.heading.birth_date">
        <source>heading birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message id="list_out.heading.responsible">
        <source>heading responsible</source>
        <translation>Verantwoordelijke gemeente</translation>
    </message>
    <message id="list_out.heading.origin">
        <source>heading origin</source>
        <translation>Herkomst</translation>
    </message>
    <message id="list_out.heading.origin_postcode">
        <source>heading origin postcode</source>
        <translation>Postcode herkomst</translation>
    </message>
    <message id="list_out.heading.school_postcode">
        <source>heading school postcode</source>
        <translation>Postcode school</translation>
    </message>
    <message id="list_out.heading.family">
        <source>heading family</source>
        <translation>Gezinsnummer</translation>
    </message>
    <message id="list_out.heading.together">
        <source>heading together</source>
        <translation>Samen plaatsen</translation>
    </message>
    <message id="list_out.heading.urgency">
        <source>heading urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message id="list_out.heading.registered">
        <source>heading registered</source>
        <translation>Aanmelddatum</translation>
    </message>
    <message id="list_out.heading.forms">
        <source>heading forms</source>
        <translation>Gevraagde zorgvorm</translation>
    </message>
    <message id="list_out.heading.start_from">
        <source>heading start from</source>
        <translation>Gewenst vanaf</translation>
    </message>
    <message id="list_out.heading.start_by">
        <source>heading start by</source>
        <translation>Uiterlijk</translation>
    </message>
    <message id="list_out.heading.expected_days">
        <source>heading expected days</source>
        <translation>Duur (dagen)</translation>
    </message>
    <message id="list_out.heading.referrer">
        <source>heading referrer</source>
        <translation>Soort verwijzer</translation>
    </message>
    <message id="list_out.heading.organisation">
        <source>heading organisation</source>
        <translation>Organisatie verwijzer</translation>
    </message>
    <message id="list_out.heading.question">
        <source>heading question</source>
        <translation>Hulpvraag</translation>
    </message>
    <message id="list_out.heading.provider">
        <source>heading provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message id="list_out.heading.facility">
        <source>heading facility</source>
        <translation>Voorziening</translation>
    </message>
    <message id="list_out.heading.facility_place">
        <source>heading facility place</source>
        <translation>Plaats</translation>
    </message>
    <message id="list_out.heading.facility_form">
        <source>heading facility form</source>
        <translation>Zorgvorm</translation>
    </message>
    <message id="list_out.heading.bed">
        <source>heading bed</source>
        <translation>Plek nr</translation>
    </message>
    <message id="list_out.heading.since">
        <source>heading since</source>
        <translation>Sinds</translation>
    </message>
    <message id="list_out.heading.expected_end">
        <source>heading expected end</source>
        <translation>Verwachte einddatum</translation>
    </message>
    <message id="list_out.heading.stay">
        <source>heading stay</source>
        <translation>Soort plaatsing</translation>
    </message>
    <message id="list_out.stay.lives">
        <source>stay lives</source>
        <translation>woont</translation>
    </message>
    <message id="list_out.stay.kept_home">
        <source>stay kept home</source>
        <translation>woonplek aangehouden</translation>
    </message>
    <message id="list_out.stay.relapse_bed">
        <source>stay relapse bed</source>
        <translation>terugvalbed</translation>
    </message>
    <message id="list_out.stay.home_help_bed">
        <source>stay home help bed</source>
        <translation>achtervang bij hulp thuis</translation>
    </message>
    <message id="list_out.together.required">
        <source>together required</source>
        <translation>verplicht samen</translation>
    </message>
    <message id="list_out.together.preferred">
        <source>together preferred</source>
        <translation>bij voorkeur samen</translation>
    </message>
    <message id="list_out.together.apart">
        <source>together apart</source>
        <translation>apart</translation>
    </message>
    <message id="list_out.referrer.municipality">
        <source>referrer municipality</source>
        <translation>gemeente</translation>
    </message>
    <message id="list_out.referrer.certified_institution">
        <source>referrer certified institution</source>
        <translation>GI</translation>
    </message>
    <message id="list_out.referrer.family_doctor">
        <source>referrer family doctor</source>
        <translation>huisarts</translation>
    </message>
    <message id="list_out.referrer.youth_doctor">
        <source>referrer youth doctor</source>
        <translation>jeugdarts</translation>
    </message>
    <message id="list_out.referrer.judge">
        <source>referrer judge</source>
        <translation>rechter</translation>
    </message>
    <message id="list_out.referrer.crisis_desk">
        <source>referrer crisis desk</source>
        <translation>crisisdienst</translation>
    </message>
    <message id="list_out.referrer.other">
        <source>referrer other</source>
        <translation>anders</translation>
    </message>
    <message id="list_out.bed">
        <source>bed</source>
        <translation>Plek {number}</translation>
    </message>
    <message id="list_out.command.written">
        <source>command written</source>
        <translation>{file}: geschreven, {day}</translation>
    </message>
    <message id="list_out.command.folder" numerus="yes">
        <source>command folder</source>
        <translation>
            <numerusform>{folder}: {count} lijst geschreven, {day}</numerusform>
            <numerusform>{folder}: {count} lijsten geschreven, {day}</numerusform>
        </translation>
    </message>
    <message id="list_out.command.no_provider">
        <source>command no provider</source>
        <translation>Er is geen aanbieder ‘{provider}’. Kijk na hoe de naam in het register staat.</translation>
    </message>
    <message id="list_out.command.no_folder">
        <source>command no folder</source>
        <translation>{folder} is een bestand. Geef een map voor de lijsten van alle aanbieders, of kies er één met --provider.</translation>
    </message>
    <message id="act.reminded">
        <source>reminded</source>
        <translation>{provider} om een nieuwe opgave gevraagd</translation>
    </message>
    <message id="act.reminded_many" numerus="yes">
        <source>reminded many</source>
        <translation>
            <numerusform>{count} aanbieder om een nieuwe opgave gevraagd</numerusform>
            <numerusform>{count} aanbieders om een nieuwe opgave gevraagd</numerusform>
        </translation>
    </message>
    <message id="reminder.subject">
        <source>subject</source>
        <translation>Vrije plekken: wilt u uw opgave nakijken?</translation>
    </message>
    <message id="reminder.hello">
        <source>hello</source>
        <translation>Goedendag,</translation>
    </message>
    <message id="reminder.hello_person">
        <source>hello person</source>
        <translation>Goedendag {person},</translation>
    </message>
    <message id="reminder.never">
        <source>never</source>
        <translation>In het register van jeugdregio {region} staat nog geen opgave van u.</translation>
    </message>
    <message id="reminder.age" numerus="yes">
        <source>age</source>
        <translation>
            <numerusform>Het laatste wat wij van u weten in het register van jeugdregio {region} is van {day}, {count} dag geleden.</numerusform>
            <numerusform>Het laatste wat wij van u weten in het register van jeugdregio {region} is van {day}, {count} dagen geleden.</numerusform>
        </translation>
    </message>
    <message id="reminder.today">
        <source>today</source>
        <translation>Het laatste wat wij van u weten in het register van jeugdregio {region} is van vandaag, {day}.</translation>
    </message>
    <message id="reminder.have" numerus="yes">
        <source>have</source>
        <translation>
            <numerusform>Wij hebben van u {count} voorziening met {beds}, waarvan volgens ons {free}.</numerusform>
            <numerusform>Wij hebben van u {count} voorzieningen met {beds}, waarvan volgens ons {free}.</numerusform>
        </translation>
    </message>
    <message id="reminder.have_none">
        <source>have none</source>
        <translation>Wij hebben van u nog geen enkele voorziening.</translation>
    </message>
    <message id="reminder.beds" numerus="yes">
        <source>beds</source>
        <translation>
            <numerusform>{count} plek</numerusform>
            <numerusform>{count} plekken</numerusform>
        </translation>
    </message>
    <message id="reminder.free" numerus="yes">
        <source>free</source>
        <translation>
            <numerusform>{count} nu vrij is</numerusform>
            <numerusform>{count} nu vrij zijn</numerusform>
        </translation>
    </message>
    <message id="reminder.old" numerus="yes">
        <source>old</source>
        <translation>
            <numerusform>Van {count} voorziening is dat ouder dan een week.</numerusform>
            <numerusform>Van {count} voorzieningen is dat ouder dan een week.</numerusform>
        </translation>
    </message>
    <message id="reminder.unknown" numerus="yes">
        <source>unknown</source>
        <translation>
            <numerusform>Van {count} voorziening kennen wij nog geen opgave.</numerusform>
            <numerusform>Van {count} voorzieningen kennen wij nog geen opgave.</numerusform>
        </translation>
    </message>
    <message id="reminder.ask">
        <source>ask</source>
        <translation>Wilt u de bijgevoegde lijst nakijken, verbeteren wat niet klopt en terugsturen? Klopt alles nog, dan is een antwoord met alleen het woord ‘ongewijzigd’ genoeg.</translation>
    </message>
    <message id="reminder.why">
        <source>why</source>
        <translation>Zo bellen wij u alleen over plekken die er echt zijn.</translation>
    </message>
    <message id="reminder.privacy">
        <source>privacy</source>
        <translation>Schrijf in de lijst en in uw antwoord geen namen of geboortedata van jeugdigen.</translation>
    </message>
    <message id="reminder.greeting">
        <source>greeting</source>
        <translation>Met vriendelijke groet,</translation>
    </message>
    <message id="reminder.team">
        <source>team</source>
        <translation>Matchingteam jeugdregio {region}</translation>
    </message>
    <message id="reminder.file">
        <source>file</source>
        <translation>Herinnering {provider} {day}.eml</translation>
    </message>
    <message id="list_out.command.only_workbook">
        <source>only workbook</source>
        <translation>{file}: deze lijst gaat naar een Excel-bestand; geef een naam op .xlsx. Er is niets geschreven.</translation>
    </message>
</context>
</TS>
