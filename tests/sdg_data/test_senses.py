"""Words of several senses: the files that have them, and what they keep apart and together."""

import csv

import pytest

from sdg_data.catalogue import DATA
from sdg_data.matching import index, match
from sdg_data.senses import agree, senses
from sdg_data.words import fold, stem, words_in

LANGUAGES = ("en", "fr", "es", "ar", "fa", "ko")


def lines(language):
    with (DATA / "senses" / f"{language}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def meant(word, text, language="en"):
    return senses(language).meant(fold(word), stem(fold(word), language), words_in(text, language))


def words_for(text, target, language):
    """The words of `text` that some passage of `target` has in the same sense."""
    matched, own = match(text, language), index(language)
    places = [int(place) for place in matched.passages if own.passages[place].target == target]
    return {fold(word) for place in places for word in own.words_of(place, matched)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_line_has_a_sense_of_its_own_and_words_that_stand_alone(language):
    found = lines(language)
    assert len({row["sense"] for row in found}) == len(found)
    for row in found:
        assert set(row) == {"sense", "words", "beside"}
        assert row["sense"]
        assert None not in row.values()
        assert [fold(word) for word in row["words"].split()] == list(words_in(row["words"], language)) != []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sense_is_told_from_another_that_its_words_could_be_taken_for(language):
    def parts(row):
        words = words_in(row["words"], language)
        if language == "ko":
            return {word[at : at + 2] for word in words for at in range(len(word) - 1)}
        return {stem(word, language) for word in words}

    found = lines(language)
    alone = [one["sense"] for one in found if not any(parts(one) & parts(two) for two in found if one is not two)]
    assert alone == []


@pytest.mark.parametrize(
    ("language", "text", "word", "target"),
    [
        ("en", "Budget cuts in the administration", "cuts", "7.1"),
        ("en", "Cutting carbon emissions", "cutting", "17.14"),
        ("en", "Expert panel on city budgets", "panel", "7.2"),
        ("en", "Solar panels on schools", "panels", "6.b"),
        ("en", "Information for visitors", "information", "11.1"),
        ("en", "Upgrading informal housing", "informal", "16.10"),
        ("en", "Parking fees downtown", "parking", "11.7"),
        ("en", "A park for the old town", "park", "11.2"),
        ("en", "Business climate survey", "climate", "13.2"),
        ("en", "Hearing aids for pensioners", "aids", "3.3"),
        ("fr", "Le cours de cuisine", "cours", "6.6"),
        ("fr", "Marche à pied pour tous", "marche", "2.3"),
        ("fr", "Panneaux de signalisation", "panneaux", "7.2"),
        ("es", "Corte suprema de justicia", "corte", "7.1"),
        ("es", "Panel de expertos", "panel", "7.2"),
        ("es", "Bolsa de trabajo juvenil", "bolsa", "12.5"),
        ("ar", "دورات مياه المدارس", "مياه", "6.1"),
        ("ar", "قطع أراضي للبناء", "قطع", "15.2"),
        ("ar", "سعر الصرف", "الصرف", "6.3"),
        ("ar", "تبادل الخبراء مع سيول", "سيول", "11.5"),
        ("fa", "پیاده‌سازی سامانه", "پیاده", "11.7"),
        ("fa", "سرویس مدارس", "سرویس", "6.2"),
        ("fa", "سازگاری با آب و هوا", "آب", "6.1"),
        ("fa", "گردشگری مذهبی", "مذهبی", "10.3"),
        ("ko", "청소년 센터", "청소년", "6.1"),
        ("ko", "대기업 협력", "대기업", "11.6"),
        ("ko", "지하수 관리", "지하수", "6.3"),
        ("ko", "여성장애인 지원", "여성장애인", "8.1"),
        ("ko", "수도권 연계", "수도권", "6.1"),
    ],
)
def test_a_word_in_another_sense_is_not_in_common(language, text, word, target):
    assert fold(word) not in words_for(text, target, language)


@pytest.mark.parametrize(
    ("language", "text", "word", "target"),
    [
        ("en", "Fewer power cuts in hospitals", "cuts", "7.1"),
        ("en", "Solar panels on school roofs", "panels", "7.2"),
        ("en", "Customer panels of the water utility", "panels", "6.b"),
        ("en", "Informal settlements upgrading", "informal", "11.1"),
        ("en", "Parking management downtown", "parking", "11.2"),
        ("en", "New parks in the old town", "parks", "11.7"),
        ("en", "Sewage treatment plants", "plants", "6.3"),
        ("en", "AIDS prevention in schools", "aids", "3.3"),
        ("en", "Climate action in schools", "climate", "13.3"),
        ("fr", "Entretien des cours d’eau", "cours", "6.6"),
        ("fr", "Un marché de producteurs", "marche", "2.3"),
        ("es", "Menos cortes de luz", "cortes", "7.1"),
        ("ar", "معالجة مياه الصرف الصحي", "الصرف", "6.3"),
        ("ar", "قطع الأشجار في الغابات", "قطع", "15.2"),
        ("ar", "الحماية من السيول", "السيول", "11.5"),
        ("fa", "ساخت پیاده‌راه", "پیاده", "11.7"),
        ("fa", "کیفیت آب شرب", "آب", "6.1"),
        ("fa", "پیشگیری از تبعیض مذهبی", "مذهبی", "10.3"),
        ("ko", "청소년 흡연 예방", "청소년", "3.a"),
        ("ko", "지하수 보전", "지하수", "6.6"),
        ("ko", "대기오염 저감", "대기오염", "11.6"),
        ("ko", "다양성 교육", "다양성", "4.7"),
    ],
)
def test_a_word_in_the_same_sense_stays_in_common(language, text, word, target):
    assert fold(word) in words_for(text, target, language)


def test_the_nearest_word_beside_it_shows_what_a_word_means():
    assert meant("panel", "Expert panel on solar energy") == {"people who are asked"}
    assert meant("panel", "Solar panels seen by an expert panel") == {"people who are asked"}
    assert meant("panels", "Solar panels seen by an expert panel") == {"a solar panel"}


def test_a_word_far_off_shows_nothing():
    far = "panel of the mayor and of all who work with her every day on the budget and solar energy"
    assert meant("panel", far) == frozenset()


def test_a_sense_without_words_beside_it_goes_where_none_shows_another():
    assert meant("park", "A park for the old town") == {"a green place"}
    assert meant("park", "An industrial park") == {"an estate of firms"}


def test_forms_that_are_not_listed_have_the_senses_of_their_stem():
    assert meant("informality", "informality") == {"without papers"}
    assert meant("mobilities", "student mobilities") == {"moving for study or work"}


def test_what_is_not_listed_is_kept_apart_from_nothing():
    assert meant("water", "water") is None
    assert senses("xx").meant("water", "water", ("water",)) is None
    assert agree(None, frozenset("a"))


def test_an_open_sense_is_shared_with_no_passage_that_has_one_and_with_each_that_has_none():
    assert not agree(frozenset(), frozenset("a"))
    assert agree(frozenset(), frozenset())
    assert agree(frozenset("a"), None)
    assert agree(frozenset("ab"), frozenset("bc"))
