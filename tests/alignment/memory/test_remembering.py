"""What is remembered for whom, on a real SQLite file and a real PostgreSQL server."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from alignment import Alignment, AlignmentSheet, Effect, Link, LocalIndicator, Strength, known_samples
from alignment.access import Mode, Opened
from alignment.memory import MOST, remember, remembering, with_choices
from alignment.store import Access, open_store

ROOT = Path(__file__).parents[3]
BUS = Alignment(
    project="버스 노선 개편과 정류장 개선",
    goal="11",
    target="11.2",
    indicator="11.2.1",
    link=Link.INDIRECT,
    strength=Strength.SIDE,
    effect=Effect.HELPS,
    hours=6,
    local=LocalIndicator(measure="정류장 500m 이내 주민", place="서울", unit="%", baseline="62", baseline_year="2017"),
)
TYPED = Alignment(project="transport public")


@pytest.fixture(params=Mode)
def access(store, request):
    """What somebody may do, by their token, whether the database is a room's or open to the internet."""
    return lambda token: Access(store, token, mode=request.param)


@pytest.fixture
def ana(access):
    return access("ana")


@pytest.fixture
def bob(access):
    return access("bob")


@pytest.fixture
def mine(bob):
    return bob.create_sheet(AlignmentSheet(title="Bob's"))


@pytest.fixture
def sheet(ana):
    return ana.create_sheet(AlignmentSheet(title="교통", centre="seoul", starts=date(2018, 6, 17), rows=(BUS,)))


def remembered(who, sheet, row=TYPED, language="fr"):
    """The ids of the sheets that are remembered, without the samples."""
    return [one.sheet.id for one in remember(who, sheet, row, language) if one.sheet.id]


def test_french_words_find_a_published_korean_row_with_whom_to_ask_and_why(ana, bob, mine, sheet):
    ana.publish(sheet.id)
    one = next(one for one in remember(bob, mine, TYPED, "fr") if one.sheet.id)
    assert (one.sheet.centre, one.sheet.title, one.year, one.sheet.illustrative) == ("seoul", "교통", 2018, False)
    assert replace(one.row, id="", version=0, author="") == BUS
    assert one.readable
    assert [(reason.words, reason.source, reason.code) for reason in one.reasons] == [
        (("transport", "public"), "glossary", "11.2.1")
    ]


def test_a_server_that_starts_reads_all_that_is_published_part_by_part(ana, bob, monkeypatch):
    monkeypatch.setattr(remembering, "_A_PART", 1)
    for number in range(3):
        ana.publish(ana.create_sheet(AlignmentSheet(title=f"교통 {number}", rows=(BUS, BUS))).id)
    memory = remembering.Memory()
    practice = len(memory.finder)
    memory.catch_up(bob)
    assert len(memory.finder) == practice + 6


def test_what_is_not_published_is_never_remembered_and_nothing_of_it_the_moment_it_is_no_longer(ana, bob, mine, sheet):
    assert remembered(bob, mine) == []
    ana.share(sheet.id, Opened.VIEW)
    assert remembered(bob, mine) == []
    for _ in range(2):
        ana.publish(sheet.id)
        assert remembered(bob, mine) == [sheet.id]
        ana.publish(sheet.id, published=False)
        assert remembered(bob, mine) == []


def test_a_link_that_somebody_opened_makes_nothing_remembered(ana, bob, mine, sheet):
    bob.open_link(ana.share(sheet.id, Opened.EDIT))
    assert remembered(bob, mine) == []


def test_what_ends_sharing_or_deletes_the_sheet_takes_it_from_the_memory(ana, bob, mine, sheet):
    ana.publish(sheet.id)
    assert remembered(bob, mine) == [sheet.id]
    ana.stop_sharing(sheet.id)
    assert remembered(bob, mine) == []
    ana.publish(sheet.id)
    ana.delete(sheet.id)
    assert remembered(bob, mine) == []
    ana.bring_back(sheet.id)
    assert remembered(bob, mine) == [sheet.id]


def test_a_row_is_remembered_as_it_is_now(ana, bob, mine, sheet):
    ana.publish(sheet.id)
    row = ana.sheet(sheet.id).rows[0]
    assert remembered(bob, mine) == [sheet.id]
    row = ana.save_row(sheet.id, replace(row, why="Cleaner air"))
    assert "Cleaner air" in [one.row.why for one in remember(bob, mine, TYPED, "fr")]
    ana.save_row(sheet.id, replace(row, project="학교 급식 식단", goal="3", target="3.4", indicator=""))
    assert remembered(bob, mine) == []
    added = ana.add_row(sheet.id, BUS)
    assert remembered(bob, mine) == [sheet.id]
    ana.delete_row(sheet.id, added.id, added.version)
    assert remembered(bob, mine) == []


def test_another_server_on_the_database_is_told_of_nothing_and_knows_at_once(url, ana, bob, mine, sheet):
    other = open_store(url)
    away = Access(other, "ana", mode=Mode.PRIVATE)
    for published in (True, False, True):
        away.publish(sheet.id, published=published)
        assert remembered(bob, mine) == ([sheet.id] if published else [])
    away.delete(sheet.id)
    assert remembered(bob, mine) == []
    other.close()


def test_another_process_takes_back_what_this_one_remembers(url, ana, bob, mine, sheet):
    ana.publish(sheet.id)
    assert remembered(bob, mine) == [sheet.id]
    script = (
        "import sys\nfrom alignment.store import Access, open_store\n"
        "Access(open_store(sys.argv[1]), 'ana').publish(sys.argv[2], published=False)"
    )
    subprocess.run([sys.executable, "-c", script, url, sheet.id], cwd=ROOT, check=True)
    assert remembered(bob, mine) == []


def test_ones_own_sheets_are_left_out(ana, bob, mine, sheet):
    ana.publish(sheet.id)
    own = ana.create_sheet(AlignmentSheet(title="Another of Ana's"))
    assert remembered(ana, own) == []
    assert remembered(ana, ana.sheet(sheet.id)) == []
    bob.publish(bob.create_sheet(AlignmentSheet(title="Bob's too", rows=(BUS,))).id)
    assert remembered(bob, mine) == [sheet.id]


def test_the_secretariat_is_shown_no_more_than_others(store, ana, access, sheet):
    secretary = access("secretary")
    secretary.join_secretariat(store.first_secretariat())
    own = secretary.create_sheet(AlignmentSheet(title="Own"))
    assert remembered(secretary, own) == []
    ana.publish(sheet.id)
    assert remembered(secretary, own) == [sheet.id]


def test_of_a_sheet_one_row_is_remembered_and_of_all_no_more_than_three(ana, bob, mine):
    for number in range(5):
        rows = (BUS, replace(BUS, project=f"버스 정류장 {number}"))
        ana.publish(ana.create_sheet(AlignmentSheet(title=f"{number}", rows=rows)).id)
    found = [one.sheet.id or one.sheet.sample for one in remember(bob, mine, TYPED, "fr")]
    assert len(found) == len(set(found)) <= MOST


def test_samples_are_remembered_and_marked_and_make_way_for_what_a_centre_did(ana, bob, mine, sheet):
    samples = remember(bob, mine, TYPED, "fr")
    assert samples
    assert all(one.sheet.illustrative and not one.sheet.id and one.sheet.sample in known_samples() for one in samples)
    in_french = {row.id: row.project for sample in known_samples("fr").values() for row in sample.sheet.rows}
    assert [one.row.project for one in samples] == [in_french[one.row.id] for one in samples]
    ana.publish(sheet.id)
    assert remember(bob, mine, TYPED, "fr")[0].sheet.id == sheet.id


def test_a_copy_of_a_sample_is_not_told_of_its_own_sample(bob):
    sample = known_samples()["seoul-transport"].sheet
    copy = bob.create_sheet(replace(sample, id=""))
    found = remember(bob, copy, copy.rows[0], "en")
    assert "seoul-transport" not in {one.sheet.sample for one in found}


@pytest.mark.parametrize("text", ["", "hello everybody", "water", "training course on management", "qwrtz " * 50])
def test_words_that_say_too_little_bring_nothing(ana, bob, mine, sheet, text):
    ana.publish(sheet.id)
    assert remember(bob, mine, Alignment(project=text), "en") == []


def test_rows_without_a_goal_are_not_remembered(ana, bob, mine):
    ana.publish(ana.create_sheet(AlignmentSheet(title="Undecided", rows=(Alignment(project=BUS.project),))).id)
    assert remembered(bob, mine) == []


def test_more_sheets_than_one_answer_reads_come_with_the_next_ones(ana, bob, mine):
    for number in range(25):
        row = Alignment(project=f"학교 급식 식단 {number}", goal="3", target="3.4")
        ana.publish(ana.create_sheet(AlignmentSheet(title=f"{number}", rows=(row,))).id)
    last = ana.create_sheet(AlignmentSheet(title="Last", rows=(BUS,)))
    ana.publish(last.id)
    assert last.id in remembered(bob, mine) + remembered(bob, mine)


def test_copying_takes_the_choices_and_leaves_what_the_person_wrote():
    own = Alignment(project="transport public", why="Moins de voitures", hours=2, id="r1", version=3, rejected=("1.4",))
    copied = with_choices(own, BUS)
    kept = ("strategic_focus", "project", "why", "change_tomorrow", "hours", "id", "version", "rejected", "accepted")
    assert all(getattr(copied, name) == getattr(own, name) for name in kept)
    assert (copied.goal, copied.target, copied.indicator) == ("11", "11.2", "11.2.1")
    assert (copied.link, copied.strength, copied.effect) == (Link.INDIRECT, Strength.SIDE, Effect.HELPS)


def test_where_the_other_city_measures_and_from_which_value_is_not_copied():
    local = with_choices(TYPED, BUS).local
    assert (local.measure, local.unit) == (BUS.local.measure, "%")
    assert (local.place, local.baseline, local.baseline_year) == ("", "", "")
