<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>people_lists</name>
    <message id="import.problem.case_number_unreadable">
        <source>problem case number unreadable</source>
        <translation>‘{value}’ is geen dossiernummer.</translation>
    </message>
    <message id="import.problem.case_number_missing">
        <source>problem case number missing</source>
        <translation>Het dossiernummer ontbreekt; zonder dossiernummer is niet te zeggen over welk kind deze rij gaat.</translation>
    </message>
    <message id="import.problem.case_number_ambiguous">
        <source>problem case number ambiguous</source>
        <translation>Er zijn meer kinderen in het register met een dossiernummer dat op ‘{value}’ lijkt.</translation>
    </message>
    <message id="import.problem.no_case_numbers">
        <source>problem no case numbers</source>
        <translation>In deze tabel is geen kolom met dossiernummers gevonden. Er is niets uit overgenomen.</translation>
    </message>
    <message id="import.problem.citizen_numbers">
        <source>problem citizen numbers</source>
        <translation>Deze tabel kent kinderen alleen bij hun burgerservicenummer. Dat nummer bewaren we niet; vraag een lijst met dossiernummers. Er is niets uit overgenomen.</translation>
    </message>
    <message id="import.problem.birth_unreadable">
        <source>problem birth unreadable</source>
        <translation>‘{value}’ is geen geboortedatum met dag, maand en jaar.</translation>
    </message>
    <message id="import.problem.birth_in_future">
        <source>problem birth in future</source>
        <translation>‘{value}’ ligt in de toekomst en kan geen geboortedatum zijn.</translation>
    </message>
    <message id="import.problem.birth_too_long_ago">
        <source>problem birth too long ago</source>
        <translation>‘{value}’ is te lang geleden voor een jeugdige.</translation>
    </message>
    <message id="import.problem.birth_missing">
        <source>problem birth missing</source>
        <translation>De geboortedatum ontbreekt en dit kind is nog niet bekend.</translation>
    </message>
    <message id="import.problem.only_age">
        <source>problem only age</source>
        <translation>De lijst noemt alleen de leeftijd ({value} jaar) en dit kind is nog niet bekend. Vraag de geboortedatum op.</translation>
    </message>
    <message id="import.problem.municipality_missing">
        <source>problem municipality missing</source>
        <translation>De verantwoordelijke gemeente ontbreekt, ook de herkomst, en dit kind is nog niet bekend.</translation>
    </message>
    <message id="import.problem.child_gender_unknown">
        <source>problem child gender unknown</source>
        <translation>‘{value}’ is geen geslacht.</translation>
    </message>
    <message id="import.problem.needs_partly_unknown">
        <source>problem needs partly unknown</source>
        <translation>‘{unknown}’ is geen bekende behoefte en is niet overgenomen; de rest van de cel wel.</translation>
    </message>
    <message id="import.problem.needs_unknown">
        <source>problem needs unknown</source>
        <translation>In ‘{value}’ is geen behoefte herkend.</translation>
    </message>
    <message id="import.problem.urgency_unknown">
        <source>problem urgency unknown</source>
        <translation>‘{value}’ zegt niet of het crisis, spoed of regulier is.</translation>
    </message>
    <message id="import.problem.stay_unknown">
        <source>problem stay unknown</source>
        <translation>‘{value}’ zegt niet of het kind hier woont, of de plek voor het kind wordt aangehouden.</translation>
    </message>
    <message id="import.problem.duration_unreadable">
        <source>problem duration unreadable</source>
        <translation>‘{value}’ is geen duur.</translation>
    </message>
    <message id="import.problem.duration_without_unit">
        <source>problem duration without unit</source>
        <translation>‘{value}’ is een getal zonder dagen, weken of maanden.</translation>
    </message>
    <message id="import.problem.together_unknown">
        <source>problem together unknown</source>
        <translation>‘{value}’ zegt niet of broers en zussen samen geplaatst moeten worden.</translation>
    </message>
    <message id="import.problem.apart_without_reason">
        <source>problem apart without reason</source>
        <translation>De lijst zegt dat broers en zussen apart moeten, zonder reden. Leg de reden zelf vast; er is nog niets over samen of apart opgeslagen.</translation>
    </message>
    <message id="import.problem.end_before_start">
        <source>problem end before start</source>
        <translation>Het einde (‘{value}’) ligt niet na het begin.</translation>
    </message>
    <message id="import.problem.ended_without_day">
        <source>problem ended without day</source>
        <translation>De lijst noemt dit kind vertrokken (‘{value}’), zonder dag waarop.</translation>
    </message>
    <message id="import.problem.ended_and_lives">
        <source>problem ended and lives</source>
        <translation>De lijst noemt een einde (‘{value}’) en ook dat het kind hier nog woont.</translation>
    </message>
    <message id="import.problem.days_not_understood">
        <source>problem days not understood</source>
        <translation>In deze kolom staan dagen, maar niet duidelijk is waarvan. Er is niets uit overgenomen; zeg op de pagina Import wat de kolom betekent.</translation>
    </message>
    <message id="import.problem.start_by_before_start">
        <source>problem start by before start</source>
        <translation>De uiterste dag ligt voor de gewenste startdag en is niet overgenomen.</translation>
    </message>
    <message id="import.problem.registered_in_future">
        <source>problem registered in future</source>
        <translation>‘{value}’ ligt in de toekomst en kan geen aanmelddag zijn.</translation>
    </message>
    <message id="import.problem.maybe_same_child">
        <source>problem maybe same child</source>
        <translation>{value} is nieuw, maar in het register staat een kind met dezelfde geboortedatum en gemeente onder een ander nummer. Is dit hetzelfde kind? Er is niets van overgenomen.</translation>
    </message>
    <message id="import.problem.rows_disagree">
        <source>problem rows disagree</source>
        <translation>De rijen van {value} noemen verschillende geboortedatums. Er is niets van overgenomen.</translation>
    </message>
    <message id="import.problem.listed_again">
        <source>problem listed again</source>
        <translation>{value} staat ook op rij {other_row}.</translation>
    </message>
    <message id="import.problem.facility_missing">
        <source>problem facility missing</source>
        <translation>De lijst zegt niet in welke voorziening dit kind is.</translation>
    </message>
    <message id="import.problem.facility_unknown">
        <source>problem facility unknown</source>
        <translation>Voorziening ‘{value}’ staat niet in het register.</translation>
    </message>
    <message id="import.problem.facility_ambiguous">
        <source>problem facility ambiguous</source>
        <translation>Er zijn meer voorzieningen die ‘{value}’ heten: {options}. Noem de aanbieder of de plaats.</translation>
    </message>
    <message id="import.problem.facility_elsewhere">
        <source>problem facility elsewhere</source>
        <translation>‘{value}’ staat in het register op een andere plaats dan de lijst zegt ({options}).</translation>
    </message>
    <message id="import.problem.provider_unknown">
        <source>problem provider unknown</source>
        <translation>Aanbieder ‘{value}’ staat niet in het register.</translation>
    </message>
    <message id="import.problem.guest_not_taken_in">
        <source>problem guest not taken in</source>
        <translation>Dit kind logeert hier. Een logeerpartij legt u zelf vast op de tijdlijn.</translation>
    </message>
    <message id="import.problem.hold_not_taken_in">
        <source>problem hold not taken in</source>
        <translation>Deze plek is gereserveerd of toegezegd. Een reservering legt u zelf vast; een lijst zegt niet tot wanneer.</translation>
    </message>
    <message id="import.problem.ended_unknown">
        <source>problem ended unknown</source>
        <translation>Deze plaatsing is volgens de lijst voorbij en was hier niet bekend. Er is niets van overgenomen.</translation>
    </message>
    <message id="import.problem.bed_unknown">
        <source>problem bed unknown</source>
        <translation>‘{value}’ is er in deze voorziening niet. In het register heeft dit kind plek {known}; dat is niet veranderd.</translation>
    </message>
    <message id="import.problem.bed_not_free">
        <source>problem bed not free</source>
        <translation>De lijst zegt ‘{value}’, het register plek {known}. De andere plek is niet al die dagen vrij; het kind is niet verplaatst.</translation>
    </message>
    <message id="import.problem.bed_not_moved">
        <source>problem bed not moved</source>
        <translation>De lijst zegt ‘{value}’, het register plek {known}. Bij een aangehouden plek of een andere begindag verandert een lijst de plek niet.</translation>
    </message>
    <message id="import.problem.request_left_open">
        <source>problem request left open</source>
        <translation>{value} komt hier wonen en heeft nog verzoek {number} lopen. Dat verzoek is niet veranderd.</translation>
    </message>
    <message id="import.problem.forms_missing">
        <source>problem forms missing</source>
        <translation>De gevraagde zorgvorm ontbreekt; het verzoek komt als concept op de wachtlijst.</translation>
    </message>
    <message id="import.problem.not_waiting">
        <source>problem not waiting</source>
        <translation>Dit verzoek is volgens de lijst al afgehandeld en staat hier ook niet open.</translation>
    </message>
    <message id="import.conflict.other_birth_date">
        <source>conflict other birth date</source>
        <translation>De lijst geeft dit kind geboortedatum {list_birth_date}, het register {register_birth_date}. Verkeerd overgetikt, of een ander kind? Van deze rij is niets overgenomen.</translation>
    </message>
    <message id="import.conflict.other_age">
        <source>conflict other age</source>
        <translation>De lijst geeft dit kind leeftijd {list_age}, volgens het register is het {register_age}. Van deze rij is niets overgenomen.</translation>
    </message>
    <message id="import.conflict.other_municipality">
        <source>conflict other municipality</source>
        <translation>De lijst noemt {list_municipality} als verantwoordelijke gemeente, het register {register_municipality}. De gemeente in het register is niet veranderd.</translation>
    </message>
    <message id="import.conflict.no_bed">
        <source>conflict no bed</source>
        <translation>Volgens de lijst woont of heeft dit kind een plek in {list_facility}. Daar zijn {register_beds} plekken: op {register_known} wonen andere bekende kinderen, {register_other} zijn aangehouden, gereserveerd of gesloten. Het kind is niet geplaatst.</translation>
    </message>
    <message id="import.conflict.lives_elsewhere">
        <source>conflict lives elsewhere</source>
        <translation>Volgens de lijst woont dit kind in {list_facility} sinds {list_since}, volgens het register in {register_facility} sinds {register_since}. Er is niets verplaatst.</translation>
    </message>
    <message id="import.conflict.ended_in_register">
        <source>conflict ended in register</source>
        <translation>Volgens de lijst woont dit kind in {list_facility} sinds {list_since}; in het register eindigde het wonen in {register_facility} pas op {register_ends}. Er is niets aan de plaatsing veranderd.</translation>
    </message>
    <message id="import.conflict.other_since">
        <source>conflict other since</source>
        <translation>De lijst zegt dat dit kind in {list_facility} is sinds {list_since}, het register sinds {register_since}. De dag in het register is niet veranderd.</translation>
    </message>
    <message id="import.conflict.other_end">
        <source>conflict other end</source>
        <translation>De lijst zegt dat dit kind op {list_ends} uit {list_facility} is vertrokken, het register zegt {register_ends}.</translation>
    </message>
    <message id="import.conflict.ends_before_known_start">
        <source>conflict ends before known start</source>
        <translation>De lijst laat het verblijf in {list_facility} eindigen op {list_ends}; volgens het register begon het pas op {register_since}.</translation>
    </message>
    <message id="import.conflict.other_kept_kind">
        <source>conflict other kept kind</source>
        <translation>De plek in {list_facility} wordt volgens de lijst aangehouden als {list_stay}, volgens het register als {register_stay}.</translation>
    </message>
    <message id="import.conflict.lives_in_register">
        <source>conflict lives in register</source>
        <translation>De lijst zegt dat de plek in {list_facility} voor dit kind wordt aangehouden; volgens het register woont het daar, sinds {register_since}. Zonder dag van vertrek is er niets veranderd.</translation>
    </message>
    <message id="import.conflict.kept_in_register">
        <source>conflict kept in register</source>
        <translation>De lijst zegt dat dit kind in {list_facility} woont, sinds {list_since}; volgens het register is het weg en wordt de plek aangehouden sinds {register_since}.</translation>
    </message>
    <message id="import.conflict.two_groups">
        <source>conflict two groups</source>
        <translation>De lijst noemt {list_siblings} broers en zussen; in het register horen ze bij verschillende groepen ({register_siblings}).</translation>
    </message>
    <message id="import.conflict.closed_in_list">
        <source>conflict closed in list</source>
        <translation>Volgens de lijst wacht dit kind niet meer; in het register staat verzoek {register_number} nog als {register_state}.</translation>
    </message>
    <message id="import.conflict.closed_in_register">
        <source>conflict closed in register</source>
        <translation>Dit kind staat op de lijst als wachtend (aangemeld {list_registered}); in het register is verzoek {register_number} {register_state}. Opnieuw aangemeld, of een oude lijst?</translation>
    </message>
    <message id="import.conflict.number_of_another">
        <source>conflict number of another</source>
        <translation>Verzoeknummer {list_number} hoort in het register bij een ander kind ({register_case_number}).</translation>
    </message>
    <message id="code.person_field.facility">
        <source>person field facility</source>
        <translation>voorziening</translation>
    </message>
    <message id="code.person_field.bed">
        <source>person field bed</source>
        <translation>plek nr</translation>
    </message>
    <message id="code.person_field.request_state">
        <source>person field request state</source>
        <translation>verzoek</translation>
    </message>
    <message id="code.person_field.since">
        <source>person field since</source>
        <translation>sinds</translation>
    </message>
    <message id="code.person_field.expected_end">
        <source>person field expected end</source>
        <translation>verwacht einde</translation>
    </message>
    <message id="code.person_field.ends">
        <source>person field ends</source>
        <translation>einde</translation>
    </message>
    <message id="code.person_field.stay">
        <source>person field stay</source>
        <translation>soort verblijf</translation>
    </message>
    <message id="code.person_field.gender">
        <source>person field gender</source>
        <translation>geslacht</translation>
    </message>
    <message id="code.person_field.name">
        <source>person field name</source>
        <translation>naam</translation>
    </message>
    <message id="code.person_field.origin_municipality">
        <source>person field origin municipality</source>
        <translation>herkomst</translation>
    </message>
    <message id="code.person_field.origin_postcode">
        <source>person field origin postcode</source>
        <translation>postcode herkomst</translation>
    </message>
    <message id="code.person_field.school_postcode">
        <source>person field school postcode</source>
        <translation>postcode school</translation>
    </message>
    <message id="code.person_field.needs">
        <source>person field needs</source>
        <translation>behoeften</translation>
    </message>
    <message id="code.person_field.siblings">
        <source>person field siblings</source>
        <translation>broers en zussen</translation>
    </message>
    <message id="code.person_field.together">
        <source>person field together</source>
        <translation>samen of apart</translation>
    </message>
    <message id="code.person_field.urgency">
        <source>person field urgency</source>
        <translation>urgentie</translation>
    </message>
    <message id="code.person_field.registered">
        <source>person field registered</source>
        <translation>aangemeld</translation>
    </message>
    <message id="code.person_field.forms">
        <source>person field forms</source>
        <translation>gevraagde zorgvormen</translation>
    </message>
    <message id="code.person_field.start_from">
        <source>person field start from</source>
        <translation>gewenst vanaf</translation>
    </message>
    <message id="code.person_field.start_by">
        <source>person field start by</source>
        <translation>uiterlijk</translation>
    </message>
    <message id="code.person_field.expected_days">
        <source>person field expected days</source>
        <translation>verwachte duur (dagen)</translation>
    </message>
    <message id="code.person_field.referrer">
        <source>person field referrer</source>
        <translation>verwijzer</translation>
    </message>
    <message id="code.person_field.referrer_organisation">
        <source>person field referrer organisation</source>
        <translation>organisatie van de verwijzer</translation>
    </message>
    <message id="code.person_field.question">
        <source>person field question</source>
        <translation>vraag</translation>
    </message>
    <message id="code.person_field.ground">
        <source>person field ground</source>
        <translation>grond van de gemeente</translation>
    </message>
    <message id="code.person_field.municipality">
        <source>person field municipality</source>
        <translation>verantwoordelijke gemeente</translation>
    </message>
    <message id="code.person_field.levels">
        <source>person field levels</source>
        <translation>niveau van de behoefte</translation>
    </message>
    <message id="code.person_field.review_on">
        <source>person field review on</source>
        <translation>dag van herziening</translation>
    </message>
    <message id="code.person_assumed.ground">
        <source>person assumed ground</source>
        <translation>grond 1 (adres voor het verblijf)</translation>
    </message>
    <message id="code.person_assumed.municipality">
        <source>person assumed municipality</source>
        <translation>de gemeente van herkomst is ook de verantwoordelijke gemeente</translation>
    </message>
    <message id="code.person_assumed.gender">
        <source>person assumed gender</source>
        <translation>geslacht onbekend: alleen plekken voor iedereen passen</translation>
    </message>
    <message id="code.person_assumed.levels">
        <source>person assumed levels</source>
        <translation>niveau 2 voor behoeften zonder niveau</translation>
    </message>
    <message id="code.person_assumed.since">
        <source>person assumed since</source>
        <translation>sinds de dag van de lijst</translation>
    </message>
    <message id="code.person_assumed.review_on">
        <source>person assumed review on</source>
        <translation>herziening over zes weken</translation>
    </message>
    <message id="code.person_assumed.urgency">
        <source>person assumed urgency</source>
        <translation>regulier</translation>
    </message>
    <message id="code.person_assumed.registered">
        <source>person assumed registered</source>
        <translation>aangemeld op de dag van de lijst</translation>
    </message>
    <message id="code.person_assumed.referrer">
        <source>person assumed referrer</source>
        <translation>verwijzer is de gemeente</translation>
    </message>
    <message id="code.person_stay.lives">
        <source>person stay lives</source>
        <translation>woont</translation>
    </message>
    <message id="code.person_stay.kept_home">
        <source>person stay kept home</source>
        <translation>woonplek aangehouden</translation>
    </message>
    <message id="code.person_stay.relapse_bed">
        <source>person stay relapse bed</source>
        <translation>terugvalbed</translation>
    </message>
    <message id="code.person_stay.home_help_bed">
        <source>person stay home help bed</source>
        <translation>achtervang bij hulp thuis</translation>
    </message>
    <message id="code.person_stay.ended">
        <source>person stay ended</source>
        <translation>vertrokken</translation>
    </message>
    <message id="code.person_stay.guest">
        <source>person stay guest</source>
        <translation>logeert</translation>
    </message>
    <message id="code.person_stay.held">
        <source>person stay held</source>
        <translation>gereserveerd</translation>
    </message>
    <message id="code.person_stay.kept">
        <source>person stay kept</source>
        <translation>aangehouden</translation>
    </message>
    <message id="people.command.read">
        <source>command read</source>
        <translation>{file}: {outcomes}.</translation>
    </message>
    <message id="people.command.rehearsal">
        <source>command rehearsal</source>
        <translation>{file}: zou geven: {outcomes}.</translation>
    </message>
    <message id="people.command.same">
        <source>command same</source>
        <translation>{file}: het register zegt dit al; er is niets veranderd.</translation>
    </message>
    <message id="people.command.nothing.placements">
        <source>command nothing placements</source>
        <translation>{file}: geen bruikbare rij over wie waar woont; er is niets verwerkt.</translation>
    </message>
    <message id="people.command.nothing.requests">
        <source>command nothing requests</source>
        <translation>{file}: geen bruikbare rij over wie waarop wacht; er is niets verwerkt.</translation>
    </message>
    <message id="people.command.no_table.placements">
        <source>command no table placements</source>
        <translation>{file}: geen tabel gevonden met kinderen en waar ze wonen.</translation>
    </message>
    <message id="people.command.no_table.requests">
        <source>command no table requests</source>
        <translation>{file}: geen tabel gevonden met kinderen en wat ze nodig hebben.</translation>
    </message>
    <message id="people.command.no_register">
        <source>command no register</source>
        <translation>{database}: dit register bestaat niet. Wie waar woont kan pas worden ingelezen als de voorzieningen bekend zijn; lees eerst de lijsten met plekken in.</translation>
    </message>
    <message id="people.command.assumed">
        <source>command assumed</source>
        <translation>  Aangenomen, omdat de lijst het niet zegt: {assumed}.</translation>
    </message>
    <message id="people.command.assumed_one">
        <source>command assumed one</source>
        <translation>{word} ({count})</translation>
    </message>
    <message id="people.command.other_kind.vacancies">
        <source>command other kind vacancies</source>
        <translation>{file}: dit lijkt een lijst van vrije plekken; lees hem in met import-vacancies.</translation>
    </message>
    <message id="people.command.other_kind.placements">
        <source>command other kind placements</source>
        <translation>{file}: dit lijkt een lijst van wie waar woont; lees hem in met import-placements.</translation>
    </message>
    <message id="people.command.other_kind.requests">
        <source>command other kind requests</source>
        <translation>{file}: dit lijkt een wachtlijst; lees hem in met import-requests.</translation>
    </message>
    <message id="people.empty">
        <source>empty</source>
        <translation>niets</translation>
    </message>
    <message id="act.import_placements">
        <source>import placements</source>
        <translation>Lijst {file} ingelezen: wie waar woont</translation>
    </message>
    <message id="act.import_requests">
        <source>import requests</source>
        <translation>Lijst {file} ingelezen: wie waarop wacht</translation>
    </message>
    <message id="people.command.problems" numerus="yes">
        <source>command problems</source>
        <translation>
            <numerusform>{count} ding kon niet worden gebruikt:</numerusform>
            <numerusform>{count} dingen konden niet worden gebruikt:</numerusform>
        </translation>
    </message>
    <message id="people.outcome.new" numerus="yes">
        <source>outcome new</source>
        <translation>
            <numerusform>{count} nieuw</numerusform>
            <numerusform>{count} nieuw</numerusform>
        </translation>
    </message>
    <message id="people.outcome.changed" numerus="yes">
        <source>outcome changed</source>
        <translation>
            <numerusform>{count} gewijzigd</numerusform>
            <numerusform>{count} gewijzigd</numerusform>
        </translation>
    </message>
    <message id="people.outcome.unchanged" numerus="yes">
        <source>outcome unchanged</source>
        <translation>
            <numerusform>{count} ongewijzigd</numerusform>
            <numerusform>{count} ongewijzigd</numerusform>
        </translation>
    </message>
    <message id="people.outcome.stale" numerus="yes">
        <source>outcome stale</source>
        <translation>
            <numerusform>{count} niet in de lijst</numerusform>
            <numerusform>{count} niet in de lijst</numerusform>
        </translation>
    </message>
    <message id="people.outcome.conflict" numerus="yes">
        <source>outcome conflict</source>
        <translation>
            <numerusform>{count} tegenspraak</numerusform>
            <numerusform>{count} tegenspraken</numerusform>
        </translation>
    </message>
</context>
</TS>
