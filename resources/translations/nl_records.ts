<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>records</name>
    <message id="record.field.name">
        <source>record field name</source>
        <translation>naam</translation>
    </message>
    <message id="record.field.main_provider">
        <source>record field main provider</source>
        <translation>hoofdaannemer</translation>
    </message>
    <message id="record.field.contact_person">
        <source>record field contact person</source>
        <translation>contactpersoon</translation>
    </message>
    <message id="record.field.contact_phone">
        <source>record field contact phone</source>
        <translation>telefoon</translation>
    </message>
    <message id="record.field.contact_out_of_hours_phone">
        <source>record field contact out of hours phone</source>
        <translation>telefoon buiten kantooruren</translation>
    </message>
    <message id="record.field.contact_email">
        <source>record field contact email</source>
        <translation>e-mail</translation>
    </message>
    <message id="record.field.reminded_on">
        <source>record field reminded on</source>
        <translation>lijst opgevraagd op</translation>
    </message>
    <message id="record.field.provider">
        <source>record field provider</source>
        <translation>aanbieder</translation>
    </message>
    <message id="record.field.care_form">
        <source>record field care form</source>
        <translation>zorgvorm</translation>
    </message>
    <message id="record.field.municipality">
        <source>record field municipality</source>
        <translation>gemeente</translation>
    </message>
    <message id="record.field.place">
        <source>record field place</source>
        <translation>plaats</translation>
    </message>
    <message id="record.field.postcode">
        <source>record field postcode</source>
        <translation>postcode</translation>
    </message>
    <message id="record.field.street">
        <source>record field street</source>
        <translation>adres</translation>
    </message>
    <message id="record.field.secret_address">
        <source>record field secret address</source>
        <translation>geheim adres</translation>
    </message>
    <message id="record.field.age_min">
        <source>record field age min</source>
        <translation>leeftijd vanaf</translation>
    </message>
    <message id="record.field.age_max">
        <source>record field age max</source>
        <translation>leeftijd t/m</translation>
    </message>
    <message id="record.field.genders">
        <source>record field genders</source>
        <translation>geslacht</translation>
    </message>
    <message id="record.field.offers">
        <source>record field offers</source>
        <translation>aanbod</translation>
    </message>
    <message id="record.field.traits">
        <source>record field traits</source>
        <translation>kenmerken</translation>
    </message>
    <message id="record.field.excludes">
        <source>record field excludes</source>
        <translation>niet geschikt bij</translation>
    </message>
    <message id="record.field.avoids">
        <source>record field avoids</source>
        <translation>liever niet</translation>
    </message>
    <message id="record.field.accessibility">
        <source>record field accessibility</source>
        <translation>toegankelijkheid</translation>
    </message>
    <message id="record.field.screening_valid_until">
        <source>record field screening valid until</source>
        <translation>verklaringen omtrent gedrag geldig t/m</translation>
    </message>
    <message id="record.field.max_residents">
        <source>record field max residents</source>
        <translation>hoogste aantal bewoners</translation>
    </message>
    <message id="record.field.max_age_spread">
        <source>record field max age spread</source>
        <translation>grootste leeftijdsverschil</translation>
    </message>
    <message id="record.field.mix_limits">
        <source>record field mix limits</source>
        <translation>samenstelling</translation>
    </message>
    <message id="record.field.siblings_welcome">
        <source>record field siblings welcome</source>
        <translation>broers en zussen welkom</translation>
    </message>
    <message id="record.field.guests_allowed">
        <source>record field guests allowed</source>
        <translation>logeergasten toegestaan</translation>
    </message>
    <message id="record.field.note">
        <source>record field note</source>
        <translation>opmerking</translation>
    </message>
    <message id="record.field.listed_until">
        <source>record field listed until</source>
        <translation>niet meer op de lijst sinds</translation>
    </message>
    <message id="record.field.municipalities">
        <source>record field municipalities</source>
        <translation>gemeenten</translation>
    </message>
    <message id="record.field.starts">
        <source>record field starts</source>
        <translation>vanaf</translation>
    </message>
    <message id="record.field.ends">
        <source>record field ends</source>
        <translation>tot</translation>
    </message>
    <message id="record.field.facility">
        <source>record field facility</source>
        <translation>voorziening</translation>
    </message>
    <message id="record.field.forms">
        <source>record field forms</source>
        <translation>zorgvormen</translation>
    </message>
    <message id="record.field.price_per_day">
        <source>record field price per day</source>
        <translation>prijs per dag</translation>
    </message>
    <message id="record.field.price_per_absent_day">
        <source>record field price per absent day</source>
        <translation>prijs per afwezige dag</translation>
    </message>
    <message id="record.field.confirmed">
        <source>record field confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message id="record.field.other_regions_share">
        <source>record field other regions share</source>
        <translation>deel voor andere regio’s (%)</translation>
    </message>
    <message id="record.field.number">
        <source>record field number</source>
        <translation>nummer</translation>
    </message>
    <message id="record.field.persons">
        <source>record field persons</source>
        <translation>personen</translation>
    </message>
    <message id="record.field.bed">
        <source>record field bed</source>
        <translation>plek</translation>
    </message>
    <message id="record.field.kind">
        <source>record field kind</source>
        <translation>soort</translation>
    </message>
    <message id="record.field.child">
        <source>record field child</source>
        <translation>jeugdige</translation>
    </message>
    <message id="record.field.request">
        <source>record field request</source>
        <translation>verzoek</translation>
    </message>
    <message id="record.field.expected_end">
        <source>record field expected end</source>
        <translation>verwacht einde</translation>
    </message>
    <message id="record.field.expires_on">
        <source>record field expires on</source>
        <translation>verloopt op</translation>
    </message>
    <message id="record.field.kept_kind">
        <source>record field kept kind</source>
        <translation>soort achtervangbed</translation>
    </message>
    <message id="record.field.review_on">
        <source>record field review on</source>
        <translation>herziening op</translation>
    </message>
    <message id="record.field.end_reason">
        <source>record field end reason</source>
        <translation>reden van einde</translation>
    </message>
    <message id="record.field.source">
        <source>record field source</source>
        <translation>bron</translation>
    </message>
    <message id="record.field.stated_on">
        <source>record field stated on</source>
        <translation>gezegd op</translation>
    </message>
    <message id="record.field.reason">
        <source>record field reason</source>
        <translation>reden</translation>
    </message>
    <message id="record.field.confirmed_on">
        <source>record field confirmed on</source>
        <translation>gezegd op</translation>
    </message>
    <message id="record.field.free_beds">
        <source>record field free beds</source>
        <translation>vrije plekken</translation>
    </message>
    <message id="record.field.turned_out_taken">
        <source>record field turned out taken</source>
        <translation>bleek bezet</translation>
    </message>
    <message id="record.field.checked_on">
        <source>record field checked on</source>
        <translation>gecontroleerd op</translation>
    </message>
    <message id="record.field.valid_until">
        <source>record field valid until</source>
        <translation>geldig t/m</translation>
    </message>
    <message id="record.field.reported_on">
        <source>record field reported on</source>
        <translation>gemeld op</translation>
    </message>
    <message id="record.field.weeks">
        <source>record field weeks</source>
        <translation>weken wachttijd</translation>
    </message>
    <message id="record.field.ended_on">
        <source>record field ended on</source>
        <translation>opgelost op</translation>
    </message>
    <message id="record.field.case_number">
        <source>record field case number</source>
        <translation>dossiernummer</translation>
    </message>
    <message id="record.field.birth_date">
        <source>record field birth date</source>
        <translation>geboortedatum</translation>
    </message>
    <message id="record.field.gender">
        <source>record field gender</source>
        <translation>geslacht</translation>
    </message>
    <message id="record.field.responsible_municipality">
        <source>record field responsible municipality</source>
        <translation>verantwoordelijke gemeente</translation>
    </message>
    <message id="record.field.responsible_ground">
        <source>record field responsible ground</source>
        <translation>grond woonplaatsbeginsel</translation>
    </message>
    <message id="record.field.responsible_chain_start">
        <source>record field responsible chain start</source>
        <translation>begin van de keten</translation>
    </message>
    <message id="record.field.responsible_evidence_date">
        <source>record field responsible evidence date</source>
        <translation>datum bewijsstuk</translation>
    </message>
    <message id="record.field.origin_municipality">
        <source>record field origin municipality</source>
        <translation>gemeente van herkomst</translation>
    </message>
    <message id="record.field.origin_postcode">
        <source>record field origin postcode</source>
        <translation>postcode van herkomst</translation>
    </message>
    <message id="record.field.school_postcode">
        <source>record field school postcode</source>
        <translation>postcode van school</translation>
    </message>
    <message id="record.field.school">
        <source>record field school</source>
        <translation>school</translation>
    </message>
    <message id="record.field.network">
        <source>record field network</source>
        <translation>netwerk</translation>
    </message>
    <message id="record.field.needs">
        <source>record field needs</source>
        <translation>nodig</translation>
    </message>
    <message id="record.field.requires">
        <source>record field requires</source>
        <translation>voorwaarden</translation>
    </message>
    <message id="record.field.safety_zones">
        <source>record field safety zones</source>
        <translation>veiligheidszones</translation>
    </message>
    <message id="record.field.keep_apart">
        <source>record field keep apart</source>
        <translation>niet samen met</translation>
    </message>
    <message id="record.field.wishes">
        <source>record field wishes</source>
        <translation>wensen</translation>
    </message>
    <message id="record.field.perspective">
        <source>record field perspective</source>
        <translation>perspectief</translation>
    </message>
    <message id="record.field.tried_at_home">
        <source>record field tried at home</source>
        <translation>thuis geprobeerd</translation>
    </message>
    <message id="record.field.involved">
        <source>record field involved</source>
        <translation>betrokkenen</translation>
    </message>
    <message id="record.field.legal_measure_kind">
        <source>record field legal measure kind</source>
        <translation>maatregel</translation>
    </message>
    <message id="record.field.legal_measure_starts">
        <source>record field legal measure starts</source>
        <translation>maatregel vanaf</translation>
    </message>
    <message id="record.field.legal_measure_ends">
        <source>record field legal measure ends</source>
        <translation>maatregel tot</translation>
    </message>
    <message id="record.field.authorisation_kind">
        <source>record field authorisation kind</source>
        <translation>machtiging</translation>
    </message>
    <message id="record.field.authorisation_starts">
        <source>record field authorisation starts</source>
        <translation>machtiging vanaf</translation>
    </message>
    <message id="record.field.authorisation_ends">
        <source>record field authorisation ends</source>
        <translation>machtiging tot</translation>
    </message>
    <message id="record.field.consent">
        <source>record field consent</source>
        <translation>toestemming</translation>
    </message>
    <message id="record.field.together">
        <source>record field together</source>
        <translation>samen</translation>
    </message>
    <message id="record.field.children">
        <source>record field children</source>
        <translation>jeugdigen</translation>
    </message>
    <message id="record.field.registered">
        <source>record field registered</source>
        <translation>geregistreerd</translation>
    </message>
    <message id="record.field.urgency">
        <source>record field urgency</source>
        <translation>urgentie</translation>
    </message>
    <message id="record.field.start_from">
        <source>record field start from</source>
        <translation>start vanaf</translation>
    </message>
    <message id="record.field.start_by">
        <source>record field start by</source>
        <translation>start uiterlijk</translation>
    </message>
    <message id="record.field.expected_days">
        <source>record field expected days</source>
        <translation>verwachte duur (dagen)</translation>
    </message>
    <message id="record.field.fallback">
        <source>record field fallback</source>
        <translation>alleen achtervang</translation>
    </message>
    <message id="record.field.state">
        <source>record field state</source>
        <translation>stand</translation>
    </message>
    <message id="record.field.referrer">
        <source>record field referrer</source>
        <translation>verwijzer</translation>
    </message>
    <message id="record.field.referrer_organisation">
        <source>record field referrer organisation</source>
        <translation>organisatie van de verwijzer</translation>
    </message>
    <message id="record.field.question">
        <source>record field question</source>
        <translation>hulpvraag</translation>
    </message>
    <message id="record.field.known_facilities">
        <source>record field known facilities</source>
        <translation>bekende voorzieningen</translation>
    </message>
    <message id="record.field.referral_valid_until">
        <source>record field referral valid until</source>
        <translation>verwijzing geldig t/m</translation>
    </message>
    <message id="record.field.resolved_at">
        <source>record field resolved at</source>
        <translation>afgehandeld op</translation>
    </message>
    <message id="record.field.resolved_by">
        <source>record field resolved by</source>
        <translation>afgehandeld door</translation>
    </message>
    <message id="record.field.resolution">
        <source>record field resolution</source>
        <translation>besluit</translation>
    </message>
    <message id="record.field.facts">
        <source>record field facts</source>
        <translation>gegevens</translation>
    </message>
    <message id="record.field.created_at">
        <source>record field created at</source>
        <translation>gemaakt op</translation>
    </message>
    <message id="record.field.beds.number">
        <source>record field beds number</source>
        <translation>plek</translation>
    </message>
    <message id="record.field.requests.number">
        <source>record field requests number</source>
        <translation>verzoeknummer</translation>
    </message>
    <message id="record.field.contracts.confirmed">
        <source>record field contracts confirmed</source>
        <translation>contract bevestigd</translation>
    </message>
    <message id="record.field.legal_checks.kind">
        <source>record field legal checks kind</source>
        <translation>controle</translation>
    </message>
    <message id="record.field.requests.forms">
        <source>record field requests forms</source>
        <translation>gevraagde vormen</translation>
    </message>
    <message id="record.nothing">
        <source>record nothing</source>
        <translation>niet bekend</translation>
    </message>
    <message id="record.yes">
        <source>record yes</source>
        <translation>ja</translation>
    </message>
    <message id="record.no">
        <source>record no</source>
        <translation>nee</translation>
    </message>
    <message id="record.euro">
        <source>record euro</source>
        <translation>€ {amount}</translation>
    </message>
    <message id="record.bed">
        <source>record bed</source>
        <translation>{facility}, plek {number}</translation>
    </message>
    <message id="record.of_facility">
        <source>record of facility</source>
        <translation>{what} van {facility}</translation>
    </message>
    <message id="record.kind.providers">
        <source>record kind providers</source>
        <translation>aanbieder</translation>
    </message>
    <message id="record.kind.facilities">
        <source>record kind facilities</source>
        <translation>voorziening</translation>
    </message>
    <message id="record.kind.contracts">
        <source>record kind contracts</source>
        <translation>contract</translation>
    </message>
    <message id="record.kind.beds">
        <source>record kind beds</source>
        <translation>plek</translation>
    </message>
    <message id="record.kind.occupancies">
        <source>record kind occupancies</source>
        <translation>bezetting van een plek</translation>
    </message>
    <message id="record.kind.admission_stops">
        <source>record kind admission stops</source>
        <translation>opnamestop</translation>
    </message>
    <message id="record.kind.confirmations">
        <source>record kind confirmations</source>
        <translation>bevestiging</translation>
    </message>
    <message id="record.kind.legal_checks">
        <source>record kind legal checks</source>
        <translation>controle</translation>
    </message>
    <message id="record.kind.waiting_reports">
        <source>record kind waiting reports</source>
        <translation>melding van wachttijd</translation>
    </message>
    <message id="record.kind.children">
        <source>record kind children</source>
        <translation>jeugdige</translation>
    </message>
    <message id="record.kind.sibling_groups">
        <source>record kind sibling groups</source>
        <translation>gezinsgroep</translation>
    </message>
    <message id="record.kind.requests">
        <source>record kind requests</source>
        <translation>plaatsingsverzoek</translation>
    </message>
    <message id="record.kind.tasks">
        <source>record kind tasks</source>
        <translation>taak</translation>
    </message>
    <message id="code.kept_kind.kept_home">
        <source>code kept kind kept home</source>
        <translation>woonplek aangehouden</translation>
    </message>
    <message id="code.kept_kind.relapse_bed">
        <source>code kept kind relapse bed</source>
        <translation>terugvalbed</translation>
    </message>
    <message id="code.kept_kind.home_help_bed">
        <source>code kept kind home help bed</source>
        <translation>achtervang bij hulp thuis</translation>
    </message>
    <message id="code.legal_check.preparation">
        <source>code legal check preparation</source>
        <translation>voorbereiding afgerond</translation>
    </message>
    <message id="code.legal_check.carers_age">
        <source>code legal check carers age</source>
        <translation>verzorgers 21 jaar of ouder</translation>
    </message>
    <message id="code.legal_check.quality_mark">
        <source>code legal check quality mark</source>
        <translation>keurmerk</translation>
    </message>
    <message id="code.legal_check.fire_safety">
        <source>code legal check fire safety</source>
        <translation>brandveiligheid</translation>
    </message>
    <message id="undo.button">
        <source>undo button</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message id="undo.again">
        <source>undo again</source>
        <translation>Doe opnieuw</translation>
    </message>
    <message id="undo.undone">
        <source>undo undone</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message id="undo.redone">
        <source>undo redone</source>
        <translation>Opnieuw gedaan: {what}</translation>
    </message>
    <message id="undo.nothing">
        <source>undo nothing</source>
        <translation>Er is in dit venster niets om ongedaan te maken.</translation>
    </message>
    <message id="undo.refused.title">
        <source>undo refused title</source>
        <translation>Niet ongedaan gemaakt</translation>
    </message>
    <message id="undo.refused.what">
        <source>undo refused what</source>
        <translation>{what}</translation>
    </message>
    <message id="undo.refused.why">
        <source>undo refused why</source>
        <translation>Iemand heeft hier daarna aan gewerkt. Er is niets teruggedraaid en niets verloren gegaan; wijzig zelf wat anders moet.</translation>
    </message>
    <message id="undo.refused.partly">
        <source>undo refused partly</source>
        <translation>De rest is ongedaan gemaakt. Wat hieronder staat is daarna gewijzigd en blijft zoals het nu is.</translation>
    </message>
    <message id="undo.refused.field">
        <source>undo refused field</source>
        <translation>Wat</translation>
    </message>
    <message id="undo.refused.left">
        <source>undo refused left</source>
        <translation>Toen</translation>
    </message>
    <message id="undo.refused.now">
        <source>undo refused now</source>
        <translation>Nu</translation>
    </message>
    <message id="undo.refused.close">
        <source>undo refused close</source>
        <translation>Sluit</translation>
    </message>
    <message id="act.undo">
        <source>act undo</source>
        <translation>Ongedaan gemaakt</translation>
    </message>
    <message id="undo.reason.changed">
        <source>undo reason changed</source>
        <translation>is daarna gewijzigd</translation>
    </message>
    <message id="undo.reason.changed.by">
        <source>undo reason changed by</source>
        <translation>is gewijzigd door {who} op {when}</translation>
    </message>
    <message id="undo.reason.deleted">
        <source>undo reason deleted</source>
        <translation>bestaat niet meer</translation>
    </message>
    <message id="undo.reason.deleted.by">
        <source>undo reason deleted by</source>
        <translation>is verwijderd of teruggedraaid door {who} op {when}</translation>
    </message>
    <message id="undo.reason.in_use">
        <source>undo reason in use</source>
        <translation>wordt intussen gebruikt</translation>
    </message>
    <message id="undo.reason.in_use.by">
        <source>undo reason in use by</source>
        <translation>wordt gebruikt sinds {who} op {when}</translation>
    </message>
    <message id="undo.reason.bed_taken">
        <source>undo reason bed taken</source>
        <translation>de plek is intussen bezet of gereserveerd</translation>
    </message>
    <message id="undo.reason.bed_taken.by">
        <source>undo reason bed taken by</source>
        <translation>de plek is bezet of gereserveerd sinds {who} op {when}</translation>
    </message>
    <message id="undo.reason.child_lives_elsewhere">
        <source>undo reason child lives elsewhere</source>
        <translation>de jeugdige woont intussen ergens anders</translation>
    </message>
    <message id="undo.reason.child_lives_elsewhere.by">
        <source>undo reason child lives elsewhere by</source>
        <translation>de jeugdige woont ergens anders sinds {who} op {when}</translation>
    </message>
    <message id="undo.reason.stale_edit">
        <source>undo reason stale edit</source>
        <translation>is daarna gewijzigd</translation>
    </message>
    <message id="undo.reason.stale_edit.by">
        <source>undo reason stale edit by</source>
        <translation>is gewijzigd door {who} op {when}</translation>
    </message>
    <message id="undo.reason.overlap">
        <source>undo reason overlap</source>
        <translation>de plek is intussen bezet of gereserveerd</translation>
    </message>
    <message id="undo.reason.overlap.by">
        <source>undo reason overlap by</source>
        <translation>de plek is bezet of gereserveerd sinds {who} op {when}</translation>
    </message>
    <message id="undo.reason.not_found">
        <source>undo reason not found</source>
        <translation>bestaat niet meer</translation>
    </message>
    <message id="undo.reason.not_found.by">
        <source>undo reason not found by</source>
        <translation>is verwijderd door {who} op {when}</translation>
    </message>
    <message id="undo.reason.already_there">
        <source>undo reason already there</source>
        <translation>bestaat intussen opnieuw</translation>
    </message>
    <message id="undo.reason.already_there.by">
        <source>undo reason already there by</source>
        <translation>bestaat opnieuw sinds {who} op {when}</translation>
    </message>
    <message id="undo.reason.not_valid">
        <source>undo reason not valid</source>
        <translation>kan zo niet meer worden opgeslagen</translation>
    </message>
    <message id="undo.reason.not_valid.by">
        <source>undo reason not valid by</source>
        <translation>kan zo niet meer worden opgeslagen na {who} op {when}</translation>
    </message>
    <message id="error.undo_refused.what">
        <source>error undo refused what</source>
        <translation>Dit kan niet meer ongedaan worden gemaakt: er is daarna aan gewerkt.</translation>
    </message>
    <message id="error.undo_refused.safe">
        <source>error undo refused safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.undo_refused.next">
        <source>error undo refused next</source>
        <translation>Bekijk beide versies en wijzig zelf wat anders moet.</translation>
    </message>
    <message id="error.already_undone.what">
        <source>error already undone what</source>
        <translation>Dit was al ongedaan gemaakt.</translation>
    </message>
    <message id="error.already_undone.safe">
        <source>error already undone safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.already_undone.next">
        <source>error already undone next</source>
        <translation>Het overzicht wordt ververst.</translation>
    </message>
</context>
</TS>
