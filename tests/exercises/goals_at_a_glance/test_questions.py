import re
import shutil

import pytest

from alignment.ground.wording import languages
from exercises.goals_at_a_glance.questions import FOLDER, questions, read_questions
from exercises.workshop.errors import ExerciseError
from sdg_data import load_catalogue
from sdg_data.words import fold, stems, stopwords, tokens

LANGUAGES = sorted(languages())
every_language = pytest.mark.parametrize("language", LANGUAGES)


def leaks(question, language):
    """The words of the goal's title that the scene gives away: the same stem, or the word within another."""
    title = load_catalogue().label(question.goal, language)
    shortest = 2 if language == "ko" else 4
    words = {word for word in tokens(title) if len(word) >= shortest and word not in stopwords(language)}
    within = {word for word in words if word in fold(question.scene)}
    return within | (set(stems(title, language)) & set(stems(question.scene, language)))


@every_language
def test_every_language_has_the_same_pictures_with_the_same_goals(language):
    told = [(question.id, question.goal, question.target) for question in questions(language)]
    assert told == [(question.id, question.goal, question.target) for question in questions("en")]
    assert len(told) == len({question.id for question in questions(language)}) >= 24


def test_all_17_goals_have_a_picture_and_none_has_more_than_two():
    shown = [question.goal for question in questions()]
    assert set(shown) == {goal.code for goal in load_catalogue().goals}
    assert max(shown.count(goal) for goal in shown) <= 2


@every_language
def test_no_picture_gives_its_goal_away(language):
    assert not {question.id: leaks(question, language) for question in questions(language) if leaks(question, language)}


def test_the_search_for_leaks_finds_one():
    first = questions("en")[0]
    told = type(first)(first.id, "6", "6.1", "A kiosk sells clean drinking water.", first.why)
    assert leaks(told, "en") == {"clean", "water"}


@every_language
def test_pictures_and_reasons_are_short_and_in_their_own_language(language):
    english = {question.id: question for question in questions("en")}
    for question in questions(language):
        assert 25 <= len(question.scene) <= 170
        assert 15 <= len(question.why) <= 120
        assert language == "en" or question.scene != english[question.id].scene
        assert len(re.findall(r"[.!?]+(?=\s|$)", question.why)) == 1, "one sentence"
        assert 1 <= len(re.findall(r"[.!?]+(?=\s|$)", question.scene)) <= 2, "one or two sentences"


def test_a_language_without_a_file_reads_english():
    assert questions("xx") is questions("en")


@pytest.mark.parametrize(
    ("file", "old", "new", "reason"),
    [
        ("targets.toml", '"1.2"', '"1.99"', "1.99"),
        ("targets.toml", "lunch-box", "lunch", "missing lunch, unknown lunch-box"),
        ("en.toml", "[rent-first]\nscene", "[rent-first]\nscenery", "rent-first"),
        ("en.toml", '= "Not having', '= "" # "', "rent-first.why"),
    ],
)
def test_a_faulty_file_is_refused_with_the_reason(tmp_path, file, old, new, reason):
    folder = shutil.copytree(FOLDER, tmp_path / "questions")
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(ExerciseError, match=re.escape(reason)):
        read_questions(folder, "en")
