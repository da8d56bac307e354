"""What it costs the server to keep what somebody types: a message of a form, beside a run of the page.

    python -m benchmarks.drafts [MESSAGES] [RUNS]

Starts the app as it is really started. Prints the server's processor time in milliseconds for a message that keeps a
draft of a sheet's heading, texts and choices, for one that keeps a text of a row, for one that draws the row's
suggestions as well, and for a run of a room's page, all in the same process and sitting.
"""

import asyncio
import http.client
import json
import sys
import tempfile
from collections import defaultdict
from functools import partial
from http import HTTPStatus
from pathlib import Path

from alignment import AlignmentSheet
from alignment.ground.browsers import new_word
from alignment.store import open_store
from benchmarks.room import Line, Participant, Server
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


async def milliseconds_in_a_room(server, url, messages, runs):
    """Processor time of the server for a text of a row, for one with suggestions, and for a run of the page."""
    store = open_store(url)
    workshops = Workshops(store)
    workshop, key = workshops.create(Workshop(name="Benchmark"))
    with workshops.facilitation(workshop.id, key).unrecorded() as act:
        sheet = act.add_sheet(AlignmentSheet(title="The room's sheet")).id
        act.bring_everyone(sheet=sheet)
    who = Participant(0, server, workshop.id, defaultdict(list))
    workshops.join(workshop, who.me, "Nick")
    await who.join()
    line, figures = Line(server, who.word), []

    async def kept(number, *, draw):
        told = {"act": "keep", "texts": {"project": f"{TEXT}{number}"}, "draw": draw}
        if (await line.post(f"/row/{sheet}?lang=en", told))[0] != HTTPStatus.OK:
            sys.exit("a message of a row's form was refused")

    async def ran(_number):
        await who.run({})

    for count, act in ((messages, partial(kept, draw=False)), (messages, partial(kept, draw=True)), (runs, ran)):
        for number in range(5):
            await act(number)
        before = server.cpu_seconds()
        for number in range(count):
            await act(number)
        figures.append(1000 * (server.cpu_seconds() - before) / count)
    line.close()
    await who.socket.close()
    store.close()
    return figures


def main():
    messages, runs = (int(given) for given in (*sys.argv[1:], *("2000", "100")[len(sys.argv) - 1 :]))
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder, 'benchmark.sqlite').as_posix()}"
        server = Server(url)
        try:
            milliseconds_of_messages(server, "warm", 50)
            row, drawn, run = asyncio.run(milliseconds_in_a_room(server, url, messages, runs))
            message = milliseconds_of_messages(server, "measured", messages)
        finally:
            server.process.kill()
            server.process.wait()
    print(
        f"a message {message:.2f} ms, a text of a row {row:.2f} ms, with suggestions {drawn:.2f} ms, "
        f"a run of the page {run:.1f} ms: {run / message:.0f} messages for one run"
    )


if __name__ == "__main__":
    main()
