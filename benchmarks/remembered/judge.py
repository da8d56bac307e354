"""How many judged pairs the network's memory tells right: `python -m benchmarks.remembered.judge`."""

import csv
from pathlib import Path

from alignment.meaning import meaning, start_loading
from alignment.memory.finding import languages_of_rows
from alignment.memory.likeness import LEAST, likeness, spoken, spoken_of_row

PAIRS = Path(__file__).parent / "pairs.tsv"


def pairs(use):
    with PAIRS.open(encoding="utf-8", newline="") as lines:
        return [line for line in csv.DictReader(lines, delimiter="\t") if line["use"] == use]


def remembers(pair):
    said = f"{pair['focus']}. {pair['project']}"
    (language,) = languages_of_rows([said])
    typed, row = spoken(pair["typed"]), spoken_of_row(said, language, pair["target"])
    return typed.clear and likeness(typed, row).score >= LEAST


def main():
    for method in ("words", "meaning"):
        if method == "meaning":
            start_loading().join()
            if meaning() is None:
                break
        for use in ("fit", "judge"):
            found = [(pair, remembers(pair)) for pair in pairs(use)]
            for like in ("yes", "no"):
                own = [(pair, there) for pair, there in found if pair["like"] == like]
                wrong = [pair["typed"] for pair, there in own if there != (like == "yes")]
                print(f"{method:8} {use:6} {like:4} {len(own) - len(wrong):3} of {len(own):3} right {wrong or ''}")


if __name__ == "__main__":
    main()
