<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>act</name>
    <message id="act.unchanged" numerus="yes">
        <source>unchanged</source>
        <translation>
            <numerusform>Plekken van {facility} bevestigd: ongewijzigd</numerusform>
            <numerusform>Plekken van {count} voorzieningen bevestigd: ongewijzigd</numerusform>
        </translation>
    </message>
    <message id="act.turned_out_taken">
        <source>turned out taken</source>
        <translation>Plek bij {facility} bleek bezet</translation>
    </message>
    <message id="act.placement_recorded">
        <source>placement recorded</source>
        <translation>Plaatsing van {child} bij {facility} vastgelegd</translation>
    </message>
    <message id="act.placement_ended">
        <source>placement ended</source>
        <translation>Plaatsing van {child} bij {facility} beëindigd</translation>
    </message>
    <message id="act.child_replaced">
        <source>child replaced</source>
        <translation>Bij {facility} woont {now}, niet {was}: {why}</translation>
    </message>
    <message id="act.child_unknown">
        <source>child unknown</source>
        <translation>Niet bekend wie bij {facility} woont, {was} was het niet: {why}</translation>
    </message>
    <message id="act.child_corrected">
        <source>child corrected</source>
        <translation>Gegevens van {child} gecorrigeerd: {why}</translation>
    </message>
    <message id="act.bed_occupied">
        <source>bed occupied</source>
        <translation>Plek {bed} van {facility}: de aanbieder meldt bezet</translation>
    </message>
    <message id="act.bed_free">
        <source>bed free</source>
        <translation>Plek {bed} van {facility}: de aanbieder meldt vrij</translation>
    </message>
</context>
<context>
    <name>beds</name>
    <message id="beds.table">
        <source>table</source>
        <translation>Plekken van deze voorziening</translation>
    </message>
    <message id="beds.column.number">
        <source>column number</source>
        <translation>Plek</translation>
    </message>
    <message id="beds.column.state">
        <source>column state</source>
        <translation>Toestand</translation>
    </message>
    <message id="beds.column.said">
        <source>column said</source>
        <translation>Bron en leeftijd</translation>
    </message>
    <message id="beds.number">
        <source>number</source>
        <translation>{number}</translation>
    </message>
    <message id="beds.number_pair">
        <source>number pair</source>
        <translation>{number} (ouder en kind)</translation>
    </message>
    <message id="beds.free">
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message id="beds.free_until">
        <source>free until</source>
        <translation>vrij tot {day}</translation>
    </message>
    <message id="beds.lives">
        <source>lives</source>
        <translation>{who} · sinds {day}</translation>
    </message>
    <message id="beds.somebody">
        <source>somebody</source>
        <translation>bewoond</translation>
    </message>
    <message id="beds.child">
        <source>child</source>
        <translation>{child}, {age} jaar</translation>
    </message>
    <message id="beds.for">
        <source>for</source>
        <translation>{what} voor {child}</translation>
    </message>
    <message id="beds.closed_why">
        <source>closed why</source>
        <translation>{what}: {why}</translation>
    </message>
    <message id="beds.kept.kept_home">
        <source>kept kept home</source>
        <translation>woonplek aangehouden</translation>
    </message>
    <message id="beds.kept.relapse_bed">
        <source>kept relapse bed</source>
        <translation>terugvalbed</translation>
    </message>
    <message id="beds.kept.home_help_bed">
        <source>kept home help bed</source>
        <translation>achtervang bij hulp thuis</translation>
    </message>
    <message id="beds.expires">
        <source>expires</source>
        <translation>vervalt {day}</translation>
    </message>
    <message id="beds.expected_until">
        <source>expected until</source>
        <translation>verwacht tot {day}</translation>
    </message>
    <message id="beds.until">
        <source>until</source>
        <translation>tot {day}</translation>
    </message>
    <message id="beds.then">
        <source>then</source>
        <translation>dan {what}</translation>
    </message>
    <message id="beds.next">
        <source>next</source>
        <translation>vanaf {day} {what}</translation>
    </message>
    <message id="beds.next_more">
        <source>next more</source>
        <translation>{first} (en nog {count})</translation>
    </message>
    <message id="beds.said">
        <source>said</source>
        <translation>{source}, {age}</translation>
    </message>
    <message id="beds.placed_since">
        <source>placed since</source>
        <translation>plaatsing sinds {day}</translation>
    </message>
    <message id="beds.never_said">
        <source>never said</source>
        <translation>niemand heeft iets gezegd</translation>
    </message>
    <message id="beds.about_child">
        <source>about child</source>
        <translation>{gender} · {age} jaar · uit {place}</translation>
    </message>
    <message id="beds.lives_in">
        <source>lives in</source>
        <translation>woont in {facility} sinds {day}</translation>
    </message>
    <message id="beds.asked.open">
        <source>asked open</source>
        <translation>wacht op een plek ({number})</translation>
    </message>
    <message id="beds.asked.draft">
        <source>asked draft</source>
        <translation>verzoek in voorbereiding ({number})</translation>
    </message>
    <message id="beds.nothing_known">
        <source>nothing known</source>
        <translation>nergens geplaatst, geen verzoek open</translation>
    </message>
    <message id="beds.from">
        <source>from</source>
        <translation>vanaf {day}</translation>
    </message>
    <message id="beds.from_until">
        <source>from until</source>
        <translation>van {starts} tot {ends}</translation>
    </message>
    <message id="beds.stale_now">
        <source>stale now</source>
        <translation>Nu staat er: {words}</translation>
    </message>
    <message id="beds.stale_field">
        <source>stale field</source>
        <translation>{field} is nu: {value}</translation>
    </message>
    <message id="beds.stale_next">
        <source>stale next</source>
        <translation>Kijk of wat u invulde nog klopt en leg het opnieuw vast, of kies Laat maar.</translation>
    </message>
    <message id="beds.gone_next">
        <source>gone next</source>
        <translation>Het is er niet meer. Kies Laat maar en kijk in het overzicht wat er nu staat.</translation>
    </message>
    <message id="beds.empty">
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message id="beds.lives_there">
        <source>lives there</source>
        <translation>daar woont {child}</translation>
    </message>
    <message id="beds.in_the_way">
        <source>in the way</source>
        <translation>{facility}, plek {bed}: {what}, {period}.</translation>
    </message>
    <message id="beds.action.unchanged">
        <source>action unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message id="beds.action.place">
        <source>action place</source>
        <translation>Plaatsing vastleggen…</translation>
    </message>
    <message id="beds.action.taken">
        <source>action taken</source>
        <translation>Bleek bezet</translation>
    </message>
    <message id="beds.action.occupied">
        <source>action occupied</source>
        <translation>Bezet melden…</translation>
    </message>
    <message id="beds.action.free">
        <source>action free</source>
        <translation>Is vrij</translation>
    </message>
    <message id="beds.action.end">
        <source>action end</source>
        <translation>Plaatsing beëindigen…</translation>
    </message>
    <message id="beds.action.replace">
        <source>action replace</source>
        <translation>Verkeerd kind…</translation>
    </message>
    <message id="beds.action.correct">
        <source>action correct</source>
        <translation>Gegevens corrigeren…</translation>
    </message>
    <message id="beds.action.close">
        <source>action close</source>
        <translation>Plek sluiten…</translation>
    </message>
    <message id="beds.action.open">
        <source>action open</source>
        <translation>Weer openen…</translation>
    </message>
    <message id="beds.choose_bed">
        <source>choose bed</source>
        <translation>Kies een plek: de knoppen en letters gaan over die plek.</translation>
    </message>
    <message id="beds.with">
        <source>with</source>
        <translation>Plek {bed}:</translation>
    </message>
    <message id="beds.with_key">
        <source>with key</source>
        <translation>{what} (toets {key})</translation>
    </message>
    <message id="beds.not_now">
        <source>not now</source>
        <translation>Dat kan niet met plek {bed}: {state}.</translation>
    </message>
    <message id="beds.finish_first">
        <source>finish first</source>
        <translation>Bewaar eerst wat u aan het vastleggen bent, of kies Laat maar.</translation>
    </message>
    <message id="beds.proposal">
        <source>proposal</source>
        <translation>Voorstel: {bed}</translation>
    </message>
    <message id="beds.no_bed">
        <source>no bed</source>
        <translation>Geen plek vrij voor deze dagen</translation>
    </message>
    <message id="beds.choice">
        <source>choice</source>
        <translation>plek {bed}, {state}</translation>
    </message>
    <message id="beds.fits.own">
        <source>fits own</source>
        <translation>voor deze jeugdige gereserveerd of aangehouden</translation>
    </message>
    <message id="beds.fits.free">
        <source>fits free</source>
        <translation>vrij</translation>
    </message>
    <message id="beds.save">
        <source>save</source>
        <translation>Leg vast</translation>
    </message>
    <message id="beds.cancel">
        <source>cancel</source>
        <translation>Laat maar</translation>
    </message>
    <message id="beds.save_key">
        <source>save key</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message id="beds.form.place">
        <source>form place</source>
        <translation>Plaatsing vastleggen, plek {bed}</translation>
    </message>
    <message id="beds.save.place">
        <source>save place</source>
        <translation>Leg plaatsing vast</translation>
    </message>
    <message id="beds.form_why.place">
        <source>form why place</source>
        <translation>Voor een plaatsing die al afgesproken of gestart is, ook als dat buiten Plekwijzer om ging.</translation>
    </message>
    <message id="beds.form.end">
        <source>form end</source>
        <translation>Plaatsing op plek {bed} beëindigen</translation>
    </message>
    <message id="beds.save.end">
        <source>save end</source>
        <translation>Beëindig plaatsing</translation>
    </message>
    <message id="beds.form_why.end">
        <source>form why end</source>
        <translation>De plek is vrij vanaf de dag die u invult.</translation>
    </message>
    <message id="beds.form.replace">
        <source>form replace</source>
        <translation>Verkeerd kind op plek {bed}</translation>
    </message>
    <message id="beds.save.replace">
        <source>save replace</source>
        <translation>Leg correctie vast</translation>
    </message>
    <message id="beds.form_why.replace">
        <source>form why replace</source>
        <translation>Alleen als hier een andere jeugdige woont dan er staat. De dagen blijven zoals ze zijn.</translation>
    </message>
    <message id="beds.form.correct">
        <source>form correct</source>
        <translation>Gegevens corrigeren</translation>
    </message>
    <message id="beds.save.correct">
        <source>save correct</source>
        <translation>Leg correctie vast</translation>
    </message>
    <message id="beds.form_why.correct">
        <source>form why correct</source>
        <translation>Alleen wat verkeerd is ingevoerd. Voorstellen die al gemaakt zijn houden de gegevens van toen.</translation>
    </message>
    <message id="beds.form.occupied">
        <source>form occupied</source>
        <translation>Plek {bed}: bezet</translation>
    </message>
    <message id="beds.save.occupied">
        <source>save occupied</source>
        <translation>Leg vast</translation>
    </message>
    <message id="beds.form_why.occupied">
        <source>form why occupied</source>
        <translation>De aanbieder meldt dat de plek bezet is; wie er woont, is niet bekend.</translation>
    </message>
    <message id="beds.form.close">
        <source>form close</source>
        <translation>Plek {bed} sluiten</translation>
    </message>
    <message id="beds.save.close">
        <source>save close</source>
        <translation>Sluit plek</translation>
    </message>
    <message id="beds.form_why.close">
        <source>form why close</source>
        <translation>Een gesloten plek telt niet mee als vrij of bezet.</translation>
    </message>
    <message id="beds.form.open">
        <source>form open</source>
        <translation>Plek {bed} weer openen</translation>
    </message>
    <message id="beds.save.open">
        <source>save open</source>
        <translation>Open plek</translation>
    </message>
    <message id="beds.form_why.open">
        <source>form why open</source>
        <translation>De plek telt weer mee vanaf de dag die u invult.</translation>
    </message>
    <message id="beds.form.place_facility">
        <source>form place facility</source>
        <translation>Plaatsing vastleggen</translation>
    </message>
    <message id="beds.field.child">
        <source>field child</source>
        <translation>Dossiernummer van de jeugdige</translation>
    </message>
    <message id="beds.field.case_number">
        <source>field case number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message id="beds.field.birth_date">
        <source>field birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message id="beds.field.gender">
        <source>field gender</source>
        <translation>Geslacht</translation>
    </message>
    <message id="beds.field.name">
        <source>field name</source>
        <translation>Naam of initialen</translation>
    </message>
    <message id="beds.field.responsible_municipality">
        <source>field responsible municipality</source>
        <translation>Verantwoordelijke gemeente</translation>
    </message>
    <message id="beds.field.responsible_ground">
        <source>field responsible ground</source>
        <translation>Grond</translation>
    </message>
    <message id="beds.field.chain_start">
        <source>field chain start</source>
        <translation>Begin aaneengesloten verblijf</translation>
    </message>
    <message id="beds.field.evidence_date">
        <source>field evidence date</source>
        <translation>Datum bewijs</translation>
    </message>
    <message id="beds.field.origin_municipality">
        <source>field origin municipality</source>
        <translation>Gemeente van herkomst</translation>
    </message>
    <message id="beds.field.starts">
        <source>field starts</source>
        <translation>Vanaf</translation>
    </message>
    <message id="beds.field.expected_end">
        <source>field expected end</source>
        <translation>Verwacht einde</translation>
    </message>
    <message id="beds.field.bed">
        <source>field bed</source>
        <translation>Op welke plek</translation>
    </message>
    <message id="beds.field.earlier_reason">
        <source>field earlier reason</source>
        <translation>Waarom eindigt de plaatsing die er nu is</translation>
    </message>
    <message id="beds.field.close_request">
        <source>field close request</source>
        <translation>Verzoek</translation>
    </message>
    <message id="beds.field.ends">
        <source>field ends</source>
        <translation>Eerste dag dat de plek vrij is</translation>
    </message>
    <message id="beds.field.reason">
        <source>field reason</source>
        <translation>Reden</translation>
    </message>
    <message id="beds.field.until">
        <source>field until</source>
        <translation>Tot (eerste dag dat de plek weer open is)</translation>
    </message>
    <message id="beds.field.why">
        <source>field why</source>
        <translation>Waarom (geen namen: dit staat in de geschiedenis)</translation>
    </message>
    <message id="beds.tick.close_request">
        <source>tick close request</source>
        <translation>Het verzoek is hiermee geplaatst</translation>
    </message>
    <message id="beds.tick.close_request_which">
        <source>tick close request which</source>
        <translation>Verzoek {number} is hiermee geplaatst</translation>
    </message>
    <message id="beds.choose_reason">
        <source>choose reason</source>
        <translation>Kies een reden</translation>
    </message>
    <message id="beds.remark.child.missing">
        <source>remark child missing</source>
        <translation>Kies een jeugdige, of voeg een nieuwe toe.</translation>
    </message>
    <message id="beds.remark.child.duplicate">
        <source>remark child duplicate</source>
        <translation>Kies eerst of dit hetzelfde kind is.</translation>
    </message>
    <message id="beds.remark.birth_date.missing">
        <source>remark birth date missing</source>
        <translation>Vul de geboortedatum in.</translation>
    </message>
    <message id="beds.remark.birth_date.born_in_future">
        <source>remark birth date born in future</source>
        <translation>Deze dag is nog niet geweest.</translation>
    </message>
    <message id="beds.remark.birth_date.too_old">
        <source>remark birth date too old</source>
        <translation>Dit is iemand van {age} jaar; het register is tot 23 jaar.</translation>
    </message>
    <message id="beds.remark.responsible_municipality.missing">
        <source>remark responsible municipality missing</source>
        <translation>Vul de verantwoordelijke gemeente in.</translation>
    </message>
    <message id="beds.remark.origin_municipality.missing">
        <source>remark origin municipality missing</source>
        <translation>Vul de gemeente van herkomst in.</translation>
    </message>
    <message id="beds.remark.case_number.missing">
        <source>remark case number missing</source>
        <translation>Vul een dossiernummer in.</translation>
    </message>
    <message id="beds.remark.starts.missing">
        <source>remark starts missing</source>
        <translation>Vul een dag in.</translation>
    </message>
    <message id="beds.remark.ends.missing">
        <source>remark ends missing</source>
        <translation>Vul een dag in.</translation>
    </message>
    <message id="beds.remark.expected_end.before_start">
        <source>remark expected end before start</source>
        <translation>Het verwachte einde ligt niet na de eerste dag.</translation>
    </message>
    <message id="beds.remark.until.before_start">
        <source>remark until before start</source>
        <translation>Deze dag ligt niet na de eerste dag.</translation>
    </message>
    <message id="beds.remark.earlier_reason.missing">
        <source>remark earlier reason missing</source>
        <translation>Deze jeugdige woont nu ergens anders: kies waarom dat eindigt.</translation>
    </message>
    <message id="beds.remark.reason.missing">
        <source>remark reason missing</source>
        <translation>Kies een reden.</translation>
    </message>
    <message id="beds.remark.why.missing">
        <source>remark why missing</source>
        <translation>Zeg in een paar woorden waarom.</translation>
    </message>
    <message id="beds.child_hint">
        <source>child hint</source>
        <translation>Typ een deel, bijvoorbeeld 0412</translation>
    </message>
    <message id="beds.new_child">
        <source>new child</source>
        <translation>Nieuwe jeugdige</translation>
    </message>
    <message id="beds.new_number">
        <source>new number</source>
        <translation>Leeg laten mag: dan komt er een nieuw nummer.</translation>
    </message>
    <message id="beds.nobody_knows">
        <source>nobody knows</source>
        <translation>Niet bekend wie hier woont</translation>
    </message>
    <message id="beds.nobody_knows_why">
        <source>nobody knows why</source>
        <translation>De plek blijft bezet, de bewoner is onbekend.</translation>
    </message>
    <message id="beds.none_found">
        <source>none found</source>
        <translation>Geen jeugdige met dit nummer gevonden. Voeg een nieuwe jeugdige toe.</translation>
    </message>
    <message id="beds.choose_again">
        <source>choose again</source>
        <translation>Kies een andere jeugdige</translation>
    </message>
</context>
<context>
    <name>duplicate</name>
    <message id="duplicate.heading">
        <source>heading</source>
        <translation>Is dit hetzelfde kind?</translation>
    </message>
    <message id="duplicate.why">
        <source>why</source>
        <translation>Zelfde geboortedatum en gemeente als een kind dat al in het register staat.</translation>
    </message>
    <message id="duplicate.same">
        <source>same</source>
        <translation>Dit is hetzelfde kind</translation>
    </message>
    <message id="duplicate.same_which">
        <source>same which</source>
        <translation>{child}: dit is hetzelfde kind</translation>
    </message>
    <message id="duplicate.other">
        <source>other</source>
        <translation>Het is een ander kind</translation>
    </message>
</context>
<context>
    <name>chance</name>
    <message id="chance.call_first">
        <source>call first</source>
        <translation>bel eerst: {percent} op 100</translation>
    </message>
    <message id="chance.likely">
        <source>likely</source>
        <translation>{percent} op 100 zeker</translation>
    </message>
    <message id="chance.heading">
        <source>heading</source>
        <translation>Hoe zeker is een vrije plek hier?</translation>
    </message>
    <message id="chance.held" numerus="yes">
        <source>held</source>
        <translation>
            <numerusform>{count} keer klopte het</numerusform>
            <numerusform>{count} keer klopte het</numerusform>
        </translation>
    </message>
    <message id="chance.taken" numerus="yes">
        <source>taken</source>
        <translation>
            <numerusform>{count} keer bleek een plek bezet</numerusform>
            <numerusform>{count} keer bleek een plek bezet</numerusform>
        </translation>
    </message>
    <message id="chance.record">
        <source>record</source>
        <translation>Nagevraagd bij deze aanbieder: {held}, {taken}.</translation>
    </message>
    <message id="chance.rate">
        <source>rate</source>
        <translation>Daarmee klopt een vers bericht naar verwachting in (9 + klopte) / (10 + nagevraagd) = {kept} / {asked} = {rate} %.</translation>
    </message>
    <message id="chance.age" numerus="yes">
        <source>age</source>
        <translation>
            <numerusform>Het laatste bericht is {count} dag oud.</numerusform>
            <numerusform>Het laatste bericht is {count} dagen oud.</numerusform>
        </translation>
    </message>
    <message id="chance.never">
        <source>never</source>
        <translation>Nooit bevestigd: dat telt als een bericht van {days} dagen oud.</translation>
    </message>
    <message id="chance.sum">
        <source>sum</source>
        <translation>Met de leeftijd erbij: {rate} % tot de macht {power} = {percent} op 100.</translation>
    </message>
    <message id="chance.limit">
        <source>limit</source>
        <translation>Onder {percent} op 100 staat er: bel eerst.</translation>
    </message>
</context>
</TS>
