"""Phones of a room that is measured: they add rows and see those of others, in our room and in the naive one."""

import asyncio
import random
import re
import sys
import time

from websockets.exceptions import WebSocketException

from benchmarks.room import Line, Participant

MARK = re.compile(rb"mark\d+x\d+end")  # what each row that is added has in its project
LISTENS = 10  # every tenth phone looks at what it is sent
LONGEST = 1 << 24  # bytes of a message


class Phone(Participant):
    """A phone in our room: a Streamlit session, a live stream, and messages of a form.

    `sheet` is the one on stage, `screen` the word of the room's screen for who listens to that.
    """

    sheet = screen = ""

    def __init__(self, number, server, workshop, measured):
        super().__init__(number, server, workshop, measured)
        self.written, self.seen, self.dropped, self.line = [], set(), 0, Line(server, self.word)

    async def work(self, every, until):
        """Add a row every so many seconds, as a person does."""
        await asyncio.sleep(random.uniform(0, every))
        count = 0
        while time.perf_counter() < until:
            started = time.perf_counter()
            count += 1
            mark = f"mark{self.number}x{count}end"
            await self.timed("typing", act="open")
            for field, text in (("strategic_focus", f"Focus {count}"), ("project", f"Project {mark}")):
                # Once while somebody types, and once when they have paused: that is when suggestions come.
                await self.timed("typing", act="keep", texts={field: text})
                await self.timed("typing", act="keep", draw=True)
                await asyncio.sleep(0.5)
            await self.timed("typing", act="keep", draw=True, texts={"goal": str(random.randint(1, 17))})
            self.measured["sent"][mark] = time.perf_counter()
            await self.timed("save", act="save")
            self.written.append(mark)
            await asyncio.sleep(max(0, every - (time.perf_counter() - started)))

    async def timed(self, what, **message):
        """Send what the form of a row sends, and keep how long the answer took."""
        begun = time.perf_counter()
        status, told = await self.line.post(f"/row/{self.sheet}?lang=en", message)
        self.measured[what].append(time.perf_counter() - begun)
        if status != 200:
            sys.exit(f"{message} was answered with {status}: {told}")

    async def listen(self, view):
        """Read the live stream, and note when a row of somebody else arrives."""
        # A message is a line, and the first one has all rows of the room.
        reader, writer = await asyncio.open_connection("127.0.0.1", self.server.port, limit=LONGEST)
        path = f"/live/{self.workshop}/{view}?lang=en&screen={self.screen}"
        writer.write(
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.server.port}\r\nAccept-Encoding: identity\r\n"
            f"Cookie: sdg-browser={self.word}\r\n\r\n".encode()
        )
        if self.number % LISTENS:
            # The load itself must not be what is measured: most phones only take what they are sent.
            while await reader.read(1 << 16):
                pass
            self.dropped += 1
            return
        while line := await reader.readline():
            arrived = time.perf_counter()
            if not line.startswith(b"data: {"):
                continue
            self.note_marks(line, view, arrived)
        self.dropped += 1

    def note_marks(self, came, view, arrived):
        """Note for each row that is new in what came, how long ago somebody else sent it."""
        for found in MARK.findall(came):
            mark = found.decode()
            if mark in self.seen:
                continue
            self.seen.add(mark)
            sent = self.measured["sent"].get(mark)
            if sent and arrived - sent < 60 and not mark.startswith(f"mark{self.number}x"):
                self.measured[view].append(arrived - sent)


class NaivePhone(Phone):
    """A phone in the naive room: its page looks every second for what is new, over the same session."""

    page_name = ""

    def __init__(self, number, server, workshop, measured):
        super().__init__(number, server, workshop, measured)
        self.turn = asyncio.Lock()

    async def run(self, changed, *, fragment=""):
        """As a page does: one run after the other."""
        async with self.turn:
            await super().run(changed, fragment=fragment)

    async def work(self, every, until):
        """As in our room; where the server answers nothing any more for a minute, the session counts as dropped."""
        try:
            await self.rows(every, until)
        except (TimeoutError, OSError, WebSocketException):
            self.dropped += 1

    async def rows(self, every, until):
        """Add a row every so many seconds by the widgets of the page."""
        await asyncio.sleep(random.uniform(0, every))
        count = 0
        while time.perf_counter() < until:
            started = time.perf_counter()
            count += 1
            mark = f"mark{self.number}x{count}end"
            add, _ = self.find("button", "row")
            await self.ran("typing", {add: ("trigger_value", True)})
            for label, text in (("Strategic focus", f"Focus {count}"), ("Project example", f"Project {mark}")):
                name, fragment = self.find("text_area", label)
                await self.ran("typing", {name: ("string_value", text)}, fragment)
                await asyncio.sleep(0.5)
            name, fragment = self.find("selectbox", "SDG number")
            await self.ran("typing", {name: ("string_value", str(random.randint(1, 17)))}, fragment)
            save, fragment = self.find("button", "Save")
            self.measured["sent"][mark] = time.perf_counter()
            await self.ran("save", {save: ("trigger_value", True)}, fragment)
            self.written.append(mark)
            await asyncio.sleep(max(0, every - (time.perf_counter() - started)))

    async def ran(self, what, changed, fragment=""):
        """Send a change and keep how long the answer took."""
        begun = time.perf_counter()
        await self.run(changed, fragment=fragment)
        self.measured[what].append(time.perf_counter() - begun)

    async def listen(self, view):
        """Look every second, as a page with such a fragment does."""
        try:
            if self.socket is None:
                await self.join()
            while True:
                await asyncio.sleep(1)
                async with self.turn:
                    await super().run({}, fragment=next(iter(self.fragments)))
                    if self.number % LISTENS == 0:
                        self.note_marks(self.came, view, time.perf_counter())
        except (TimeoutError, OSError, WebSocketException):
            self.dropped += 1
