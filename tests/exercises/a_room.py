"""A workshop with people in it, on a real store: what tests of exercises take part in, lead and look at."""

import asyncio
import json
from datetime import date
from threading import Barrier, Thread
from urllib.parse import urlencode

from starlette.requests import Request

from exercises.registry import known_exercise
from exercises.rooms import Rooms
from exercises.server import LiveServer
from exercises.workshop import Workshop
from exercises.workshops import Workshops


class Room:
    """A workshop of the store with participants, who are known by their tokens."""

    def __init__(self, store, name, **settings):
        self.store, self.name = store, name
        self.workshops, self._rooms = Workshops(store), Rooms(store)
        facts = {"name": "Two half-days", "centres": ("cairo", "seoul"), "groups": ("A", "B")}
        workshop = Workshop(**facts | {"starts": date(2018, 5, 28), "ends": date(2018, 5, 29)} | settings)
        self.workshop, self.key = self.workshops.create(workshop)
        self.lead = self.workshops.facilitation(self.workshop.id, self.key)
        self.lead.bring_everyone(exercise=name)

    def join(self, token, nickname="", centre="", group=""):
        return self.workshops.join(self.workshop, token, nickname, group, centre)

    def seat(self, token):
        return self.workshops.seat(self.workshop.id, token)

    @property
    def snapshot(self):
        return self._rooms.snapshot(self.workshop.id)

    def kept(self, document_id):
        found = self.store.document(self.workshop.id, self.name, document_id)
        return found.content if found else None

    def shows(self, language="en"):
        """All that leaves the server for the projector and the phones, as one text."""
        listed, snapshot = known_exercise(self.name), self.snapshot
        say = listed.say(language)
        return json.dumps([dict(listed.show(snapshot, say)), dict(listed.follow(snapshot, "A", say))])

    def outcome(self, language="en"):
        listed = known_exercise(self.name)
        return listed.outcome(self.snapshot, listed.say(language))

    def sends(self, view, token=""):
        """What the live view's address answers to the holder of a token, as the bytes that go out."""
        scope = {
            "type": "http",
            "method": "GET",
            "scheme": "http",
            "server": ("x", 80),
            "path": "/live",
            "path_params": {"workshop": self.workshop.id, "view": view},
            "query_string": urlencode({"once": "", "me": token}).encode(),
            "headers": [(b"host", b"x")],
        }

        async def ask():
            return (await LiveServer().answer(Request(scope))).body.decode()

        return asyncio.run(ask())


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


def enter(person, **values):
    """Fill in fields of a form by their labels or, for buttons to choose from, by their keys; it is sent at once.

    What stands in a form before it is sent is lost when AppTest runs the page, so nothing runs here.
    """
    for name, value in values.items():
        chosen = [group for group in person.app.button_group if group.key == name]
        (chosen[0] if chosen else person.field(name)).set_value(value)
    return person
