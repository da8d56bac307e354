from alignment import known_centres
from alignment.ground.wording import languages
from exercises.presentations.known_answers import FOLDER, known_answer, known_answers
from exercises.presentations.profiles import LONGEST, QUESTIONS


def test_every_language_has_the_same_centres_and_questions_and_each_answer_fits_its_field():
    english = known_answers(FOLDER, "en")
    assert set(english) <= set(known_centres())
    for language in languages():
        found = known_answers(FOLDER, language)
        assert {centre: set(own) for centre, own in found.items()} == {c: set(own) for c, own in english.items()}
        assert {number for own in found.values() for number in own} <= set(map(str, QUESTIONS))
        assert all(0 < len(text) <= LONGEST for own in found.values() for text in own.values())


def test_what_a_centre_has_not_said_is_not_made_up_for_it():
    assert "riverfront" in known_answer("cairo", 1, "en")
    assert known_answer("cairo", 1, "ko") != known_answer("cairo", 1, "en")
    assert known_answer("mexico-city", 4, "en") == known_answer("a centre of its own", 1, "en") == ""
