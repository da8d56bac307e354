"""What somebody types into a form of an exercise and does not send is theirs still, whatever happens to their page."""

import ast
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
import streamlit as st

from benchmarks.imports import sources
from exercises.debate.ballots import ballot, turn_ballot
from tests.drafts import typed_only
from tests.exercises.a_room import ROOM, TWO_HALF_DAYS, Room


def turn(room, moment="before"):
    turn_ballot(room.lead, moment, ballot(room.snapshot, moment))


@dataclass
class Form:
    """A form of an exercise: the field to type into, its button, what else stands in it and what is then kept."""

    exercise: str
    label: str
    button: str
    chosen: dict[str, str] = field(default_factory=dict)
    as_kept: str = ""
    begin: Callable = lambda page: page
    before: Callable = lambda _: None


def at_point(number):
    """The way to a point of the plan, which begins with it; 8 are the promises."""

    def begin(page):
        if "Start the plan" in page.buttons:
            page.press("Start the plan")
        next(g for g in page.app.button_group if (g.key or "").startswith("plan-step")).set_value(number).run()
        return page

    return begin


FORMS = [
    Form("expectations", "What do you expect from this workshop?", "Send", {"chosen-step": "3"}, "'step': 3"),
    Form("presentations", "What are the content and focus of the courses you develop?", "Save"),
    Form("debate", "In one sentence", "Put it on the table", {"chosen-side": "against"}, "'against'", before=turn),
    Form("feedback", "What helped?", "Send", {"chosen-useful": "4", "chosen-again": "yes"}, "'useful': 4"),
    Form("roadmap", "Its next step", "Send", {"chosen-step": "2"}, "'step': 2"),
    Form("recommendations", "Recommendation", "Send", {"chosen-to": "City of Lima"}, "'City of Lima'"),
    Form("stakeholders", "Name", "Add to the map",
         {"chosen-type": "residents", "chosen-level": "local", "chosen-involved": "False"}, "'involved': False"),
    Form("next-event", "Place", "Save and continue", {"chosen-date": "2018-10-01"}, "2018-10-01", begin=at_point(1)),
    Form("next-event", "Target group", "Save and continue", {"chosen-people": "15"}, "'15'", begin=at_point(2)),
    Form("next-event", "By 29 August 2018", "Save my promises", begin=at_point(8)),
    Form("own-course", "Sessions, one on each line, with the hours after a semicolon", "Start with these sessions",
         {"title": "Riverfront"}),
]  # fmt: skip
BY_NAME = {f"{form.exercise}: {form.label}": form for form in FORMS}
# Those whose form stands there again after it was sent: the others open what comes next.
STAY = [name for name, form in BY_NAME.items() if form.exercise not in {"own-course", "presentations", "stakeholders"}]
TEXT = "Half a sentence about *water*; 3"


@pytest.fixture(params=BY_NAME)
def form(request):
    return BY_NAME[request.param]


@pytest.fixture
def room(stored, form):
    room = Room(stored, form.exercise, **TWO_HALF_DAYS)
    form.before(room)
    return room


@pytest.fixture
def phone(room, form, person):
    room.seat("ana", centre="cairo")
    return form.begin(person(ROOM, workshop=room.workshop.id, who="ana"))


def drafts(room, who="ana"):
    return room.store.form_drafts(who, "")


def test_what_was_typed_is_in_its_field_after_a_reload_and_for_nobody_else(room, phone, form, person):
    typed_only(phone, form.label, TEXT)
    again = form.begin(phone.reload(ROOM))
    assert again.field(form.label).value == TEXT
    room.seat("ben", centre="seoul")
    other = form.begin(person(ROOM, workshop=room.workshop.id, who="ben"))
    assert other.field(form.label).value != TEXT


def test_it_is_there_after_another_page_was_looked_at(room, phone, form):
    before = phone.field(form.label).value
    phone.go("alignment/pages/catalogue.py")
    typed_only(form.begin(phone.go(ROOM)), form.label, TEXT)
    phone.go("alignment/pages/catalogue.py")
    assert form.begin(phone.go(ROOM)).field(form.label).value == TEXT
    assert before != TEXT


def test_once_it_is_sent_what_was_typed_and_tapped_is_kept_and_no_draft_is_left(room, phone, form):
    typed_only(phone, form.label, TEXT, **form.chosen)
    again = form.begin(phone.reload(ROOM))
    again.press(form.button)
    assert not again.app.exception
    assert drafts(room) == ()
    kept = [str(dict(document.content)) for document in room.snapshot.kind(form.exercise)]
    kept += [row.project for sheet in room.snapshot.sheets.values() for row in sheet.rows]
    assert any("Half a sentence about" in one and form.as_kept in one for one in kept)


@pytest.mark.parametrize("form", STAY, indirect=True)
def test_the_form_begins_afresh_after_it_was_sent_and_keeps_the_next_text(room, phone, form):
    typed_only(phone, form.label, "The first", **form.chosen)
    again = form.begin(phone.reload(ROOM))
    again.press(form.button)
    typed_only(form.begin(again.reload(ROOM)), form.label, "The second")
    assert [draft.seq for draft in drafts(room)] == [1]


def test_what_the_store_refuses_stays_a_draft_and_the_page_says_why(room, phone, form, monkeypatch):
    typed_only(phone, form.label, TEXT, **form.chosen)
    again = form.begin(phone.reload(ROOM))
    room.lead.close()
    again.press(form.button)
    (draft,) = drafts(room)
    assert TEXT in draft.fields.values()
    assert "The workshop is over" in again.reads
    assert "Half a sentence about *water*; 3" in again.html


def asked_past_the_draft(source):
    """What forms with a draft ask by Streamlit itself, so that no draft has the answer; what is off is not asked."""
    forms = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.With) and keeps_drafts(node))
    calls = (call for form in forms for call in ast.walk(form) if isinstance(call, ast.Call))
    return [
        call.func.attr
        for call in calls
        if isinstance(call.func, ast.Attribute)
        and ast.unparse(call.func.value) == "st"
        and call.func.attr in FIELDS
        and not any(word.arg == "disabled" for word in call.keywords)
    ]


def keeps_drafts(block):
    return any(ast.unparse(item.context_expr).startswith(("room_form(", "drafted_form(")) for item in block.items)


FIELDS = {name for name in vars(st) if name.endswith(("_input", "_area", "box", "slider"))} | {
    "color_picker", "feedback", "file_uploader", "multiselect", "pills", "radio", "segmented_control", "toggle",
}  # fmt: skip
WIDGETS = [file for file in sources() if file.name == "widgets.py" and "_form(" in file.read_text(encoding="utf-8")]


@pytest.mark.parametrize("file", WIDGETS, ids=lambda file: file.parent.name)
def test_whatever_a_form_asks_texts_taps_and_ticks_its_draft_has(file):
    assert asked_past_the_draft(file.read_text(encoding="utf-8")) == []


def test_a_box_to_tick_that_no_draft_has_would_be_found():
    assert asked_past_the_draft("with room_form(a, b, 'c') as form:\n    st.checkbox('d')\n    st.markdown('e')") == [
        "checkbox"
    ]
    assert {"checkbox", "text_input", "date_input", "text_area", "selectbox", "select_slider", "radio"} <= FIELDS
