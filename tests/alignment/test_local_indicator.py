import pytest

from alignment import LocalIndicator
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()


@pytest.mark.parametrize(
    ("code", "measure", "population", "unit"),
    [
        ("11.2.1", "Proportion of population that has convenient access to public transport", "population", "%"),
        ("11.1.1", "Proportion of urban population living in slums, informal settlements or inadequate housing",
         "urban population", "%"),
        ("3.3.2", "Tuberculosis incidence per 100,000 population", "", "per 100,000 population"),
        ("3.b.1", "Proportion of the target population covered by all vaccines included in their national programme",
         "target population", "%"),
        ("7.b.1", "Installed renewable energy-generating capacity in developing countries (in watts per capita)", "",
         "watts per capita"),
        ("11.3.1", "Ratio of land consumption rate to population growth rate", "", "ratio"),
    ],
)  # fmt: skip
def test_the_official_text_gives_a_first_draft(code, measure, population, unit):
    local = LocalIndicator.drawn_from(CATALOGUE.indicator(code), "Cairo")
    assert (local.measure, local.population, local.unit) == (measure, population, unit)
    assert (local.place, local.aim_year, local.baseline) == ("Cairo", "2030", "")


def test_every_official_text_leaves_something_to_measure():
    for indicator in CATALOGUE.indicators:
        local = LocalIndicator.drawn_from(indicator)
        assert local.measure
        assert local.measure in indicator.text
        assert not local.empty


def test_a_mortality_rate_is_not_called_a_percentage():
    assert LocalIndicator.drawn_from(CATALOGUE.indicator("3.4.1")).unit == ""
