<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>error</name>
    <message id="error.no_free_bed.what">
        <source>no free bed: what</source>
        <translation>Op deze voorziening is vanaf die dag geen plek vrij.</translation>
    </message>
    <message id="error.no_free_bed.safe">
        <source>no free bed: safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.no_free_bed.next">
        <source>no free bed: next</source>
        <translation>Kies een andere dag, of beëindig eerst wat er nu staat.</translation>
    </message>
    <message id="error.ends_before_start.what">
        <source>ends before start: what</source>
        <translation>Het einde ligt niet na de eerste dag van de plaatsing.</translation>
    </message>
    <message id="error.ends_before_start.safe">
        <source>ends before start: safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.ends_before_start.next">
        <source>ends before start: next</source>
        <translation>Vul een latere dag in. Is de plaatsing er nooit geweest, maak het vastleggen dan ongedaan.</translation>
    </message>
    <message id="error.bed_taken.what">
        <source>bed taken: what</source>
        <translation>Deze plek is al bezet of gereserveerd op een deel van deze dagen.</translation>
    </message>
    <message id="error.bed_taken.safe">
        <source>bed taken: safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.bed_taken.next">
        <source>bed taken: next</source>
        <translation>Kies een andere plek of een andere begindatum; het overzicht is ververst.</translation>
    </message>
    <message id="error.child_lives_elsewhere.what">
        <source>child lives elsewhere: what</source>
        <translation>Deze jeugdige woont op een deel van deze dagen al op een andere plek.</translation>
    </message>
    <message id="error.child_lives_elsewhere.safe">
        <source>child lives elsewhere: safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.child_lives_elsewhere.next">
        <source>child lives elsewhere: next</source>
        <translation>Beëindig eerst de andere plaatsing, of kies een latere begindatum.</translation>
    </message>
    <message id="error.guest_not_possible.what">
        <source>guest not possible: what</source>
        <translation>Een logeergast kan hier op deze dagen niet.</translation>
    </message>
    <message id="error.guest_not_possible.safe">
        <source>guest not possible: safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.guest_not_possible.next">
        <source>guest not possible: next</source>
        <translation>Kies dagen waarop de plek wordt aangehouden, bij een voorziening die gasten toelaat.</translation>
    </message>
    <message id="error.stale_edit.what">
        <source>stale edit: what</source>
        <translation>Iemand anders heeft dit intussen gewijzigd.</translation>
    </message>
    <message id="error.stale_edit.safe">
        <source>stale edit: safe</source>
        <translation>Wat u invulde staat nog op het scherm.</translation>
    </message>
    <message id="error.stale_edit.next">
        <source>stale edit: next</source>
        <translation>Vergelijk beide versies en kies welke blijft.</translation>
    </message>
    <message id="error.not_found.what">
        <source>not found: what</source>
        <translation>Dit staat niet (meer) in het register.</translation>
    </message>
    <message id="error.not_found.safe">
        <source>not found: safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.not_found.next">
        <source>not found: next</source>
        <translation>Ververs het overzicht.</translation>
    </message>
    <message id="error.already_there.what">
        <source>already there: what</source>
        <translation>Dit bestaat al in het register.</translation>
    </message>
    <message id="error.already_there.safe">
        <source>already there: safe</source>
        <translation>Er is niets dubbel opgeslagen.</translation>
    </message>
    <message id="error.already_there.next">
        <source>already there: next</source>
        <translation>Zoek het bestaande op of kies een ander nummer of een andere naam.</translation>
    </message>
    <message id="error.in_use.what">
        <source>in use: what</source>
        <translation>Dit kan niet weg: andere gegevens verwijzen ernaar.</translation>
    </message>
    <message id="error.in_use.safe">
        <source>in use: safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.in_use.next">
        <source>in use: next</source>
        <translation>Verwijder of wijzig eerst wat ernaar verwijst.</translation>
    </message>
    <message id="error.not_valid.what">
        <source>not valid: what</source>
        <translation>Een waarde past niet in het register ({constraint}).</translation>
    </message>
    <message id="error.not_valid.safe">
        <source>not valid: safe</source>
        <translation>Er is niets gewijzigd; wat u invulde staat nog op het scherm.</translation>
    </message>
    <message id="error.not_valid.next">
        <source>not valid: next</source>
        <translation>Verbeter de waarde en sla opnieuw op.</translation>
    </message>
    <message id="error.word_refused.what">
        <source>word refused: what</source>
        <translation>Het woord «{word}» komt niet in dit programma: afkomst, nationaliteit en geloof zijn geen kenmerk van mensen.</translation>
    </message>
    <message id="error.word_refused.safe">
        <source>word refused: safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.word_refused.next">
        <source>word refused: next</source>
        <translation>Beschrijf wat de plek moet bieden, bijvoorbeeld «ruimte voor geloof».</translation>
    </message>
    <message id="error.not_allowed.what">
        <source>not allowed: what</source>
        <translation>Uw account mag dit niet.</translation>
    </message>
    <message id="error.not_allowed.safe">
        <source>not allowed: safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.not_allowed.next">
        <source>not allowed: next</source>
        <translation>Vraag de functioneel beheerder om het recht, of laat een collega het doen.</translation>
    </message>
    <message id="error.network_share_refused.what">
        <source>network share refused: what</source>
        <translation>Het register {path} staat op een netwerkschijf ({detail}). Op een netwerkschijf kunnen twee computers het bestand tegelijk beschadigen.</translation>
    </message>
    <message id="error.network_share_refused.safe">
        <source>network share refused: safe</source>
        <translation>Het bestand is niet geopend en niet gewijzigd.</translation>
    </message>
    <message id="error.network_share_refused.next">
        <source>network share refused: next</source>
        <translation>Zet het bestand op deze computer, of werk samen via PostgreSQL.</translation>
    </message>
    <message id="error.schema_too_new.what">
        <source>schema too new: what</source>
        <translation>Dit register is gemaakt met een nieuwere versie van Plekwijzer (register {found}, dit programma kent {known}).</translation>
    </message>
    <message id="error.schema_too_new.safe">
        <source>schema too new: safe</source>
        <translation>Het register is niet geopend en niet gewijzigd.</translation>
    </message>
    <message id="error.schema_too_new.next">
        <source>schema too new: next</source>
        <translation>Werk Plekwijzer bij op deze computer.</translation>
    </message>
    <message id="error.register_missing.what">
        <source>register missing: what</source>
        <translation>Er is geen register op {address}.</translation>
    </message>
    <message id="error.register_missing.safe">
        <source>register missing: safe</source>
        <translation>Er is niets gemaakt of gewijzigd.</translation>
    </message>
    <message id="error.register_missing.next">
        <source>register missing: next</source>
        <translation>Controleer de plaats, of maak een voorbeeldregio met «plekwijzer demo --database BESTAND».</translation>
    </message>
    <message id="error.register_exists.what">
        <source>register exists: what</source>
        <translation>Op {address} staat al iets.</translation>
    </message>
    <message id="error.register_exists.safe">
        <source>register exists: safe</source>
        <translation>Het is niet overschreven.</translation>
    </message>
    <message id="error.register_exists.next">
        <source>register exists: next</source>
        <translation>Kies een andere plaats of verwijder het eerst zelf.</translation>
    </message>
    <message id="error.not_a_register.what">
        <source>not a register: what</source>
        <translation>{address} is geen register van Plekwijzer.</translation>
    </message>
    <message id="error.not_a_register.safe">
        <source>not a register: safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.not_a_register.next">
        <source>not a register: next</source>
        <translation>Kies het juiste bestand.</translation>
    </message>
    <message id="error.busy.what">
        <source>busy: what</source>
        <translation>Iemand anders is aan het opslaan en was niet op tijd klaar.</translation>
    </message>
    <message id="error.busy.safe">
        <source>busy: safe</source>
        <translation>Er is niets gewijzigd; wat u invulde staat nog op het scherm.</translation>
    </message>
    <message id="error.busy.next">
        <source>busy: next</source>
        <translation>Probeer het over een ogenblik opnieuw.</translation>
    </message>
    <message id="error.connection_lost.what">
        <source>connection lost: what</source>
        <translation>De databaseserver antwoordt niet.</translation>
    </message>
    <message id="error.connection_lost.safe">
        <source>connection lost: safe</source>
        <translation>Wat al was opgeslagen is veilig; wat u nu invult blijft op het scherm staan.</translation>
    </message>
    <message id="error.connection_lost.next">
        <source>connection lost: next</source>
        <translation>Controleer de verbinding en probeer het opnieuw.</translation>
    </message>
    <message id="error.storage_failed.what">
        <source>storage failed: what</source>
        <translation>De schijf neemt het bestand niet aan: {detail}</translation>
    </message>
    <message id="error.storage_failed.safe">
        <source>storage failed: safe</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message id="error.storage_failed.next">
        <source>storage failed: next</source>
        <translation>Maak ruimte vrij of controleer de rechten op de map, en probeer het opnieuw.</translation>
    </message>
    <message id="error.unforeseen.what">
        <source>unforeseen: what</source>
        <translation>Er ging iets mis dat het programma niet kent: {kind} ({detail})</translation>
    </message>
    <message id="error.unforeseen.safe">
        <source>unforeseen: safe</source>
        <translation>Er is niets half opgeslagen: een wijziging wordt helemaal bewaard of helemaal niet.</translation>
    </message>
    <message id="error.unforeseen.next">
        <source>unforeseen: next</source>
        <translation>Probeer het opnieuw. Blijft het gebeuren, geef dan deze regel door aan de functioneel beheerder.</translation>
    </message>
    <message id="error.file">
        <source>a file cannot be read or written</source>
        <translation>{file} kan niet worden gelezen of geschreven ({reason}). Er is niets half geschreven. Controleer de plaats en de rechten, en probeer het opnieuw.</translation>
    </message>
</context>
</TS>
