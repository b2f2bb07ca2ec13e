<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>imports</name>
    <message id="imports.title">
        <source>title</source>
        <translation>Import</translation>
    </message>
    <message id="imports.choose">
        <source>choose</source>
        <translation>Kies lijsten</translation>
    </message>
    <message id="imports.choose_title">
        <source>choose title</source>
        <translation>Kies de lijsten van aanbieders</translation>
    </message>
    <message id="imports.choose_filter">
        <source>choose filter</source>
        <translation>Lijsten (*.xlsx *.xls *.ods *.csv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message id="imports.apply">
        <source>apply</source>
        <translation>Verwerk lijsten</translation>
    </message>
    <message id="imports.apply_count" numerus="yes">
        <source>apply count</source>
        <translation>
            <numerusform>Verwerk {count} lijst</numerusform>
            <numerusform>Verwerk {count} lijsten</numerusform>
        </translation>
    </message>
    <message id="imports.apply_one">
        <source>apply one</source>
        <translation>Verwerk deze lijst</translation>
    </message>
    <message id="imports.remove">
        <source>remove</source>
        <translation>Haal van de pagina</translation>
    </message>
    <message id="imports.files">
        <source>files</source>
        <translation>Lijsten van nu</translation>
    </message>
    <message id="imports.history">
        <source>history</source>
        <translation>Eerder verwerkt</translation>
    </message>
    <message id="imports.history_empty">
        <source>history empty</source>
        <translation>Er is nog geen lijst verwerkt.</translation>
    </message>
    <message id="imports.empty">
        <source>empty</source>
        <translation>Sleep lijsten van aanbieders hierheen</translation>
    </message>
    <message id="imports.empty_why">
        <source>empty why</source>
        <translation>Excel, ods of csv, zoals de aanbieder ze stuurt. U ziet eerst wat er verandert; er wordt niets opgeslagen voordat u op ‘Verwerk’ drukt.</translation>
    </message>
    <message id="imports.reading">
        <source>reading</source>
        <translation>Lijst wordt gelezen</translation>
    </message>
    <message id="imports.applying">
        <source>applying</source>
        <translation>Lijsten worden verwerkt</translation>
    </message>
    <message id="imports.file_chosen">
        <source>file chosen</source>
        <translation>Bestand</translation>
    </message>
    <message id="imports.parts">
        <source>parts</source>
        <translation>Onderdelen van de vergelijking</translation>
    </message>
    <message id="imports.state.reading">
        <source>state reading</source>
        <translation>wordt gelezen</translation>
    </message>
    <message id="imports.state.unreadable">
        <source>state unreadable</source>
        <translation>niet te lezen</translation>
    </message>
    <message id="imports.state.no_provider">
        <source>state no provider</source>
        <translation>van welke aanbieder?</translation>
    </message>
    <message id="imports.state.nothing">
        <source>state nothing</source>
        <translation>niets bruikbaars</translation>
    </message>
    <message id="imports.state.same">
        <source>state same</source>
        <translation>geen verschil</translation>
    </message>
    <message id="imports.state.ready">
        <source>state ready</source>
        <translation>klaar om te verwerken</translation>
    </message>
    <message id="imports.state.applying">
        <source>state applying</source>
        <translation>wordt verwerkt</translation>
    </message>
    <message id="imports.state.applied">
        <source>state applied</source>
        <translation>verwerkt</translation>
    </message>
    <message id="imports.state.failed">
        <source>state failed</source>
        <translation>niet verwerkt</translation>
    </message>
    <message id="imports.problem_count" numerus="yes">
        <source>problem count</source>
        <translation>
            <numerusform>{count} probleem</numerusform>
            <numerusform>{count} problemen</numerusform>
        </translation>
    </message>
    <message id="imports.no_change">
        <source>no change</source>
        <translation>het register zei dit al</translation>
    </message>
    <message id="imports.applied" numerus="yes">
        <source>applied</source>
        <translation>
            <numerusform>{count} lijst verwerkt: {outcomes}</numerusform>
            <numerusform>{count} lijsten verwerkt: {outcomes}</numerusform>
        </translation>
    </message>
    <message id="imports.applied_tasks" numerus="yes">
        <source>applied tasks</source>
        <translation>
            <numerusform>{count} tegenspraak is bewaard om te beslissen</numerusform>
            <numerusform>{count} tegenspraken zijn bewaard om te beslissen</numerusform>
        </translation>
    </message>
    <message id="imports.outdated">
        <source>outdated</source>
        <translation>Het register is intussen veranderd. ‘{file}’ is niet verwerkt maar opnieuw vergeleken; kijk het nog eens na.</translation>
    </message>
    <message id="imports.provider.column">
        <source>provider column</source>
        <translation>Aanbieder: {name}, uit een kolom van de lijst.</translation>
    </message>
    <message id="imports.provider.title">
        <source>provider title</source>
        <translation>Aanbieder: {name}, uit de titel van de lijst.</translation>
    </message>
    <message id="imports.provider.file_name">
        <source>provider file name</source>
        <translation>Aanbieder: {name}, onthouden van een eerdere lijst met deze bestandsnaam.</translation>
    </message>
    <message id="imports.provider.option">
        <source>provider option</source>
        <translation>Aanbieder: {name}, door u gekozen.</translation>
    </message>
    <message id="imports.provider.unknown">
        <source>provider unknown</source>
        <translation>De lijst noemt geen aanbieder.</translation>
    </message>
    <message id="imports.provider.ask">
        <source>provider ask</source>
        <translation>Van welke aanbieder is deze lijst?</translation>
    </message>
    <message id="imports.provider.why">
        <source>provider why</source>
        <translation>De lijst noemt geen aanbieder. Zonder aanbieder wordt er niets verwerkt; de keuze wordt bij het verwerken onthouden voor deze bestandsnaam.</translation>
    </message>
    <message id="imports.provider.field">
        <source>provider field</source>
        <translation>Aanbieder</translation>
    </message>
    <message id="imports.provider.placeholder">
        <source>provider placeholder</source>
        <translation>Kies of typ een naam</translation>
    </message>
    <message id="imports.provider.use">
        <source>provider use</source>
        <translation>Gebruik deze aanbieder</translation>
    </message>
    <message id="imports.file" numerus="yes">
        <source>file</source>
        <translation>
            <numerusform>Bestand {kind}, {count} regel gelezen.</numerusform>
            <numerusform>Bestand {kind}, {count} regels gelezen.</numerusform>
        </translation>
    </message>
    <message id="imports.file_text" numerus="yes">
        <source>file text</source>
        <translation>
            <numerusform>Bestand {kind}, tekens {encoding}, gescheiden door {separator}, {count} regel gelezen.</numerusform>
            <numerusform>Bestand {kind}, tekens {encoding}, gescheiden door {separator}, {count} regels gelezen.</numerusform>
        </translation>
    </message>
    <message id="imports.tab">
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message id="imports.sheet">
        <source>sheet</source>
        <translation>Blad ‘{sheet}’: {head}, {layout}, datums {dates}.</translation>
    </message>
    <message id="imports.head">
        <source>head</source>
        <translation>kop op rij {row}</translation>
    </message>
    <message id="imports.no_head">
        <source>no head</source>
        <translation>geen kop gevonden</translation>
    </message>
    <message id="imports.per_bed">
        <source>per bed</source>
        <translation>één regel per plek</translation>
    </message>
    <message id="imports.per_facility">
        <source>per facility</source>
        <translation>één regel per voorziening</translation>
    </message>
    <message id="imports.as_of">
        <source>as of</source>
        <translation>Stand van {day}.</translation>
    </message>
    <message id="imports.skipped">
        <source>skipped</source>
        <translation>Overgeslagen zonder tabel: {sheets}.</translation>
    </message>
    <message id="imports.dates.day_first">
        <source>dates day first</source>
        <translation>dag eerst</translation>
    </message>
    <message id="imports.dates.month_first">
        <source>dates month first</source>
        <translation>maand eerst</translation>
    </message>
    <message id="imports.part.new">
        <source>part new</source>
        <translation>Nieuw {count}</translation>
    </message>
    <message id="imports.part.changed">
        <source>part changed</source>
        <translation>Gewijzigd {count}</translation>
    </message>
    <message id="imports.part.unchanged">
        <source>part unchanged</source>
        <translation>Gelijk {count}</translation>
    </message>
    <message id="imports.part.stale">
        <source>part stale</source>
        <translation>Niet genoemd {count}</translation>
    </message>
    <message id="imports.part.conflict">
        <source>part conflict</source>
        <translation>Tegenspraak {count}</translation>
    </message>
    <message id="imports.part.problems">
        <source>part problems</source>
        <translation>Problemen {count}</translation>
    </message>
    <message id="imports.part.recognised">
        <source>part recognised</source>
        <translation>Herkend</translation>
    </message>
    <message id="imports.explain.new">
        <source>explain new</source>
        <translation>Deze voorzieningen komen in het register. Wat de lijst niet zegt, wordt aangenomen en zo gemerkt.</translation>
    </message>
    <message id="imports.explain.changed">
        <source>explain changed</source>
        <translation>Wat de lijst anders zegt dan het register.</translation>
    </message>
    <message id="imports.explain.unchanged">
        <source>explain unchanged</source>
        <translation>Het register zegt dit al. Is de lijst nieuwer dan de laatste opgave, dan gelden deze plekken weer als vers.</translation>
    </message>
    <message id="imports.explain.stale">
        <source>explain stale</source>
        <translation>Staan in het register, niet in deze lijst. Ze blijven staan en gelden als verouderd.</translation>
    </message>
    <message id="imports.explain.conflict">
        <source>explain conflict</source>
        <translation>Lijst en register spreken elkaar tegen. Er verandert niets aan de plekken; de vraag wordt bewaard met beide kanten.</translation>
    </message>
    <message id="imports.explain.problems">
        <source>explain problems</source>
        <translation>Deze cellen konden niet worden gebruikt. De goede regels worden wel verwerkt.</translation>
    </message>
    <message id="imports.explain.recognised">
        <source>explain recognised</source>
        <translation>Wat elke kolom betekent, en hoe zeker dat is.</translation>
    </message>
    <message id="imports.none.new">
        <source>none new</source>
        <translation>Geen nieuwe voorzieningen.</translation>
    </message>
    <message id="imports.none.changed">
        <source>none changed</source>
        <translation>Geen wijzigingen.</translation>
    </message>
    <message id="imports.none.unchanged">
        <source>none unchanged</source>
        <translation>Geen voorziening is gelijk gebleven.</translation>
    </message>
    <message id="imports.none.stale">
        <source>none stale</source>
        <translation>Alle bekende voorzieningen van deze aanbieder staan op de lijst.</translation>
    </message>
    <message id="imports.none.conflict">
        <source>none conflict</source>
        <translation>Lijst en register spreken elkaar niet tegen.</translation>
    </message>
    <message id="imports.none.problems">
        <source>none problems</source>
        <translation>Alles in deze lijst is gelezen.</translation>
    </message>
    <message id="imports.none.recognised">
        <source>none recognised</source>
        <translation>Er is geen tabel herkend.</translation>
    </message>
    <message id="imports.column.name">
        <source>column name</source>
        <translation>Plek</translation>
    </message>
    <message id="imports.column.form">
        <source>column form</source>
        <translation>Vorm</translation>
    </message>
    <message id="imports.column.place">
        <source>column place</source>
        <translation>Plaats</translation>
    </message>
    <message id="imports.column.ages">
        <source>column ages</source>
        <translation>Leeftijd</translation>
    </message>
    <message id="imports.column.gender">
        <source>column gender</source>
        <translation>Geslacht</translation>
    </message>
    <message id="imports.column.beds">
        <source>column beds</source>
        <translation>Plekken</translation>
    </message>
    <message id="imports.column.free">
        <source>column free</source>
        <translation>Vrij</translation>
    </message>
    <message id="imports.column.offers">
        <source>column offers</source>
        <translation>Aanbod</translation>
    </message>
    <message id="imports.column.assumed">
        <source>column assumed</source>
        <translation>Aangenomen</translation>
    </message>
    <message id="imports.column.field">
        <source>column field</source>
        <translation>Wat</translation>
    </message>
    <message id="imports.column.old">
        <source>column old</source>
        <translation>Was</translation>
    </message>
    <message id="imports.column.new">
        <source>column new</source>
        <translation>Wordt</translation>
    </message>
    <message id="imports.column.list_side">
        <source>column list side</source>
        <translation>Lijst</translation>
    </message>
    <message id="imports.column.register_side">
        <source>column register side</source>
        <translation>Register</translation>
    </message>
    <message id="imports.column.sheet">
        <source>column sheet</source>
        <translation>Blad</translation>
    </message>
    <message id="imports.column.row">
        <source>column row</source>
        <translation>Rij</translation>
    </message>
    <message id="imports.column.column">
        <source>column column</source>
        <translation>Kolom</translation>
    </message>
    <message id="imports.column.value">
        <source>column value</source>
        <translation>Waarde</translation>
    </message>
    <message id="imports.column.problem">
        <source>column problem</source>
        <translation>Wat er is</translation>
    </message>
    <message id="imports.column.heading">
        <source>column heading</source>
        <translation>Kop in de lijst</translation>
    </message>
    <message id="imports.column.kind">
        <source>column kind</source>
        <translation>Betekent</translation>
    </message>
    <message id="imports.column.sure">
        <source>column sure</source>
        <translation>Zekerheid</translation>
    </message>
    <message id="imports.column.file">
        <source>column file</source>
        <translation>Bestand</translation>
    </message>
    <message id="imports.column.provider">
        <source>column provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message id="imports.column.outcome">
        <source>column outcome</source>
        <translation>Wat er verandert</translation>
    </message>
    <message id="imports.column.state">
        <source>column state</source>
        <translation>Stand</translation>
    </message>
    <message id="imports.column.when">
        <source>column when</source>
        <translation>Wanneer</translation>
    </message>
    <message id="imports.column.who">
        <source>column who</source>
        <translation>Door</translation>
    </message>
    <message id="imports.nothing">
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message id="imports.yes">
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message id="imports.no">
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message id="imports.field.name">
        <source>field name</source>
        <translation>naam</translation>
    </message>
    <message id="imports.field.care_form">
        <source>field care form</source>
        <translation>vorm</translation>
    </message>
    <message id="imports.field.municipality">
        <source>field municipality</source>
        <translation>gemeente</translation>
    </message>
    <message id="imports.field.place">
        <source>field place</source>
        <translation>plaats</translation>
    </message>
    <message id="imports.field.postcode">
        <source>field postcode</source>
        <translation>postcode</translation>
    </message>
    <message id="imports.field.age_min">
        <source>field age min</source>
        <translation>leeftijd vanaf</translation>
    </message>
    <message id="imports.field.age_max">
        <source>field age max</source>
        <translation>leeftijd tot en met</translation>
    </message>
    <message id="imports.field.genders">
        <source>field genders</source>
        <translation>geslacht</translation>
    </message>
    <message id="imports.field.offers">
        <source>field offers</source>
        <translation>aanbod</translation>
    </message>
    <message id="imports.field.siblings_welcome">
        <source>field siblings welcome</source>
        <translation>broers en zussen welkom</translation>
    </message>
    <message id="imports.field.listed_until">
        <source>field listed until</source>
        <translation>niet meer genoemd sinds</translation>
    </message>
    <message id="imports.field.capacity">
        <source>field capacity</source>
        <translation>plekken</translation>
    </message>
    <message id="imports.field.free">
        <source>field free</source>
        <translation>vrije plekken</translation>
    </message>
    <message id="imports.field.free_from">
        <source>field free from</source>
        <translation>verwacht vrij op</translation>
    </message>
    <message id="imports.side.name">
        <source>side name</source>
        <translation>naam</translation>
    </message>
    <message id="imports.side.municipality">
        <source>side municipality</source>
        <translation>gemeente</translation>
    </message>
    <message id="imports.side.place">
        <source>side place</source>
        <translation>plaats</translation>
    </message>
    <message id="imports.side.postcode">
        <source>side postcode</source>
        <translation>postcode</translation>
    </message>
    <message id="imports.side.said_on">
        <source>side said on</source>
        <translation>gezegd op</translation>
    </message>
    <message id="imports.side.source">
        <source>side source</source>
        <translation>bron</translation>
    </message>
    <message id="imports.side.free">
        <source>side free</source>
        <translation>vrij</translation>
    </message>
    <message id="imports.side.capacity">
        <source>side capacity</source>
        <translation>plekken</translation>
    </message>
    <message id="imports.side.known">
        <source>side known</source>
        <translation>bekend bezet</translation>
    </message>
    <message id="imports.side.listed_free">
        <source>side listed free</source>
        <translation>vrij volgens lijst</translation>
    </message>
    <message id="imports.no_heading">
        <source>no heading</source>
        <translation>zonder kop</translation>
    </message>
    <message id="imports.not_used">
        <source>not used</source>
        <translation>niet gebruikt</translation>
    </message>
    <message id="imports.sure.sure">
        <source>sure sure</source>
        <translation>zeker ({percent} %)</translation>
    </message>
    <message id="imports.sure.fairly">
        <source>sure fairly</source>
        <translation>vrij zeker ({percent} %)</translation>
    </message>
    <message id="imports.sure.unsure">
        <source>sure unsure</source>
        <translation>onzeker ({percent} %)</translation>
    </message>
    <message id="imports.kind.provider">
        <source>kind provider</source>
        <translation>aanbieder</translation>
    </message>
    <message id="imports.kind.name">
        <source>kind name</source>
        <translation>naam van de plek</translation>
    </message>
    <message id="imports.kind.form">
        <source>kind form</source>
        <translation>zorgvorm</translation>
    </message>
    <message id="imports.kind.municipality">
        <source>kind municipality</source>
        <translation>gemeente</translation>
    </message>
    <message id="imports.kind.place">
        <source>kind place</source>
        <translation>plaats</translation>
    </message>
    <message id="imports.kind.postcode">
        <source>kind postcode</source>
        <translation>postcode</translation>
    </message>
    <message id="imports.kind.address">
        <source>kind address</source>
        <translation>adres</translation>
    </message>
    <message id="imports.kind.age_range">
        <source>kind age range</source>
        <translation>leeftijden</translation>
    </message>
    <message id="imports.kind.age_min">
        <source>kind age min</source>
        <translation>leeftijd vanaf</translation>
    </message>
    <message id="imports.kind.age_max">
        <source>kind age max</source>
        <translation>leeftijd tot en met</translation>
    </message>
    <message id="imports.kind.age_flag">
        <source>kind age flag</source>
        <translation>leeftijdsgroep (aankruisen)</translation>
    </message>
    <message id="imports.kind.gender">
        <source>kind gender</source>
        <translation>geslacht</translation>
    </message>
    <message id="imports.kind.gender_flag">
        <source>kind gender flag</source>
        <translation>geslacht (aankruisen)</translation>
    </message>
    <message id="imports.kind.capacity">
        <source>kind capacity</source>
        <translation>plekken in totaal</translation>
    </message>
    <message id="imports.kind.free">
        <source>kind free</source>
        <translation>vrije plekken</translation>
    </message>
    <message id="imports.kind.occupied">
        <source>kind occupied</source>
        <translation>bezette plekken</translation>
    </message>
    <message id="imports.kind.status">
        <source>kind status</source>
        <translation>vrij of bezet</translation>
    </message>
    <message id="imports.kind.free_from">
        <source>kind free from</source>
        <translation>vrij vanaf</translation>
    </message>
    <message id="imports.kind.needs">
        <source>kind needs</source>
        <translation>aanbod</translation>
    </message>
    <message id="imports.kind.need_flag">
        <source>kind need flag</source>
        <translation>aanbod (aankruisen)</translation>
    </message>
    <message id="imports.kind.siblings">
        <source>kind siblings</source>
        <translation>broers en zussen</translation>
    </message>
    <message id="imports.kind.updated">
        <source>kind updated</source>
        <translation>bijgewerkt op</translation>
    </message>
    <message id="imports.kind.bed">
        <source>kind bed</source>
        <translation>plek (nummer)</translation>
    </message>
    <message id="imports.kind.remarks">
        <source>kind remarks</source>
        <translation>opmerkingen</translation>
    </message>
    <message id="imports.kind.ignored">
        <source>kind ignored</source>
        <translation>bekend, niet nodig</translation>
    </message>
    <message id="imports.kind.unknown">
        <source>kind unknown</source>
        <translation>onbekend</translation>
    </message>
    <message id="imports.ready" numerus="yes">
        <source>ready</source>
        <translation>
            <numerusform>{count} lijst klaar om te verwerken</numerusform>
            <numerusform>{count} lijsten klaar om te verwerken</numerusform>
        </translation>
    </message>
</context>
</TS>
