import re

import pytest

from alignment import (
    AlignmentError,
    Kind,
    centre_name,
    coverage_of,
    known_centres,
    known_samples,
)
from alignment.centres import NETWORK
from alignment.samples import read_sample, sample_texts
from sdg_data import load_catalogue

SAMPLES = known_samples()


def test_the_network_and_its_samples_are_there():
    assert list(known_centres())[:4] == ["seoul", "mashhad", "cairo", "mexico-city"]
    assert sum(found.sheet.centre == "seoul" for found in SAMPLES.values()) == 5
    assert {found.sheet.centre for found in SAMPLES.values()} == set(known_centres())
    assert {found.sheet.kind for found in SAMPLES.values()} == set(Kind)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_marked_illustrative_and_honest_about_it(name):
    assert SAMPLES[name].sheet.illustrative
    assert SAMPLES[name].sheet.sample == name
    assert SAMPLES[name].facts
    assert SAMPLES[name].made_up


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_has_rows_with_reasons_and_several_goals(name):
    sheet = SAMPLES[name].sheet
    assert len(sheet.rows) >= 5
    assert all(row.why and row.target and row.project for row in sheet.rows)
    assert len(coverage_of(sheet, load_catalogue()).touched) >= 3
    assert any(not row.local.empty for row in sheet.rows)


def test_a_centre_is_called_by_its_name_in_the_language():
    assert centre_name("seoul", "ko") == "서울"
    assert centre_name("seoul", "xx") == "Seoul"
    assert centre_name("Amman", "ko") == "Amman"


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar", "fa", "ko"])
def test_every_centre_has_a_name_in_every_language(language):
    assert all(centre.names[language] for centre in known_centres().values())


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("kind = ", "Invalid value"),
        ('kind = "course"', "'facts'"),
        ('kind="party"\nfacts="x"\nmade_up="y"\ntitle="T"\ncentre="seoul"\nrows=[]', "party"),
        ('kind="course"\nfacts="x"\nmade_up="y"\ntitle="T"\ncentre="seoul"\n[[rows]]\ngoal="11"\nindicator="6.3.1"',
         "belongs to goal 6"),
        ('kind="course"\nfacts="x"\nmade_up="y"\ntitle="T"\ncentre="atlantis"\nrows=[]', "atlantis"),
        ('kind="course"\nfacts="x"\nmade_up="y"\ntitle="T"\ncentre="seoul"\nrows=[]\ncolour="red"', "$.colour"),
        ('kind="course"\nfacts="x"\nmade_up="y"\ntitle="T"\ncentre="seoul"\n[[rows]]\ngoal="11"\n[rows.local]\nmeasures="m"',
         "$.rows[0].local.measures"),
        ('kind="course"\nfacts="x"\nmade_up="y"\ntitle="T"\ncentre="seoul"\n[[rows]]\ngoal="11"\nhours="long"',
         "$.rows[0].hours"),
    ],
)  # fmt: skip
def test_a_faulty_sample_is_refused_with_its_file_and_the_reason(tmp_path, content, reason):
    file = tmp_path / "faulty.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(AlignmentError, match=r"network/samples/faulty\.toml") as refusal:
        read_sample(file)
    assert reason in str(refusal.value)


def texts_of(content):
    """Every text of a sample that a person reads."""
    said = (content.facts, content.made_up, content.sheet.title, content.sheet.strategic_goal, content.sheet.audience)
    rows = ((row.strategic_focus, row.project, row.why, row.change_tomorrow) for row in content.sheet.rows)
    local = ((row.local.measure, row.local.place, row.local.population, row.local.source) for row in content.sheet.rows)
    return {text for part in (said, *rows, *local) for text in part if text}


@pytest.mark.parametrize("language", sorted(file.stem for file in (NETWORK / "samples" / "texts").glob("*.csv")))
def test_a_language_says_every_text_of_every_sample_with_the_same_codes(language):
    told = sample_texts(language)
    every = {text for sample in SAMPLES.values() for text in texts_of(sample)}
    assert every - set(told) == set()
    codes = re.compile(r"\d+\.[a-d\d]+(?:\.\d+)?")
    wrong = [text for text, own in told.items() if sorted(codes.findall(text)) != sorted(codes.findall(own))]
    assert [text for text in wrong if "4.5" not in text] == []


def test_a_sample_in_another_language_is_the_same_sheet():
    english, french = (known_samples(language)["cairo-riverfront"].sheet for language in ("en", "fr"))
    assert (french.title, french.centre) == ("Aménagement des berges", english.centre)
    assert [(row.target, row.indicator, row.hours, row.id) for row in french.rows] == [
        (row.target, row.indicator, row.hours, row.id) for row in english.rows
    ]
    assert known_samples("xx") == SAMPLES
