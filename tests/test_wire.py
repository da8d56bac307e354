"""What people get who speak to the real server without a page of ours: over its addresses, streams and WebSockets.

Ben takes part in the blue group, Mallory does not; both know every id, every page and every widget of the desk.
"""

import http.client
import itertools
import json
import time
from contextlib import contextmanager
from typing import NamedTuple
from urllib.parse import urlencode

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import connect

from alignment import Alignment, AlignmentSheet
from alignment.ground.browsers import new_word, token_at
from alignment.store import DATABASE_URL_VARIABLE, open_store
from exercises.expectations.answers import answer
from exercises.registry import REGISTRY
from exercises.workshop.reach.keeping import screen_word
from exercises.workshop.records import Coding
from tests.exercises.a_room import Room
from tests.test_server import started

# What nobody but Red, or the facilitator, may be sent.
RED_KNOWS, RUDE, EXPECTED = "Only Red knows this", "A rude word", "What somebody expects"
PAGES = ("", "room", "sheet", "atlas", "history", "lead", "projector")
ACTS = ("lock", "unlock", "reveal", "reveal.expectations.before", "bring-everyone", "undo", "reset", "close", "archive",
        "hide-row", "remove-person", "renew-code", "let-more-in", "turn.before", "next", "start")  # fmt: skip


class Wire(NamedTuple):
    address: tuple
    room: Room
    coding: Coding


class Widget(NamedTuple):
    id: str
    kind: str
    fragment: str


@pytest.fixture(scope="module")
def wire(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wire")
    url = f"sqlite:///{(folder / 'workshop.sqlite').as_posix()}"
    with pytest.MonkeyPatch.context() as patch, started(folder) as address:
        patch.setenv(DATABASE_URL_VARIABLE, url)
        store = open_store(url)
        room = Room(store, groups=("Red", "Blue"))
        sheet = room.lead.add_sheet(
            AlignmentSheet(title="Plan", rows=(Alignment(project=RUDE), Alignment(project="x")))
        )
        room.hide_row(sheet.rows[0].id)
        coding = room.lead.start_coding(AlignmentSheet(title="Case", rows=(Alignment(project="Bus lanes"),)))
        room.align(store.sheet(coding.sheets["Red"]), 1, "5", why=RED_KNOWS)
        store.add_row(coding.sheets["Red"], Alignment(project=RED_KNOWS))
        room.lead.bring_everyone(exercise="expectations")
        answer(room.join("ana", group="Red"), "before", 4, EXPECTED)
        yield Wire(address, room, coding)
        store.close()


@pytest.fixture
def lead(wire):
    """The cookie of the facilitator."""
    word = new_word()
    wire.room.lead.grant(token_at(word))
    return word


@pytest.fixture(params=["Ben", "Mallory"])
def word(request, wire):
    """The cookie of somebody who leads nothing."""
    made = new_word()
    if request.param == "Ben":
        wire.room.join(token_at(made), "Ben", "Blue")
    return made


def ask(wire, word, method, path, body=None):
    line = http.client.HTTPConnection(*wire.address, timeout=20)
    origin = f"http://{wire.address[0]}:{wire.address[1]}"
    headers = {"Cookie": f"sdg-browser={word}", "Origin": origin, "Content-Type": "application/json"}
    line.request(method, path, body and json.dumps(body), headers)
    got = line.getresponse()
    told = got.status, got.readline() if "event-stream" in got.getheader("Content-Type", "") else got.read()
    line.close()
    return told


class Raw:
    """A WebSocket to the server, with Streamlit's own messages; what comes is kept as it came."""

    def __init__(self, line):
        self.line, self.session, self.hashes, self.came, self.widgets = line, "", {}, b"", []
        self.unfolded = set()  # the panels that are open: what is in them is drawn for who has opened them

    @property
    def buttons(self):
        return [widget for widget in self.widgets if widget.kind == "button"]

    def run(self, query, page="", page_hash="", fragment="", press=()):
        """Ask for a run, with these buttons pressed, and read until it has ended."""
        self.ask(query, page, page_hash, fragment, press)
        return self.read()

    def ask(self, query, page="", page_hash="", fragment="", press=()):
        """Ask for a run that may come to nothing: a fragment that the session does not have is not answered."""
        message = BackMsg()
        rerun = message.rerun_script
        rerun.query_string, rerun.page_name, rerun.page_script_hash = urlencode(query), page, page_hash
        rerun.fragment_id = fragment
        for widget in press:
            state = rerun.widget_states.widgets.add()
            state.id = widget.id
            state.trigger_value = True
        for panel in self.unfolded:
            state = rerun.widget_states.widgets.add()
            state.id = panel
            state.bool_value = True
        self.line.send(message.SerializeToString())

    def read(self):
        """Read until a run has ended."""
        while True:
            raw = self.line.recv(timeout=30)
            self.came += raw
            told = ForwardMsg.FromString(raw)
            kind = told.WhichOneof("type")
            if kind == "new_session":
                self.session = told.new_session.initialize.session_id or self.session
            elif kind == "navigation":
                self.hashes = {one.url_pathname: one.page_script_hash for one in told.navigation.app_pages}
            elif kind == "delta" and told.delta.add_block.expandable.id:
                self.unfolded.add(told.delta.add_block.expandable.id)
            elif kind == "delta" and told.delta.WhichOneof("type") == "new_element":
                name = told.delta.new_element.WhichOneof("type")
                if made := getattr(getattr(told.delta.new_element, name), "id", ""):
                    self.widgets.append(Widget(made, name, told.delta.fragment_id))
            elif kind == "script_finished" and told.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                return self


@contextmanager
def raw_line(wire, word, session=""):
    """A raw session; a `session` that is named is one of before, which a page comes back to."""
    address = f"ws://{wire.address[0]}:{wire.address[1]}/_stcore/stream"
    protocols, cookie = ["streamlit", *(["x", session] if session else [])], {"Cookie": f"sdg-browser={word}"}
    with connect(address, subprotocols=protocols, additional_headers=cookie, max_size=None) as line:
        yield Raw(line)


@pytest.fixture
def desk(wire, lead):
    """The facilitator's desk, as a session that is still there."""
    with raw_line(wire, lead) as opened:
        opened.run({"workshop": wire.room.workshop.id}, "lead")
        assert opened.unfolded
        yield opened.run({"workshop": wire.room.workshop.id}, page_hash=opened.hashes["lead"])


def kept(room):
    """All that the workshop keeps but who is there, and its sheets."""
    documents = room.store.documents(room.workshop.id)
    there = {(d.collection, d.id): d.content for d in documents if d.collection not in {"presence", "shown"}}
    return there, {name: room.store.sheet(name).rows for name in room.snapshot.sheets}


def secrets_in(came):
    return [said for said in (RED_KNOWS, RUDE, EXPECTED) if said.encode() in came]


def test_the_desk_is_sent_what_nobody_else_is(desk):
    assert secrets_in(desk.came) == [RED_KNOWS, RUDE]  # else the tests below would find nothing to find
    assert b"Bring everyone here" in desk.came
    assert len(desk.buttons) > 10


def test_whose_desk_it_is_presses_its_buttons_over_a_raw_socket(wire, desk):
    before = kept(wire.room)
    for button in desk.buttons:
        desk.run({"workshop": wire.room.workshop.id}, page_hash=desk.hashes["lead"], press=[button])
        if kept(wire.room) != before:
            wire.room.lead.undo()
            return
    pytest.fail("no button did anything")


def test_no_address_does_what_the_facilitator_does(wire, word):
    before, workshop = kept(wire.room), wire.room.workshop.id
    for exercise, value in itertools.product((*REGISTRY.names, "workshop", "stage", "key", ""), ACTS):
        status, told = ask(wire, word, "POST", f"/live/{workshop}/act", {"exercise": exercise, "value": value})
        assert status in {403, 409}, (exercise, value, told)
    for method, path in itertools.product(
        ("POST", "PUT", "DELETE", "GET"), ("lead", "desk", "lock", "reveal", "close")
    ):
        assert ask(wire, word, method, f"/live/{workshop}/{path}", {})[0] in {403, 404, 405}
    for key in ("", "x", workshop, wire.room.workshop.code, wire.room.workshop.word):
        assert ask(wire, word, "POST", f"/open/{workshop}", {"key": key})[0] == 403
    fields = {"hidden_rows": "", "locked": "true", "key": "x"}
    for form in (f"{workshop}/workshop/facts", f"{workshop}/stage/stage", f"sheet/{wire.coding.sheets['Red']}"):
        ask(wire, word, "POST", "/draft", {"form": form, "tab": "t", "seq": 1, "fields": fields})
    assert kept(wire.room) == before


@pytest.mark.parametrize("stage", ["expectations", "coding", "brussels-case", "own-course"])
def test_no_stream_carries_what_lies_face_down_or_is_hidden(wire, word, stage):
    screen = screen_word(wire.room.lead)
    wire.room.lead.bring_everyone(**{"sheet": wire.coding.id} if stage == "coding" else {"exercise": stage})
    came = b""
    views = ("projector", "phone", "desk", "lead", "room", "agenda", "sheet", wire.coding.sheets["Red"])
    for view, once in itertools.product(views, ("?once", "?lang=en", "?seat=Red/&group=Red&once", "?as=2&once")):
        status, told = ask(wire, word, "GET", f"/live/{wire.room.workshop.id}/{view}{once}&screen={screen}")
        came += told
        assert status == 200 if view == "projector" else status in {200, 403, 404}
    assert b"parts" in came
    assert secrets_in(came) == []


@pytest.mark.parametrize("stage", ["expectations", "coding"])
def test_no_page_hash_widget_or_fragment_of_the_desk_opens_it_over_a_raw_socket(wire, desk, word, stage):
    wire.room.lead.bring_everyone(**{"sheet": wire.coding.id} if stage == "coding" else {"exercise": stage})
    desk.run({"workshop": wire.room.workshop.id}, "lead")
    before = kept(wire.room)
    with raw_line(wire, word) as raw:
        raw.unfolded = desk.unfolded
        for page, sheet in itertools.product(PAGES, (wire.coding.sheets["Red"], next(iter(wire.room.snapshot.sheets)))):
            query = {"workshop": wire.room.workshop.id, "sheet": sheet, "history-of": wire.room.workshop.id}
            raw.run(query, page).run(query, page_hash=desk.hashes[page])
        for button in desk.buttons:
            if button.fragment:
                raw.ask(query, page_hash=desk.hashes["lead"], fragment=button.fragment, press=[button])
            raw.run(query, page_hash=desk.hashes["lead"], press=[button])
    assert secrets_in(raw.came) == []
    assert b"Bring everyone here" not in raw.came
    assert kept(wire.room) == before


@pytest.mark.parametrize("meanwhile", ["gone", "still there"])
def test_the_facilitators_session_is_nothing_to_who_names_it(wire, desk, word, meanwhile):
    workshop, before = wire.room.workshop.id, kept(wire.room)
    if meanwhile == "gone":
        desk.line.close()
        time.sleep(0.3)  # until the server has noticed: it keeps such a session for who comes back to it
    with raw_line(wire, word, desk.session) as raw:
        raw.unfolded = desk.unfolded
        for button in desk.buttons:
            raw.run({"workshop": workshop}, page_hash=desk.hashes["lead"], fragment=button.fragment, press=[button])
    assert raw.session == desk.session  # it was given, and emptied
    assert secrets_in(raw.came) == []
    assert b"Bring everyone here" not in raw.came
    assert kept(wire.room) == before


def test_what_only_developers_send_does_nothing(wire, word):
    developers = (
        "debug_shutdown_runtime",
        "debug_disconnect_websocket",
        "clear_cache",
        "set_run_on_save",
        "load_git_info",
    )
    with raw_line(wire, word) as raw:
        raw.run({}, "")
        for name in developers:
            message = BackMsg()
            setattr(message, name, True)
            raw.line.send(message.SerializeToString())
        message = BackMsg()
        message.backend_operation_request.request_id = "1"
        message.backend_operation_request.deferred_file.file_id = "x"
        raw.line.send(message.SerializeToString())
        raw.run({}, "")
    assert ask(wire, word, "GET", "/_stcore/health")[0] == 200
