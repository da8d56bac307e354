"""The address of an open sheet: who may look, what they are sent, and when it ends."""

import asyncio
import json
from dataclasses import replace

import pytest
from starlette.exceptions import HTTPException
from starlette.requests import Request

from alignment import Alignment
from alignment.access import Mode, Opened
from alignment.live.post import SheetStreams
from alignment.live.presence import Presence
from alignment.store import ACCESS_VARIABLE, Access, open_store
from alignment.store.people import name_person
from alignment.store.sheet_changes import lock_sheet
from tests.conftest import word_of


@pytest.fixture
def sheet(stored, course, monkeypatch):
    monkeypatch.setenv(ACCESS_VARIABLE, Mode.PRIVATE)
    return Access(stored, "ana").create_sheet(course)


@pytest.fixture
def streams():
    return SheetStreams(Presence())


def let_in(store, sheet, who, opened=Opened.EDIT):
    Access(store, who).open_link(Access(store, "ana").share(sheet.id, opened))


def named(store, who, nickname):
    with store.writing() as connection:
        name_person(connection, who, nickname)


def request(store, sheet_id, query="", who="ana", view="rows", **headers):
    told = {"host": "x", "cookie": f"sdg-browser={word_of(store, who)}" if who else ""} | headers
    return Request(
        {
            "type": "http", "method": "GET", "path": "/", "path_params": {"sheet": sheet_id, "view": view},
            "query_string": query.encode(), "headers": [(name.encode(), said.encode()) for name, said in told.items()],
        }
    )  # fmt: skip


class Line:
    """An open stream: what comes over it, event by event."""

    def __init__(self, answer):
        self.stream = answer.body_iterator

    async def next(self, kind="message"):
        async for event in self.stream:
            name, _, content = event.decode().rpartition("data: ")
            if (name.removeprefix("event: ").strip() or "message") == kind:
                return json.loads(content)
        return None

    async def rest(self):
        return b"".join([event async for event in self.stream]).decode()


async def listen(streams, *asked, **more):
    return Line(await streams.answer(request(*asked, **more)))


def run(story, seconds=20):
    return asyncio.run(asyncio.wait_for(story, seconds))


def once(streams, *asked, **more):
    async def answered():
        return await streams.answer(request(*asked, **more))

    try:
        answer = run(answered())
    except HTTPException as refused:
        return refused.status_code, None
    return answer.status_code, json.loads(answer.body)


def test_who_may_read_a_sheet_is_shown_its_rows_and_others_are_told_that_there_is_none(stored, sheet, streams):
    status, told = once(streams, stored, sheet.id, "once")
    assert (status, told["order"]) == (200, ["heading", *(f"rows/{row.id}" for row in sheet.rows)])
    assert "Leak detection" in told["parts"][f"rows/{sheet.rows[0].id}"]
    assert once(streams, stored, sheet.id, "once", who="eve") == (404, None)
    assert once(streams, stored, "nowhere", "once") == (404, None)
    assert once(streams, stored, sheet.id, "once", who="") == (401, None)


@pytest.mark.parametrize("query", ["lang=../../etc", "part=-1", f"part={'9' * 40}", "part=x&since=y", "since=-1"])
def test_what_makes_no_sense_in_an_address_is_passed_over(stored, sheet, streams, query):
    status, told = once(streams, stored, sheet.id, f"once&{query}")
    assert (status, len(told["parts"])) == (200, 4)


def test_a_row_that_somebody_saves_comes_alone_and_who_knows_the_rest_is_sent_nothing_else(stored, sheet, streams):
    let_in(stored, sheet, "ben")

    async def story():
        line = await listen(streams, stored, sheet.id, f"since={stored.sheet(sheet.id).revision}")
        assert (await anext(line.stream)).startswith(b"event: beat")
        await asyncio.to_thread(Access(stored, "ben").add_row, sheet.id, Alignment(project="Kiosks"), sheet.rows[0].id)
        added = await line.next()
        changed = replace(sheet.rows[2], project="Tram lanes")
        await asyncio.to_thread(Access(stored, "ben").save_row, sheet.id, changed)
        saved = await line.next()
        streams.stop()
        await line.rest()
        return added, saved

    added, saved = run(story())
    new = stored.sheet(sheet.id).rows[1].id
    # The rows below the new one have other numbers.
    assert set(added["parts"]) == {f"rows/{row.id}" for row in stored.sheet(sheet.id).rows[1:]}
    assert added["order"].index(f"rows/{new}") == 2
    assert (list(saved["parts"]), saved["order"]) == ([f"rows/{sheet.rows[2].id}"], None)
    assert saved["revision"] == stored.sheet(sheet.id).revision


def test_who_saw_the_sheet_before_it_changed_is_sent_all_of_it(stored, sheet, streams):
    async def story():
        line = await listen(streams, stored, sheet.id, "since=0")
        first = await line.next()
        streams.stop()
        await line.rest()
        return first

    assert len(run(story())["parts"]) == 4


def test_what_another_server_on_the_database_saves_comes_as_well(stored, sheet, streams, database_url):
    other = open_store(database_url)

    async def story():
        line = await listen(streams, stored, sheet.id)
        await line.next()
        begun = asyncio.get_running_loop().time()
        await asyncio.to_thread(other.save_row, sheet.id, replace(sheet.rows[0], project="From afar"))
        told = await line.next()
        streams.stop()
        await line.rest()
        return told, asyncio.get_running_loop().time() - begun

    told, _ = run(story())
    other.close()
    assert "From afar" in "".join(told["parts"].values())


def test_a_link_that_is_stopped_ends_the_stream_within_seconds_and_sends_nothing_more(stored, sheet, streams):
    let_in(stored, sheet, "ben")

    async def story():
        line = await listen(streams, stored, sheet.id, who="ben")
        await line.next()

        def end():
            Access(stored, "ana").stop_sharing(sheet.id)
            stored.save_row(sheet.id, replace(sheet.rows[0], project="Not for Ben"))

        await asyncio.to_thread(end)
        return await line.rest()

    rest = run(story())
    assert "event: anew" in rest
    assert "Not for Ben" not in rest
    assert once(SheetStreams(Presence()), stored, sheet.id, "once", who="ben") == (404, None)


def test_a_link_that_is_stopped_ends_the_stream_also_where_nothing_happens_on_the_sheet(stored, sheet, streams):
    let_in(stored, sheet, "ben")

    async def story():
        line = await listen(streams, stored, sheet.id, who="ben")
        await line.next()
        await asyncio.to_thread(Access(stored, "ana").stop_sharing, sheet.id)
        return await line.rest()

    assert "event: anew" in run(story(), 10)


def test_who_may_not_write_any_more_is_told_to_run_the_page(stored, sheet, streams):
    async def story():
        line = await listen(streams, stored, sheet.id)
        await line.next()

        def lock():
            with stored.writing() as connection:
                lock_sheet(connection, sheet.id, locked=True)

        await asyncio.to_thread(lock)
        return await line.rest()

    assert run(story(), 10).endswith("event: anew\ndata: 1\n\n")


def test_a_sheet_that_is_put_away_ends_its_streams(stored, sheet, streams):
    async def story():
        line = await listen(streams, stored, sheet.id)
        await line.next()
        await asyncio.to_thread(Access(stored, "ana").delete, sheet.id)
        return await line.rest()

    # Who could bring it back from the bin may not read it there.
    assert "event: anew" in run(story(), 10)


def test_people_see_each_other_by_name_and_who_only_reads_is_counted(stored, sheet, streams):
    let_in(stored, sheet, "ben")
    let_in(stored, sheet, "eve", Opened.VIEW)
    for who in ("ben", "eve"):
        named(stored, who, who.title())

    async def story():
        mine = await listen(streams, stored, sheet.id)
        alone = await mine.next("own")
        others = [await listen(streams, stored, sheet.id, who=who) for who in ("ben", "eve")]
        for line in others:
            await line.next("own")
        told = [alone]
        while "Ben" not in told[-1]["here"] or "other" not in told[-1]["here"]:
            told.append(await mine.next("own"))
        while "2 other people" not in (seen := await others[1].next("own"))["here"]:
            pass
        for line in others:
            await line.stream.aclose()
        while told[-1]["here"]:
            told.append(await mine.next("own"))
        streams.stop()
        await mine.rest()
        return told, seen

    told, seen = run(story())
    assert told[0]["here"] == ""
    assert "Eve" not in str(told)
    assert "Ben" not in str(seen)


def test_who_types_into_a_row_is_told_to_the_others_and_not_to_themselves(stored, sheet, streams):
    let_in(stored, sheet, "ben")
    named(stored, "ben", "Ben")
    row = sheet.rows[1]

    async def story():
        mine, theirs = await listen(streams, stored, sheet.id), await listen(streams, stored, sheet.id, who="ben")
        await theirs.next("own")
        await asyncio.to_thread(Access(stored, "ben").keep_draft, sheet.id, replace(row, why="Be"))
        while not (told := await mine.next("own"))["writing"]:
            pass
        await asyncio.to_thread(Access(stored, "ben").drop_draft, sheet.id, row.id)
        while (await mine.next("own"))["writing"]:
            pass
        streams.stop()
        await mine.rest()
        return told, await theirs.rest()

    told, theirs = run(story())
    assert set(told["writing"]) == {row.id}
    assert "Ben" in told["writing"][row.id]
    assert "row-writing" not in theirs


def test_a_page_says_that_it_is_still_there_from_our_own_address_alone(stored, sheet):
    presence = Presence()

    def stay(**more):
        async def said():
            return await SheetStreams(presence).stay(request(stored, sheet.id, **more))

        try:
            return run(said()).status_code
        except HTTPException as refused:
            return refused.status_code

    assert stay(origin="http://elsewhere") == 403
    assert stay(who="eve", origin="http://x") == 404
    assert presence.here(sheet.id) == {}
    assert stay(origin="http://x") == 204
    assert list(presence.here(sheet.id).values()) == [True]


def test_one_person_has_twelve_streams_and_no_more(stored, sheet, streams):
    async def story():
        lines = [await listen(streams, stored, sheet.id) for _ in range(12)]
        for line in lines:
            await line.next()
        with pytest.raises(HTTPException) as refused:
            await listen(streams, stored, sheet.id)
        await lines[0].stream.aclose()
        await (await listen(streams, stored, sheet.id)).next()
        return refused.value.status_code

    assert run(story()) == 429


def test_thirty_readers_have_a_saved_row_drawn_once(stored, sheet, streams, monkeypatch):
    from alignment.live import post

    let_in(stored, sheet, "ben", Opened.VIEW)
    drawn, draw = [], post.parts
    monkeypatch.setattr(post, "parts", lambda *given: drawn.append(1) or draw(*given))
    for number in range(30):
        let_in(stored, sheet, f"reader {number}", Opened.VIEW)

    async def story():
        lines = [await listen(streams, stored, sheet.id, who=f"reader {number}") for number in range(30)]
        await asyncio.gather(*(line.next() for line in lines))
        await asyncio.sleep(1.5)  # until it is known who is there
        before = len(drawn)
        await asyncio.to_thread(stored.save_row, sheet.id, replace(sheet.rows[0], project="Once"))
        told = await asyncio.gather(*(line.next() for line in lines))
        return told, len(drawn) - before

    told, times = run(story(), 40)
    assert all("Once" in "".join(message["parts"].values()) for message in told)
    assert times == 1
