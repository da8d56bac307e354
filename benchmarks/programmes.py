"""How well programmes and plans become rows: `python -m benchmarks.programmes fitted`, or `judged`, or any folder.

A row is found where its title is the true one, or one of both begins with the other. What is proposed and ticked but is
no true row is false; hours count for the rows that were found. `lost` are lines that are neither in a row nor listed
as left out. What it prints of `judged` documents is for reading, never for tuning. With `--rows` it
prints what went wrong as well.
"""

import csv
import sys
import time
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from alignment.intake.document import Block, BlockKind, Cell, Document, Table
from alignment.intake.programme.lines import lines_of
from alignment.intake.programme.proposals import Programme
from alignment.intake.programme.reading import read_programme
from alignment.intake.programme.review import review_of, suggestions_for
from alignment.meaning import awaited_meaning
from alignment.sheet import Kind
from alignment.suggestions import warm_up_suggestions
from sdg_data.words import plain

PROGRAMMES = Path(__file__).parent / "programmes"
COLUMNS = ("rows", "found", "exact", "false", "hours", "timed", "focus", "unticked", "left", "lost", "goal", "first")


def document(file):
    """A text or a table of the sets, as simply as it can be read: a block for each line, or one table."""
    text = file.read_text(encoding="utf-8-sig")
    if file.suffix == ".txt":
        blocks = [
            Block(BlockKind.PARAGRAPH, line, f"line {at}") for at, line in enumerate(text.splitlines(), 1) if line
        ]
        return Document(file.name, "txt", tuple(blocks))
    separator = ";" if text.count(";") > text.count(",") else ","
    lines = csv.reader(text.splitlines(), delimiter=separator)
    cells = tuple(tuple(Cell(cell, f"line {at}") for cell in line) for at, line in enumerate(lines, 1))
    return Document(file.name, "csv", (Block(BlockKind.TABLE, table=Table(cells)),))


def truth(folder):
    found = defaultdict(list)
    with (folder / "truth.tsv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            found[row["document"]].append(row)
    return found


def same(title, true):
    one, other = plain(title), plain(true)
    return bool(one) and (one.startswith(other) or other.startswith(one))


def goals_of(row, language):
    return list(dict.fromkeys(one.goal.number for one in suggestions_for(row, language)))


def judge(file, true, figures, wrong):
    language, own = file.name[:2], document(file)
    programme = read_programme(own)
    at = [one.passage.number for one in programme.left_out] + [p.number for row in programme.rows for p in row.passages]
    figures["lost"] += len(lines_of(own)) - len(set(at)) + len(at) - len(set(at))
    free = list(programme.rows)
    for row in true:
        hit = next((one for one in free if same(one.title, row["title"])), None)
        if hit:
            free.remove(hit)
        if row["goals"] == "unticked":
            figures["unticked"] += 1
            figures["left"] += not hit or not hit.ticked
            continue
        figures["rows"] += 1
        figures["found"] += bool(hit and hit.ticked)
        if hit:
            compare(hit, row, language, figures, wrong)
        else:
            wrong.append(f"{file.name}: not found {row['title']!r}")
    false = [one for one in free if one.ticked]
    figures["false"] += len(false)
    wrong += [f"{file.name}: false row {one.title!r}" for one in false]
    if ("plan" in file.name) != (programme.kind == "city_plan"):
        wrong.append(f"{file.name}: taken for a {programme.kind}")
    wrong.append(f"{file.name}: title {programme.title!r}")


def compare(hit, row, language, figures, wrong):
    figures["exact"] += plain(hit.title) == plain(row["title"])
    figures["focus"] += plain(hit.strategic_focus) == plain(row["focus"])
    figures["timed"] += bool(row["hours"])
    right = hit.hours is not None and row["hours"] != "" and abs(hit.hours - float(row["hours"])) < 0.02
    figures["hours"] += right
    goals, wanted = goals_of(hit, language), {int(goal) for goal in row["goals"].split()}
    figures["goal"] += bool(wanted & set(goals))
    figures["first"] += bool(wanted & set(goals[:1]))
    if plain(hit.strategic_focus) != plain(row["focus"]) or right != bool(row["hours"]) or not wanted & set(goals):
        wrong.append(f"{row['document']}: {hit.title!r}, {hit.hours} h, focus {hit.strategic_focus!r}, goals {goals}")


def speed(folder):
    """Seconds from 40 rows to a review of them, by the clock and of the processor."""
    rows = [row for name in truth(folder) for row in read_programme(document(folder / name)).rows]
    rows = [replace(rows[at % len(rows)], description=f"{rows[at % len(rows)].description} {at}") for at in range(40)]
    before, own = time.perf_counter(), time.process_time()
    review_of(Programme(Kind.COURSE, "", tuple(rows), ()), "en")
    return time.perf_counter() - before, time.process_time() - own


def figures_of(folder):
    """What was found in the documents of a folder, by language and in "all", and what went wrong."""
    figures, wrong = defaultdict(lambda: defaultdict(int)), []
    for name, true in sorted(truth(folder).items()):
        judge(folder / name, true, figures[name[:2]], [])
        judge(folder / name, true, figures["all"], wrong)
    return figures, wrong


def main(name, *, rows=False):
    folder = PROGRAMMES / name if (PROGRAMMES / name).is_dir() else Path(name)
    warm_up_suggestions()
    awaited_meaning()
    before = time.perf_counter()
    for document_name in truth(folder):
        read_programme(document(folder / document_name))
    taken = time.perf_counter() - before
    figures, wrong = figures_of(folder)
    print(f"{name:6}" + "".join(f"{column:>9}" for column in COLUMNS))
    for language in sorted(figures, key=lambda one: (one == "all", one)):
        print(f"{language:6}" + "".join(f"{figures[language][column]:9}" for column in COLUMNS))
    own = figures["all"]
    print(f"rows found {own['found'] / own['rows']:.1%}, false {own['false'] / own['rows']:.1%}, "
          f"hours right {own['hours'] / max(own['timed'], 1):.1%}, lost lines {own['lost']}, "
          f"goal among the first three {own['goal'] / own['rows']:.1%}")  # fmt: skip
    clock, own = speed(folder)
    print(f"read in {taken:.2f} s; 40 rows with suggestions in {clock:.2f} s, {own:.2f} s of the processor")
    if rows:
        print("\n".join(wrong))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "fitted", rows="--rows" in sys.argv)
