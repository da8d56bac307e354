"""The passages that the layers are fitted on can be read, tell every goal, and are nobody else's."""

import csv
import re
from collections import Counter
from importlib import import_module, util
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"
COLUMNS = ["goal", "not", "style", "passage"]
GOALS = {str(goal) for goal in range(1, 18)}


def read(file):
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


ROWS = read(BENCHMARKS / "passages" / "en.tsv")


def runs(text, length=10):
    """Longer than the stock phrases of the field, as "neither in employment nor in education or training"."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[place : place + length]) for place in range(len(words) - length + 1)}


def test_every_row_has_a_goal_or_none_the_goals_it_is_not_about_a_style_and_a_passage():
    for row in ROWS:
        assert list(row) == COLUMNS
        assert row["goal"] in GOALS | {""}
        assert set(row["not"].split()) <= GOALS - {row["goal"]}
        least, most = {"plain": (45, 120), "excerpt": (45, 120), "long": (45, 120), "full": (125, 195)}[row["style"]]
        assert least <= len(row["passage"].split()) <= most
        assert row["passage"] == row["passage"].strip()
        assert '"' not in row["passage"]


def test_every_goal_has_as_many_passages_as_the_next_and_some_have_none():
    counted = Counter(row["goal"] for row in ROWS)
    assert set(counted) == GOALS | {""}
    assert min(counted.values()) >= 24
    assert max(counted[goal] for goal in GOALS) <= min(counted[goal] for goal in GOALS) + 3


def test_no_passage_stands_twice():
    assert len({row["passage"] for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_no_labelled_phrase_stands_in_a_passage(language):
    text = " ".join(row["passage"].lower() for row in ROWS)
    assert [
        row["phrase"]
        for row in read(BENCHMARKS / "phrases" / f"{language}.tsv")
        if len(row["phrase"].split()) > 3 and row["phrase"].lower() in text
    ] == []


def test_no_passage_shares_a_run_of_words_with_a_public_text():
    if util.find_spec("sdgclassification") is None:
        pytest.skip("sdgclassification-benchmark is not installed")
    folder = Path(next(iter(import_module("sdgclassification.benchmark").__path__)))
    with (folder / "resources" / "benchmark.csv").open(encoding="utf-8", newline="") as lines:
        public = set().union(*(runs(row["text"]) for row in csv.DictReader(lines)))
    assert len(public) > 10_000
    assert [row["passage"] for row in ROWS if runs(row["passage"]) & public] == []
