"""The form of a row as HTML: what people wrote stays text, and each field says what it is for."""

from dataclasses import fields, replace
from html.parser import HTMLParser

import pytest

from alignment import Alignment, AlignmentSheet, Kind
from alignment.forms.filling import LOCAL, TEXTS
from alignment.forms.markup import both_versions, local_fields, row_form, row_parts
from alignment.ground.wording import languages, wording
from alignment.local_indicator import LocalIndicator
from sdg_data import load_catalogue
from sdg_data.catalogue import LEVELS

CATALOGUE = load_catalogue()
EN = wording("alignment", "en")
COURSE, PLAN = AlignmentSheet(kind=Kind.COURSE), AlignmentSheet(kind=Kind.CITY_PLAN)
ROW = Alignment(project="Kiosks", goal="6", target="6.1", indicator="6.1.1", hours=1.5, local=LocalIndicator(aim="80"))
HOSTILE = """"><script>alert('1')</script></textarea><img src=x onerror="alert(1)"> & {0} %s"""
VOID = {"input", "img", "br"}


class Parsed(HTMLParser):
    """The elements of some HTML with their attributes and texts; fails where they are not closed in order."""

    def __init__(self, html):
        super().__init__()
        self.elements, self._open = [], []
        self.feed(str(html))
        self.close()
        assert self._open == []

    def handle_starttag(self, tag, attrs):
        element = {"tag": tag, "text": "", "in": [one["tag"] for one in self._open], **dict(attrs)}
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_endtag(self, tag):
        assert self._open.pop()["tag"] == tag

    def handle_data(self, text):
        for element in self._open:
            element["text"] += text

    def all(self, tag, **having):
        return [one for one in self.elements if one["tag"] == tag and having.items() <= one.items()]


def form(row=ROW, heading=COURSE, say=EN, number=4):
    return Parsed(row_form(row, number, heading, CATALOGUE, say))


def named(parsed):
    return {one["name"]: one for one in parsed.elements if "name" in one and one.get("type") != "radio"}


def test_the_form_has_every_field_once_with_what_the_row_says():
    parsed = form()
    expected = {*TEXTS, *LEVELS, "hours", "local", *(LOCAL + part.name for part in fields(LocalIndicator))}
    assert set(named(parsed)) == expected
    radios = [one["name"] for one in parsed.elements if one.get("type") == "radio"]
    assert radios == ["effect"] * 3 + ["link"] * 2 + ["strength"] * 2
    assert named(parsed)["project"]["text"] == "\nKiosks"  # the first line end of a text area is none
    assert named(parsed)["target"]["value"].startswith("6.1 · ")
    assert (named(parsed)["hours"]["value"], named(parsed)["local-aim"]["value"]) == ("1.5", "80")


def test_a_new_row_is_saved_with_a_next_one_and_a_row_that_is_there_is_not():
    def buttons(row):
        return [one["data-do"] for one in form(row).all("button") if "data-do" in one and not one["data-value"]]

    assert buttons(Alignment()) == ["drop", "save", "next"]
    assert buttons(replace(ROW, id="bcd")) == ["drop", "save"]


@pytest.mark.parametrize("name", TEXTS)
def test_a_hostile_text_stays_the_text_of_its_field(name):
    parsed = form(replace(ROW, **{name: HOSTILE}))
    assert named(parsed)[name]["text"] == "\n" + HOSTILE
    assert_harmless(parsed)


@pytest.mark.parametrize("name", LEVELS)
def test_a_hostile_code_stays_the_text_of_its_box(name):
    parsed = form(replace(ROW, **{name: HOSTILE}))
    assert named(parsed)[name]["value"] == HOSTILE
    assert HOSTILE in " ".join(one["text"] for one in parsed.all("p", **{"class": "problem"}))
    assert_harmless(parsed)


@pytest.mark.parametrize("name", [part.name for part in fields(LocalIndicator)])
def test_a_hostile_local_indicator_stays_the_text_of_its_field(name):
    parsed = form(replace(ROW, local=LocalIndicator(**{name: HOSTILE})))
    assert named(parsed)[LOCAL + name]["value"] == HOSTILE
    assert_harmless(parsed)


def test_hostile_texts_stay_text_where_two_versions_stand_side_by_side():
    hostile = dict.fromkeys((*TEXTS, *LEVELS), HOSTILE)
    mine = replace(ROW, **hostile, local=LocalIndicator(aim=HOSTILE))
    parsed = Parsed(both_versions(mine, ROW, EN))
    assert sum(one["text"] == HOSTILE for one in parsed.all("td")) == len(hostile) + 1
    assert_harmless(parsed)


def assert_harmless(parsed):
    assert parsed.all("script") == parsed.all("img") == []
    assert not [name for one in parsed.elements for name in one if name.startswith("on")]


@pytest.mark.parametrize("language", languages())
def test_in_every_language_each_field_has_a_label_of_its_own(language):
    say = wording("alignment", language)
    parsed = form(say=say)
    labels = [one["text"].strip() for one in parsed.all("label")]
    assert all(labels)
    assert all("label" in one["in"] for one in named(parsed).values())
    assert len(set(labels) - {say("link-direct")}) >= len(named(parsed)) - 1
    for wanted in ("field-project", "field-goal", "field-why", "field-hours", "local-aim", "local-toggle"):
        assert any(say(wanted) in label for label in labels)
    assert not [one for one in parsed.elements if "{" in one["text"] or "$" in one["text"]]


@pytest.mark.parametrize("language", languages())
def test_choices_have_a_legend_and_one_of_them_is_chosen(language):
    say = wording("alignment", language)
    parsed = form(replace(ROW, link="indirect"), say=say)
    fields = [say(f"field-{name}") for name in ("effect", "link", "strength")]
    assert [one["text"] for one in parsed.all("legend")] == fields
    chosen = [one["value"] for one in parsed.all("input", type="radio") if "checked" in one]
    assert chosen == ["unknown", "indirect", "main"]
    assert say("about-effect") in [one["text"] for one in parsed.all("small")]


def test_a_box_is_tied_to_the_list_that_opens_under_it_and_says_what_to_choose():
    boxes = form().all("input", role="combobox")
    assert [one["name"] for one in boxes] == list(LEVELS)
    for box in boxes:
        assert (box["aria-controls"], box["aria-expanded"]) == (f"codes-{box['name']}", "false")
        assert box["placeholder"] == EN(f"choose-{box['name']}")


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_from_right_to_left_fields_take_the_direction_of_their_text_and_codes_stand_apart(language):
    say = wording("alignment", language)
    parsed = form(replace(ROW, project="مياه شرب آمنة لجميع المنازل", target="", indicator="6.1.1"), say=say)
    typed = [one for one in named(parsed).values() if one.get("type") not in {"number", "checkbox"}]
    assert {one.get("dir") for one in typed} == {"auto"}
    official = parsed.all("p", **{"class": "official-text"})
    assert official
    assert "6.1.1" in [one["text"] for one in parsed.all("bdi")]
    suggested = [one for one in parsed.all("bdi") if "details" in one["in"]]
    assert suggested


def test_a_city_plan_asks_for_no_hours():
    assert "hours" not in named(form(heading=PLAN))


def test_the_official_text_stands_below_a_target_or_an_indicator_and_is_english():
    def official(**codes):
        return Parsed(row_parts(Alignment(**codes), (), CATALOGUE, EN)["official"]).all("span")

    assert official(goal="6") == official(goal="6", target="6.99") == []
    (told,) = official(goal="6", target="6.1")
    assert (told["text"], told["lang"]) == (CATALOGUE.text("6.1"), "en")


def test_a_problem_comes_with_buttons_that_mend_it():
    problems = Parsed(row_parts(Alignment(goal="6", target="11.2"), (), CATALOGUE, EN)["problems"])
    assert "6" in problems.all("p")[0]["text"]
    assert '{"goal": "11"}' in [one["data-set"] for one in problems.all("button")]


def test_suggestions_are_open_as_long_as_no_target_is_chosen_and_leave_out_those_answered():
    row = Alignment(project="Safe drinking water for all homes")

    def suggestions(row):
        return Parsed(row_parts(row, (), CATALOGUE, EN)["suggestions"])

    def targets(row):
        return {one["data-value"] for one in suggestions(row).all("button", **{"data-do": "use"})}

    assert "open" in suggestions(row).all("details")[0]
    assert "open" not in suggestions(replace(row, goal="11", target="11.2")).all("details")[0]
    assert "6.1" in targets(row)
    assert "6.1" not in targets(replace(row, rejected=("6.1",)))
    assert "6.1" not in targets(replace(row, target="6.1"))
    assert suggestions(Alignment()).elements == []


@pytest.mark.parametrize("wrong", [{"goal": "xyzzy"}, {"goal": "11"}, {"target": "6.99"}, {"indicator": "11.2.1"}])
def test_suggestions_stay_open_where_a_code_is_wrong_and_the_target_that_the_row_has_is_among_them(wrong):
    row = Alignment(project="Safe drinking water for all homes", goal="6", target="6.1", indicator="6.1.1")
    parsed = Parsed(row_parts(replace(row, **wrong), (), CATALOGUE, EN)["suggestions"])
    assert "open" in parsed.all("details")[0]
    assert parsed.all("button", **{"data-do": "use", "data-value": "6.1"})


def test_the_first_suggestion_alone_has_a_key_and_the_list_says_which():
    parsed = Parsed(row_parts(Alignment(project="Safe drinking water"), (), CATALOGUE, EN)["suggestions"])
    first, *others = parsed.all("button", **{"data-do": "use"})
    assert first["aria-keyshortcuts"] == "Alt+Enter"
    assert others
    assert not [one for one in others if "aria-keyshortcuts" in one]
    assert "Alt+Enter" in parsed.all("span", **{"class": "key"})[0]["text"]


def test_a_reason_quotes_what_was_written_and_stays_text():
    parsed = Parsed(row_parts(Alignment(project="<b>tap</b> water & kiosks"), (), CATALOGUE, EN)["suggestions"])
    assert "Because you wrote “" in parsed.all("details")[0]["text"]
    assert parsed.all("b") == [one for one in parsed.all("b") if "bdi" not in one["in"] and one["text"][0].isdigit()]
    assert_harmless(parsed)


def test_fields_of_a_local_indicator_are_there_where_it_says_something_or_is_opened():
    assert local_fields(Alignment(), EN) == ""
    assert len(Parsed(local_fields(Alignment(), EN, opened=True)).all("input")) == len(fields(LocalIndicator))
    assert "checked" in named(form())["local"]
    assert "checked" not in named(form(Alignment()))["local"]


def test_two_versions_show_what_differs_alone_and_ask_which():
    theirs = replace(ROW, why="Theirs", hours=2.0)
    parsed = Parsed(both_versions(replace(ROW, why="Mine", id="bcd"), theirs, EN))
    assert [one["text"] for one in parsed.all("td")] == ["Mine", "Theirs", "1.5", "2"]
    assert parsed.all("form")[0]["data-row"] == "bcd"
    assert [one["text"] for one in parsed.all("button")] == [EN("keep-mine"), EN("take-theirs")]
    assert EN("row-conflict") in parsed.all("form")[0]["text"]


def test_a_row_that_was_deleted_meanwhile_stands_beside_nothing():
    parsed = Parsed(both_versions(replace(ROW, id="bcd"), None, EN))
    assert EN("row-deleted-meanwhile") in parsed.all("form")[0]["text"]
    assert {one["text"] for one in parsed.all("td")[1::2]} == {""}


def test_effect_link_strength_and_change_say_in_a_line_what_they_mean_and_screen_readers_read_it_with_them():
    parsed = form(replace(ROW, id="r1"))
    lines = {one["id"]: one["text"] for one in parsed.all("small", **{"class": "about"})}
    described = [one["aria-describedby"] for one in parsed.elements if "aria-describedby" in one]
    assert described == ["about-effect-r1", "about-link-r1", "about-strength-r1", "about-change-tomorrow-r1"]
    assert [lines[one].split(":")[0] for one in described[1:3]] == ["Direct", "Main"]
    assert "One small step" in lines[described[3]]
