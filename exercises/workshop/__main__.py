"""`python -m exercises.workshop`: list the workshops, or make a new facilitator's link, without a browser."""

import argparse
import sys

from alignment.ground.wording import FALLBACK, wording
from alignment.store import open_store
from exercises.workshop.facilitation import PACKAGE
from exercises.workshop.secretariat import every_workshop, new_facilitator_link
from sdg_data import ToolkitError


def main(arguments: list[str] | None = None) -> int:
    """Run one command; gives the exit code: 0, or 2 for what is refused."""
    say = wording(PACKAGE, FALLBACK)
    parser = argparse.ArgumentParser(prog="python -m exercises.workshop", description=say("command-about"))
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("list", help=say("command-list"))
    link = commands.add_parser("link", help=say("command-link"))
    link.add_argument("workshop", metavar="WORKSHOP", help=say("command-link-workshop"))
    link.add_argument("--address", default="http://localhost:8501", metavar="URL", help=say("command-address"))
    asked = parser.parse_args(arguments)
    try:
        if asked.command == "link":
            print(new_facilitator_link(open_store(), asked.workshop, asked.address))
            return 0
        for known in every_workshop(open_store()):
            print(known.id, known.starts or "-", known.phase, known.name, sep="\t")
    except ToolkitError as refusal:
        print(refusal, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
