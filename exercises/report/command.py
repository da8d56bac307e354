"""`python -m exercises report WORKSHOP -o FILE`: the report of a workshop, or its workbook, without a browser."""

import argparse
from collections.abc import Callable
from pathlib import Path

from alignment.ground.wording import FALLBACK, languages, wording
from alignment.paper import PaperFormat, make
from alignment.store import open_store
from exercises.report import PACKAGE
from exercises.report.writing import Wish, sections, written
from exercises.workshop.backup.command import PACKAGE as BACKUP
from exercises.workshop.backup.command import OtherCommand, give, tell
from exercises.workshop.backup.folder import put_file
from exercises.workshop.errors import ExerciseError
from exercises.workshop.exercise import Registry
from exercises.workshop.export import write_workshop
from exercises.workshop.secretariat import named_workshop
from exercises.workshop.snapshots import Snapshots

_WORKBOOK = "xlsx"


class ReportRefused(ExerciseError, package=PACKAGE):
    """What is no report that could be written."""


def command(registry: Registry) -> OtherCommand:
    """The command, of a registry of exercises."""
    return OtherCommand("report", wording(PACKAGE, FALLBACK)("command-report"), _describe(registry), _run(registry))


def _describe(registry: Registry) -> Callable[[argparse.ArgumentParser], None]:
    def describe(parser: argparse.ArgumentParser) -> None:
        say = wording(PACKAGE, FALLBACK)
        parser.add_argument("workshop", metavar="WORKSHOP", help=wording(BACKUP, FALLBACK)("command-workshop"))
        parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=say("command-output"))
        parser.add_argument("--language", choices=list(languages()), default=FALLBACK, help=say("command-language"))
        parser.add_argument(
            "--section", action="append", choices=sections(registry), default=[], help=say("command-section")
        )

    return describe


def _run(registry: Registry) -> Callable[[argparse.Namespace], None]:
    def run(asked: argparse.Namespace) -> None:
        ending = asked.output.suffix.lower().removeprefix(".")
        if ending not in {_WORKBOOK, *PaperFormat}:
            raise ReportRefused("command-ending", file=str(asked.output))
        store = open_store()
        snapshot = Snapshots(store).snapshot(named_workshop(store, asked.workshop).id)
        tell(wording(PACKAGE, FALLBACK)("command-making", file=str(asked.output)))
        if ending == _WORKBOOK:
            content = write_workshop(registry, snapshot, asked.language)
        else:
            wish = Wish(asked.language, tuple(asked.section))
            content = make(written(registry, snapshot, wish), PaperFormat(ending))
        put_file(asked.output, content)
        give(str(asked.output))

    return run
