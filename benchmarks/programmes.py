"""How well programmes and plans become rows: `python -m benchmarks.programmes fitted`, or `judged`, or any folder.

A row is found where its title is the true one, or one of both begins with the other. What is proposed and ticked but is
no true row is false; hours count for the rows that were found. `lost` are lines that are neither in a row nor listed as
left out. What it prints of `judged` documents is for reading, never for tuning. `--rows` prints what went wrong as well.
"""

import csv
import sys
import time
from collections import defaultdict
from pathlib import Path

from alignment.intake.document import Block, BlockKind, Cell, Document, Table
from alignment.intake.programme.lines import lines_of
from alignment.intake.programme.reading import read_programme
from alignment.suggestions import suggest, warm_up_suggestions
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
    found = suggest(f"{row.title}. {row.description}", language) or suggest(
        f"{row.strategic_focus}. {row.title}", language
    )
    return list(dict.fromkeys(one.goal.number for one in found))[:3]


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
            if hit and hit.ticked:
                wrong.append(f"{file.name}: ticked {hit.title!r}")
            continue
        figures["rows"] += 1
        figures["found"] += bool(hit and hit.ticked)
        if not hit:
            wrong.append(f"{file.name}: not found {row['title']!r}")
            continue
        if not hit.ticked:
            wrong.append(f"{file.name}: not ticked {row['title']!r}")
        figures["exact"] += plain(hit.title) == plain(row["title"])
        figures["focus"] += plain(hit.strategic_focus) == plain(row["focus"])
        if plain(hit.strategic_focus) != plain(row["focus"]):
            wrong.append(f"{file.name}: focus {hit.strategic_focus!r} of {hit.title!r}")
        if row["hours"]:
            figures["timed"] += 1
            right = hit.hours is not None and abs(hit.hours - float(row["hours"])) < 0.02
            figures["hours"] += right
            if not right:
                wrong.append(f"{file.name}: hours {hit.hours} of {hit.title!r}")
        goals = goals_of(hit, language)
        wanted = {int(goal) for goal in row["goals"].split()}
        figures["goal"] += bool(wanted & set(goals))
        figures["first"] += bool(wanted & set(goals[:1]))
        if not wanted & set(goals):
            wrong.append(f"{file.name}: goals {goals} of {hit.title!r} | {hit.description!r}")
    false = [one for one in free if one.ticked]
    figures["false"] += len(false)
    wrong += [f"{file.name}: false row {one.title!r}" for one in false]
    if ("plan" in file.name) != (programme.kind == "city_plan"):
        wrong.append(f"{file.name}: taken for a {programme.kind}")
    wrong.append(f"{file.name}: title {programme.title!r}")


def print_figures(name, own):
    print(f"{name:6}" + "".join(f"{own[column]:9}" for column in COLUMNS))


def speed(folder):
    rows = [
        row
        for file in sorted(folder.iterdir())
        if file.suffix in {".txt", ".csv"}
        for row in read_programme(document(file)).rows
    ]
    rows = [rows[at % len(rows)] for at in range(40)]
    before = time.perf_counter()
    for at, row in enumerate(rows):
        suggest(f"{row.title} {at}. {row.description}", "en")
    return time.perf_counter() - before


def main(name, *, rows=False):
    folder = PROGRAMMES / name if (PROGRAMMES / name).is_dir() else Path(name)
    warm_up_suggestions()
    figures, wrong = defaultdict(lambda: defaultdict(int)), []
    taken = 0.0
    for document_name, true in sorted(truth(folder).items()):
        before = time.perf_counter()
        read_programme(document(folder / document_name))
        taken += time.perf_counter() - before
        for place in (document_name[:2], "all"):
            judge(folder / document_name, true, figures[place], wrong if place == "all" else [])
    print(f"{name:6}" + "".join(f"{column:>9}" for column in COLUMNS))
    for language, own in figures.items():
        if language != "all":
            print_figures(language, own)
    print_figures("all", figures["all"])
    own = figures["all"]
    print(f"rows found {own['found'] / own['rows']:.1%}, false {own['false'] / own['rows']:.1%}, "
          f"hours right {own['hours'] / max(own['timed'], 1):.1%}, lost lines {own['lost']}, "
          f"goal among the first three {own['goal'] / own['rows']:.1%}")  # fmt: skip
    print(f"read in {taken:.2f} s; 40 rows with suggestions in {speed(folder):.2f} s")
    if rows:
        print("\n".join(wrong))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "fitted", rows="--rows" in sys.argv)
