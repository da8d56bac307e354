"""A room of participants on one server: how soon an edit is answered, and how soon the others see it.

    python -m benchmarks.live [PARTICIPANTS ...] [--seconds 60] [--every 30] [--servers 1] [--url DATABASE_URL]

Starts the app as it is really started, and lets participants join it over real WebSocket sessions with Streamlit's own
messages, each with its live stream besides; a projector listens too. Everybody adds a row every 30 seconds: they open
the form, type focus and project, choose a goal, and save. All of it on this machine's loopback, so the load takes part
of the processors that the server has.

Prints for each number of participants p50 and p95 in milliseconds of: the first page, an answer while typing, the
answer to "save", the row on the projector and on other phones; then rows lost, sessions dropped, the server's processor
time in percent of one core, and its memory per participant. With `--servers 2` half of the room is on each of two
servers of one database, and a row is looked for on the other one as well.
"""

import argparse
import asyncio
import json
import os
import random
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.request import urlopen

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from alignment import AlignmentSheet
from alignment.ground.browsers import new_word, token_at
from alignment.store import DATABASE_URL_VARIABLE, open_store
from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops

ROOT = Path(__file__).parent.parent
STARTED = time.perf_counter()
LISTENS = 10  # every tenth phone looks at what it is sent
TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """The app on a free port."""

    def __init__(self, url):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless", "true", "--server.address",
                   "127.0.0.1", "--server.port", str(self.port)]  # fmt: skip
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | {DATABASE_URL_VARIABLE: url},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(300):
            try:
                with urlopen(f"http://127.0.0.1:{self.port}/_stcore/health", timeout=1):
                    return
            except OSError:
                time.sleep(0.1)
        sys.exit("the server did not start")

    def cpu_seconds(self):
        """Processor time so far, in seconds."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(") ", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def megabytes(self):
        """Memory in use now."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024


class Participant:
    """One phone: a Streamlit session and a live stream."""

    def __init__(self, number, server, workshop, measured):
        self.number, self.server, self.workshop, self.measured = number, server, workshop, measured
        self.word = new_word()
        self.me = token_at(self.word)
        self.widgets, self.states, self.written = {}, {}, []
        self.dropped, self.page, self.texts = 0, "", []

    async def join(self):
        """Open the page, as the QR code does."""
        address = f"ws://127.0.0.1:{self.server.port}/_stcore/stream"
        self.socket = await websockets.connect(
            address, subprotocols=["streamlit"], additional_headers={"Cookie": f"sdg-browser={self.word}"},
            max_size=None, ping_interval=None,
        )  # fmt: skip
        begun = time.perf_counter()
        await self.run({})
        self.measured["first page"].append(time.perf_counter() - begun)

    async def run(self, changed, *, fragment=""):
        """Send what a browser sends when a widget changes, and wait until the server has answered in full."""
        message = BackMsg()
        rerun = message.rerun_script
        rerun.query_string = f"workshop={self.workshop}"
        if self.page:
            rerun.page_script_hash = self.page
        else:
            rerun.page_name = "room"
        rerun.fragment_id = fragment
        for name, state in {**self.states, **changed}.items():
            one = rerun.widget_states.widgets.add()
            one.id = name
            kind, value = state
            if kind == "string_value":
                one.string_value = value
            elif kind == "trigger_value":
                one.trigger_value = value
        await self.socket.send(message.SerializeToString())
        await self.answered(fragment)
        self.states |= {name: state for name, state in changed.items() if state[0] != "trigger_value"}
        self.states = {name: state for name, state in self.states.items() if name in self.widgets}

    async def answered(self, fragment):
        """Read until the server has run the page, and keep what widgets it has."""
        whole = not fragment
        while True:
            got = ForwardMsg()
            got.ParseFromString(await asyncio.wait_for(self.socket.recv(), 60))
            kind = got.WhichOneof("type")
            if kind == "new_session" and whole:
                self.texts.clear()
                self.widgets = {}
            if kind == "navigation":
                self.page = got.navigation.page_script_hash
            if kind == "delta" and got.delta.WhichOneof("type") == "new_element":
                element = got.delta.new_element
                name = element.WhichOneof("type")
                proto = getattr(element, name)
                if hasattr(proto, "id") and hasattr(proto, "label"):
                    self.widgets[proto.id] = (name, proto.label, got.delta.fragment_id)
                if name == "alert":
                    self.texts.append(proto.body)
                if name == "exception":
                    sys.exit(f"the page failed: {proto.message}")
            if kind == "script_finished":
                if got.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                    return
                whole = True  # st.rerun() in a fragment runs the whole page

    def find(self, kind, label):
        """The id and the fragment of a widget of the page."""
        found = next(
            ((name, own) for name, (found, text, own) in self.widgets.items() if found == kind and label in text), None
        )
        if found is None:
            shown = [(kind, text) for kind, text, _ in self.widgets.values()]
            sys.exit(f"the page has no {kind} {label}, only {shown} {self.texts}")
        return found

    async def work(self, every, until):
        """Add a row every so many seconds, as a person does."""
        await asyncio.sleep(random.uniform(0, every))
        count = 0
        while time.perf_counter() < until:
            started = time.perf_counter()
            count += 1
            mark = f"mark{self.number}x{count}end"
            add, _ = self.find("button", "row")
            await self.timed("typing", {add: ("trigger_value", True)})
            for label, text in (("Strategic focus", f"Focus {count}"), ("Project example", f"Project {mark}")):
                name, fragment = self.find("text_area", label)
                await self.timed("typing", {name: ("string_value", text)}, fragment)
                await asyncio.sleep(0.5)
            name, fragment = self.find("selectbox", "SDG number")
            await self.timed("typing", {name: ("string_value", str(random.randint(1, 17)))}, fragment)
            save, fragment = self.find("button", "Save")
            self.measured["sent"][mark] = time.perf_counter()
            await self.timed("save", {save: ("trigger_value", True)}, fragment)
            self.written.append(mark)
            await asyncio.sleep(max(0, every - (time.perf_counter() - started)))

    async def timed(self, what, changed, fragment=""):
        """Send a change and keep how long the answer took."""
        begun = time.perf_counter()
        await self.run(changed, fragment=fragment)
        self.measured[what].append(time.perf_counter() - begun)

    async def listen(self, view):
        """Read the live stream, and note when a row of somebody else arrives."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.server.port)
        path = f"/live/{self.workshop}/{view}?lang=en"
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
        seen = set()
        while line := await reader.readline():
            arrived = time.perf_counter()
            if not line.startswith(b"data: {"):
                continue
            for part in line.split(b"mark")[1:]:
                mark = "mark" + part.split(b"end")[0].decode() + "end"
                if mark in seen:
                    continue
                seen.add(mark)
                sent = self.measured["sent"].get(mark)
                if sent and arrived - sent < 60 and not mark.startswith(f"mark{self.number}x"):
                    self.measured[view].append(arrived - sent)
        self.dropped += 1


async def a_room(participants, seconds, every, servers, url):
    running = [Server(url) for _ in range(servers)]
    try:
        return await in_a_room(participants, seconds, every, running, url)
    finally:
        for server in running:
            server.process.kill()
            server.process.wait()


async def in_a_room(participants, seconds, every, running, url):
    servers = len(running)
    store = open_store(url)
    workshops = Workshops(store)
    workshop, key = workshops.create(Workshop(name="Benchmark"))
    facilitation = workshops.facilitation(workshop.id, key)
    with facilitation.unrecorded() as act:
        sheet = act.add_sheet(AlignmentSheet(title="The room's sheet"))
        act.bring_everyone(sheet=sheet.id)
        act.let_more_in()
    measured = {name: [] for name in ("first page", "typing", "save", "projector", "phone")} | {"sent": {}}
    people = [Participant(n, running[n % servers], workshop.id, measured) for n in range(participants)]
    for who in people:
        workshops.join(workshop, who.me, f"Nick {who.number}")
    await people[0].join()  # what every server does once
    for server in running[1:]:
        await next(who for who in people[1:] if who.server is server).join()
    measured["first page"].clear()
    before = sum(server.megabytes() for server in running)
    for who in people[1:]:
        await who.join()
        await asyncio.sleep(0.02)
    listeners = [asyncio.create_task(who.listen("phone")) for who in people]
    projector = Participant(-LISTENS, running[-1], workshop.id, measured)
    listeners.append(asyncio.create_task(projector.listen("projector")))
    await asyncio.sleep(2)
    cpu, begun = sum(server.cpu_seconds() for server in running), time.perf_counter()
    await asyncio.gather(*(who.work(every, begun + seconds) for who in people))
    took = time.perf_counter() - begun
    cpu = sum(server.cpu_seconds() for server in running) - cpu
    await asyncio.sleep(3)
    memory = (sum(server.megabytes() for server in running) - before) / max(1, participants - servers)
    kept = {row.project.removeprefix("Project ") for row in store.sheet(sheet.id).rows}
    lost = {mark for who in people for mark in who.written} - kept
    for listener in listeners:
        listener.cancel()
    dropped = sum(who.dropped for who in (*people, projector)) + sum(
        who.socket.close_code is not None for who in people
    )
    store.close()
    print(f"\n{participants} participants, {servers} server(s), {len(kept)} rows in {took:.0f} s")
    for name, label in (("first page", "first page"), ("typing", "answer while typing"), ("save", "save answered"),
                        ("projector", "seen on the projector"), ("phone", "seen on other phones")):  # fmt: skip
        taken = sorted(1000 * value for value in measured[name])
        if taken:
            p50, p95 = statistics.median(taken), taken[min(len(taken) - 1, int(len(taken) * 0.95))]
            print(f"  {label:22} p50 {p50:6.0f} ms   p95 {p95:6.0f} ms   ({len(taken)})")
    own = 100 * time.process_time() / (time.perf_counter() - STARTED)
    print(f"  (the load itself took {own:.0f} % of one core)")
    print(f"  rows lost {len(lost)}, sessions dropped {dropped}, processor {100 * cpu / took:.0f} % of one core, "
          f"memory {memory:.2f} MB a participant")  # fmt: skip
    return {"lost": len(lost), "dropped": dropped}


def main():
    asked = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    asked.add_argument("participants", nargs="*", type=int, default=[10, 30, 100, 200])
    asked.add_argument("--seconds", type=float, default=60)
    asked.add_argument("--every", type=float, default=30)
    asked.add_argument("--servers", type=int, default=1)
    asked.add_argument("--url", default="")
    given = asked.parse_args()
    results = []
    for participants in given.participants:
        with tempfile.TemporaryDirectory() as folder:
            url = given.url or f"sqlite:///{Path(folder, 'benchmark.sqlite').as_posix()}"
            results.append(asyncio.run(a_room(participants, given.seconds, given.every, given.servers, url)))
    print(json.dumps(results))


if __name__ == "__main__":
    main()
