"""The address of the list of codes, as browsers ask it: by a query, whoever they are."""

import pytest

from alignment.ground.headers import page_scripts
from alignment.ground.wording import languages, wording
from benchmarks.imports import ROOT
from tests.row_forms import ask_codes


def told(language="en", **asked):
    status, answer = ask_codes(f"/codes/{language}", **{"level": "target", "text": ""} | asked)
    assert status == 200
    return answer


def test_a_code_comes_with_what_its_box_shows_in_the_language_of_the_person():
    assert told(text="toilet")["codes"][0][0] == "6.2"
    code, shown = told("fr", text="toilettes")["codes"][0]
    assert (code, shown.partition(" · ")[0]) == ("6.2", "6.2")
    assert shown != told(text="toilet")["codes"][0][1]


def test_what_the_other_boxes_of_the_row_have_comes_first():
    assert told(text="toilet", goal="4 · Quality education")["codes"][0][0] == "4.a"
    assert {code for code, _ in told(level="indicator", target="11.2 · Transport")["codes"]} == {"11.2.1"}


@pytest.mark.parametrize("language", sorted(languages()))
def test_over_codes_that_are_only_near_a_line_says_so(language):
    assert told(language, text="11.22")["near"] == wording("alignment", language)("codes-near")
    assert told(language, text="11.2")["near"] == told(language, text="zzzzzz")["near"] == ""


@pytest.mark.parametrize("asked", [{"level": "row"}, {"level": ""}, {"level": "Goal"}])
def test_what_is_no_level_is_refused(asked):
    assert ask_codes("/codes/en", **{"text": "6"} | asked)[0] == 400
    assert ask_codes("/codes/en", text="6")[0] == 400


@pytest.mark.parametrize("text", ["nul \0 within", "<img src=x onerror=alert(1)>", "x" * 100_000, "' OR 1=1 --", "۶٫۲"])
@pytest.mark.parametrize("name", ["text", "goal", "target"])
def test_whatever_is_typed_gets_codes_of_the_catalogue_or_none(text, name):
    for code, shown in told("xx", **{name: text})["codes"]:
        assert shown.startswith(code)
        assert "<" not in shown


def test_the_script_of_the_list_is_one_of_those_that_may_run():
    assert ROOT / "alignment/code_box/style/code_list.js" in page_scripts(ROOT / "alignment")
