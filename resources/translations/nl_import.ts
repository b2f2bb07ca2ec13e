<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>import</name>
    <message id="import.problem.form_unknown">
        <source>problem form unknown</source>
        <translation>Zorgvorm ‘{value}’ is niet bekend.</translation>
    </message>
    <message id="import.problem.form_missing">
        <source>problem form missing</source>
        <translation>De zorgvorm ontbreekt; zonder zorgvorm komt deze voorziening niet in het register.</translation>
    </message>
    <message id="import.problem.name_missing">
        <source>problem name missing</source>
        <translation>De naam van de voorziening ontbreekt.</translation>
    </message>
    <message id="import.problem.place_unknown">
        <source>problem place unknown</source>
        <translation>‘{value}’ is geen bekende plaats of gemeente.</translation>
    </message>
    <message id="import.problem.place_ambiguous">
        <source>problem place ambiguous</source>
        <translation>‘{value}’ ligt in meer dan één gemeente: {options}. Geef de gemeente of de postcode.</translation>
    </message>
    <message id="import.problem.place_missing">
        <source>problem place missing</source>
        <translation>De plaats of gemeente ontbreekt; zonder gemeente komt deze voorziening niet in het register.</translation>
    </message>
    <message id="import.problem.postcode_unknown">
        <source>problem postcode unknown</source>
        <translation>‘{value}’ is geen bestaande postcode.</translation>
    </message>
    <message id="import.problem.gender_unknown">
        <source>problem gender unknown</source>
        <translation>‘{value}’ zegt niet voor wie de plek is: jongens, meisjes of beide.</translation>
    </message>
    <message id="import.problem.yes_no_unknown">
        <source>problem yes no unknown</source>
        <translation>‘{value}’ is geen ja of nee.</translation>
    </message>
    <message id="import.problem.date_impossible">
        <source>problem date impossible</source>
        <translation>De datum ‘{value}’ bestaat niet.</translation>
    </message>
    <message id="import.problem.date_unreadable">
        <source>problem date unreadable</source>
        <translation>‘{value}’ is geen datum.</translation>
    </message>
    <message id="import.problem.ages_reversed">
        <source>problem ages reversed</source>
        <translation>De leeftijden ‘{value}’ staan omgekeerd.</translation>
    </message>
    <message id="import.problem.ages_unreadable">
        <source>problem ages unreadable</source>
        <translation>‘{value}’ is geen leeftijd.</translation>
    </message>
    <message id="import.problem.not_a_number">
        <source>problem not a number</source>
        <translation>‘{value}’ is geen getal.</translation>
    </message>
    <message id="import.problem.more_free_than_capacity">
        <source>problem more free than capacity</source>
        <translation>Meer vrije plekken ({value}) dan plekken in totaal ({capacity}).</translation>
    </message>
    <message id="import.problem.more_occupied_than_capacity">
        <source>problem more occupied than capacity</source>
        <translation>Meer bezette plekken ({value}) dan plekken in totaal ({capacity}).</translation>
    </message>
    <message id="import.problem.status_unknown">
        <source>problem status unknown</source>
        <translation>‘{value}’ zegt niet of de plek vrij of bezet is.</translation>
    </message>
    <message id="import.problem.listed_twice">
        <source>problem listed twice</source>
        <translation>‘{value}’ staat ook in rij {other_row}, met andere gegevens.</translation>
    </message>
    <message id="import.suggestion">
        <source>suggestion</source>
        <translation>Bedoeld is misschien ‘{suggestion}’.</translation>
    </message>
    <message id="import.file.unreadable">
        <source>file unreadable</source>
        <translation>‘{file}’ kan niet worden geopend.</translation>
    </message>
    <message id="import.file.too_large">
        <source>file too large</source>
        <translation>‘{file}’ is te groot voor een lijst met plekken.</translation>
    </message>
    <message id="import.file.empty">
        <source>file empty</source>
        <translation>‘{file}’ is leeg.</translation>
    </message>
    <message id="import.file.not_text">
        <source>file not text</source>
        <translation>‘{file}’ is geen lijst: de inhoud is geen tekst en geen rekenblad.</translation>
    </message>
    <message id="import.file.not_a_table">
        <source>file not a table</source>
        <translation>‘{file}’ is geen tabel: de regels zijn niet in kolommen te verdelen.</translation>
    </message>
    <message id="import.file.broken_workbook">
        <source>file broken workbook</source>
        <translation>‘{file}’ is beschadigd of geen rekenblad. Open het in Excel en sla het opnieuw op.</translation>
    </message>
    <message id="import.file.no_sheets">
        <source>file no sheets</source>
        <translation>‘{file}’ heeft geen zichtbaar werkblad.</translation>
    </message>
    <message id="import.file.encrypted">
        <source>file encrypted</source>
        <translation>‘{file}’ is met een wachtwoord beveiligd. Sla het op zonder wachtwoord.</translation>
    </message>
    <message id="import.file.kind_not_supported">
        <source>file kind not supported</source>
        <translation>Dit soort bestand kan op deze computer niet worden gelezen: ‘{file}’. Sla het op als xlsx.</translation>
    </message>
    <message id="import.file.no_table">
        <source>file no table</source>
        <translation>In ‘{file}’ is geen tabel met plekken gevonden.</translation>
    </message>
    <message id="import.conflict.place_changed">
        <source>conflict place changed</source>
        <translation>De lijst noemt {list_name} in {list_place} ({list_municipality}, {list_postcode}), het register kent deze naam in {register_place} ({register_municipality}, {register_postcode}). Verhuisd, of een andere voorziening?</translation>
    </message>
    <message id="import.conflict.name_changed">
        <source>conflict name changed</source>
        <translation>De lijst noemt {list_name} op {list_postcode}, het register kent daar {register_name}. Nieuwe naam, of een andere voorziening?</translation>
    </message>
    <message id="import.conflict.newer_word">
        <source>conflict newer word</source>
        <translation>De lijst zegt {list_free} vrij op {list_said_on}; op {register_said_on} is gezegd dat er {register_free} vrij zijn ({register_source}). Er is niets aan de plekken veranderd.</translation>
    </message>
    <message id="import.conflict.fewer_beds_than_known">
        <source>conflict fewer beds than known</source>
        <translation>De lijst telt {list_capacity} plekken, het register kent er {register_known} die bezet of toegezegd zijn. Er is niets aan de plekken veranderd.</translation>
    </message>
    <message id="import.conflict.more_free_than_known">
        <source>conflict more free than known</source>
        <translation>De lijst zegt {list_free} vrij van {list_capacity}; volgens het register zijn er {register_known} bezet, gereserveerd of aangehouden. Er is niets aan de plekken veranderd.</translation>
    </message>
    <message id="import.conflict.no_bed_to_occupy">
        <source>conflict no bed to occupy</source>
        <translation>De lijst zegt {list_free} vrij van {list_capacity}; in het register is geen plek over om bezet te melden. Er is niets aan de plekken veranderd.</translation>
    </message>
    <message id="import.not_said">
        <source>not said</source>
        <translation>niet genoemd</translation>
    </message>
    <message id="import.command.read">
        <source>command read</source>
        <translation>{file}: {provider}, {outcomes}.</translation>
    </message>
    <message id="import.command.rehearsal">
        <source>command rehearsal</source>
        <translation>{file}: {provider}, zou geven: {outcomes}.</translation>
    </message>
    <message id="import.command.same">
        <source>command same</source>
        <translation>{file}: {provider}, het register zegt dit al; er is niets veranderd.</translation>
    </message>
    <message id="import.command.no_provider">
        <source>command no provider</source>
        <translation>{file}: de aanbieder is niet bekend. De lijst is gelezen, niet verwerkt. Noem de aanbieder met --provider.</translation>
    </message>
    <message id="import.command.two_providers">
        <source>command two providers</source>
        <translation>{file}: een bestand met deze naam kwam de vorige keer van {provider}, en nu noemt --provider een ander. De lijst is gelezen, niet verwerkt. Laat --provider weg, of geef het bestand een andere naam.</translation>
    </message>
    <message id="import.command.nothing">
        <source>command nothing</source>
        <translation>{file}: geen bruikbare voorziening gevonden; er is niets verwerkt.</translation>
    </message>
    <message id="import.command.problem">
        <source>command problem</source>
        <translation>  {sheet}rij {row}, kolom {column}: {sentence}</translation>
    </message>
    <message id="import.command.problem_row">
        <source>command problem row</source>
        <translation>  {sheet}rij {row}: {sentence}</translation>
    </message>
    <message id="import.command.conflict">
        <source>command conflict</source>
        <translation>  {name}: {sentence}</translation>
    </message>
    <message id="import.command.made">
        <source>command made</source>
        <translation>Nieuw register gemaakt: {database} (jeugdregio {region}).</translation>
    </message>
    <message id="import.command.other_region">
        <source>command other region</source>
        <translation>Het register is van jeugdregio {found}, niet van {wanted}.</translation>
    </message>
    <message id="import.command.unknown_region">
        <source>command unknown region</source>
        <translation>Jeugdregio {region} is niet bekend.</translation>
    </message>
    <message id="import.command.sheet">
        <source>command sheet</source>
        <translation>blad {sheet}, </translation>
    </message>
    <message id="import.outcome.new" numerus="yes">
        <source>outcome new</source>
        <translation>
            <numerusform>{count} nieuw</numerusform>
            <numerusform>{count} nieuw</numerusform>
        </translation>
    </message>
    <message id="import.outcome.changed" numerus="yes">
        <source>outcome changed</source>
        <translation>
            <numerusform>{count} gewijzigd</numerusform>
            <numerusform>{count} gewijzigd</numerusform>
        </translation>
    </message>
    <message id="import.outcome.unchanged" numerus="yes">
        <source>outcome unchanged</source>
        <translation>
            <numerusform>{count} ongewijzigd</numerusform>
            <numerusform>{count} ongewijzigd</numerusform>
        </translation>
    </message>
    <message id="import.outcome.stale" numerus="yes">
        <source>outcome stale</source>
        <translation>
            <numerusform>{count} niet meer genoemd</numerusform>
            <numerusform>{count} niet meer genoemd</numerusform>
        </translation>
    </message>
    <message id="import.outcome.conflict" numerus="yes">
        <source>outcome conflict</source>
        <translation>
            <numerusform>{count} tegenspraak</numerusform>
            <numerusform>{count} tegenspraken</numerusform>
        </translation>
    </message>
    <message id="import.command.problems" numerus="yes">
        <source>command problems</source>
        <translation>
            <numerusform>{count} cel kon niet worden gebruikt:</numerusform>
            <numerusform>{count} cellen konden niet worden gebruikt:</numerusform>
        </translation>
    </message>
</context>
</TS>
