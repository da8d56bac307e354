"""How many judged pairs the network's memory tells right: `python -m benchmarks.remembered.judge`."""

import csv
from pathlib import Path

from alignment.meaning import meaning, start_loading
from alignment.memory.likeness import LEAST, likeness, spoken

PAIRS = Path(__file__).parent / "pairs.tsv"


def pairs(use):
    with PAIRS.open(encoding="utf-8", newline="") as lines:
        return [line for line in csv.DictReader(lines, delimiter="\t") if line["use"] == use]


def remembers(pair, *, by_words):
    typed = spoken(pair["typed"], by_words=by_words)
    row = spoken(f"{pair['focus']}. {pair['project']}", target=pair["target"], by_words=True)
    return typed.clear and likeness(typed, row).score >= LEAST


def main():
    start_loading().join()
    for method in ("words", "meaning") if meaning() else ("words",):
        for use in ("fit", "judge"):
            found = [(pair, remembers(pair, by_words=method == "words")) for pair in pairs(use)]
            for like in ("yes", "no"):
                own = [(pair, there) for pair, there in found if pair["like"] == like]
                wrong = [pair["typed"] for pair, there in own if there != (like == "yes")]
                print(f"{method:8} {use:6} {like:4} {len(own) - len(wrong):3} of {len(own):3} right {wrong or ''}")


if __name__ == "__main__":
    main()
