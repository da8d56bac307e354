"""What the network's memory costs: `python -m benchmarks.memory [SHEETS] [ROWS]`, 2,000 and 100,000 where not said.

Fills a database with published rows made of the glossaries' phrases in six languages, reads them as a server does when
it starts, and asks as somebody does who types: a form judges a text for its suggestions first, and the memory finds it
done; both are timed. Most rows that it then compares were never compared before. Milliseconds stand beside their ratio
to a yardstick of the same run: a plain scan that compares what is typed with each row by the same matching (done for a
sample of them and extrapolated).
"""

import random
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from alignment import Alignment, AlignmentSheet
from alignment.access import Mode
from alignment.ground.processors import keep_sums_in_their_thread
from alignment.memory import remember, warm_up_memory
from alignment.memory.likeness import likeness, spoken, spoken_of_row
from alignment.memory.remembering import memory_of
from alignment.store import Access, open_store
from alignment.store.tables import row_table, sheet_table
from alignment.suggestions import warm_up_suggestions
from alignment.taking import suggested
from benchmarks.suggestions import LANGUAGES, milliseconds, rows
from sdg_data.concepts import phrases as phrases_of

SCANNED = 1_000  # rows of the plain scan
TYPED = 30  # phrases of each language, each typed in three steps
LINES = 20_000  # rows that are written at once


def sheet_line(at):
    return {
        "id": f"s{at:011d}", "kind": "course", "title": f"Course {at}", "centre": f"centre-{at % 60}",
        "strategic_goal": "", "audience": "", "illustrative": False, "sample": "", "version": 1, "revision": 1,
        "owner": f"o{at % 500}", "published": True, "deleted": False, "changed_at": datetime(2026, 1, 1, tzinfo=UTC),
    }  # fmt: skip


def language_of(sheet_id):
    return LANGUAGES[int(sheet_id[1:]) % len(LANGUAGES)]


def row_lines(chance, sheets, many):
    phrases = {one: [(phrase, code) for code, phrase, *_ in phrases_of(one)] for one in LANGUAGES}
    for number in range(many):
        at = number % sheets
        some = chance.choices(phrases[language_of(f"s{at:011d}")], k=4)
        target = some[0][1]
        yield {
            "id": f"r{number:011d}", "sheet_id": f"s{at:011d}", "position": number // sheets,
            "strategic_focus": some[0][0], "project": f"{', '.join(phrase for phrase, _ in some[1:])} {number}",
            "goal": target.split(".")[0], "target": target, "indicator": "",
            "why": "", "link": "direct", "strength": "main", "change_tomorrow": "",
            "local": {}, "version": 1, "deleted": False,
        }  # fmt: skip


def fill(store, sheets, many):
    lines = list(row_lines(random.Random(2030), sheets, many))
    with store.writing() as connection:
        connection.execute(sheet_table.insert(), [sheet_line(at) for at in range(sheets)])
        for at in range(0, len(lines), LINES):
            connection.execute(row_table.insert(), lines[at : at + LINES])
    return lines


def timed(what):
    """Milliseconds by the clock, what is given, and milliseconds of the processor, which a busy machine is not in."""
    before, own = time.perf_counter(), time.thread_time()
    given = what()
    own = 1_000 * (time.thread_time() - own)
    return 1_000 * (time.perf_counter() - before), given, own


def both_of(some):
    clocks, alone = zip(*some, strict=True)
    return f"{milliseconds(clocks)} ({milliseconds(alone)})"


def resident():
    status = Path("/proc/self/status")
    if not status.is_file():
        return float("nan")
    return int(next(line for line in status.read_text().splitlines() if line.startswith("VmRSS")).split()[1]) / 1024


def typing():
    """What somebody types, a little more each time."""
    for language in LANGUAGES:
        for row in rows(language)[:TYPED]:
            words = row["phrase"].split()
            for share in (2, 3):
                yield language, " ".join(words[: max(1, len(words) * share // 3)])


def scan(lines, typed):
    for line in lines:
        said = f"{line['strategic_focus']}. {line['project']}"
        likeness(typed, spoken_of_row(said, language_of(line["sheet_id"]), line["target"]))


def main():
    sheets, many = (int(given) for given in (*sys.argv[1:], "2000", "100000")[:2])
    keep_sums_in_their_thread()  # as the server does
    warm_up_suggestions()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        store = open_store(f"sqlite:///{folder}/memory.sqlite")
        lines = fill(store, sheets, many)
        reader, owner = Access(store, "reader", mode=Mode.PRIVATE), Access(store, "owner", mode=Mode.PRIVATE)
        mine = reader.create_sheet(AlignmentSheet(title="Mine"))
        typed = spoken("bus lanes and safe crossings near schools", "en")
        some = lines[:: max(1, many // SCANNED)]
        scanned, _, own = timed(lambda: scan(some, typed))
        yardstick, own = scanned * many / len(some), own * many / len(some)
        lines.clear()
        before = resident()
        reading, *_ = timed(lambda: warm_up_memory(reader))
        finder = memory_of(reader.database).finder
        print(f"{len(finder)} rows: read in {reading / 1000:.1f} s, {finder.bytes / len(finder):.0f} bytes a row, "
              f"{resident() - before:.0f} MB more in the process")  # fmt: skip
        print(f"yardstick, a plain scan of {many} rows: {yardstick:.0f} ({own:.0f}) ms; in brackets the processor's")
        judging, took, both, found = [], [], [], 0
        for language, text in typing():
            row = Alignment(project=text)
            judged = timed(lambda row=row, language=language: suggested(row, language))
            asked = timed(lambda row=row, language=language: remember(reader, mine, row, language))
            judging.append((judged[0], judged[2]))
            took.append((asked[0], asked[2]))
            both.append((judged[0] + asked[0], judged[2] + asked[2]))
            found += bool(asked[1])
        print(f"the suggestions for a text, median and 95th percentile: {both_of(judging)} ms")
        print(f"what the memory says to it: {both_of(took)} ms; 1/{own / np.median(took, axis=0)[1]:.0f} of the "
              f"yardstick; {found} of {len(took)} with a row")  # fmt: skip
        print(f"the two together: {both_of(both)} ms")
        sheet = owner.create_sheet(AlignmentSheet(title="New", rows=(Alignment(project="Bus lanes", goal="11"),)))
        after = []
        for _ in range(10):
            for published in (True, False):
                owner.publish(sheet.id, published=published)
                clock, _, alone = timed(lambda: remember(reader, mine, Alignment(project="Bus lanes"), "en"))
                after.append((clock, alone))
        print(f"right after something was published or taken back: {both_of(after)} ms")
        store.close()


if __name__ == "__main__":
    main()
