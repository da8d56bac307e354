import shutil

import pytest

from alignment.ground.wording import languages
from exercises.debate.material import FOLDER, material, read_material
from exercises.workshop.errors import ExerciseError

LANGUAGES = sorted(languages())
every_language = pytest.mark.parametrize("language", LANGUAGES)


def ids(found):
    return [[one.id for one in part] for part in (found.roles, found.arguments_for, found.arguments_against)]


def texts(found):
    return [
        found.question,
        *(text for role in found.roles for text in (role.name, role.card, role.ask)),
        *(argument.text for argument in (*found.arguments_for, *found.arguments_against)),
    ]


@every_language
def test_every_language_has_the_same_cards_and_arguments(language):
    assert ids(material(language)) == ids(material("en"))


def test_there_are_six_roles_and_both_sides_have_as_many_arguments():
    found = material()
    assert len(found.roles) == 6
    assert len(found.arguments_for) == len(found.arguments_against) == 5


@every_language
def test_every_text_is_there_in_its_own_language_and_short(language):
    own, english = texts(material(language)), texts(material("en"))
    assert all(own)
    assert max(map(len, own)) <= 180
    found = material(language)
    assert min(len(argument.text) for argument in (*found.arguments_for, *found.arguments_against)) >= 30
    assert language == "en" or not set(own) & set(english)


@every_language
def test_neither_side_is_given_more_words_than_the_other(language):
    sides = [sum(len(argument.text) for argument in side) for side in
             (material(language).arguments_for, material(language).arguments_against)]  # fmt: skip
    assert 0.7 <= sides[0] / sides[1] <= 1.4


@every_language
def test_the_goals_that_swamp_every_course_are_named(language):
    swamping = next(one.text for one in material(language).arguments_against if one.id == "swamping")
    assert all(goal in swamping for goal in ("4", "11", "17"))


@every_language
def test_every_role_asks_a_question(language):
    assert all(role.ask.endswith(("?", "؟")) for role in material(language).roles)
    assert material(language).question.endswith(("?", "؟"))


def test_a_language_without_a_file_reads_english():
    assert material("xx") is material("en")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("[roles.trainer]", "[roles.teacher]", "missing trainer, unknown teacher"),
        ("time = ", "hours = ", "missing time, unknown hours"),
        ("ask = ", "asks = ", "missing ask, unknown asks"),
        ("[against]", "[contra]", "missing against, unknown contra"),
    ],
)
def test_a_faulty_translation_is_refused_with_the_reason(tmp_path, old, new, reason):
    folder = shutil.copytree(FOLDER, tmp_path / "material")
    text = (folder / "fr.toml").read_text(encoding="utf-8")
    assert old in text
    (folder / "fr.toml").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(ExerciseError, match=reason):
        read_material(folder, "fr")
