import pytest

from exercises.agenda import SlotKind, own_slot, programme, programmes
from exercises.agenda.programme import MOST_SLOTS, PROGRAMMES, read_programme, slot_content, slot_of
from exercises.errors import ExerciseError

LANGUAGES = ("en", "fr", "es", "ar", "fa", "ko")
EXERCISES = {
    "expectations", "glance", "presentations", "stakeholders", "brussels-case", "own-course", "debate", "roadmap",
    "recommendations", "next-event", "feedback",
}  # fmt: skip
FIRST_DAY = (
    ("13:45", 30, "Welcome, participants present themselves, expectations"),
    ("14:15", 30, "Introduction of the tool"),
    ("14:45", 30, "Presentations of the training centres"),
    ("15:15", 30, "Back to the tool: SDGs, what for? Debate"),
    ("15:45", 25, "Break"),
    ("16:10", 30, "Short presentation of the training for trainers"),
    ("16:40", 35, "Roadmap for localizing the SDGs"),
    ("17:15", 15, "Wrap-up, introduction of the next day"),
)
SECOND_DAY_START = (
    ("09:15", 30, "Stakeholders’ mapping: Brussels’ case"),
    ("09:45", 30, "Brussels’ SDGs alignment exercise"),
)
SECOND_DAY_END = (
    ("11:15", 25, "Break"),
    ("11:40", 40, "Debate: is it worth aligning the training courses with the SDGs?"),
    ("12:20", 25, "Presentation of the outcomes and recommendations"),
    ("12:45", 15, "Final conclusions"),
)
SECOND_DAY_MIDDLE = {
    "brussels-draft": (
        ("10:15", 30, "Stakeholders’ mapping: Mashhad’s case"),
        ("10:45", 30, "Mashhad’s SDGs alignment exercise"),
    ),
    "brussels-as-run": (
        ("10:15", 30, "Stakeholders’ mapping: the MITI training centres, with the five questions"),
        ("10:45", 30, "SDGs alignment exercise"),
    ),
}
GOOD = """
title.en = "Ours"
[[slots]]
day = 1
start = "09:00"
minutes = 30
least = 20
kind = "work"
title.en = "Welcome"
[[slots]]
day = 1
start = "09:30"
minutes = 15
least = 10
kind = "break"
title.en = "Break"
"""


def lines(day):
    times = day.starting_times
    return tuple((f"{at:%H:%M}", slot.minutes, slot.title("en")) for at, slot in zip(times, day.slots, strict=True))


@pytest.mark.parametrize("name", SECOND_DAY_MIDDLE)
def test_a_brussels_programme_is_as_published_to_the_minute(name):
    first, second = programme(name).days
    assert lines(first) == FIRST_DAY
    assert lines(second) == SECOND_DAY_START + SECOND_DAY_MIDDLE[name] + SECOND_DAY_END
    assert (first.minutes, second.minutes) == (225, 225)


def test_the_two_versions_differ_only_in_the_middle_of_the_second_day():
    draft, as_run = programme("brussels-draft").days, programme("brussels-as-run").days
    assert draft[0] == as_run[0]
    pairs = zip(draft[1].slots, as_run[1].slots, strict=True)
    assert [number for number, (one, other) in enumerate(pairs) if one != other] == [2, 3]


@pytest.mark.parametrize("name", SECOND_DAY_MIDDLE)
def test_the_brussels_slots_open_every_exercise_of_the_toolkit(name):
    assert {slot.exercise for day in programme(name).days for slot in day.slots} == EXERCISES | {""}


def test_the_blank_programme_opens_nothing_and_lasts_as_long():
    blank = programme("blank")
    assert [day.minutes for day in blank.days] == [225, 225]
    assert {slot.exercise for day in blank.days for slot in day.slots} == {""}


@pytest.mark.parametrize("name", programmes())
def test_a_programme_is_complete_in_six_languages(name):
    found = programme(name)
    assert set(found.titles) == set(found.abouts) == set(LANGUAGES)
    for slot in (slot for day in found.days for slot in day.slots):
        assert set(slot.titles) == set(LANGUAGES)
        assert set(slot.notes) in (set(), set(LANGUAGES))
        assert slot.exercise in EXERCISES | {""}


@pytest.mark.parametrize("name", programmes())
def test_every_break_of_a_programme_keeps_a_quarter_of_an_hour(name):
    breaks = [slot for day in programme(name).days for slot in day.slots if slot.kind == SlotKind.BREAK]
    assert len(breaks) == 2
    assert all(slot.least == 15 for slot in breaks)


def test_the_readme_names_every_programme_and_exercise():
    readme = (PROGRAMMES / "README.md").read_text(encoding="utf-8")
    assert all(f"`{name}.toml`" in readme for name in programmes())
    assert all(f"`{exercise}`" in readme for exercise in EXERCISES)


def test_a_programme_that_does_not_exist_is_refused_with_those_that_do():
    with pytest.raises(ExerciseError, match=r"no programme jakarta.*brussels-as-run"):
        programme("jakarta")


def read(tmp_path, text):
    file = tmp_path / "ours.toml"
    file.write_text(text, encoding="utf-8")
    return read_programme(file)


def test_a_file_of_an_expert_is_read(tmp_path):
    found = read(tmp_path, GOOD)
    assert (found.name, found.title("ko"), found.about("en")) == ("ours", "Ours", "")
    assert [slot.minutes for slot in found.days[0].slots] == [30, 15]


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ('start = "09:30"', 'start = "09:35"', "starts at 09:35.*should start at 09:30"),
        ('start = "09:30"', 'start = "9.30"', "start cannot be “9.30”"),
        ('start = "09:30"', "start = 09:30:00", "start cannot be"),
        ("minutes = 15", "minutes = 0", "minutes cannot be “0”"),
        ("minutes = 15", 'minutes = "15"', "minutes cannot be"),
        ("minutes = 15", "minutes = true", "minutes cannot be"),
        ("minutes = 15", "minutes = 601", "minutes cannot be “601”"),
        ("least = 10", "least = 16", "least cannot be “16”"),
        ("least = 10", "", "least is missing"),
        ('kind = "break"', 'kind = "lunch"', "kind cannot be “lunch”"),
        ('kind = "break"', 'kind = "break"\nexercise = "../x"', "exercise cannot be"),
        ('title.en = "Break"', 'title.en = " "', "title cannot be"),
        ('title.en = "Break"', f'title.en = "{"x" * 301}"', "title cannot be"),
        ('title.en = "Break"', 'title = "Break"', "title cannot be “Break”"),
        ('title.en = "Ours"', "", "title is missing"),
        ("[[slots]]", "[[slot]]", "slots is missing"),
        ('title.en = "Break"', "title.en = Break", "Invalid value"),
    ],
)
def test_a_fault_in_a_file_is_named_with_the_file(tmp_path, good, bad, said):
    with pytest.raises(ExerciseError, match=rf"ours\.toml cannot be used: .*{said}"):
        read(tmp_path, GOOD.replace(good, bad))


def test_a_day_without_end_is_refused(tmp_path):
    slot = 'day = 1\nstart = "09:00"\nminutes = 1\nleast = 1\nkind = "work"\ntitle.en = "x"\n'
    with pytest.raises(ExerciseError, match="at most 60 slots"):
        read(tmp_path, 'title.en = "x"\n' + f"[[slots]]\n{slot}" * (MOST_SLOTS + 1))


def test_a_file_that_is_no_text_is_refused(tmp_path):
    (tmp_path / "ours.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ExerciseError, match=r"ours\.toml"):
        read_programme(tmp_path / "ours.toml")


def test_a_slot_is_titled_in_another_language_where_its_own_is_missing():
    slot = own_slot("점심", "ko", 45, SlotKind.BREAK)
    assert (slot.title("fr"), slot.title("ko"), slot.note("fr"), slot.least) == ("점심", "점심", "", 23)


@pytest.mark.parametrize(("title", "minutes"), [("", 10), ("x", 0), ("x", 601), ("x" * 301, 10), ("x", 2.5)])
def test_a_slot_made_up_on_the_day_keeps_to_the_rules(title, minutes):
    with pytest.raises(ExerciseError):
        own_slot(title, "en", minutes)


def test_characters_that_turn_other_text_are_dropped_from_a_title():
    assert own_slot("a\u202egnp.exe", "en", 5).title("en") == "agnp.exe"


@pytest.mark.parametrize("name", programmes())
def test_a_slot_survives_json(name):
    slots = [slot for day in programme(name).days for slot in day.slots]
    assert [slot_of(slot_content(slot)) for slot in slots] == slots
