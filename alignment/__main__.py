"""`python -m alignment`: what can be done with sheets without a browser.

List them, export one to Excel, write an empty handout, bring files in or together, or make the secretariat's link.
"""

import argparse
import gc
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from alignment.ground.wording import FALLBACK, languages, wording
from alignment.intake.bringing import keep, look_at
from alignment.intake.errors import PACKAGE
from alignment.intake.sheets import merge, report_content, report_lines
from alignment.sheet import Kind
from alignment.workbook import file_name, handout_file_name, write_handout
from sdg_data import ToolkitError, load_catalogue

if TYPE_CHECKING:
    from alignment.store import Store


def main(arguments: list[str] | None = None) -> int:
    """Run one command; gives the exit code: 0, or 2 for what is refused."""
    say = wording("alignment", FALLBACK)
    parser = argparse.ArgumentParser(prog="python -m alignment", description=say("command-about"))
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("sheets", help=say("command-sheets"))
    export = commands.add_parser("export", help=say("command-export"))
    export.add_argument("sheet", metavar="SHEET-ID", help=say("command-export-sheet"))
    export.add_argument("-o", "--output", type=Path, metavar="FILE", help=say("command-export-output"))
    export.add_argument("--poster", action="store_true", help=say("command-export-poster"))
    export.add_argument("--language", choices=list(languages()), default=FALLBACK, help=say("command-language"))
    bring = commands.add_parser("import", help=say("command-import"))
    bring.add_argument("files", nargs="+", type=Path, metavar="FILE", help=say("command-import-files"))
    bring.add_argument("--dry-run", action="store_true", help=say("command-import-dry"))
    bring.add_argument("--json", action="store_true", help=say("command-import-json"))
    bring.add_argument("--into", default="", metavar="SHEET-ID", help=say("command-import-into"))
    bring.add_argument("--new", action="store_true", help=say("command-import-new"))
    bring.add_argument("--language", choices=list(languages()), default=FALLBACK, help=say("command-language"))
    together = commands.add_parser("merge", help=say("command-merge"))
    together.add_argument("files", nargs="+", type=Path, metavar="FILE", help=say("command-import-files"))
    together.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=say("command-merge-output"))
    together.add_argument("--language", choices=list(languages()), default=FALLBACK, help=say("command-language"))
    template = commands.add_parser("template", help=say("command-template"))
    template.add_argument("--kind", choices=list(Kind), default=Kind.COURSE, help=say("command-template-kind"))
    template.add_argument("-o", "--output", type=Path, metavar="FILE", help=say("command-template-output"))
    template.add_argument("--language", choices=list(languages()), default=FALLBACK, help=say("command-language"))
    link = commands.add_parser("secretariat", help=say("command-secretariat"))
    link.add_argument("--address", default="http://localhost:8501", metavar="URL", help=say("command-address"))
    asked = parser.parse_args(arguments)
    try:
        if asked.command == "secretariat":
            return _secretariat(asked.address)
        if asked.command == "import":
            return _import(asked)
        if asked.command == "merge":
            return _merge(asked.files, asked.output, asked.language)
        if asked.command == "template":
            return _template(Kind(asked.kind), asked.output, asked.language)
        return _sheets() if asked.command == "sheets" else _export(asked)
    except ToolkitError as refusal:
        print(refusal, file=sys.stderr)
    except OSError as fault:
        print(say("command-cannot-write", file=str(asked.output), fault=str(fault.strerror)), file=sys.stderr)
    return 2


def _store() -> "Store":
    # The database's library takes as long to load as all others together, and not every command asks it.
    from alignment.store import open_store  # noqa: PLC0415

    return open_store()


def _secretariat(address: str) -> int:
    from alignment.secretariat import new_link  # noqa: PLC0415 (as above)

    print(new_link(_store(), address))
    return 0


def _sheets() -> int:
    for summary in _store().sheets(None):
        print(summary.id, summary.changed_at.date().isoformat(), summary.title, sep="\t")
    return 0


def _template(kind: Kind, output: Path | None, language: str) -> int:
    written = output or Path(handout_file_name(kind, language))
    written.write_bytes(write_handout(load_catalogue(), kind, language))
    print(written)
    return 0


def _export(asked: argparse.Namespace) -> int:
    from alignment.poster.command import exported  # noqa: PLC0415 (it brings what draws pictures)

    sheet = _store().sheet(asked.sheet)
    written = asked.output or Path(file_name(sheet, ".pdf" if asked.poster else ".xlsx"))
    written.write_bytes(exported(sheet, written, asked.language, poster=asked.poster))
    print(written)
    return 0


def _import(asked: argparse.Namespace) -> int:
    store = _store()
    # All files are looked at before anything of them is kept.
    found = list(look_at(asked.files, store, asked.language, into=asked.into, new=asked.new))
    if asked.json:
        files = [report_content(one, asked.language) for one, _ in found]
        print(json.dumps({"files": files}, ensure_ascii=False, indent=2))
    for one, sheet in found:
        if not asked.json:
            print(*report_lines(one, asked.language), sep="\n")
        if not asked.dry_run:
            print(keep(store, one, sheet, asked.language), file=sys.stderr if asked.json else sys.stdout)
    return 0


def _merge(files: Sequence[Path], output: Path, language: str) -> int:
    refused: list[ToolkitError] = []
    found = [one for one, _ in look_at(files, None, language, refused=refused)]
    for refusal in refused:
        print(refusal, file=sys.stderr)
    if not found:
        return 2
    merged = merge(found, load_catalogue(), language)
    output.write_bytes(merged.content)
    print(wording(PACKAGE, language)("merge-written", file=str(output), rows=merged.rows, open=merged.open))
    return 2 if refused else 0


if __name__ == "__main__":
    gc.disable()  # a command keeps what it read to its end, and looking for circles in it takes a tenth of its time
    sys.exit(main())
