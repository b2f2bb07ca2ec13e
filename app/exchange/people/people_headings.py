"""What a heading of a list of people may mean: a score per kind of column, from phrases with weights.

Weights under 1 mark words that lists use for several things; the content of the column decides between them.
One vocabulary per kind of list: «ingangsdatum» is since when a child lives there, or from when it asks a place.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from app.exchange.header_search import HeadingWords
from app.exchange.heading_nearness import nearness, weighted_phrases
from app.exchange.people.people_types import PeopleKind, PersonColumn
from app.exchange.plain_text import plain

_K = PersonColumn

_PERSON: Mapping[PersonColumn, str] = {
    _K.CASE_NUMBER: """
        dossiernummer |dossiernr |dossier nr |dossier |dos nr |dosnr |clientnummer |clientnr |client nr
        |client id |clientcode |client code |client 0.85 |kenmerk 0.9 |kenmerk kind |kenmerk client |kenmerk
        jeugdige |casusnummer |casusnr |casus nr |casus 0.8 |zaaknummer 0.9 |zaaknr 0.9 |zaak nr 0.9 |zaak
        id 0.9 |zaak 0.6 |kindnummer |kindnr |kind nr |kind id |kindcode |kind 0.7 |jeugdige 0.75 |jeugdige
        nr |jeugdigenummer |jeugdige nummer |jeugdige id |jeugdigenr |nummer kind |nummer jeugdige |nummer
        client |nr kind |nr jeugdige |registratienummer 0.9 |registratienr 0.9 |uniek nummer |uniek kenmerk
        |id 0.7 |nummer 0.6 |nr 0.5 |ref 0.6 |referentie 0.7 |referentienummer 0.7 |ons kenmerk 0.9 |uw
        kenmerk 0.5 |case number |case id |case nr |case no |case 0.7 |client number |child id |child number
        |persoonsnummer 0.7 |code 0.5 |code kind |code jeugdige |code client |bewonersnummer |bewonernr
        |pupilnummer |pupilnr |deelnemersnummer |dossierkenmerk |clientkenmerk |kindkenmerk 0.8 |k nummer |k
        nr |cl nr |clnr |identificatie 0.7 |dossier id |volgnummer dossier |nummer dossier |regionummer 0.7
        |matchnummer 0.6 |zorgdossier |clt |clt nr |cltnr |jeugdigeid |pgn 0.7 |kind client nr |client
        kenmerk |dossier kind |clientcode
    """,
    _K.NAME: """
        naam kind |naam jeugdige |naam client |naam 0.85 |kindnaam |name 0.8 |volledige naam |naam pupil
        |initialen |voorletters |initialen kind |voorletters kind |initialen client |voorl |init |client
        naam |naam bewoner |naam en voorletters |naam van het kind |naam van de jeugdige |child name
        |clientnaam |naam jongere |jongere 0.7 |initials |jeugdige naam |kind naam
    """,
    _K.FIRST_NAME: """
        voornaam |roepnaam |voornamen |first name |voornaam kind |roepnaam kind |given name
    """,
    _K.LAST_NAME: """
        achternaam |familienaam |geslachtsnaam |last name |surname |achternaam kind |family name
    """,
    _K.BIRTH_DATE: """
        geboortedatum |geb datum |gebdatum |geb dat |gebdat |geboren |geboren op |geboortedag |geb 0.9 |gb
        datum |gbdatum |geb dd |date of birth |birth date |birthdate |dob |gebdt |gdatum 0.8 |geboorte
        |datum geboorte |geboortedatum kind |geboortedatum jeugdige |geboortedatum client |g datum 0.8 |geb
        d |geboortedt |gebd |geboren d d |born |geb op |gebd at |geboortedatum jongere |leeftijd
        geboortedatum |leeftijd geb datum |geboortedat |gb dat |geb dtm |geboortedtm |gebdtm
    """,
    _K.AGE: """
        leeftijd |lft |leeft |age |leeftijd kind |leeftijd nu |huidige leeftijd |leeftijd jaren |jaar oud
        |lftd |leeftijd jeugdige |leeftijd in jaren |leeftijd client |leeftijd op peildatum
    """,
    _K.GENDER: """
        geslacht |gesl |m v |j m |m v x |jongen meisje |gender |sekse |sex |man vrouw |v m |m v o |geslacht
        kind |geslacht jeugdige |geslacht client |sexe |kunne |jongen of meisje |m f |j m x |mv |mvx |gsl
        |gslcht |geslachtcode |geslacht code |gesl code
    """,
    _K.MUNICIPALITY: """
        verantwoordelijke gemeente |verantw gemeente |gemeente verantwoordelijk |gemeente woonplaatsbeginsel
        |woonplaatsbeginsel |wpb |wpb gemeente |gemeente wpb |gemeente 0.85 |gem 0.8 |financierende gemeente
        |betalende gemeente |gemeente verwijzer 0.6 |opdrachtgevende gemeente |gemeente kind |gemeente
        jeugdige |gemeente client |verw gemeente 0.7 |gem verantw |verantw gem |financier 0.7 |financiering
        gemeente |indicerende gemeente |gemeente indicatie |gemeente beschikking |municipality 0.85
        |opdrachtgever 0.6 |verantwoordelijk |gemeentecode 0.85 |gemeente code 0.85 |cbs code 0.7
        |kostendrager 0.8 |responsible municipality |gemeente financiering |gem wpb |verantwoordelijke gem
        |toeleidende gemeente |gemeentenaam 0.8 |naam gemeente 0.8 |beschikkende gemeente |gemeente op basis
        van woonplaatsbeginsel
    """,
    _K.ORIGIN: """
        herkomst |herkomstgemeente |gemeente van herkomst |gemeente herkomst |herkomst gemeente |woonplaats
        0.9 |woonplaats kind |woonplaats ouders |woonplaats gezin |woonplaats ouder |laatste woonplaats
        |plaats herkomst |plaats van herkomst |herkomstplaats |herkomst plaats |komt uit |afkomstig uit |uit
        0.6 |wpl 0.8 |wnpl 0.8 |plaats ouders |plaats gezin 0.7 |gemeente ouders |gemeente ouder |origin
        |origin municipality |gemeente thuis |thuisgemeente |thuis plaats |plaats thuis |ouderlijk huis
        |woongemeente |gemeente gezin 0.7 |woonplaats jeugdige |woonplaats client |oorspronkelijke gemeente
        |oorspronkelijke woonplaats |herk gem |gem herkomst |gem van herkomst |herk |gem herk
    """,
    _K.ORIGIN_POSTCODE: """
        postcode herkomst |postcode kind |postcode ouders |postcode thuis |postcode 0.85 |pc 0.7 |pc
        herkomst |pc kind |pc ouders |herkomst postcode |postcode ouder |postcode woonadres |postcode gezin
        |pc4 0.7 |pc6 0.7 |postcode jeugdige |postcode van herkomst |pc thuis |postal code 0.7 |postcode
        client |postc 0.7 |postcode woonplaats |postcode laatste adres |postcode ouderlijk huis
    """,
    _K.SCHOOL_POSTCODE: """
        postcode school |school postcode |schoolpostcode |pc school |pc onderwijs |postcode onderwijs
        |postcode van school |postcode huidige school |school pc
    """,
    _K.NEEDS: """
        zorgbehoefte |zorgbehoeften |ondersteuningsbehoefte |ondersteuningsbehoeften |behoefte |behoeften
        |problematiek |zorgvraag 0.8 |hulpvraag 0.6 |begeleidingsvraag 0.8 |kindkenmerken |kenmerken 0.7
        |needs |ondersteuning 0.7 |wat is nodig |nodig 0.8 |heeft nodig |aandachtspunten 0.6 |problemen 0.8
        |kindproblematiek |zorgzwaarte 0.6 |aard problematiek |specifieke problematiek |zorgkenmerken
        |diagnose 0.6 |profiel 0.7 |zorgprofiel 0.8 |specialisme 0.6 |vraagt om |ondersteuningsvraag 0.8
        |behoefte kind |problematiek kind |problematiek jeugdige |hulpvraag problematiek |beperking 0.6
    """,
    _K.FAMILY: """
        gezinsnummer |gezinsnr |gezin nr |gezin id |gezinscode |gezin 0.6 |familienummer |familienr |familie
        nr |familie id |familie 0.7 |gezinsgroep |siblinggroep |sibling groep |broers zussen nr |bz nr |bz
        groep |brusgroep |brussengroep |brus nr |sibling 0.7 |gezinsdossier |gezinskenmerk |family number
        |family id |groep broers en zussen |gezin kenmerk |gezinsdossiernummer |huishouden |huishoudnummer
        |gezinsid |brusnr |sibling nr |gezinsverband nr |broer zusgroep |gezinssysteem 0.7 |systeemnummer
        0.6 |siblings groep
    """,
    _K.SIBLINGS: """
        broers en zussen |broers zussen |dossiers broers en zussen |dossiernummers broers zussen |siblings
        0.8 |broer zus |broertjes en zusjes |brusjes |broer zus dossier |broer of zus |broers of zussen
        |dossiernr broer zus |brussen |broertje zusje |broer zus van |kenmerk broer zus |zus of broer
        |nummers broers en zussen |dossier broer of zus |samen met 0.8 |dossiernummers siblings |bzz 0.8
    """,
    _K.TOGETHER: """
        samenplaatsing |samen plaatsen |samen 0.8 |samen of apart |samen apart |samenplaatsen |plaatsing
        samen |samen geplaatst 0.7 |samenplaatsing gewenst |samen wonen |broers zussen samen |samen met
        broer zus |samenplaatsing broers en zussen |samen te plaatsen |bij elkaar |bijeen |samenplaatsing
        broers zussen
    """,
    _K.CITIZEN_NUMBER: """
        bsn |burgerservicenummer |bsn nummer |bsn nr |bsnnr |sofinummer |sofi |bsn kind |bsn client
    """,
    _K.IGNORED: """
        telefoon |tel |telefoonnummer |contact |contactpersoon |e mail |email |mail |mailadres |mobiel
        |prijs |tarief |volgnummer |rij |regel |agb |agb code |opmerking |opmerkingen |bijzonderheden
        |notitie |notities |toelichting |memo |mentor |begeleider |casemanager |casusregisseur |regisseur
        |gezinsvoogd |voogd 0.8 |jeugdbeschermer 0.8 |consulent |school |naam school |klas |groep school
        |onderwijs |maatregel |juridische maatregel |ots |machtiging |machtiging tot |beschikking
        |beschikkingsnummer |einde beschikking |beschikking tot |einddatum beschikking |indicatie |indicatie
        tot |productcode |arrangement 0.8 |adres |straat |huisnummer |adres ouders |nationaliteit |geloof
        |religie |huisarts |verzekering |land |dagprijs |laatst bijgewerkt |bijgewerkt |bijgewerkt op
        |peildatum |mutatiedatum |gewijzigd op |contactgegevens |dagbesteding |medicatie |gewicht |nr rij
        |week |wachttijd |wachtdagen |aantal dagen |dagen wachtend |wachttijd in dagen |wachttijd weken
        |verblijfsduur |duur verblijf |verblijfsduur in dagen |kleur |ligdagen |aantal dagen verblijf |datum
        laatste contact |laatste contact |evaluatie |evaluatiedatum |geboorteplaats |geboorteland |taal
        |info |extra |actie |actiehouder |wie |voortgang |stavaza
    """,
}
_PLACEMENTS: Mapping[PersonColumn, str] = {
    _K.PROVIDER: """
        aanbieder |zorgaanbieder |organisatie |instelling |naam aanbieder |naam organisatie |naam instelling
        |jeugdhulpaanbieder |stichting |provider |zorgorganisatie |hoofdaanbieder |aanb |leverancier
        |zorgpartij |partij 0.8 |huidige aanbieder |aanbieder verblijf |moederorganisatie |zorginstelling
        |instantie 0.8 |contractpartij |hoofdaannemer 0.9 |uitvoerende organisatie |uitvoerder 0.8
    """,
    _K.FACILITY: """
        voorziening |naam voorziening |locatie 0.95 |naam locatie |locatienaam |verblijfplaats 0.9
        |verblijfslocatie |verblijft bij |verblijft in |woont bij |woont in 0.9 |woont op |geplaatst bij
        |geplaatst in |geplaatst op 0.5 |gezinshuis 0.85 |pleeggezin 0.85 |naam gezinshuis |naam pleeggezin
        |groep 0.8 |naam groep |huis 0.85 |naam huis |huidige locatie |huidige voorziening |huidige
        verblijfplaats |huidige plek |huidig verblijf |opvanglocatie |woonlocatie |zorglocatie |facility
        |house |home |location 0.9 |woning 0.8 |unit 0.8 |afdeling 0.8 |vestiging 0.9 |accommodatie
        |plaatsing 0.6 |plaatsing bij |plaatsingslocatie |plek 0.6 |pleegouders 0.7 |naam pleegouders 0.8
        |leefgroep 0.85 |woongroep 0.85 |verblijf 0.7 |team 0.5 |waar 0.6 |woonplek |voorziening naam
        |locatie naam |verblijfadres 0.5 |verblijfsplek |setting 0.6 |placement 0.6 |locatie groep |groep
        locatie |woonvoorziening |huidige woonplek |loc 0.8 |voorz 0.9 |naam 0.3 |waar geplaatst |waar woont
        |woont waar |naam huis groep |huidige groep |pleeggezin gezinshuis |gezinshuis pleeggezin |plaatsing
        in |locatie voorziening |voorziening locatie |verblijfslocatie naam |vestiging naam |naam gezin
        |huidig gezin
    """,
    _K.FACILITY_PLACE: """
        plaats voorziening |plaats locatie |gemeente voorziening |gemeente locatie |vestigingsplaats
        |standplaats |plaats verblijf |verblijfsgemeente |verblijf gemeente |gemeente verblijf |plaats van
        verblijf |locatie plaats |locatie gemeente |plaats 0.8 |gemeente van verblijf |plaats gezinshuis
        |plaats pleeggezin |plaats opvang |plaatsnaam 0.7 |gemeente plek |gemeente opvang |verblijfsplaats
        0.8 |voorziening plaats |plaats huis |gemeente aanbieder |plaats aanbieder |gemeente van vestiging
        |voorziening gemeente |gemeente 0.3 |gem 0.3 |plaats groep
    """,
    _K.FACILITY_POSTCODE: """
        postcode voorziening |postcode locatie |pc locatie |pc voorziening |postcode verblijf |locatie
        postcode |voorziening postcode |postcode verblijfplaats |postcode 0.5 |postcode gezinshuis |postcode
        pleeggezin
    """,
    _K.FORM: """
        zorgvorm |soort zorg |vorm 0.9 |type zorg |hulpvorm |soort verblijf |verblijfsvorm |type verblijf
        |soort 0.8 |type 0.7 |vorm van verblijf |vorm van zorg |verblijfstype |woonvorm |soort voorziening
        |type voorziening |care form |jeugdhulpvorm |zorgsoort |product 0.7 |zorgproduct 0.7 |opvangvorm
        |soort plek |type plek |soort hulp |segment 0.5 |plaatsingsvorm 0.7 |zorgtype |zv |hv |pleegzorgvorm
        |vorm plaatsing |vorm verblijf |productcategorie 0.7 |productomschrijving |omschrijving product
    """,
    _K.BED: """
        bed |plek nr |pleknummer |kamer |kamernummer |kamernr |kamer nr |bednummer |bednr |bed nr |plek 0.7
        |plaatsnummer |bed id |plek id |room |appartement 0.8 |studio 0.8 |slaapkamer |bed kamer |kamer bed
        |plaats nr |bedplek |nr plek |nr bed
    """,
    _K.SINCE: """
        sinds |woont er sinds |woont daar sinds |woont sinds |sinds wanneer |startdatum |start |begindatum
        |datum plaatsing |plaatsingsdatum |datum start |ingangsdatum |ingang |datum ingang |datum in |in
        zorg sinds |in zorg vanaf |opnamedatum |datum opname |opname |vanaf 0.9 |start verblijf |begin
        verblijf |instroomdatum |instroom |datum instroom |geplaatst op |geplaatst sinds |geplaatst per
        |verblijft sinds |verblijf sinds |van 0.7 |start plaatsing |begin plaatsing |aanvang |aanvangsdatum
        |per 0.6 |startdatum verblijf |startdatum plaatsing |begindatum plaatsing |begindatum verblijf
        |since |start date |in huis sinds |begin |datum begin |ingangsdatum plaatsing |ingangsdatum verblijf
        |plaatsing per |plaatsing sinds |datum 0.4 |in 0.4 |dat in |datum aanvang |binnenkomst |datum
        binnenkomst |aankomst |startdt |begindt |wonend sinds |woonachtig sinds |startdatum zorg |startdatum
        hulp |intrek |datum intrek |geplaatst d d |begdat |begd |startdat |dat begin |bij ons sinds |woont
        hier sinds |hier sinds |hier vanaf |bij ons vanaf |aanvang zorg |datum aanvang zorg |startdatum
        huidig verblijf |begin huidige plaatsing |startdatum huidige plaatsing |geplaatst vanaf |wonend
        vanaf
    """,
    _K.EXPECTED_END: """
        verwachte einddatum |verwacht einde |verwachte uitstroom |verwacht vertrek |verwachte uitstroomdatum
        |verwacht tot |verw einde |verw einddatum |verw uitstroom |vermoedelijke einddatum |vermoedelijk
        einde |geplande einddatum |gepland einde |geplande uitstroom |expected end |prognose einde |prognose
        uitstroom |streefdatum uitstroom |beoogde einddatum |beoogd einde |beoogde uitstroom |verwacht
        vertrek op |verwachte vertrekdatum |blijft tot |tot naar verwachting |uitstroom verwacht |einde
        verwacht |einddatum verwacht |vermoedelijk tot |geschatte einddatum |verwachte datum uitstroom
        |verwachte duur tot |vrij per |vrij vanaf |plek komt vrij |verwachte terugkeer |terug verwacht
        |verwacht terug |vertrekt |streefdatum einde |doorstroom verwacht |verwachte doorstroom |verw
        vertrek |prognose vertrek |perspectief tot |kan blijven tot |gaat weg |vertrek verwacht |datum
        vertrek verwacht
    """,
    _K.END: """
        einddatum |eind |einde |datum einde |datum uit |uitstroomdatum |datum uitstroom |vertrokken op
        |vertrekdatum |datum vertrek |vertrokken |uitgestroomd |uitgestroomd op |beeindigd |beeindigd op
        |tot 0.8 |t m 0.7 |tot en met 0.7 |stopdatum |end date |ended |end |einde verblijf |einddatum
        verblijf |einddatum plaatsing |einde plaatsing |uitschrijfdatum |datum uitschrijving |werkelijke
        einddatum |uit 0.5 |feitelijke einddatum |feitelijk einde |uitstroom 0.8 |tot datum |vertrek |until
        |eind verblijf |einddt |einddatum zorg |einddatum hulp |datum beeindiging |werkelijk einde
        |afgesloten op |datum eind |dat uit |eindd |einddatum huidig verblijf |datum einde zorg |laatste dag
        |uit zorg |verblijf tot |verblijft tot |woont tot |geplaatst tot |uit zorg op |uit zorg per |dat
        einde |stop |weg per |vertrokken per
    """,
    _K.STAY: """
        soort plaatsing |status |plaatsingsstatus |status plaatsing |verblijfsstatus |aard plaatsing |type
        plaatsing |aard verblijf |status verblijf |situatie 0.8 |soort bezetting |bezetting 0.6 |status plek
        |plekstatus |aanwezigheid |aanwezig 0.8 |kind of placement |soort plek 0.5 |bedstatus |status bed
        |aard van de plaatsing |woont of aangehouden |status kind |status jeugdige |status client |huidige
        status |type bezetting |soort 0.5 |type 0.4 |plaatsingssoort |stand 0.6 |bezettingsstatus |type
        verblijf 0.8 |soort verblijf 0.75 |vorm van verblijf 0.6 |soort plaatsing of plek |aard |woont
        logeert
    """,
}
_REQUESTS: Mapping[PersonColumn, str] = {
    _K.REQUEST_NUMBER: """
        verzoeknummer |verzoeknr |verzoek nr |verzoek |verzoek id |aanvraagnummer |aanvraagnr |aanvraag nr
        |aanmeldnummer |aanmeldingsnummer |aanmeldnr |aanmelding nr |aanmelding id |vraagnummer |matchnummer
        |request number |request id |request |nummer verzoek |nr verzoek |nummer aanvraag |plaatsingsverzoek
        |plaatsingsverzoeknummer |wachtlijstnummer |wachtlijstnr |wachtlijst nr |kenmerk verzoek |kenmerk
        aanvraag |v nummer |v nr |verzoekkenmerk |volgnr verzoek |nummer aanmelding |matchverzoek |ticket
    """,
    _K.URGENCY: """
        urgentie |spoed 0.85 |prioriteit |prio |urgent 0.85 |urgency |mate van spoed |crisis of regulier
        |spoed regulier |spoed of regulier |crisis 0.7 |urgentieniveau |hoe snel |termijn 0.6 |soort
        aanmelding 0.7 |soort verzoek 0.7 |type verzoek 0.6 |urgentie niveau |crisis spoed regulier
        |spoedeisend |urgentiecode |mate van urgentie |haast |c s r |priority |type aanmelding 0.6
        |categorie 0.6 |type plaatsing 0.5 |urg
    """,
    _K.REGISTERED: """
        aanmelddatum |datum aanmelding |aangemeld |aangemeld op |aanmelding 0.8 |registratiedatum
        |geregistreerd |geregistreerd op |datum registratie |datum verzoek |verzoekdatum |verzoek d d
        |aanvraagdatum |datum aanvraag |wacht sinds |op wachtlijst sinds |wachtlijst sinds |wachtend sinds
        |datum binnen |binnengekomen |ingekomen |binnengekomen op |ingediend |ingediend op |datum ingediend
        |registered |registered on |date registered |datum melding |melddatum |ontvangen |ontvangen op
        |datum ontvangst |sinds 0.8 |datum 0.5 |datum op wachtlijst |start wachttijd |indiendatum
        |aanmelding d d |datum vraag |aanvraag ontvangen |datum instroom wachtlijst |wachtlijstdatum
        |aangevraagd |aangevraagd op |op de lijst sinds |op lijst sinds |aanmeld datum |datum aanm |aanm
        datum |gemeld op |gemeld |inschrijfdatum |inschrijving |wachtend vanaf |wacht vanaf |aanmeld dd
        |aangem |datum aangemeld |vraag ontvangen |datum vraag binnen |binnen op |datum ontvangen
    """,
    _K.FORMS: """
        gevraagde zorgvorm |gevraagde vorm |gevraagde vormen |gevraagde zorgvormen |zorgvorm |zorgvormen
        |vorm 0.9 |vormen |hulpvorm |gewenste vorm |gewenste zorgvorm |gevraagde hulp |gevraagd 0.8 |zoekt
        |zoekt naar |gezocht |gewenste hulpvorm |soort plek |type plek |soort plaats |soort zorg |type zorg
        |wachtend op |wacht op |gewenste plek |gewenste voorziening |gevraagde voorziening |gevraagde plek
        |soort voorziening |type voorziening |verblijfsvorm |woonvorm |vorm van verblijf |soort verblijf
        |forms |care form |care forms |form |plek gevraagd |voorziening gevraagd |hulpvorm gevraagd |vraag
        naar |jeugdhulpvorm |gewenst 0.7 |indicatie voor 0.8 |product 0.6 |soort hulp |type hulp |gewenst
        verblijf |voorkeur zorgvorm |voorkeur vorm |soort 0.6 |type 0.5 |passende vorm |advies vorm
        |geadviseerde vorm |gezochte plek |gezochte vorm |wachtlijst voor |op wachtlijst voor |type verblijf
        |zorgvorm en |gevraagde woonvorm |plek 0.6 |waarnaar op zoek |op zoek naar |waar naar op zoek |naar
        op zoek |zoekvraag |gevraagd product |vraag 0.55 |hulpvraag 0.5 |benodigde plek |benodigde zorgvorm
        |benodigd |benodigde hulp |nodige plek |zv |passende plek |soort plek gezocht |soort plek gevraagd
    """,
    _K.START_FROM: """
        gewenst vanaf |gewenste startdatum |gewenste start |gewenste ingangsdatum |vanaf 0.9 |plek nodig
        vanaf |nodig vanaf |plek nodig per |nodig per |startdatum |start |gewenste datum |plaatsing vanaf
        |plaatsen vanaf |ingangsdatum |start vanaf |kan starten vanaf |start from |wanted from |beschikbaar
        vanaf |plaatsing gewenst |plaatsing gewenst per |gewenst per |per 0.7 |vroegste start |vroegste
        startdatum |eerste startdatum |gewenste plaatsingsdatum |gewenste datum plaatsing |ingang 0.8 |start
        per |begin |begindatum |wanneer 0.7 |wanneer nodig |plek per |plek vanaf |startdatum gewenst
        |plaatsbaar vanaf |start op zijn vroegst |gewenst m i v |gewenste opname |gewenste opnamedatum
        |opname vanaf |opname gewenst per |met ingang van |m i v
    """,
    _K.START_BY: """
        uiterlijk |uiterste datum |uiterlijke startdatum |uiterlijk op |uiterlijk nodig |nodig voor |plek
        nodig voor |deadline |uiterste startdatum |start voor |start by |plaatsing uiterlijk |plaatsen voor
        |voor datum |uiterste plaatsingsdatum |uiterlijke datum |laatste startdatum |uiterlijk starten
        |plaatsing voor |streefdatum |uiterlijk geplaatst |te plaatsen voor |moet voor |uiterste start
        |uiterlijk per |start uiterlijk |streefdatum plaatsing |norm datum 0.6 |uiterlijk start |uiterst
        |latest start
    """,
    _K.DURATION: """
        verwachte duur |duur |verwachte verblijfsduur |duur plaatsing |duur verblijf |gewenste duur |hoe
        lang |hoelang |expected duration |duration |periode 0.7 |duur in maanden |duur maanden |duur in
        weken |duur in dagen |verwachte duur in maanden |verwachte duur maanden |aantal maanden |geschatte
        duur |looptijd 0.8 |voor hoe lang |verwachte looptijd |verw duur |duur mnd |termijn plaatsing |duur
        weken |duur dagen |verwachte duur dagen |verblijfsduur |beoogde duur |expected days
    """,
    _K.REFERRER: """
        verwijzer |verwezen door |aangemeld door |aanmelder |verwijzende instantie |soort verwijzer |type
        verwijzer |referrer |ingediend door |aanvrager |verwijzing |naam verwijzer |verwijzer type
        |ingebracht door |indiener |toegang |toeleider |aanmeldende partij |aanmeldende instantie
    """,
    _K.REFERRER_ORGANISATION: """
        organisatie verwijzer |verwijzende organisatie |instelling verwijzer |verwijzer organisatie
        |organisatie 0.7 |verwijzer instelling |verwijzer naam |naam organisatie verwijzer |referrer
        organisation |instelling 0.6 |wijkteam |gecertificeerde instelling 0.8
    """,
    _K.QUESTION: """
        hulpvraag |vraag |vraagstelling |omschrijving |omschrijving vraag |toelichting op de vraag |korte
        omschrijving |vraag kort |waarvoor |casusomschrijving |omschrijving hulpvraag |question |korte
        schets |situatieschets |situatie 0.7 |zorgvraag 0.7 |toelichting vraag |toelichting hulpvraag
        |beschrijving |kern van de vraag |reden |reden aanmelding |reden plaatsing |aanleiding |aanmeldreden
        |vraag omschrijving |toelichting 0.75 |bijzonderheden 0.6 |opmerkingen 0.55 |opmerking 0.55
    """,
    _K.STATE: """
        status |stand |status verzoek |status aanvraag |status wachtlijst |status aanmelding |stand van
        zaken 0.8 |state |wachtlijststatus |fase 0.8 |huidige status |status matching |voortgang 0.7
    """,
}  # fmt: skip


def _table(kind: PeopleKind) -> tuple[tuple[PersonColumn, str, float], ...]:
    own = _PLACEMENTS if kind is PeopleKind.PLACEMENTS else _REQUESTS
    sources = [*_PERSON.items(), *own.items()]
    return tuple(
        (column, phrase, weight) for column, source in sources for phrase, weight in weighted_phrases(source)
    )


_TABLES = {kind: _table(kind) for kind in PeopleKind}


def _exact_of(kind: PeopleKind) -> dict[str, dict[PersonColumn, float]]:
    exact: dict[str, dict[PersonColumn, float]] = {}
    for column, phrase, weight in _TABLES[kind]:
        exact.setdefault(phrase.replace(" ", ""), {})[column] = weight
    return exact


_EXACT = {kind: _exact_of(kind) for kind in PeopleKind}
_FILLER_WORDS = """
    de het een van der den voor in op is er ons onze evt eventueel incl dd d datum jr
"""
_FILLERS = frozenset(_FILLER_WORDS.split())
_CAMEL = re.compile(r"(?<=[a-z]{2})(?=[A-Z][a-z])")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_ABBREVIATIONS = {
    "gem": "gemeente", "dat": "datum", "dt": "datum", "verw": "verwachte", "pl": "plaats", "nr": "nummer",
    "no": "nummer", "gesl": "geslacht", "vrz": "voorziening", "voorz": "voorziening", "loc": "locatie",
    "pc": "postcode", "verantw": "verantwoordelijke", "geb": "geboorte", "org": "organisatie",
    "aanm": "aanmelding", "plts": "plaatsing", "gew": "gewenste", "num": "nummer", "wpl": "woonplaats",
    "wnpl": "woonplaats",
}  # fmt: skip


@lru_cache(maxsize=8192)
def person_scores(heading: str, kind: PeopleKind) -> Mapping[PersonColumn, float]:
    """0–1 per kind of column for a heading as written. Empty when no phrase comes near."""
    spaced = _CAMEL.sub(" ", heading)
    scores: dict[PersonColumn, float] = {}
    for number, words in enumerate(dict.fromkeys(_spellings(spaced))):
        if not words or len(words) > 90:
            continue
        for column, score in _scored(words, kind).items():
            scores[column] = max(scores.get(column, 0.0), score * (1.0 if number == 0 else 0.97))
    return scores


def _spellings(heading: str) -> tuple[str, ...]:
    """The heading as written, without what stands in brackets, and with short words spelled out."""
    written, bare = plain(heading), plain(_BRACKETS.sub(" ", heading))
    return written, bare, _spelled_out(written), _spelled_out(bare)


def _spelled_out(words: str) -> str:
    parts = words.split()
    return words if len(parts) < 2 else " ".join(_ABBREVIATIONS.get(part, part) for part in parts)


def _scored(words: str, kind: PeopleKind) -> dict[PersonColumn, float]:
    exact = _EXACT[kind]
    scores: dict[PersonColumn, float] = dict(exact.get(words.replace(" ", ""), {}))
    trimmed = "".join(word for word in words.split() if word not in _FILLERS)
    for column, weight in exact.get(trimmed, {}).items():
        scores[column] = max(scores.get(column, 0.0), weight * 0.92)
    found = bool(scores)
    for column, phrase, weight in _TABLES[kind]:
        if weight <= LOOSEST:
            continue
        near = nearness(words, phrase) * weight * (0.6 if found else 1.0)
        if near > scores.get(column, 0.0):
            scores[column] = near
    return _about_the_stay(words, kind, scores)


def _about_the_stay(words: str, kind: PeopleKind, scores: dict[PersonColumn, float]) -> dict[PersonColumn, float]:
    """An end that is only expected is that; the day of a decision or a talk is no day of the stay or request."""
    if kind is PeopleKind.PLACEMENTS and _K.END in scores and _EXPECTED.search(words):
        scores[_K.EXPECTED_END] = max(scores.pop(_K.END), scores.get(_K.EXPECTED_END, 0.0))
    if _ANOTHER_DAY[kind].search(words):
        scores = {column: score for column, score in scores.items() if column not in _STAY_DAYS}
        scores[_K.IGNORED] = 0.95
    return scores


LOOSEST = 0.6
"""Phrases of this weight and less («datum», «in», «plek») count only as a whole heading, never inside another."""
_STAY_DAYS = frozenset(
    {_K.SINCE, _K.END, _K.EXPECTED_END, _K.STAY, _K.REGISTERED, _K.START_FROM, _K.START_BY, _K.DURATION, _K.STATE}
)
_PAPERS = (
    r"machtiging|beschikking|indicatie|maatregel|\bots\b|contract|toewijzing|evaluat|voogdij|\bpgb\b|arrangement"
    r"|mutatie|overleg|gesprek|contact|huisbezoek|paspoort|verzekering|\bvog\b|verlof|school|bijgewerkt|controle"
)
_ANOTHER_DAY = {
    PeopleKind.PLACEMENTS: re.compile(_PAPERS + r"|aanmeld|aangemeld|wachtlijst|verzoek|intake|verwijzing"),
    PeopleKind.REQUESTS: re.compile(_PAPERS),
}

_EXPECTED = re.compile(
    r"\b(verw\w*|gepland\w*|prognose|vermoedelijk\w*|beoogd\w*|streef\w*|expected|geschat\w*)\b"
)
"""An end that is only expected, whatever else the heading says."""


def person_words(kind: PeopleKind) -> HeadingWords:
    """The headings of one kind of list, for the search for tables."""

    def certainty(heading: str) -> float:
        if len(heading) > 70 or re.match(r"\d+ ", heading):
            return 0.0
        return max(person_scores(heading, kind).values(), default=0.0)

    def is_known(text: str) -> bool:
        if len(text) > 70 or text[:1].isdigit():
            return False
        return plain(text).replace(" ", "") in _EXACT[kind]

    return HeadingWords(certainty, is_known)
