<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>vacancies</name>
    <message id="vacancies.title">
        <source>title</source>
        <translation>Vrije plekken</translation>
    </message>
    <message id="vacancies.table">
        <source>table</source>
        <translation>Vrije plekken</translation>
    </message>
    <message id="vacancies.map">
        <source>map</source>
        <translation>Kaart met vrije plekken</translation>
    </message>
    <message id="vacancies.search">
        <source>search</source>
        <translation>Zoek plek of aanbieder</translation>
    </message>
    <message id="vacancies.reading">
        <source>reading</source>
        <translation>Register wordt gelezen</translation>
    </message>
    <message id="vacancies.read_again">
        <source>read again</source>
        <translation>Lees opnieuw</translation>
    </message>
    <message id="vacancies.column.name">
        <source>column name</source>
        <translation>Plek</translation>
    </message>
    <message id="vacancies.call_first">
        <source>call first</source>
        <translation>{age} · bel eerst</translation>
    </message>
    <message id="vacancies.call_first_why">
        <source>call first why</source>
        <translation>{said}. De kans dat een vrije plek hier echt vrij is: {percent} op 100. De som staat rechts, bij de plek.</translation>
    </message>
    <message id="vacancies.never">
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message id="vacancies.unlisted_call">
        <source>unlisted call</source>
        <translation>van de lijst · bel eerst</translation>
    </message>
    <message id="vacancies.unchanged">
        <source>unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message id="vacancies.unchanged_key">
        <source>unchanged key</source>
        <translation>De aanbieder zegt aan de telefoon: de plekken zijn zoals ze hier staan (U)</translation>
    </message>
    <message id="vacancies.taken">
        <source>taken</source>
        <translation>Bleek bezet</translation>
    </message>
    <message id="vacancies.taken_key">
        <source>taken key</source>
        <translation>Nagebeld: een plek die hier vrij staat is bezet (T)</translation>
    </message>
    <message id="vacancies.none_free_now">
        <source>none free now</source>
        <translation>Hier staat vandaag geen plek vrij.</translation>
    </message>
    <message id="vacancies.column.provider">
        <source>column provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message id="vacancies.column.form">
        <source>column form</source>
        <translation>Vorm</translation>
    </message>
    <message id="vacancies.column.place">
        <source>column place</source>
        <translation>Plaats</translation>
    </message>
    <message id="vacancies.column.ages">
        <source>column ages</source>
        <translation>Leeftijd</translation>
    </message>
    <message id="vacancies.column.gender">
        <source>column gender</source>
        <translation>Geslacht</translation>
    </message>
    <message id="vacancies.column.free">
        <source>column free</source>
        <translation>Vrij</translation>
    </message>
    <message id="vacancies.column.distance">
        <source>column distance</source>
        <translation>Afstand</translation>
    </message>
    <message id="vacancies.column.said">
        <source>column said</source>
        <translation>Vers</translation>
    </message>
    <message id="vacancies.column.state">
        <source>column state</source>
        <translation>Let op</translation>
    </message>
    <message id="vacancies.column.offers">
        <source>column offers</source>
        <translation>Aanbod</translation>
    </message>
    <message id="vacancies.column.assumed">
        <source>column assumed</source>
        <translation>Aangenomen</translation>
    </message>
    <message id="vacancies.chip.form">
        <source>chip form</source>
        <translation>Vorm</translation>
    </message>
    <message id="vacancies.chip.age">
        <source>chip age</source>
        <translation>Leeftijd</translation>
    </message>
    <message id="vacancies.chip.gender">
        <source>chip gender</source>
        <translation>Geslacht</translation>
    </message>
    <message id="vacancies.chip.near">
        <source>chip near</source>
        <translation>Bij</translation>
    </message>
    <message id="vacancies.chip.near_words">
        <source>chip near words</source>
        <translation>Bij {place} binnen {km} km</translation>
    </message>
    <message id="vacancies.near.place">
        <source>near place</source>
        <translation>Postcode of plaats</translation>
    </message>
    <message id="vacancies.near.km">
        <source>near km</source>
        <translation>Kilometer</translation>
    </message>
    <message id="vacancies.chip.needs">
        <source>chip needs</source>
        <translation>Nodig</translation>
    </message>
    <message id="vacancies.chip.day">
        <source>chip day</source>
        <translation>Vrij op</translation>
    </message>
    <message id="vacancies.chip.day_label">
        <source>chip day label</source>
        <translation>Er moet een plek vrij zijn op</translation>
    </message>
    <message id="vacancies.chip.day_words">
        <source>chip day words</source>
        <translation>Vrij op {day}</translation>
    </message>
    <message id="vacancies.chip.fresh">
        <source>chip fresh</source>
        <translation>Alleen vers</translation>
    </message>
    <message id="vacancies.chip.full">
        <source>chip full</source>
        <translation>Ook vol</translation>
    </message>
    <message id="vacancies.count" numerus="yes">
        <source>count</source>
        <translation>
            <numerusform>{count} plek</numerusform>
            <numerusform>{count} plekken</numerusform>
        </translation>
    </message>
    <message id="vacancies.count_extra">
        <source>count extra</source>
        <translation>· {now} nu vrij · {fresh} vers</translation>
    </message>
    <message id="vacancies.status">
        <source>status</source>
        <translation>{shown} van {all} voorzieningen</translation>
    </message>
    <message id="vacancies.nothing">
        <source>nothing</source>
        <translation>Geen plek gevonden</translation>
    </message>
    <message id="vacancies.nothing_next">
        <source>nothing next</source>
        <translation>Met één filter minder is er wel iets:</translation>
    </message>
    <message id="vacancies.easier.needs" numerus="yes">
        <source>easier needs</source>
        <translation>
            <numerusform>Zonder ‘{need}’ is er {count}</numerusform>
            <numerusform>Zonder ‘{need}’ zijn er {count}</numerusform>
        </translation>
    </message>
    <message id="vacancies.easier.forms" numerus="yes">
        <source>easier forms</source>
        <translation>
            <numerusform>In elke vorm is er {count}</numerusform>
            <numerusform>In elke vorm zijn er {count}</numerusform>
        </translation>
    </message>
    <message id="vacancies.easier.age" numerus="yes">
        <source>easier age</source>
        <translation>
            <numerusform>Voor elke leeftijd is er {count}</numerusform>
            <numerusform>Voor elke leeftijd zijn er {count}</numerusform>
        </translation>
    </message>
    <message id="vacancies.easier.gender" numerus="yes">
        <source>easier gender</source>
        <translation>
            <numerusform>Voor elk geslacht is er {count}</numerusform>
            <numerusform>Voor elk geslacht zijn er {count}</numerusform>
        </translation>
    </message>
    <message id="vacancies.easier.near" numerus="yes">
        <source>easier near</source>
        <translation>
            <numerusform>Op elke afstand is er {count}</numerusform>
            <numerusform>Op elke afstand zijn er {count}</numerusform>
        </translation>
    </message>
    <message id="vacancies.easier.municipalities" numerus="yes">
        <source>easier municipalities</source>
        <translation>
            <numerusform>In elke gemeente is er {count}</numerusform>
            <numerusform>In elke gemeente zijn er {count}</numerusform>
        </translation>
    </message>
    <message id="vacancies.easier.free_on" numerus="yes">
        <source>easier free on</source>
        <translation>
            <numerusform>Op een andere dag is er {count}</numerusform>
            <numerusform>Op een andere dag zijn er {count}</numerusform>
        </translation>
    </message>
    <message id="vacancies.easier.only_fresh" numerus="yes">
        <source>easier only fresh</source>
        <translation>
            <numerusform>Met oudere opgaven erbij is er {count}</numerusform>
            <numerusform>Met oudere opgaven erbij zijn er {count}</numerusform>
        </translation>
    </message>
    <message id="vacancies.easier.include_full" numerus="yes">
        <source>easier include full</source>
        <translation>
            <numerusform>Met volle voorzieningen erbij is er {count}</numerusform>
            <numerusform>Met volle voorzieningen erbij zijn er {count}</numerusform>
        </translation>
    </message>
    <message id="vacancies.easier.text" numerus="yes">
        <source>easier text</source>
        <translation>
            <numerusform>Zonder de zoekwoorden is er {count}</numerusform>
            <numerusform>Zonder de zoekwoorden zijn er {count}</numerusform>
        </translation>
    </message>
    <message id="vacancies.unknown_place">
        <source>unknown place</source>
        <translation>‘{typed}’ is geen bekende postcode of plaats; er is niet op afstand gekozen.</translation>
    </message>
    <message id="vacancies.meant">
        <source>meant</source>
        <translation>Bedoelt u misschien:</translation>
    </message>
    <message id="vacancies.meant_nothing">
        <source>meant nothing</source>
        <translation>Typ vier cijfers van een postcode, of de naam van een plaats of gemeente.</translation>
    </message>
    <message id="vacancies.empty">
        <source>empty</source>
        <translation>Nog geen plekken in het register</translation>
    </message>
    <message id="vacancies.empty_why">
        <source>empty why</source>
        <translation>Hier komen alle plekken van alle aanbieders, met hoe vers de opgave is. Lees de lijsten van de aanbieders in; u ziet eerst wat er verandert.</translation>
    </message>
    <message id="vacancies.empty_action">
        <source>empty action</source>
        <translation>Importeer lijsten</translation>
    </message>
    <message id="vacancies.name_veiled">
        <source>name veiled</source>
        <translation>naam bij het matchingteam ({form})</translation>
    </message>
    <message id="vacancies.municipality">
        <source>municipality</source>
        <translation>gem. {name}</translation>
    </message>
    <message id="vacancies.gender.any">
        <source>gender any</source>
        <translation>alle</translation>
    </message>
    <message id="vacancies.gender.female">
        <source>gender female</source>
        <translation>meisjes</translation>
    </message>
    <message id="vacancies.gender.male">
        <source>gender male</source>
        <translation>jongens</translation>
    </message>
    <message id="vacancies.gender.other">
        <source>gender other</source>
        <translation>anders</translation>
    </message>
    <message id="vacancies.full">
        <source>full</source>
        <translation>vol</translation>
    </message>
    <message id="vacancies.free_now" numerus="yes">
        <source>free now</source>
        <translation>
            <numerusform>{count} · nu</numerusform>
            <numerusform>{count} · nu</numerusform>
        </translation>
    </message>
    <message id="vacancies.free_from" numerus="yes">
        <source>free from</source>
        <translation>
            <numerusform>{count} · {day}</numerusform>
            <numerusform>{count} · {day}</numerusform>
        </translation>
    </message>
    <message id="vacancies.free_expected" numerus="yes">
        <source>free expected</source>
        <translation>
            <numerusform>{count} · {day}, verwacht</numerusform>
            <numerusform>{count} · {day}, verwacht</numerusform>
        </translation>
    </message>
    <message id="vacancies.unlisted">
        <source>unlisted</source>
        <translation>niet meer op de lijst</translation>
    </message>
    <message id="vacancies.never_said">
        <source>never said</source>
        <translation>nooit bevestigd</translation>
    </message>
    <message id="vacancies.said">
        <source>said</source>
        <translation>{age} · {source}</translation>
    </message>
    <message id="vacancies.today">
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message id="vacancies.days" numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>{count} dag</numerusform>
            <numerusform>{count} dagen</numerusform>
        </translation>
    </message>
    <message id="vacancies.source.list">
        <source>source list</source>
        <translation>lijst</translation>
    </message>
    <message id="vacancies.source.phone">
        <source>source phone</source>
        <translation>telefoon</translation>
    </message>
    <message id="vacancies.source.provider">
        <source>source provider</source>
        <translation>aanbieder</translation>
    </message>
    <message id="vacancies.source.placement">
        <source>source placement</source>
        <translation>plaatsing</translation>
    </message>
    <message id="vacancies.source.team">
        <source>source team</source>
        <translation>team</translation>
    </message>
    <message id="vacancies.source.demonstration">
        <source>source demonstration</source>
        <translation>voorbeeld</translation>
    </message>
    <message id="vacancies.stop">
        <source>stop</source>
        <translation>opnamestop</translation>
    </message>
    <message id="vacancies.assumed.contract">
        <source>assumed contract</source>
        <translation>contract</translation>
    </message>
    <message id="vacancies.assumed.gender">
        <source>assumed gender</source>
        <translation>geslacht</translation>
    </message>
    <message id="vacancies.assumed.levels">
        <source>assumed levels</source>
        <translation>niveau</translation>
    </message>
    <message id="vacancies.assumed.screening">
        <source>assumed screening</source>
        <translation>VOG</translation>
    </message>
    <message id="vacancies.assumed.residents">
        <source>assumed residents</source>
        <translation>bewoners</translation>
    </message>
    <message id="vacancies.assumed.ages">
        <source>assumed ages</source>
        <translation>leeftijd</translation>
    </message>
    <message id="vacancies.assumed.postcode">
        <source>assumed postcode</source>
        <translation>postcode</translation>
    </message>
    <message id="vacancies.why_assumed.contract">
        <source>why assumed contract</source>
        <translation>De lijst wijst op een contract; het is nog niet bevestigd.</translation>
    </message>
    <message id="vacancies.why_assumed.gender">
        <source>why assumed gender</source>
        <translation>De lijst noemt geen geslacht: aangenomen is dat iedereen welkom is.</translation>
    </message>
    <message id="vacancies.why_assumed.levels">
        <source>why assumed levels</source>
        <translation>De lijst noemt het aanbod zonder niveau: aangenomen is niveau 2.</translation>
    </message>
    <message id="vacancies.why_assumed.screening">
        <source>why assumed screening</source>
        <translation>Over de verklaring omtrent het gedrag is niets bekend.</translation>
    </message>
    <message id="vacancies.why_assumed.residents">
        <source>why assumed residents</source>
        <translation>Wie er nu wonen is niet bekend.</translation>
    </message>
    <message id="vacancies.why_assumed.ages">
        <source>why assumed ages</source>
        <translation>De lijst noemt geen leeftijden.</translation>
    </message>
    <message id="vacancies.why_assumed.postcode">
        <source>why assumed postcode</source>
        <translation>De lijst noemt geen postcode: afstanden gaan uit van het midden van de gemeente.</translation>
    </message>
    <message id="vacancies.card.empty">
        <source>card empty</source>
        <translation>Plek</translation>
    </message>
    <message id="vacancies.card.form_place">
        <source>card form place</source>
        <translation>{form}, {place}</translation>
    </message>
    <message id="vacancies.card.contact">
        <source>card contact</source>
        <translation>Contact</translation>
    </message>
    <message id="vacancies.card.no_contact">
        <source>card no contact</source>
        <translation>Er zijn geen contactgegevens bekend.</translation>
    </message>
    <message id="vacancies.card.beds" numerus="yes">
        <source>card beds</source>
        <translation>
            <numerusform>{count} plek</numerusform>
            <numerusform>{count} plekken</numerusform>
        </translation>
    </message>
    <message id="vacancies.card.profile">
        <source>card profile</source>
        <translation>Profiel</translation>
    </message>
    <message id="vacancies.card.note">
        <source>card note</source>
        <translation>Opmerking</translation>
    </message>
    <message id="vacancies.card.unlisted">
        <source>card unlisted</source>
        <translation>sinds {day} niet meer op de lijst</translation>
    </message>
    <message id="vacancies.card.never_said">
        <source>card never said</source>
        <translation>nooit bevestigd</translation>
    </message>
    <message id="vacancies.card.said_today">
        <source>card said today</source>
        <translation>vandaag bevestigd</translation>
    </message>
    <message id="vacancies.card.said">
        <source>card said</source>
        <translation>{age} geleden bevestigd</translation>
    </message>
    <message id="vacancies.card.said_by">
        <source>card said by</source>
        <translation>{day}, {source}</translation>
    </message>
    <message id="vacancies.card.said_free" numerus="yes">
        <source>card said free</source>
        <translation>
            <numerusform>{day}, {source}: {count} vrij</numerusform>
            <numerusform>{day}, {source}: {count} vrij</numerusform>
        </translation>
    </message>
    <message id="vacancies.card.stop">
        <source>card stop</source>
        <translation>tot {day}, naar verwachting: {reason}</translation>
    </message>
    <message id="vacancies.card.stop_open">
        <source>card stop open</source>
        <translation>zonder bekend einde: {reason}</translation>
    </message>
    <message id="vacancies.card.stop_later">
        <source>card stop later</source>
        <translation>vanaf {day}: {reason}</translation>
    </message>
    <message id="vacancies.card.no_reason">
        <source>card no reason</source>
        <translation>geen reden opgegeven</translation>
    </message>
    <message id="vacancies.bed.label">
        <source>bed label</source>
        <translation>Plek {number}</translation>
    </message>
    <message id="vacancies.bed.pair">
        <source>bed pair</source>
        <translation>Kamer {number} (ouder en kind)</translation>
    </message>
    <message id="vacancies.bed.free">
        <source>bed free</source>
        <translation>vrij</translation>
    </message>
    <message id="vacancies.bed.free_until">
        <source>bed free until</source>
        <translation>vrij tot {day}</translation>
    </message>
    <message id="vacancies.bed.until">
        <source>bed until</source>
        <translation>{what} tot {day}</translation>
    </message>
    <message id="vacancies.bed.expected">
        <source>bed expected</source>
        <translation>{what}, naar verwachting vrij op {day}</translation>
    </message>
    <message id="vacancies.bed.lives">
        <source>bed lives</source>
        <translation>bezet</translation>
    </message>
    <message id="vacancies.bed.occupied_unknown">
        <source>bed occupied unknown</source>
        <translation>bezet, bewoner onbekend</translation>
    </message>
    <message id="vacancies.bed.held">
        <source>bed held</source>
        <translation>gereserveerd</translation>
    </message>
    <message id="vacancies.bed.kept">
        <source>bed kept</source>
        <translation>aangehouden (achtervang)</translation>
    </message>
    <message id="vacancies.bed.respite_guest">
        <source>bed respite guest</source>
        <translation>logeergast</translation>
    </message>
    <message id="vacancies.bed.closed">
        <source>bed closed</source>
        <translation>gesloten</translation>
    </message>
    <message id="vacancies.contact.person">
        <source>contact person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message id="vacancies.contact.phone">
        <source>contact phone</source>
        <translation>Telefoon</translation>
    </message>
    <message id="vacancies.contact.out_of_hours_phone">
        <source>contact out of hours phone</source>
        <translation>Na kantoortijd</translation>
    </message>
    <message id="vacancies.contact.email">
        <source>contact email</source>
        <translation>E-mail</translation>
    </message>
    <message id="vacancies.contact.provider">
        <source>contact provider</source>
        <translation>Contact (van de aanbieder)</translation>
    </message>
    <message id="vacancies.profile.ages">
        <source>profile ages</source>
        <translation>Leeftijd</translation>
    </message>
    <message id="vacancies.profile.ages_words">
        <source>profile ages words</source>
        <translation>{ages} jaar</translation>
    </message>
    <message id="vacancies.profile.gender">
        <source>profile gender</source>
        <translation>Geslacht</translation>
    </message>
    <message id="vacancies.profile.offers">
        <source>profile offers</source>
        <translation>Aanbod</translation>
    </message>
    <message id="vacancies.profile.nothing_said">
        <source>profile nothing said</source>
        <translation>niets genoemd</translation>
    </message>
    <message id="vacancies.profile.traits">
        <source>profile traits</source>
        <translation>Kenmerken</translation>
    </message>
    <message id="vacancies.profile.excludes">
        <source>profile excludes</source>
        <translation>Niet mogelijk bij</translation>
    </message>
    <message id="vacancies.profile.accessibility">
        <source>profile accessibility</source>
        <translation>Toegankelijk</translation>
    </message>
    <message id="vacancies.profile.siblings">
        <source>profile siblings</source>
        <translation>Broers en zussen</translation>
    </message>
    <message id="vacancies.profile.yes">
        <source>profile yes</source>
        <translation>welkom</translation>
    </message>
    <message id="vacancies.profile.no">
        <source>profile no</source>
        <translation>niet mogelijk</translation>
    </message>
    <message id="vacancies.profile.residents">
        <source>profile residents</source>
        <translation>Hoogstens</translation>
    </message>
    <message id="vacancies.profile.address">
        <source>profile address</source>
        <translation>Adres</translation>
    </message>
    <message id="vacancies.profile.secret">
        <source>profile secret</source>
        <translation>geheim adres</translation>
    </message>
    <message id="vacancies.profile.no_address">
        <source>profile no address</source>
        <translation>niet bekend</translation>
    </message>
</context>
</TS>
