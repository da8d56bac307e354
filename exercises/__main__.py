"""`python -m exercises`: a report, an export or a backup of a workshop, bringing one back, and opening a sample."""

import sys

from exercises.registry import REGISTRY
from exercises.report.command import command as report
from exercises.samples.command import command as sample
from exercises.workshop.backup.command import run


def main(arguments: list[str] | None = None) -> int:
    """Run one command; gives the exit code: 0, or 2 for what is refused."""
    return run(REGISTRY, arguments, [report(REGISTRY), sample(REGISTRY)])


if __name__ == "__main__":
    sys.exit(main())
