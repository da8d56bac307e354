"""The live view's address: who may look, what they are sent, and that it stops when the server does."""

import asyncio
import json
import logging
import time
from urllib.parse import urlencode

import pytest
from starlette.requests import Request

from alignment import Alignment, AlignmentSheet
from exercises.registry import REGISTRY
from exercises.workshop.live.stream import LiveServer
from exercises.workshop.reach.keeping import renew_screen, say_reach
from tests.conftest import word_of


def request(workshop, view, query="", cookie=""):
    return Request(
        {
            "type": "http",
            "method": "GET",
            "path": f"/live/{workshop}/{view}",
            "path_params": {"workshop": workshop, "view": view},
            "query_string": query.encode(),
            "headers": [(b"host", b"192.168.1.20:8501"), (b"cookie", cookie.encode())],
            "scheme": "http",
            "server": ("192.168.1.20", 8501),
            "root_path": "",
        }
    )


def ask(*given):
    async def answered():
        return await LiveServer(REGISTRY).answer(request(*given))

    return asyncio.run(answered())


def screen(room, query=""):
    """What asks in the place of the room's screen."""
    return f"screen={room.snapshot.reach.screen}&{query}"


def test_a_projector_is_shown_what_is_on_now(room):
    room.sheet(rows=[Alignment(project="Bus lanes")])
    message = json.loads(ask(room.workshop.id, "projector", screen(room, "once&lang=en")).body)
    assert "Bus lanes" in "".join(message["parts"].values())
    assert message["order"] == list(message["parts"])
    assert message["stage"] == room.snapshot.stage_version


def test_a_phone_is_shown_something_only_when_its_person_takes_part(room):
    room.join("token")
    own = f"sdg-browser={word_of(room.store, 'token')}"
    assert ask(room.workshop.id, "phone", "once", own).status_code == 200
    assert ask(room.workshop.id, "phone", "once&as=2", own).status_code == 403  # another person at the same browser
    for other in ("", "sdg-browser=", f"sdg-browser={'x' * 32}", f"sdg-browser={'x' * 5000}", "sdg-browser=token"):
        assert ask(room.workshop.id, "phone", "once", other).status_code == 403


def test_an_address_does_not_say_who_somebody_is(room):
    room.join("token")
    assert ask(room.workshop.id, "phone", "once&me=token").status_code == 403


def test_a_browser_without_cookies_is_known_by_what_its_page_says(room):
    room.join("token")
    word = word_of(room.store, "token")
    assert ask(room.workshop.id, "phone", f"once&guest={word}").status_code == 200
    assert ask(room.workshop.id, "phone", f"once&guest={word}", f"sdg-browser={'x' * 32}").status_code == 403


@pytest.mark.parametrize(
    ("workshop", "view", "status"),
    [("nowhere", "projector", 404), ("..", "phone", 404), ("x" * 5000, "phone", 404), (None, "secrets", 403)],
)
def test_what_is_not_there_is_not_shown(room, workshop, view, status):
    assert ask(workshop or room.workshop.id, view, "once").status_code == status


def test_an_unknown_language_is_answered_in_english(room):
    message = json.loads(ask(room.workshop.id, "projector", screen(room, "once&lang=../../etc")).body)
    assert "Join at" in message["parts"]["join"]


def test_the_screen_is_shown_to_nobody_without_its_word_and_no_more_once_it_is_renewed(room):
    room.let_lead("lead")
    before, lead = screen(room), f"sdg-browser={word_of(room.store, 'lead')}"
    statuses = [ask(room.workshop.id, "projector", f"once&{asked}").status_code for asked in (before, "", "screen=x")]
    assert statuses == [200, 403, 403]

    async def watched():
        server = LiveServer(REGISTRY)
        stream = (await server.answer(request(room.workshop.id, "projector", before))).body_iterator
        await data(stream)
        await asyncio.to_thread(renew_screen, room.lead)
        rest = [message async for message in stream if message.startswith(b"data: ")]
        server.stop()
        return rest

    assert asyncio.run(asyncio.wait_for(watched(), 20)) == []
    assert ask(room.workshop.id, "projector", f"once&{before}").status_code == 403
    assert ask(room.workshop.id, "projector", screen(room, "once")).status_code == 200
    assert ask(room.workshop.id, "projector", "once", lead).status_code == 200
    room.lead.renew_key()
    assert ask(room.workshop.id, "projector", "once", lead).status_code == 403


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("http://10.0.0.7:8501/sdg", "10.0.0.7:8501/sdg/?join="),
        ("javascript:alert(1)", "192.168.1.20:8501/?join="),
        ("", "192.168.1.20:8501/?join="),
    ],
)
def test_the_screen_shows_the_address_that_its_page_has_until_the_desk_chooses_another(room, said, shown):
    message = ask(room.workshop.id, "projector", screen(room, urlencode({"once": "", "at": said}))).body.decode()
    assert shown in message
    say_reach(room.lead, "192.168.137.1:8501", "", "")
    message = ask(room.workshop.id, "projector", screen(room, urlencode({"once": "", "at": said}))).body.decode()
    assert "http://192.168.137.1:8501/?join=" in message
    assert shown not in message


def test_a_stream_sends_everything_first_and_then_only_what_is_new(room):
    sheet = room.sheet(rows=[Alignment(project=f"Project {n}") for n in range(20)])

    async def watched():
        server = LiveServer(REGISTRY)
        stream = (await server.answer(request(room.workshop.id, "projector", screen(room)))).body_iterator
        first = await data(stream)
        row = await asyncio.to_thread(room.store.add_row, sheet.id, Alignment(project="The new one"))
        second = await data(stream)
        server.stop()
        rest = [message async for message in stream]
        return first, second, row, rest

    first, second, row, rest = asyncio.run(asyncio.wait_for(watched(), 20))
    assert len([place for place in first["parts"] if place.startswith("rows/")]) == 20
    assert [place for place in second["parts"] if place.startswith("rows/")] == [f"rows/{row.id}"]
    assert second["order"] is None
    assert len(rest) <= 1


async def data(stream):
    async for message in stream:
        if message.startswith(b"data: "):
            return json.loads(message.removeprefix(b"data: "))
    return None


def test_who_has_just_joined_is_answered_although_the_room_was_looked_at_before(room):
    async def story():
        server = LiveServer(REGISTRY)
        await server.answer(request(room.workshop.id, "projector", screen(room, "once")))
        await asyncio.to_thread(room.join, "token")
        own = f"sdg-browser={word_of(room.store, 'token')}"
        answers = [await server.answer(request(room.workshop.id, view, "once", own)) for view in ("projector", "phone")]
        server.stop()
        return [answer.status_code for answer in answers]

    assert asyncio.run(asyncio.wait_for(story(), 20)) == [200, 200]


def rest_after(change, room, cookie):
    """What the phone of this cookie is still sent after a change that ends its stream."""

    async def watched():
        server = LiveServer(REGISTRY)
        stream = (await server.answer(request(room.workshop.id, "phone", "", cookie))).body_iterator
        await data(stream)
        await asyncio.to_thread(change)
        rest = [message async for message in stream]
        server.stop()
        return b"".join(rest)

    return asyncio.run(asyncio.wait_for(watched(), 20))


def test_the_stream_of_somebody_removed_ends_and_does_not_open_again(room):
    room.sheet()
    who = room.join("token").participant
    own = f"sdg-browser={word_of(room.store, 'token')}"

    def remove():
        with room.lead.act("remove-person") as act:
            act.remove_person(who.id)
        room.store.add_row(next(iter(room.snapshot.sheets)), Alignment(project="Not for them"))

    assert b"Not for them" not in rest_after(remove, room, own)
    assert ask(room.workshop.id, "phone", "once", own).status_code == 403


def test_the_stream_of_somebody_moved_to_another_group_ends_and_what_comes_next_is_the_new_groups(room):
    coding = room.lead.start_coding(AlignmentSheet(title="Case", rows=(Alignment(project="Bus lanes"),)))
    room.lead.bring_everyone(sheet=coding.id)
    who = room.join("token", group="Red").participant
    own = f"sdg-browser={word_of(room.store, 'token')}"

    def move():
        with room.lead.act("move-person") as act:
            act.move_person(who.id, "Blue")
        room.store.add_row(coding.sheets["Red"], Alignment(project="Only Red knows"))

    assert b"Only Red knows" not in rest_after(move, room, own)
    assert b"Only Red knows" not in ask(room.workshop.id, "phone", "once", own).body


def test_a_row_put_in_between_comes_with_the_order(room):
    sheet = room.sheet(rows=[Alignment(project="First"), Alignment(project="Last")])
    first_row = room.store.sheet(sheet.id).rows[0]

    async def watched():
        server = LiveServer(REGISTRY)
        stream = (await server.answer(request(room.workshop.id, "projector", screen(room)))).body_iterator
        await data(stream)
        row = await asyncio.to_thread(room.store.add_row, sheet.id, Alignment(project="Between"), first_row.id)
        second = await data(stream)
        server.stop()
        async for _ in stream:
            pass
        return row, second

    row, second = asyncio.run(asyncio.wait_for(watched(), 20))
    rows = [place for place in second["order"] if place.startswith("rows/")]
    assert rows[1] == f"rows/{row.id}"


def test_those_who_look_are_counted_as_there_and_others_are_not(room):
    room.join("token", "Ana")
    room.join("absent", "Bo")
    own = f"sdg-browser={word_of(room.store, 'token')}"

    async def watched():
        server = LiveServer(REGISTRY)
        stream = (await server.answer(request(room.workshop.id, "phone", "", own))).body_iterator
        await anext(stream)
        for _ in range(100):
            await asyncio.sleep(0.1)
            if room.snapshot.present:
                break
        server.stop()
        async for _ in stream:
            pass
        return room.snapshot

    snapshot = asyncio.run(asyncio.wait_for(watched(), 20))
    assert [snapshot.people[who].nickname for who in snapshot.present] == ["Ana"]


def test_who_has_left_is_noted_with_when_they_were_last_there(room):
    who = room.join("token", "Ana").participant.id
    own = f"sdg-browser={word_of(room.store, 'token')}"

    async def until(so):
        for _ in range(150):
            await asyncio.sleep(0.1)
            if so():
                return
        pytest.fail("nothing was noted")

    async def watched():
        server = LiveServer(REGISTRY)
        stream = (await server.answer(request(room.workshop.id, "phone", "", own))).body_iterator
        await anext(stream)
        await until(lambda: room.snapshot.present)
        await stream.aclose()
        await until(lambda: not room.snapshot.present)
        server.stop()

    asyncio.run(asyncio.wait_for(watched(), 40))
    assert room.snapshot.seen[who] == pytest.approx(time.time(), abs=10)


def test_two_hundred_streams_draw_a_version_once(room, monkeypatch):
    from exercises.workshop.live import stream as module

    sheet = room.sheet()
    for number in range(200):
        room.store.put_document(room.workshop.id, "participant", f"p{number}", {})
    drawn, view = [], module.VIEWS[0]
    counted = view.__class__(view.name, False, view.audience, lambda *given: drawn.append(1) or view.parts(*given))
    monkeypatch.setattr(module, "VIEWS", (counted,))

    async def watched():
        server = LiveServer(REGISTRY)
        streams = [
            (await server.answer(request(room.workshop.id, "projector", screen(room)))).body_iterator
            for _ in range(200)
        ]
        await asyncio.gather(*(data(stream) for stream in streams))
        before = len(drawn)
        await asyncio.to_thread(room.store.add_row, sheet.id, Alignment(project="x"))
        await asyncio.gather(*(data(stream) for stream in streams))
        server.stop()
        for stream in streams:
            await stream.aclose()
        return before, len(drawn)

    before, after = asyncio.run(asyncio.wait_for(watched(), 60))
    assert before <= 2
    assert after - before <= 2


def test_the_token_of_a_person_is_not_written_to_the_log(room, caplog):
    caplog.set_level(logging.DEBUG)
    room.join("secret-token")
    ask(room.workshop.id, "phone", "once", f"sdg-browser={word_of(room.store, 'secret-token')}")
    assert "secret-token" not in caplog.text
