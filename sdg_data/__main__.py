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
from sdg_data.wording import Wording, wording


def main(arguments: Sequence[str] | None = None, folder: Path = DATA) -> int:
    """Run the command that `arguments` ask for. Gives 0 when it worked, with differences or without, 2 when refused."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a console of few letters shows the others as escapes
            stream.reconfigure(errors="backslashreplace")
    say = wording("sdg_data", "en")
    parser = argparse.ArgumentParser(prog="python -m sdg_data", description=say("refresh-program"))
    commands = parser.add_subparsers(required=True, metavar=say("refresh-command"))
    asked_of = commands.add_parser("refresh", help=say("refresh-help"), description=say("refresh-description"))
    asked_of.add_argument("source", metavar=say("refresh-source"), help=say("refresh-source-help"))
    asked_of.add_argument("--write", action="store_true", help=say("refresh-write-help"))
    asked = parser.parse_args(arguments)
    try:
        outcome = refresh(asked.source, folder, write=asked.write)
    except RefreshRefused as refusal:
        print(refusal.say(say), file=sys.stderr)
        return 2
    print("\n".join(report(outcome, say)))
    return 0


def report(outcome: Outcome, say: Wording) -> Iterator[str]:
    """What a refresh found and did, as the lines that a person reads."""
    for found in outcome.differences:
        old, new = (text or say("refresh-nothing") for text in (found.old, found.new))
        yield say(_key(found), kind=found.kind, code=found.code, old=old, new=new)
    for key, values in outcome.loose_ends:
        yield say(key, **values)
    counts = Counter(_key(found) for found in outcome.differences)
    yield say(
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
        yield say("refresh-written", files=", ".join(outcome.written))
    elif outcome.differences:
        yield say("refresh-not-written")


def _key(found: Difference) -> str:
    if found.kind == "tier":
        return "refresh-tier"
    return "refresh-added" if found.old is None else "refresh-removed" if found.new is None else "refresh-changed"


if __name__ == "__main__":
    sys.exit(main())
