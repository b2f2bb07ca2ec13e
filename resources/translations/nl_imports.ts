<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>imports</name>
    <message id="imports.title">
        <source>title</source>
        <translation>Import</translation>
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
    <message id="imports.reading">
        <source>reading</source>
        <translation>Lijst wordt gelezen</translation>
    </message>
    <message id="imports.applying">
        <source>applying</source>
        <translation>Lijsten worden verwerkt</translation>
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
    <message id="imports.state.nothing">
        <source>state nothing</source>
        <translation>niets bruikbaars</translation>
    </message>
    <message id="imports.state.same">
        <source>state same</source>
        <translation>geen verschil</translation>
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
    <message id="imports.tab">
        <source>tab</source>
        <translation>tab</translation>
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
    <message id="imports.ready" numerus="yes">
        <source>ready</source>
        <translation>
            <numerusform>{count} lijst klaar om te verwerken</numerusform>
            <numerusform>{count} lijsten klaar om te verwerken</numerusform>
        </translation>
    </message>
    <message id="imports.choose">
        <source>choose</source>
        <translation>Kies lijsten</translation>
    </message>
    <message id="imports.choose_title">
        <source>choose title</source>
        <translation>Kies lijsten om in te lezen</translation>
    </message>
    <message id="imports.empty">
        <source>empty</source>
        <translation>Sleep lijsten hierheen</translation>
    </message>
    <message id="imports.empty_why">
        <source>empty why</source>
        <translation>Vrije plekken van aanbieders, wie waar woont, of wie wacht: Excel, ods of csv, zoals u ze kreeg. U ziet eerst wat er verandert. Er wordt niets opgeslagen voordat u op ‘Verwerk’ drukt, en daarna kunt u het nog ongedaan maken.</translation>
    </message>
    <message id="imports.drop">
        <source>drop</source>
        <translation>Laat los om de lijsten te lezen</translation>
    </message>
    <message id="imports.now">
        <source>now</source>
        <translation>Nieuwe lijsten</translation>
    </message>
    <message id="imports.before">
        <source>before</source>
        <translation>Eerder verwerkt</translation>
    </message>
    <message id="imports.history_empty">
        <source>history empty</source>
        <translation>Er is nog geen lijst verwerkt</translation>
    </message>
    <message id="imports.history_empty_why">
        <source>history empty why</source>
        <translation>Hier staat straks elke lijst die verwerkt is: wanneer, door wie, wat er veranderde, met het bestand zelf en de weg terug.</translation>
    </message>
    <message id="imports.files">
        <source>files</source>
        <translation>Lijsten van nu</translation>
    </message>
    <message id="imports.history">
        <source>history</source>
        <translation>Eerder verwerkte lijsten</translation>
    </message>
    <message id="imports.list.vacancies">
        <source>list vacancies</source>
        <translation>Vrije plekken</translation>
    </message>
    <message id="imports.list.placements">
        <source>list placements</source>
        <translation>Wie woont waar</translation>
    </message>
    <message id="imports.list.requests">
        <source>list requests</source>
        <translation>Wie wacht</translation>
    </message>
    <message id="imports.kind_label">
        <source>kind label</source>
        <translation>Waar de lijst over gaat</translation>
    </message>
    <message id="imports.rows" numerus="yes">
        <source>rows</source>
        <translation>
            <numerusform>{count} regel gelezen.</numerusform>
            <numerusform>{count} regels gelezen.</numerusform>
        </translation>
    </message>
    <message id="imports.state.undone">
        <source>state undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message id="imports.free_of">
        <source>free of</source>
        <translation>{free} van {beds}</translation>
    </message>
    <message id="imports.beds_only" numerus="yes">
        <source>beds only</source>
        <translation>
            <numerusform>{count} plek</numerusform>
            <numerusform>{count} plekken</numerusform>
        </translation>
    </message>
    <message id="imports.several_providers">
        <source>several providers</source>
        <translation>meer aanbieders</translation>
    </message>
    <message id="imports.sheet_unused">
        <source>sheet unused</source>
        <translation>Dit blad wordt niet gelezen: er is geen lijst in gevonden, of u zette het uit.</translation>
    </message>
    <message id="imports.sheet_use">
        <source>sheet use</source>
        <translation>Lees dit blad</translation>
    </message>
    <message id="imports.sheet_label">
        <source>sheet label</source>
        <translation>Blad</translation>
    </message>
    <message id="imports.sheet_skipped">
        <source>sheet skipped</source>
        <translation>{sheet} (niet gelezen)</translation>
    </message>
    <message id="imports.head_label">
        <source>head label</source>
        <translation>Koppen op rij</translation>
    </message>
    <message id="imports.head_none">
        <source>head none</source>
        <translation>geen</translation>
    </message>
    <message id="imports.dates_label">
        <source>dates label</source>
        <translation>Datums</translation>
    </message>
    <message id="imports.order.day_first">
        <source>order day first</source>
        <translation>dag eerst (01-12 is 1 december)</translation>
    </message>
    <message id="imports.order.month_first">
        <source>order month first</source>
        <translation>maand eerst (12-01 is 1 december)</translation>
    </message>
    <message id="imports.form_around">
        <source>form around</source>
        <translation>alles is {form}</translation>
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
        <translation>stand van {day}</translation>
    </message>
    <message id="imports.means">
        <source>means</source>
        <translation>Wat kolom ‘{heading}’ betekent</translation>
    </message>
    <message id="imports.corrected" numerus="yes">
        <source>corrected</source>
        <translation>
            <numerusform>{count} verbetering van u. Bij het verwerken wordt die onthouden voor de volgende lijst.</numerusform>
            <numerusform>{count} verbeteringen van u. Bij het verwerken worden ze onthouden voor de volgende lijst.</numerusform>
        </translation>
    </message>
    <message id="imports.remembered" numerus="yes">
        <source>remembered</source>
        <translation>
            <numerusform>{count} kolom zoals u die bij een eerdere lijst verbeterde.</numerusform>
            <numerusform>{count} kolommen zoals u die bij een eerdere lijst verbeterde.</numerusform>
        </translation>
    </message>
    <message id="imports.sure.sure">
        <source>sure sure</source>
        <translation>zeker</translation>
    </message>
    <message id="imports.sure.fairly">
        <source>sure fairly</source>
        <translation>vrij zeker</translation>
    </message>
    <message id="imports.sure.unsure">
        <source>sure unsure</source>
        <translation>onzeker</translation>
    </message>
    <message id="imports.sure.said">
        <source>sure said</source>
        <translation>door u gezegd</translation>
    </message>
    <message id="imports.sure.remembered">
        <source>sure remembered</source>
        <translation>onthouden</translation>
    </message>
    <message id="imports.choice.not_used">
        <source>choice not used</source>
        <translation>niet gebruiken</translation>
    </message>
    <message id="imports.choice.occupied">
        <source>choice occupied</source>
        <translation>bezet: ja of nee</translation>
    </message>
    <message id="imports.kind.unknown">
        <source>kind unknown</source>
        <translation>niet herkend</translation>
    </message>
    <message id="imports.column.heading">
        <source>column heading</source>
        <translation>Kop in de lijst</translation>
    </message>
    <message id="imports.column.examples">
        <source>column examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message id="imports.column.suggestion">
        <source>column suggestion</source>
        <translation>Voorstel</translation>
    </message>
    <message id="imports.column.effect">
        <source>column effect</source>
        <translation>Gevolg</translation>
    </message>
    <message id="imports.column.list">
        <source>column list</source>
        <translation>Lijst</translation>
    </message>
    <message id="imports.effect.row">
        <source>effect row</source>
        <translation>regel telt niet</translation>
    </message>
    <message id="imports.effect.cell">
        <source>effect cell</source>
        <translation>cel blijft leeg</translation>
    </message>
    <message id="imports.explain.recognised">
        <source>explain recognised</source>
        <translation>Wat elke kolom betekent, en hoe zeker dat is. Klopt er iets niet, kies dan zelf: de lijst wordt meteen opnieuw gelezen.</translation>
    </message>
    <message id="imports.fix.name">
        <source>fix name</source>
        <translation>Verbeter cellen</translation>
    </message>
    <message id="imports.fix.choose">
        <source>fix choose</source>
        <translation>Kies een regel om die te verbeteren.</translation>
    </message>
    <message id="imports.fix.accept">
        <source>fix accept</source>
        <translation>Maak er ‘{value}’ van</translation>
    </message>
    <message id="imports.fix.same" numerus="yes">
        <source>fix same</source>
        <translation>
            <numerusform>Ook de {count} gelijke</numerusform>
            <numerusform>Alle {count} gelijke</numerusform>
        </translation>
    </message>
    <message id="imports.fix.all" numerus="yes">
        <source>fix all</source>
        <translation>
            <numerusform>Neem {count} voorstel over</numerusform>
            <numerusform>Neem alle {count} voorstellen over</numerusform>
        </translation>
    </message>
    <message id="imports.fix.placeholder">
        <source>fix placeholder</source>
        <translation>Wat er moet staan</translation>
    </message>
    <message id="imports.fix.use">
        <source>fix use</source>
        <translation>Vul in</translation>
    </message>
    <message id="imports.fix.forget">
        <source>fix forget</source>
        <translation>Lees weer zoals het bestand is</translation>
    </message>
    <message id="imports.fix.changed" numerus="yes">
        <source>fix changed</source>
        <translation>
            <numerusform>{count} cel anders gelezen dan in het bestand, alleen voor deze keer.</numerusform>
            <numerusform>{count} cellen anders gelezen dan in het bestand, alleen voor deze keer.</numerusform>
        </translation>
    </message>
    <message id="imports.nothing_stored">
        <source>nothing stored</source>
        <translation>Er is niets van dit bestand opgeslagen.</translation>
    </message>
    <message id="imports.remedy.unreadable">
        <source>remedy unreadable</source>
        <translation>Staat het nog open in Excel, of op een schijf die weg is? Sluit het, of zet het op deze computer, en sleep het opnieuw hierheen.</translation>
    </message>
    <message id="imports.remedy.too_large">
        <source>remedy too large</source>
        <translation>Bewaar alleen het blad met de lijst als een nieuw bestand en sleep dat hierheen.</translation>
    </message>
    <message id="imports.remedy.empty">
        <source>remedy empty</source>
        <translation>Vraag de afzender de lijst opnieuw te sturen.</translation>
    </message>
    <message id="imports.remedy.not_text">
        <source>remedy not text</source>
        <translation>Sla de lijst op als xlsx, ods of csv en sleep dat bestand hierheen.</translation>
    </message>
    <message id="imports.remedy.not_a_table">
        <source>remedy not a table</source>
        <translation>Plak de tekst in een rekenblad, bewaar het als xlsx en sleep dat hierheen.</translation>
    </message>
    <message id="imports.remedy.no_sheets">
        <source>remedy no sheets</source>
        <translation>Maak het blad met de lijst zichtbaar en bewaar het opnieuw.</translation>
    </message>
    <message id="imports.to_conflicts" numerus="yes">
        <source>to conflicts</source>
        <translation>
            <numerusform>Bekijk {count} tegenspraak</numerusform>
            <numerusform>Bekijk {count} tegenspraken</numerusform>
        </translation>
    </message>
    <message id="imports.to_vacancies">
        <source>to vacancies</source>
        <translation>Naar Vrije plekken</translation>
    </message>
    <message id="imports.to_requests">
        <source>to requests</source>
        <translation>Naar Verzoeken</translation>
    </message>
    <message id="imports.undo">
        <source>undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message id="imports.undo_list">
        <source>undo list</source>
        <translation>Maak deze lijst ongedaan</translation>
    </message>
    <message id="imports.redo_list">
        <source>redo list</source>
        <translation>Verwerk deze lijst weer</translation>
    </message>
    <message id="imports.open_file">
        <source>open file</source>
        <translation>Open het bestand</translation>
    </message>
    <message id="imports.save_file">
        <source>save file</source>
        <translation>Bewaar het bestand</translation>
    </message>
    <message id="imports.save_title">
        <source>save title</source>
        <translation>Bewaar de lijst zoals hij kwam</translation>
    </message>
    <message id="imports.saved">
        <source>saved</source>
        <translation>‘{file}’ is bewaard.</translation>
    </message>
    <message id="imports.not_saved">
        <source>not saved</source>
        <translation>‘{file}’ kan daar niet worden bewaard. Kies een andere map.</translation>
    </message>
    <message id="imports.no_program">
        <source>no program</source>
        <translation>Deze computer heeft geen programma om ‘{file}’ te openen. Bewaar het bestand.</translation>
    </message>
    <message id="imports.undone">
        <source>undone</source>
        <translation>‘{file}’ is ongedaan gemaakt.</translation>
    </message>
    <message id="imports.undone_partly">
        <source>undone partly</source>
        <translation>‘{file}’ is ongedaan gemaakt, op wat er later aan veranderd is na. Bij ‘Eerder verwerkt’ staat wat bleef.</translation>
    </message>
    <message id="imports.undo_refused">
        <source>undo refused</source>
        <translation>‘{file}’ is niet ongedaan gemaakt: alles is later nog veranderd. Bij ‘Eerder verwerkt’ staat wat.</translation>
    </message>
    <message id="imports.redone">
        <source>redone</source>
        <translation>‘{file}’ is weer verwerkt.</translation>
    </message>
    <message id="imports.band_undone">
        <source>band undone</source>
        <translation>Deze lijst is ongedaan gemaakt.</translation>
    </message>
    <message id="imports.band_undone_why">
        <source>band undone why</source>
        <translation>Bij ‘Eerder verwerkt’ staat de lijst nog, met wat er bleef; daar kunt u hem ook weer verwerken.</translation>
    </message>
    <message id="imports.past.stands">
        <source>past stands</source>
        <translation>verwerkt</translation>
    </message>
    <message id="imports.past.undone">
        <source>past undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message id="imports.past.undone_partly">
        <source>past undone partly</source>
        <translation>deels ongedaan</translation>
    </message>
    <message id="imports.past.applied">
        <source>past applied</source>
        <translation>{kind}, verwerkt op {when} door {who}.</translation>
    </message>
    <message id="imports.past.undone_by">
        <source>past undone by</source>
        <translation>Ongedaan gemaakt op {when} door {who}.</translation>
    </message>
    <message id="imports.past.refused" numerus="yes">
        <source>past refused</source>
        <translation>
            <numerusform>{count} onderdeel bleef, omdat het later nog veranderd is.</numerusform>
            <numerusform>{count} onderdelen bleven, omdat ze later nog veranderd zijn.</numerusform>
        </translation>
    </message>
    <message id="imports.past.no_file">
        <source>past no file</source>
        <translation>Van deze lijst is het bestand niet bewaard.</translation>
    </message>
    <message id="imports.stayed">
        <source>stayed</source>
        <translation>Dit bleef zoals het is</translation>
    </message>
    <message id="imports.stayed_all">
        <source>stayed all</source>
        <translation>Daarom kon het niet</translation>
    </message>
    <message id="imports.stayed.field">
        <source>stayed field</source>
        <translation>Wat</translation>
    </message>
    <message id="imports.stayed.left">
        <source>stayed left</source>
        <translation>Volgens de lijst</translation>
    </message>
    <message id="imports.stayed.now">
        <source>stayed now</source>
        <translation>Nu</translation>
    </message>
    <message id="imports.part.recognised">
        <source>part recognised</source>
        <translation>Herkend</translation>
    </message>
    <message id="imports.table.new">
        <source>table new</source>
        <translation>Nieuwe voorzieningen</translation>
    </message>
    <message id="imports.table.changed">
        <source>table changed</source>
        <translation>Wijzigingen</translation>
    </message>
    <message id="imports.table.unchanged">
        <source>table unchanged</source>
        <translation>Gelijk gebleven</translation>
    </message>
    <message id="imports.table.stale">
        <source>table stale</source>
        <translation>Niet genoemd</translation>
    </message>
    <message id="imports.table.conflict">
        <source>table conflict</source>
        <translation>Tegenspraken</translation>
    </message>
    <message id="imports.table.problems">
        <source>table problems</source>
        <translation>Cellen die niet te gebruiken zijn</translation>
    </message>
    <message id="imports.explain.vacancies.new">
        <source>explain vacancies new</source>
        <translation>Deze voorzieningen komen in het register. Wat de lijst niet zegt, wordt aangenomen en zo gemerkt.</translation>
    </message>
    <message id="imports.explain.vacancies.changed">
        <source>explain vacancies changed</source>
        <translation>Wat de lijst anders zegt dan het register.</translation>
    </message>
    <message id="imports.explain.vacancies.unchanged">
        <source>explain vacancies unchanged</source>
        <translation>Het register zegt dit al. Is de lijst nieuwer dan de laatste opgave, dan gelden deze plekken weer als vers.</translation>
    </message>
    <message id="imports.explain.vacancies.stale">
        <source>explain vacancies stale</source>
        <translation>Staan in het register, niet in deze lijst. Ze blijven staan en gelden als verouderd.</translation>
    </message>
    <message id="imports.explain.vacancies.conflict">
        <source>explain vacancies conflict</source>
        <translation>Lijst en register spreken elkaar tegen. Er verandert niets aan de plekken; de vraag wordt bewaard met beide kanten.</translation>
    </message>
    <message id="imports.explain.vacancies.problems">
        <source>explain vacancies problems</source>
        <translation>Deze cellen konden niet worden gebruikt. De goede regels worden wel verwerkt.</translation>
    </message>
    <message id="imports.none.vacancies.new">
        <source>none vacancies new</source>
        <translation>Geen nieuwe voorzieningen.</translation>
    </message>
    <message id="imports.none.vacancies.changed">
        <source>none vacancies changed</source>
        <translation>Geen wijzigingen.</translation>
    </message>
    <message id="imports.none.vacancies.unchanged">
        <source>none vacancies unchanged</source>
        <translation>Geen voorziening is gelijk gebleven.</translation>
    </message>
    <message id="imports.none.vacancies.stale">
        <source>none vacancies stale</source>
        <translation>Alle bekende voorzieningen van deze aanbieder staan op de lijst.</translation>
    </message>
    <message id="imports.none.vacancies.conflict">
        <source>none vacancies conflict</source>
        <translation>Lijst en register spreken elkaar niet tegen.</translation>
    </message>
    <message id="imports.none.vacancies.problems">
        <source>none vacancies problems</source>
        <translation>Alles in deze lijst is gelezen.</translation>
    </message>
    <message id="imports.explain.placements.new">
        <source>explain placements new</source>
        <translation>Deze jeugdigen en waar ze wonen komen in het register. Wat de lijst niet zegt, wordt aangenomen en zo gemerkt.</translation>
    </message>
    <message id="imports.none.placements.new">
        <source>none placements new</source>
        <translation>Geen nieuwe plaatsingen.</translation>
    </message>
    <message id="imports.explain.requests.new">
        <source>explain requests new</source>
        <translation>Deze verzoeken komen in het register. Wat de lijst niet zegt, wordt aangenomen en zo gemerkt.</translation>
    </message>
    <message id="imports.none.requests.new">
        <source>none requests new</source>
        <translation>Geen nieuwe verzoeken.</translation>
    </message>
    <message id="imports.explain.placements.changed">
        <source>explain placements changed</source>
        <translation>Wat de lijst anders zegt dan het register.</translation>
    </message>
    <message id="imports.none.placements.changed">
        <source>none placements changed</source>
        <translation>Geen wijzigingen.</translation>
    </message>
    <message id="imports.explain.requests.changed">
        <source>explain requests changed</source>
        <translation>Wat de lijst anders zegt dan het register.</translation>
    </message>
    <message id="imports.none.requests.changed">
        <source>none requests changed</source>
        <translation>Geen wijzigingen.</translation>
    </message>
    <message id="imports.explain.placements.unchanged">
        <source>explain placements unchanged</source>
        <translation>Het register zegt dit al.</translation>
    </message>
    <message id="imports.none.placements.unchanged">
        <source>none placements unchanged</source>
        <translation>Geen regel is gelijk gebleven.</translation>
    </message>
    <message id="imports.explain.requests.unchanged">
        <source>explain requests unchanged</source>
        <translation>Het register zegt dit al.</translation>
    </message>
    <message id="imports.none.requests.unchanged">
        <source>none requests unchanged</source>
        <translation>Geen regel is gelijk gebleven.</translation>
    </message>
    <message id="imports.explain.placements.stale">
        <source>explain placements stale</source>
        <translation>Wonen volgens het register ergens, maar staan niet in deze lijst. Er verandert niets; ga na of ze vertrokken zijn.</translation>
    </message>
    <message id="imports.none.placements.stale">
        <source>none placements stale</source>
        <translation>Iedereen die volgens het register ergens woont, staat op de lijst.</translation>
    </message>
    <message id="imports.explain.requests.stale">
        <source>explain requests stale</source>
        <translation>Wachten volgens het register, maar staan niet in deze lijst. Er verandert niets; ga na of ze nog wachten.</translation>
    </message>
    <message id="imports.none.requests.stale">
        <source>none requests stale</source>
        <translation>Iedereen die volgens het register wacht, staat op de lijst.</translation>
    </message>
    <message id="imports.explain.placements.conflict">
        <source>explain placements conflict</source>
        <translation>Lijst en register spreken elkaar tegen. Er verandert niets; de vraag wordt bewaard met beide kanten.</translation>
    </message>
    <message id="imports.none.placements.conflict">
        <source>none placements conflict</source>
        <translation>Lijst en register spreken elkaar niet tegen.</translation>
    </message>
    <message id="imports.explain.requests.conflict">
        <source>explain requests conflict</source>
        <translation>Lijst en register spreken elkaar tegen. Er verandert niets; de vraag wordt bewaard met beide kanten.</translation>
    </message>
    <message id="imports.none.requests.conflict">
        <source>none requests conflict</source>
        <translation>Lijst en register spreken elkaar niet tegen.</translation>
    </message>
    <message id="imports.explain.placements.problems">
        <source>explain placements problems</source>
        <translation>Deze cellen konden niet worden gebruikt. De goede regels worden wel verwerkt.</translation>
    </message>
    <message id="imports.none.placements.problems">
        <source>none placements problems</source>
        <translation>Alles in deze lijst is gelezen.</translation>
    </message>
    <message id="imports.explain.requests.problems">
        <source>explain requests problems</source>
        <translation>Deze cellen konden niet worden gebruikt. De goede regels worden wel verwerkt.</translation>
    </message>
    <message id="imports.none.requests.problems">
        <source>none requests problems</source>
        <translation>Alles in deze lijst is gelezen.</translation>
    </message>
    <message id="imports.state.ready">
        <source>state ready</source>
        <translation>klaar</translation>
    </message>
    <message id="imports.state.no_provider">
        <source>state no provider</source>
        <translation>van wie?</translation>
    </message>
    <message id="imports.file">
        <source>file</source>
        <translation>Bestand {kind}.</translation>
    </message>
    <message id="imports.file_text">
        <source>file text</source>
        <translation>Bestand {kind}, tekens {encoding}, kolommen gescheiden door ‘{separator}’.</translation>
    </message>
    <message id="imports.column.did">
        <source>column did</source>
        <translation>Wat het deed</translation>
    </message>
    <message id="imports.name_hidden">
        <source>name hidden</source>
        <translation>niet getoond</translation>
    </message>
    <message id="imports.column.case">
        <source>column case</source>
        <translation>Dossiernummer</translation>
    </message>
    <message id="imports.column.where">
        <source>column where</source>
        <translation>Plek</translation>
    </message>
    <message id="imports.column.since">
        <source>column since</source>
        <translation>Sinds</translation>
    </message>
    <message id="imports.column.until">
        <source>column until</source>
        <translation>Tot</translation>
    </message>
    <message id="imports.column.stay">
        <source>column stay</source>
        <translation>Hoe</translation>
    </message>
    <message id="imports.column.asked">
        <source>column asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message id="imports.column.urgency">
        <source>column urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message id="imports.column.registered">
        <source>column registered</source>
        <translation>Aangemeld</translation>
    </message>
    <message id="imports.column.start">
        <source>column start</source>
        <translation>Nodig vanaf</translation>
    </message>
    <message id="imports.column.question">
        <source>column question</source>
        <translation>Tegenspraak</translation>
    </message>
    <message id="imports.person.case_number">
        <source>person case number</source>
        <translation>dossiernummer</translation>
    </message>
    <message id="imports.person.name">
        <source>person name</source>
        <translation>naam</translation>
    </message>
    <message id="imports.person.first_name">
        <source>person first name</source>
        <translation>voornaam</translation>
    </message>
    <message id="imports.person.last_name">
        <source>person last name</source>
        <translation>achternaam</translation>
    </message>
    <message id="imports.person.birth_date">
        <source>person birth date</source>
        <translation>geboortedatum</translation>
    </message>
    <message id="imports.person.age">
        <source>person age</source>
        <translation>leeftijd</translation>
    </message>
    <message id="imports.person.gender">
        <source>person gender</source>
        <translation>geslacht</translation>
    </message>
    <message id="imports.person.municipality">
        <source>person municipality</source>
        <translation>verantwoordelijke gemeente</translation>
    </message>
    <message id="imports.person.origin">
        <source>person origin</source>
        <translation>gemeente van herkomst</translation>
    </message>
    <message id="imports.person.origin_postcode">
        <source>person origin postcode</source>
        <translation>postcode van herkomst</translation>
    </message>
    <message id="imports.person.school_postcode">
        <source>person school postcode</source>
        <translation>postcode van de school</translation>
    </message>
    <message id="imports.person.needs">
        <source>person needs</source>
        <translation>wat nodig is</translation>
    </message>
    <message id="imports.person.need_flag">
        <source>person need flag</source>
        <translation>nodig (aankruisen)</translation>
    </message>
    <message id="imports.person.family">
        <source>person family</source>
        <translation>gezin (nummer of naam)</translation>
    </message>
    <message id="imports.person.siblings">
        <source>person siblings</source>
        <translation>broers en zussen</translation>
    </message>
    <message id="imports.person.together">
        <source>person together</source>
        <translation>samen of apart</translation>
    </message>
    <message id="imports.person.provider">
        <source>person provider</source>
        <translation>aanbieder</translation>
    </message>
    <message id="imports.person.facility">
        <source>person facility</source>
        <translation>plek waar het kind woont</translation>
    </message>
    <message id="imports.person.facility_place">
        <source>person facility place</source>
        <translation>plaats van de plek</translation>
    </message>
    <message id="imports.person.facility_postcode">
        <source>person facility postcode</source>
        <translation>postcode van de plek</translation>
    </message>
    <message id="imports.person.form">
        <source>person form</source>
        <translation>zorgvorm</translation>
    </message>
    <message id="imports.person.bed">
        <source>person bed</source>
        <translation>kamer of plek (nummer)</translation>
    </message>
    <message id="imports.person.since">
        <source>person since</source>
        <translation>woont er sinds</translation>
    </message>
    <message id="imports.person.expected_end">
        <source>person expected end</source>
        <translation>verwacht einde</translation>
    </message>
    <message id="imports.person.end">
        <source>person end</source>
        <translation>vertrokken op</translation>
    </message>
    <message id="imports.person.stay">
        <source>person stay</source>
        <translation>woont er, aangehouden of vertrokken</translation>
    </message>
    <message id="imports.person.request_number">
        <source>person request number</source>
        <translation>nummer van het verzoek</translation>
    </message>
    <message id="imports.person.urgency">
        <source>person urgency</source>
        <translation>urgentie</translation>
    </message>
    <message id="imports.person.urgency_flag">
        <source>person urgency flag</source>
        <translation>urgentie (aankruisen)</translation>
    </message>
    <message id="imports.person.registered">
        <source>person registered</source>
        <translation>aangemeld op</translation>
    </message>
    <message id="imports.person.forms">
        <source>person forms</source>
        <translation>gevraagde zorgvormen</translation>
    </message>
    <message id="imports.person.form_flag">
        <source>person form flag</source>
        <translation>zorgvorm (aankruisen)</translation>
    </message>
    <message id="imports.person.start_from">
        <source>person start from</source>
        <translation>nodig vanaf</translation>
    </message>
    <message id="imports.person.start_by">
        <source>person start by</source>
        <translation>uiterlijk nodig op</translation>
    </message>
    <message id="imports.person.duration">
        <source>person duration</source>
        <translation>verwachte duur</translation>
    </message>
    <message id="imports.person.referrer">
        <source>person referrer</source>
        <translation>soort verwijzer</translation>
    </message>
    <message id="imports.person.referrer_organisation">
        <source>person referrer organisation</source>
        <translation>organisatie van de verwijzer</translation>
    </message>
    <message id="imports.person.question">
        <source>person question</source>
        <translation>vraag of toelichting</translation>
    </message>
    <message id="imports.person.state">
        <source>person state</source>
        <translation>loopt het verzoek nog</translation>
    </message>
    <message id="imports.person.citizen_number">
        <source>person citizen number</source>
        <translation>burgerservicenummer (nooit gebruikt)</translation>
    </message>
    <message id="imports.person.ignored">
        <source>person ignored</source>
        <translation>bekend, niet nodig</translation>
    </message>
    <message id="imports.person.unknown">
        <source>person unknown</source>
        <translation>niet herkend</translation>
    </message>
    <message id="imports.fix.other_child">
        <source>fix other child</source>
        <translation>Het is een andere jeugdige</translation>
    </message>
    <message id="imports.sheet_table">
        <source>sheet table</source>
        <translation>{sheet}, tabel op rij {row}</translation>
    </message>
</context>
</TS>
