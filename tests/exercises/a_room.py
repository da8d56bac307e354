"""A workshop with people in it, on a real store: what tests of exercises take part in, lead and look at."""

import asyncio
import json
from contextlib import suppress
from dataclasses import replace
from datetime import date
from threading import Barrier, Thread
from urllib.parse import urlencode

from starlette.requests import Request

from alignment import AlignmentSheet
from alignment.access import Mode
from alignment.store import Access, person_id
from exercises.registry import REGISTRY
from exercises.workshop.errors import NoSuchWorkshop
from exercises.workshop.facilitation import Facilitation, hashed
from exercises.workshop.live.stream import LiveServer
from exercises.workshop.live.views import DESK, Viewer
from exercises.workshop.records import Workshop
from exercises.workshop.rooms import WorkshopRooms
from exercises.workshop.snapshots import Snapshots
from exercises.workshop.workshops import Workshops
from tests.conftest import word_of

ROOM, LEAD = "exercises/pages/room.py", "exercises/pages/lead.py"
TWO_HALF_DAYS = {
    "name": "Two half-days",
    "centres": ("cairo", "seoul"),
    "groups": ("A", "B"),
    "starts": date(2018, 5, 28),
    "ends": date(2018, 5, 29),
}


class Lead(Facilitation):
    """The facilitator's hand, with the acts that a page puts together from its buttons."""

    def reveal(self, what, *, revealed=True):
        with self.act("reveal" if revealed else "conceal") as act:
            act.reveal(what, revealed=revealed)
            return act.stage

    def add_sheet(self, sheet, group=""):
        with self.act("lead-add") as act:
            return act.add_sheet(sheet, group)

    def start_coding(self, case):
        with self.act("lead-add") as act:
            return act.start_coding(case)


class Room:
    """A workshop of the store, at an exercise where one is named; its people are known by their tokens."""

    def __init__(self, store, exercise="", **settings):
        self.store, self.exercise = store, exercise
        self.workshops = Workshops(store)
        self._snapshots = Snapshots(store, clock=Ticking())
        self.workshop, self.key = self.workshops.create(Workshop(**{"name": "Brussels 2018"} | settings))
        if exercise:
            self.lead.bring_everyone(exercise=exercise)

    @property
    def lead(self):
        """The facilitator's hand, taken anew as each page does."""
        self.workshops.facilitation(self.workshop.id, self.key)  # which looks the key up
        return Lead(self.store, self.workshop, hashed(self.key))

    @property
    def snapshot(self):
        return self._snapshots.snapshot(self.workshop.id)

    def join(self, token, nickname="", group="", centre=""):
        """Sit down, or change how one sits; gives the seat."""
        self.workshops.join(self.workshop, token, nickname, group, centre)
        return self.workshops.seat(self.workshop.id, token)

    def seat(self, who="ana", **about):
        """The seat of somebody, who sits down where they have not."""
        if not about:
            with suppress(NoSuchWorkshop):
                return self.workshops.seat(self.workshop.id, who)
        return self.join(who, **about)

    def access(self, token, mode=Mode.ROOM):
        """What somebody may do with sheets."""
        return Access(self.store, token, WorkshopRooms(), mode)

    def let_lead(self, token, standing="facilitator", key=""):
        """Somebody has opened the facilitator's link, or the one of a co-facilitator."""
        key = key or self.key
        if standing != "facilitator":
            self.store.put_document(self.workshop.id, "key", standing, {"hash": hashed(key)})
        self.store.put_document(self.workshop.id, "grant", person_id(token), {"key": hashed(key)})

    def gather(self, exercise, document_id, change):
        """Change a document of an exercise as its facilitator."""
        with self.lead.act("lead-title") as act:
            return act.change(exercise, document_id, change)

    def hide_row(self, row_id):
        with self.lead.act("lead-moderate") as act:
            act.hide_row(row_id)

    def hide_person(self, participant_id):
        with self.lead.act("lead-moderate") as act:
            act.hide_person(participant_id)

    def sheet(self, title="The plan", rows=()):
        """A sheet that the room works on."""
        sheet = self.lead.add_sheet(AlignmentSheet(title=title, rows=tuple(rows)))
        self.lead.bring_everyone(sheet=sheet.id)
        return sheet

    def align(self, sheet, number, goal, **texts):
        """Save the row of this number, counted from 1, as linked to a goal."""
        row = self.store.sheet(sheet.id).rows[number - 1]
        return self.store.save_row(sheet.id, replace(row.having(**texts), goal=goal), "somebody")

    def kept(self, document_id):
        """What the exercise keeps under this id, None where there is nothing."""
        found = self.store.document(self.workshop.id, self.exercise, document_id)
        return found.content if found else None

    def shows(self, language="en"):
        """All that leaves the server for the projector and the phones, as one text."""
        listed, snapshot = REGISTRY.known(self.exercise), self.snapshot
        say = listed.say(language)
        return json.dumps([dict(listed.show(snapshot, say)), dict(listed.follow(snapshot, say))])

    def counts(self, language="en"):
        """What the desk counts, as the server draws it."""
        return "".join(DESK.parts(REGISTRY, self.snapshot, Viewer(), language).values())

    def outcome(self, language="en"):
        listed = REGISTRY.known(self.exercise)
        return listed.outcome(self.snapshot, listed.say(language))

    def sends(self, view, token="", **asked):
        """What the live view's address answers to the holder of a token, as the bytes that go out.

        Without one it is the room's screen that asks, by the word of its link.
        """
        screen = "" if token else self.snapshot.reach.screen
        return self._asked("GET", view, {"once": "", "screen": screen, **asked}, token).body.decode()

    def press(self, value, who="ana", exercise=None, language="en"):
        """Press a button of the live view; gives the status and what is answered."""
        body = json.dumps({"exercise": self.exercise if exercise is None else exercise, "value": value}).encode()
        answer = self._asked("POST", "act", {"lang": language}, who, body)
        return answer.status_code, json.loads(answer.body)

    def _asked(self, method, view, query, token, body=b""):
        cookie = f"sdg-browser={word_of(self.store, token)}" if token else ""
        scope = {
            "type": "http",
            "method": method,
            "scheme": "http",
            "server": ("x", 80),
            "path": "/live",
            "path_params": {"workshop": self.workshop.id, "view": view},
            "query_string": urlencode(query).encode(),
            "headers": [(b"host", b"x"), (b"origin", b"http://x"), (b"cookie", cookie.encode())],
        }

        async def receive():
            return {"type": "http.request", "body": body}

        async def ask():
            server = LiveServer(REGISTRY)
            return await (server.act if method == "POST" else server.answer)(Request(scope, receive))

        return asyncio.run(ask())

    def phone(self, person, who="ana"):
        """The page of somebody's phone."""
        self.seat(who)
        return person(ROOM, workshop=self.workshop.id, who=who)

    def desk(self, person):
        """The facilitator's page."""
        return person(LEAD, workshop=self.workshop.id, key=self.key)


class Ticking:
    """A clock on which a minute passes at each look."""

    def __init__(self):
        self.now = 0.0

    def __call__(self):
        self.now += 60
        return self.now


def at_once(*actions):
    """Do all of these at the same moment, each in a thread of its own."""
    barrier, faults = Barrier(len(actions)), []

    def act(action):
        barrier.wait()
        try:
            action()
        except Exception as fault:  # noqa: BLE001 (told below)
            faults.append(fault)

    threads = [Thread(target=act, args=[action]) for action in actions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return faults


def successes(person):
    """What a page says went well."""
    return "\n".join(element.value for element in person.app.success)


def links_shown(person):
    """The links on a page that are to be copied."""
    return [field.value for field in person.app.text_input if (field.key or "").startswith("shared-link-")]


def enter(person, **values):
    """Fill in fields of a form by their labels or, for buttons to choose from, by their names; it is sent at once.

    What stands in a form before it is sent is lost when AppTest runs the page, so nothing runs here.
    """
    for name, value in values.items():
        chosen = [group for group in person.app.button_group if (group.key or "").startswith(f"drafted-chosen-{name}-")]
        (chosen[0] if chosen else person.field(name)).set_value(value)
    return person
