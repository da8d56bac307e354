import pytest

from alignment.ground.records import content_of, record_of
from exercises.agenda.programme_files import (
    MOST_SLOTS,
    PROGRAMMES,
    Slot,
    SlotKind,
    programmes,
    read_programme,
)
from exercises.registry import REGISTRY
from exercises.workshop.errors import ExerciseError

LANGUAGES = ("en", "fr", "es", "ar", "fa", "ko")
EXERCISES = {
    "expectations", "goals-at-a-glance", "presentations", "stakeholders", "brussels-case", "own-course", "debate",
    "roadmap", "outcomes", "recommendations", "next-event", "feedback",
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
    return tuple((f"{at:%H:%M}", slot.minutes, slot.title_in("en")) for at, slot in zip(times, day.slots, strict=True))


def slots(name):
    return [slot for day in programmes()[name].days for slot in day.slots]


def minutes(day):
    return sum(slot.minutes for slot in day.slots)


@pytest.mark.parametrize("name", SECOND_DAY_MIDDLE)
def test_a_brussels_programme_is_as_published_to_the_minute(name):
    first, second = programmes()[name].days
    assert lines(first) == FIRST_DAY
    assert lines(second) == SECOND_DAY_START + SECOND_DAY_MIDDLE[name] + SECOND_DAY_END
    assert (minutes(first), minutes(second)) == (225, 225)


def test_the_two_versions_differ_only_in_the_middle_of_the_second_day():
    draft, as_run = programmes()["brussels-draft"].days, programmes()["brussels-as-run"].days
    assert draft[0] == as_run[0]
    pairs = zip(draft[1].slots, as_run[1].slots, strict=True)
    assert [number for number, (one, other) in enumerate(pairs) if one != other] == [2, 3]


@pytest.mark.parametrize("name", SECOND_DAY_MIDDLE)
def test_the_brussels_slots_open_every_exercise_of_the_toolkit(name):
    assert {one.exercise for slot in slots(name) for one in slot.openings} == EXERCISES | {""}


@pytest.mark.parametrize("name", programmes())
def test_a_slot_tells_an_exercise_only_what_it_takes(name):
    openings = [one for slot in slots(name) for one in slot.openings]
    assert [REGISTRY.settings_fault(one.exercise, one.settings) for one in openings] == [""] * len(openings)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("brussels-draft", ["brussels", "mashhad"]),
        ("brussels-as-run", ["brussels", "centres"]),
    ],
)
def test_the_brussels_slots_know_what_they_are_for(name, told):
    by_exercise = {}
    for one in (one for slot in slots(name) for one in slot.openings):
        by_exercise.setdefault(one.exercise, []).append(dict(one.settings))
    assert [one["question"] for one in by_exercise["debate"]] == ["what-for", "worth-it"]
    assert [one["subject"] for one in by_exercise["stakeholders"]] == told
    assert [one["course"] for one in by_exercise["own-course"]] == ["mashhad" if "mashhad" in told else "own"]
    assert by_exercise["expectations"] == [{}, {"moment": "after"}]
    kinds = [slot.kind for slot in slots(name)]
    assert (kinds.count("training"), kinds.count("recap")) == (1, 1)


def test_the_third_programme_has_the_challenge_round_after_the_case_and_the_question_wall_and_lasts_as_long():
    first, second = programmes()["with-challenge"].days
    assert [minutes(day) for day in (first, second)] == [225, 225]
    assert [slot.exercise for slot in second.slots[1:3]] == ["brussels-case", "challenge"]
    assert first.slots[-1].openings[0].exercise == "question-wall"


def test_the_blank_programme_opens_nothing_and_lasts_as_long():
    blank = programmes()["blank"]
    assert [minutes(day) for day in blank.days] == [225, 225]
    assert {slot.exercise for day in blank.days for slot in day.slots} == {""}


@pytest.mark.parametrize("name", programmes())
def test_a_programme_is_complete_in_six_languages(name):
    found = programmes()[name]
    assert set(found.title) == set(LANGUAGES)
    for slot in (slot for day in found.days for slot in day.slots):
        assert set(slot.title) == set(LANGUAGES)
        assert set(slot.note) in (set(), set(LANGUAGES))
        assert {one.exercise for one in slot.openings} <= {"", *(one.name for one in REGISTRY.exercises)}


@pytest.mark.parametrize("name", programmes())
def test_every_break_of_a_programme_keeps_a_quarter_of_an_hour(name):
    breaks = [slot for day in programmes()[name].days for slot in day.slots if slot.kind == SlotKind.BREAK]
    assert len(breaks) == 2
    assert all(slot.least == 15 for slot in breaks)


def test_the_readme_names_every_programme_and_exercise():
    readme = (PROGRAMMES / "README.md").read_text(encoding="utf-8")
    assert all(f"`{name}.toml`" in readme for name in programmes())
    assert all(f"`{exercise}`" in readme for exercise in EXERCISES)


def read(tmp_path, text):
    file = tmp_path / "ours.toml"
    file.write_text(text, encoding="utf-8")
    return read_programme(file)


def test_a_file_of_an_expert_is_read(tmp_path):
    found = read(tmp_path, GOOD)
    assert (found.name, found.title_in("ko")) == ("ours", "Ours")
    assert [slot.minutes for slot in found.days[0].slots] == [30, 15]


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ('start = "09:30"', 'start = "09:35"', "starts at 09:35.*should start at 09:30"),
        ('start = "09:30"', 'start = "9.30"', r"`\$.slots\[1\].start`"),
        ('start = "09:30"', 'start = "24:00"', r"`\$.slots\[1\].start`"),
        ('start = "09:30"', "start = 09:30:00", r"got `time` - at `\$.slots\[1\].start`"),
        ("minutes = 15", "minutes = 0", r"`int` >= 1 - at `\$.slots\[1\].minutes`"),
        ("minutes = 15", 'minutes = "15"', r"got `str` - at `\$.slots\[1\].minutes`"),
        ("minutes = 15", "minutes = true", r"got `bool` - at `\$.slots\[1\].minutes`"),
        ("minutes = 15", "minutes = 2.5", r"got `float` - at `\$.slots\[1\].minutes`"),
        ("minutes = 15", "minutes = 601", r"`int` <= 600 - at `\$.slots\[1\].minutes`"),
        ("least = 10", "least = 16", r"least - at `\$.slots\[1\]`"),
        ("least = 10", "", r"missing required field `least` - at `\$.slots\[1\]`"),
        ('kind = "break"', 'kind = "lunch"', r"'lunch' - at `\$.slots\[1\].kind`"),
        ('kind = "break"', 'kind = "break"\nexercise = "../x"', r"`\$.slots\[1\].exercise`"),
        ('kind = "break"', 'kind = "break"\nsettings.question = "<b>"', r"`\$.slots\[1\].settings"),
        ('kind = "break"', 'kind = "break"\nthen = [{ exercise = "../x" }]', r"`\$.slots\[1\].then\[0\].exercise`"),
        ('title.en = "Break"', 'title.en = " "', "text at slots.title.en is empty"),
        ('title.en = "Break"', f'title.en = "{"x" * 301}"', r"length <= 300 - at `\$.slots\[1\].title"),
        ('title.en = "Break"', f'note.en = "{"x" * 2001}"\ntitle.en = "x"', r"<= 2000 - at `\$.slots\[1\].note"),
        ('title.en = "Break"', 'title = "Break"', r"got `str` - at `\$.slots\[1\].title`"),
        ('title.en = "Break"', 'title.English = "Break"', r"`key` in `\$.slots\[1\].title`"),
        ('title.en = "Ours"', "", "missing required field `title`"),
        ("[[slots]]", "[[slot]]", "missing required field `slots`"),
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


def test_a_programme_without_a_slot_is_refused(tmp_path):
    with pytest.raises(ExerciseError, match=r"length >= 1 - at `\$.slots`"):
        read(tmp_path, 'title.en = "x"\nslots = []\n')


def test_a_slot_is_titled_in_another_language_where_its_own_is_missing():
    slot = Slot(SlotKind.BREAK, 45, 23, {"ko": "점심"})
    assert (slot.title_in("fr"), slot.title_in("ko"), slot.note_in("fr")) == ("점심", "점심", "")


def test_characters_that_turn_other_text_are_dropped_from_a_title(tmp_path):
    found = read(tmp_path, GOOD.replace("Break", "a\u202egnp.exe"))
    assert found.days[0].slots[1].title_in("en") == "agnp.exe"


@pytest.mark.parametrize("name", programmes())
def test_a_slot_survives_json(name):
    slots = [slot for day in programmes()[name].days for slot in day.slots]
    assert [record_of(Slot, content_of(slot)) for slot in slots] == slots
