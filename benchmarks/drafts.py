"""What it costs the server to keep what somebody types: a message to /draft, beside a run of the page.

    python -m benchmarks.drafts [MESSAGES] [RUNS]

Starts the app as it is really started. Prints the server's processor time in milliseconds for a message that keeps a
draft of a sheet's heading, texts and choices, and for a run of a form, which is what kept it before, both in the same
process and sitting, and the ratio of the two.
"""

import asyncio
import http.client
import json
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from alignment import AlignmentSheet
from alignment.ground.browsers import new_word
from alignment.store import open_store
from benchmarks.room import Participant, Server
from exercises.workshop.records import Workshop
from exercises.workshop.workshops import Workshops

WORD = new_word()
TEXT = "Bus lanes to the market, and a way for walkers along the river. " * 4
CHOSEN = {"kind": "course", "centre": "cairo", "starts": "2026-05-28", "ends": "2026-05-29"}


def milliseconds_of_messages(server, tab, count):
    """Processor time of the server for one message, with as many characters as people write."""
    line = http.client.HTTPConnection("127.0.0.1", server.port)
    origin = f"http://127.0.0.1:{server.port}"
    before = server.cpu_seconds()
    for seq in range(1, count + 1):
        fields = {"title": f"{TEXT[:60]}{seq}", "strategic_goal": TEXT, "audience": "Engineers", "seen-version": "1"}
        fields |= {f"chosen-{name}": code for name, code in CHOSEN.items()}
        message = {"form": "sheet/benchmark/heading", "tab": tab, "seq": seq, "fields": fields}
        headers = {"Content-Type": "application/json", "Origin": origin, "Cookie": f"sdg-browser={WORD}"}
        line.request("POST", "/draft", json.dumps(message), headers)
        answer = line.getresponse()
        if answer.status != 200 or json.loads(answer.read()) != {"seq": seq}:
            sys.exit(f"message {seq} was answered with {answer.status}")
    line.close()
    return 1000 * (server.cpu_seconds() - before) / count


async def milliseconds_of_runs(server, url, count):
    """Processor time of the server for one run of the form of a row after a field of it was left."""
    store = open_store(url)
    workshops = Workshops(store)
    workshop, key = workshops.create(Workshop(name="Benchmark"))
    with workshops.facilitation(workshop.id, key).unrecorded() as act:
        act.bring_everyone(sheet=act.add_sheet(AlignmentSheet(title="The room's sheet")).id)
    who = Participant(0, server, workshop.id, defaultdict(list))
    workshops.join(workshop, who.me, "Nick")
    await who.join()
    add, _ = who.find("button", "row")
    await who.run({add: ("trigger_value", True)})
    name, fragment = who.find("text_area", "Project example")
    for number in range(5):
        await who.run({name: ("string_value", f"{TEXT}warm {number}")}, fragment=fragment)
    before = server.cpu_seconds()
    for number in range(count):
        await who.run({name: ("string_value", f"{TEXT}{number}")}, fragment=fragment)
    await who.socket.close()
    store.close()
    return 1000 * (server.cpu_seconds() - before) / count


def main():
    messages, runs = (int(given) for given in (*sys.argv[1:], *("2000", "100")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder, 'benchmark.sqlite').as_posix()}"
        server = Server(url)
        try:
            milliseconds_of_messages(server, "warm", 50)
            run = asyncio.run(milliseconds_of_runs(server, url, runs))
            message = milliseconds_of_messages(server, "measured", messages)
        finally:
            server.process.kill()
            server.process.wait()
    print(f"a message {message:.2f} ms, a run of a form {run:.1f} ms: {run / message:.0f} messages for one run")


if __name__ == "__main__":
    main()
