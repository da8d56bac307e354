import io
from dataclasses import replace
from datetime import date

import pytest
import streamlit as st
from openpyxl import load_workbook

from alignment import Alignment, Kind
from alignment.delimited import Separator
from alignment.store.sheet_changes import lock_sheet
from alignment.workbook import META
from tests.drafts import typed_only

SHEET = "alignment/pages/sheet.py"


def test_the_sheet_is_shown_as_the_handout(trainer):
    for text in (
        "Urban water",
        "Cairo",
        "Water for all",
        "1.",
        "Leak detection",
        "6.4.1",
        "3.",
        "Bus lanes",
        "#FD9D24",
    ):
        assert text in trainer.html


def test_hints_stand_beside_a_row_and_block_nothing(trainer, stored, sheet):
    assert trainer.html.count("No reason yet") == 2
    trainer.press("Edit").fill("Strategic focus", "Safer water").press("Save")
    assert stored.sheet(sheet.id).rows[0].strategic_focus == "Safer water"


def test_a_row_is_added_through_the_form(trainer, stored, sheet):
    trainer.press("Add a row").fill("Project example", "Riverbank parks").fill("SDG indicator", "11.7.1")
    assert (trainer.field("SDG number").value, trainer.field("Target").value) == ("11", "11.7")
    trainer.press("Save")
    row = stored.sheet(sheet.id).rows[3]
    assert (row.project, row.goal, row.target, row.indicator) == ("Riverbank parks", "11", "11.7", "11.7.1")
    assert "Riverbank parks" in trainer.html
    assert "Save" not in trainer.buttons


@pytest.mark.parametrize("button", ["Save", "Discard my changes"])
def test_a_press_that_comes_together_with_a_choice_is_done(trainer, stored, sheet, button):
    trainer.press("Add a row").fill("Project example", "Riverbank parks")
    trainer.field("SDG indicator").select("11.7.1")  # on its way, when
    trainer.press(button)
    assert "Save" not in trainer.buttons
    added = [(row.project, row.target, row.indicator) for row in stored.sheet(sheet.id).rows[3:]]
    assert added == ([("Riverbank parks", "11.7", "11.7.1")] if button == "Save" else [])


def test_the_cascade_offers_what_belongs_to_the_choice(trainer):
    trainer.press("Add a row").fill("SDG number", "6")
    assert [option.split(" ")[0] for option in trainer.field("Target").options][:2] == ["6.1", "6.2"]
    trainer.fill("Target", "6.3")
    assert [option.split(" ")[0] for option in trainer.field("SDG indicator").options] == ["6.3.1", "6.3.2"]


def test_what_was_typed_survives_a_page_change_and_a_reload(trainer):
    trainer.press("Add a row").fill("Project example", "Half a thought").fill("SDG number", "6")
    trainer.go("alignment/pages/catalogue.py").go(SHEET)
    assert trainer.field("Project example").value == "Half a thought"
    again = trainer.reload(SHEET)
    assert (again.field("Project example").value, again.field("SDG number").value) == ("Half a thought", "6")


def test_a_form_left_for_another_row_keeps_its_text_too(trainer):
    trainer.press("Edit", 0).fill("Why does it serve this goal?", "Because")
    trainer.press("Edit", 1)
    assert trainer.buttons.count("Not saved") == 1
    trainer.press("Not saved")
    assert trainer.field("Why does it serve this goal?").value == "Because"


def test_discarding_leaves_the_row_as_it_was(trainer, stored, sheet):
    trainer.press("Edit").fill("Project example", "Never mind").press("Discard my changes")
    assert stored.sheet(sheet.id).rows[0].project == "Leak detection"
    assert "Not saved" not in trainer.buttons


def test_an_indicator_of_another_goal_is_told_and_put_right_with_a_click(trainer, stored, sheet):
    trainer.press("Edit", 2)
    stored.keep_draft(trainer.token, sheet.id, sheet.rows[2].having(indicator="6.3.1"))
    trainer = trainer.reload(SHEET)
    assert "belongs to goal 6" in trainer.reads.replace("\\", "")
    assert trainer.field("SDG indicator").value == "6.3.1"
    trainer.press("Save")
    assert stored.sheet(sheet.id).rows[2].indicator == "11.2.1"
    trainer.press(next(label for label in trainer.buttons if label.startswith("Use 6")))
    assert (trainer.field("SDG number").value, trainer.field("Target").value) == ("6", "6.3")
    trainer.press("Save")
    assert stored.sheet(sheet.id).rows[2].indicator == "6.3.1"


def test_a_code_that_does_not_exist_stays_in_its_field_beside_the_nearest_ones(trainer, stored, sheet):
    stored.keep_draft(trainer.token, sheet.id, sheet.rows[2].having(target="11.22", indicator=""))
    trainer = trainer.reload(SHEET)
    assert trainer.field("Target").value == "11.22"
    assert "There is no target 11.22" in trainer.reads.replace("\\", "")
    assert any(label.startswith("Use 11.2 ") for label in trainer.buttons)


def type_into(trainer, box, text):
    """Type what is not in a box's list, and press Enter."""
    trainer.field(box).options.append(text)
    return trainer.fill(box, text)


@pytest.mark.parametrize(
    ("box", "typed", "codes"),
    [
        ("SDG number", "goal ۶", ("6", None, None)),
        ("SDG number", "11,2", ("11", "11.2", None)),
        ("Target", "SDG target 11.2.", ("11", "11.2", None)),
        ("SDG indicator", "11.2.1 Share of", ("11", "11.2", "11.2.1")),
        ("SDG number", "toilet", ("6", "6.2", None)),
        ("Target", "bus", ("11", "11.2", None)),
        ("SDG indicator", "tap water", ("6", "6.1", "6.1.1")),
    ],
)
def test_codes_as_people_write_them_and_words_are_understood_in_the_boxes(trainer, box, typed, codes):
    type_into(trainer.press("Add a row"), box, typed)
    assert tuple(trainer.field(name).value for name in ("SDG number", "Target", "SDG indicator")) == codes
    assert "Nearest" not in trainer.reads
    trainer.press("Save")
    assert "Save" not in trainer.buttons


@pytest.mark.parametrize("typed", ["xyzzy", "2030", "SDG 6 and 11"])
def test_what_is_not_understood_stays_in_its_box_and_no_sentence_offers_nothing(trainer, typed):
    type_into(trainer.press("Add a row"), "SDG number", typed)
    assert trainer.field("SDG number").value == typed
    assert typed in trainer.reads
    assert "Nearest: -" not in trainer.reads.replace("\\", "")
    uses = [label for label in trainer.buttons if label.startswith("Use ")]
    assert uses == (
        ["Use 6 Clean water and sanitation", "Use 11 Sustainable cities and communities"] if "and" in typed else []
    )
    if uses:
        trainer = trainer.reload(SHEET).press(uses[1])
        assert trainer.field("SDG number").value == "11"


def test_a_row_is_duplicated_moved_and_deleted_with_undo(trainer, stored, sheet):
    def projects():
        return [row.project for row in stored.sheet(sheet.id).rows]

    trainer.choose("More", "Duplicate", 2)
    assert projects() == ["Leak detection", "Water kiosks", "Bus lanes", "Bus lanes"]
    trainer.choose("More", "Move up", 2)
    assert projects()[1] == "Bus lanes"
    trainer.choose("More", "Delete", 0)
    assert projects()[0] == "Bus lanes"
    assert "Row 1 is deleted" in trainer.reads
    trainer.press("Undo")
    assert projects() == ["Leak detection", "Bus lanes", "Water kiosks", "Bus lanes"]


def test_another_goal_for_the_same_project_opens_the_form_with_the_project_in_it(trainer, stored, sheet):
    trainer.choose("More", "Another goal for this project", 0)
    assert trainer.field("Project example").value == "Leak detection"
    assert trainer.field("SDG number").value is None
    trainer.fill("SDG number", "9").press("Save")
    assert [row.goal for row in stored.sheet(sheet.id).rows] == ["6", "9", "6", "11"]


def test_another_goal_that_is_discarded_leaves_no_row_behind(trainer, stored, sheet):
    trainer.choose("More", "Another goal for this project", 0)
    assert stored.sheet(sheet.id).rows == sheet.rows  # others see nothing of it before it is saved
    trainer.press("Discard my changes")
    assert stored.sheet(sheet.id).rows == sheet.rows
    assert "Save" not in trainer.buttons


def test_another_goal_waits_under_its_project_while_somebody_is_at_another_row(trainer, stored, sheet):
    trainer.choose("More", "Another goal for this project", 0)
    trainer.fill("SDG number", "9").press("Edit", 1)
    assert trainer.field("Project example").value == "Water kiosks"
    trainer.press("Continue the new row")
    assert (trainer.field("Project example").value, trainer.field("SDG number").value) == ("Leak detection", "9")
    trainer.press("Save")
    assert [row.goal for row in stored.sheet(sheet.id).rows] == ["6", "9", "6", "11"]


def test_a_row_that_a_colleague_saved_meanwhile_shows_both_versions(trainer, stored, sheet):
    trainer.press("Edit", 0).fill("Project example", "My words")
    stored.save_row(sheet.id, replace(sheet.rows[0], project="Their words"))
    trainer.press("Save")
    assert "Nothing is lost" in trainer.reads
    assert "My words" in trainer.html
    assert "Their words" in trainer.html
    trainer.press("Keep mine")
    assert stored.sheet(sheet.id).rows[0].project == "My words"


def test_theirs_can_be_taken_instead(trainer, stored, sheet):
    trainer.press("Edit", 0).fill("Project example", "My words")
    stored.save_row(sheet.id, replace(sheet.rows[0], project="Their words"))
    trainer.press("Save").press("Take theirs")
    assert stored.sheet(sheet.id).rows[0].project == "Their words"
    assert "My words" not in trainer.html


def test_a_row_deleted_meanwhile_can_be_kept_as_a_new_one(trainer, stored, sheet):
    trainer.press("Edit", 0).fill("Project example", "My words")
    stored.delete_row(sheet.id, sheet.rows[0].id, 1)
    trainer.press("Save").press("Keep mine")
    assert [row.project for row in stored.sheet(sheet.id).rows] == ["Water kiosks", "Bus lanes", "My words"]


def test_a_local_indicator_starts_in_plain_words(trainer, stored, sheet):
    trainer.press("Edit", 2)
    trainer.field("Make it a local indicator").set_value(True)
    assert trainer.field("What is measured").value == "People who have a bus, tram or train stop near home"
    assert (trainer.field("Place").value, trainer.field("Unit").value) == ("Cairo", "% within walking distance")
    trainer.fill("Baseline", "41").press("Save")
    local = stored.sheet(sheet.id).rows[2].local
    assert (local.baseline, local.aim_year) == ("41", "2030")


def test_the_heading_is_kept_while_it_is_typed_and_saved_by_its_button(trainer, stored, sheet):
    trainer.press("Edit the heading")
    typed_only(trainer, "Title", "Water in the city")
    again = trainer.reload(SHEET)
    assert again.field("Title").value == "Water in the city"
    assert stored.sheet(sheet.id).title == "Urban water"
    again.type("Audience", "Engineers").press("Save")
    kept = stored.sheet(sheet.id)
    assert (kept.title, kept.audience, kept.version) == ("Water in the city", "Engineers", 2)
    assert stored.form_drafts(trainer.token, "") == ()
    assert "Edit the heading" in again.buttons


def test_what_is_chosen_in_the_heading_is_kept_with_what_is_typed(trainer, stored, sheet):
    trainer.press("Edit the heading")
    chosen = {"chosen-kind": "city_plan", "chosen-centre": "Île-de-France", "chosen-starts": "2026-05-28"}
    typed_only(trainer, "Title", "Water in the city", **chosen)
    again = trainer.reload(SHEET)
    assert (again.field("Centre").value, again.field("Starts").value) == ("Île-de-France", date(2026, 5, 28))
    again.press("Save")
    kept = stored.sheet(sheet.id)
    assert (kept.kind, kept.centre, kept.starts) == (Kind.CITY_PLAN, "Île-de-France", date(2026, 5, 28))


def test_what_nobody_has_to_say_of_a_course_is_kept_in_its_heading(trainer, stored, sheet):
    trainer.press("Edit the heading")
    assert trainer.field("Country").value == "EG"  # that of Cairo, which is not kept: it follows the centre
    facts = {"chosen-taught_in": "fr", "chosen-participants": "25"}
    typed_only(trainer, "Theme of the course", "Water", **facts)
    again = trainer.reload(SHEET).press("Save")
    kept = stored.sheet(sheet.id)
    assert (kept.taught_in, kept.participants, kept.theme, kept.country) == ("fr", 25, "Water", "")
    assert "French" in again.html
    assert "25 participants" in again.html


def test_a_choice_that_is_none_leaves_what_is_saved(trainer, stored, sheet):
    trainer.press("Edit the heading")
    hostile = {
        "chosen-kind": "x",
        "chosen-starts": "9999-99-99",
        "chosen-ends": "9999-12-31",
        "seen-version": "9" * 5000,
    }
    typed_only(trainer, "Title", "Water in the city", **hostile)
    again = trainer.reload(SHEET)
    assert not again.app.exception
    assert "Something went wrong" not in again.reads
    again.press("Keep mine")
    assert (stored.sheet(sheet.id).kind, stored.sheet(sheet.id).ends) == (sheet.kind, sheet.ends)


def test_two_windows_keep_two_texts_of_a_heading(trainer, stored, sheet):
    trainer.press("Edit the heading")
    other = trainer.reload(SHEET).press("Edit the heading")
    typed_only(trainer, "Title", "From one window")
    typed_only(other, "Title", "From the other")
    third = trainer.reload(SHEET)
    assert third.field("Title").value == "From the other"
    assert "From one window" in third.html
    third.press("Discard my changes")
    assert [draft.fields["title"] for draft in stored.form_drafts(trainer.token, "")] == ["From one window"]


def test_discarding_leaves_the_heading_as_it_was(trainer, stored, sheet):
    trainer.press("Edit the heading")
    typed_only(trainer, "Title", "Never mind")
    trainer.press("Discard my changes")
    assert "Edit the heading" in trainer.buttons
    assert "Edit the heading" in trainer.reload(SHEET).buttons
    assert stored.sheet(sheet.id).title == "Urban water"


def test_a_heading_without_a_title_is_refused_and_stays_typed(trainer, stored, sheet):
    trainer.press("Edit the heading").type("Title", "").type("Audience", "Engineers").press("Save")
    assert "needs a title" in trainer.reads
    assert trainer.field("Audience").value == "Engineers"
    assert stored.sheet(sheet.id).title == "Urban water"
    assert "Leak detection" in trainer.html


def test_a_heading_that_a_colleague_saved_meanwhile_shows_both_versions(trainer, stored, sheet):
    trainer.press("Edit the heading").type("Title", "Mine")
    stored.save_heading(replace(sheet, title="Theirs"))
    trainer.press("Save")
    assert "Somebody saved the heading" in trainer.reads
    assert "Theirs" in trainer.html
    assert stored.sheet(sheet.id).title == "Theirs"
    trainer.press("Keep mine")
    assert stored.sheet(sheet.id).title == "Mine"


def test_a_heading_that_a_colleague_saved_since_the_text_was_typed_shows_both_after_a_reload(trainer, stored, sheet):
    trainer.press("Edit the heading")
    typed_only(trainer, "Title", "Mine")
    stored.save_heading(replace(sheet, title="Theirs"))
    again = trainer.reload(SHEET)
    assert "Somebody saved the heading" in again.reads
    again.press("Take theirs")
    assert stored.sheet(sheet.id).title == "Theirs"
    assert stored.form_drafts(trainer.token, "") == ()
    assert "Mine" not in again.html


@pytest.mark.parametrize("shut", ["locked", "gone"])
def test_a_heading_that_cannot_be_saved_any_more_stays_with_its_person_and_says_why(trainer, stored, sheet, shut):
    trainer.press("Edit the heading")
    typed_only(trainer, "Title", "Half a *title*")
    if shut == "locked":
        with stored.writing() as connection:
            lock_sheet(connection, sheet.id, locked=True)
    else:
        stored.delete_sheet(sheet.id)
    again = trainer.reload(SHEET)
    assert "Half a *title*" in again.html
    assert "can no longer be changed here" in again.reads
    again.press("Discard this text")
    assert stored.form_drafts(trainer.token, "") == ()


def test_the_panel_says_what_the_sheet_reaches_and_what_may_be_missing_anew_after_each_saved_row(
    trainer, stored, sheet
):
    assert "3 rows reach 2 goals" in trainer.html
    assert trainer.html.count('class="lit"') == 4  # two goals, in the panel and in the band
    trainer.press("Add a row").fill("Project example", "Solar roofs").fill("SDG number", "7").fill("Hours", "2.5")
    trainer.press("Save")
    assert "2.5 hours reach 1 goal" in trainer.html
    assert "3 rows have no hours yet" in trainer.html


def test_a_heading_with_gaps_is_asked_for_them_and_blocks_nothing(trainer, stored, sheet):
    assert "The heading is not complete" in trainer.html
    trainer.press("Edit the heading")
    assert trainer.field("Audience").placeholder == "20 engineers and managers of city water services"
    trainer.press("Discard my changes").press("Add a row")
    assert trainer.field("Project example").value in {"", None}


def test_a_sheet_that_is_not_there_is_told_and_another_can_be_started(person):
    lost = person(SHEET, sheet="nowhere")
    assert "There is no sheet nowhere" in lost.reads
    lost.press("Start another sheet")
    assert "Start aligning" in lost.buttons


def test_hostile_text_is_shown_as_text(person, stored, course):
    nasty = "<script>alert(1)</script> ![x](http://evil) $x$ :red[x]"
    sheet = stored.create_sheet(replace(course, title=nasty, rows=(Alignment(project=nasty, goal="6"),)))
    shown = person(SHEET, sheet=sheet.id)
    assert "<script>alert" not in shown.html
    assert "&lt;script&gt;alert(1)" in shown.html
    home = person()
    assert "\\!\\[x\\]\\(http" in home.app.button(key=f"open-{sheet.id}").label


def test_a_hostile_address_is_no_sheet_and_no_person(person):
    hostile = {"sheet": "../../etc/passwd'--", "me": "x" * 5000, "pass": "y" * 5000, "as": "z" * 5000}
    shown = person(SHEET, **hostile)
    assert "There is no sheet" in shown.reads
    assert "me" not in shown.address
    assert not shown.app.exception


def test_suggestions_stand_below_the_codes_and_fill_in_only_when_taken(trainer, stored, sheet):
    trainer.press("Add a row").fill("Project example", "Bus rapid transit corridor on the ring road")
    assert "Because you wrote “Bus rapid transit" in trainer.html
    assert trainer.field("Target").value is None
    trainer.press("Use 11.2")
    assert [trainer.field(name).value for name in ("SDG number", "Target", "SDG indicator")] == ["11", "11.2", "11.2.1"]
    trainer.press("Save")
    assert stored.sheet(sheet.id).rows[3].accepted == ("11.2",)


def test_a_suggestion_put_aside_is_remembered_on_the_row_only(trainer, stored, sheet):
    trainer.press("Add a row").fill("Project example", "Bus rapid transit corridor on the ring road")
    trainer.press("Dismiss")
    assert "Use 11.2" not in trainer.buttons
    assert "Use 11.2" not in trainer.reload(SHEET).buttons
    trainer.fill("SDG number", "11").press("Save")
    assert stored.sheet(sheet.id).rows[3].rejected == ("11.2",)
    trainer.press("Add a row").fill("Project example", "Bus rapid transit corridor on the ring road")
    assert "Use 11.2" in trainer.buttons


def test_words_that_say_too_little_get_no_suggestion(trainer):
    trainer.press("Add a row").fill("Project example", "Training course for city officials")
    assert not [label for label in trainer.buttons if label.startswith("Use ")]


@pytest.fixture
def taken(monkeypatch):
    """What the page's buttons that give files would write when they are pressed, by label."""
    found, real = {}, st.download_button

    def noted(label, data, *given, **named):
        found[label] = data
        return real(label, data, *given, **named)

    monkeypatch.setattr(st, "download_button", noted)
    return found


def test_a_person_chooses_the_tabs_of_the_workbook(taken, trainer):
    def tabs():
        return load_workbook(io.BytesIO(taken["Export to Excel"]())).sheetnames

    assert tabs() == ["Classic", "Full", "Summary", "Local indicators", META]
    trainer.app.button_group(key="export-tabs").set_value(["summary"]).run()
    assert tabs() == ["Classic", "Summary", META]


def test_the_rows_are_taken_away_as_csv_with_the_separator_that_a_person_chooses(taken, trainer):
    assert b"1,Safe water,Leak detection" in taken["The rows as CSV"]()
    trainer.app.button_group(key="csv-separator").set_value(Separator.SEMICOLON).run()
    assert b"1;Safe water;Leak detection" in taken["The rows as CSV"]()


def test_the_empty_handout_for_a_sheet_has_its_kind_and_on_paper_a_code_that_opens_it(taken, trainer, sheet):
    page = load_workbook(io.BytesIO(taken["Handout in Excel"]())).worksheets[0]
    assert page["A3"].value == "SDG alignment · Course"
    printed = taken["Handout to print"]().decode()
    assert "Water for all" in printed
    assert f"/sheet?sheet={sheet.id}" in printed
