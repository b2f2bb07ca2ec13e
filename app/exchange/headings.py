"""What the heading of a column may mean: a score per kind, from phrases with weights.

Weights under 1 mark words that lists use for several things («Locatie», «Vrij», «Type»); the content of the
column decides between them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from app.exchange.care_forms import care_form
from app.exchange.heading_nearness import nearness, weighted_phrases
from app.exchange.heading_signals import signalled
from app.exchange.list_types import ColumnKind
from app.exchange.plain_text import plain

_K = ColumnKind

_PHRASES: Mapping[ColumnKind, str] = {
    _K.PROVIDER: """
        aanbieder |zorgaanbieder |organisatie |instelling |naam aanbieder |naam organisatie
        |naam instelling |jeugdhulpaanbieder |stichting |moederorganisatie |provider |organisation
        |zorgorganisatie |hoofdaanbieder |partij |contractpartij |zorgpartij |leverancier 0.9
        |hoofdaannemer 0.9 |onderaannemer 0.7 |organization |aanb |instantie |bedrijf 0.8 |agb naam 0.6
        |aanbieder naam |aanbiedende organisatie |agency |zorginstelling
    """,
    _K.NAME: """
        loc 0.85 |voorziening |naam voorziening
        |locatie 0.85 |naam locatie |locatienaam |naam 0.85 |huis |naam huis
        |groep 0.8 |naam groep |groepsnaam |gezin 0.85 |pleeggezin 0.8 |naam gezin |gezinshuis 0.75
        |woning 0.85 |verblijf 0.5 |facility |home |house |location 0.8 |naam woning |unit 0.85
        |afdeling 0.8 |team 0.7 |accommodatie |huisnaam |vestiging 0.9 |naam vestiging |name 0.85
        |opvanglocatie |woonlocatie 0.9 |verblijfslocatie 0.9 |opvangplek 0.7 |zorglocatie 0.9
        |naam opvang |adresnaam 0.7 |woongroep 0.7 |leefgroep 0.7 |object 0.6 |roepnaam |gezinsnaam
        |setting 0.5 |residence |facility name |plek 0.5 |omschrijving 0.5 |locatie naam |naam gezinshuis
        |naam pleeggezin |groep locatie 0.9 |plaatsing locatie 0.6 |huis groep |naam plek 0.8 |pand 0.8
        |naam van de locatie |boerderij 0.7 |naam van het huis
        |pleeggezin id 0.7 |gezinsnummer 0.7 |gezin nr 0.7 |gezin id 0.7 |pleeggezin nr 0.7
        |gezin nummer 0.7 |gezin code 0.7 |locatiecode 0.6 |locatie id 0.6 |locatie nr 0.6
        |locatienummer 0.6 |gezinscode 0.7 |groepscode 0.6 |pleeggezincode 0.7 |pleeggezinnummer 0.7
        |naam pleegouders |pleegouders 0.8 |pleegouder 0.8 |naam pleegouder |benaming |wooneenheid 0.8
        |woongroepnaam |zorgeenheid 0.7 |naam unit |naam leefgroep |gezinshuisnaam |naam logeerhuis
        |teamnaam |welk huis |welke groep |welk gezin |hoe heet het huis |hoe heet de groep
        |naam woongroep |huis locatie |locatie huis |groepslocatie 0.8
    """,
    _K.FORM: """
        zorgvorm |soort 0.9 |vorm |type 0.9 |soort zorg |type zorg |hulpvorm |soort hulp |verblijfsvorm
        |opvangvorm |woonvorm |soort voorziening |type voorziening |type opvang |soort opvang |type plek
        |soort plek |product 0.8 |care form |segment 0.7 |categorie 0.7 |jeugdhulpvorm |care type
        |type of care |type verblijf |soort verblijf |zorgsoort |zorgtype |vorm van zorg
        |vorm van verblijf |hulptype |aanbod 0.7 |functie 0.6 |perceel 0.6 |module 0.7 |zorgproduct
        |kind 0.3 |vorm van hulp |soort plaats |plaatstype |type huis |type groep |soort groep |type hulp
        |werksoort |zorgaanbod 0.8 |dienst 0.6 |voorzieningstype |soort bed |type bed |zorg 0.7 |hulpsoort
        |discipline 0.5 |productnaam 0.8 |plektype
        |productsoort |variant 0.85 |pleegzorgvariant |vorm pleegzorg |type pleegzorg |soort pleegzorg
        |verblijfstype |opvangtype |zorgcategorie |soort crisisplek |leefvorm |productomschrijving
        |omschrijving zorgvorm |omschrijving product |soort product |type product |jeugdhulp vorm
        |soort locatie |type locatie |type jeugdhulp |soort jeugdhulp |arrangement 0.7 |type gezin
        |soort gezin |type pleeggezin |soort pleeggezin |groepstype |soort zorgplek |vrm |verblijfsvariant
        |segment vorm |prod oms |product oms |wat is het |wat voor huis |wat voor plek |hulpaanbod
        |aanbodvorm |zorgvariant |productvorm
    """,
    _K.MUNICIPALITY: """
        gemeente |gem |municipality |gemeentenaam |naam gemeente |vestigingsgemeente |standplaats gemeente
        |in gemeente |gemeente locatie |gemeente van vestiging |council 0.8 |gem naam
        |regio gemeente |gemeente regio |regio 0.5 |gemeente pleeggezin |gemeente gezin |gemeente gezinshuis
        |gemeente voorziening |vestigings gemeente |werkgebied 0.5
    """,
    _K.PLACE: """
        pl 0.6 |loc 0.5
        |plaats 0.95 |woonplaats |plaatsnaam |stad |dorp |place |city |town |vestigingsplaats |locatie 0.6
        |kern 0.8 |plaats locatie |standplaats |stad dorp |locatie plaats |waar |village |locatieplaats
        |plaats van vestiging |location 0.6 |plts |plaats gemeente 0.9 |gemeente plaats 0.9 |plaats stad
        |woonkern |regio plaats 0.6
        |postcode plaats |postcode en plaats |postcode woonplaats |plaats postcode |pc plaats |pc woonplaats
        |plaats en postcode |adres plaats 0.9 |woonplaats postcode |regio 0.5 |omgeving 0.7 |wnpl |wpl
        |woont in |gelegen in |gelegen te |ligt in |staat in |waar gevestigd |gevestigd in
        |gevestigd te |stad gemeente |plaats gezin |plaats pleeggezin
        |woonplaats gezin |woonplaats pleegouders
    """,
    _K.POSTCODE: "postcode|pc|postcode 4|pc4|pc6|postal code|zip|zipcode|zip code|postc|postcodegebied",
    _K.ADDRESS: """
        adres |straat |straatnaam |address |adresgegevens |bezoekadres |straat en huisnummer
        |adres locatie |street |straat huisnummer |locatieadres
    """,
    _K.AGE_RANGE: """
        leeftijd |leeftijden |leeftijdsgroep |leeftijdscategorie |leeftijdsrange |lft |leeftijd van tot
        |leeftijdsklasse |age |ages |age range |leeftijdsgrenzen |leeftijdsindicatie |leeftijd jeugdigen
        |lftd |leeft |leeftijd kinderen |leeftijdsbereik |leeftijd doelgroep |lft groep |age group
        |leeftijd van t m |leeftijdscat |jaar 0.7 |leeftijdsbandbreedte |leeftijd kind |in leeftijd
        |lft range |van tot 0.8 |van t m 0.8 |leeftijdsinterval
        |hoe oud |voor wie 0.6 |leeftijdsspreiding |leeftijdsopbouw |doelgroep leeftijd |plaatsbare leeftijd
        |gewenste leeftijd |leeftijdsvoorkeur |voorkeur leeftijd |leeftijd voorkeur
    """,
    _K.AGE_MIN: """
        leeftijd van |leeftijd vanaf |vanaf leeftijd |minimumleeftijd |min leeftijd |minimale leeftijd
        |lft van |leeftijd min |min lft |lft min |lft vanaf |age from |min age |minimum age |van leeftijd
        |van 0.75 |vanaf 0.6 |van jaar |vanaf jaar |jongste |ondergrens |leeftijdsondergrens
        |laagste leeftijd |leeftijd ondergrens |van lft |leeftijd minimaal |leeftijd minimum |min 0.6
        |minimum leeftijd |age min |youngest |from age |onder 0.3 |leeftijd begin |leeftijd onder
        |minimaal 0.6
        |leeftijdsgrens onder |onderste leeftijd |ondergrens leeftijd |instapleeftijd |leeftijd instroom 0.6
        |leeftijd v a |v a jaar |leeftijd start
    """,
    _K.AGE_MAX: """
        leeftijd tot en met |leeftijd t m |leeftijd tot |tot leeftijd |maximumleeftijd |max leeftijd
        |oudste |maximale leeftijd |lft tot |lft t m |leeftijd max |max lft |lft max |age to |max age
        |maximum age |tot en met 0.8 |t m 0.8 |tot 0.75 |t m leeftijd |tot jaar |bovengrens
        |leeftijdsbovengrens |hoogste leeftijd |leeftijd bovengrens |t m jaar |tot lft |leeftijd maximaal
        |leeftijd maximum |max 0.6 |maximum leeftijd |age until |age max |oldest |to age |tot en met jaar
        |tot en met leeftijd |leeftijd eind |maximaal 0.6 |tem 0.7 |t e m 0.7
        |leeftijd boven |leeftijdsgrens boven |bovenste leeftijd |bovengrens leeftijd |leeftijd uiterlijk
    """,
    _K.GENDER: """
        geslacht |gesl |m v |j m |m v x |jongen meisje |jongens meisjes |gender |sekse |sex |man vrouw
        |m v 0 |v m |geslacht jeugdige |geslacht kind |geslachten |boy girl |m f |sexe |jongens of meisjes
        |voor jongens meisjes |kunne |jongen of meisje |j m groep |geslacht doelgroep
        |jongens en of meisjes
        |voorkeur 0.6 |voorkeur geslacht |geslacht voorkeur |doelgroep geslacht |j m b |j m beide |m v beide
        |jongen meisje beide |doelgroep j m |doelgroep m v |j of m |voorkeur j m |voorkeur m v
        |jongens meiden |voor j m |voor m v
    """,
    _K.CAPACITY: """
        pl 0.5 |capaciteit |cap |aantal plekken |aantal plaatsen |plekken 0.9 |plaatsen 0.85 |bedden 0.9
        |aantal bedden |totaal |totaal aantal plekken |totale capaciteit |totaal plekken |totaal plaatsen
        |capacity |beds |places |slots |aantal 0.75 |max aantal |maximaal aantal |aantal kamers 0.8
        |totaal bedden |aantal bedden totaal |plekken totaal |plaatsen totaal |total |maximale capaciteit
        |max capaciteit |groepsgrootte |aantal kindplekken |kindplekken |kindplaatsen |aantal kindplaatsen
        |bedcapaciteit |tot capaciteit
        |maximum aantal kinderen |max kinderen |aantal kinderen 0.6 |plaatsencapaciteit |totaal aantal
        |gecontracteerd 0.8 |gecontracteerde plekken |grootte 0.7 |tot 0.3 |kamers 0.7 |contractplekken
        |number of beds |omvang 0.8 |total beds |max bezetting |tot aantal |max 0.5 |capaciteit plekken
        |capaciteit bedden |opnamecapaciteit |verblijfsplekken |aant plekken |aant bedden |aant plaatsen
        |max plaatsingen |maximaal aantal plaatsingen |maximum plaatsingen |max aantal kinderen
        |plekjes |hoeveel plekken |hoeveel plaatsen |hoeveel bedden |maximaal te plaatsen |max aantal plekken
        |plekken in totaal |plaatsen in totaal |bedden in totaal |totaal kamers |aantal slaapplaatsen
        |slaapplaatsen |vergunde plekken |erkende plekken |ingekochte plekken |ingekocht 0.7
        |aantal gecontracteerd |aantal gecontracteerde plekken
    """,
    _K.FREE: """
        vrij 0.9 |vrije plekken |vrije plaatsen |vrije bedden |waarvan vrij |aantal vrij |beschikbaar 0.8
        |beschikbare plekken |beschikbare plaatsen |beschikbare bedden |aantal vrije plekken |open plekken
        |open plaatsen |plekken vrij |plaatsen vrij |free |available |nu vrij |nog vrij |vacatures
        |vrije capaciteit |bedden vrij |aantal beschikbaar |open 0.7 |openstaand 0.7 |waarvan beschikbaar
        |ruimte 0.8 |free beds |free places |available beds |nog beschikbaar |direct beschikbaar 0.8
        |vacant |plek vrij 0.8 |aantal vrije plaatsen |aantal beschikbare plekken |momenteel vrij
        |beschikbaarheid 0.7 |thans vrij |aantal open plekken |onbezet |leeg |lege plekken |lege bedden
        |aantal vrije bedden |nog te plaatsen |te vergeven |beschikbare capaciteit |nu beschikbaar
        |vrij nu |vrij aantal |vakant |leegstand |resterend |restcapaciteit |nog plek
        |cap vrij |capaciteit vrij |vrij cap |vrij capaciteit |vrij totaal |totaal vrij |vrij van totaal
        |plaatsen totaal vrij |plekken totaal vrij |bedden totaal vrij |hoeveel vrij |vrij plekken
        |hoeveel beschikbaar |vrije kamers |kamers vrij |nog te vergeven |nog te vullen |ruimte voor 0.8
        |kan nog plaatsen |nog ruimte |nog ruimte voor |te bezetten |in te vullen |waarvan open
        |waarvan onbezet |aantal onbezet |openstaande plekken |openstaande plaatsen
        |vr 0.8 |beds free |places free |vacancies |open beds |capacity free |free capacity
    """,
    _K.OCCUPIED: """
        bez 0.9 |bezet |bezette plekken |bezetting |aantal bezet |bezette plaatsen |in gebruik |occupied
        |bezette bedden |geplaatst |waarvan bezet |aantal geplaatst |huidige bezetting |plekken bezet
        |vol 0.5 |gevuld |aantal bewoners |bewoners |in zorg |kinderen geplaatst |aantal kinderen nu
        |bedden bezet |plaatsen bezet |nu bezet |residents |taken |opgenomen |aantal jeugdigen
        |jeugdigen 0.7 |ingevuld |aantal in gebruik |aantal in zorg |belegd |thans bezet |aantal opgenomen
        |actuele bezetting |kinderen nu |bezettingsgraad 0.4 |beds taken |ingezet |occupancy
        |aantal kinderen geplaatst
        |huidige plaatsingen |plaatsingen 0.75 |aantal plaatsingen |actuele plaatsingen |nu geplaatst
        |lopende plaatsingen |reeds bezet |al bezet |reeds geplaatst |bezet totaal |bezetting totaal
        |cap bezet |capaciteit bezet |bezet cap |bezet capaciteit |totaal bezet |aantal kinderen in huis
        |aantal kinderen in gezin |huidig aantal |aantal aanwezig |momenteel bezet |waarvan in gebruik
        |geplaatste kinderen |geplaatste jeugdigen |huidig aantal kinderen |bezette kamers
        |bezette kindplaatsen |bezette kindplekken |kindplaatsen bezet
    """,
    _K.STATUS: """
        status |beschikbaarheid 0.8 |stand |situatie 0.7 |bedstatus |status plek |status bed |toestand
        |beschikbaar 0.7 |vrij bezet |bezet vrij |vrij 0.6 |state |availability 0.8 |plekstatus
        |vrij of bezet |bezetting 0.6 |status kamer |vrij ja nee |beschikbaar ja nee |stavaza |is vrij
        |stand van zaken |huidige status |plek vrij 0.6 |beschikbaar j n |vrij j n |bezet j n
        |opnamestatus
        |v b |b v |v of b |vrij of niet |plek vrij ja nee |bezettingsstatus |plaatsstatus |kamerstatus
        |actuele status |stand plek
        |actuele beschikbaarheid 0.8 |plaatsingsstatus |status plaatsing
    """,
    _K.FREE_FROM: """
        vrij per |vrij vanaf |beschikbaar vanaf |beschikbaar per |per 0.9 |ingangsdatum |datum vrij
        |datum beschikbaar |eerstvolgende vrije plek |vrij op |wanneer vrij |komt vrij |komt vrij op
        |available from |free from |vanaf 0.7 |per datum |eerste vrije plek |eerste mogelijkheid
        |verwacht vrij |verwachte datum |verwachte datum vrij |startdatum |wanneer 0.9
        |plaatsing mogelijk per |plaatsing mogelijk vanaf |opname mogelijk |opname mogelijk vanaf
        |instroomdatum |vrij mogelijk |wanneer beschikbaar |datum vrijkomen |datum vrije plek
        |plek vrij per |vrijkomend |eerstvolgende plek |instroom 0.8 |instroom mogelijk |instroom vanaf
        |mogelijk vanaf |beschikbaarheidsdatum |verwachte uitstroom |uitstroomdatum |starten per
        |datum 0.6 |eerste beschikbare datum |eerst beschikbaar |in te vullen per |plek beschikbaar per
        |available 0.4 |te plaatsen per |vrijkomend per |vrij datum |vrijkomdatum |vrijgekomen per
        |te plaatsen vanaf |date available |free as of |next free |beschikbaar 0.5 |vrij 0.4
        |beschikbaar m i v |vrij m i v |per wanneer |per wanneer vrij |opname per |opname vanaf
        |eerstvolgend |plaatsbaar per |plaatsbaar vanaf |vrij komend |beschikbaar op |verwacht 0.8
        |vanaf wanneer |beschikbaarheid 0.5 |plaatsing per |eerstvolgende beschikbare plek
        |eerstvolgende mogelijkheid |eerstvolgende vrijkomende plek
        |ingang |ingaande |vrij met ingang van |beschikbaar met ingang van |met ingang van |m i v
        |datum ingang |eerst mogelijke datum |eerst mogelijke plaatsingsdatum |eerste plaatsingsdatum
        |eerste plek |eerste instroom |datum weer beschikbaar |weer beschikbaar |weer beschikbaar per
        |weer vrij |weer vrij per |ruimte per |ruimte vanaf |plek per |plaats vrij per |opnamedatum
        |eerste opnamedatum |mogelijke startdatum |verwachte opname |verwachte instroom |plek komt vrij
        |plaats komt vrij |verwachte vrijkomdatum |plaatsingsdatum 0.8 |wanneer plek |wanneer plaats
        |wanneer instroom |vrijval 0.8 |datum vrijval |vrijgave
        |eerstvolgende opnamemogelijkheid |opnamemogelijkheid |opname mogelijkheid
        |eerste opnamemogelijkheid |free per |leeg per |leeg vanaf |plek in |wanneer terecht
        |vrijkomende plek |vrijkomende plaats |vrijkomend bed
        |vrijkomst |datum vrijkomst |vrijkomstdatum |vrij te verwachten |vrij verwacht |beschikbaar verwacht
    """,
    _K.NEEDS: """
        doelgroep |problematiek |specialisme |specialisatie |expertise |geschikt voor |zorgvraag
        |hulpvraag |ondersteuning 0.8 |kenmerken 0.8 |aandachtsgebied |specifieke doelgroep |needs
        |target group |zorgbehoefte |ondersteuningsbehoefte |indicatie 0.8 |specialismen |deskundigheid
        |problematieken |profiel 0.85 |specialisme opmerkingen |begeleidingsvraag |focus 0.8 |speciality
        |doelgroepen |deskundig in |gespecialiseerd in |type problematiek |aard problematiek |kan bieden
        |bijzonderheden 0.6 |zorgzwaarte 0.6 |ervaring met |doelgroep kenmerken |doelgroep problematiek
        |behandelaanbod |expertisegebied |gedrag 0.3 |specialty |specialties |aanpak 0.6 |competenties
        |special needs |hulpvragen |welke problematiek |zorgvragen |ervaring |kennis van |kinderen met
        |specifieke problematiek |zorgprofiel |doelgroepomschrijving |behoefte |behoeften |begeleiding 0.7
        |passend bij |aandachtspunten 0.6 |expertises |kunde |aanbod voor
        |kunnen omgaan met |draagt goed |goed in |geschoold in |kan omgaan met |specialisaties
        |gespecialiseerd |specifieke expertise |specifieke kennis
        |kennis en ervaring |ervaren met |deskundigheden |type hulpvraag |soort problematiek
        |passende problematiek |zorgprofielen |geschikt bij |kindproblematiek |kindkenmerken
        |doelgroep en expertise |problemen 0.8
    """,
    _K.SIBLINGS: """
        broers en zussen |broers en zussen samen |samenplaatsing |broers zussen |siblings |brusjes
        |broertjes zusjes |samen plaatsen |gezinsplaatsing |broer zus |samenplaatsing mogelijk |brussen
        |siblings possible |samen 0.8 |sibling |meerdere kinderen uit een gezin |broers zussen samen
        |broertjes en zusjes |broer zus plaatsing |kinderen uit een gezin |samenplaatsen |bzz |b z
        |gezinnen 0.5 |meerling 0.5 |gezinsgroep 0.6 |samenplaatsing broers zussen |brus |brusplaatsing
        |broers of zussen |siblings together |meerdere uit gezin |brusjes samen |zussen en broers
        |ook voor broers en zussen |broer zus samen |broers en of zussen |plaatsing broers en zussen
        |gezin samen |broer en zus |gezinsverband |gezinsverband mogelijk
        |brussen mogelijk |brusjes mogelijk |sibling plaatsing |siblings mogelijk |broers zussen mogelijk
        |meer kinderen uit een gezin |meerdere kinderen |gezinsplaatsing mogelijk |broertje zusje
        |brussenplaatsing |broers zusters |samenplaatsing broertjes zusjes |broer zus mogelijk
        |samen met broer zus |broers zussen welkom |sibs |sibs welkom
    """,
    _K.UPDATED: """
        bijgewerkt |bijgewerkt op |laatst bijgewerkt |laatste update |update |gewijzigd op
        |laatst gewijzigd |mutatiedatum |datum update |peildatum |actueel per |opgave datum |datum opgave
        |last updated |updated |gecontroleerd op |gewijzigd |mutatie |stand per |datum mutatie
        |laatste wijziging |doorgegeven op |opgegeven op |datum doorgegeven |bevestigd op |datum 0.55
        |wijzigingsdatum |geactualiseerd |laatste mutatie |gemeld op |melddatum |actualiteit
        |datum bijgewerkt |datum wijziging |d d 0.7 |invoerdatum |laatst gecontroleerd |bevestigd
        |geldig op |datum controle |laatst bevestigd |last update |as of |opgavedatum |ververst
        |bijwerkdatum |datum laatste update |gecheckt op |checkdatum |actueel op |datum bevestigd
        |laatst gebeld |gebeld op |gesproken op |laatst gesproken |controle op |controle |controledatum
        |laatste controle |mutatie op
        |datum laatste wijziging
        |datum laatste mutatie |datum gegevens |laatst aangepast |aangepast op |aangepast |datum aangepast
        |nagekeken |nagekeken op |stand op |datum stand |datum actualisatie |actualisatie
        |last modified |modified |modified on |modified at |updated at |updated on |changed on |last change
        |laatste aanpassing |laatste check |check |laatst gecheckt
        |status per |status op |gegevens per |opgehaald op |ingevuld op |invuldatum |datum invullen
    """,
    _K.BED: """
        kamer 0.9 |bed |kamernummer |bednummer |plek nr |plaatsnummer |plek 0.6 |kamer nr |bed nr
        |plek nummer |room |room number |plaats nr |pleknummer |slaapkamer |bednr |kamernr |kamer bed
        |appartement |kamer nummer |bed nummer |studio |kamer plek |bed id |pleknr |bed kamer |nr plek
        |plek id |plaats id |plekcode |bedcode |kamercode |naam kamer
    """,
    _K.REMARKS: """
        opmerkingen |opmerking |toelichting |bijzonderheden |notities |remarks |notes |comments |opm
        |extra informatie |info 0.8 |aanvullende informatie |overig 0.8 |noot |aantekening |aantekeningen
        |memo |bijzonderheid |aanvulling |let op |extra |commentaar |aanvullend |wensen 0.7
        |nadere informatie |omschrijving 0.7 |kanttekening
    """,
    _K.IGNORED: """
        telefoon |tel |telefoonnummer |contact |contactpersoon |e mail |email |mail |mailadres |phone
        |mobiel |prijs |tarief |nr 0.6 |nummer 0.6 |id 0.7 |code 0.6 |volgnummer |regio 0.8 |provincie
        |land |agb |agb code |agbcode |website |url |wachttijd |wachtlijst 0.7 |contra indicatie
        |contra indicaties |contraindicaties |niet geschikt voor |exclusie |exclusiecriteria |medewerker
        |plaatsingscoordinator |coordinator |kvk |huisnummer |duur |looptijd |bereikbaar |week |rolstoel
        |huisdieren |rolstoeltoegankelijk |begeleider |gedragswetenschapper |contactgegevens
        |aanmelden bij |kosten |productcode |rij |regel |contract |opnamestop 0.7 |jeugdregio |kvk nummer
        |e mailadres |aanmelden via |no 0.5 |bezettingspercentage |kostprijs |beddenpercentage |price
        |region |province |aantal wachtenden |wachtenden |uitsluiting |uitsluitingen |fax
        |client |clientcode |clientnummer |client id |clientnr |initialen |laatste contact |gebeld op
        |dagprijs |etmaalprijs |prijs per etmaal |prijs per dag |tarief per etmaal |locatiemanager
        |teamleider |verwijzer |beschikking |machtiging |machtiging nodig |bsn |dossiernummer
        |niet plaatsbaar |niet plaatsen |uitgesloten |geen plaatsing bij
    """,
}


_TABLE = tuple(
    (kind, phrase, weight) for kind, source in _PHRASES.items() for phrase, weight in weighted_phrases(source)
)
_EXACT: dict[str, dict[ColumnKind, float]] = {}
for _kind, _phrase, _weight in _TABLE:
    _EXACT.setdefault(_phrase.replace(" ", ""), {})[_kind] = _weight
_FILLERS = frozenset(
    [
        "de",
        "het",
        "een",
        "van",
        "der",
        "den",
        "voor",
        "in",
        "op",
        "is",
        "er",
        "ons",
        "onze",
        "jr",
        "jaar",
        "evt",
        "eventueel",
        "ivm",
        "incl",
        "inclusief",
        "datum",
        "per",
    ]
)


_CAMEL = re.compile(r"(?<=[a-z]{2})(?=[A-Z][a-z])")
"""Where «bedsFree» and «lastModified», headings out of a system, have their spaces."""


def is_known_heading(text: str) -> bool:
    """Whether a text is, letter by letter but for signs, one of the phrases. Cheap, for going through all rows."""
    return plain(text).replace(" ", "") in _EXACT


@lru_cache(maxsize=4096)
def heading_scores(heading: str) -> Mapping[ColumnKind, float]:
    """0–1 per kind for a heading as written. Empty when no phrase comes near."""
    words = plain(_CAMEL.sub(" ", heading).replace("#", " aantal "))
    if not words or len(words) > 90:
        return {}
    scores = _scored(heading, words)
    spelled_out = _spelled_out(words)
    if spelled_out != words:
        for kind, score in _scored(spelled_out, spelled_out).items():
            scores[kind] = max(scores.get(kind, 0.0), 0.97 * score)
    return scores


_ABBREVIATIONS = {
    "pl": "plaatsen", "plts": "plaats", "beschikb": "beschikbaar", "besch": "beschikbaar", "gem": "gemeente",
    "lft": "leeftijd", "leeft": "leeftijd", "capac": "capaciteit", "cap": "capaciteit", "voorz": "voorziening",
    "vrz": "voorziening", "doelgr": "doelgroep", "problem": "problematiek", "aant": "aantal", "tot": "totaal",
    "gesl": "geslacht", "bez": "bezet", "dat": "datum", "spec": "specialisme", "loc": "locatie",
    "gew": "gewijzigd", "verw": "verwacht", "mogel": "mogelijk", "wnpl": "woonplaats", "woonpl": "woonplaats",
}  # fmt: skip
"""Words that headings cut short, beside other words: alone they are in the phrases with their weights."""


def _spelled_out(words: str) -> str:
    parts = words.split()
    if len(parts) == 1:
        return words
    about_age = bool({"leeftijd", "lft", "leeft"} & set(parts))
    return " ".join(part if about_age and part == "tot" else _ABBREVIATIONS.get(part, part) for part in parts)


def _scored(heading: str, words: str) -> dict[ColumnKind, float]:
    scores: dict[ColumnKind, float] = dict(_EXACT.get(words.replace(" ", ""), {}))
    trimmed = "".join(word for word in words.split() if word not in _FILLERS)
    for kind, weight in _EXACT.get(trimmed, {}).items():
        scores[kind] = max(scores.get(kind, 0.0), weight * 0.92)
    exact = bool(scores)
    if care_form(heading) is not None:
        scores[_K.NAME] = max(scores.get(_K.NAME, 0.0), 0.72)
    for kind, phrase, weight in _TABLE:
        near = nearness(words, phrase) * weight * (0.6 if exact else 1.0)
        if len(phrase) <= 4 and len(phrase) <= 0.6 * len(words):
            near -= 0.3
        if near > scores.get(kind, 0.0):
            scores[kind] = near
    if _K.NAME in scores and not exact and re.search(r"(^| )\w*(id|code|cd|nr|nummer|no)$", words):
        scores[_K.NAME] *= 0.7
    for kind, sign in signalled(words).items():
        scores[kind] = max(scores.get(kind, 0.0), sign * (0.5 if exact else 1.0))
    return scores
