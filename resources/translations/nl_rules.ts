<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>rule title</name>
    <message id="rule.title.form_allowed">
        <source>title form allowed</source>
        <translation>zorgvorm niet gevraagd</translation>
    </message>
    <message id="rule.title.bed_free">
        <source>title bed free</source>
        <translation>geen plek vrij op tijd</translation>
    </message>
    <message id="rule.title.parent_included">
        <source>title parent included</source>
        <translation>plek te klein voor ouder en kind</translation>
    </message>
    <message id="rule.title.age">
        <source>title age</source>
        <translation>leeftijd</translation>
    </message>
    <message id="rule.title.gender">
        <source>title gender</source>
        <translation>geslacht</translation>
    </message>
    <message id="rule.title.contract">
        <source>title contract</source>
        <translation>geen contract</translation>
    </message>
    <message id="rule.title.admission_open">
        <source>title admission open</source>
        <translation>opnamestop</translation>
    </message>
    <message id="rule.title.likely_free">
        <source>title likely free</source>
        <translation>te onzeker of de plek vrij is</translation>
    </message>
    <message id="rule.title.screening">
        <source>title screening</source>
        <translation>screening verlopen</translation>
    </message>
    <message id="rule.title.authorisation">
        <source>title authorisation</source>
        <translation>machtiging dekt het verblijf niet</translation>
    </message>
    <message id="rule.title.essential_needs">
        <source>title essential needs</source>
        <translation>onmisbare hulp ontbreekt</translation>
    </message>
    <message id="rule.title.contra_indication">
        <source>title contra indication</source>
        <translation>contra-indicatie</translation>
    </message>
    <message id="rule.title.safety_distance">
        <source>title safety distance</source>
        <translation>te dicht bij een veiligheidszone</translation>
    </message>
    <message id="rule.title.keep_apart">
        <source>title keep apart</source>
        <translation>mag niet samen wonen</translation>
    </message>
    <message id="rule.title.accessibility">
        <source>title accessibility</source>
        <translation>niet toegankelijk genoeg</translation>
    </message>
    <message id="rule.title.group_limits">
        <source>title group limits</source>
        <translation>grens van de groep</translation>
    </message>
    <message id="rule.title.minimum_suitability">
        <source>title minimum suitability</source>
        <translation>te weinig geschikt</translation>
    </message>
    <message id="rule.title.veto">
        <source>title veto</source>
        <translation>het team zei nee</translation>
    </message>
</context>
<context>
    <name>rule why not</name>
    <message id="rule.why.form_allowed.other">
        <source>why form allowed other</source>
        <translation>{form} is niet gevraagd</translation>
    </message>
    <message id="rule.why.form_allowed.kinship">
        <source>why form allowed kinship</source>
        <translation>Netwerkpleegzorg kan alleen bij een gezin dat het kind kent</translation>
    </message>
    <message id="rule.why.bed_free.no_beds">
        <source>why bed free no beds</source>
        <translation>Er staan geen plekken in het register</translation>
    </message>
    <message id="rule.why.bed_free.full">
        <source>why bed free full</source>
        <translation>Alle plekken zijn bezet</translation>
    </message>
    <message id="rule.why.bed_free.later">
        <source>why bed free later</source>
        <translation>Komt pas vrij op {next}</translation>
    </message>
    <message id="rule.why.bed_free.short">
        <source>why bed free short</source>
        <translation>Vrij tot {free_until}; nodig tot ten minste {until}</translation>
    </message>
    <message id="rule.why.bed_free.past">
        <source>why bed free past</source>
        <translation>Is niet meer vrij op {start}</translation>
    </message>
    <message id="rule.why.parent_included.small" numerus="yes">
        <source>why parent included small</source>
        <translation><numerusform>De plek is voor één persoon; gevraagd voor {persons}</numerusform><numerusform>De plek is voor {count} personen; gevraagd voor {persons}</numerusform></translation>
    </message>
    <message id="rule.why.age.young">
        <source>why age young</source>
        <translation>Vanaf {age_min} jaar; het kind is dan {age}</translation>
    </message>
    <message id="rule.why.age.old">
        <source>why age old</source>
        <translation>Tot en met {age_max} jaar; het kind is dan {age}</translation>
    </message>
    <message id="rule.why.gender.only">
        <source>why gender only</source>
        <translation>Alleen voor: {genders}</translation>
    </message>
    <message id="rule.why.contract.none">
        <source>why contract none</source>
        <translation>Geen contract met {municipality}</translation>
    </message>
    <message id="rule.why.contract.later">
        <source>why contract later</source>
        <translation>Contract met {municipality} gaat pas in op {from}</translation>
    </message>
    <message id="rule.why.contract.ended">
        <source>why contract ended</source>
        <translation>Contract met {municipality} liep tot {until}</translation>
    </message>
    <message id="rule.why.admission_open.until">
        <source>why admission open until</source>
        <translation>Opnamestop tot {until}</translation>
    </message>
    <message id="rule.why.admission_open.open">
        <source>why admission open open</source>
        <translation>Opnamestop zonder einddatum</translation>
    </message>
    <message id="rule.why.likely_free.chance">
        <source>why likely free chance</source>
        <translation>Kans dat de plek echt vrij is: ongeveer {chance} op 100</translation>
    </message>
    <message id="rule.why.screening.ended">
        <source>why screening ended</source>
        <translation>Screening van het gezin geldt tot en met {until}</translation>
    </message>
    <message id="rule.why.authorisation.none">
        <source>why authorisation none</source>
        <translation>Er is geen machtiging gesloten jeugdhulp</translation>
    </message>
    <message id="rule.why.authorisation.period">
        <source>why authorisation period</source>
        <translation>De machtiging dekt niet de hele periode</translation>
    </message>
    <message id="rule.why.essential_needs.short">
        <source>why essential needs short</source>
        <translation>Onmisbaar, maar niet genoeg geboden: {needs}</translation>
    </message>
    <message id="rule.why.need.short">
        <source>why need short</source>
        <translation>{need} (nodig {level}, geboden {offered})</translation>
    </message>
    <message id="rule.why.contra_indication.facility_has">
        <source>why contra indication facility has</source>
        <translation>Voor dit kind uitgesloten: {traits}</translation>
    </message>
    <message id="rule.why.contra_indication.resident_has">
        <source>why contra indication resident has</source>
        <translation>Voor dit kind uitgesloten bij een huisgenoot: {traits}</translation>
    </message>
    <message id="rule.why.contra_indication.facility_excludes">
        <source>why contra indication facility excludes</source>
        <translation>Deze plek neemt niet op: {traits}</translation>
    </message>
    <message id="rule.why.contra_indication.resident_excludes">
        <source>why contra indication resident excludes</source>
        <translation>Voor een huisgenoot uitgesloten: {traits}</translation>
    </message>
    <message id="rule.why.contra_indication.discreet">
        <source>why contra indication discreet</source>
        <translation>Gaat niet samen met wie er al woont</translation>
    </message>
    <message id="rule.why.safety_distance.near">
        <source>why safety distance near</source>
        <translation>Te dicht bij een veiligheidszone: ongeveer {km}, ten minste {minimum}</translation>
    </message>
    <message id="rule.why.safety_distance.estimated">
        <source>why safety distance estimated</source>
        <translation>Afstand tot een veiligheidszone is alleen per gemeente bekend en telt als te dichtbij</translation>
    </message>
    <message id="rule.why.safety_distance.unknown">
        <source>why safety distance unknown</source>
        <translation>Afstand tot een veiligheidszone is onbekend en telt als te dichtbij</translation>
    </message>
    <message id="rule.why.safety_distance.discreet">
        <source>why safety distance discreet</source>
        <translation>Te dicht bij een veiligheidszone</translation>
    </message>
    <message id="rule.why.keep_apart.with">
        <source>why keep apart with</source>
        <translation>Mag niet samen wonen met {children}</translation>
    </message>
    <message id="rule.why.keep_apart.discreet">
        <source>why keep apart discreet</source>
        <translation>Er woont een kind met wie dit kind niet samen mag wonen</translation>
    </message>
    <message id="rule.why.accessibility.missing">
        <source>why accessibility missing</source>
        <translation>Mist: {missing}</translation>
    </message>
    <message id="rule.why.group_limits.persons" numerus="yes">
        <source>why group limits persons</source>
        <translation><numerusform>Vol: met dit kind erbij één persoon, ten hoogste {limit}</numerusform><numerusform>Vol: met dit kind erbij {count} personen, ten hoogste {limit}</numerusform></translation>
    </message>
    <message id="rule.why.group_limits.ages" numerus="yes">
        <source>why group limits ages</source>
        <translation><numerusform>Leeftijden lopen één jaar uiteen, ten hoogste {limit}</numerusform><numerusform>Leeftijden lopen {count} jaar uiteen, ten hoogste {limit}</numerusform></translation>
    </message>
    <message id="rule.why.group_limits.mix" numerus="yes">
        <source>why group limits mix</source>
        <translation><numerusform>Eén kind met {trait}, ten hoogste {limit}</numerusform><numerusform>Met dit kind erbij {count} kinderen met {trait}, ten hoogste {limit}</numerusform></translation>
    </message>
    <message id="rule.why.minimum_suitability.judged">
        <source>why minimum suitability judged</source>
        <translation>Oordeel gedragswetenschapper {suitability}, ten minste {minimum} nodig</translation>
    </message>
    <message id="rule.why.minimum_suitability.low">
        <source>why minimum suitability low</source>
        <translation>Geschiktheid {suitability}, ten minste {minimum} nodig: {needs}</translation>
    </message>
    <message id="rule.why.minimum_suitability.shortfall">
        <source>why minimum suitability shortfall</source>
        <translation>Te groot tekort: {needs}</translation>
    </message>
    <message id="rule.why.veto.reason">
        <source>why veto reason</source>
        <translation>Het team zei nee: {reason}</translation>
    </message>
    <message id="rule.why.veto.plain">
        <source>why veto plain</source>
        <translation>Het team zei nee</translation>
    </message>
</context>
<context>
    <name>rule smallest change</name>
    <message id="rule.change.form_allowed.forms">
        <source>change form allowed forms</source>
        <translation>had gepast als ook {form} gevraagd was</translation>
    </message>
    <message id="rule.change.form_allowed.known">
        <source>change form allowed known</source>
        <translation>had gepast als het kind dit gezin kende</translation>
    </message>
    <message id="rule.change.form_allowed.form">
        <source>change form allowed form</source>
        <translation>had gepast als {form}</translation>
    </message>
    <message id="rule.change.bed_free.start">
        <source>change bed free start</source>
        <translation>had gepast met een vrije plek op {start}</translation>
    </message>
    <message id="rule.change.bed_free.earlier">
        <source>change bed free earlier</source>
        <translation>had gepast vanaf {next}, of als de plek op {start} al vrij was</translation>
    </message>
    <message id="rule.change.bed_free.longer">
        <source>change bed free longer</source>
        <translation>had gepast als de plek vrij bleef tot {until}</translation>
    </message>
    <message id="rule.change.bed_free.policy" numerus="yes">
        <source>change bed free policy</source>
        <translation><numerusform>had gepast als het beleid één dag lang genoeg vond</numerusform><numerusform>had gepast als het beleid {count} dagen lang genoeg vond</numerusform></translation>
    </message>
    <message id="rule.change.parent_included.persons" numerus="yes">
        <source>change parent included persons</source>
        <translation><numerusform>had gepast op een plek voor één persoon</numerusform><numerusform>had gepast op een plek voor {count} personen</numerusform></translation>
    </message>
    <message id="rule.change.age.young" numerus="yes">
        <source>change age young</source>
        <translation><numerusform>één jaar te jong</numerusform><numerusform>{count} jaar te jong</numerusform></translation>
    </message>
    <message id="rule.change.age.old" numerus="yes">
        <source>change age old</source>
        <translation><numerusform>één jaar te oud</numerusform><numerusform>{count} jaar te oud</numerusform></translation>
    </message>
    <message id="rule.change.gender.also">
        <source>change gender also</source>
        <translation>had gepast als ook een {gender} welkom was</translation>
    </message>
    <message id="rule.change.gender.also_other">
        <source>change gender also other</source>
        <translation>had gepast als elk geslacht welkom was</translation>
    </message>
    <message id="rule.change.contract.from">
        <source>change contract from</source>
        <translation>had gepast als het contract op {start} al gold</translation>
    </message>
    <message id="rule.change.contract.until">
        <source>change contract until</source>
        <translation>had gepast als het contract op {start} nog gold</translation>
    </message>
    <message id="rule.change.contract.municipality">
        <source>change contract municipality</source>
        <translation>had gepast met een contract voor {municipality}</translation>
    </message>
    <message id="rule.change.admission_open.until">
        <source>change admission open until</source>
        <translation>had gepast als de opnamestop op {start} voorbij was</translation>
    </message>
    <message id="rule.change.likely_free.confirm">
        <source>change likely free confirm</source>
        <translation>had gepast bij een kans van {chance} op 100: bel om de plek te laten bevestigen</translation>
    </message>
    <message id="rule.change.screening.until">
        <source>change screening until</source>
        <translation>had gepast als de screening gold tot en met {start}</translation>
    </message>
    <message id="rule.change.authorisation.given">
        <source>change authorisation given</source>
        <translation>had gepast met een machtiging vanaf {from}</translation>
    </message>
    <message id="rule.change.authorisation.from">
        <source>change authorisation from</source>
        <translation>had gepast als de machtiging inging op {from}</translation>
    </message>
    <message id="rule.change.authorisation.until">
        <source>change authorisation until</source>
        <translation>had gepast als de machtiging gold tot {until}</translation>
    </message>
    <message id="rule.change.authorisation.open">
        <source>change authorisation open</source>
        <translation>had gepast met een machtiging zonder einddatum</translation>
    </message>
    <message id="rule.change.needs.raised">
        <source>change needs raised</source>
        <translation>had gepast met {needs}</translation>
    </message>
    <message id="rule.change.need.level">
        <source>change need level</source>
        <translation>{need} op niveau {level}</translation>
    </message>
    <message id="rule.change.minimum_suitability.judged">
        <source>change minimum suitability judged</source>
        <translation>had gepast bij een oordeel van ten minste {minimum}</translation>
    </message>
    <message id="rule.change.contra_indication.resident">
        <source>change contra indication resident</source>
        <translation>had gepast als deze huisgenoot op {start} vertrokken was</translation>
    </message>
    <message id="rule.change.contra_indication.request">
        <source>change contra indication request</source>
        <translation>had gepast als dit voor het kind niet meer uitgesloten was</translation>
    </message>
    <message id="rule.change.contra_indication.facility">
        <source>change contra indication facility</source>
        <translation>had gepast als de plek dit wel opnam</translation>
    </message>
    <message id="rule.change.contra_indication.traits">
        <source>change contra indication traits</source>
        <translation>had gepast als dit bij het kind niet meer speelde</translation>
    </message>
    <message id="rule.change.safety_distance.km">
        <source>change safety distance km</source>
        <translation>had gepast bij een zone van {km}</translation>
    </message>
    <message id="rule.change.safety_distance.without">
        <source>change safety distance without</source>
        <translation>had gepast zonder deze zone</translation>
    </message>
    <message id="rule.change.accessibility.missing">
        <source>change accessibility missing</source>
        <translation>had gepast met: {missing}</translation>
    </message>
    <message id="rule.change.group_limits.max_residents" numerus="yes">
        <source>change group limits max residents</source>
        <translation><numerusform>had gepast met één persoon meer in huis</numerusform><numerusform>had gepast met {count} personen meer in huis</numerusform></translation>
    </message>
    <message id="rule.change.group_limits.max_age_spread" numerus="yes">
        <source>change group limits max age spread</source>
        <translation><numerusform>had gepast als één jaar verschil mocht</numerusform><numerusform>had gepast als {count} jaar verschil mocht</numerusform></translation>
    </message>
    <message id="rule.change.group_limits.mix_limits">
        <source>change group limits mix limits</source>
        <translation>had gepast als er één meer mocht zijn</translation>
    </message>
    <message id="rule.change.group_limits.residents">
        <source>change group limits residents</source>
        <translation>had gepast als een huisgenoot op {start} vertrokken was</translation>
    </message>
    <message id="rule.change.person_decides">
        <source>change person decides</source>
        <translation>alleen mensen kunnen dit anders besluiten</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message id="reason.under_one_km">
        <source>under one km</source>
        <translation>minder dan 1 km</translation>
    </message>
    <message id="reason.about">
        <source>about</source>
        <translation>ongeveer {distance}</translation>
    </message>
    <message id="reason.suitability.full">
        <source>suitability full</source>
        <translation>Alles wat nodig is, wordt geboden: {needs}</translation>
    </message>
    <message id="reason.suitability.part">
        <source>suitability part</source>
        <translation>Geboden wordt: {needs}</translation>
    </message>
    <message id="reason.suitability.none_needed">
        <source>suitability none needed</source>
        <translation>Er is geen bijzondere hulp nodig</translation>
    </message>
    <message id="reason.suitability.short" numerus="yes">
        <source>suitability short</source>
        <translation><numerusform>Bij {need} is er één niveau tekort</numerusform><numerusform>Bij {need} zijn er {count} niveaus tekort</numerusform></translation>
    </message>
    <message id="reason.suitability.judged">
        <source>suitability judged</source>
        <translation>De gedragswetenschapper geeft deze plek {value} van 1000: {reason}</translation>
    </message>
    <message id="reason.lightest_form.lightest">
        <source>lightest form lightest</source>
        <translation>De lichtste vorm die gevraagd is: {form}</translation>
    </message>
    <message id="reason.lightest_form.heavier">
        <source>lightest form heavier</source>
        <translation>Zwaarder dan de lichtste vorm die gevraagd is ({form})</translation>
    </message>
    <message id="reason.proximity.near">
        <source>proximity near</source>
        <translation>Dicht bij de herkomst: {distance}</translation>
    </message>
    <message id="reason.proximity.far">
        <source>proximity far</source>
        <translation>Ver van de herkomst: {distance}</translation>
    </message>
    <message id="reason.proximity.unknown">
        <source>proximity unknown</source>
        <translation>De afstand tot de herkomst is onbekend</translation>
    </message>
    <message id="reason.school.stays">
        <source>school stays</source>
        <translation>De school kan blijven: {distance}</translation>
    </message>
    <message id="reason.school.farther">
        <source>school farther</source>
        <translation>De school is verder dan gewenst: {distance}</translation>
    </message>
    <message id="reason.school.too_far">
        <source>school too far</source>
        <translation>De school is te ver: {distance}</translation>
    </message>
    <message id="reason.school.unknown">
        <source>school unknown</source>
        <translation>De afstand tot de school is onbekend</translation>
    </message>
    <message id="reason.siblings.here">
        <source>siblings here</source>
        <translation>Woont hier samen met {child}</translation>
    </message>
    <message id="reason.siblings.near">
        <source>siblings near</source>
        <translation>Dicht bij {child}: {distance}</translation>
    </message>
    <message id="reason.siblings.far">
        <source>siblings far</source>
        <translation>Ver van {child}: {distance}</translation>
    </message>
    <message id="reason.siblings.unknown">
        <source>siblings unknown</source>
        <translation>De afstand tot {child} is onbekend</translation>
    </message>
    <message id="reason.continuity.facility">
        <source>continuity facility</source>
        <translation>Het kind kent deze plek al</translation>
    </message>
    <message id="reason.continuity.provider">
        <source>continuity provider</source>
        <translation>Het kind kent deze aanbieder al</translation>
    </message>
    <message id="reason.continuity.new">
        <source>continuity new</source>
        <translation>Plek en aanbieder zijn nieuw voor het kind</translation>
    </message>
    <message id="reason.group_fit.fits">
        <source>group fit fits</source>
        <translation>Past in leeftijd bij wie er al woont</translation>
    </message>
    <message id="reason.group_fit.gap">
        <source>group fit gap</source>
        <translation>Scheelt veel in leeftijd met wie er al woont</translation>
    </message>
    <message id="reason.group_fit.friction">
        <source>group fit friction</source>
        <translation>Kan botsen: {traits}</translation>
    </message>
    <message id="reason.wishes.met">
        <source>wishes met</source>
        <translation>Wens van {by} vervuld: {trait}</translation>
    </message>
    <message id="reason.wishes.unmet">
        <source>wishes unmet</source>
        <translation>Wens van {by} niet vervuld: {trait}</translation>
    </message>
    <message id="reason.readiness.first_day">
        <source>readiness first day</source>
        <translation>Kan op de eerste gewenste dag beginnen</translation>
    </message>
    <message id="reason.readiness.later" numerus="yes">
        <source>readiness later</source>
        <translation><numerusform>Begint één dag later dan gewenst</numerusform><numerusform>Begint {count} dagen later dan gewenst</numerusform></translation>
    </message>
    <message id="reason.readiness.unsure">
        <source>readiness unsure</source>
        <translation>Bel eerst: de kans dat de plek echt vrij is, is ongeveer {chance} op 100</translation>
    </message>
</context>
<context>
    <name>reason words</name>
    <message id="reason.by.child">
        <source>by child</source>
        <translation>het kind</translation>
    </message>
    <message id="reason.by.parent">
        <source>by parent</source>
        <translation>de ouders</translation>
    </message>
    <message id="reason.genders.female">
        <source>genders female</source>
        <translation>meisjes</translation>
    </message>
    <message id="reason.genders.male">
        <source>genders male</source>
        <translation>jongens</translation>
    </message>
    <message id="reason.genders.other">
        <source>genders other</source>
        <translation>kinderen met een ander geslacht</translation>
    </message>
</context>
</TS>
