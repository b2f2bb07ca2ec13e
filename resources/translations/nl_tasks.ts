<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>tasks</name>
    <message id="tasks.title">
        <source>tasks title</source>
        <translation>Taken</translation>
    </message>
    <message id="tasks.views">
        <source>tasks views</source>
        <translation>Soort werk</translation>
    </message>
    <message id="tasks.view.conflicts">
        <source>tasks view conflicts</source>
        <translation>Conflicten {count}</translation>
    </message>
    <message id="tasks.view.expiring">
        <source>tasks view expiring</source>
        <translation>Loopt af {count}</translation>
    </message>
    <message id="tasks.view.reminders">
        <source>tasks view reminders</source>
        <translation>Lijsten opvragen {count}</translation>
    </message>
    <message id="tasks.status">
        <source>tasks status</source>
        <translation>conflicten: {conflicts} · verlopen: {passed} · aanbieders zonder vers bericht: {silent}</translation>
    </message>
    <message id="tasks.expiring.table">
        <source>tasks expiring table</source>
        <translation>Wat afloopt</translation>
    </message>
    <message id="tasks.expiring.search">
        <source>tasks expiring search</source>
        <translation>Zoek dossier, plek of soort</translation>
    </message>
    <message id="tasks.expiring.nothing_selected">
        <source>tasks expiring nothing selected</source>
        <translation>Kies een regel</translation>
    </message>
    <message id="tasks.expiring.empty">
        <source>tasks expiring empty</source>
        <translation>Er loopt de komende drie maanden niets af</translation>
    </message>
    <message id="tasks.expiring.empty_why">
        <source>tasks expiring empty why</source>
        <translation>Hier komen machtigingen, maatregelen, verklaringen omtrent gedrag, controles, contracten, verwijzingen en verjaardagen die het register kent.</translation>
    </message>
    <message id="tasks.expiring.explanation">
        <source>tasks expiring explanation</source>
        <translation>Machtigingen, maatregelen, controles, contracten, verwijzingen en verjaardagen, drie maanden vooruit.</translation>
    </message>
    <message id="tasks.expiring.unnamed">
        <source>tasks expiring unnamed</source>
        <translation>pleeggezin</translation>
    </message>
    <message id="tasks.expiring.today">
        <source>tasks expiring today</source>
        <translation>vandaag</translation>
    </message>
    <message id="tasks.expiring.lived_in">
        <source>tasks expiring lived in</source>
        <translation>er woont iemand</translation>
    </message>
    <message id="tasks.expiring.assumed">
        <source>tasks expiring assumed</source>
        <translation>aangenomen</translation>
    </message>
    <message id="tasks.expiring.rests_on_assumption">
        <source>tasks expiring rests on assumption</source>
        <translation>Dit rust op een aanname in het register: controleer die eerst.</translation>
    </message>
    <message id="tasks.expiring.chip_kind">
        <source>tasks expiring chip kind</source>
        <translation>Soort</translation>
    </message>
    <message id="tasks.expiring.chip_standing">
        <source>tasks expiring chip standing</source>
        <translation>Wanneer</translation>
    </message>
    <message id="tasks.expiring.standing.passed">
        <source>tasks expiring standing passed</source>
        <translation>verlopen</translation>
    </message>
    <message id="tasks.expiring.standing.soon">
        <source>tasks expiring standing soon</source>
        <translation>binnen 30 dagen</translation>
    </message>
    <message id="tasks.expiring.standing.later">
        <source>tasks expiring standing later</source>
        <translation>later</translation>
    </message>
    <message id="tasks.expiring.column.day">
        <source>tasks expiring column day</source>
        <translation>Datum</translation>
    </message>
    <message id="tasks.expiring.column.when">
        <source>tasks expiring column when</source>
        <translation>Termijn</translation>
    </message>
    <message id="tasks.expiring.column.what">
        <source>tasks expiring column what</source>
        <translation>Wat</translation>
    </message>
    <message id="tasks.expiring.column.whom">
        <source>tasks expiring column whom</source>
        <translation>Over wie</translation>
    </message>
    <message id="tasks.expiring.column.lived_in">
        <source>tasks expiring column lived in</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message id="tasks.expiring.open.request">
        <source>tasks expiring open request</source>
        <translation>Open verzoek</translation>
    </message>
    <message id="tasks.expiring.open.facility">
        <source>tasks expiring open facility</source>
        <translation>Open voorziening</translation>
    </message>
    <message id="tasks.expiring.open.provider">
        <source>tasks expiring open provider</source>
        <translation>Open aanbieder</translation>
    </message>
    <message id="tasks.expiring.kind.authorisation">
        <source>tasks expiring kind authorisation</source>
        <translation>machtiging gesloten jeugdhulp</translation>
    </message>
    <message id="tasks.expiring.chip.authorisation">
        <source>tasks expiring chip authorisation</source>
        <translation>machtiging</translation>
    </message>
    <message id="tasks.expiring.why.authorisation">
        <source>tasks expiring why authorisation</source>
        <translation>Zonder machtiging die de hele periode dekt mag een jeugdige niet in JeugdzorgPlus verblijven. Vraag een nieuwe aan of plan de uitstroom.</translation>
    </message>
    <message id="tasks.expiring.kind.measure">
        <source>tasks expiring kind measure</source>
        <translation>{what}</translation>
    </message>
    <message id="tasks.expiring.chip.measure">
        <source>tasks expiring chip measure</source>
        <translation>maatregel</translation>
    </message>
    <message id="tasks.expiring.why.measure">
        <source>tasks expiring why measure</source>
        <translation>De rechterlijke maatregel loopt af of is afgelopen. Vraag bij de gecertificeerde instelling na of verlenging is aangevraagd.</translation>
    </message>
    <message id="tasks.expiring.kind.screening">
        <source>tasks expiring kind screening</source>
        <translation>verklaringen omtrent gedrag</translation>
    </message>
    <message id="tasks.expiring.chip.screening">
        <source>tasks expiring chip screening</source>
        <translation>verklaringen omtrent gedrag</translation>
    </message>
    <message id="tasks.expiring.why.screening">
        <source>tasks expiring why screening</source>
        <translation>Alle huisgenoten van 12 jaar en ouder hebben een geldige verklaring nodig. Zonder geldige verklaringen past hier niemand.</translation>
    </message>
    <message id="tasks.expiring.chip.legal_check">
        <source>tasks expiring chip legal check</source>
        <translation>controle</translation>
    </message>
    <message id="tasks.expiring.why.legal_check">
        <source>tasks expiring why legal check</source>
        <translation>Deze controle van de voorziening loopt af. Vraag de aanbieder om een nieuwe en leg de datum vast.</translation>
    </message>
    <message id="tasks.expiring.kind.contract">
        <source>tasks expiring kind contract</source>
        <translation>contract</translation>
    </message>
    <message id="tasks.expiring.chip.contract">
        <source>tasks expiring chip contract</source>
        <translation>contract</translation>
    </message>
    <message id="tasks.expiring.why.contract">
        <source>tasks expiring why contract</source>
        <translation>Na deze dag kan de aanbieder geen jeugdigen van deze gemeenten in deze vormen meer plaatsen.</translation>
    </message>
    <message id="tasks.expiring.kind.referral">
        <source>tasks expiring kind referral</source>
        <translation>verwijzing</translation>
    </message>
    <message id="tasks.expiring.chip.referral">
        <source>tasks expiring chip referral</source>
        <translation>verwijzing</translation>
    </message>
    <message id="tasks.expiring.why.referral">
        <source>tasks expiring why referral</source>
        <translation>De verwijzing onder dit open verzoek verloopt. Vraag de verwijzer om een nieuwe, anders kan de plaatsing niet starten.</translation>
    </message>
    <message id="tasks.expiring.kind.turns_18">
        <source>tasks expiring kind turns 18</source>
        <translation>wordt 18</translation>
    </message>
    <message id="tasks.expiring.chip.turns_18">
        <source>tasks expiring chip turns 18</source>
        <translation>18 jaar</translation>
    </message>
    <message id="tasks.expiring.why.turns_18">
        <source>tasks expiring why turns 18</source>
        <translation>Na de achttiende verjaardag verandert wie betaalt en wie toestemming geeft. Spreek verlengde jeugdhulp of vertrek op tijd af.</translation>
    </message>
    <message id="tasks.expiring.kind.turns_21">
        <source>tasks expiring kind turns 21</source>
        <translation>wordt 21</translation>
    </message>
    <message id="tasks.expiring.chip.turns_21">
        <source>tasks expiring chip turns 21</source>
        <translation>21 jaar</translation>
    </message>
    <message id="tasks.expiring.why.turns_21">
        <source>tasks expiring why turns 21</source>
        <translation>Pleegzorg en gezinshuis lopen in beginsel tot 21 jaar. Spreek op tijd af wat daarna komt.</translation>
    </message>
    <message id="tasks.expiring.kind.past_age">
        <source>tasks expiring kind past age</source>
        <translation>ouder dan de plek toelaat ({age})</translation>
    </message>
    <message id="tasks.expiring.chip.past_age">
        <source>tasks expiring chip past age</source>
        <translation>leeftijd van de plek</translation>
    </message>
    <message id="tasks.expiring.why.past_age">
        <source>tasks expiring why past age</source>
        <translation>De jeugdige is of wordt ouder dan de voorziening toelaat. Overleg of de jeugdige blijft en pas dan de leeftijd aan, of zoek een volgende plek.</translation>
    </message>
    <message id="tasks.reminders.table">
        <source>tasks reminders table</source>
        <translation>Aanbieders zonder vers bericht</translation>
    </message>
    <message id="tasks.reminders.search">
        <source>tasks reminders search</source>
        <translation>Zoek aanbieder</translation>
    </message>
    <message id="tasks.reminders.nothing_selected">
        <source>tasks reminders nothing selected</source>
        <translation>Kies een of meer aanbieders</translation>
    </message>
    <message id="tasks.reminders.empty">
        <source>tasks reminders empty</source>
        <translation>Van elke aanbieder is het bericht vers</translation>
    </message>
    <message id="tasks.reminders.empty_why">
        <source>tasks reminders empty why</source>
        <translation>Hier komen aanbieders van wie het laatste bericht ouder is dan een week.</translation>
    </message>
    <message id="tasks.reminders.explanation">
        <source>tasks reminders explanation</source>
        <translation>Kies een aanbieder voor een e-mail die klaarstaat, met de eigen lijst erbij om te verbeteren. Kies er meer met Ctrl of Shift.</translation>
    </message>
    <message id="tasks.reminders.column.name">
        <source>tasks reminders column name</source>
        <translation>Aanbieder</translation>
    </message>
    <message id="tasks.reminders.column.oldest">
        <source>tasks reminders column oldest</source>
        <translation>Oudste bericht</translation>
    </message>
    <message id="tasks.reminders.column.stale">
        <source>tasks reminders column stale</source>
        <translation>Verouderd</translation>
    </message>
    <message id="tasks.reminders.column.email">
        <source>tasks reminders column email</source>
        <translation>E-mail</translation>
    </message>
    <message id="tasks.reminders.column.reminded">
        <source>tasks reminders column reminded</source>
        <translation>Gevraagd op</translation>
    </message>
    <message id="tasks.reminders.chip_reminded">
        <source>tasks reminders chip reminded</source>
        <translation>Gevraagd</translation>
    </message>
    <message id="tasks.reminders.reminded.no">
        <source>tasks reminders reminded no</source>
        <translation>nog niet gevraagd</translation>
    </message>
    <message id="tasks.reminders.reminded.yes">
        <source>tasks reminders reminded yes</source>
        <translation>gevraagd</translation>
    </message>
    <message id="tasks.reminders.never">
        <source>tasks reminders never</source>
        <translation>nooit bericht</translation>
    </message>
    <message id="tasks.reminders.no_email">
        <source>tasks reminders no email</source>
        <translation>geen e-mailadres</translation>
    </message>
    <message id="tasks.reminders.stale">
        <source>tasks reminders stale</source>
        <translation>{stale} van {count}</translation>
    </message>
    <message id="tasks.reminders.reminded_on">
        <source>tasks reminders reminded on</source>
        <translation>De lijst is gevraagd op {day}.</translation>
    </message>
    <message id="tasks.reminders.no_email_why">
        <source>tasks reminders no email why</source>
        <translation>Er is geen e-mailadres bekend: de e-mail staat klaar zonder ontvanger. Leg het adres vast bij de aanbieder.</translation>
    </message>
    <message id="tasks.reminders.make">
        <source>tasks reminders make</source>
        <translation>Maak e-mail</translation>
    </message>
    <message id="tasks.reminders.unchanged">
        <source>tasks reminders unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message id="tasks.reminders.unchanged_key">
        <source>tasks reminders unchanged key</source>
        <translation>De aanbieder laat weten dat er niets is gewijzigd (U)</translation>
    </message>
    <message id="tasks.reminders.open">
        <source>tasks reminders open</source>
        <translation>Open aanbieder</translation>
    </message>
    <message id="tasks.reminders.many_why">
        <source>tasks reminders many why</source>
        <translation>Voor elke aanbieder komt er een e-mail in een map die u kiest, elk met de eigen lijst. U verstuurt ze zelf.</translation>
    </message>
    <message id="tasks.reminders.writing">
        <source>tasks reminders writing</source>
        <translation>E-mails maken</translation>
    </message>
    <message id="tasks.reminders.ask_file">
        <source>tasks reminders ask file</source>
        <translation>Bewaar de e-mail</translation>
    </message>
    <message id="tasks.reminders.ask_filter">
        <source>tasks reminders ask filter</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message id="tasks.reminders.ask_folder">
        <source>tasks reminders ask folder</source>
        <translation>Map voor de e-mails</translation>
    </message>
    <message id="tasks.reminders.written">
        <source>tasks reminders written</source>
        <translation>E-mail klaargezet: {file}</translation>
    </message>
    <message id="tasks.reminders.written_no_address">
        <source>tasks reminders written no address</source>
        <translation>E-mail klaargezet zonder ontvanger: {file}</translation>
    </message>
    <message id="tasks.reminders.confirmed">
        <source>tasks reminders confirmed</source>
        <translation>{name}: niets gewijzigd, vastgelegd</translation>
    </message>
    <message id="tasks.conflicts.table">
        <source>tasks conflicts table</source>
        <translation>Conflicten tussen lijst en register</translation>
    </message>
    <message id="tasks.conflicts.search">
        <source>tasks conflicts search</source>
        <translation>Zoek plek, aanbieder of bestand</translation>
    </message>
    <message id="tasks.conflicts.nothing_selected">
        <source>tasks conflicts nothing selected</source>
        <translation>Kies een conflict</translation>
    </message>
    <message id="tasks.conflicts.empty">
        <source>tasks conflicts empty</source>
        <translation>Geen conflicten</translation>
    </message>
    <message id="tasks.conflicts.empty_why">
        <source>tasks conflicts empty why</source>
        <translation>Zegt een lijst iets anders dan het register, dan wordt niets overschreven: het komt hier, met beide kanten, om te beslissen.</translation>
    </message>
    <message id="tasks.conflicts.explanation">
        <source>tasks conflicts explanation</source>
        <translation>Links wat de lijst zegt, rechts wat het register weet. Kies wat klopt; u kunt het ongedaan maken.</translation>
    </message>
    <message id="tasks.count" numerus="yes">
        <source>tasks count</source>
        <translation>
            <numerusform>{count} taak</numerusform>
            <numerusform>{count} taken</numerusform>
        </translation>
    </message>
    <message id="tasks.count_of" numerus="yes">
        <source>tasks count of</source>
        <translation>
            <numerusform>{shown} van {count} taak</numerusform>
            <numerusform>{shown} van {count} taken</numerusform>
        </translation>
    </message>
    <message id="tasks.expiring.ahead" numerus="yes">
        <source>tasks expiring ahead</source>
        <translation>
            <numerusform>over {count} dag</numerusform>
            <numerusform>over {count} dagen</numerusform>
        </translation>
    </message>
    <message id="tasks.expiring.behind" numerus="yes">
        <source>tasks expiring behind</source>
        <translation>
            <numerusform>{count} dag geleden</numerusform>
            <numerusform>{count} dagen geleden</numerusform>
        </translation>
    </message>
    <message id="tasks.reminders.days" numerus="yes">
        <source>tasks reminders days</source>
        <translation>
            <numerusform>{count} dag</numerusform>
            <numerusform>{count} dagen</numerusform>
        </translation>
    </message>
    <message id="tasks.reminders.make_many" numerus="yes">
        <source>tasks reminders make many</source>
        <translation>
            <numerusform>Maak {count} e-mail</numerusform>
            <numerusform>Maak {count} e-mails</numerusform>
        </translation>
    </message>
    <message id="tasks.reminders.chosen" numerus="yes">
        <source>tasks reminders chosen</source>
        <translation>
            <numerusform>{count} aanbieder gekozen</numerusform>
            <numerusform>{count} aanbieders gekozen</numerusform>
        </translation>
    </message>
    <message id="tasks.reminders.written_many" numerus="yes">
        <source>tasks reminders written many</source>
        <translation>
            <numerusform>{count} e-mail klaargezet.</numerusform>
            <numerusform>{count} e-mails klaargezet.</numerusform>
        </translation>
    </message>
    <message id="tasks.reminders.without_address" numerus="yes">
        <source>tasks reminders without address</source>
        <translation>
            <numerusform>{count} heeft geen adres.</numerusform>
            <numerusform>{count} hebben geen adres.</numerusform>
        </translation>
    </message>
    <message id="tasks.reminders.state" numerus="yes">
        <source>tasks reminders state</source>
        <translation>
            <numerusform>{count} voorziening: {fresh} vers, {ageing} ouder dan een dag, {stale} ouder dan een week of onbekend.</numerusform>
            <numerusform>{count} voorzieningen: {fresh} vers, {ageing} ouder dan een dag, {stale} ouder dan een week of onbekend.</numerusform>
        </translation>
    </message>
    <message id="tasks.conflicts.chip_what">
        <source>tasks conflicts chip what</source>
        <translation>Soort</translation>
    </message>
    <message id="tasks.conflicts.at">
        <source>tasks conflicts at</source>
        <translation>Voorziening: {facility}</translation>
    </message>
    <message id="tasks.conflicts.from">
        <source>tasks conflicts from</source>
        <translation>Uit {file}, sinds {when}</translation>
    </message>
    <message id="tasks.conflicts.what_is_right">
        <source>tasks conflicts what is right</source>
        <translation>Wat klopt er?</translation>
    </message>
    <message id="tasks.conflicts.heading">
        <source>tasks conflicts heading</source>
        <translation>{whom}: {what}</translation>
    </message>
    <message id="tasks.conflicts.choose">
        <source>tasks conflicts choose</source>
        <translation>Kies dit</translation>
    </message>
    <message id="tasks.conflicts.choose_this">
        <source>tasks conflicts choose this</source>
        <translation>Kies: {answer}</translation>
    </message>
    <message id="tasks.conflicts.note">
        <source>tasks conflicts note</source>
        <translation>Wat is er rechtgezet?</translation>
    </message>
    <message id="tasks.conflicts.note_hint">
        <source>tasks conflicts note hint</source>
        <translation>Bijvoorbeeld: plaatsing vastgelegd bij het juiste kind</translation>
    </message>
    <message id="tasks.conflicts.known">
        <source>tasks conflicts known</source>
        <translation>Plek {number}: {who}</translation>
    </message>
    <message id="tasks.conflicts.ends_on">
        <source>tasks conflicts ends on</source>
        <translation>Eerste vrije dag</translation>
    </message>
    <message id="tasks.conflicts.since">
        <source>tasks conflicts since</source>
        <translation>sinds {day}</translation>
    </message>
    <message id="tasks.conflicts.reason">
        <source>tasks conflicts reason</source>
        <translation>Kies de reden van vertrek</translation>
    </message>
    <message id="tasks.conflicts.answered">
        <source>tasks conflicts answered</source>
        <translation>Conflict beantwoord: {whom}, {what}</translation>
    </message>
    <message id="tasks.conflicts.column.whom">
        <source>tasks conflicts column whom</source>
        <translation>Over</translation>
    </message>
    <message id="tasks.conflicts.column.what">
        <source>tasks conflicts column what</source>
        <translation>Wat</translation>
    </message>
    <message id="tasks.conflicts.column.provider">
        <source>tasks conflicts column provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message id="tasks.conflicts.column.file">
        <source>tasks conflicts column file</source>
        <translation>Lijst</translation>
    </message>
    <message id="tasks.conflicts.column.since">
        <source>tasks conflicts column since</source>
        <translation>Sinds</translation>
    </message>
    <message id="tasks.conflicts.what.place_changed">
        <source>tasks conflicts what place changed</source>
        <translation>andere plaats</translation>
    </message>
    <message id="tasks.conflicts.what.name_changed">
        <source>tasks conflicts what name changed</source>
        <translation>andere naam</translation>
    </message>
    <message id="tasks.conflicts.what.form_changed">
        <source>tasks conflicts what form changed</source>
        <translation>andere zorgvorm</translation>
    </message>
    <message id="tasks.conflicts.what.newer_word">
        <source>tasks conflicts what newer word</source>
        <translation>later bericht</translation>
    </message>
    <message id="tasks.conflicts.what.more_free_than_known">
        <source>tasks conflicts what more free than known</source>
        <translation>meer vrij dan kan</translation>
    </message>
    <message id="tasks.conflicts.what.fewer_beds_than_known">
        <source>tasks conflicts what fewer beds than known</source>
        <translation>minder plekken dan bezet</translation>
    </message>
    <message id="tasks.conflicts.what.no_bed_to_occupy">
        <source>tasks conflicts what no bed to occupy</source>
        <translation>geen plek om te bezetten</translation>
    </message>
    <message id="tasks.conflicts.what.profile_changed">
        <source>tasks conflicts what profile changed</source>
        <translation>anders dan met de hand</translation>
    </message>
    <message id="tasks.conflicts.what.people">
        <source>tasks conflicts what people</source>
        <translation>lijst met jeugdigen</translation>
    </message>
    <message id="tasks.conflicts.does.moved">
        <source>tasks conflicts does moved</source>
        <translation>De voorziening krijgt de plaats en postcode van de lijst; de rest van de regel wordt verwerkt.</translation>
    </message>
    <message id="tasks.conflicts.does.renamed">
        <source>tasks conflicts does renamed</source>
        <translation>De voorziening krijgt de naam van de lijst; de rest van de regel wordt verwerkt.</translation>
    </message>
    <message id="tasks.conflicts.does.new_form">
        <source>tasks conflicts does new form</source>
        <translation>De voorziening krijgt de zorgvorm van de lijst; de rest van de regel wordt verwerkt.</translation>
    </message>
    <message id="tasks.conflicts.does.another_facility">
        <source>tasks conflicts does another facility</source>
        <translation>Er komt een nieuwe voorziening bij; de bekende blijft zoals zij is.</translation>
    </message>
    <message id="tasks.conflicts.does.register">
        <source>tasks conflicts does register</source>
        <translation>Er verandert niets. Zegt dezelfde lijst dit weer, dan wordt het niet opnieuw gevraagd.</translation>
    </message>
    <message id="tasks.conflicts.does.list">
        <source>tasks conflicts does list</source>
        <translation>Wat de lijst zegt wordt overgenomen. Bekende plaatsingen en reserveringen blijven.</translation>
    </message>
    <message id="tasks.conflicts.does.left">
        <source>tasks conflicts does left</source>
        <translation>Kies wie of wat er weg is. Alleen dat eindigt; de rest van de regel wordt verwerkt.</translation>
    </message>
    <message id="tasks.conflicts.does.aside">
        <source>tasks conflicts does aside</source>
        <translation>Van deze regel wordt niets overgenomen.</translation>
    </message>
    <message id="tasks.conflicts.does.settled">
        <source>tasks conflicts does settled</source>
        <translation>U heeft het zelf in het register verbeterd. Schrijf kort op wat.</translation>
    </message>
    <message id="tasks.conflicts.must_end" numerus="yes">
        <source>must end</source>
        <translation>
            <numerusform>Ten minste {count} moet weg zijn om de lijst te volgen.</numerusform>
            <numerusform>Ten minste {count} moeten weg zijn om de lijst te volgen.</numerusform>
        </translation>
    </message>
</context>
</TS>
