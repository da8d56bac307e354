import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdg_data.words import (
    LONGEST,
    fold,
    kept_apart,
    languages_of,
    runs,
    script_of,
    stem,
    stems,
    stopwords,
    tokens,
    weak_words,
)

LANGUAGES = ("en", "fr", "es", "ar", "fa", "ko")


def test_the_script_of_a_text_is_that_of_most_of_its_letters():
    assert script_of("BRT 노선 교육") == "hangul"
    assert script_of("مترو BRT شهری") == "arabic"
    assert script_of("123") == script_of("") == "latin"
    assert languages_of("حمل و نقل") == ("ar", "fa")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Économie", "economie"),
        ("إدارة", "ادارة"),
        ("مدرسة", "مدرسه"),
        ("كتاب", "کتاب"),
        ("مي", "می"),
        ("e-government", "egovernment"),
        ("Straße", "strasse"),
        ("BRT", "ＢＲＴ"),
    ],
)
def test_what_reads_the_same_is_folded_to_the_same(one, other):
    assert fold(one) == fold(other)


@given(st.text(st.characters(max_codepoint=127), max_size=80))
def test_a_text_without_accents_is_folded_as_if_it_had_one(text):
    assert fold(f"{text} é") == f"{fold(text)} e"


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("cities flooded", "flooding city", "en"),
        ("inondations", "inondation", "fr"),
        ("inundaciones", "inundación", "es"),
        ("المياه", "مياه", "ar"),
        ("والنقل", "النقل", "ar"),
        ("مدرسه‌ها", "مدرسه", "fa"),
        ("상수도를", "상수도의", "ko"),
    ],
)
def test_forms_of_a_word_have_one_stem(one, other, language):
    assert set(stems(one, language)) == set(stems(other, language)) != set()


def test_korean_compounds_are_the_same_with_and_without_spaces():
    assert set(stems("도시재생", "ko")) >= {"재생"}
    assert set(stems("누수관리", "ko")) & set(stems("누수 관리", "ko"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_that_say_nothing_and_words_that_say_little(language):
    assert len(stopwords(language)) > 30
    assert len(weak_words(language)) > 20
    assert not stopwords(language) & weak_words(language)


def test_words_that_say_nothing_have_no_stem():
    assert stems("the and of with", "en") == ()


@given(st.text(), st.sampled_from(LANGUAGES))
def test_any_text_has_words(text, language):
    assert all(token for token in tokens(text))
    stems(text, language)


def test_only_the_beginning_of_an_endless_text_is_read():
    assert len(fold("x" * 1_000_000)) == LONGEST


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("물 관리", ("물", "관리")),
        ("물을 아끼다", ("물", "아끼", "끼다")),
        ("숲과 강의 보전", ("숲", "강의", "보전")),  # 강의 is a lecture, before it is of a river
        ("더 할 수", ()),
    ],
)
def test_a_korean_word_of_one_syllable_counts_where_it_is_listed_with_or_without_its_particle(text, told):
    assert stems(text, "ko") == told


@pytest.mark.parametrize(
    ("text", "words", "pieces"),
    [
        ("New kiosks with Tap water", ("Tap", "water"), ("Tap water",)),
        ("Leaks in the pipes", ("Leaks", "pipes"), ("Leaks in the pipes",)),
        ("Water. Leaks, pipes\nand roads", ("Water", "Leaks", "pipes", "roads"), ("Water", "Leaks", "pipes", "roads")),
        ("water, Water", ("water",), ("water",)),
        ("gestion de l’eau", ("gestion", "eau"), ("gestion de l’eau",)),
        ("Fewer leaks", ("leaks", "elsewhere"), ("leaks", "elsewhere")),
        ("누수 관리를 위한", ("누수", "관리를"), ("누수 관리를",)),
        ("", (), ()),
    ],
)
def test_words_that_stand_together_are_one_piece_as_it_was_typed(text, words, pieces):
    assert runs(text, words, "fr" if "’" in text else "ko" if "누" in text else "en") == pieces


def test_a_piece_is_quoted_with_what_a_half_space_joins_to_it():
    text = "خط ویژه اتوبوس و حمل‌ونقل عمومی نزدیک مدرسه‌ها"
    assert runs(text, ("اتوبوس", "حمل", "مدرسه"), "fa") == ("اتوبوس و حمل‌ونقل", "مدرسه‌ها")


def test_a_piece_has_no_more_than_eight_words():
    assert runs("water " * 20, ("water",), "en") == ("water " * 7 + "water", "water " * 3 + "water")


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "parking", "park"),
        ("en", "wasting", "waste"),
        ("en", "boarding", "board"),
        ("en", "housing", "house"),
        ("en", "ratings", "rate"),
        ("en", "costing", "cost"),
        ("en", "renewal", "renewable"),
        ("en", "hazardous", "hazard"),
        ("en", "occupational", "occupation"),
        ("fr", "stationnement", "station"),
        ("fr", "renouvellement", "renouvelable"),
        ("fr", "déplacées", "déplacements"),
        ("es", "estacionamientos", "estación"),
        ("es", "renovación", "renovable"),
        ("es", "ordenamiento", "órdenes"),
        ("es", "áridos", "áridas"),
        ("ar", "التربية", "التربة"),
        ("ar", "العزلة", "العزل"),
        ("ar", "العمرة", "العمر"),
        ("ar", "المكتبات", "مكتب"),
        ("fa", "باران", "بار"),
        ("fa", "کاربری", "کاربران"),
    ],
)
def test_words_that_a_stemmer_takes_for_others_are_kept_apart(language, one, other):
    assert stem(fold(one), language) != stem(fold(other), language)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar", "fa"])
def test_the_forms_of_a_word_that_is_kept_apart_share_a_stem_that_is_theirs_alone(language):
    apart = kept_apart(language)
    assert apart
    assert {stem(word, language) for word in apart} == set(apart.values())
