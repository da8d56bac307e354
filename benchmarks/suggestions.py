"""How good and how fast the suggestions are, by words alone and by meaning as well: `python -m benchmarks.suggestions`.

Goes by the labelled phrases beside this file and by the public texts of `sdgclassification-benchmark`, if installed.
What it prints of `held` phrases is for reading, never for tuning; neither are the public texts.
"""

import csv
import os
import sys
import time
from collections import defaultdict
from importlib import import_module, util
from itertools import product
from pathlib import Path

import numpy as np

from alignment.certainty import Basis, Fit, fit_of
from alignment.judging import SPEAKS
from alignment.meaning import meaning, start_loading
from alignment.suggestions import suggest, warm_up_suggestions
from benchmarks.certainty import of_paragraphs, of_phrases, of_public

PHRASES = Path(__file__).parent / "phrases"
LANGUAGES = ("en", "fr", "es", "ar", "fa", "ko")
PUBLIC = "sdgclassification.benchmark"
YES = SPEAKS  # the score from which a goal is said to be served


def rows(name):
    with (PHRASES / f"{name}.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t"))


def timed(text, sense, **options):
    # Of the processor, not of the clock: a suggestion is worked out by one thread, and the machine may be busy.
    before = time.process_time()
    found = suggest(text, sense=sense, **options)
    return found, 1_000 * (time.process_time() - before)


def distinct_goals(found):
    return list(dict.fromkeys(suggestion.goal.number for suggestion in found))


def milliseconds(times):
    return f"{np.median(times):8.1f} {np.quantile(times, 0.95):6.1f}"


def phrases(method, sense, use):
    for language in LANGUAGES:
        right, times = [], []
        for row in rows(language):
            if row["use"] != use:
                continue
            found, taken = timed(row["phrase"], sense)
            times.append(taken)
            wanted = set(row["targets"].split())
            goals, wanted_goals = distinct_goals(found), {int(code.split(".")[0]) for code in wanted}
            targets = [suggestion.target.code for suggestion in found]
            right.append([set(goals[:1]) & wanted_goals, set(goals[:3]) & wanted_goals,
                          set(targets[:1]) & wanted, set(targets[:5]) & wanted])  # fmt: skip
        shares = 100 * np.array([[bool(hit) for hit in row] for row in right]).mean(axis=0)
        figures = " ".join(f"{share:7.0f}" for share in shares)
        print(f"{method:8} {language:4} {use:5} {len(right):4} {figures} {milliseconds(times)}")


def kinds(method, sense, use):
    """Texts in several languages, texts typed badly, and broad titles, which must not be silent."""
    for name in ("mixed", "typed", "titles"):
        own = [row for row in rows(name) if row["use"] == use]
        first = 0
        for row in own:
            found = suggest(row["phrase"], row["language"], sense=sense)
            wanted = {int(code.partition(".")[0]) for code in row.get("targets", "").split()}
            first += bool(found) and (not wanted or found[0].goal.number in wanted)
        print(f"{method:8} {name:10} {use:5} {len(own):4} {first:4} with the goal first (titles: with any suggestion)")


def paragraphs(method, sense):
    for language, style in product(LANGUAGES[1:], ("plain", "excerpt")):
        own = [row for row in rows(f"../passages/held/{language}") if row["style"] == style]
        goals = [distinct_goals(suggest(row["passage"], language, sense=sense)) for row in own]
        first = sum(found[:1] == [int(row["goal"])] for found, row in zip(goals, own, strict=True))
        third = sum(int(row["goal"]) in found[:3] for found, row in zip(goals, own, strict=True))
        print(f"{method:8} paragraphs {language} {style:7} {len(own):4} goal first {first}, among three {third}")


def reliability(method, sense):
    """How often what is called strong, likely and possible is right, by mode, of what nothing was fitted to."""
    for name, found in (("phrases", of_phrases(sense, "held")), ("paragraphs", of_paragraphs(sense)),
                        ("public", of_public(sense))):  # fmt: skip
        right = defaultdict(list)
        for one in found:
            right[one.mode, fit_of(one.score, Basis(one.mode, one.length, one.lead))].append(one.right)
        for mode in sorted({mode for mode, _ in right}):
            told = (f"{fit.name.lower()} {100 * np.mean(right[mode, fit]):.1f} of {len(right[mode, fit])}"
                    for fit in sorted(Fit, reverse=True) if (mode, fit) in right)  # fmt: skip
            print(f"{method:8} right, {name}, read by {mode}: {', '.join(told)}")


def public(method, sense):
    if util.find_spec("sdgclassification") is None:
        print(f"{method:8} public texts left out: sdgclassification-benchmark is not installed")
        return
    resources = Path(next(iter(import_module(PUBLIC).__path__))) / "resources" / "benchmark.csv"
    with resources.open(encoding="utf-8", newline="") as lines:
        texts = list(csv.DictReader(lines))
    first, third, times, answers = [], [], [], defaultdict(list)
    for row in texts:
        goal, label = int(row["sdg"]), row["label"] == "True"
        found, taken = timed(row["text"], sense)
        times.append(taken)
        if label:
            goals = distinct_goals(found)
            first.append(goal in goals[:1])
            third.append(goal in goals[:3])
        every = suggest(row["text"], sense=sense, limit=50)
        answers[goal].append((label, goal in {one.goal.number for one in every if one.score >= YES}))
    print(f"{method:8} {len(first)} texts: top-1 goal {100 * np.mean(first):.1f}, top-3 {100 * np.mean(third):.1f};"
          f" milliseconds {milliseconds(times).split()}")  # fmt: skip
    accuracy, f1 = zip(*(scored(pairs) for pairs in answers.values()), strict=True)
    print(f"{method:8} {len(texts)} yes/no (from {YES}): accuracy {100 * np.mean(accuracy):.1f}, F1 {np.mean(f1):.3f}")


def scored(pairs):
    # As the package does it: per goal, then the plain mean over the goals.
    true = sum(label and said for label, said in pairs)
    share = sum(label == said for label, said in pairs) / len(pairs)
    return share, 2 * true / max(1, sum(label for label, _ in pairs) + sum(said for _, said in pairs))


def megabytes():
    if sys.platform == "win32":
        return float("nan")
    resource = import_module("resource")  # not on Windows
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def main():
    started, memory = time.perf_counter(), megabytes()
    for language in LANGUAGES:
        suggest("water", language, sense=None)
    print(f"words: ready after {time.perf_counter() - started:.2f} s, {megabytes() - memory:.0f} MB more")
    started, memory = time.perf_counter(), megabytes()
    loading = start_loading()
    asked = time.perf_counter() - started
    loading.join()
    loaded = meaning()
    methods = {"words": None}
    if loaded is None:
        print("meaning: left out, there are no encoders for this system")
    else:
        methods["meaning"] = loaded
        print(f"meaning: asked for in {1_000 * asked:.1f} ms, ready after {time.perf_counter() - started:.2f} s,"
              f" {megabytes() - memory:.0f} MB more")  # fmt: skip
    warm_up_suggestions()
    print(f"{os.cpu_count()} processors; milliseconds of one a text: median and 95th percentile\n")
    print("method   lang use      n  goal-1  goal-3  targ-1  targ-5   median    p95")
    for use in sys.argv[1:] or ("tune", "held"):
        for method, sense in methods.items():
            phrases(method, sense, use)
    print()
    for method, sense in methods.items():
        for use in sys.argv[1:] or ("tune", "held"):
            kinds(method, sense, use)
        if not sys.argv[1:]:
            paragraphs(method, sense)
            reliability(method, sense)
    print()
    for method, sense in methods.items():
        found = [row["phrase"] for row in rows("nonsense") if suggest(row["phrase"], sense=sense)]
        print(f"{method:8} nonsense: {len(found)} of {len(rows('nonsense'))} with a suggestion {found or ''}")
        if not sys.argv[1:]:
            public(method, sense)


if __name__ == "__main__":
    main()
