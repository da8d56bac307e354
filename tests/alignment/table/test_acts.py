"""What is done in the table: one act, one transaction, one way back."""

from dataclasses import asdict, replace

import pytest

from alignment import Effect, Kind, Link
from alignment.access import Mode
from alignment.store import Access, StaleRow
from alignment.table.acts import act_in, do
from sdg_data import ToolkitError

WORD = "abcdefgh1"


@pytest.fixture
def ana(stored):
    return Access(stored, "ana", mode=Mode.PRIVATE)


@pytest.fixture
def sheet(ana, course):
    return ana.create_sheet(course)


@pytest.fixture
def done(ana, sheet):
    """Do an act as the script of the page sends it."""

    def ask(act, **content):
        return do(ana, sheet.id, act_in({"act": act, **content}), "en")

    return ask


def write(row, version=1, **cells):
    return {"rows": [{"row": row.id, "version": version, "cells": cells}]}


def back(done, outcome):
    return done("take-back", steps=[asdict(step) for step in outcome.steps])


def left(outcome):
    return [(one.row, one.column, one.text) for one in outcome.left]


def rows(ana, sheet):
    return ana.sheet(sheet.id).rows


def test_a_text_typed_into_a_cell_is_kept_and_taken_back(ana, sheet, done):
    outcome = done("write", **write(sheet.rows[0], project="Leaks found"))
    assert rows(ana, sheet)[0].project == "Leaks found"
    assert [change.action for change in ana.history(sheet.id)][:1] == ["changed"]
    back(done, outcome)
    assert rows(ana, sheet)[0] == replace(sheet.rows[0], version=3)


def test_codes_complete_one_another(ana, sheet, done):
    done("write", **write(sheet.rows[1], indicator="6.1.1"))
    done("add", word=WORD, cells={"project": "Eco homes", "goal": "11.1 · Housing"})
    assert rows(ana, sheet)[1].indicator == "6.1.1"
    assert (rows(ana, sheet)[3].goal, rows(ana, sheet)[3].target) == ("11", "11.1")


def test_a_code_that_does_not_fit_stays_with_the_person_and_the_rest_is_kept(ana, sheet, done):
    outcome = done("write", **write(sheet.rows[0], goal="99", project="Leaks found", hours="two"))
    assert sorted(left(outcome)) == [(sheet.rows[0].id, "goal", "99"), (sheet.rows[0].id, "hours", "two")]
    assert "no goal 99" in str(next(one for one in outcome.left if one.column == "goal").refusal)
    row = rows(ana, sheet)[0]
    assert (row.project, row.goal, row.hours) == ("Leaks found", "6", None)


def test_a_goal_that_waits_for_its_target_is_kept_with_it(ana, sheet, done):
    outcome = done("write", **write(sheet.rows[1], goal="11"))
    assert left(outcome) == [(sheet.rows[1].id, "goal", "11")]
    assert outcome.steps == []
    assert left(done("write", **write(sheet.rows[1], goal="11", target="11.2"))) == []
    assert (rows(ana, sheet)[1].goal, rows(ana, sheet)[1].target) == ("11", "11.2")


@pytest.mark.parametrize(("word", "target"), [("toilet", "6.2"), ("bus", "11.2"), ("toilte", "6.2")])
@pytest.mark.parametrize("column", ["goal", "target"])
def test_a_word_in_the_place_of_a_code_is_understood_as_in_the_form(ana, sheet, column, word, target):
    do(ana, sheet.id, act_in({"act": "add", "word": WORD, "cells": {column: word}}), "en")
    assert (rows(ana, sheet)[3].goal, rows(ana, sheet)[3].target) == (target.partition(".")[0], target)


def test_a_word_is_understood_in_the_language_of_the_person(ana, sheet):
    do(ana, sheet.id, act_in({"act": "add", "word": WORD, "cells": {"target": "화장실"}}), "ko")
    assert rows(ana, sheet)[3].target == "6.2"


def test_what_two_people_typed_into_two_cells_of_a_row_is_put_together(stored, ana, sheet, done):
    stored.save_row(sheet.id, replace(sheet.rows[0], strategic_focus="Theirs"), "ben")
    done("write", **write(sheet.rows[0], project="Mine"))
    assert (rows(ana, sheet)[0].strategic_focus, rows(ana, sheet)[0].project) == ("Theirs", "Mine")


def test_a_cell_that_two_people_changed_is_not_overwritten(stored, ana, sheet, done):
    stored.save_row(sheet.id, replace(sheet.rows[0], project="Theirs"), "ben")
    with pytest.raises(StaleRow) as stale:
        done("write", **write(sheet.rows[0], project="Mine"))
    assert stale.value.newer.project == "Theirs"
    done("write", **write(sheet.rows[0], 2, project="Mine"))  # who has seen theirs may
    assert rows(ana, sheet)[0].project == "Mine"


def test_forty_pasted_lines_are_all_there_in_order_and_go_as_one(ana, sheet, done):
    text = "\n".join(f"Focus\tProject {number}\t6\t6.4\t\t1,5\tindirect" for number in range(40))
    outcome = done("paste", word=WORD, text=text)
    pasted = rows(ana, sheet)[3:]
    assert [row.project for row in pasted] == [f"Project {number}" for number in range(40)]
    assert {(row.goal, row.target, row.hours, row.link) for row in pasted} == {("6", "6.4", 1.5, Link.INDIRECT)}
    back(done, outcome)
    assert rows(ana, sheet) == sheet.rows


def test_of_pasted_lines_what_does_not_fit_is_left_in_its_cells(ana, sheet, done):
    outcome = done("paste", word=WORD, text="Water\tLeaks\t6\nMobility\tBuses\t18\nHomes\tEco\t6\t11.1")
    added = rows(ana, sheet)[3:]
    assert [(row.project, row.goal, row.target) for row in added] == [
        ("Leaks", "6", ""),
        ("Buses", "", ""),
        ("Eco", "6", ""),
    ]
    assert left(outcome) == [(added[1].id, "goal", "18"), (added[2].id, "target", "11.1")]


def test_lines_pasted_into_rows_fill_them_from_that_cell_on_and_what_goes_beyond_is_added(ana, sheet, done):
    seen = [{"row": row.id, "version": 1} for row in sheet.rows[1:]]
    outcome = done("paste", word=WORD, text="One\nTwo\nThree", column="project", rows=seen)
    assert [row.project for row in rows(ana, sheet)] == ["Leak detection", "One", "Two", "Three"]
    back(done, outcome)
    assert [row.project for row in rows(ana, sheet)] == ["Leak detection", "Water kiosks", "Bus lanes"]


def test_what_is_sent_twice_because_no_answer_came_is_done_once(ana, sheet, done):
    seen = [{"row": sheet.rows[2].id, "version": 1}]
    for _ in range(2):
        done("paste", word=WORD, text="One\nTwo", column="project", rows=seen)
        done("add", word=WORD + "x", cells={"project": "Three"})
    assert [row.project for row in rows(ana, sheet)] == ["Leak detection", "Water kiosks", "One", "Two", "Three"]
    assert rows(ana, sheet)[2].version == 2


def test_a_new_row_that_is_said_again_with_more_of_it_has_all_of_it_and_what_others_wrote_there(ana, sheet, done):
    row_id = done("add", word=WORD, cells={"project": "Three"}).steps[0].row
    done("write", rows=[{"row": row_id, "version": 1, "cells": {"goal": "11"}}])
    outcome = done("add", word=WORD, cells={"project": "Three", "strategic_focus": "Mobility"})
    last = rows(ana, sheet)[-1]
    assert (last.project, last.strategic_focus, last.goal) == ("Three", "Mobility", "11")
    assert [(step.row, step.version) for step in outcome.steps] == [(row_id, 1), (row_id, 3)]
    ana.delete_row(sheet.id, row_id, 3)
    done("add", word=WORD, cells={"project": "Three"})
    assert len(rows(ana, sheet)) == 3


def test_a_new_row_of_which_nothing_fits_is_refused(ana, sheet, done):
    with pytest.raises(ToolkitError, match="no goal 99"):
        done("add", word=WORD, cells={"goal": "99"})
    assert done("add", word=WORD, cells={"project": " "}).steps == []
    assert len(rows(ana, sheet)) == 3


def test_a_value_is_filled_down_and_codes_go_together(ana, sheet, done):
    seen = [{"row": row.id, "version": 1} for row in sheet.rows[1:]]
    outcome = done("fill", source=sheet.rows[0].id, columns=["target"], rows=seen)
    assert {(row.goal, row.target, row.indicator) for row in rows(ana, sheet)} == {("6", "6.4", "6.4.1")}
    assert [row.project for row in rows(ana, sheet)] == ["Leak detection", "Water kiosks", "Bus lanes"]
    back(done, outcome)
    assert [row.target for row in rows(ana, sheet)] == ["6.4", "6.1", "11.2"]


def test_filling_from_a_row_that_is_gone_changes_nothing(ana, sheet, done):
    assert done("fill", source="gone", columns=["project"], rows=[{"row": sheet.rows[0].id, "version": 1}]).steps == []


def test_rows_are_moved_and_deleted_and_come_back(ana, sheet, done):
    moved = done("move", row=sheet.rows[0].id, behind=sheet.rows[2].id)
    assert [row.project for row in rows(ana, sheet)] == ["Water kiosks", "Bus lanes", "Leak detection"]
    gone = done("delete", rows=[{"row": sheet.rows[1].id, "version": 1}, {"row": sheet.rows[2].id, "version": 1}])
    assert [row.project for row in rows(ana, sheet)] == ["Leak detection"]
    back(done, gone)
    back(done, moved)
    assert [row.project for row in rows(ana, sheet)] == ["Leak detection", "Water kiosks", "Bus lanes"]


def test_a_city_plan_takes_no_hours(ana, course, done):
    plan = ana.create_sheet(replace(course, kind=Kind.CITY_PLAN))
    do(ana, plan.id, act_in({"act": "paste", "word": WORD, "text": "Water\tLeaks\t6\t6.4\t6.4.1\tindirect"}), "en")
    assert (rows(ana, plan)[3].hours, rows(ana, plan)[3].link) == (None, Link.INDIRECT)


def test_hostile_text_is_text_and_too_long_a_one_is_left(ana, sheet, done):
    smuggled = "<img src=x onerror=alert(1)> =1+1 \u202e"
    outcome = done("write", **write(sheet.rows[0], project=smuggled, strategic_focus="x" * 10_001))
    assert rows(ana, sheet)[0].project == smuggled.rstrip("\u202e").strip()
    assert left(outcome) == [(sheet.rows[0].id, "strategic_focus", "x" * 10_001)]


@pytest.mark.parametrize(
    "content",
    [{}, {"act": "drop"}, {"act": "write"}, {"act": "write", "rows": [{"row": 1, "version": 1, "cells": {}}]},
     {"act": "write", "rows": [{"row": "x" * 17, "version": 1, "cells": {}}]},
     {"act": "add", "word": "a b", "cells": {}},
     {"act": "add", "word": WORD, "cells": {"project": 1}}, {"act": "move", "row": "a", "behind": 1},
     {"act": "delete", "rows": [{"row": "a", "version": 1}] * 2_001}],
)  # fmt: skip
def test_what_no_page_of_ours_sends_is_no_act(content):
    with pytest.raises(ValueError, match=r".+"):
        act_in(content)


def test_a_row_that_never_was_and_a_column_that_is_none_change_nothing(ana, sheet, done):
    with pytest.raises(StaleRow):
        done("write", rows=[{"row": "nowhere", "version": 1, "cells": {"project": "x"}}])
    assert done("write", **write(sheet.rows[0], why="x", author="x", id="x")).steps == []
    assert rows(ana, sheet) == sheet.rows
    assert done("take-back", steps=[{"row": "nowhere", "version": 7}]).steps == []


def test_an_effect_is_chosen_filled_down_pasted_and_taken_back(ana, sheet, done):
    first, second, third = sheet.rows[:3]
    chosen = done("write", **write(first, effect="harms"))
    below = [{"row": row.id, "version": row.version} for row in (second, third)]
    done("fill", source=first.id, columns=["effect"], rows=below)
    assert [row.effect for row in rows(ana, sheet)[:3]] == [Effect.HARMS] * 3
    done("paste", word=WORD, text="Project\tEffect\nDam\tharms\nPark\tHelps\nRoad\t")
    assert [(row.project, row.effect) for row in rows(ana, sheet)[-3:]] == [
        ("Dam", Effect.HARMS), ("Park", Effect.HELPS), ("Road", Effect.UNKNOWN)]  # fmt: skip
    back(done, chosen)
    assert [row.effect for row in rows(ana, sheet)[:2]] == [Effect.UNKNOWN, Effect.HARMS]


def test_a_word_that_is_no_effect_stays_with_the_person(ana, sheet, done):
    outcome = done("write", **write(sheet.rows[0], effect="somehow", project="Leaks found"))
    assert left(outcome) == [(sheet.rows[0].id, "effect", "somehow")]
    assert (rows(ana, sheet)[0].project, rows(ana, sheet)[0].effect) == ("Leaks found", Effect.UNKNOWN)
