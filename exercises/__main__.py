"""`python -m exercises`: write a report, export a workshop, take a backup of one or everything, bring one back."""

import sys

from exercises.registry import REGISTRY
from exercises.report.command import command as report
from exercises.workshop.backup.command import run


def main(arguments: list[str] | None = None) -> int:
    """Run one command; gives the exit code: 0, or 2 for what is refused."""
    return run(REGISTRY, arguments, [report(REGISTRY)])


if __name__ == "__main__":
    sys.exit(main())
