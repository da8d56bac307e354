"""What a file would do to a sheet, seen before anything is kept."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet, Effect, Kind, Link, LocalIndicator, Strength
from alignment.checks import tidy_heading, tidy_row
from alignment.errors import AlignmentError
from alignment.ground.wording import languages, wording
from alignment.intake.document import Block, BlockKind, Cell, Document, Table
from alignment.intake.places import place_said
from alignment.intake.sheets import State, preview, settled
from alignment.workbook import write_workbook
from sdg_data import load_catalogue
from tests.alignment.intake.sheets.workbooks import DAY, changed, columns, document, full, lines

CATALOGUE = load_catalogue()
FAST = [Phase.explicit, Phase.generate]
LANGUAGES = list(languages())
HEAD = ("STRATEGIC FOCUS", "PROJECT EXAMPLE", "SDG NUMBER", "SDG INDICATOR")

TEXT = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs", "Cc", "Cf")), max_size=60)
CODES = st.sampled_from(
    ["", "11", "11.2", "11.b.2", "3.d", "8.10", "8.1", "17.1.1", "3.1", "8.10.1", "16.10", "10.c.1", "1.a"]
)
LOCAL = st.one_of(st.just(LocalIndicator()), st.builds(LocalIndicator, TEXT, TEXT, aim_year=st.just("2030")))
ROWS = st.builds(
    lambda focus, project, code, why, link, strength, effect, hours, local: Alignment(
        focus, project, goal=code, why=why, link=link, strength=strength, effect=effect, hours=hours, local=local
    ),
    *(TEXT, TEXT, CODES, TEXT),
    *(st.sampled_from(list(kind)) for kind in (Link, Strength, Effect)),
    *(st.sampled_from([None, 0.0, 0.1, 1.25, 8.0]), LOCAL),
)
SHEETS = st.builds(
    lambda kind, title, centre, goal, audience, starts, facts, rows: AlignmentSheet(
        kind, title or "x", centre, goal, audience, starts, starts, *facts, rows=tuple(rows)
    ),
    *(st.sampled_from(list(Kind)), TEXT, st.sampled_from(["", "mashhad", "Elsewhere"]), TEXT, TEXT),
    st.sampled_from([None, date(2026, 5, 4)]),
    st.tuples(st.sampled_from(["", "fr", "ko"]), st.sampled_from(["", "EG"]), TEXT, st.sampled_from([None, 1, 25])),
    st.lists(ROWS, max_size=4),
)


def kept(sheet):
    """The sheet as a store would have it: tidied, with ids and versions."""
    rows = []
    for row in sheet.rows:
        try:
            rows.append(replace(tidy_row(row, CATALOGUE), id=f"row{len(rows)}", version=2))
        except AlignmentError:
            continue  # an empty one
    try:
        heading = tidy_heading(sheet)
    except AlignmentError:
        heading = tidy_heading(replace(sheet, title="x"))
    return replace(heading, rows=tuple(rows), id="sheet", version=3, revision=9)


def a_row(**fields):
    own = {"strategic_focus": "Water", "project": "Wells", "goal": "6", "target": "6.1", "indicator": "6.1.1"}
    return Alignment(**{**own, "id": "row1", "version": 1, **fields})


def a_sheet(*rows, **fields):
    return AlignmentSheet(title="Course", rows=rows or (a_row(),), id="sheet", version=1, revision=5, **fields)


def exported(sheet, language="en"):
    return write_workbook(sheet, CATALOGUE, language)


def seen(content, sheet=None, **more):
    return preview(document(content), sheet, CATALOGUE, "en", **more)


def states(found):
    return [str(row.state) for row in found.rows]


def sentences(found, language="en"):
    return [problem.say(language) for row in found.rows for problem in row.problems]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], phases=FAST)
@given(SHEETS)
def test_what_was_exported_comes_back_without_a_difference_and_becomes_the_same_sheet_elsewhere(language, sheet):
    sheet = kept(sheet)
    content = document(exported(sheet, language))
    back = preview(content, sheet, CATALOGUE, "en")
    assert states(back) == ["equal"] * len(sheet.rows), sentences(back)
    assert [row.row for row in back.rows] == list(sheet.rows)
    assert back.heading.state is State.EQUAL
    assert back.heading.heading == replace(sheet, rows=())
    assert back.missing == ()
    elsewhere = preview(content, None, CATALOGUE, "en")
    bare = [replace(row, id="", version=0) for row in sheet.rows]
    assert [(row.row, row.state) for row in elsewhere.rows] == [(row, State.NEW) for row in bare], sentences(elsewhere)
    assert elsewhere.heading.heading == replace(sheet, rows=(), id="", version=0, revision=0)


WORDS = st.one_of(
    st.sampled_from([*HEAD, "Hours", "Link", "Row id", "No.", "Strategic goal:", "Centre", "direct", "8.1", "11.2.1"]),
    st.sampled_from([None, 3, 8.1, DAY, True, "", " ", "6", "90 min", "…"]),
    st.text(max_size=12),
)


@settings(max_examples=150, deadline=None, phases=FAST)
@given(st.lists(st.lists(WORDS, max_size=6), max_size=9), st.sampled_from([None, a_sheet()]))
def test_every_line_of_a_file_is_counted_in_one_place_and_nothing_makes_it_fail(rows, sheet):
    rows = [HEAD, ["Water", "Wells", 6, "6.1.1"], *rows]
    found = preview(lines(*rows), sheet, CATALOGUE, "en")
    left = [place for one in found.left_out if one.reason != "left-column" for place in one.places]
    places = [*found.headers, *found.heading.places, *left, *(place for row in found.rows for place in row.places)]
    full = [(0, at) for at, line in enumerate(rows) if any(str(cell).strip() for cell in line if cell is not None)]
    assert sorted(places) == full


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_handout_filled_in_by_hand_is_read_in_every_language(language):
    say = wording("alignment", language)
    head = [say(f"workbook-column-{name}") for name in ("focus", "project", "goal", "indicator")]
    found = preview(
        lines(
            [f"{say('workbook-strategic-goal')} Safe water"],
            [],
            [f" {head[2].lower()} ", head[0].title(), f"{head[1]}*", head[3]],
            [6, "Water", "Wells", "6.1.1"],
            ["11", "Roofs", "Cool roofs", f"11.2.1 {CATALOGUE.label('11.2.1', language)}"],
            kind="xlsx",
        ),
        None,
        CATALOGUE,
        language,
    )
    rows = [(row.row.strategic_focus, row.row.project, row.row.goal, row.row.indicator) for row in found.rows]
    assert rows == [("Water", "Wells", "6", "6.1.1"), ("Roofs", "Cool roofs", "11", "11.2.1")]
    assert states(found) == ["new", "new"]
    assert found.heading.heading.strategic_goal == "Safe water"
    assert found.kind == "table"


def test_title_rows_repeated_headers_and_notes_are_no_rows():
    found = preview(
        lines(["A course on water"], ["Held in May"], HEAD, ["Water", "Wells", 6, ""], HEAD[::-1],
              ["6.1.1", 6, "Pipes", "Water"], [None, None, None, None], ["", "", "", "", "a remark"], kind="xlsx"),
        None, CATALOGUE, "en")  # fmt: skip
    assert [row.row.project for row in found.rows] == ["Wells", "Pipes"]
    assert found.heading.heading.title == "A course on water"
    assert [(one.text, one.reason) for one in found.left_out] == [
        ("Held in May", "left-above"), ("a remark", "left-no-row")]  # fmt: skip


def test_an_empty_handout_has_no_rows_and_says_how_many_lines_were_empty():
    found = preview(
        lines(["Strategic goal:"], ["Title"], ["SDG alignment · City plan"], [None, *HEAD], [1], [2], [3], kind="xlsx"),
        None, CATALOGUE, "en")  # fmt: skip
    assert (found.rows, found.heading.heading.kind, found.heading.heading.title) == ((), Kind.CITY_PLAN, "plan")
    assert [one.say("en") for one in found.left_out] == ["3 numbered lines that nobody filled in."]


def test_the_title_of_a_goal_beside_its_number_is_no_text_of_its_own():
    head = [None, *HEAD[:3], None, HEAD[3]]
    row = [1, "Water", "Wells", 6, "Clean water and sanitation", "6.1.1 Share of people with safe drinking water"]
    found = preview(lines(head, row, kind="xlsx"), None, CATALOGUE, "en")
    assert (states(found), found.left_out, found.rows[0].row.indicator) == (["new"], (), "6.1.1")


def test_a_column_that_stands_for_nothing_is_said():
    found = preview(lines((*HEAD, "Budget"), ("Water", "Wells", "6", "", "1,000")), None, CATALOGUE, "en")
    assert [(one.text, one.say("en")) for one in found.left_out] == [
        ("1,000", "A column whose name matches nothing in a sheet.")
    ]


def test_a_programme_with_a_column_of_objectives_is_no_table_of_alignments():
    found = preview(lines(("Heure", "Séance", "Objectif"), ("9:00", "Ouverture", "Faire connaissance")), None,
                    CATALOGUE, "fr")  # fmt: skip
    assert (found.kind, found.rows) == ("nothing", ())
    assert preview(lines(("시간", "세션", "내용"), ("09:00", "개회", "인사")), None, CATALOGUE, "ko").kind == "nothing"


def test_a_code_that_became_a_day_is_proposed_with_its_cell():
    row = a_row(goal="3", target="3.1", indicator="")
    found = seen(changed(exported(a_sheet(row)), full({"Target": DAY})))
    assert (states(found), found.rows[0].where, found.rows[0].row.target) == (["unclear"], "Full!F2", "3.1")
    assert "such as 3.1" in sentences(found)[0]
    assert [choice.name for choice in found.rows[0].problems[0].choices] == ["3.1", "1.3"]


@pytest.mark.parametrize(("day", "level", "codes"), [
    ("03-Jan", "Target", ["3.1", "1.3"]), ("3 janv.", "Target", ["3.1", "1.3"]), ("1월 3일", "Target", ["3.1", "1.3"]),
    ("2001-02-11", "SDG indicator", ["11.2.1", "1.2.11", "11.2"]),
    ("2026-10-08 00:00:00", "Target", ["8.10"])])  # fmt: skip
def test_a_day_that_a_program_wrote_out_is_a_code_again(day, level, codes):
    found = preview(lines(("Project", level), ("Wells", day)), None, CATALOGUE, "en")
    names = [choice.name for choice in found.rows[0].problems[0].choices]
    assert names == [code for code in codes if CATALOGUE.level(code)]


@pytest.mark.parametrize(("short", "long"), [(8.1, "8.10"), (17.1, "17.10"), (16.1, "16.10")])
def test_a_number_that_may_be_two_codes_is_asked_and_never_decided(short, long):
    found = preview(lines(HEAD[:3], ("Water", "Wells", short), kind="xlsx"), None, CATALOGUE, "en")
    row = found.rows[0]
    assert (row.state, row.where, row.row.target) == (State.UNCLEAR, "Sheet!C2", "")
    assert [choice.name for choice in row.problems[0].choices] == [f"{short}", long]
    answered = settled(row, 0, 1, CATALOGUE)
    assert (answered.state, answered.row.target, answered.problems) == (State.NEW, long, ())


def test_a_number_is_settled_by_its_format_or_by_another_cell_of_its_row():
    def one(target, indicator="", number_format="General"):
        cells = (Cell("Wells"), Cell(target, "A!B2", number_format), Cell(indicator))
        head = tuple(map(Cell, ("Project", "Target", "Indicator")))
        table = Document("x", "xlsx", (Block(BlockKind.TABLE, table=Table((head, cells), "A")),))
        return preview(table, None, CATALOGUE, "en").rows[0]

    assert one(8.1).state is State.UNCLEAR
    assert one(8.1, number_format="0.00").row.target == "8.10"
    assert one(8.1, number_format="0.0").state is State.UNCLEAR
    assert one(8.1, "8.10.2").row.target == "8.10"
    assert one(11.2).row.target == "11.2"


@pytest.mark.parametrize(("typed", "hours"), [
    ("1,5", 1.5), ("2 h", 2), ("90 min", 1.5), ("1h30", 1.5), ("1:30", 1.5), ("١٫٥", 1.5), ("ساعتان", 2),
    ("ساعة ونصف", 1.5), ("۲ ساعت و نیم", 2.5), ("2시간 30분", 2.5), ("2시간 반", 2.5), ("une heure et demie", 1.5),
    ("2 horas y media", 2.5), ("½", 0.5), ("45'", 0.75), (0.5, 0.5)])  # fmt: skip
def test_hours_are_understood_as_people_write_them(typed, hours):
    found = preview(lines((*HEAD[:3], "Hours"), ("Water", "Wells", "6", typed)), None, CATALOGUE, "en")
    assert (states(found), found.rows[0].row.hours) == (["new"], hours)


def test_hours_that_are_none_are_asked_with_what_could_be_meant():
    found = preview(lines((*HEAD[:3], "Hours"), ("Water", "Wells", "6", "about 2 or 3")), None, CATALOGUE, "en")
    assert (states(found), found.rows[0].row.hours) == (["unclear"], None)
    assert [choice.say("en") for choice in found.rows[0].problems[0].choices] == ["2", "3", "leave it empty"]


@pytest.mark.parametrize(("column", "typed", "field", "option"), [
    ("Link", "indirect ", "link", Link.INDIRECT), ("Link", "غير مباشر", "link", Link.INDIRECT),
    ("Strength", "SIDE", "strength", Strength.SIDE), ("Strength", "secondaire", "strength", Strength.SIDE),
    ("Effect on the goal", "perjudica", "effect", Effect.HARMS), ("Link", "간접", "link", Link.INDIRECT)])  # fmt: skip
def test_a_choice_is_understood_in_any_language_and_case(column, typed, field, option):
    found = preview(lines((*HEAD[:3], column), ("Water", "Wells", "6", typed)), None, CATALOGUE, "en")
    assert (states(found), getattr(found.rows[0].row, field)) == (["new"], option)


def test_a_choice_that_is_none_is_asked_the_likeliest_first():
    found = preview(lines((*HEAD[:3], "Link"), ("Water", "Wells", "6", "indirct")), None, CATALOGUE, "en")
    assert states(found) == ["unclear"]
    assert [choice.say("en") for choice in found.rows[0].problems[0].choices] == ["Indirect", "Direct"]


def test_codes_that_do_not_belong_together_are_asked_with_what_would_put_them_right():
    found = preview(lines(("Project", "Goal", "Target"), ("Wells", "6", "11.2")), None, CATALOGUE, "en")
    assert (states(found), found.rows[0].where) == (["unclear"], "line 2")
    answered = settled(found.rows[0], 0, 0, CATALOGUE)
    assert (answered.state, answered.row.goal, answered.row.target) == (State.NEW, "11", "11.2")


def test_a_row_typed_below_the_table_is_new():
    def below(book):
        page = book.worksheets[1]
        for name, value in {"Strategic focus": "Heat", "Project example": "Roofs", "SDG number": 11}.items():
            page.cell(3, columns(page)[name]).value = value

    sheet = a_sheet()
    found = seen(changed(exported(sheet), below), sheet)
    assert [(row.state, row.where, row.row.project) for row in found.rows] == [
        (State.EQUAL, "Full!B2", "Wells"), (State.NEW, "Full!B3", "Roofs")]  # fmt: skip


def test_what_was_changed_in_the_full_table_alone_is_a_change_where_the_sheet_is_known():
    sheet = a_sheet()
    content = changed(exported(sheet), full({"Project example": "Deep wells"}))
    (row,) = seen(content, sheet).rows
    assert (row.state, row.row.project, row.before) == (State.CHANGED, "Deep wells", sheet.rows[0])


def test_tabs_that_disagree_are_asked_where_nothing_tells_which_was_changed():
    content = changed(exported(a_sheet()), full({"Project example": "Deep wells"}))
    (row,) = seen(content).rows
    assert (row.state, row.where) == (State.UNCLEAR, "Full!C2")
    assert "This says “Deep wells”, and Classic!C6 says “Wells”" in row.problems[0].say("en")
    assert settled(row, 0, 1, CATALOGUE).row.project == "Wells"


def test_what_was_changed_on_the_handout_alone_is_a_change():
    def on(book):
        page = book.worksheets[0]
        cell = next(cell for line in page.iter_rows() for cell in line if cell.value == "Wells")
        cell.value = "Springs"

    sheet = a_sheet()
    (row,) = seen(changed(exported(sheet), on), sheet).rows
    assert (row.state, row.row.project) == (State.CHANGED, "Springs")


def test_a_workbook_with_the_handout_alone_knows_its_rows_and_keeps_what_it_cannot_show():
    def alone(book):
        for page in book.worksheets[1:4]:
            book.remove(page)

    sheet = a_sheet(
        a_row(why="Because", hours=2.0), a_row(id="row2", project="Pipes " * 400, target="6.2", indicator="")
    )
    assert states(seen(changed(exported(sheet), alone), sheet)) == ["equal", "equal"]


def test_a_row_that_others_changed_since_the_export_keeps_their_work():
    before = a_row()
    content = changed(exported(a_sheet(before)), full({"Hours": 3}))
    now = a_row(why="Theirs", version=2)
    sheet = replace(a_sheet(now), revision=6)
    (row,) = seen(content, sheet, as_it_was=lambda _row, _version: before).rows
    assert (row.state, row.row.why, row.row.hours, row.row.version) == (State.CHANGED, "Theirs", 3.0, 2)


def test_a_row_that_others_changed_in_the_same_field_is_in_conflict():
    before = a_row(why="Old")
    content = changed(exported(a_sheet(before)), full({"Why does it serve this goal?": "Mine"}))
    sheet = replace(a_sheet(a_row(why="Theirs", version=2)), revision=6)
    (row,) = seen(content, sheet, as_it_was=lambda _row, _version: before).rows
    assert (row.state, row.where) == (State.CONFLICT, "Full!L2")
    assert "Why does it serve this goal?" in row.problems[0].say("en")
    assert settled(row, 0, 0, CATALOGUE).row.why == "Mine"
    assert settled(row, 0, 1, CATALOGUE).state is State.EQUAL


def test_an_old_file_does_not_take_back_what_others_did():
    before = a_row()
    sheet = replace(a_sheet(a_row(why="Theirs", version=2)), revision=6)
    (row,) = seen(exported(a_sheet(before)), sheet, as_it_was=lambda _row, _version: before).rows
    assert row.state is State.EQUAL


def test_a_row_that_was_deleted_since_is_in_conflict_and_one_that_the_file_lacks_stays():
    sheet = replace(a_sheet(a_row(id="row2", project="Pipes")), revision=6)
    found = seen(exported(a_sheet(a_row())), sheet)
    assert (states(found), found.missing) == (["conflict"], ("row2",))
    assert settled(found.rows[0], 0, 0, CATALOGUE).state is State.NEW


def test_a_line_that_was_copied_is_a_new_row_and_its_twin_is_left_out():
    def copied(book):
        page = book.worksheets[1]
        for line in (3, 4):
            for at in range(1, page.max_column + 1):
                page.cell(line, at).value = page.cell(2, at).value
        page.cell(3, columns(page)["Project example"]).value = "Pipes"

    sheet = a_sheet()
    found = seen(changed(exported(sheet), copied), sheet)
    assert states(found) == ["equal", "new", "left_out"]


def test_the_heading_is_changed_where_somebody_wrote_over_it():
    def on(book):
        page = book.worksheets[0]
        cell = next(cell for line in page.iter_rows() for cell in line if str(cell.value).startswith("Strategic goal:"))
        cell.value = "Strategic goal: Dry feet"

    sheet = a_sheet(strategic_goal="Safe water", centre="mashhad", audience="Officials", starts=date(2026, 5, 4))
    found = seen(changed(exported(sheet), on), sheet)
    assert (found.heading.state, found.heading.heading) == (
        State.CHANGED, replace(sheet, rows=(), strategic_goal="Dry feet"))  # fmt: skip
    moved = replace(sheet, strategic_goal="Theirs", version=2)
    assert seen(changed(exported(sheet), on), moved).heading.state is State.CONFLICT


def test_the_facts_of_a_course_are_read_from_lines_above_its_table_in_words():
    above = (("Langue d’enseignement", "français"), ("Country", "مصر"), ("참가자 수", "25"), ("Tema del curso", "Agua"))
    found = preview(lines(*above, HEAD, ("Water", "Wells", "6.1", "")), None, CATALOGUE, "en").heading.heading
    assert (found.taught_in, found.country, found.participants, found.theme) == ("fr", "EG", 25, "Agua")


def test_a_fact_that_is_none_says_nothing():
    above = (("Language of teaching", "Klingonish"), ("Country", "Atlantis"), ("Number of participants", "many"))
    found = preview(lines(*above, HEAD, ("Water", "Wells", "6.1", "")), None, CATALOGUE, "en").heading.heading
    assert (found.taught_in, found.country, found.participants) == ("", "", None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_asked_in_the_persons_language(language):
    found = preview(
        lines((*HEAD[:3], "Hours", "Link"), ("Water", "Wells", "8.1", "long", "what"), ("Heat", "Roofs", DAY, "", "")),
        None, CATALOGUE, language)  # fmt: skip
    said = sentences(found, language)
    assert len(said) == 4
    places = [place_said(f"line {number}", wording("alignment/intake", language)) for number in (2, 3)]
    assert all(one.lstrip("\u2068\u200f").startswith(tuple(places)) for one in said)
    if language != "en":
        assert not set(said) & set(sentences(found))
