<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>paper</name>
    <message id="paper.title.proposal">
        <source>title proposal</source>
        <translation>Plaatsingsvoorstel</translation>
    </message>
    <message id="paper.title.advice">
        <source>title advice</source>
        <translation>Advies, nog geen keuze</translation>
    </message>
    <message id="paper.author">
        <source>author</source>
        <translation>Matchingteam {region}</translation>
    </message>
    <message id="paper.subject">
        <source>subject</source>
        <translation>Plaatsingsverzoek {request}, dossier {case}</translation>
    </message>
    <message id="paper.about">
        <source>about</source>
        <translation>Dossier {case} · plaatsingsverzoek {request} · opgemaakt op {day}</translation>
    </message>
    <message id="paper.about_by">
        <source>about by</source>
        <translation>{about} door {maker}</translation>
    </message>
    <message id="paper.footer">
        <source>footer</source>
        <translation>Gegevens van {day} · beleid {policy}, versie {version}</translation>
    </message>
    <message id="paper.footer_hash">
        <source>footer hash</source>
        <translation>Controlegetal {hash}</translation>
    </message>
    <message id="paper.page">
        <source>page</source>
        <translation>pagina {page} van {pages}</translation>
    </message>
    <message id="paper.advice_only">
        <source>advice only</source>
        <translation>Er is nog niets gekozen. Hieronder staat de volgorde die uit de regels en gewichten van de regio volgt. Mensen kiezen; bij iedere keuze hoort een reden, ook bij rang 1.</translation>
    </message>
    <message id="paper.assumed">
        <source>assumed</source>
        <translation>aangenomen</translation>
    </message>
    <message id="paper.needs">
        <source>needs</source>
        <translation>Wat het kind nodig heeft</translation>
    </message>
    <message id="paper.question">
        <source>question</source>
        <translation>Hulpvraag</translation>
    </message>
    <message id="paper.need_asked">
        <source>need asked</source>
        <translation>{need}, niveau {level}{essential}</translation>
    </message>
    <message id="paper.need_essential">
        <source>need essential</source>
        <translation> (onmisbaar)</translation>
    </message>
    <message id="paper.no_place">
        <source>no place</source>
        <translation>Op dit moment past geen enkele vrije plek.</translation>
    </message>
    <message id="paper.no_place_next">
        <source>no place next</source>
        <translation>Verderop staat per voorziening waarom niet, en welke kleinste verandering haar passend zou maken.</translation>
    </message>
    <message id="paper.rank">
        <source>rank</source>
        <translation>Rang {rank}</translation>
    </message>
    <message id="paper.choice.first">
        <source>choice first</source>
        <translation>Eerste keus</translation>
    </message>
    <message id="paper.choice.second">
        <source>choice second</source>
        <translation>Tweede keus</translation>
    </message>
    <message id="paper.choice.third">
        <source>choice third</source>
        <translation>Derde keus</translation>
    </message>
    <message id="paper.choice.other">
        <source>choice other</source>
        <translation>Keus {rank}</translation>
    </message>
    <message id="paper.points">
        <source>points</source>
        <translation>{points} punten</translation>
    </message>
    <message id="paper.place_title">
        <source>place title</source>
        <translation>{position}: {name}</translation>
    </message>
    <message id="paper.address_protected">
        <source>address protected</source>
        <translation>Het adres is afgeschermd en staat niet op dit papier.</translation>
    </message>
    <message id="paper.shielded_distance">
        <source>shielded distance</source>
        <translation>afgeschermd</translation>
    </message>
    <message id="paper.shielded_scores">
        <source>shielded scores</source>
        <translation>De opbouw van de punten is afgeschermd, omdat zij een geheim adres zou kunnen verraden.</translation>
    </message>
    <message id="paper.deviates">
        <source>deviates</source>
        <translation>Het team wijkt hier af van het advies: deze plek stond op rang {rank}.</translation>
    </message>
    <message id="paper.on_the_spot">
        <source>on the spot</source>
        <translation>minder dan 1 km</translation>
    </message>
    <message id="paper.counted_apart">
        <source>counted apart</source>
        <translation>apart geteld</translation>
    </message>
    <message id="paper.free_from">
        <source>free from</source>
        <translation>Vrij vanaf {day}</translation>
    </message>
    <message id="paper.from_municipality">
        <source>from municipality</source>
        <translation>{distance} (vanaf gemeente)</translation>
    </message>
    <message id="paper.levels_short" numerus="yes">
        <source>levels short</source>
        <translation><numerusform>één niveau tekort</numerusform><numerusform>{count} niveaus tekort</numerusform></translation>
    </message>
    <message id="paper.nothing_short">
        <source>nothing short</source>
        <translation>niets tekort</translation>
    </message>
    <message id="paper.nothing_known">
        <source>nothing known</source>
        <translation>Niets bekend.</translation>
    </message>
    <message id="paper.excluded_count" numerus="yes">
        <source>excluded count</source>
        <translation><numerusform>Eén voorziening is bekeken en past nu niet.</numerusform><numerusform>{count} voorzieningen zijn bekeken en passen nu niet. Elke staat bij haar belangrijkste reden; wie het minst tekortkomt, staat vooraan.</numerusform></translation>
    </message>
    <message id="paper.excluded_group">
        <source>excluded group</source>
        <translation>{reason} ({count})</translation>
    </message>
    <message id="paper.other_reasons" numerus="yes">
        <source>other reasons</source>
        <translation><numerusform>daarnaast nog één andere reden</numerusform><numerusform>daarnaast nog {count} andere redenen</numerusform></translation>
    </message>
    <message id="paper.no_joint">
        <source>no joint</source>
        <translation>Er is nu geen plek waar zij samen terechtkunnen.</translation>
    </message>
    <message id="paper.outcome.other">
        <source>outcome other</source>
        <translation>Een andere plek, namelijk:</translation>
    </message>
    <message id="paper.outcome.none">
        <source>outcome none</source>
        <translation>Nog geen besluit; opnieuw bespreken op:</translation>
    </message>
    <message id="paper.decision_reason">
        <source>decision reason</source>
        <translation>Reden van het besluit</translation>
    </message>
    <message id="paper.signature">
        <source>signature</source>
        <translation>handtekening</translation>
    </message>
    <message id="paper.signature_name">
        <source>signature name</source>
        <translation>naam en datum</translation>
    </message>
    <message id="paper.sums_explained">
        <source>sums explained</source>
        <translation>Elk criterium heeft een gewicht uit het beleid en een waarde van 0 tot 1000. De som van gewicht × waarde, gedeeld door de som van de gewichten die meetellen, is het basisgetal. Het gewicht van broers en zussen telt mee in de deling; hun punten komen er daarna bovenop. Een streepje betekent dat het criterium niet meetelt.</translation>
    </message>
    <message id="paper.product">
        <source>product</source>
        <translation>{weight} × {value} = {product}</translation>
    </message>
    <message id="paper.sum.products">
        <source>sum products</source>
        <translation>Som van gewicht × waarde</translation>
    </message>
    <message id="paper.sum.divided">
        <source>sum divided</source>
        <translation>gedeeld door de gewichten</translation>
    </message>
    <message id="paper.sum.base">
        <source>sum base</source>
        <translation>basisgetal (afgerond)</translation>
    </message>
    <message id="paper.sum.siblings">
        <source>sum siblings</source>
        <translation>punten voor broers en zussen</translation>
    </message>
    <message id="paper.sum.score">
        <source>sum score</source>
        <translation>Punten</translation>
    </message>
    <message id="paper.colophon">
        <source>colophon</source>
        <translation>Gemaakt met Plekwijzer uit de gegevens van {day}, volgens beleid {policy}, versie {version}. De volgorde volgt alleen uit geschreven regels en gewichten; er wordt niets over een kind of gezin voorspeld. Controlegetal (SHA-256) van de gegevens waarop dit papier berust: {hash}.</translation>
    </message>
    <message id="paper.note.distance">
        <source>note distance</source>
        <translation>Afstanden zijn over de weg en bij benadering.</translation>
    </message>
    <message id="paper.note.assumed">
        <source>note assumed</source>
        <translation>Een gearceerde balk en het woord “aangenomen” betekenen dat de aanbieder niet alles heeft gezegd en dat het programma iets heeft aangenomen.</translation>
    </message>
</context>
<context>
    <name>paper question</name>
    <message id="paper.command.unknown_request">
        <source>command unknown request</source>
        <translation>plekwijzer: geen verzoek {request} gevonden; geef een verzoeknummer, dossiernummer of nummer uit het register</translation>
    </message>
    <message id="paper.command.nothing">
        <source>command nothing</source>
        <translation>plekwijzer: verzoek {request} staat niet meer open en er is geen voorstel bewaard</translation>
    </message>
    <message id="paper.command.written_proposal">
        <source>command written proposal</source>
        <translation>{path}: plaatsingsvoorstel voor {request}</translation>
    </message>
    <message id="paper.command.written_advice">
        <source>command written advice</source>
        <translation>{path}: advies voor {request}, nog geen keuze</translation>
    </message>
    <message id="paper.asked.child">
        <source>asked child</source>
        <translation>Kind</translation>
    </message>
    <message id="paper.asked.origin">
        <source>asked origin</source>
        <translation>Herkomst</translation>
    </message>
    <message id="paper.asked.responsible">
        <source>asked responsible</source>
        <translation>Verantwoordelijke gemeente</translation>
    </message>
    <message id="paper.asked.school">
        <source>asked school</source>
        <translation>School</translation>
    </message>
    <message id="paper.asked.forms">
        <source>asked forms</source>
        <translation>Gevraagde zorgvorm</translation>
    </message>
    <message id="paper.asked.when">
        <source>asked when</source>
        <translation>Wanneer</translation>
    </message>
    <message id="paper.asked.registered">
        <source>asked registered</source>
        <translation>Aangemeld</translation>
    </message>
    <message id="paper.asked.excludes">
        <source>asked excludes</source>
        <translation>Niet samen met</translation>
    </message>
    <message id="paper.asked.own_traits">
        <source>asked own traits</source>
        <translation>Kenmerken</translation>
    </message>
    <message id="paper.asked.requires">
        <source>asked requires</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message id="paper.asked.wishes">
        <source>asked wishes</source>
        <translation>Wensen</translation>
    </message>
    <message id="paper.asked.safety">
        <source>asked safety</source>
        <translation>Veiligheid</translation>
    </message>
    <message id="paper.asked.perspective">
        <source>asked perspective</source>
        <translation>Perspectief</translation>
    </message>
    <message id="paper.asked.measure">
        <source>asked measure</source>
        <translation>Maatregel</translation>
    </message>
    <message id="paper.asked.consent">
        <source>asked consent</source>
        <translation>Toestemming</translation>
    </message>
    <message id="paper.asked.tried">
        <source>asked tried</source>
        <translation>Thuis geprobeerd</translation>
    </message>
    <message id="paper.child_line" numerus="yes">
        <source>child line</source>
        <translation><numerusform>{gender}, één jaar op de eerste dag</numerusform><numerusform>{gender}, {count} jaar op de eerste dag</numerusform></translation>
    </message>
    <message id="paper.persons" numerus="yes">
        <source>persons</source>
        <translation><numerusform>één persoon</numerusform><numerusform>{count} personen samen</numerusform></translation>
    </message>
    <message id="paper.when">
        <source>when</source>
        <translation>{urgency}, tussen {first} en {last}</translation>
    </message>
    <message id="paper.as_long_as_needed">
        <source>as long as needed</source>
        <translation>zo lang als nodig</translation>
    </message>
    <message id="paper.for_days" numerus="yes">
        <source>for days</source>
        <translation><numerusform>voor één dag</numerusform><numerusform>voor {count} dagen</numerusform></translation>
    </message>
    <message id="paper.registered">
        <source>registered</source>
        <translation>{day}, dag {waited} van {norm}, door {referrer}</translation>
    </message>
    <message id="paper.safety" numerus="yes">
        <source>safety</source>
        <translation><numerusform>één veiligheidszone, ten minste {km} km ver blijven</numerusform><numerusform>{count} veiligheidszones, ten minste {km} km ver blijven</numerusform></translation>
    </message>
    <message id="paper.crisis">
        <source>crisis</source>
        <translation>Crisis: er is vandaag een plek nodig.</translation>
    </message>
    <message id="paper.norm_passed" numerus="yes">
        <source>norm passed</source>
        <translation><numerusform>De norm van {norm} dagen is één dag voorbij.</numerusform><numerusform>De norm van {norm} dagen is {count} dagen voorbij.</numerusform></translation>
    </message>
    <message id="paper.sibling_line" numerus="yes">
        <source>sibling line</source>
        <translation><numerusform>{gender}, één jaar; {together}</numerusform><numerusform>{gender}, {count} jaar; {together}</numerusform></translation>
    </message>
    <message id="paper.sibling_request">
        <source>sibling request</source>
        <translation>verzoek {number}</translation>
    </message>
    <message id="paper.municipality">
        <source>municipality</source>
        <translation>gemeente {name}</translation>
    </message>
    <message id="paper.shielded_name">
        <source>shielded name</source>
        <translation>Afgeschermde plek {number}</translation>
    </message>
    <message id="paper.never_confirmed">
        <source>never confirmed</source>
        <translation>Nog nooit bevestigd; bel eerst.</translation>
    </message>
    <message id="paper.unlisted">
        <source>unlisted</source>
        <translation>Staat sinds {day} niet meer op de lijst van de aanbieder; bel eerst.</translation>
    </message>
    <message id="paper.confirmed_today">
        <source>confirmed today</source>
        <translation>Vandaag bevestigd (bron: {source}).</translation>
    </message>
    <message id="paper.confirmed" numerus="yes">
        <source>confirmed</source>
        <translation><numerusform>Gisteren bevestigd (bron: {source}).</numerusform><numerusform>Bevestigd op {day}, {count} dagen geleden (bron: {source}).</numerusform></translation>
    </message>
    <message id="paper.chance_free">
        <source>chance free</source>
        <translation>De kans dat de plek echt vrij is, is ongeveer {chance} op 100.</translation>
    </message>
    <message id="paper.free_expected">
        <source>free expected</source>
        <translation>Dat is een verwachting: de plek is nu nog bezet.</translation>
    </message>
    <message id="paper.to.origin">
        <source>to origin</source>
        <translation>herkomst</translation>
    </message>
    <message id="paper.to.school">
        <source>to school</source>
        <translation>school</translation>
    </message>
    <message id="paper.to.sibling">
        <source>to sibling</source>
        <translation>broer of zus {child}</translation>
    </message>
    <message id="paper.together_here">
        <source>together here</source>
        <translation>Samen mogelijk met {child}.</translation>
    </message>
    <message id="paper.child_in_place">
        <source>child in place</source>
        <translation>{child}: {place}</translation>
    </message>
    <message id="paper.kept.kept_home">
        <source>kept kept home</source>
        <translation>aangehouden woonplek</translation>
    </message>
    <message id="paper.kept.relapse_bed">
        <source>kept relapse bed</source>
        <translation>terugvalbed</translation>
    </message>
    <message id="paper.kept.home_help_bed">
        <source>kept home help bed</source>
        <translation>achtervang bij hulp thuis</translation>
    </message>
    <message id="paper.kept.held">
        <source>kept held</source>
        <translation>reservering</translation>
    </message>
    <message id="paper.kept_until">
        <source>kept until</source>
        <translation>tot {day}</translation>
    </message>
    <message id="paper.kept_open">
        <source>kept open</source>
        <translation>zonder einddatum</translation>
    </message>
    <message id="paper.kept_for_other">
        <source>kept for other</source>
        <translation>Eén plek hier is niet vrij: {kind} voor een ander kind, {when}.</translation>
    </message>
    <message id="paper.kept_for_own">
        <source>kept for own</source>
        <translation>Eén plek hier wordt voor dit kind vastgehouden: {kind}, {when}.</translation>
    </message>
    <message id="paper.and_other_places">
        <source>and other places</source>
        <translation>{reason}, overige plekken</translation>
    </message>
    <message id="paper.and_more_reasons">
        <source>and more reasons</source>
        <translation>{reason} en ten minste twee andere redenen</translation>
    </message>
    <message id="paper.assumption.contract">
        <source>assumption contract</source>
        <translation>Het contract van de aanbieder is nog niet bevestigd.</translation>
    </message>
    <message id="paper.assumption.gender">
        <source>assumption gender</source>
        <translation>Elk geslacht is welkom; de lijst zegt er niets over.</translation>
    </message>
    <message id="paper.assumption.levels">
        <source>assumption levels</source>
        <translation>Voor elke genoemde hulp is niveau 2 aangenomen.</translation>
    </message>
    <message id="paper.assumption.screening">
        <source>assumption screening</source>
        <translation>Van de screening van het gezin is niets bekend.</translation>
    </message>
    <message id="paper.assumption.residents">
        <source>assumption residents</source>
        <translation>Wie er al woont, is niet bekend.</translation>
    </message>
    <message id="paper.assumption.ages">
        <source>assumption ages</source>
        <translation>De leeftijden zijn aangenomen.</translation>
    </message>
    <message id="paper.assumption.postcode">
        <source>assumption postcode</source>
        <translation>De postcode is niet bekend; afstanden zijn vanaf de gemeente.</translation>
    </message>
    <message id="paper.person.child">
        <source>person child</source>
        <translation>Jeugdige</translation>
    </message>
    <message id="paper.person.parents">
        <source>person parents</source>
        <translation>Ouders</translation>
    </message>
    <message id="paper.person.carers">
        <source>person carers</source>
        <translation>Verzorgers</translation>
    </message>
    <message id="paper.person_hint.child">
        <source>person hint child</source>
        <translation>in eigen woorden</translation>
    </message>
    <message id="paper.person_hint.parents">
        <source>person hint parents</source>
        <translation>en anderen met gezag</translation>
    </message>
    <message id="paper.person_hint.carers">
        <source>person hint carers</source>
        <translation>pleegouders, gezinshuisouders of groep</translation>
    </message>
    <message id="paper.signs.matcher">
        <source>signs matcher</source>
        <translation>Matchingteam</translation>
    </message>
    <message id="paper.signs.behavioural_scientist">
        <source>signs behavioural scientist</source>
        <translation>Gedragswetenschapper</translation>
    </message>
    <message id="paper.signs.referrer">
        <source>signs referrer</source>
        <translation>Verwijzer</translation>
    </message>
</context>
<context>
    <name>paper section</name>
    <message id="paper.section.asked">
        <source>section asked</source>
        <translation>Wat er gevraagd wordt</translation>
    </message>
    <message id="paper.section.choices">
        <source>section choices</source>
        <translation>De keuzes in het kort</translation>
    </message>
    <message id="paper.section.ranks">
        <source>section ranks</source>
        <translation>De volgorde in het kort</translation>
    </message>
    <message id="paper.section.choices_reasons">
        <source>section choices reasons</source>
        <translation>De keuzes onderbouwd</translation>
    </message>
    <message id="paper.section.ranks_reasons">
        <source>section ranks reasons</source>
        <translation>De volgorde onderbouwd</translation>
    </message>
    <message id="paper.section.siblings">
        <source>section siblings</source>
        <translation>Broers en zussen</translation>
    </message>
    <message id="paper.section.others">
        <source>section others</source>
        <translation>Past ook</translation>
    </message>
    <message id="paper.section.excluded">
        <source>section excluded</source>
        <translation>Overwogen en afgevallen</translation>
    </message>
    <message id="paper.section.voices">
        <source>section voices</source>
        <translation>Voor, tegen en twijfels</translation>
    </message>
    <message id="paper.section.decision">
        <source>section decision</source>
        <translation>Besluit</translation>
    </message>
    <message id="paper.section.sums">
        <source>section sums</source>
        <translation>Hoe deze score is opgebouwd</translation>
    </message>
    <message id="paper.section.origin">
        <source>section origin</source>
        <translation>Herkomst van dit papier</translation>
    </message>
</context>
<context>
    <name>paper head</name>
    <message id="paper.head.scores">
        <source>head scores</source>
        <translation>Waarde per criterium (0–1000)</translation>
    </message>
    <message id="paper.head.distances">
        <source>head distances</source>
        <translation>Afstand over de weg</translation>
    </message>
    <message id="paper.head.free">
        <source>head free</source>
        <translation>Wanneer vrij, en hoe zeker</translation>
    </message>
    <message id="paper.head.for">
        <source>head for</source>
        <translation>Wat ervoor spreekt</translation>
    </message>
    <message id="paper.head.against">
        <source>head against</source>
        <translation>Wat ertegen spreekt</translation>
    </message>
    <message id="paper.head.siblings">
        <source>head siblings</source>
        <translation>Broers en zussen</translation>
    </message>
    <message id="paper.head.kept_beds">
        <source>head kept beds</source>
        <translation>Aangehouden plekken</translation>
    </message>
    <message id="paper.head.assumptions">
        <source>head assumptions</source>
        <translation>Aangenomen, nog te bevestigen</translation>
    </message>
    <message id="paper.head.reason">
        <source>head reason</source>
        <translation>Waarom deze keuze</translation>
    </message>
    <message id="paper.head.help">
        <source>head help</source>
        <translation>Welke hulp opvangt wat ontbreekt</translation>
    </message>
    <message id="paper.head.joint">
        <source>head joint</source>
        <translation>Samen op één plek</translation>
    </message>
    <message id="paper.head.split">
        <source>head split</source>
        <translation>Apart, zo dicht mogelijk bij elkaar</translation>
    </message>
</context>
<context>
    <name>paper column</name>
    <message id="paper.column.choice">
        <source>column choice</source>
        <translation>Keuze</translation>
    </message>
    <message id="paper.column.rank">
        <source>column rank</source>
        <translation>Rang</translation>
    </message>
    <message id="paper.column.place">
        <source>column place</source>
        <translation>Plek</translation>
    </message>
    <message id="paper.column.distance">
        <source>column distance</source>
        <translation>Afstand</translation>
    </message>
    <message id="paper.column.free">
        <source>column free</source>
        <translation>Vrij vanaf</translation>
    </message>
    <message id="paper.column.score">
        <source>column score</source>
        <translation>Punten</translation>
    </message>
    <message id="paper.column.bar">
        <source>column bar</source>
        <translation>van 1000</translation>
    </message>
    <message id="paper.column.need">
        <source>column need</source>
        <translation>Nodig</translation>
    </message>
    <message id="paper.column.asked">
        <source>column asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message id="paper.column.offered">
        <source>column offered</source>
        <translation>Geboden</translation>
    </message>
    <message id="paper.column.missing">
        <source>column missing</source>
        <translation>Tekort</translation>
    </message>
    <message id="paper.column.main_reason">
        <source>column main reason</source>
        <translation>Belangrijkste reden</translation>
    </message>
    <message id="paper.column.count">
        <source>column count</source>
        <translation>Aantal</translation>
    </message>
    <message id="paper.column.why_not">
        <source>column why not</source>
        <translation>Waarom niet</translation>
    </message>
    <message id="paper.column.smallest_change">
        <source>column smallest change</source>
        <translation>Kleinste verandering</translation>
    </message>
    <message id="paper.column.criterion">
        <source>column criterion</source>
        <translation>Criterium</translation>
    </message>
    <message id="paper.column.weight">
        <source>column weight</source>
        <translation>Gewicht</translation>
    </message>
    <message id="paper.column.option">
        <source>column option</source>
        <translation>Mogelijkheid</translation>
    </message>
    <message id="paper.column.apart">
        <source>column apart</source>
        <translation>Onderling</translation>
    </message>
    <message id="paper.column.together_score">
        <source>column together score</source>
        <translation>Punten samen</translation>
    </message>
    <message id="paper.column.price">
        <source>column price</source>
        <translation>Kost punten</translation>
    </message>
</context>
<context>
    <name>paper voice</name>
    <message id="paper.voice.for">
        <source>voice for</source>
        <translation>Voor</translation>
    </message>
    <message id="paper.voice.against">
        <source>voice against</source>
        <translation>Tegen</translation>
    </message>
    <message id="paper.voice.doubts">
        <source>voice doubts</source>
        <translation>Twijfels</translation>
    </message>
</context>
</TS>
