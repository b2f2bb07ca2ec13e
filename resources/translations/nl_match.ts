<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>match</name>
    <message id="match.title">
        <source>title</source>
        <translation>Matchen</translation>
    </message>
    <message id="match.fits">
        <source>fits</source>
        <translation>Past</translation>
    </message>
    <message id="match.fits_not">
        <source>fits not</source>
        <translation>Past niet</translation>
    </message>
    <message id="match.fits_count">
        <source>fits count</source>
        <translation>Past ({count})</translation>
    </message>
    <message id="match.fits_not_count">
        <source>fits not count</source>
        <translation>Past niet ({count})</translation>
    </message>
    <message id="match.switch">
        <source>switch</source>
        <translation>Wat past en wat niet (Alt+1, Alt+2)</translation>
    </message>
    <message id="match.fits_list">
        <source>fits list</source>
        <translation>Plekken die passen, beste eerst</translation>
    </message>
    <message id="match.fits_not_list">
        <source>fits not list</source>
        <translation>Plekken die niet passen, per reden</translation>
    </message>
    <message id="match.map">
        <source>map</source>
        <translation>Kaart met thuis, school, broers en zussen en kandidaten</translation>
    </message>
    <message id="match.compare">
        <source>compare</source>
        <translation>Vergelijk</translation>
    </message>
    <message id="match.compare_count" numerus="yes">
        <source>compare count</source>
        <translation>
            <numerusform>{count} naast elkaar</numerusform>
            <numerusform>{count} naast elkaar</numerusform>
        </translation>
    </message>
    <message id="match.compare_most">
        <source>compare most</source>
        <translation>U kunt hoogstens vier plekken naast elkaar zetten.</translation>
    </message>
    <message id="match.propose">
        <source>propose</source>
        <translation>Voorstel maken</translation>
    </message>
    <message id="match.propose_key">
        <source>propose key</source>
        <translation>Voorstel maken (Ctrl+P)</translation>
    </message>
    <message id="match.hint">
        <source>hint</source>
        <translation>Pijlen kiezen · spatie vergelijkt · Enter opent de sommen</translation>
    </message>
    <message id="match.hint_not">
        <source>hint not</source>
        <translation>Pijlen kiezen · bovenaan mist het minst</translation>
    </message>
    <message id="match.ranking">
        <source>ranking</source>
        <translation>wordt opnieuw berekend</translation>
    </message>
    <message id="match.changed">
        <source>changed</source>
        <translation>Het register is veranderd: deze lijst is opnieuw berekend.</translation>
    </message>
    <message id="match.dropped">
        <source>dropped</source>
        <translation>Past niet meer en is uit uw voorstel gehaald: {names}. Wat u erbij schreef staat er nog.</translation>
    </message>
    <message id="match.status">
        <source>status</source>
        <translation>advies: {fits} passen, {fits_not} niet · u kiest</translation>
    </message>
    <message id="match.person" numerus="yes">
        <source>person</source>
        <translation>
            <numerusform>{gender}, {count} jaar</numerusform>
            <numerusform>{gender}, {count} jaar</numerusform>
        </translation>
    </message>
    <message id="match.from">
        <source>from</source>
        <translation>uit {name}</translation>
    </message>
    <message id="match.day">
        <source>day</source>
        <translation>dag {day} van {norm}</translation>
    </message>
    <message id="match.day_late">
        <source>day late</source>
        <translation>dag {day}, norm was {norm}</translation>
    </message>
    <message id="match.with_siblings">
        <source>with siblings</source>
        <translation>Broers en zussen, {level}:</translation>
    </message>
    <message id="match.to_sibling">
        <source>to sibling</source>
        <translation>Naar het verzoek van deze broer of zus</translation>
    </message>
    <message id="match.together">
        <source>together</source>
        <translation>Samen plaatsen</translation>
    </message>
    <message id="match.together_count" numerus="yes">
        <source>together count</source>
        <translation>
            <numerusform>Samen: {count} plek</numerusform>
            <numerusform>Samen: {count} plekken</numerusform>
        </translation>
    </message>
    <message id="match.open_form">
        <source>open form</source>
        <translation>Verzoek bekijken</translation>
    </message>
    <message id="match.empty.heading">
        <source>empty heading</source>
        <translation>Kies een verzoek</translation>
    </message>
    <message id="match.empty.words">
        <source>empty words</source>
        <translation>Hier staan alle plekken op volgorde voor één jeugdige, met redenen en met redenen waarom niet. Kies een verzoek op de wachtlijst en druk op Enter.</translation>
    </message>
    <message id="match.empty.action">
        <source>empty action</source>
        <translation>Naar de wachtlijst</translation>
    </message>
    <message id="match.none.heading">
        <source>none heading</source>
        <translation>Geen enkele plek past</translation>
    </message>
    <message id="match.none.words">
        <source>none words</source>
        <translation>Onder «Past niet» staat per reden hoe weinig er ontbreekt en wat de kleinste verandering is.</translation>
    </message>
    <message id="match.none.action">
        <source>none action</source>
        <translation>Bekijk wat het minst mist</translation>
    </message>
    <message id="match.not_open.what">
        <source>not open what</source>
        <translation>Dit verzoek staat niet (meer) open.</translation>
    </message>
    <message id="match.not_open.safe">
        <source>not open safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="match.not_open.next">
        <source>not open next</source>
        <translation>Is het een concept? Maak het dan af en zet het op de wachtlijst.</translation>
    </message>
    <message id="match.map.home">
        <source>map home</source>
        <translation>thuis</translation>
    </message>
    <message id="match.map.school">
        <source>map school</source>
        <translation>school</translation>
    </message>
    <message id="match.map.sibling">
        <source>map sibling</source>
        <translation>{child} woont hier</translation>
    </message>
    <message id="match.more_rules" numerus="yes">
        <source>more rules</source>
        <translation>
            <numerusform>+ {count} reden</numerusform>
            <numerusform>+ {count} redenen</numerusform>
        </translation>
    </message>
    <message id="match.score">
        <source>score</source>
        <translation>Score {score}</translation>
    </message>
    <message id="match.free_first">
        <source>free first</source>
        <translation>Vrij op de gevraagde dag</translation>
    </message>
    <message id="match.free_from">
        <source>free from</source>
        <translation>Vrij vanaf {day}</translation>
    </message>
    <message id="match.phone">
        <source>phone</source>
        <translation>{phone} {person}</translation>
    </message>
    <message id="match.phone_out_of_hours">
        <source>phone out of hours</source>
        <translation>{phone} (buiten kantoortijd)</translation>
    </message>
    <message id="match.phone_provider">
        <source>phone provider</source>
        <translation>{phone} (aanbieder)</translation>
    </message>
    <message id="match.for">
        <source>for</source>
        <translation>Waarom wel</translation>
    </message>
    <message id="match.against">
        <source>against</source>
        <translation>Waarom niet</translation>
    </message>
    <message id="match.why_not_higher">
        <source>why not higher</source>
        <translation>Waarom niet hoger?</translation>
    </message>
    <message id="match.points_lost" numerus="yes">
        <source>points lost</source>
        <translation>
            <numerusform>{count} punt</numerusform>
            <numerusform>{count} punten</numerusform>
        </translation>
    </message>
    <message id="match.loss">
        <source>loss</source>
        <translation>{name}: {why}</translation>
    </message>
    <message id="match.above">
        <source>above</source>
        <translation>Boven deze plek staat {rank} {name}, {count} punten meer: beter op {better}.</translation>
    </message>
    <message id="match.above_mixed">
        <source>above mixed</source>
        <translation>Boven deze plek staat {rank} {name}, {count} punten meer: beter op {better}, minder op {worse}.</translation>
    </message>
    <message id="match.above_equal">
        <source>above equal</source>
        <translation>Boven deze plek staat {rank} {name}, met {count} punten verschil; dichterbij of eerder in de lijst.</translation>
    </message>
    <message id="match.distances">
        <source>distances</source>
        <translation>Afstanden over de weg</translation>
    </message>
    <message id="match.distance_line">
        <source>distance line</source>
        <translation>{to}: {km}</translation>
    </message>
    <message id="match.estimated">
        <source>estimated</source>
        <translation>gemeentemidden</translation>
    </message>
    <message id="match.together_here">
        <source>together here</source>
        <translation>Broers en zussen</translation>
    </message>
    <message id="match.kept">
        <source>kept</source>
        <translation>Aangehouden en gereserveerde plekken</translation>
    </message>
    <message id="match.assumed">
        <source>assumed</source>
        <translation>Wat hier meetelt zonder dat het in de lijst stond</translation>
    </message>
    <message id="match.broken" numerus="yes">
        <source>broken</source>
        <translation>
            <numerusform>Waarom deze plek niet past</numerusform>
            <numerusform>Waarom deze plek niet past: {count} redenen</numerusform>
        </translation>
    </message>
    <message id="match.group.joint" numerus="yes">
        <source>group joint</source>
        <translation>
            <numerusform>Samen op één plek: {count} mogelijkheid</numerusform>
            <numerusform>Samen op één plek: {count} mogelijkheden</numerusform>
        </translation>
    </message>
    <message id="match.group.none">
        <source>group none</source>
        <translation>Er is nu geen plek waar zij samen kunnen wonen.</translation>
    </message>
    <message id="match.group.split">
        <source>group split</source>
        <translation>Apart, het beste eerst</translation>
    </message>
    <message id="match.group.price_why">
        <source>group price why</source>
        <translation>De punten zijn die van de kinderen bij elkaar, vergeleken met de beste plek waar zij samen wonen.</translation>
    </message>
    <message id="match.group.score">
        <source>group score</source>
        <translation>samen {score} punten</translation>
    </message>
    <message id="match.group.price" numerus="yes">
        <source>group price</source>
        <translation>
            <numerusform>kost {count} punt</numerusform>
            <numerusform>kost {count} punten</numerusform>
        </translation>
    </message>
    <message id="match.group.gain" numerus="yes">
        <source>group gain</source>
        <translation>
            <numerusform>{count} punt meer dan samen</numerusform>
            <numerusform>{count} punten meer dan samen</numerusform>
        </translation>
    </message>
    <message id="match.group.between">
        <source>group between</source>
        <translation>{km} uit elkaar</translation>
    </message>
    <message id="match.group.unproven">
        <source>group unproven</source>
        <translation>Niet alle mogelijkheden zijn doorgerekend; er kan een betere zijn.</translation>
    </message>
    <message id="match.sum.weight">
        <source>sum weight</source>
        <translation>gewicht</translation>
    </message>
    <message id="match.sum.value">
        <source>sum value</source>
        <translation>waarde (0 tot 1.000)</translation>
    </message>
    <message id="match.sum.weights">
        <source>sum weights</source>
        <translation>som van alle gewichten</translation>
    </message>
    <message id="match.sum.siblings">
        <source>sum siblings</source>
        <translation>punten voor broers en zussen</translation>
    </message>
    <message id="match.sum.together">
        <source>sum together</source>
        <translation>opgeteld</translation>
    </message>
    <message id="match.sum.rounded">
        <source>sum rounded</source>
        <translation>afgerond</translation>
    </message>
    <message id="match.sum.total">
        <source>sum total</source>
        <translation>Score</translation>
    </message>
    <message id="match.why.no_needs">
        <source>why no needs</source>
        <translation>geen bijzondere hulp gevraagd</translation>
    </message>
    <message id="match.why.need">
        <source>why need</source>
        <translation>{need} {offered} van {asked}</translation>
    </message>
    <message id="match.why.school_stays">
        <source>why school stays</source>
        <translation>kan blijven, {road}</translation>
    </message>
    <message id="match.why.school_far">
        <source>why school far</source>
        <translation>verder weg, {road}</translation>
    </message>
    <message id="match.why.school_changes">
        <source>why school changes</source>
        <translation>te ver om te blijven, {road}</translation>
    </message>
    <message id="match.why.siblings_roads">
        <source>why siblings roads</source>
        <translation>afstand tot broers en zussen</translation>
    </message>
    <message id="match.why.continuity_full">
        <source>why continuity full</source>
        <translation>al bekend met deze plek</translation>
    </message>
    <message id="match.why.continuity_part">
        <source>why continuity part</source>
        <translation>al bekend met deze aanbieder</translation>
    </message>
    <message id="match.why.continuity_none">
        <source>why continuity none</source>
        <translation>nieuwe plek en nieuwe aanbieder</translation>
    </message>
    <message id="match.why.group_fit_full">
        <source>why group fit full</source>
        <translation>leeftijd past bij wie er woont</translation>
    </message>
    <message id="match.why.group_fit_part">
        <source>why group fit part</source>
        <translation>leeftijd past redelijk bij wie er woont</translation>
    </message>
    <message id="match.why.group_fit_none">
        <source>why group fit none</source>
        <translation>past slecht bij wie er woont</translation>
    </message>
    <message id="match.why.wishes_full">
        <source>why wishes full</source>
        <translation>alle wensen vervuld</translation>
    </message>
    <message id="match.why.wishes_part">
        <source>why wishes part</source>
        <translation>een deel van de wensen vervuld</translation>
    </message>
    <message id="match.why.wishes_none">
        <source>why wishes none</source>
        <translation>geen van de wensen vervuld</translation>
    </message>
    <message id="list.marked">
        <source>marked</source>
        <translation>gemerkt om te vergelijken</translation>
    </message>
    <message id="match.never_confirmed">
        <source>never confirmed</source>
        <translation>nooit bevestigd</translation>
    </message>
    <message id="match.confirmed_today">
        <source>confirmed today</source>
        <translation>vandaag bevestigd</translation>
    </message>
    <message id="match.confirmed" numerus="yes">
        <source>confirmed</source>
        <translation>
            <numerusform>{count} dag geleden bevestigd</numerusform>
            <numerusform>{count} dagen geleden bevestigd</numerusform>
        </translation>
    </message>
    <message id="match.compare_title" numerus="yes">
        <source>compare title</source>
        <translation>
            <numerusform>{count} plek</numerusform>
            <numerusform>{count} plekken naast elkaar</numerusform>
        </translation>
    </message>
    <message id="match.compare_why">
        <source>compare why</source>
        <translation>Waar zij verschillen staat een merk; de hoogste waarde is vet.</translation>
    </message>
    <message id="match.compare_best">
        <source>compare best</source>
        <translation>{value}, hoogste</translation>
    </message>
    <message id="match.compare_differs">
        <source>compare differs</source>
        <translation>hier verschillen zij</translation>
    </message>
    <message id="match.compare_row.form">
        <source>compare row form</source>
        <translation>zorgvorm</translation>
    </message>
    <message id="match.compare_row.locality">
        <source>compare row locality</source>
        <translation>plaats</translation>
    </message>
    <message id="match.compare_row.road">
        <source>compare row road</source>
        <translation>tot thuis</translation>
    </message>
    <message id="match.compare_row.free">
        <source>compare row free</source>
        <translation>vrij</translation>
    </message>
    <message id="match.compare_row.fresh">
        <source>compare row fresh</source>
        <translation>bevestigd</translation>
    </message>
    <message id="match.compare_row.assumed">
        <source>compare row assumed</source>
        <translation>aangenomen feiten</translation>
    </message>
    <message id="match.compare_clear">
        <source>compare clear</source>
        <translation>Haal merken weg</translation>
    </message>
</context>
</TS>
