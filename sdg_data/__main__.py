"""The commands of the package: `python -m sdg_data refresh FILE-OR-URL [--write]`, `… add-wording LANGUAGE FILE`."""

import argparse
import io
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from sdg_data.catalogue import DATA
from sdg_data.errors import RefreshRefused, WordingRefused
from sdg_data.refresh import Difference, Outcome, refresh
from sdg_data.sentences import sentence
from sdg_data.wordings import Added, add_wording


def main(arguments: Sequence[str] | None = None, folder: Path = DATA) -> int:
    """Run the command that `arguments` ask for. Gives 0 when it worked, with differences or without, 2 when refused."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a console of few letters shows the others as escapes
            stream.reconfigure(errors="backslashreplace")
    parser = argparse.ArgumentParser(prog="python -m sdg_data", description=sentence("refresh-program"))
    commands = parser.add_subparsers(required=True, metavar=sentence("refresh-command"))
    described = sentence("refresh-description")
    asked_of = commands.add_parser("refresh", help=sentence("refresh-help"), description=described)
    asked_of.add_argument("source", metavar=sentence("refresh-source"), help=sentence("refresh-source-help"))
    asked_of.add_argument("--write", action="store_true", help=sentence("refresh-write-help"))
    asked_of.set_defaults(run=lambda asked: report(refresh(asked.source, folder, write=asked.write)))
    asked_of = commands.add_parser(
        "add-wording", help=sentence("wording-help"), description=sentence("wording-description")
    )
    asked_of.add_argument("language", metavar=sentence("wording-asks-language"), help=sentence("wording-language-help"))
    asked_of.add_argument("file", metavar=sentence("wording-asks-file"), type=Path, help=sentence("wording-file-help"))
    asked_of.set_defaults(run=lambda asked: told(add_wording(asked.language, asked.file, folder)))
    asked = parser.parse_args(arguments)
    try:
        print("\n".join(asked.run(asked)))
    except (RefreshRefused, WordingRefused) as refusal:
        print(refusal, file=sys.stderr)
        return 2
    return 0


def told(added: Added) -> Iterator[str]:
    """What was taken of a file of official texts, and what is missing or older, as the lines that a person reads."""
    yield sentence("wording-added", texts=len(added.texts), language=added.language, file=added.file)
    if added.older:
        yield sentence("wording-older")
    for key, codes in (("outdated", added.outdated), ("unknown", added.unknown), ("missing", added.missing)):
        if codes:
            yield sentence(f"wording-{key}", count=len(codes), codes=", ".join(codes))


def report(outcome: Outcome) -> Iterator[str]:
    """What a refresh found and did, as the lines that a person reads."""
    for found in outcome.differences:
        old, new = (text or sentence("refresh-nothing") for text in (found.old, found.new))
        yield sentence(_key(found), kind=sentence(f"refresh-kind-{found.kind}"), code=found.code, old=old, new=new)
    for key, values in outcome.loose_ends:
        yield sentence(key, **values)
    counts = Counter(_key(found) for found in outcome.differences)
    yield sentence(
        "refresh-counts",
        goals=len(outcome.listing["goal"]),
        targets=len(outcome.listing["target"]),
        indicators=len(outcome.listing["indicator"]),
        added=counts["refresh-added"],
        removed=counts["refresh-removed"],
        changed=counts["refresh-changed"],
        tiers=counts["refresh-tier"],
    )
    if outcome.written:
        yield sentence("refresh-written", files=", ".join(outcome.written))
    elif outcome.differences:
        yield sentence("refresh-not-written")


def _key(found: Difference) -> str:
    if found.kind == "tier":
        return "refresh-tier"
    return "refresh-added" if found.old is None else "refresh-removed" if found.new is None else "refresh-changed"


if __name__ == "__main__":
    sys.exit(main())
