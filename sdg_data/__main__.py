"""The commands of the package: `python -m sdg_data refresh FILE-OR-URL [--write]`."""

import argparse
import io
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from sdg_data.catalogue import DATA
from sdg_data.errors import RefreshRefused
from sdg_data.refresh import Difference, Outcome, refresh
from sdg_data.sentences import sentence


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
    asked = parser.parse_args(arguments)
    try:
        outcome = refresh(asked.source, folder, write=asked.write)
    except RefreshRefused as refusal:
        print(refusal, file=sys.stderr)
        return 2
    print("\n".join(report(outcome)))
    return 0


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
