"""What `python -m exercises` does: export a workshop, take a backup, bring one back, without a browser."""

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from alignment.ground.wording import FALLBACK, Wording, languages, wording
from alignment.store import Store, Whole, open_store
from exercises.workshop.backup.folder import put_file
from exercises.workshop.backup.reading import FROM_A_COMMAND, Bounds, read_backup
from exercises.workshop.backup.restoring import restore
from exercises.workshop.backup.writing import backup_name, write_backup
from exercises.workshop.exercise import Registry
from exercises.workshop.export import workshop_file_name, write_workshop
from exercises.workshop.secretariat import link_in_words, named_workshop
from exercises.workshop.snapshots import Snapshots
from sdg_data import ToolkitError

PACKAGE = "exercises/workshop/backup"


@dataclass(frozen=True)
class OtherCommand:
    """A command of another package: its name, what it is for, how it describes its arguments, and what it does."""

    name: str
    about: str
    describe: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], None]


def run(registry: Registry, arguments: list[str] | None = None, others: Sequence[OtherCommand] = ()) -> int:
    """Run one command, of these or of `others`; gives the exit code: 0, or 2 for what is refused."""
    say = wording(PACKAGE, FALLBACK)
    parser = _parser(say, others)
    asked = parser.parse_args(arguments)
    try:
        if other := next((one for one in others if one.name == asked.command), None):
            other.run(asked)
        elif asked.command == "restore":
            _restore(registry, asked, say)
        elif asked.command == "export":
            _export(registry, asked, say)
        elif bool(asked.workshop) == asked.all:
            parser.error(say("command-which"))
        else:
            _backup(asked, say)
    except ToolkitError as refusal:
        tell(str(refusal))
    except OSError as fault:
        read = asked.command == "restore"
        key, file = ("command-cannot-read", asked.file) if read else ("command-cannot-write", asked.output)
        tell(say(key, file=str(file), fault=str(fault.strerror)))
    else:
        return 0
    return 2


def _parser(say: Wording, others: Sequence[OtherCommand]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m exercises", description=say("command-about"))
    commands = parser.add_subparsers(dest="command", required=True)
    export = commands.add_parser("export", help=say("command-export"))
    export.add_argument("workshop", metavar="WORKSHOP", help=say("command-workshop"))
    export.add_argument("-o", "--output", type=Path, metavar="FILE", help=say("command-output"))
    export.add_argument("--language", choices=list(languages()), default=FALLBACK, help=say("command-language"))
    backup = commands.add_parser("backup", help=say("command-backup"))
    backup.add_argument("workshop", nargs="?", default="", metavar="WORKSHOP", help=say("command-workshop"))
    backup.add_argument("--all", action="store_true", help=say("command-all"))
    backup.add_argument("-o", "--output", type=Path, metavar="FILE", help=say("command-output"))
    brought = commands.add_parser("restore", help=say("command-restore"))
    brought.add_argument("file", type=Path, metavar="FILE", help=say("command-file"))
    brought.add_argument("--copy", action="store_true", help=say("command-copy"))
    brought.add_argument("--address", default="http://localhost:8501", metavar="URL", help=say("command-address"))
    for other in others:
        other.describe(commands.add_parser(other.name, help=other.about))
    return parser


def _export(registry: Registry, asked: argparse.Namespace, say: Wording) -> None:
    store = open_store()
    snapshot = Snapshots(store).snapshot(named_workshop(store, asked.workshop).id)
    asked.output = asked.output or Path(workshop_file_name(snapshot))
    tell(say("command-writing", file=str(asked.output)))
    put_file(asked.output, write_workshop(registry, snapshot, asked.language))
    give(str(asked.output))


def _backup(asked: argparse.Namespace, say: Wording) -> None:
    now = datetime.now(UTC)
    tell(say("command-reading"))
    name, whole = _asked_for(open_store(), asked.workshop)
    asked.output = asked.output or Path(backup_name(name, now.strftime("%Y-%m-%d-%H%M")))
    tell(say("command-writing", file=str(asked.output)))
    data = write_backup(whole, now)
    put_file(asked.output, data)
    sheets = len(whole.sheets) + sum(len(space.sheets) for space in whole.spaces)
    told = {"workshops": len(whole.spaces), "sheets": sheets, "bytes": len(data)}
    give(say("command-backed-up", file=str(asked.output), **told))


def _asked_for(store: Store, named: str) -> tuple[str, Whole]:
    if not named:
        return "everything", store.everything("workshop")
    workshop = named_workshop(store, named)
    return workshop.name, store.whole(workshop.id)


def _restore(registry: Registry, asked: argparse.Namespace, say: Wording) -> None:
    tell(say("command-checking", file=str(asked.file)))
    backup = read_backup(_read(asked.file, FROM_A_COMMAND), FROM_A_COMMAND)
    brought = restore(open_store(), backup, registry, copy=asked.copy)
    told = {"workshops": len(brought.workshops), "sheets": brought.sheets, "rows": brought.rows}
    give(say("command-restored", people=brought.people, **told))
    for workshop, key in brought.workshops:
        give(link_in_words(workshop, key, asked.address))


def _read(file: Path, bounds: Bounds) -> bytes:
    with file.open("rb") as opened:
        return opened.read(bounds.packed + 1)


def give(result: str) -> None:
    """Say what a command has brought about."""
    sys.stdout.write(f"{result}\n")


def tell(sentence: str) -> None:
    """Say what goes on; it is no result: a command to which that is passed on is not given it."""
    sys.stderr.write(f"{sentence}\n")
