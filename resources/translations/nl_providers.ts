<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>providers</name>
    <message id="providers.title">
        <source>title</source>
        <translation>Aanbieders</translation>
    </message>
    <message id="providers.table">
        <source>table</source>
        <translation>Aanbieders</translation>
    </message>
    <message id="providers.search">
        <source>search</source>
        <translation>Zoek aanbieder of voorziening</translation>
    </message>
    <message id="providers.new">
        <source>new</source>
        <translation>Nieuwe aanbieder</translation>
    </message>
    <message id="providers.new_key">
        <source>new key</source>
        <translation>Nieuwe aanbieder (Ctrl+N)</translation>
    </message>
    <message id="providers.again">
        <source>again</source>
        <translation>Lees opnieuw</translation>
    </message>
    <message id="providers.reading">
        <source>reading</source>
        <translation>Register wordt gelezen …</translation>
    </message>
    <message id="providers.status">
        <source>status</source>
        <translation>{shown} van {all} aanbieders</translation>
    </message>
    <message id="providers.never">
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message id="providers.stale_of">
        <source>stale of</source>
        <translation>{days} · {stale} van {all} verouderd</translation>
    </message>
    <message id="providers.stale_why" numerus="yes">
        <source>stale why</source>
        <translation>
            <numerusform>Van {count} voorziening is het laatste woord ouder dan {days} dagen, of ze ontbrak op de laatste lijst.</numerusform>
            <numerusform>Van {count} voorzieningen is het laatste woord ouder dan {days} dagen, of ze ontbraken op de laatste lijst.</numerusform>
        </translation>
    </message>
    <message id="providers.count" numerus="yes">
        <source>count</source>
        <translation>
            <numerusform>{count} aanbieder</numerusform>
            <numerusform>{count} aanbieders</numerusform>
        </translation>
    </message>
    <message id="providers.count_of">
        <source>count of</source>
        <translation>{shown} van {count} aanbieders</translation>
    </message>
    <message id="providers.count_stale" numerus="yes">
        <source>count stale</source>
        <translation>
            <numerusform>{count} met verouderde plekken</numerusform>
            <numerusform>{count} met verouderde plekken</numerusform>
        </translation>
    </message>
    <message id="providers.column.name">
        <source>column name</source>
        <translation>Aanbieder</translation>
    </message>
    <message id="providers.column.facilities">
        <source>column facilities</source>
        <translation>Voorz.</translation>
    </message>
    <message id="providers.column.beds">
        <source>column beds</source>
        <translation>Plekken</translation>
    </message>
    <message id="providers.column.free">
        <source>column free</source>
        <translation>Nu vrij</translation>
    </message>
    <message id="providers.column.said">
        <source>column said</source>
        <translation>Laatste woord</translation>
    </message>
    <message id="providers.column.oldest">
        <source>column oldest</source>
        <translation>Oudste</translation>
    </message>
    <message id="providers.column.state">
        <source>column state</source>
        <translation>Let op</translation>
    </message>
    <message id="providers.column.reminded">
        <source>column reminded</source>
        <translation>Gevraagd op</translation>
    </message>
    <message id="providers.column.facility">
        <source>column facility</source>
        <translation>Voorziening</translation>
    </message>
    <message id="providers.column.form">
        <source>column form</source>
        <translation>Vorm</translation>
    </message>
    <message id="providers.column.place">
        <source>column place</source>
        <translation>Plaats</translation>
    </message>
    <message id="providers.column.ages">
        <source>column ages</source>
        <translation>Leeftijd</translation>
    </message>
    <message id="providers.column.free_from">
        <source>column free from</source>
        <translation>Vrij</translation>
    </message>
    <message id="providers.column.stop">
        <source>column stop</source>
        <translation>Opname</translation>
    </message>
    <message id="providers.column.checks">
        <source>column checks</source>
        <translation>Loopt af</translation>
    </message>
    <message id="providers.state.report">
        <source>state report</source>
        <translation>wachttijd</translation>
    </message>
    <message id="providers.state.none">
        <source>state none</source>
        <translation>geen contract</translation>
    </message>
    <message id="providers.state.assumed">
        <source>state assumed</source>
        <translation>aangenomen</translation>
    </message>
    <message id="providers.chip.stale">
        <source>chip stale</source>
        <translation>Verouderd</translation>
    </message>
    <message id="providers.chip.no_contract">
        <source>chip no contract</source>
        <translation>Zonder contract</translation>
    </message>
    <message id="providers.chip.assumed">
        <source>chip assumed</source>
        <translation>Contract aangenomen</translation>
    </message>
    <message id="providers.chip.report">
        <source>chip report</source>
        <translation>Wachttijd gemeld</translation>
    </message>
    <message id="providers.nothing">
        <source>nothing</source>
        <translation>Geen aanbieder past bij deze filters</translation>
    </message>
    <message id="providers.nothing_next">
        <source>nothing next</source>
        <translation>Wis een filter of zoek op een ander woord.</translation>
    </message>
    <message id="providers.nothing_clear">
        <source>nothing clear</source>
        <translation>Wis alle filters</translation>
    </message>
    <message id="providers.empty">
        <source>empty</source>
        <translation>Nog geen aanbieders</translation>
    </message>
    <message id="providers.empty_why">
        <source>empty why</source>
        <translation>Hier komen de organisaties te staan die plekken bieden, met hun contact, contracten en voorzieningen. Ze komen vanzelf mee met een lijst, of voeg er een met de hand toe.</translation>
    </message>
    <message id="providers.empty_action">
        <source>empty action</source>
        <translation>Lees een lijst in</translation>
    </message>
    <message id="providers.choose">
        <source>choose</source>
        <translation>Kies links een aanbieder</translation>
    </message>
    <message id="providers.choose_why">
        <source>choose why</source>
        <translation>Hier staan dan contact, contracten, wachttijden, voorzieningen en wat er is gebeurd.</translation>
    </message>
    <message id="providers.standing.none">
        <source>standing none</source>
        <translation>geen contract</translation>
    </message>
    <message id="providers.standing.assumed">
        <source>standing assumed</source>
        <translation>contract aangenomen</translation>
    </message>
    <message id="providers.standing.through_main">
        <source>standing through main</source>
        <translation>onder contract van de hoofdaannemer</translation>
    </message>
    <message id="providers.standing.confirmed">
        <source>standing confirmed</source>
        <translation>contract</translation>
    </message>
    <message id="providers.reminded">
        <source>reminded</source>
        <translation>lijst gevraagd op {day}</translation>
    </message>
    <message id="providers.stopped" numerus="yes">
        <source>stopped</source>
        <translation>
            <numerusform>{count} opnamestop</numerusform>
            <numerusform>{count} opnamestops</numerusform>
        </translation>
    </message>
    <message id="providers.ending" numerus="yes">
        <source>ending</source>
        <translation>
            <numerusform>controle loopt af bij {count} voorziening</numerusform>
            <numerusform>controle loopt af bij {count} voorzieningen</numerusform>
        </translation>
    </message>
    <message id="providers.under">
        <source>under</source>
        <translation>onderaannemer van {name}</translation>
    </message>
    <message id="providers.over">
        <source>over</source>
        <translation>hoofdaannemer van {names}</translation>
    </message>
    <message id="providers.no_facilities">
        <source>no facilities</source>
        <translation>Nog geen voorzieningen</translation>
    </message>
    <message id="providers.no_facilities_why">
        <source>no facilities why</source>
        <translation>Voorzieningen komen mee met een lijst van de aanbieder, of voeg ze met de hand toe.</translation>
    </message>
    <message id="providers.count.facilities" numerus="yes">
        <source>count facilities</source>
        <translation>
            <numerusform>{count} voorziening</numerusform>
            <numerusform>{count} voorzieningen</numerusform>
        </translation>
    </message>
    <message id="providers.count.beds" numerus="yes">
        <source>count beds</source>
        <translation>
            <numerusform>{count} plek</numerusform>
            <numerusform>{count} plekken</numerusform>
        </translation>
    </message>
    <message id="providers.count.free" numerus="yes">
        <source>count free</source>
        <translation>
            <numerusform>{count} nu vrij</numerusform>
            <numerusform>{count} nu vrij</numerusform>
        </translation>
    </message>
    <message id="providers.never_said">
        <source>never said</source>
        <translation>nog nooit iets gehoord over vrije plekken</translation>
    </message>
    <message id="providers.last_word">
        <source>last word</source>
        <translation>laatste woord: {when}, {source}</translation>
    </message>
    <message id="providers.oldest">
        <source>oldest</source>
        <translation>oudste: {words}</translation>
    </message>
    <message id="providers.edit">
        <source>edit</source>
        <translation>Wijzig</translation>
    </message>
    <message id="providers.edit_key">
        <source>edit key</source>
        <translation>Wijzig naam en contact (F2)</translation>
    </message>
    <message id="providers.change">
        <source>change</source>
        <translation>Wijzig</translation>
    </message>
    <message id="providers.unchanged">
        <source>unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message id="providers.unchanged_why">
        <source>unchanged why</source>
        <translation>De aanbieder zegt dat er niets is veranderd: alle voorzieningen zijn weer vers (U)</translation>
    </message>
    <message id="providers.ask_list">
        <source>ask list</source>
        <translation>Vraag lijst op</translation>
    </message>
    <message id="providers.ask_list_why">
        <source>ask list why</source>
        <translation>E-mail met de lijst als bijlage om terug te sturen</translation>
    </message>
    <message id="providers.new_facility">
        <source>new facility</source>
        <translation>Nieuwe voorziening</translation>
    </message>
    <message id="providers.mail_written">
        <source>mail written</source>
        <translation>{file} staat klaar om te versturen</translation>
    </message>
    <message id="providers.mail_without_address">
        <source>mail without address</source>
        <translation>{file} staat klaar; vul het e-mailadres nog in</translation>
    </message>
    <message id="providers.mail_not_opened">
        <source>mail not opened</source>
        <translation>{file} is bewaard. Open het bestand met uw mailprogramma om het te versturen.</translation>
    </message>
    <message id="providers.views">
        <source>views</source>
        <translation>Onderdelen van de aanbieder</translation>
    </message>
    <message id="providers.view.facilities">
        <source>view facilities</source>
        <translation>Voorzieningen</translation>
    </message>
    <message id="providers.view.contracts">
        <source>view contracts</source>
        <translation>Contracten</translation>
    </message>
    <message id="providers.view.reports">
        <source>view reports</source>
        <translation>Wachttijden</translation>
    </message>
    <message id="providers.view.history">
        <source>view history</source>
        <translation>Geschiedenis</translation>
    </message>
    <message id="providers.view.counted">
        <source>view counted</source>
        <translation>{what} {count}</translation>
    </message>
    <message id="providers.contact.hidden">
        <source>contact hidden</source>
        <translation>Contactgegevens ziet alleen het matchingteam.</translation>
    </message>
    <message id="providers.contact.none">
        <source>contact none</source>
        <translation>Nog geen contact bekend.</translation>
    </message>
    <message id="providers.contact.out_of_hours">
        <source>contact out of hours</source>
        <translation>buiten kantooruren</translation>
    </message>
    <message id="providers.contact.phone">
        <source>contact phone</source>
        <translation>Bel {what}</translation>
    </message>
    <message id="providers.contact.mail">
        <source>contact mail</source>
        <translation>Mail {what}</translation>
    </message>
    <message id="providers.contact.copy">
        <source>contact copy</source>
        <translation>Kopieer {what}</translation>
    </message>
    <message id="providers.contact.copied">
        <source>contact copied</source>
        <translation>{what} gekopieerd</translation>
    </message>
    <message id="providers.contact.nothing_opens">
        <source>contact nothing opens</source>
        <translation>Deze computer heeft geen programma om {what} te openen. Kopieer het nummer of adres.</translation>
    </message>
    <message id="providers.contract.new">
        <source>contract new</source>
        <translation>Nieuw contract</translation>
    </message>
    <message id="providers.contract.none">
        <source>contract none</source>
        <translation>Geen contract in het register. Zonder contract past geen van de voorzieningen bij een verzoek.</translation>
    </message>
    <message id="providers.contract.none_main">
        <source>contract none main</source>
        <translation>Geen eigen contract: de aanbieder valt onder het contract van de hoofdaannemer.</translation>
    </message>
    <message id="providers.contract.of_main">
        <source>contract of main</source>
        <translation>Contracten van hoofdaannemer {name}</translation>
    </message>
    <message id="providers.contract.all_forms">
        <source>contract all forms</source>
        <translation>alle vormen</translation>
    </message>
    <message id="providers.contract.everywhere">
        <source>contract everywhere</source>
        <translation>alle gemeenten</translation>
    </message>
    <message id="providers.contract.for">
        <source>contract for</source>
        <translation>Voor {places}</translation>
    </message>
    <message id="providers.contract.price">
        <source>contract price</source>
        <translation>{price} per dag</translation>
    </message>
    <message id="providers.contract.absent">
        <source>contract absent</source>
        <translation>{price} per afwezige dag</translation>
    </message>
    <message id="providers.contract.share">
        <source>contract share</source>
        <translation>andere regio’s: {share}</translation>
    </message>
    <message id="providers.contract.no_share">
        <source>contract no share</source>
        <translation>niet afgesproken</translation>
    </message>
    <message id="providers.contract.no_price">
        <source>contract no price</source>
        <translation>prijs per dag onbekend</translation>
    </message>
    <message id="providers.contract.no_absent">
        <source>contract no absent</source>
        <translation>prijs per afwezige dag onbekend</translation>
    </message>
    <message id="providers.contract.open">
        <source>contract open</source>
        <translation>vanaf {starts}</translation>
    </message>
    <message id="providers.contract.period">
        <source>contract period</source>
        <translation>{starts} t/m {last}</translation>
    </message>
    <message id="providers.contract.state.later">
        <source>contract state later</source>
        <translation>begint later</translation>
    </message>
    <message id="providers.contract.state.ended">
        <source>contract state ended</source>
        <translation>afgelopen</translation>
    </message>
    <message id="providers.contract.confirm">
        <source>contract confirm</source>
        <translation>Bevestig</translation>
    </message>
    <message id="providers.contract.confirm_why">
        <source>contract confirm why</source>
        <translation>Dit contract klopt: de aanname vervalt (B)</translation>
    </message>
    <message id="providers.contract.delete">
        <source>contract delete</source>
        <translation>Verwijder contract {what}</translation>
    </message>
    <message id="providers.and_more">
        <source>and more</source>
        <translation>{words} en {count} andere</translation>
    </message>
    <message id="providers.report.new">
        <source>report new</source>
        <translation>Meld wachttijd</translation>
    </message>
    <message id="providers.report.none">
        <source>report none</source>
        <translation>Deze aanbieder meldde geen onaanvaardbare wachttijd.</translation>
    </message>
    <message id="providers.report.all_forms">
        <source>report all forms</source>
        <translation>alle vormen</translation>
    </message>
    <message id="providers.report.a_facility">
        <source>report a facility</source>
        <translation>een voorziening</translation>
    </message>
    <message id="providers.report.weeks" numerus="yes">
        <source>report weeks</source>
        <translation>
            <numerusform>{about}: {count} week wachten</numerusform>
            <numerusform>{about}: {count} weken wachten</numerusform>
        </translation>
    </message>
    <message id="providers.report.unsaid">
        <source>report unsaid</source>
        <translation>{about}: wachttijd te lang</translation>
    </message>
    <message id="providers.report.since">
        <source>report since</source>
        <translation>gemeld op {day}</translation>
    </message>
    <message id="providers.report.period">
        <source>report period</source>
        <translation>gemeld op {day}, voorbij sinds {end}</translation>
    </message>
    <message id="providers.report.running">
        <source>report running</source>
        <translation>loopt</translation>
    </message>
    <message id="providers.report.ended">
        <source>report ended</source>
        <translation>voorbij</translation>
    </message>
    <message id="providers.report.end">
        <source>report end</source>
        <translation>Weer goed</translation>
    </message>
    <message id="providers.check.screening">
        <source>check screening</source>
        <translation>VOG’s</translation>
    </message>
    <message id="providers.check.out">
        <source>check out</source>
        <translation>{what} verlopen op {day}</translation>
    </message>
    <message id="providers.check.ends">
        <source>check ends</source>
        <translation>{what} t/m {day}</translation>
    </message>
    <message id="providers.history.hidden">
        <source>history hidden</source>
        <translation>De geschiedenis ziet alleen het matchingteam.</translation>
    </message>
    <message id="providers.history.none">
        <source>history none</source>
        <translation>Nog niets gebeurd sinds het register dit bijhoudt.</translation>
    </message>
    <message id="providers.history.when">
        <source>history when</source>
        <translation>{day} {time} · {who}</translation>
    </message>
    <message id="providers.history.change">
        <source>history change</source>
        <translation>{field}: was {old}, nu {new}</translation>
    </message>
    <message id="providers.history.taken_back">
        <source>history taken back</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
</context>
<context>
    <name>vacancies</name>
    <message id="vacancies.open_facility">
        <source>open facility</source>
        <translation>Alles over deze voorziening</translation>
    </message>
</context>
<context>
    <name>providers</name>
    <message id="providers.did.unchanged" numerus="yes">
        <source>did unchanged</source>
        <translation>
            <numerusform>{provider}: {count} voorziening bevestigd, ongewijzigd</numerusform>
            <numerusform>{provider}: {count} voorzieningen bevestigd, ongewijzigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>provider_acts</name>
    <message id="act.provider_added">
        <source>provider added</source>
        <translation>Aanbieder {provider} toegevoegd</translation>
    </message>
    <message id="act.provider_changed">
        <source>provider changed</source>
        <translation>Aanbieder {provider} gewijzigd</translation>
    </message>
    <message id="act.contract_added">
        <source>contract added</source>
        <translation>Contract van {provider} toegevoegd</translation>
    </message>
    <message id="act.contract_changed">
        <source>contract changed</source>
        <translation>Contract van {provider} gewijzigd</translation>
    </message>
    <message id="act.contract_confirmed">
        <source>contract confirmed</source>
        <translation>Contract van {provider} bevestigd</translation>
    </message>
    <message id="act.contract_deleted">
        <source>contract deleted</source>
        <translation>Contract van {provider} verwijderd</translation>
    </message>
    <message id="act.waiting_report_added">
        <source>waiting report added</source>
        <translation>Wachttijd van {provider} gemeld</translation>
    </message>
    <message id="act.waiting_report_changed">
        <source>waiting report changed</source>
        <translation>Melding van wachttijd van {provider} gewijzigd</translation>
    </message>
    <message id="act.waiting_report_ended">
        <source>waiting report ended</source>
        <translation>Wachttijd van {provider} is weer goed</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message id="provider.heading.provider">
        <source>heading provider</source>
        <translation>Aanbieder</translation>
    </message>
    <message id="provider.heading.provider_new">
        <source>heading provider new</source>
        <translation>Nieuwe aanbieder</translation>
    </message>
    <message id="provider.heading.provider_change">
        <source>heading provider change</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message id="provider.heading.contract_new">
        <source>heading contract new</source>
        <translation>Nieuw contract van {name}</translation>
    </message>
    <message id="provider.heading.contract_change">
        <source>heading contract change</source>
        <translation>Contract van {name} wijzigen</translation>
    </message>
    <message id="provider.heading.report_new">
        <source>heading report new</source>
        <translation>Wachttijd van {name} melden</translation>
    </message>
    <message id="provider.heading.report_change">
        <source>heading report change</source>
        <translation>Melding van {name} wijzigen</translation>
    </message>
    <message id="provider.save">
        <source>save</source>
        <translation>Bewaar</translation>
    </message>
    <message id="provider.save_key">
        <source>save key</source>
        <translation>Bewaar (Ctrl+S)</translation>
    </message>
    <message id="provider.cancel">
        <source>cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message id="provider.save_first">
        <source>save first</source>
        <translation>Bewaar of annuleer eerst wat hier staat.</translation>
    </message>
    <message id="provider.refused">
        <source>refused</source>
        <translation>Nog niet bewaard: {first}</translation>
    </message>
    <message id="provider.unsaved">
        <source>unsaved</source>
        <translation>Wat u over een aanbieder invulde is nog niet bewaard.</translation>
    </message>
    <message id="provider.no_main">
        <source>no main</source>
        <translation>geen: werkt met een eigen contract</translation>
    </message>
    <message id="provider.all_facilities">
        <source>all facilities</source>
        <translation>alle voorzieningen</translation>
    </message>
    <message id="provider.all_forms">
        <source>all forms</source>
        <translation>alle vormen</translation>
    </message>
    <message id="provider.note_why">
        <source>note why</source>
        <translation>Schrijf geen namen van kinderen of gezinnen.</translation>
    </message>
    <message id="provider.not_an_amount">
        <source>not an amount</source>
        <translation>Dit is geen bedrag. Schrijf bijvoorbeeld 271,50.</translation>
    </message>
    <message id="provider.not_a_percentage">
        <source>not a percentage</source>
        <translation>Dit is geen percentage. Schrijf een heel getal van 0 tot en met 100.</translation>
    </message>
    <message id="provider.field.name">
        <source>field name</source>
        <translation>Naam</translation>
    </message>
    <message id="provider.field.main_provider">
        <source>field main provider</source>
        <translation>Hoofdaannemer</translation>
    </message>
    <message id="provider.field.person">
        <source>field person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message id="provider.field.phone">
        <source>field phone</source>
        <translation>Telefoon</translation>
    </message>
    <message id="provider.field.out_of_hours_phone">
        <source>field out of hours phone</source>
        <translation>Buiten kantooruren</translation>
    </message>
    <message id="provider.field.email">
        <source>field email</source>
        <translation>E-mailadres</translation>
    </message>
    <message id="provider.field.forms">
        <source>field forms</source>
        <translation>Vormen (niets aangevinkt: alle)</translation>
    </message>
    <message id="provider.field.everywhere">
        <source>field everywhere</source>
        <translation>Bereik</translation>
    </message>
    <message id="provider.field.municipalities">
        <source>field municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message id="provider.field.starts">
        <source>field starts</source>
        <translation>Vanaf</translation>
    </message>
    <message id="provider.field.last_day">
        <source>field last day</source>
        <translation>Tot en met</translation>
    </message>
    <message id="provider.field.price_per_day">
        <source>field price per day</source>
        <translation>Prijs per dag (€)</translation>
    </message>
    <message id="provider.field.price_per_absent_day">
        <source>field price per absent day</source>
        <translation>Per afwezige dag (€)</translation>
    </message>
    <message id="provider.field.other_regions_share">
        <source>field other regions share</source>
        <translation>Deel voor andere regio’s (%)</translation>
    </message>
    <message id="provider.field.reported_on">
        <source>field reported on</source>
        <translation>Gemeld op</translation>
    </message>
    <message id="provider.field.care_form">
        <source>field care form</source>
        <translation>Vorm</translation>
    </message>
    <message id="provider.field.facility">
        <source>field facility</source>
        <translation>Voorziening</translation>
    </message>
    <message id="provider.field.weeks">
        <source>field weeks</source>
        <translation>Weken wachten</translation>
    </message>
    <message id="provider.field.note">
        <source>field note</source>
        <translation>Toelichting</translation>
    </message>
    <message id="provider.tick.everywhere">
        <source>tick everywhere</source>
        <translation>alle gemeenten van Nederland</translation>
    </message>
    <message id="provider.remark.name.missing">
        <source>remark name missing</source>
        <translation>Vul een naam in.</translation>
    </message>
    <message id="provider.remark.name.taken">
        <source>remark name taken</source>
        <translation>Er is al een aanbieder die {name} heet.</translation>
    </message>
    <message id="provider.remark.main_provider.has_subcontractors">
        <source>remark main provider has subcontractors</source>
        <translation>Deze aanbieder heeft zelf onderaannemers en kan er dus geen zijn.</translation>
    </message>
    <message id="provider.remark.email.no_address">
        <source>remark email no address</source>
        <translation>Dit is geen e-mailadres.</translation>
    </message>
    <message id="provider.remark.phone.no_number">
        <source>remark phone no number</source>
        <translation>Dit lijkt geen telefoonnummer.</translation>
    </message>
    <message id="provider.remark.out_of_hours_phone.no_number">
        <source>remark out of hours phone no number</source>
        <translation>Dit lijkt geen telefoonnummer.</translation>
    </message>
    <message id="provider.remark.phone.unreachable">
        <source>remark phone unreachable</source>
        <translation>Zonder telefoon en e-mailadres is de aanbieder niet te bereiken.</translation>
    </message>
    <message id="provider.remark.municipalities.missing">
        <source>remark municipalities missing</source>
        <translation>Vink gemeenten aan, of kies alle gemeenten.</translation>
    </message>
    <message id="provider.remark.starts.missing">
        <source>remark starts missing</source>
        <translation>Vul in vanaf wanneer het contract loopt.</translation>
    </message>
    <message id="provider.remark.last_day.before_start">
        <source>remark last day before start</source>
        <translation>De laatste dag ligt voor {starts}.</translation>
    </message>
    <message id="provider.remark.other_regions_share.too_much">
        <source>remark other regions share too much</source>
        <translation>Meer dan 100 % kan niet.</translation>
    </message>
    <message id="provider.remark.price_per_day.no_price">
        <source>remark price per day no price</source>
        <translation>Zonder prijs rekent het programma niet met kosten.</translation>
    </message>
    <message id="provider.remark.price_per_absent_day.above_full">
        <source>remark price per absent day above full</source>
        <translation>Een afwezige dag is duurder dan een gewone dag.</translation>
    </message>
    <message id="provider.remark.starts.overlaps">
        <source>remark starts overlaps</source>
        <translation>Er loopt in deze tijd al een contract voor dezelfde vorm en gemeenten, vanaf {starts}.</translation>
    </message>
    <message id="provider.remark.reported_on.missing">
        <source>remark reported on missing</source>
        <translation>Vul in wanneer dit is gemeld.</translation>
    </message>
    <message id="provider.remark.reported_on.in_future">
        <source>remark reported on in future</source>
        <translation>Deze dag moet nog komen.</translation>
    </message>
    <message id="provider.remark.weeks.unsaid">
        <source>remark weeks unsaid</source>
        <translation>Hoe lang is de wachttijd nu?</translation>
    </message>
</context>
</TS>
