import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from alignment.intake.document import Block, BlockKind, Cell, Document, Table
from alignment.intake.programme.lines import lines_of
from alignment.intake.programme.proposals import LeftKind
from alignment.intake.programme.reading import read_programme
from alignment.sheet import Kind
from tests.alignment.intake.programme.documents import of_blocks, pasted, rows_of, table, titles_of


def left(programme, kind):
    return [one.passage.text for one in programme.left_out if one.kind is kind]


# Courses


DAYS = """
Training on water
Day 1 – Monday
08:30-09:00 Registration
09:00-09:30 Opening by the mayor
09:30-11:00 Leaks in old pipes. Meters and zones
11:00-11:15 Coffee break
11:15-12:45 Public toilets
Speaker: Dr Kim
Where, for whom, at what cost
Day 2: Rivers
09:00-10:30 Clean banks
"""


def test_a_row_is_a_session_with_its_hours_and_day_and_where_it_stands():
    programme = read_programme(pasted(DAYS))
    leaks, toilets, banks = [row for row in programme.rows if row.ticked]
    assert (programme.kind, programme.title) == (Kind.COURSE, "Training on water")
    assert (leaks.title, leaks.description, leaks.hours) == ("Leaks in old pipes", "Meters and zones", 1.5)
    assert (leaks.day, banks.day, banks.strategic_focus) == ("Day 1 – Monday", "Day 2", "Rivers")
    assert (leaks.where, leaks.source) == ("line 5", "09:30-11:00 Leaks in old pipes. Meters and zones")
    assert toilets.description == "Where, for whom, at what cost"


def test_openings_are_proposed_unticked_and_breaks_registration_and_speakers_are_listed_as_left_out():
    programme = read_programme(pasted(DAYS))
    assert [row.title for row in programme.rows if not row.ticked] == ["Opening by the mayor"]
    assert left(programme, LeftKind.BREAK) == ["11:00-11:15 Coffee break"]
    assert left(programme, LeftKind.REGISTRATION) == ["08:30-09:00 Registration"]
    assert left(programme, LeftKind.SPEAKER) == ["Speaker: Dr Kim"]
    assert left(programme, LeftKind.DAY) == ["Day 1 – Monday", "Day 2: Rivers"]
    assert left(programme, LeftKind.TITLE) == ["Training on water"]


def test_a_time_may_stand_on_a_line_before_its_session():
    rows = rows_of("9.00 am - 10.30 am\nSafe streets\n10.30 am - 11.00 am\nCoffee\n11.00 am - 12.30 pm\nNight buses")
    assert [(row.title, row.hours) for row in rows] == [("Safe streets", 1.5), ("Night buses", 1.5)]


def test_a_time_may_stand_on_a_line_after_its_session():
    rows = rows_of("Topic: Clean air\nTime: 9:00-10:30\nTopic: Waste\nTime: 11:00-12:00")
    assert [(row.title, row.hours) for row in rows] == [("Clean air", 1.5), ("Waste", 1)]


def test_a_session_of_which_only_the_start_is_said_lasts_until_the_next_or_the_break():
    rows = rows_of("Agenda\n09:00 Solar roofs\n11:00 Coffee\n11:15 Safe routes\n12:30 Lunch\n14:00 Councils")
    assert [(row.title, row.hours) for row in rows] == [("Solar roofs", 2), ("Safe routes", 1.25), ("Councils", None)]


def test_the_last_session_of_a_day_does_not_last_until_the_next_day():
    rows = rows_of("Day 1\n09:00 Solar roofs\nDay 2\n10:00 Safe routes\n11:00 Councils")
    assert [row.hours for row in rows] == [None, 1, None]


def test_the_hours_of_a_day_or_an_office_begin_no_session():
    rows = rows_of(
        "Course on parks\nDay 1 (9:00-17:00)\n1. Trees\n2. Ponds\nDay 2 (9:00-16:00)\n3. Play\nOpen 8:00-18:00"
    )
    assert [(row.title, row.hours, row.day) for row in rows] == [
        ("Trees", None, "Day 1"),
        ("Ponds", None, "Day 1"),
        ("Play", None, "Day 2"),
    ]


def test_numbered_sessions_take_the_duration_beside_or_below_them():
    rows = rows_of("Session 1: Water (2 h)\nSession 2: Waste\nDuration: 45 min\nSession 3: Energy")
    assert [(row.title, row.hours) for row in rows] == [("Water", 2), ("Waste", 0.75), ("Energy", None)]


def test_modules_are_headings_where_there_are_sessions_and_sessions_where_there_are_none():
    within = rows_of("Module 1 – Grow\nSession 1: Farms (2 h)\nModule 2 – Eat\nSession 2: Canteens (1 h)")
    alone = rows_of("Course on food\nModule 1: Farms\nDuration: 3 hours\nModule 2: Canteens\nDuration: 2 hours")
    assert [(row.title, row.strategic_focus) for row in within] == [
        ("Farms", "Module 1 – Grow"),
        ("Canteens", "Module 2 – Eat"),
    ]
    assert [(row.title, row.hours) for row in alone] == [("Farms", 3), ("Canteens", 2)]


def test_points_below_a_numbered_session_of_a_course_are_its_description_and_no_rows():
    rows = rows_of("Curso: cuidados\n1. Guarderías municipales\n- Horarios y costos\n- Bogotá\n2. Personas mayores")
    assert [(row.title, row.description) for row in rows] == [
        ("Guarderías municipales", "Horarios y costos. Bogotá"),
        ("Personas mayores", ""),
    ]


def test_a_time_may_stand_in_brackets_with_its_day():
    rows = rows_of("Taller\nSesión 1 (martes 3, 9:00-11:00): Juego libre\nSesión 2 (martes 4, 9:00-10:00): Caminos")
    assert [(row.title, row.hours) for row in rows] == [("Juego libre", 2), ("Caminos", 1)]


def test_a_session_that_is_pasted_alone_is_a_row():
    assert titles_of("9:00-10:30 Water for all") == ["Water for all"]


def test_a_chat_is_read_without_the_names_of_those_who_wrote():
    said = ("*Programme*", "Waste 9:00-10:00", "Air 10:00-11:00")
    programme = read_programme(pasted("\n".join(f"[03/11, 08:12] Grace: {one}" for one in said)))
    assert [(row.title, row.hours) for row in programme.rows] == [("Waste", 1), ("Air", 1)]
    assert programme.title == "Programme"
    assert not [row for row in programme.rows if "Grace" in row.source]


def test_a_list_of_titles_alone_is_a_row_each():
    assert titles_of("Leaks in old pipes\nPublic toilets\nRain gardens") == [
        "Leaks in old pipes",
        "Public toilets",
        "Rain gardens",
    ]


def test_a_running_text_proposes_nothing_and_is_listed():
    programme = read_programme(pasted("We are a city by the sea, with many plans. We do not know yet where to begin."))
    assert programme.rows == ()
    assert len(programme.left_out) == 1


# Plans


def test_the_heading_above_a_measure_is_its_strategic_focus():
    homes, moves = "Axis 1: Homes\nThis axis was asked for.\n- Warm walls: 300 homes", "Axis 2: Moves\n- Cycle ways"
    programme = read_programme(pasted(f"Climate plan\n{homes}\n{moves}"))
    assert programme.kind is Kind.CITY_PLAN
    assert [(row.title, row.description, row.strategic_focus) for row in programme.rows] == [
        ("Warm walls", "300 homes", "Axis 1: Homes"),
        ("Cycle ways", "", "Axis 2: Moves"),
    ]
    assert left(programme, LeftKind.INTRODUCTION) == ["This axis was asked for."]


def test_numbers_of_the_second_depth_are_measures_below_those_of_the_first():
    rows = rows_of("Plan municipal\n1. Ciudad segura\n1.1 Sirenas\n1.2 Albergues\n2. Ciudad limpia\n2.1 Compost")
    assert [(row.title, row.strategic_focus) for row in rows] == [
        ("Sirenas", "1. Ciudad segura"),
        ("Albergues", "1. Ciudad segura"),
        ("Compost", "2. Ciudad limpia"),
    ]


def test_the_deepest_numbers_are_the_measures_and_the_next_above_their_focus():
    rows = rows_of("Strategy\n1. Fair\n1.1 Homes\n1.1.1 Social rent\n1.1.2 Upgrading\n1.2 Health\n1.2.1 Clinics")
    assert [(row.title, row.strategic_focus) for row in rows] == [
        ("Social rent", "1.1 Homes"),
        ("Upgrading", "1.1 Homes"),
        ("Clinics", "1.2 Health"),
    ]


def test_letters_and_roman_numbers_above_plain_ones_are_headings():
    roman = rows_of("Plan de movilidad\nI. Buses\n1. Carriles\n2. Tarifas\nII. Bicis\n1. Ciclovías")
    korean = rows_of("실행계획\n가. 건물\n① 단열\n② 태양광\n나. 수송\n① 전기버스")
    assert [(row.title, row.strategic_focus) for row in roman] == [
        ("Carriles", "I. Buses"),
        ("Tarifas", "I. Buses"),
        ("Ciclovías", "II. Bicis"),
    ]
    assert [(row.title, row.strategic_focus) for row in korean] == [
        ("단열", "가. 건물"),
        ("태양광", "가. 건물"),
        ("전기버스", "나. 수송"),
    ]


def test_letters_below_the_numbers_of_a_plan_are_its_measures_and_points_of_a_session_in_a_course():
    text = "1. Homes\na) Social rent\nb) Warm walls\n2. Moves\na) Trams\nb) Cycle ways"
    assert titles_of(f"City plan\n{text}") == ["Social rent", "Warm walls", "Trams", "Cycle ways"]
    course = rows_of(f"Course on cities\n{text}")
    assert [(row.title, row.description) for row in course] == [
        ("Homes", "a) Social rent. b) Warm walls"),
        ("Moves", "a) Trams. b) Cycle ways"),
    ]


def test_roman_numbers_above_the_sessions_of_a_course_are_headings_to_the_end():
    rows = rows_of("Curso\nI. Agua\n1. Fugas\n2. Baños\n3. Ríos\n4. Lagos\nII. Energía\n5. Techos")
    assert [row.strategic_focus for row in rows] == [*["I. Agua"] * 4, "II. Energía"]


def test_sentences_below_the_axes_of_a_plan_are_measures_where_nothing_else_marks_one():
    rows = rows_of("City plan\nPriority A: Water\nRepair of old pipes.\nPriority B: Work\nTraining for mechanics.")
    assert [(row.title, row.strategic_focus) for row in rows] == [
        ("Repair of old pipes", "Priority A: Water"),
        ("Training for mechanics", "Priority B: Work"),
    ]


def test_headings_of_a_document_are_rows_where_they_stand_below_others_and_nothing_else_marks_one():
    rows = read_programme(
        of_blocks(
            Block(BlockKind.HEADING, "Plan of the city", level=1),
            Block(BlockKind.HEADING, "Green city", level=2),
            Block(BlockKind.HEADING, "Trees in every street", level=3),
            Block(BlockKind.PARAGRAPH, "Five thousand lime trees in the next three years."),
            Block(BlockKind.HEADING, "Clean river", level=3),
            Block(BlockKind.PARAGRAPH, "A second plant."),
        )
    ).rows
    assert [(row.title, row.strategic_focus, row.description) for row in rows] == [
        ("Trees in every street", "Green city", "Five thousand lime trees in the next three years."),
        ("Clean river", "Green city", "A second plant."),
    ]


def test_the_number_that_a_program_shows_before_an_entry_counts_as_one():
    rows = read_programme(
        of_blocks(
            Block(BlockKind.PARAGRAPH, "Course on waste"),
            Block(BlockKind.NUMBERED, "Sorting at home", number="1."),
            Block(BlockKind.PARAGRAPH, "Bins and days."),
            Block(BlockKind.NUMBERED, "Compost", number="2."),
        )
    ).rows
    assert [(row.title, row.description) for row in rows] == [("Sorting at home", "Bins and days."), ("Compost", "")]


# Tables


def test_a_table_is_read_by_the_words_of_its_heading_whatever_the_order_and_without_who_speaks():
    programme = read_programme(
        table(
            "Course on heat | | | ",
            "Speaker | Topic | Minutes | Notes",
            "M. Tran | Shade | 90 | Trees and sails",
            " | Coffee break | 15 | ",
            "P. Novak | Cool roofs | 45 | ",
        )
    )
    assert programme.title == "Course on heat"
    assert [(row.title, row.hours, row.description) for row in programme.rows] == [
        ("Shade", 1.5, "Trees and sails"),
        ("Cool roofs", 0.75, ""),
    ]
    assert left(programme, LeftKind.COLUMNS) == ["Speaker | Topic | Minutes | Notes"]


def test_an_empty_cell_of_a_focus_or_a_day_takes_the_one_above():
    rows = read_programme(table("Axis | Action", "Walk | Wide pavements", " | Slow streets", "Ride | Trams")).rows
    days = read_programme(table("Día | Horario | Tema", "Lunes | 9:00-10:00 | Agua", " | 10:00-11:00 | Aire")).rows
    assert [row.strategic_focus for row in rows] == ["Walk", "Walk", "Ride"]
    assert [row.day for row in days] == ["Lunes", "Lunes"]


def test_a_line_of_one_cell_is_a_day_or_a_strand():
    rows = read_programme(
        table("Time | Session", "Day 1 | ", "9:00-10:00 | Water", "Part two of the city | ", "10:00-11:00 | Air")
    ).rows
    assert [(row.day, row.strategic_focus) for row in rows] == [("Day 1", ""), ("Day 1", "Part two of the city")]


def test_a_line_of_one_cell_that_names_who_speaks_is_left_out():
    programme = read_programme(table("Time | Session", "9:00-10:00 | Water", "Chair: Ann Bo | ", "10:00-11:00 | Air"))
    assert left(programme, LeftKind.SPEAKER) == ["Chair: Ann Bo | "]
    assert [row.strategic_focus for row in programme.rows] == ["", ""]


def test_a_pasted_table_that_a_break_tears_apart_keeps_its_columns():
    rows = rows_of("Time\tSession\tWho\n9:00-10:00\tWater\tAnn\nCoffee\n10:15-11:00\tAir\tBob")
    assert [(row.title, row.hours) for row in rows] == [("Water", 1), ("Air", 0.75)]


def test_a_table_without_a_heading_has_its_time_where_a_cell_is_one_and_its_title_in_the_first_other_cell():
    rows = read_programme(table("Water | 9:00-10:00 | Pipes", "Air | 10:00-11:30 | Lungs")).rows
    assert [(row.title, row.hours, row.description) for row in rows] == [("Water", 1, "Pipes"), ("Air", 1.5, "Lungs")]


def test_a_start_and_an_end_may_have_a_column_each():
    headed = read_programme(
        table("Hora inicio | Hora fin | Actividad", "9:00 | 10:30 | Agua", "11:00 | 1:00 | Aire")
    ).rows
    bare = read_programme(table("9:00 | 10:30 | Water | Ann", "11:00 | 12:00 | Air | Bob")).rows
    assert [(row.title, row.hours) for row in headed] == [("Agua", 1.5), ("Aire", 2)]
    assert [(row.title, row.hours) for row in bare] == [("Water", 1.5), ("Air", 1)]


def test_a_timetable_with_a_column_for_each_day_has_a_row_for_each_of_its_sessions():
    programme = read_programme(
        table(
            "Time | Monday | Tuesday",
            "9:00-10:30 | Water | Air",
            "10:30-11:00 | Break | Break",
            "11:00-12:00 | | Waste",
        )
    )
    assert [(row.title, row.hours, row.day) for row in programme.rows] == [
        ("Water", 1.5, "Monday"),
        ("Air", 1.5, "Tuesday"),
        ("Waste", 1, "Tuesday"),
    ]
    assert left(programme, LeftKind.BREAK) == ["10:30-11:00 | Break | Break"]


# No line is lost


PIECES = st.sampled_from(
    (
        "Day 1",
        "روز اول",
        "9:00-10:30",
        "9:00",
        "09:00-10:30 Water. Pipes",
        "Coffee break",
        "1. Trees",
        "1.1 Parks",
        "- Bikes",
        "Module 2",
        "Axis 1: Homes",
        "Session 3: Air (2 h)",
        "Speaker: Ann",
        "Time\tSession",
        "9:00\tWater\t",
        "| a | b |",
        "|---|",
        "## Homes",
        "(",
        "\u200f",
        "المحور الأول: مدينة",
        "A sentence about nothing at all.",
        "STREETS",
        "Duration: 2 hours",
    )
)
TEXTS = st.one_of(PIECES, st.text(max_size=30), st.tuples(PIECES, PIECES).map(" ".join))
TABLES = st.lists(st.lists(TEXTS, max_size=4), max_size=5).map(
    lambda lines: Table(tuple(tuple(Cell(text) for text in line) for line in lines))
)
BLOCKS = st.one_of(
    st.builds(
        Block,
        st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.TABLE]),
        TEXTS,
        level=st.integers(0, 3),
    ),
    st.builds(lambda own: Block(BlockKind.TABLE, table=own), TABLES),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(BLOCKS, max_size=15))
def test_every_line_of_any_document_is_in_a_row_or_left_out_once(blocks):
    document = Document("any", "docx", tuple(blocks))
    programme = read_programme(document)
    used = [passage.number for row in programme.rows for passage in row.passages]
    listed = [one.passage.number for one in programme.left_out]
    assert not set(used) & set(listed)
    assert sorted([*set(used), *listed]) == [line.passage.number for line in lines_of(document)]


@settings(max_examples=100, deadline=None)
@given(st.lists(BLOCKS, max_size=15))
def test_every_letter_of_any_document_is_in_a_line(blocks):
    cells = [cell.text for block in blocks if block.table for line in block.table.lines for cell in line]
    said = unicodedata.normalize("NFC", " ".join([*(block.text for block in blocks), *cells]))
    kept = " ".join(line.passage.text for line in lines_of(Document("any", "docx", tuple(blocks))))
    assert {sign for sign in said if sign.isalnum()} <= set(kept)


@settings(max_examples=100, deadline=None)
@given(st.lists(BLOCKS, max_size=15))
def test_a_row_has_a_title_with_letters_and_hours_that_a_day_can_hold(blocks):
    for row in read_programme(Document("any", "docx", tuple(blocks))).rows:
        assert any(sign.isalpha() for sign in row.title)
        assert row.hours is None or 0 < row.hours <= 12
