"""Countries, regions and languages of teaching: which there are, and how people name them."""

import pytest

from alignment import AlignmentSheet
from alignment.centres import known_centres
from alignment.checks import MOST_PARTICIPANTS, tidy_heading
from alignment.errors import AlignmentError
from alignment.ground.written import territory_written, tongue_written
from alignment.places import country_in, country_of, region_of, regions, tongue_in, tongues


def test_every_centre_is_of_a_country_that_has_a_region():
    assert {region_of(AlignmentSheet(centre=centre)) for centre in known_centres()} == {
        "030",
        "034",
        "015",
        "419",
        "155",
    }


def test_what_a_sheet_says_of_its_country_goes_before_that_of_its_centre():
    assert country_of(AlignmentSheet(centre="cairo")) == "EG"
    assert country_of(AlignmentSheet(centre="cairo", country="SN")) == "SN"
    assert (country_of(AlignmentSheet(centre="Dakar")), region_of(AlignmentSheet(centre="Dakar"))) == ("", "")


@pytest.mark.parametrize("named", ["Egypt", "Égypte", "egipto", "مصر", "이집트", "EG", "eg"])
def test_a_country_is_known_by_its_name_in_any_language_and_by_its_code(named):
    assert country_in(named) == "EG"


@pytest.mark.parametrize("named", ["French", "français", "FRANCÉS", "الفرنسية", "فرانسوی", "프랑스어", "fr"])
def test_a_language_is_known_by_its_name_in_any_language_and_by_its_code(named):
    assert tongue_in(named) == "fr"


def test_a_language_is_known_by_the_name_that_it_has_for_itself():
    assert (tongue_in("Kiswahili"), tongue_in("Deutsch")) == ("sw", "de")


def test_what_is_no_country_and_no_language_is_none():
    assert (country_in("Atlantis"), tongue_in("Klingonish"), country_in("")) == ("", "", "")


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar", "fa", "ko"])
def test_every_country_region_and_language_has_a_name_in_every_language(language):
    codes = {*regions(), *regions().values()}
    assert not [code for code in codes if territory_written(code, language) == code]
    assert tongue_written("fr", language).lower() != "fr"
    assert set(tongues()) >= {"en", "fr", "pt", "sw", "hi"}


@pytest.mark.parametrize("wrong", [{"country": "XX"}, {"taught_in": "<b>"}, {"participants": 0}, {"participants": -3},
                                   {"participants": MOST_PARTICIPANTS + 1}])  # fmt: skip
def test_a_fact_that_cannot_be_is_refused(wrong):
    with pytest.raises(AlignmentError):
        tidy_heading(AlignmentSheet(title="Water", **wrong))
