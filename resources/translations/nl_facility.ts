<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>facility</name>
    <message id="facility.about">
        <source>about</source>
        <translation>{form} in {place}, {provider}</translation>
    </message>
    <message id="facility.assumed">
        <source>assumed</source>
        <translation>aangenomen: {what}</translation>
    </message>
    <message id="facility.back">
        <source>back</source>
        <translation>Terug</translation>
    </message>
    <message id="facility.reading">
        <source>reading</source>
        <translation>Voorziening wordt gelezen</translation>
    </message>
    <message id="facility.bed.add">
        <source>bed add</source>
        <translation>Plekken erbij</translation>
    </message>
    <message id="facility.call">
        <source>call</source>
        <translation>Bel</translation>
    </message>
    <message id="facility.mail">
        <source>mail</source>
        <translation>Mail</translation>
    </message>
    <message id="facility.copy">
        <source>copy</source>
        <translation>Kopieer {what}</translation>
    </message>
    <message id="facility.copied">
        <source>copied</source>
        <translation>Gekopieerd: {what}</translation>
    </message>
    <message id="facility.cancel">
        <source>cancel</source>
        <translation>Sluit zonder bewaren</translation>
    </message>
    <message id="facility.save">
        <source>save</source>
        <translation>Bewaar</translation>
    </message>
    <message id="facility.edit">
        <source>edit</source>
        <translation>Wijzig</translation>
    </message>
    <message id="facility.card.address">
        <source>card address</source>
        <translation>Adres</translation>
    </message>
    <message id="facility.card.beds">
        <source>card beds</source>
        <translation>Plekken</translation>
    </message>
    <message id="facility.card.beds_count" numerus="yes">
        <source>card beds count</source>
        <translation>
            <numerusform>{count} plek</numerusform>
            <numerusform>{count} plekken</numerusform>
        </translation>
    </message>
    <message id="facility.card.checks">
        <source>card checks</source>
        <translation>Wettelijke controles</translation>
    </message>
    <message id="facility.card.contact">
        <source>card contact</source>
        <translation>Contact</translation>
    </message>
    <message id="facility.card.contract">
        <source>card contract</source>
        <translation>Contract</translation>
    </message>
    <message id="facility.card.history">
        <source>card history</source>
        <translation>Geschiedenis</translation>
    </message>
    <message id="facility.card.limits">
        <source>card limits</source>
        <translation>Kenmerken en grenzen</translation>
    </message>
    <message id="facility.card.note">
        <source>card note</source>
        <translation>Opmerking</translation>
    </message>
    <message id="facility.card.profile">
        <source>card profile</source>
        <translation>Voor wie</translation>
    </message>
    <message id="facility.card.stop">
        <source>card stop</source>
        <translation>Opnamestop</translation>
    </message>
    <message id="facility.check.add">
        <source>check add</source>
        <translation>Voeg toe</translation>
    </message>
    <message id="facility.check.change">
        <source>check change</source>
        <translation>Wijzig: {what}</translation>
    </message>
    <message id="facility.check.done">
        <source>check done</source>
        <translation>gecontroleerd op {day}</translation>
    </message>
    <message id="facility.check.expired">
        <source>check expired</source>
        <translation>verlopen, gold t/m {day}</translation>
    </message>
    <message id="facility.check.no_end">
        <source>check no end</source>
        <translation>zonder einddatum</translation>
    </message>
    <message id="facility.check.remove">
        <source>check remove</source>
        <translation>Verwijder deze controle</translation>
    </message>
    <message id="facility.check.screening">
        <source>check screening</source>
        <translation>Verklaringen omtrent het gedrag</translation>
    </message>
    <message id="facility.check.soon" numerus="yes">
        <source>check soon</source>
        <translation>
            <numerusform>geldig t/m {day}, nog {count} dag</numerusform>
            <numerusform>geldig t/m {day}, nog {count} dagen</numerusform>
        </translation>
    </message>
    <message id="facility.check.unknown">
        <source>check unknown</source>
        <translation>niet bekend</translation>
    </message>
    <message id="facility.check.valid">
        <source>check valid</source>
        <translation>geldig t/m {day}</translation>
    </message>
    <message id="facility.choose_form">
        <source>choose form</source>
        <translation>Kies een zorgvorm</translation>
    </message>
    <message id="facility.confirm">
        <source>confirm</source>
        <translation>Klopt</translation>
    </message>
    <message id="facility.confirm_what">
        <source>confirm what</source>
        <translation>{what} klopt zoals het er staat</translation>
    </message>
    <message id="facility.contact.provider">
        <source>contact provider</source>
        <translation>Van de aanbieder: de voorziening heeft geen eigen gegevens.</translation>
    </message>
    <message id="facility.contract.all_forms">
        <source>contract all forms</source>
        <translation>alle vormen</translation>
    </message>
    <message id="facility.contract.ended">
        <source>contract ended</source>
        <translation>afgelopen op {day}</translation>
    </message>
    <message id="facility.contract.region">
        <source>contract region</source>
        <translation>alle gemeenten van {region}</translation>
    </message>
    <message id="facility.contract.region_and">
        <source>contract region and</source>
        <translation>alle gemeenten van {region} en {names}</translation>
    </message>
    <message id="facility.contract.everywhere">
        <source>contract everywhere</source>
        <translation>alle gemeenten</translation>
    </message>
    <message id="facility.contract.forms">
        <source>contract forms</source>
        <translation>Zorgvormen</translation>
    </message>
    <message id="facility.contract.later">
        <source>contract later</source>
        <translation>gaat in op {day}</translation>
    </message>
    <message id="facility.contract.main">
        <source>contract main</source>
        <translation>Contract van de hoofdaannemer</translation>
    </message>
    <message id="facility.contract.municipalities">
        <source>contract municipalities</source>
        <translation>Gemeenten</translation>
    </message>
    <message id="facility.contract.none">
        <source>contract none</source>
        <translation>Geen contract bekend voor deze zorgvorm. Zonder contract komt de plek niet in de rangorde.</translation>
    </message>
    <message id="facility.contract.open">
        <source>contract open</source>
        <translation>loopt sinds {day}</translation>
    </message>
    <message id="facility.contract.open_provider">
        <source>contract open provider</source>
        <translation>Naar de aanbieder</translation>
    </message>
    <message id="facility.contract.other_regions">
        <source>contract other regions</source>
        <translation>Andere regio’s</translation>
    </message>
    <message id="facility.contract.own">
        <source>contract own</source>
        <translation>Contract voor deze voorziening</translation>
    </message>
    <message id="facility.contract.provider">
        <source>contract provider</source>
        <translation>Contract van de aanbieder</translation>
    </message>
    <message id="facility.contract.share">
        <source>contract share</source>
        <translation>{percent} % van de plekken</translation>
    </message>
    <message id="facility.contract.until">
        <source>contract until</source>
        <translation>loopt t/m {day}</translation>
    </message>
    <message id="facility.contract.price_per_day">
        <source>contract price per day</source>
        <translation>Prijs per dag</translation>
    </message>
    <message id="facility.contract.price_per_absent_day">
        <source>contract price per absent day</source>
        <translation>Per afwezige dag</translation>
    </message>
    <message id="facility.edit.contact">
        <source>edit contact</source>
        <translation>Contact wijzigen</translation>
    </message>
    <message id="facility.edit.profile">
        <source>edit profile</source>
        <translation>Voor wie: wijzigen</translation>
    </message>
    <message id="facility.edit.limits">
        <source>edit limits</source>
        <translation>Kenmerken en grenzen wijzigen</translation>
    </message>
    <message id="facility.edit.address">
        <source>edit address</source>
        <translation>Adres wijzigen</translation>
    </message>
    <message id="facility.edit.screening">
        <source>edit screening</source>
        <translation>Verklaringen omtrent het gedrag</translation>
    </message>
    <message id="facility.edit.note">
        <source>edit note</source>
        <translation>Opmerking wijzigen</translation>
    </message>
    <message id="facility.field.ages">
        <source>field ages</source>
        <translation>Leeftijd</translation>
    </message>
    <message id="facility.field.age_min">
        <source>field age min</source>
        <translation>Leeftijd vanaf</translation>
    </message>
    <message id="facility.field.age_max">
        <source>field age max</source>
        <translation>Leeftijd t/m</translation>
    </message>
    <message id="facility.field.name">
        <source>field name</source>
        <translation>Naam</translation>
    </message>
    <message id="facility.field.care_form">
        <source>field care form</source>
        <translation>Zorgvorm</translation>
    </message>
    <message id="facility.field.genders">
        <source>field genders</source>
        <translation>Geslacht</translation>
    </message>
    <message id="facility.field.offers">
        <source>field offers</source>
        <translation>Aanbod</translation>
    </message>
    <message id="facility.field.siblings_welcome">
        <source>field siblings welcome</source>
        <translation>Broers en zussen welkom</translation>
    </message>
    <message id="facility.field.guests_allowed">
        <source>field guests allowed</source>
        <translation>Logeergast mag</translation>
    </message>
    <message id="facility.field.max_age_spread">
        <source>field max age spread</source>
        <translation>Hoogstens zoveel jaar verschil</translation>
    </message>
    <message id="facility.field.max_residents">
        <source>field max residents</source>
        <translation>Hoogstens zoveel bewoners</translation>
    </message>
    <message id="facility.field.mix_limits">
        <source>field mix limits</source>
        <translation>Samenstelling</translation>
    </message>
    <message id="facility.field.traits">
        <source>field traits</source>
        <translation>Kenmerken</translation>
    </message>
    <message id="facility.field.excludes">
        <source>field excludes</source>
        <translation>Niet mogelijk bij</translation>
    </message>
    <message id="facility.field.avoids">
        <source>field avoids</source>
        <translation>Liever niet bij</translation>
    </message>
    <message id="facility.field.accessibility">
        <source>field accessibility</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message id="facility.field.municipality">
        <source>field municipality</source>
        <translation>Gemeente</translation>
    </message>
    <message id="facility.field.place">
        <source>field place</source>
        <translation>Plaats</translation>
    </message>
    <message id="facility.field.postcode">
        <source>field postcode</source>
        <translation>Postcode</translation>
    </message>
    <message id="facility.field.street">
        <source>field street</source>
        <translation>Straat en nummer</translation>
    </message>
    <message id="facility.field.secret_address">
        <source>field secret address</source>
        <translation>Geheim adres</translation>
    </message>
    <message id="facility.field.town">
        <source>field town</source>
        <translation>Postcode en plaats</translation>
    </message>
    <message id="facility.field.person">
        <source>field person</source>
        <translation>Contactpersoon</translation>
    </message>
    <message id="facility.field.phone">
        <source>field phone</source>
        <translation>Telefoon</translation>
    </message>
    <message id="facility.field.out_of_hours_phone">
        <source>field out of hours phone</source>
        <translation>Na kantoortijd</translation>
    </message>
    <message id="facility.field.email">
        <source>field email</source>
        <translation>E-mail</translation>
    </message>
    <message id="facility.field.note">
        <source>field note</source>
        <translation>Opmerking</translation>
    </message>
    <message id="facility.field.screening_valid_until">
        <source>field screening valid until</source>
        <translation>Geldig t/m</translation>
    </message>
    <message id="facility.field.beds">
        <source>field beds</source>
        <translation>Plekken</translation>
    </message>
    <message id="facility.field.free">
        <source>field free</source>
        <translation>Waarvan nu vrij</translation>
    </message>
    <message id="facility.tick.secret_address">
        <source>tick secret address</source>
        <translation>het adres is geheim</translation>
    </message>
    <message id="facility.tick.guests_allowed">
        <source>tick guests allowed</source>
        <translation>een logeergast mag een aangehouden plek gebruiken</translation>
    </message>
    <message id="facility.add.mix_limits">
        <source>add mix limits</source>
        <translation>Grens erbij</translation>
    </message>
    <message id="facility.level.0">
        <source>level 0</source>
        <translation>niet</translation>
    </message>
    <message id="facility.level.1">
        <source>level 1</source>
        <translation>1 licht</translation>
    </message>
    <message id="facility.level.2">
        <source>level 2</source>
        <translation>2 midden</translation>
    </message>
    <message id="facility.level.3">
        <source>level 3</source>
        <translation>3 zwaar</translation>
    </message>
    <message id="facility.gone">
        <source>gone</source>
        <translation>Deze voorziening is er niet (meer)</translation>
    </message>
    <message id="facility.gone_why">
        <source>gone why</source>
        <translation>Zij is teruggedraaid met een lijst of een handeling, of u mag haar niet zien. Er is niets kwijt: in de geschiedenis van de aanbieder staat wat er gebeurde.</translation>
    </message>
    <message id="facility.mix_choose">
        <source>mix choose</source>
        <translation>Kies een kenmerk</translation>
    </message>
    <message id="facility.mix_count">
        <source>mix count</source>
        <translation>hoogstens</translation>
    </message>
    <message id="facility.mix_trait">
        <source>mix trait</source>
        <translation>kenmerk</translation>
    </message>
    <message id="facility.mix_none">
        <source>mix none</source>
        <translation>geen {trait}</translation>
    </message>
    <message id="facility.mix_most">
        <source>mix most</source>
        <translation>hoogstens {count} × {trait}</translation>
    </message>
    <message id="facility.mix_number">
        <source>mix number</source>
        <translation>Vul bij elke grens een aantal in; 0 is geen enkele.</translation>
    </message>
    <message id="facility.mix_twice">
        <source>mix twice</source>
        <translation>Noem elk kenmerk één keer.</translation>
    </message>
    <message id="facility.new.title">
        <source>new title</source>
        <translation>Nieuwe voorziening van {provider}</translation>
    </message>
    <message id="facility.new.save">
        <source>new save</source>
        <translation>Bewaar de voorziening</translation>
    </message>
    <message id="facility.new.cancel">
        <source>new cancel</source>
        <translation>Gooi weg</translation>
    </message>
    <message id="facility.new.rest">
        <source>new rest</source>
        <translation>Meer is niet nodig. Wat u hieronder openlaat, staat als aangenomen in het register tot iemand het invult. Zonder «waarvan nu vrij» tellen alle plekken als vrij, door niemand bevestigd.</translation>
    </message>
    <message id="facility.new.whom">
        <source>new whom</source>
        <translation>Voor wie</translation>
    </message>
    <message id="facility.new.reach">
        <source>new reach</source>
        <translation>Bereiken en vinden</translation>
    </message>
    <message id="facility.no">
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message id="facility.yes">
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message id="facility.unsaid">
        <source>unsaid</source>
        <translation>niet bekend</translation>
    </message>
    <message id="facility.no_note">
        <source>no note</source>
        <translation>Geen opmerking.</translation>
    </message>
    <message id="facility.not_touched">
        <source>not touched</source>
        <translation>(niet gewijzigd)</translation>
    </message>
    <message id="facility.residents_words" numerus="yes">
        <source>residents words</source>
        <translation>
            <numerusform>{count} bewoner</numerusform>
            <numerusform>{count} bewoners</numerusform>
        </translation>
    </message>
    <message id="facility.years_words">
        <source>years words</source>
        <translation>{count} jaar</translation>
    </message>
    <message id="facility.save_first">
        <source>save first</source>
        <translation>Er staat nog iets open dat niet bewaard is. Bewaar het eerst, of sluit zonder bewaren.</translation>
    </message>
    <message id="facility.escape_again">
        <source>escape again</source>
        <translation>Dit is nog niet bewaard. Druk nog eens op Esc om te sluiten zonder te bewaren.</translation>
    </message>
    <message id="facility.secret">
        <source>secret</source>
        <translation>ja: alleen het team ziet dit adres</translation>
    </message>
    <message id="facility.unknown_town">
        <source>unknown town</source>
        <translation>niet bekend</translation>
    </message>
    <message id="facility.unsaved">
        <source>unsaved</source>
        <translation>Er staat een wijziging van een voorziening open.</translation>
    </message>
    <message id="facility.unsaved_bed">
        <source>unsaved bed</source>
        <translation>Er staat iets over een plek open.</translation>
    </message>
    <message id="facility.unsaved_new">
        <source>unsaved new</source>
        <translation>Er staat een nieuwe voorziening open.</translation>
    </message>
    <message id="facility.remark.name.missing">
        <source>remark name missing</source>
        <translation>Geef de voorziening een naam.</translation>
    </message>
    <message id="facility.remark.care_form.missing">
        <source>remark care form missing</source>
        <translation>Kies een zorgvorm.</translation>
    </message>
    <message id="facility.remark.municipality.missing">
        <source>remark municipality missing</source>
        <translation>Vul een gemeente of plaats in.</translation>
    </message>
    <message id="facility.remark.beds.missing">
        <source>remark beds missing</source>
        <translation>Vul in hoeveel plekken er zijn.</translation>
    </message>
    <message id="facility.remark.beds.too_many">
        <source>remark beds too many</source>
        <translation>Hoogstens {most} plekken in één voorziening.</translation>
    </message>
    <message id="facility.remark.free.more_than_beds">
        <source>remark free more than beds</source>
        <translation>Er zijn {beds} plekken: meer kunnen er niet vrij zijn.</translation>
    </message>
    <message id="facility.remark.age_min.missing">
        <source>remark age min missing</source>
        <translation>Vul de laagste leeftijd in.</translation>
    </message>
    <message id="facility.remark.age_max.missing">
        <source>remark age max missing</source>
        <translation>Vul de hoogste leeftijd in.</translation>
    </message>
    <message id="facility.remark.age_min.too_old">
        <source>remark age min too old</source>
        <translation>Jeugdhulp met verblijf eindigt bij {oldest} jaar.</translation>
    </message>
    <message id="facility.remark.age_max.too_old">
        <source>remark age max too old</source>
        <translation>Jeugdhulp met verblijf eindigt bij {oldest} jaar.</translation>
    </message>
    <message id="facility.remark.age_max.below_lowest">
        <source>remark age max below lowest</source>
        <translation>De hoogste leeftijd ligt onder de laagste ({lowest}).</translation>
    </message>
    <message id="facility.remark.genders.missing">
        <source>remark genders missing</source>
        <translation>Kies minstens één geslacht.</translation>
    </message>
    <message id="facility.remark.excludes.also_trait">
        <source>remark excludes also trait</source>
        <translation>Dit staat ook bij de kenmerken: klopt dat?</translation>
    </message>
    <message id="facility.remark.max_residents.below_beds">
        <source>remark max residents below beds</source>
        <translation>Minder bewoners dan plekken ({beds}): zo blijft er altijd een plek leeg.</translation>
    </message>
    <message id="facility.remark.postcode.elsewhere">
        <source>remark postcode elsewhere</source>
        <translation>Deze postcode ligt in {place} (gemeente {name}): klopt de gemeente?</translation>
    </message>
    <message id="facility.remark.email.no_email">
        <source>remark email no email</source>
        <translation>Dit is geen e-mailadres.</translation>
    </message>
    <message id="facility.remark.phone.no_phone">
        <source>remark phone no phone</source>
        <translation>Is dit een telefoonnummer?</translation>
    </message>
    <message id="facility.remark.out_of_hours_phone.no_phone">
        <source>remark out of hours phone no phone</source>
        <translation>Is dit een telefoonnummer?</translation>
    </message>
    <message id="facility.remark.screening_valid_until.expired">
        <source>remark screening valid until expired</source>
        <translation>Deze dag is al voorbij.</translation>
    </message>
    <message id="facility.small.stop">
        <source>small stop</source>
        <translation>Opnamestop</translation>
    </message>
    <message id="facility.small.stop_reason">
        <source>small stop reason</source>
        <translation>Reden</translation>
    </message>
    <message id="facility.small.stop_reason_hint">
        <source>small stop reason hint</source>
        <translation>Zoals een collega het zegt: «ziekte van de gezinshuisouder». Geen namen.</translation>
    </message>
    <message id="facility.small.stop_starts">
        <source>small stop starts</source>
        <translation>Vanaf</translation>
    </message>
    <message id="facility.small.stop_ends">
        <source>small stop ends</source>
        <translation>Verwacht einde</translation>
    </message>
    <message id="facility.small.stop_ends_hint">
        <source>small stop ends hint</source>
        <translation>De eerste dag waarop er weer kinderen kunnen komen; leeg: nog niet bekend.</translation>
    </message>
    <message id="facility.small.reason_missing">
        <source>small reason missing</source>
        <translation>Schrijf op waarom.</translation>
    </message>
    <message id="facility.small.day_missing">
        <source>small day missing</source>
        <translation>Vul een dag in.</translation>
    </message>
    <message id="facility.small.ends_before">
        <source>small ends before</source>
        <translation>Deze dag ligt niet na het begin.</translation>
    </message>
    <message id="facility.small.check">
        <source>small check</source>
        <translation>Wettelijke controle</translation>
    </message>
    <message id="facility.small.check_kind">
        <source>small check kind</source>
        <translation>Controle</translation>
    </message>
    <message id="facility.small.checked_on">
        <source>small checked on</source>
        <translation>Gecontroleerd op</translation>
    </message>
    <message id="facility.small.valid_until">
        <source>small valid until</source>
        <translation>Geldig t/m</translation>
    </message>
    <message id="facility.small.valid_until_hint">
        <source>small valid until hint</source>
        <translation>Leeg: loopt niet af.</translation>
    </message>
    <message id="facility.small.check_note">
        <source>small check note</source>
        <translation>Opmerking</translation>
    </message>
    <message id="facility.small.no_end">
        <source>small no end</source>
        <translation>nog niet bekend</translation>
    </message>
    <message id="facility.small.stored_stop">
        <source>small stored stop</source>
        <translation>{reason}, vanaf {starts}, einde {ends}</translation>
    </message>
    <message id="facility.small.stored_check">
        <source>small stored check</source>
        <translation>{kind}, geldig t/m {until}, {note}</translation>
    </message>
    <message id="facility.small.theirs">
        <source>small theirs</source>
        <translation>In het register staat nu: {what}.</translation>
    </message>
    <message id="facility.small.overtake">
        <source>small overtake</source>
        <translation>Wat u invulde staat er nog. Bewaar om dat ervoor in de plaats te zetten, of sluit zonder bewaren.</translation>
    </message>
    <message id="facility.small.check_empty">
        <source>small check empty</source>
        <translation>Vul in wanneer het is gecontroleerd, of tot wanneer het geldt.</translation>
    </message>
    <message id="facility.small.beds">
        <source>small beds</source>
        <translation>Plekken erbij</translation>
    </message>
    <message id="facility.small.bed_count">
        <source>small bed count</source>
        <translation>Hoeveel plekken</translation>
    </message>
    <message id="facility.small.bed_count_hint">
        <source>small bed count hint</source>
        <translation>Ze zijn meteen vrij, tot iemand er komt wonen of u er een sluit.</translation>
    </message>
    <message id="facility.small.bed_count_wrong">
        <source>small bed count wrong</source>
        <translation>Vul een aantal in van 1 tot en met {most}.</translation>
    </message>
    <message id="facility.small.pair">
        <source>small pair</source>
        <translation>Ouder en kind</translation>
    </message>
    <message id="facility.small.pair_words">
        <source>small pair words</source>
        <translation>kamers voor een ouder met kind</translation>
    </message>
    <message id="facility.stop.badge">
        <source>stop badge</source>
        <translation>opnamestop {words}</translation>
    </message>
    <message id="facility.stop.set">
        <source>stop set</source>
        <translation>Stel in</translation>
    </message>
    <message id="facility.stop.change">
        <source>stop change</source>
        <translation>Wijzig</translation>
    </message>
    <message id="facility.stop.lift">
        <source>stop lift</source>
        <translation>Hef op</translation>
    </message>
    <message id="facility.stop.none">
        <source>stop none</source>
        <translation>Geen: er kunnen kinderen komen.</translation>
    </message>
    <message id="facility.stop.later">
        <source>stop later</source>
        <translation>vanaf {day}</translation>
    </message>
    <message id="facility.stop.open">
        <source>stop open</source>
        <translation>sinds {day}, einde niet bekend</translation>
    </message>
    <message id="facility.stop.until">
        <source>stop until</source>
        <translation>sinds {day}, naar verwachting tot {ends}</translation>
    </message>
    <message id="facility.story.added">
        <source>story added</source>
        <translation>erbij: {what}</translation>
    </message>
    <message id="facility.story.deleted">
        <source>story deleted</source>
        <translation>weg: {what}</translation>
    </message>
    <message id="facility.story.added_bare">
        <source>story added bare</source>
        <translation>erbij</translation>
    </message>
    <message id="facility.story.deleted_bare">
        <source>story deleted bare</source>
        <translation>weg</translation>
    </message>
    <message id="facility.story.added_many">
        <source>story added many</source>
        <translation>{count} erbij</translation>
    </message>
    <message id="facility.story.came">
        <source>story came</source>
        <translation>{new}</translation>
    </message>
    <message id="facility.story.line">
        <source>story line</source>
        <translation>{field}: {new}, was {old}</translation>
    </message>
    <message id="facility.story.more" numerus="yes">
        <source>story more</source>
        <translation>
            <numerusform>Nog {count} eerder</numerusform>
            <numerusform>Nog {count} eerdere</numerusform>
        </translation>
    </message>
    <message id="facility.story.none">
        <source>story none</source>
        <translation>Nog niets: hier komt te staan wie wat wanneer wijzigde.</translation>
    </message>
    <message id="facility.story.taken_back">
        <source>story taken back</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message id="facility.story.to_imports">
        <source>story to imports</source>
        <translation>Naar Import, daar is een lijst terug te draaien</translation>
    </message>
    <message id="facility.story.undo_which">
        <source>story undo which</source>
        <translation>Maak ongedaan: {what}</translation>
    </message>
    <message id="facility.story.when">
        <source>story when</source>
        <translation>{day} {time}</translation>
    </message>
    <message id="facility.story.word">
        <source>story word</source>
        <translation>Plekken bevestigd: {source}</translation>
    </message>
    <message id="facility.story.word_free" numerus="yes">
        <source>story word free</source>
        <translation>
            <numerusform>Plekken bevestigd, {count} vrij: {source}</numerusform>
            <numerusform>Plekken bevestigd, {count} vrij: {source}</numerusform>
        </translation>
    </message>
    <message id="facility.story.word_taken">
        <source>story word taken</source>
        <translation>Een vrije plek bleek bezet: {source}</translation>
    </message>
    <message id="error.facility_exists.what">
        <source>error facility exists what</source>
        <translation>Deze aanbieder heeft al een voorziening met deze naam in deze gemeente.</translation>
    </message>
    <message id="error.facility_exists.safe">
        <source>error facility exists safe</source>
        <translation>Er is niets bewaard; wat u typte staat er nog.</translation>
    </message>
    <message id="error.facility_exists.next">
        <source>error facility exists next</source>
        <translation>Open de bestaande bij de aanbieder, of geef deze een naam of postcode waaraan ze te onderscheiden is.</translation>
    </message>
    <message id="act.facility_changed">
        <source>act facility changed</source>
        <translation>{facility} gewijzigd</translation>
    </message>
    <message id="act.facility_added" numerus="yes">
        <source>act facility added</source>
        <translation>
            <numerusform>Nieuwe voorziening {facility} met {count} plek</numerusform>
            <numerusform>Nieuwe voorziening {facility} met {count} plekken</numerusform>
        </translation>
    </message>
    <message id="act.facility_added_secret" numerus="yes">
        <source>act facility added secret</source>
        <translation>
            <numerusform>Nieuwe voorziening met geheim adres en {count} plek</numerusform>
            <numerusform>Nieuwe voorziening met geheim adres en {count} plekken</numerusform>
        </translation>
    </message>
    <message id="act.confirmed_ages">
        <source>act confirmed ages</source>
        <translation>Leeftijd bij {facility} klopt</translation>
    </message>
    <message id="act.confirmed_gender">
        <source>act confirmed gender</source>
        <translation>Geslacht bij {facility} klopt</translation>
    </message>
    <message id="act.confirmed_levels">
        <source>act confirmed levels</source>
        <translation>Niveaus van het aanbod bij {facility} kloppen</translation>
    </message>
    <message id="act.stop_set">
        <source>act stop set</source>
        <translation>Opnamestop bij {facility}</translation>
    </message>
    <message id="act.stop_changed">
        <source>act stop changed</source>
        <translation>Opnamestop bij {facility} gewijzigd</translation>
    </message>
    <message id="act.stop_lifted">
        <source>act stop lifted</source>
        <translation>Opnamestop bij {facility} opgeheven</translation>
    </message>
    <message id="act.beds_added" numerus="yes">
        <source>act beds added</source>
        <translation>
            <numerusform>{count} plek erbij bij {facility}</numerusform>
            <numerusform>{count} plekken erbij bij {facility}</numerusform>
        </translation>
    </message>
    <message id="act.bed_closed">
        <source>act bed closed</source>
        <translation>Plek {number} bij {facility} gesloten</translation>
    </message>
    <message id="act.bed_reopened">
        <source>act bed reopened</source>
        <translation>Plek {number} bij {facility} weer open</translation>
    </message>
    <message id="act.check_added">
        <source>act check added</source>
        <translation>Wettelijke controle bij {facility} toegevoegd</translation>
    </message>
    <message id="act.check_changed">
        <source>act check changed</source>
        <translation>Wettelijke controle bij {facility} gewijzigd</translation>
    </message>
    <message id="act.check_removed">
        <source>act check removed</source>
        <translation>Wettelijke controle bij {facility} verwijderd</translation>
    </message>
</context>
</TS>
