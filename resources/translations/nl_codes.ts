<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>care_form</name>
    <message id="code.care_form.kinship_foster">
        <source>kinship foster</source>
        <translation>netwerkpleegzorg</translation>
    </message>
    <message id="code.care_form.foster_care">
        <source>foster care</source>
        <translation>pleegzorg (voltijd)</translation>
    </message>
    <message id="code.care_form.part_time_foster">
        <source>part time foster</source>
        <translation>deeltijdpleegzorg</translation>
    </message>
    <message id="code.care_form.family_home">
        <source>family home</source>
        <translation>gezinshuis</translation>
    </message>
    <message id="code.care_form.specialist_living">
        <source>specialist living</source>
        <translation>specialistisch wonen</translation>
    </message>
    <message id="code.care_form.respite">
        <source>respite</source>
        <translation>logeren</translation>
    </message>
    <message id="code.care_form.independence_training">
        <source>independence training</source>
        <translation>kamertraining</translation>
    </message>
    <message id="code.care_form.parent_child">
        <source>parent child</source>
        <translation>ouder-kindhuis</translation>
    </message>
    <message id="code.care_form.treatment_group">
        <source>treatment group</source>
        <translation>behandelgroep</translation>
    </message>
    <message id="code.care_form.three_environment">
        <source>three environment</source>
        <translation>driemilieuvoorziening</translation>
    </message>
    <message id="code.care_form.secure_care">
        <source>secure care</source>
        <translation>JeugdzorgPlus (gesloten)</translation>
    </message>
    <message id="code.care_form.crisis_foster">
        <source>crisis foster</source>
        <translation>crisispleegzorg</translation>
    </message>
    <message id="code.care_form.crisis_group">
        <source>crisis group</source>
        <translation>crisisgroep</translation>
    </message>
</context>
<context>
    <name>segment</name>
    <message id="code.segment.living">
        <source>living</source>
        <translation>wonen</translation>
    </message>
    <message id="code.segment.stay">
        <source>stay</source>
        <translation>verblijf</translation>
    </message>
    <message id="code.segment.crisis">
        <source>crisis</source>
        <translation>crisis</translation>
    </message>
</context>
<context>
    <name>need</name>
    <message id="code.need.learning_disability">
        <source>learning disability</source>
        <translation>LVB</translation>
    </message>
    <message id="code.need.autism">
        <source>autism</source>
        <translation>autisme (ASS)</translation>
    </message>
    <message id="code.need.attachment">
        <source>attachment</source>
        <translation>hechting</translation>
    </message>
    <message id="code.need.trauma">
        <source>trauma</source>
        <translation>trauma</translation>
    </message>
    <message id="code.need.mental_health">
        <source>mental health</source>
        <translation>GGZ</translation>
    </message>
    <message id="code.need.addiction">
        <source>addiction</source>
        <translation>verslaving</translation>
    </message>
    <message id="code.need.behaviour">
        <source>behaviour</source>
        <translation>gedrag</translation>
    </message>
    <message id="code.need.physical_care">
        <source>physical care</source>
        <translation>lichamelijke verzorging</translation>
    </message>
    <message id="code.need.sensory">
        <source>sensory</source>
        <translation>zintuiglijk</translation>
    </message>
    <message id="code.need.eating">
        <source>eating</source>
        <translation>eten</translation>
    </message>
    <message id="code.need.parenting_support">
        <source>parenting support</source>
        <translation>opvoedondersteuning</translation>
    </message>
</context>
<context>
    <name>gender</name>
    <message id="code.gender.female">
        <source>female</source>
        <translation>meisje</translation>
    </message>
    <message id="code.gender.male">
        <source>male</source>
        <translation>jongen</translation>
    </message>
    <message id="code.gender.other">
        <source>other</source>
        <translation>anders</translation>
    </message>
</context>
<context>
    <name>sibling_level</name>
    <message id="code.sibling_level.required">
        <source>required</source>
        <translation>moet samen</translation>
    </message>
    <message id="code.sibling_level.preferred">
        <source>preferred</source>
        <translation>liefst samen</translation>
    </message>
    <message id="code.sibling_level.apart">
        <source>apart</source>
        <translation>niet samen</translation>
    </message>
</context>
<context>
    <name>urgency</name>
    <message id="code.urgency.crisis">
        <source>crisis</source>
        <translation>crisis</translation>
    </message>
    <message id="code.urgency.urgent">
        <source>urgent</source>
        <translation>urgent</translation>
    </message>
    <message id="code.urgency.regular">
        <source>regular</source>
        <translation>regulier</translation>
    </message>
</context>
<context>
    <name>split_reason</name>
    <message id="code.split_reason.specialist_treatment">
        <source>specialist treatment</source>
        <translation>specialistische behandeling van één kind</translation>
    </message>
    <message id="code.split_reason.threat">
        <source>threat</source>
        <translation>één kind bedreigt een ander</translation>
    </message>
    <message id="code.split_reason.serious_conflict">
        <source>serious conflict</source>
        <translation>ernstig conflict</translation>
    </message>
    <message id="code.split_reason.suspected_abuse">
        <source>suspected abuse</source>
        <translation>(vermoeden van) misbruik of mishandeling onderling</translation>
    </message>
    <message id="code.split_reason.parentification">
        <source>parentification</source>
        <translation>parentificatie</translation>
    </message>
    <message id="code.split_reason.no_joint_place">
        <source>no joint place</source>
        <translation>geen gezamenlijke plek beschikbaar</translation>
    </message>
    <message id="code.split_reason.childs_wish">
        <source>childs wish</source>
        <translation>wens van het kind</translation>
    </message>
</context>
<context>
    <name>refusal_reason</name>
    <message id="code.refusal_reason.changed_need">
        <source>changed need</source>
        <translation>hulpvraag veranderd</translation>
    </message>
    <message id="code.refusal_reason.parent_objects">
        <source>parent objects</source>
        <translation>ouder maakt bezwaar</translation>
    </message>
    <message id="code.refusal_reason.child_objects">
        <source>child objects</source>
        <translation>jeugdige wil niet</translation>
    </message>
    <message id="code.refusal_reason.withdrawn">
        <source>withdrawn</source>
        <translation>verzoek ingetrokken</translation>
    </message>
    <message id="code.refusal_reason.mix_with_residents">
        <source>mix with residents</source>
        <translation>past niet bij de groep</translation>
    </message>
    <message id="code.refusal_reason.too_heavy">
        <source>too heavy</source>
        <translation>te zwaar voor deze plek</translation>
    </message>
    <message id="code.refusal_reason.age">
        <source>age</source>
        <translation>leeftijd</translation>
    </message>
    <message id="code.refusal_reason.staffing">
        <source>staffing</source>
        <translation>personeel</translation>
    </message>
    <message id="code.refusal_reason.distance">
        <source>distance</source>
        <translation>afstand</translation>
    </message>
    <message id="code.refusal_reason.no_reason">
        <source>no reason</source>
        <translation>geen reden gegeven</translation>
    </message>
    <message id="code.refusal_reason.already_taken">
        <source>already taken</source>
        <translation>al bezet</translation>
    </message>
    <message id="code.refusal_reason.never_free">
        <source>never free</source>
        <translation>was nooit vrij</translation>
    </message>
    <message id="code.refusal_reason.wrong_profile">
        <source>wrong profile</source>
        <translation>profiel klopt niet</translation>
    </message>
</context>
<context>
    <name>end_reason</name>
    <message id="code.end_reason.returned_home">
        <source>returned home</source>
        <translation>terug naar huis</translation>
    </message>
    <message id="code.end_reason.planned_move_on">
        <source>planned move on</source>
        <translation>gepland doorgestroomd</translation>
    </message>
    <message id="code.end_reason.adult">
        <source>adult</source>
        <translation>volwassen geworden</translation>
    </message>
    <message id="code.end_reason.breakdown">
        <source>breakdown</source>
        <translation>voortijdig afgebroken</translation>
    </message>
    <message id="code.end_reason.relapse_return">
        <source>relapse return</source>
        <translation>terug na terugval</translation>
    </message>
    <message id="code.end_reason.home_kept_return">
        <source>home kept return</source>
        <translation>terug naar aangehouden woonplek</translation>
    </message>
    <message id="code.end_reason.provider_stops">
        <source>provider stops</source>
        <translation>aanbieder stopt</translation>
    </message>
    <message id="code.end_reason.other_region">
        <source>other region</source>
        <translation>andere regio</translation>
    </message>
    <message id="code.end_reason.death">
        <source>death</source>
        <translation>overleden</translation>
    </message>
</context>
<context>
    <name>perspective</name>
    <message id="code.perspective.home">
        <source>home</source>
        <translation>terug naar huis</translation>
    </message>
    <message id="code.perspective.lasting_home_elsewhere">
        <source>lasting home elsewhere</source>
        <translation>blijvend elders opgroeien</translation>
    </message>
    <message id="code.perspective.independence">
        <source>independence</source>
        <translation>zelfstandig worden</translation>
    </message>
    <message id="code.perspective.unclear">
        <source>unclear</source>
        <translation>nog onduidelijk</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message id="code.consent.parents">
        <source>parents</source>
        <translation>ouders</translation>
    </message>
    <message id="code.consent.child">
        <source>child</source>
        <translation>jeugdige</translation>
    </message>
    <message id="code.consent.both">
        <source>both</source>
        <translation>ouders en jeugdige</translation>
    </message>
    <message id="code.consent.court">
        <source>court</source>
        <translation>rechter</translation>
    </message>
    <message id="code.consent.pending">
        <source>pending</source>
        <translation>nog niet gegeven</translation>
    </message>
</context>
<context>
    <name>occupancy_kind</name>
    <message id="code.occupancy_kind.lives">
        <source>lives</source>
        <translation>woont hier</translation>
    </message>
    <message id="code.occupancy_kind.occupied_unknown">
        <source>occupied unknown</source>
        <translation>bezet, bewoner onbekend</translation>
    </message>
    <message id="code.occupancy_kind.held">
        <source>held</source>
        <translation>gereserveerd</translation>
    </message>
    <message id="code.occupancy_kind.kept">
        <source>kept</source>
        <translation>aangehouden</translation>
    </message>
    <message id="code.occupancy_kind.respite_guest">
        <source>respite guest</source>
        <translation>logeergast</translation>
    </message>
    <message id="code.occupancy_kind.closed">
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
</context>
<context>
    <name>source</name>
    <message id="code.source.list">
        <source>list</source>
        <translation>lijst van de aanbieder</translation>
    </message>
    <message id="code.source.phone">
        <source>phone</source>
        <translation>telefonisch</translation>
    </message>
    <message id="code.source.provider">
        <source>provider</source>
        <translation>aanbieder</translation>
    </message>
    <message id="code.source.placement">
        <source>placement</source>
        <translation>plaatsing</translation>
    </message>
    <message id="code.source.team">
        <source>team</source>
        <translation>matchingteam</translation>
    </message>
    <message id="code.source.demonstration">
        <source>demonstration</source>
        <translation>voorbeeldregio</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message id="code.role.matcher">
        <source>matcher</source>
        <translation>matcher</translation>
    </message>
    <message id="code.role.access_worker">
        <source>access worker</source>
        <translation>toegangsmedewerker</translation>
    </message>
    <message id="code.role.provider">
        <source>provider</source>
        <translation>aanbieder</translation>
    </message>
    <message id="code.role.behavioural_scientist">
        <source>behavioural scientist</source>
        <translation>gedragswetenschapper</translation>
    </message>
    <message id="code.role.manager">
        <source>manager</source>
        <translation>regiomanager</translation>
    </message>
    <message id="code.role.administrator">
        <source>administrator</source>
        <translation>functioneel beheerder</translation>
    </message>
</context>
<context>
    <name>referrer</name>
    <message id="code.referrer.municipality">
        <source>municipality</source>
        <translation>gemeentelijke toegang</translation>
    </message>
    <message id="code.referrer.certified_institution">
        <source>certified institution</source>
        <translation>gecertificeerde instelling (GI)</translation>
    </message>
    <message id="code.referrer.family_doctor">
        <source>family doctor</source>
        <translation>huisarts</translation>
    </message>
    <message id="code.referrer.youth_doctor">
        <source>youth doctor</source>
        <translation>jeugdarts</translation>
    </message>
    <message id="code.referrer.judge">
        <source>judge</source>
        <translation>rechter</translation>
    </message>
    <message id="code.referrer.crisis_desk">
        <source>crisis desk</source>
        <translation>crisisdienst</translation>
    </message>
    <message id="code.referrer.other">
        <source>other</source>
        <translation>andere verwijzer</translation>
    </message>
</context>
<context>
    <name>trait</name>
    <message id="code.trait.pets">
        <source>pets</source>
        <translation>huisdieren</translation>
    </message>
    <message id="code.trait.farm">
        <source>farm</source>
        <translation>boerderij</translation>
    </message>
    <message id="code.trait.quiet">
        <source>quiet</source>
        <translation>rustig</translation>
    </message>
    <message id="code.trait.loud">
        <source>loud</source>
        <translation>druk</translation>
    </message>
    <message id="code.trait.boys_only">
        <source>boys only</source>
        <translation>alleen jongens</translation>
    </message>
    <message id="code.trait.girls_only">
        <source>girls only</source>
        <translation>alleen meisjes</translation>
    </message>
    <message id="code.trait.religious_practice_possible">
        <source>religious practice possible</source>
        <translation>ruimte voor geloof</translation>
    </message>
    <message id="code.trait.garden">
        <source>garden</source>
        <translation>tuin</translation>
    </message>
    <message id="code.trait.village">
        <source>village</source>
        <translation>in een dorp</translation>
    </message>
    <message id="code.trait.town">
        <source>town</source>
        <translation>in de stad</translation>
    </message>
    <message id="code.trait.young_children">
        <source>young children</source>
        <translation>jonge kinderen in huis</translation>
    </message>
    <message id="code.trait.no_young_children">
        <source>no young children</source>
        <translation>geen jonge kinderen in huis</translation>
    </message>
    <message id="code.trait.fire_setting">
        <source>fire setting</source>
        <translation>brandgevaarlijk gedrag</translation>
    </message>
    <message id="code.trait.sexual_behaviour">
        <source>sexual behaviour</source>
        <translation>seksueel grensoverschrijdend gedrag</translation>
    </message>
    <message id="code.trait.aggression">
        <source>aggression</source>
        <translation>agressie</translation>
    </message>
    <message id="code.trait.running_away">
        <source>running away</source>
        <translation>weglopen</translation>
    </message>
    <message id="code.trait.smoking">
        <source>smoking</source>
        <translation>er wordt gerookt</translation>
    </message>
    <message id="code.trait.sport">
        <source>sport</source>
        <translation>sport in de buurt</translation>
    </message>
    <message id="code.trait.own_room">
        <source>own room</source>
        <translation>eigen kamer</translation>
    </message>
    <message id="code.trait.shared_room">
        <source>shared room</source>
        <translation>gedeelde kamer</translation>
    </message>
</context>
<context>
    <name>accessibility</name>
    <message id="code.accessibility.wheelchair">
        <source>wheelchair</source>
        <translation>rolstoeltoegankelijk</translation>
    </message>
    <message id="code.accessibility.ground_floor">
        <source>ground floor</source>
        <translation>slapen op de begane grond</translation>
    </message>
    <message id="code.accessibility.lift">
        <source>lift</source>
        <translation>lift</translation>
    </message>
    <message id="code.accessibility.adapted_bathroom">
        <source>adapted bathroom</source>
        <translation>aangepaste badkamer</translation>
    </message>
    <message id="code.accessibility.quiet_room">
        <source>quiet room</source>
        <translation>prikkelarme kamer</translation>
    </message>
</context>
<context>
    <name>legal_measure</name>
    <message id="code.legal_measure.none">
        <source>none</source>
        <translation>geen maatregel</translation>
    </message>
    <message id="code.legal_measure.supervision">
        <source>supervision</source>
        <translation>ondertoezichtstelling (OTS)</translation>
    </message>
    <message id="code.legal_measure.provisional_supervision">
        <source>provisional supervision</source>
        <translation>voorlopige OTS</translation>
    </message>
    <message id="code.legal_measure.guardianship">
        <source>guardianship</source>
        <translation>voogdij</translation>
    </message>
    <message id="code.legal_measure.provisional_guardianship">
        <source>provisional guardianship</source>
        <translation>voorlopige voogdij</translation>
    </message>
    <message id="code.legal_measure.secure_authorisation">
        <source>secure authorisation</source>
        <translation>machtiging gesloten jeugdhulp</translation>
    </message>
    <message id="code.legal_measure.criminal">
        <source>criminal</source>
        <translation>strafrechtelijk kader</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message id="code.ground.1">
        <source>1</source>
        <translation>adres in de BRP</translation>
    </message>
    <message id="code.ground.2">
        <source>2</source>
        <translation>vorig adres vóór het verblijf</translation>
    </message>
    <message id="code.ground.3">
        <source>3</source>
        <translation>verblijfplaats op het moment van de hulpvraag</translation>
    </message>
</context>
<context>
    <name>criterion</name>
    <message id="code.criterion.suitability">
        <source>suitability</source>
        <translation>geschikt</translation>
    </message>
    <message id="code.criterion.lightest_form">
        <source>lightest form</source>
        <translation>lichtste vorm</translation>
    </message>
    <message id="code.criterion.proximity">
        <source>proximity</source>
        <translation>nabij</translation>
    </message>
    <message id="code.criterion.school">
        <source>school</source>
        <translation>school</translation>
    </message>
    <message id="code.criterion.siblings">
        <source>siblings</source>
        <translation>broers en zussen</translation>
    </message>
    <message id="code.criterion.continuity">
        <source>continuity</source>
        <translation>vertrouwd</translation>
    </message>
    <message id="code.criterion.group_fit">
        <source>group fit</source>
        <translation>past in de groep</translation>
    </message>
    <message id="code.criterion.wishes">
        <source>wishes</source>
        <translation>wensen</translation>
    </message>
    <message id="code.criterion.readiness">
        <source>readiness</source>
        <translation>snel en zeker vrij</translation>
    </message>
</context>
<context>
    <name>request_state</name>
    <message id="code.request_state.draft">
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message id="code.request_state.open">
        <source>open</source>
        <translation>open</translation>
    </message>
    <message id="code.request_state.placed">
        <source>placed</source>
        <translation>geplaatst</translation>
    </message>
    <message id="code.request_state.withdrawn">
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
</context>
<context>
    <name>unit</name>
    <message id="unit.distance_unknown">
        <source>distance unknown</source>
        <translation>afstand onbekend</translation>
    </message>
</context>
</TS>
