<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>widget</name>
    <message id="sign.about">
        <source>about</source>
        <translation>ongeveer</translation>
    </message>
    <message id="sign.at_most">
        <source>at most</source>
        <translation>hoogstens</translation>
    </message>
    <message id="sign.at_least">
        <source>at least</source>
        <translation>minstens</translation>
    </message>
    <message id="sign.to">
        <source>to</source>
        <translation>naar</translation>
    </message>
    <message id="sign.from">
        <source>from</source>
        <translation>van</translation>
    </message>
    <message id="sign.minus">
        <source>minus</source>
        <translation>min</translation>
    </message>
    <message id="widget.close">
        <source>close</source>
        <translation>Sluiten</translation>
    </message>
    <message id="widget.close_key">
        <source>close key</source>
        <translation>Sluiten (Esc)</translation>
    </message>
    <message id="chip.open">
        <source>open</source>
        <translation>{question}: geen filter, kies</translation>
    </message>
    <message id="chip.clear">
        <source>clear</source>
        <translation>Filter {question} wissen</translation>
    </message>
    <message id="chip.clear_all">
        <source>clear all</source>
        <translation>Wis filters</translation>
    </message>
    <message id="chip.search">
        <source>search</source>
        <translation>Zoek in deze lijst</translation>
    </message>
    <message id="chip.empty_search">
        <source>empty search</source>
        <translation>Wis wat er staat (Esc)</translation>
    </message>
    <message id="chip.more" numerus="yes">
        <source>more</source>
        <translation>
            <numerusform>{first} en nog {count}</numerusform>
            <numerusform>{first} en nog {count}</numerusform>
        </translation>
    </message>
    <message id="mark.assumed">
        <source>assumed</source>
        <translation>aangenomen</translation>
    </message>
    <message id="mark.assumed_why">
        <source>assumed why</source>
        <translation>Staat niet in de lijst van de aanbieder. Ga dit na voordat u voorlegt.</translation>
    </message>
    <message id="map.dots">
        <source>dots</source>
        <translation>vrije plek</translation>
    </message>
    <message id="map.home">
        <source>home</source>
        <translation>thuis</translation>
    </message>
    <message id="map.school">
        <source>school</source>
        <translation>school</translation>
    </message>
    <message id="map.sibling">
        <source>sibling</source>
        <translation>broer of zus</translation>
    </message>
    <message id="map.candidate">
        <source>candidate</source>
        <translation>kandidaat</translation>
    </message>
    <message id="map.schematic">
        <source>schematic</source>
        <translation>Gemeentegrenzen bij benadering</translation>
    </message>
    <message id="map.plus">
        <source>plus</source>
        <translation>Dichterbij (+)</translation>
    </message>
    <message id="map.minus">
        <source>minus</source>
        <translation>Verder weg (-)</translation>
    </message>
    <message id="map.all">
        <source>all</source>
        <translation>Hele regio (0)</translation>
    </message>
    <message id="map.together" numerus="yes">
        <source>together</source>
        <translation>
            <numerusform>{count} plek</numerusform>
            <numerusform>{count} plekken bij elkaar</numerusform>
        </translation>
    </message>
    <message id="map.count_dots" numerus="yes">
        <source>count dots</source>
        <translation>
            <numerusform>{count} plek op de kaart</numerusform>
            <numerusform>{count} plekken op de kaart</numerusform>
        </translation>
    </message>
    <message id="map.count_candidates" numerus="yes">
        <source>count candidates</source>
        <translation>
            <numerusform>{count} kandidaat</numerusform>
            <numerusform>{count} kandidaten</numerusform>
        </translation>
    </message>
    <message id="map.selected">
        <source>selected</source>
        <translation>Gekozen: {words}</translation>
    </message>
    <message id="map.notice">
        <source>notice</source>
        <translation>Bron: CBS, © OpenStreetMap-bijdragers, GeoNames</translation>
    </message>
    <message id="progress.stop">
        <source>stop</source>
        <translation>Stop</translation>
    </message>
    <message id="progress.of">
        <source>of</source>
        <translation>{done} van {total}</translation>
    </message>
    <message id="form.required">
        <source>required</source>
        <translation>nodig</translation>
    </message>
    <message id="form.step">
        <source>step</source>
        <translation>Stap {number}: {name}</translation>
    </message>
    <message id="form.step_todo">
        <source>step todo</source>
        <translation>nog te doen</translation>
    </message>
    <message id="form.step_here">
        <source>step here</source>
        <translation>hier bent u</translation>
    </message>
    <message id="form.step_done">
        <source>step done</source>
        <translation>compleet</translation>
    </message>
    <message id="form.step_wrong">
        <source>step wrong</source>
        <translation>hier klopt nog iets niet</translation>
    </message>
    <message id="date.pattern">
        <source>pattern</source>
        <translation>dd-mm-jjjj</translation>
    </message>
    <message id="date.choose">
        <source>choose</source>
        <translation>Kies een dag</translation>
    </message>
    <message id="date.unreadable">
        <source>unreadable</source>
        <translation>Dit is geen dag. Schrijf hem als 01-12-2026.</translation>
    </message>
    <message id="score.open_sum">
        <source>open sum</source>
        <translation>Open of sluit de som</translation>
    </message>
    <message id="score.not_counted">
        <source>not counted</source>
        <translation>telt niet mee</translation>
    </message>
    <message id="score.line">
        <source>line</source>
        <translation>{name}: {value}. {why}</translation>
    </message>
    <message id="score.adds">
        <source>adds</source>
        <translation>Telt mee voor</translation>
    </message>
</context>
</TS>
