<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>form</name>
    <message id="form.step.child">
        <source>step child</source>
        <translation>Kind</translation>
    </message>
    <message id="form.step.origin">
        <source>step origin</source>
        <translation>Herkomst en netwerk</translation>
    </message>
    <message id="form.step.needs">
        <source>step needs</source>
        <translation>Wat is nodig</translation>
    </message>
    <message id="form.step.request">
        <source>step request</source>
        <translation>Verzoek</translation>
    </message>
    <message id="form.step.siblings">
        <source>step siblings</source>
        <translation>Broers en zussen</translation>
    </message>
    <message id="form.step.review">
        <source>step review</source>
        <translation>Nakijken</translation>
    </message>
    <message id="form.new">
        <source>new</source>
        <translation>Nieuw verzoek</translation>
    </message>
    <message id="form.back_to_list">
        <source>back to list</source>
        <translation>Wachtlijst</translation>
    </message>
    <message id="form.previous">
        <source>previous</source>
        <translation>Vorige stap</translation>
    </message>
    <message id="form.next">
        <source>next</source>
        <translation>Volgende stap</translation>
    </message>
    <message id="form.undo">
        <source>undo</source>
        <translation>Maak laatste bewaring ongedaan</translation>
    </message>
    <message id="form.save">
        <source>save</source>
        <translation>Bewaar</translation>
    </message>
    <message id="form.save_key">
        <source>save key</source>
        <translation>Bewaar, ook als het nog niet af is (Ctrl+S)</translation>
    </message>
    <message id="form.open">
        <source>open</source>
        <translation>Zet op de wachtlijst</translation>
    </message>
    <message id="form.state.open">
        <source>state open</source>
        <translation>op de wachtlijst</translation>
    </message>
    <message id="form.state.draft">
        <source>state draft</source>
        <translation>concept</translation>
    </message>
    <message id="form.unsaved">
        <source>unsaved</source>
        <translation>nog niet bewaard</translation>
    </message>
    <message id="form.all_saved">
        <source>all saved</source>
        <translation>alles bewaard</translation>
    </message>
    <message id="form.saved">
        <source>saved</source>
        <translation>Bewaard.</translation>
    </message>
    <message id="form.opened">
        <source>opened</source>
        <translation>Het verzoek staat op de wachtlijst.</translation>
    </message>
    <message id="form.unreadable">
        <source>unreadable</source>
        <translation>{problem} Verbeter dit eerst; daarna kunt u bewaren.</translation>
    </message>
    <message id="form.refused" numerus="yes">
        <source>refused</source>
        <translation>
            <numerusform>Nog niet: {first}</numerusform>
            <numerusform>Nog niet, er ontbreken {count} dingen. Eerst: {first}</numerusform>
        </translation>
    </message>
    <message id="form.complete">
        <source>complete</source>
        <translation>Alles is ingevuld wat nodig is.</translation>
    </message>
    <message id="form.go_mend">
        <source>go mend</source>
        <translation>Ga erheen</translation>
    </message>
    <message id="form.go_mend_what">
        <source>go mend what</source>
        <translation>Ga naar: {what}</translation>
    </message>
    <message id="form.change">
        <source>change</source>
        <translation>Wijzig</translation>
    </message>
    <message id="form.change_what">
        <source>change what</source>
        <translation>Wijzig: {what}</translation>
    </message>
    <message id="form.yes">
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message id="form.nothing">
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message id="form.need">
        <source>need</source>
        <translation>{need} (niveau {level})</translation>
    </message>
    <message id="form.need_essential">
        <source>need essential</source>
        <translation>{need} (niveau {level}, onmisbaar)</translation>
    </message>
    <message id="form.essential">
        <source>essential</source>
        <translation>onmisbaar</translation>
    </message>
    <message id="form.level.0">
        <source>level 0</source>
        <translation>niet nodig</translation>
    </message>
    <message id="form.level.1">
        <source>level 1</source>
        <translation>1 licht</translation>
    </message>
    <message id="form.level.2">
        <source>level 2</source>
        <translation>2 middel</translation>
    </message>
    <message id="form.level.3">
        <source>level 3</source>
        <translation>3 zwaar</translation>
    </message>
    <message id="form.by.child">
        <source>by child</source>
        <translation>kind</translation>
    </message>
    <message id="form.by.parent">
        <source>by parent</source>
        <translation>ouder</translation>
    </message>
    <message id="form.postcode_pattern">
        <source>postcode pattern</source>
        <translation>7511 AB</translation>
    </message>
    <message id="form.not_a_number">
        <source>not a number</source>
        <translation>Vul een heel getal in, of niets.</translation>
    </message>
    <message id="form.zone_km">
        <source>zone km</source>
        <translation>Vul bij elke zone een heel aantal kilometers in.</translation>
    </message>
    <message id="form.group.responsible">
        <source>group responsible</source>
        <translation>Verantwoordelijke gemeente</translation>
    </message>
    <message id="form.group.legal">
        <source>group legal</source>
        <translation>Maatregel en toestemming</translation>
    </message>
    <message id="form.responsible_why">
        <source>responsible why</source>
        <translation>Het woonadres vlak voor de aaneengesloten reeks van verblijven. Dit verandert niet als kind of ouders verhuizen.</translation>
    </message>
    <message id="form.field.case_number">
        <source>field case number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message id="form.field.name">
        <source>field name</source>
        <translation>Naam (mag leeg blijven)</translation>
    </message>
    <message id="form.field.birth_date">
        <source>field birth date</source>
        <translation>Geboortedatum</translation>
    </message>
    <message id="form.field.gender">
        <source>field gender</source>
        <translation>Geslacht</translation>
    </message>
    <message id="form.field.persons">
        <source>field persons</source>
        <translation>Personen (2 bij ouder en kind)</translation>
    </message>
    <message id="form.field.responsible_municipality">
        <source>field responsible municipality</source>
        <translation>Verantwoordelijke gemeente</translation>
    </message>
    <message id="form.field.responsible_ground">
        <source>field responsible ground</source>
        <translation>Grond</translation>
    </message>
    <message id="form.field.chain_start">
        <source>field chain start</source>
        <translation>Begin van de reeks verblijven</translation>
    </message>
    <message id="form.field.evidence_date">
        <source>field evidence date</source>
        <translation>Datum van het bewijs</translation>
    </message>
    <message id="form.field.measure">
        <source>field measure</source>
        <translation>Maatregel</translation>
    </message>
    <message id="form.field.measure_starts">
        <source>field measure starts</source>
        <translation>Van</translation>
    </message>
    <message id="form.field.measure_ends">
        <source>field measure ends</source>
        <translation>Tot</translation>
    </message>
    <message id="form.field.authorisation">
        <source>field authorisation</source>
        <translation>Machtiging gesloten plaatsing</translation>
    </message>
    <message id="form.field.authorisation_starts">
        <source>field authorisation starts</source>
        <translation>Machtiging van</translation>
    </message>
    <message id="form.field.authorisation_ends">
        <source>field authorisation ends</source>
        <translation>Machtiging tot</translation>
    </message>
    <message id="form.field.consent">
        <source>field consent</source>
        <translation>Toestemming</translation>
    </message>
    <message id="form.field.origin_municipality">
        <source>field origin municipality</source>
        <translation>Gemeente van herkomst</translation>
    </message>
    <message id="form.field.origin_postcode">
        <source>field origin postcode</source>
        <translation>Postcode thuis</translation>
    </message>
    <message id="form.field.school">
        <source>field school</source>
        <translation>School</translation>
    </message>
    <message id="form.field.school_postcode">
        <source>field school postcode</source>
        <translation>Postcode school</translation>
    </message>
    <message id="form.field.network">
        <source>field network</source>
        <translation>Netwerk: wie en waar</translation>
    </message>
    <message id="form.field.tried_at_home">
        <source>field tried at home</source>
        <translation>Wat er thuis is geprobeerd</translation>
    </message>
    <message id="form.field.involved">
        <source>field involved</source>
        <translation>Betrokkenen</translation>
    </message>
    <message id="form.field.perspective">
        <source>field perspective</source>
        <translation>Perspectief</translation>
    </message>
    <message id="form.field.needs">
        <source>field needs</source>
        <translation>Wat het kind nodig heeft</translation>
    </message>
    <message id="form.field.excludes">
        <source>field excludes</source>
        <translation>Niet bij (contra-indicaties)</translation>
    </message>
    <message id="form.field.traits">
        <source>field traits</source>
        <translation>Eigenschappen die voor anderen tellen</translation>
    </message>
    <message id="form.field.requires">
        <source>field requires</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message id="form.field.wishes">
        <source>field wishes</source>
        <translation>Wensen van kind en ouders</translation>
    </message>
    <message id="form.field.safety_zones">
        <source>field safety zones</source>
        <translation>Veiligheidszones: niet binnen zoveel kilometer</translation>
    </message>
    <message id="form.field.keep_apart">
        <source>field keep apart</source>
        <translation>Niet samen met (dossiernummers)</translation>
    </message>
    <message id="form.field.forms">
        <source>field forms</source>
        <translation>Gevraagde zorgvormen</translation>
    </message>
    <message id="form.field.urgency">
        <source>field urgency</source>
        <translation>Urgentie</translation>
    </message>
    <message id="form.field.registered">
        <source>field registered</source>
        <translation>Aangemeld op</translation>
    </message>
    <message id="form.field.start_from">
        <source>field start from</source>
        <translation>Nodig vanaf</translation>
    </message>
    <message id="form.field.start_by">
        <source>field start by</source>
        <translation>Uiterlijk</translation>
    </message>
    <message id="form.field.expected_days">
        <source>field expected days</source>
        <translation>Verwachte duur in dagen</translation>
    </message>
    <message id="form.field.referrer">
        <source>field referrer</source>
        <translation>Verwijzer</translation>
    </message>
    <message id="form.field.referrer_organisation">
        <source>field referrer organisation</source>
        <translation>Organisatie van de verwijzer</translation>
    </message>
    <message id="form.field.referral_valid_until">
        <source>field referral valid until</source>
        <translation>Verwijzing geldig t/m</translation>
    </message>
    <message id="form.field.question">
        <source>field question</source>
        <translation>Hulpvraag</translation>
    </message>
    <message id="form.field.fallback">
        <source>field fallback</source>
        <translation>Alleen een achtervangbed</translation>
    </message>
    <message id="form.field.siblings">
        <source>field siblings</source>
        <translation>Broers en zussen</translation>
    </message>
    <message id="form.field.together">
        <source>field together</source>
        <translation>Samen of apart</translation>
    </message>
    <message id="form.field.sibling_reason">
        <source>field sibling reason</source>
        <translation>Reden om apart te plaatsen</translation>
    </message>
    <message id="form.tick.authorisation">
        <source>tick authorisation</source>
        <translation>rechter heeft gemachtigd</translation>
    </message>
    <message id="form.tick.fallback">
        <source>tick fallback</source>
        <translation>Alleen een plek achter de hand, geen plaatsing nu</translation>
    </message>
    <message id="form.add.network">
        <source>add network</source>
        <translation>Netwerkplek</translation>
    </message>
    <message id="form.add.involved">
        <source>add involved</source>
        <translation>Betrokkene</translation>
    </message>
    <message id="form.add.wishes">
        <source>add wishes</source>
        <translation>Wens</translation>
    </message>
    <message id="form.add.safety_zones">
        <source>add safety zones</source>
        <translation>Veiligheidszone</translation>
    </message>
    <message id="form.add.keep_apart">
        <source>add keep apart</source>
        <translation>Kind</translation>
    </message>
    <message id="form.add.siblings">
        <source>add siblings</source>
        <translation>Voeg toe</translation>
    </message>
    <message id="form.row.who">
        <source>row who</source>
        <translation>wie, bijvoorbeeld oma</translation>
    </message>
    <message id="form.row.postcode">
        <source>row postcode</source>
        <translation>postcode</translation>
    </message>
    <message id="form.row.role">
        <source>row role</source>
        <translation>rol, bijvoorbeeld voogd</translation>
    </message>
    <message id="form.row.organisation">
        <source>row organisation</source>
        <translation>organisatie</translation>
    </message>
    <message id="form.row.reach">
        <source>row reach</source>
        <translation>telefoon of e-mail</translation>
    </message>
    <message id="form.row.wish">
        <source>row wish</source>
        <translation>wens</translation>
    </message>
    <message id="form.row.choose">
        <source>row choose</source>
        <translation>kies een wens</translation>
    </message>
    <message id="form.row.by">
        <source>row by</source>
        <translation>van wie</translation>
    </message>
    <message id="form.row.km">
        <source>row km</source>
        <translation>km</translation>
    </message>
    <message id="form.row.case_number">
        <source>row case number</source>
        <translation>dossiernummer</translation>
    </message>
    <message id="form.sibling.add_by">
        <source>sibling add by</source>
        <translation>Voeg een broer of zus toe met het dossiernummer</translation>
    </message>
    <message id="form.sibling.remove">
        <source>sibling remove</source>
        <translation>Haal {case_number} uit dit gezin</translation>
    </message>
    <message id="form.sibling.born">
        <source>sibling born</source>
        <translation>{gender}, geboren {day}</translation>
    </message>
    <message id="form.sibling.no_reason">
        <source>sibling no reason</source>
        <translation>geen reden</translation>
    </message>
    <message id="form.sibling.empty">
        <source>sibling empty</source>
        <translation>Vul een dossiernummer in.</translation>
    </message>
    <message id="form.sibling.self">
        <source>sibling self</source>
        <translation>Dit is het dossiernummer van dit kind zelf.</translation>
    </message>
    <message id="form.sibling.unknown">
        <source>sibling unknown</source>
        <translation>Dit dossiernummer staat niet in het register. Bewaar eerst het verzoek van de broer of zus.</translation>
    </message>
    <message id="form.sibling.already">
        <source>sibling already</source>
        <translation>Dit kind staat er al bij.</translation>
    </message>
    <message id="form.sibling.other_group">
        <source>sibling other group</source>
        <translation>Dit kind hoort al bij een ander gezin. Haal het daar eerst uit.</translation>
    </message>
    <message id="form.place.lies_in">
        <source>place lies in</source>
        <translation>{place} ligt in de gemeente {name}.</translation>
    </message>
    <message id="form.place.several">
        <source>place several</source>
        <translation>Er zijn meer plaatsen die {name} heten. Vul de gemeente in.</translation>
    </message>
    <message id="form.place.did_you_mean">
        <source>place did you mean</source>
        <translation>Deze gemeente ken ik niet. Bedoelt u {names}?</translation>
    </message>
    <message id="form.place.unknown">
        <source>place unknown</source>
        <translation>Deze gemeente of plaats ken ik niet.</translation>
    </message>
    <message id="form.place.no_postcode">
        <source>place no postcode</source>
        <translation>Dit is geen postcode. Schrijf hem als 7511 AB; vier cijfers mag ook.</translation>
    </message>
    <message id="form.place.postcode_unknown">
        <source>place postcode unknown</source>
        <translation>Deze postcode bestaat niet.</translation>
    </message>
    <message id="form.place.postcode_in">
        <source>place postcode in</source>
        <translation>{place}, gemeente {name}</translation>
    </message>
    <message id="form.remark.referral_valid_until.expired">
        <source>remark referral valid until expired</source>
        <translation>De verwijzing gold t/m {until}: vraag een nieuwe.</translation>
    </message>
    <message id="form.remark.birth_date.missing">
        <source>remark birth date missing</source>
        <translation>Vul de geboortedatum in; zonder kan ook een concept niet worden bewaard.</translation>
    </message>
    <message id="form.remark.birth_date.born_in_future">
        <source>remark birth date born in future</source>
        <translation>Deze geboortedatum ligt in de toekomst.</translation>
    </message>
    <message id="form.remark.birth_date.too_old">
        <source>remark birth date too old</source>
        <translation>Deze persoon is {age}; verblijf kan tot 23 jaar.</translation>
    </message>
    <message id="form.remark.birth_date.adult">
        <source>remark birth date adult</source>
        <translation>Deze jeugdige is {age} jaar: na 18 alleen met verlengde jeugdhulp.</translation>
    </message>
    <message id="form.remark.case_number.taken">
        <source>remark case number taken</source>
        <translation>Dossiernummer {case_number} is al van een ander kind.</translation>
    </message>
    <message id="form.remark.origin_municipality.missing">
        <source>remark origin municipality missing</source>
        <translation>Vul in uit welke gemeente het kind komt; zonder kan ook een concept niet worden bewaard.</translation>
    </message>
    <message id="form.remark.origin_postcode.only_municipality">
        <source>remark origin postcode only municipality</source>
        <translation>Zonder postcode worden afstanden vanaf het midden van de gemeente gerekend.</translation>
    </message>
    <message id="form.remark.responsible_municipality.missing">
        <source>remark responsible municipality missing</source>
        <translation>Vul de verantwoordelijke gemeente in; zonder kan ook een concept niet worden bewaard.</translation>
    </message>
    <message id="form.remark.needs.no_needs">
        <source>remark needs no needs</source>
        <translation>Er is niets gevraagd; dan telt elke plek als even geschikt.</translation>
    </message>
    <message id="form.remark.consent.child_consent">
        <source>remark consent child consent</source>
        <translation>De jeugdige is {age}: vanaf 12 jaar is ook eigen toestemming nodig.</translation>
    </message>
    <message id="form.remark.authorisation.secure_without_authorisation">
        <source>remark authorisation secure without authorisation</source>
        <translation>JeugdzorgPlus is gevraagd zonder machtiging: die plekken vallen af.</translation>
    </message>
    <message id="form.remark.authorisation_starts.missing">
        <source>remark authorisation starts missing</source>
        <translation>Vul in vanaf wanneer de machtiging geldt.</translation>
    </message>
    <message id="form.remark.authorisation_ends.before_start">
        <source>remark authorisation ends before start</source>
        <translation>Het einde ligt niet na het begin ({start}).</translation>
    </message>
    <message id="form.remark.measure_ends.before_start">
        <source>remark measure ends before start</source>
        <translation>Het einde ligt niet na het begin ({start}).</translation>
    </message>
    <message id="form.remark.forms.missing">
        <source>remark forms missing</source>
        <translation>Kies minstens één zorgvorm.</translation>
    </message>
    <message id="form.remark.registered.in_future">
        <source>remark registered in future</source>
        <translation>De aanmelding ligt in de toekomst.</translation>
    </message>
    <message id="form.remark.start_from.missing">
        <source>remark start from missing</source>
        <translation>Vul in vanaf wanneer de plek nodig is.</translation>
    </message>
    <message id="form.remark.start_from.past_norm">
        <source>remark start from past norm</source>
        <translation>Dit ligt na de norm ({norm_day}).</translation>
    </message>
    <message id="form.remark.start_by.before_start">
        <source>remark start by before start</source>
        <translation>Dit ligt voor de dag waarop de plek nodig is ({start_from}).</translation>
    </message>
    <message id="form.remark.sibling_reason.split_without_reason">
        <source>remark sibling reason split without reason</source>
        <translation>Apart plaatsen vraagt een reden.</translation>
    </message>
    <message id="form.conflict.what">
        <source>conflict what</source>
        <translation>Iemand anders heeft dit intussen gewijzigd</translation>
    </message>
    <message id="form.conflict.how">
        <source>conflict how</source>
        <translation>Wat u typte staat nog hier. Vergelijk en kies welke versie blijft; er is nog niets overschreven.</translation>
    </message>
    <message id="form.conflict.here">
        <source>conflict here</source>
        <translation>Hier op uw scherm</translation>
    </message>
    <message id="form.conflict.register">
        <source>conflict register</source>
        <translation>In het register</translation>
    </message>
    <message id="form.conflict.mine">
        <source>conflict mine</source>
        <translation>Bewaar mijn versie</translation>
    </message>
    <message id="form.conflict.theirs">
        <source>conflict theirs</source>
        <translation>Neem de versie uit het register</translation>
    </message>
    <message id="form.kept.heading">
        <source>kept heading</source>
        <translation>Een verzoek is nog niet bewaard</translation>
    </message>
    <message id="form.kept.words">
        <source>kept words</source>
        <translation>{what}: wat u invulde is er nog.</translation>
    </message>
    <message id="form.kept.go_on">
        <source>kept go on</source>
        <translation>Ga verder</translation>
    </message>
    <message id="form.kept.save">
        <source>kept save</source>
        <translation>Bewaar</translation>
    </message>
    <message id="form.kept.discard">
        <source>kept discard</source>
        <translation>Gooi weg</translation>
    </message>
    <message id="rows.remove">
        <source>remove</source>
        <translation>Haal deze regel weg</translation>
    </message>
    <message id="levels.level">
        <source>level</source>
        <translation>{name}: niveau</translation>
    </message>
    <message id="levels.essential">
        <source>essential</source>
        <translation>{name}: onmisbaar</translation>
    </message>
</context>
</TS>
