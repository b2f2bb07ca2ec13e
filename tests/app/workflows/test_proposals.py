"""From register to paper: advice and choices, deviations, what is stored and what stays out."""

from __future__ import annotations

import zlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from app import commands, translation
from app.reports.proposal import render_proposal
from app.reports.styles import FontPaths
from app.workflows.live_register import view_of
from app.workflows.proposal_sheet import Sheet, place_of
from app.workflows.proposals import (
    ChoiceRefused,
    ChosenFacility,
    ProposalDamaged,
    current_proposal,
    find_request,
    paper_of,
    store_proposal,
)
from app.workflows.ranking import RequestRanking, rank_request
from db.opening import create_register
from db.register import Register
from matching.entities.children import LegalMeasure, NeedLevel, Occupancy, Request, SafetyZone, SiblingGroup, Wish
from matching.entities.codes import Assumption, KeptKind, OccupancyKind, Source, Urgency
from matching.entities.facilities import Contact, Contract, Facility, VacancyConfirmation
from matching.entities.identifiers import ContractId, OccupancyId, SiblingGroupId
from resources import loader
from tests.support.databases import LOGIN, MATCHER, MUNICIPALITIES, NOW, REGION
from tests.support.netherlands import geography, place_names
from tests.support.small_registers import DAY, ENSCHEDE, House, make_child, make_house, make_request

FONTS = FontPaths.in_folder(loader.resource_path("fonts"))


@pytest.fixture(autouse=True)
def dutch() -> None:
    translation.use(loader.translation_documents())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "register.plek"


@pytest.fixture
def register(path: Path) -> Register:
    policy = {**loader.default_policy(), "date": "2026-11-01"}
    return create_register(
        path, region=REGION, policy=policy, municipalities=MUNICIPALITIES, login=LOGIN, clock=lambda: NOW
    )


@pytest.fixture
def request_number(register: Register) -> str:
    """A child in Almelo; one house near, a foster family far, a secret house, one for boys, one not asked."""
    with register.begin(MATCHER) as work:
        near = make_house(work, "Testhuis Dichtbij", postcode="7607AA", offers={"trauma": 1}, place="Almelo")
        secret = make_house(
            work, "Stil huis", postcode="7511AB", street="Geheimeweg 3", place="Enschede",
            municipality=ENSCHEDE, secret_address=True, offers={"trauma": 2},
        )  # fmt: skip
        foster = make_house(
            work, "Pleeggezin 17", care_form="foster_care", municipality=ENSCHEDE, postcode="7545BB",
            street="Pleegstraat 8", place="Enschede", offers={"trauma": 2},
            assumptions=frozenset({Assumption.LEVELS}), contact=Contact(phone="0530000000"),
        )  # fmt: skip
        old = make_house(work, "Testhuis Ouder", age_min=12)
        other = make_house(work, "Crisishuis", care_form="crisis_group")
        work.facilities.save(replace(secret.facility, name="Geheimeweg 3"))
        for house in (near, secret, foster, old, other):
            work.contracts.save(contract(house))
        work.occupancies.save(
            Occupancy(
                OccupancyId(0), near.beds[1].id, OccupancyKind.KEPT, DAY, kept_kind=KeptKind.RELAPSE_BED,
                child=make_child(work).id, review_on=date(2027, 1, 1), ends=date(2027, 1, 14),
            )
        )  # fmt: skip
        child = make_child(work, name="Verzonnen Naam", origin_postcode="7607", needs=(NeedLevel("trauma", 2),))
        made = make_request(work, child, forms=("family_home", "foster_care"), start_from=DAY)
        work.commit()
    return made.number


def contract(house: House) -> Contract:
    return Contract(ContractId(0), house.provider.id, frozenset({"*"}), date(2026, 1, 1))


def ranked_of(register: Register, number: str) -> RequestRanking:
    found = request_of(register, number)
    return rank_request(view_of(register, MATCHER, geography(), {}, DAY), found.id)


def request_of(register: Register, number: str) -> Request:
    found = find_request(register, MATCHER, number)
    assert found is not None
    return found


def municipality(code: str) -> str:
    return place_names().municipality_name(code)


def printed(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return " ".join(" ".join(pages).split())


def test_without_a_choice_it_is_an_advice(register: Register, request_number: str) -> None:
    stored = store_proposal(register, MATCHER, ranked_of(register, request_number), municipality)
    paper = paper_of(stored)
    assert not paper.chosen
    assert [place.position for place in paper.places] == [1, 2, 3]
    text = printed(render_proposal(paper, FONTS))
    assert "Advies, nog geen keuze" in text
    assert "Rang 1" in text and "Eerste keus" not in text


def test_the_paper_hides_names_and_protected_addresses(register: Register, request_number: str) -> None:
    text = printed(render_proposal(paper_of(store_proposal(
        register, MATCHER, ranked_of(register, request_number), municipality)), FONTS))  # fmt: skip
    assert "Geheimeweg" not in text
    assert "Pleegstraat" not in text
    assert "Verzonnen Naam" not in text
    assert "Afgeschermde plek" in text
    assert "Pleeggezin 17" in text and "gemeente Enschede" in text


def test_a_secret_place_betrays_no_distance(register: Register, request_number: str) -> None:
    paper = paper_of(store_proposal(register, MATCHER, ranked_of(register, request_number), municipality))
    secret = next(place for place in paper.places if place.shielded)
    shown = [secret.distances, secret.locality, *secret.reasons_for, *secret.reasons_against]
    assert secret.distances == () and not any(" km" in str(line) for line in shown)


def test_what_is_missing_assumed_and_kept_is_said(register: Register, request_number: str) -> None:
    paper = paper_of(store_proposal(register, MATCHER, ranked_of(register, request_number), municipality))
    near = next(place for place in paper.places if place.name == "Testhuis Dichtbij")
    foster = next(place for place in paper.places if place.name == "Pleeggezin 17")
    assert [(need.asked, need.offered) for need in near.needs] == [(2, 1)]
    assert any("terugvalbed" in line and "14-01-2027" in line for line in near.kept_beds)
    assert "Voor elke genoemde hulp is niveau 2 aangenomen." in foster.assumptions
    reasons = {place.name: group.reason for group in paper.excluded for place in group.places}
    assert reasons == {"Testhuis Ouder": "leeftijd", "Crisishuis": "zorgvorm niet gevraagd"}


def test_a_place_that_the_last_list_leaves_out_is_said_until_somebody_speaks(
    register: Register, request_number: str
) -> None:
    def word() -> str:
        ranked = ranked_of(register, request_number)
        place = next(one for one in ranked.places if one.facility.name == "Testhuis Dichtbij")
        return place_of(Sheet(ranked, municipality), place).freshness

    with register.begin(MATCHER) as work:
        (near,) = [one for one in work.facilities.all() if one.name == "Testhuis Dichtbij"]
        work.facilities.save(replace(near, listed_until=date(2026, 11, 20)))
        work.confirmations.save(said_by_phone(near, date(2026, 11, 20)))
        work.commit()
    assert word().startswith("Staat sinds 20-11-2026 niet meer op de lijst van de aanbieder; bel eerst. Bevestigd")
    with register.begin(MATCHER) as work:
        work.confirmations.save(said_by_phone(near, date(2026, 11, 21)))
        work.commit()
    assert word().startswith("Gisteren bevestigd")


def said_by_phone(facility: Facility, day: date) -> VacancyConfirmation:
    return VacancyConfirmation(0, facility.id, day, Source.PHONE, NOW, LOGIN, free_beds=1)


def test_the_sum_on_paper_gives_the_score(register: Register, request_number: str) -> None:
    paper = paper_of(store_proposal(register, MATCHER, ranked_of(register, request_number), municipality))
    for place in paper.places:
        total = place.sum
        assert total.products == sum(line.weight * line.value for line in place.scores)
        assert total.base == (2 * total.products + total.weights) // (2 * total.weights)
        assert total.score == total.base + total.siblings == place.score


def test_a_choice_that_passes_over_a_rank_is_a_deviation(register: Register, request_number: str) -> None:
    ranked = ranked_of(register, request_number)
    first, second, third = (one.facility.id for one in ranked.places)
    chosen = [ChosenFacility(second, "dichter bij oma"), ChosenFacility(first, "ook goed", "hulp thuis")]
    stored = store_proposal(register, MATCHER, ranked, municipality, chosen)
    assert [(one["rank"], one["deviates"]) for one in stored.choices] == [(2, True), (1, False)]
    text = printed(render_proposal(paper_of(stored), FONTS))
    assert "Plaatsingsvoorstel" in text and "Eerste keus" in text and "nog geen keuze" not in text
    assert "wijkt hier af van het advies" in text and "dichter bij oma" in text and "hulp thuis" in text
    skipped = [ChosenFacility(first, "past"), ChosenFacility(third, "rustig"), ChosenFacility(second, "reserve")]
    again = store_proposal(register, MATCHER, ranked, municipality, skipped)
    assert [(one["rank"], one["deviates"]) for one in again.choices] == [(1, False), (3, True), (2, False)]


@pytest.mark.parametrize("reason", ["", "   "])
def test_every_choice_asks_a_reason_also_rank_one(register: Register, request_number: str, reason: str) -> None:
    ranked = ranked_of(register, request_number)
    with pytest.raises(ChoiceRefused) as refused:
        store_proposal(
            register, MATCHER, ranked, municipality, [ChosenFacility(ranked.places[0].facility.id, reason)]
        )
    assert refused.value.code == "reason_missing"


def test_only_fitting_places_are_chosen_and_only_once(register: Register, request_number: str) -> None:
    ranked = ranked_of(register, request_number)
    fits, falls = ranked.places[0].facility.id, ranked.excluded[0].facility.id
    for chosen, code in (([falls], "not_fitting"), ([fits, fits], "chosen_twice")):
        with pytest.raises(ChoiceRefused) as refused:
            store_proposal(
                register, MATCHER, ranked, municipality, [ChosenFacility(one, "daarom") for one in chosen]
            )
        assert refused.value.code == code


def test_a_stored_proposal_prints_the_same_after_the_register_changed(
    register: Register, request_number: str
) -> None:
    ranked = ranked_of(register, request_number)
    chosen = [ChosenFacility(ranked.places[0].facility.id, "past het best")]
    before = render_proposal(paper_of(store_proposal(register, MATCHER, ranked, municipality, chosen)), FONTS)
    with register.begin(MATCHER) as work:
        work.facilities.save(replace(ranked.places[0].facility, name="Heel anders", age_min=17))
        work.commit()
    again = current_proposal(register, MATCHER, ranked_of(register, request_number), municipality)
    assert again.choices
    assert render_proposal(paper_of(again), FONTS) == before


def test_an_advice_of_the_same_data_is_stored_once(register: Register, request_number: str) -> None:
    ranked = ranked_of(register, request_number)
    first = current_proposal(register, MATCHER, ranked, municipality)
    assert current_proposal(register, MATCHER, ranked, municipality).id == first.id


def test_brothers_and_sisters_are_on_paper_together_apart_and_near(register: Register) -> None:
    with register.begin(MATCHER) as work:
        for name, postcode in (("Groot huis", "7607AA"), ("Ver huis", "7511AB")):
            work.contracts.save(contract(make_house(work, name, beds=3, postcode=postcode)))
        living = make_house(work, "Huis van de oudste", beds=1, postcode="7601AA")
        work.contracts.save(contract(living))
        eldest, asked, youngest = (make_child(work, origin_postcode="7607") for _ in range(3))
        work.occupancies.save(
            Occupancy(OccupancyId(0), living.beds[0].id, OccupancyKind.LIVES, date(2026, 1, 1), child=eldest.id)
        )
        request, other = (make_request(work, child, start_from=DAY) for child in (asked, youngest))
        work.sibling_groups.save(SiblingGroup(SiblingGroupId(0), (eldest.id, asked.id, youngest.id)))
        work.commit()
    paper = paper_of(store_proposal(register, MATCHER, ranked_of(register, request.number), municipality))
    assert [line.label for line in paper.siblings] == [eldest.case_number, youngest.case_number]
    assert other.number in paper.siblings[1].text and "verzoek" not in paper.siblings[0].text
    first = paper.places[0]
    assert first.name == "Groot huis"
    assert first.siblings == (f"Samen mogelijk met {youngest.case_number}.",)
    near = next(line for line in first.distances if eldest.case_number in line.to)
    assert near.hundredths is not None and 0 < near.hundredths < 1000
    assert any(f"Dicht bij {eldest.case_number}" in line for line in first.reasons_for)
    assert first.sum.sibling_weight == 10 and first.sum.siblings > 0
    assert "Groot huis" in paper.joint[0].text
    assert paper.split and all(option.price is not None and option.price > 0 for option in paper.split)
    assert "apart geteld" in printed(render_proposal(paper, FONTS))


def test_only_the_nearest_facilities_get_a_row_but_all_are_named(
    register: Register, request_number: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.workflows.proposal_exclusions.MOST_IN_FULL", 1)
    with register.begin(MATCHER) as work:
        for name in ("Testhuis Zestien", "Testhuis Zeventien"):
            work.contracts.save(contract(make_house(work, name, age_min=16)))
        work.commit()
    paper = paper_of(store_proposal(register, MATCHER, ranked_of(register, request_number), municipality))
    groups = {group.reason: (len(group.places), group.in_short) for group in paper.excluded}
    assert groups["leeftijd"] == (1, False)
    assert groups["leeftijd, overige plekken"] == (2, True)
    assert "Testhuis Zeventien" in printed(render_proposal(paper, FONTS))


def test_everything_known_of_the_child_is_asked_but_never_where_it_is_unsafe(register: Register) -> None:
    with register.begin(MATCHER) as work:
        child = make_child(
            work,
            origin_postcode="7607",
            school="Proefschool",
            school_postcode="7605",
            excludes=frozenset({"fire_setting"}),
            traits=frozenset({"running_away"}),
            requires=frozenset({"lift"}),
            wishes=(Wish("pets", "child"), Wish("village", "parent")),
            safety_zones=(SafetyZone("7511", 12),),
            legal_measure=LegalMeasure("supervision"),
            tried_at_home="Ambulante hulp",
            persons=2,
        )
        values = {"urgency": Urgency.CRISIS, "expected_days": 28, "question": "Waar kan het kind heen?"}
        request = make_request(work, child, start_from=DAY, **values)
        work.commit()
    paper = paper_of(store_proposal(register, MATCHER, ranked_of(register, request.number), municipality))
    text = printed(render_proposal(paper, FONTS))
    for words in (
        "Proefschool", "brandgevaarlijk gedrag", "weglopen", "lift", "huisdieren (het kind)",
        "één veiligheidszone, ten minste 12 km", "ondertoezichtstelling", "Ambulante hulp", "2 personen samen",
        "in een dorp (de ouders)", "voor 28 dagen", "Waar kan het kind heen?",
        "Crisis: er is vandaag een plek nodig",
        "past geen enkele vrije plek",
    ):  # fmt: skip
        assert words in text
    assert "7511" not in text


def test_data_that_were_tampered_with_are_refused(register: Register, request_number: str) -> None:
    stored = store_proposal(register, MATCHER, ranked_of(register, request_number), municipality)
    changed = zlib.decompress(stored.problem).replace(b'"age_max":17', b'"age_max":16', 1)
    with pytest.raises(ProposalDamaged):
        paper_of(replace(stored, problem=zlib.compress(changed)))


def test_the_command_writes_the_paper(
    register: Register, request_number: str, path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr("db.register.current_login", lambda: LOGIN)
    case = ranked_of(register, request_number).child.case_number
    pdf = path.with_suffix(".pdf")
    given = ["proposal", "--database", str(path), "--pdf", str(pdf), "--date", DAY.isoformat(), "--request"]
    stored = int(request_of(register, case).id)
    for request in (request_number, case, str(stored), f"R{stored}"):
        pdf.unlink(missing_ok=True)
        assert commands.main([*given, request]) == 0
        assert request_number in printed(pdf.read_bytes())
        assert "Verzonnen Naam" not in printed(pdf.read_bytes())
    assert commands.main([*given, request_number, "--name"]) == 0
    assert "Verzonnen Naam" in printed(pdf.read_bytes())
    capsys.readouterr()
    for unknown in ("V-1999-0001", "9" * 30, "R"):
        assert commands.main([*given, unknown]) == 2
        assert unknown in capsys.readouterr().err
