import csv
import threading
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdg_data import Reach, UnknownCode, contrast, load_catalogue
from sdg_data.catalogue import csv_rows, read_catalogue

DATA = Path(__file__).parent.parent.parent / "sdg_data" / "data"
CATALOGUE = load_catalogue()


def test_the_framework_is_complete():
    assert (len(CATALOGUE.goals), len(CATALOGUE.targets), len(CATALOGUE.indicators)) == (17, 169, 251)


def test_234_indicators_are_left_when_repeats_count_once():
    unique = {frozenset((indicator.code, *indicator.same_as)) for indicator in CATALOGUE.indicators}
    assert len(unique) == 234
    assert sum(len(group) > 1 for group in unique) == 13


def test_repeats_are_mutual():
    for indicator in CATALOGUE.indicators:
        for twin in indicator.same_as:
            assert indicator.code in CATALOGUE.indicator(twin).same_as


def test_a_goal_a_target_and_an_indicator_are_found_by_their_codes():
    assert CATALOGUE.goal(11).short_title == "Sustainable cities and communities"
    assert CATALOGUE.target("11.2").goal == 11
    assert CATALOGUE.indicator("11.b.2").target == "11.b"
    assert CATALOGUE.goal("11") is CATALOGUE.goal(11)


@pytest.mark.parametrize("code", ["18", "0", "", "11.2", "eleven", "²"])
def test_an_unknown_goal_is_refused_with_a_sentence(code):
    with pytest.raises(UnknownCode, match="Goals are numbered 1 to 17"):
        CATALOGUE.goal(code)


def test_an_unknown_code_is_refused_with_the_nearest_right_ones():
    with pytest.raises(UnknownCode) as refusal:
        CATALOGUE.indicator("11.2.9")
    assert refusal.value.nearest[0] == "11.2.1"
    assert "11.2.1" in str(refusal.value)
    with pytest.raises(UnknownCode) as refusal:
        CATALOGUE.target("11,2x")
    assert refusal.value.nearest[0] == "11.2"


@given(st.text(max_size=300))
def test_any_text_can_be_asked_for_without_harm(text):
    for find in (CATALOGUE.goal, CATALOGUE.target, CATALOGUE.indicator):
        if text.strip() in CATALOGUE:
            continue
        with pytest.raises(UnknownCode) as refusal:
            find(text)
        assert all(near in CATALOGUE for near in refusal.value.nearest)
    CATALOGUE.label(text)
    assert CATALOGUE.level(text) in {None, "goal", "target", "indicator"}


def test_every_target_and_indicator_hangs_on_its_parent():
    for goal in CATALOGUE.goals:
        assert all(target.goal == goal.number for target in CATALOGUE.targets_of(goal.number))
    assert sum(len(CATALOGUE.targets_of(goal.number)) for goal in CATALOGUE.goals) == 169
    assert sum(len(CATALOGUE.indicators_of(target.code)) for target in CATALOGUE.targets) == 251


def test_codes_stand_in_official_order():
    assert [target.code for target in CATALOGUE.targets_of(1)] == ["1.1", "1.2", "1.3", "1.4", "1.5", "1.a", "1.b"]
    assert [target.code for target in CATALOGUE.targets_of(8)][8:] == ["8.9", "8.10", "8.a", "8.b"]


def test_text_is_readable_on_every_goals_colour():
    for goal in CATALOGUE.goals:
        assert contrast(goal.colour, goal.text_colour) >= 4.5, goal.number
    assert {goal.number for goal in CATALOGUE.goals if goal.text_colour == "#FFFFFF"} == {1, 4, 8, 10, 13, 16, 17}


def test_contrast_is_that_of_wcag():
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_every_label_is_short_and_tells_targets_apart():
    labels = [CATALOGUE.label(target.code) for target in CATALOGUE.targets]
    assert len(set(labels)) == 169
    for code in [entry.code for entry in (*CATALOGUE.targets, *CATALOGUE.indicators)]:
        assert 3 <= len(CATALOGUE.label(code).split()) <= 7, code
    assert CATALOGUE.label("11.2") == "Public transport for all"


def test_an_indicators_label_is_its_own_and_that_of_its_repeats():
    by_label = {}
    for indicator in CATALOGUE.indicators:
        by_label.setdefault(CATALOGUE.label(indicator.code), set()).add(indicator.code)
    for codes in by_label.values():
        one = CATALOGUE.indicator(min(codes))
        assert codes == {one.code, *one.same_as}


def test_a_language_without_labels_shows_the_english_ones():
    assert CATALOGUE.label("11.2", "xx") == "Public transport for all"
    assert CATALOGUE.label("11", "xx") == "Sustainable cities and communities"


def test_every_target_says_how_far_a_city_can_act_and_why():
    assert all(target.reach_reason for target in CATALOGUE.targets)
    assert CATALOGUE.target("11.2").reach is Reach.DIRECT
    assert CATALOGUE.target("17.4").reach is Reach.LITTLE
    for reach in Reach:
        assert sum(target.reach is reach for target in CATALOGUE.targets) >= 20


def test_custodian_agencies_are_all_named():
    used = {acronym for indicator in CATALOGUE.indicators for acronym in indicator.custodians}
    assert used == set(CATALOGUE.agencies)
    assert CATALOGUE.agencies["UN-Habitat"] == "United Nations Human Settlements Programme"
    assert all(indicator.custodians for indicator in CATALOGUE.indicators)
    assert {indicator.tier for indicator in CATALOGUE.indicators} <= {"I", "II", "I/II", ""}


def test_an_agency_is_called_what_it_calls_itself_in_a_language():
    assert CATALOGUE.agency("WHO", "fr") == ("OMS", "Organisation mondiale de la Santé")
    assert CATALOGUE.agency("UNEP", "es")[0] == "PNUMA"
    assert CATALOGUE.agency("WHO", "xx") == ("WHO", "World Health Organization")


@pytest.mark.parametrize("file", sorted((DATA / "agencies").glob("*.csv")), ids=lambda file: file.stem)
def test_agencies_in_other_languages_are_those_of_the_framework_each_with_abbreviation_and_name(file):
    rows = list(csv_rows(file))
    assert [row["acronym"] for row in rows] == list(CATALOGUE.agencies)
    assert all(row["abbreviation"].strip() and row["name"].strip() for row in rows)
    assert len({row["abbreviation"] for row in rows}) == len(rows)


@pytest.mark.parametrize("file", sorted((DATA / "reach").glob("*.csv")), ids=lambda file: file.stem)
def test_why_a_city_can_act_so_far_is_said_of_every_target_in_the_languages_that_say_it(file):
    rows = {row["code"]: row["reason"] for row in csv_rows(file)}
    assert list(rows) == [target.code for target in CATALOGUE.targets]
    for target in CATALOGUE.targets:
        assert rows[target.code].strip() not in {"", target.reach_reason}
        assert CATALOGUE.reach_reason(target.code, file.stem) == (rows[target.code], file.stem)


def test_a_language_without_reasons_of_its_own_has_the_english_ones_which_say_so():
    assert CATALOGUE.reach_reason("11.2", "xx") == ("Cities plan, run or license urban transport", "en")


def test_records_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        CATALOGUE.goal(1).colour = "#000000"
    with pytest.raises(FrozenInstanceError):
        CATALOGUE.goals = ()
    with pytest.raises(TypeError):
        CATALOGUE.agencies["X"] = "Y"


def test_the_catalogue_is_loaded_once_for_all_threads():
    loaded = []
    threads = [threading.Thread(target=lambda: loaded.append(load_catalogue())) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(one is CATALOGUE for one in loaded)


def test_a_folder_of_data_files_reads_the_same():
    assert read_catalogue(DATA).targets == CATALOGUE.targets


@pytest.mark.parametrize("file", sorted(DATA.rglob("*.csv")), ids=lambda file: file.name)
def test_data_files_are_plain_and_tidy(file):
    raw = file.read_bytes()
    assert b"\r" not in raw
    assert raw.endswith(b"\n")
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.reader(lines))
    assert {len(row) for row in rows} == {len(rows[0])}
    for row in rows:
        for cell in row:
            assert cell == cell.strip()
            assert "  " not in cell
            assert not cell.startswith(("=", "+", "-", "@"))
