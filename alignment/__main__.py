"""`python -m alignment`: list the sheets, export one to Excel, or make the secretariat's link, without a browser."""

import argparse
import sys
from pathlib import Path

from alignment.centres import centre_name
from alignment.ground.wording import FALLBACK, languages, wording
from alignment.secretariat import new_link
from alignment.store import open_store
from alignment.workbook import file_name, write_workbook
from sdg_data import ToolkitError, load_catalogue


def main(arguments: list[str] | None = None) -> int:
    """Run one command; gives the exit code: 0, or 2 for what is refused."""
    say = wording("alignment", FALLBACK)
    parser = argparse.ArgumentParser(prog="python -m alignment", description=say("command-about"))
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("sheets", help=say("command-sheets"))
    export = commands.add_parser("export", help=say("command-export"))
    export.add_argument("sheet", metavar="SHEET-ID", help=say("command-export-sheet"))
    export.add_argument("-o", "--output", type=Path, metavar="FILE", help=say("command-export-output"))
    export.add_argument("--language", choices=list(languages()), default=FALLBACK, help=say("command-language"))
    link = commands.add_parser("secretariat", help=say("command-secretariat"))
    link.add_argument("--address", default="http://localhost:8501", metavar="URL", help=say("command-address"))
    asked = parser.parse_args(arguments)
    try:
        if asked.command == "secretariat":
            print(new_link(open_store(), asked.address))
            return 0
        return _sheets() if asked.command == "sheets" else _export(asked.sheet, asked.output, asked.language)
    except ToolkitError as refusal:
        print(refusal, file=sys.stderr)
    except OSError as fault:
        print(say("command-cannot-write", file=str(asked.output), fault=str(fault.strerror)), file=sys.stderr)
    return 2


def _sheets() -> int:
    for summary in open_store().sheets(None):
        print(summary.id, summary.changed_at.date().isoformat(), summary.title, sep="\t")
    return 0


def _export(sheet_id: str, output: Path | None, language: str) -> int:
    sheet = open_store().sheet(sheet_id)
    written = output or Path(file_name(sheet))
    written.write_bytes(write_workbook(sheet, load_catalogue(), language, centre_name(sheet.centre, language)))
    print(written)
    return 0


if __name__ == "__main__":
    sys.exit(main())
