"""Why a target is suggested, as people read it."""

import pytest

from alignment.checks import tidy
from alignment.ground.wording import languages, wording
from alignment.reasons import because, first_why, quoted
from alignment.suggestions import suggest
from sdg_data import load_catalogue

CATALOGUE, EN = load_catalogue(), wording("alignment", "en")


def suggestion(text, target, language="en"):
    return next(one for one in suggest(text, language, sense=None) if one.target.code == target)


def test_a_reason_quotes_what_the_person_wrote_and_says_what_the_target_is_about():
    one = suggestion("New kiosks with tap water", "6.1")
    assert because(one, CATALOGUE, EN) == (
        "Because you wrote “kiosks with tap water”, and 6.1 is about “Safe, affordable drinking water for all”."
    )


def test_it_says_what_officials_call_it_where_that_is_more_than_was_written():
    one = suggestion("Fewer leaks in the old town", "6.4")
    said = because(one, CATALOGUE, EN)
    assert said.startswith("Because you wrote “leaks”, as in “")
    assert said.endswith(f", and 6.4 is about “{CATALOGUE.label('6.4')}”.")


def test_a_sentence_for_the_row_is_the_persons_own():
    one = suggestion("New kiosks with tap water", "6.1")
    assert first_why(one, CATALOGUE, EN) == (
        "This is about “kiosks with tap water”, and target 6.1 is about “Safe, affordable drinking water for all”."
    )


@pytest.mark.parametrize("language", languages())
def test_reasons_are_whole_sentences_in_every_language_with_its_own_labels(language):
    say, texts = wording("alignment", language), {
        "en": "tap water", "fr": "eau du robinet", "es": "agua potable",
        "ar": "مياه الشرب", "fa": "آب آشامیدنی", "ko": "수돗물",
    }  # fmt: skip
    one = suggestion(texts[language], "6.1", language)
    for said in (because(one, CATALOGUE, say), first_why(one, CATALOGUE, say)):
        assert CATALOGUE.label("6.1", language) in said
        assert texts[language] in said
        assert said.rstrip().endswith(".")
        assert not set("{}$") & set(said)


@pytest.mark.parametrize(("language", "text"), [("en", "tap water"), ("ar", "مياه الشرب"), ("fa", "آب آشامیدنی")])
def test_the_sentence_for_the_row_is_what_the_row_keeps_so_that_it_is_known_again(language, text):
    why = first_why(suggestion(text, "6.1", language), CATALOGUE, wording("alignment", language))
    assert tidy(why) == why


@pytest.mark.parametrize(("language", "text"), [("ar", "مسارات الحافلات والنقل العام"), ("fa", "خط اتوبوس و مترو")])
def test_from_right_to_left_quotation_marks_stay_with_their_words_where_a_line_ends_between_them(language, text):
    say = wording("alignment", language)
    told = say("because", words=quoted([text], say), code="11.2", about="")
    # An isolate takes its direction from what is in it but in no other isolate: the mark says it.
    assert f"\u2068\u200f«\u2068{text}\u2069»\u2069" in told


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_up_to_three_pieces_are_quoted(language, count):
    pieces = ["rain", "roof", "yard", "tree", "bird"][:count]
    said = quoted(pieces, wording("alignment", language))
    assert [piece for piece in pieces if piece in said] == pieces[:3]


def test_a_hostile_text_is_quoted_as_it_is_and_a_long_one_is_cut():
    assert quoted(["{ $code }<b>"], EN) == "“{ $code }<b>”"
    assert quoted(["수돗물" * 1000], EN) == f"“{('수돗물' * 27)[:80]}…”"
