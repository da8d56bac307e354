"""What tells a workbook that comes back whose it is: a hidden tab, and the properties of the document."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from openpyxl.packaging.custom import IntProperty, StringProperty
from openpyxl.worksheet.worksheet import Worksheet

from alignment.ground.lettering import one_line
from alignment.ground.records import content_of
from alignment.workbook.tabs import Export
from alignment.workbook.text import PROPERTY_UNITS, cut, escaped

Fact = tuple[str, str | int]
FORMAT = 1  # of the workbook; raise it when what an import relies on changes
META = "_meta"


def write_identity(export: Export, names: Mapping[str, str]) -> None:
    """Write whose the workbook is where people do not see it: a tab of names and values, and document properties.

    The tab has format, sheet, revision and language, then the heading in full, what the full tab is called ("" where
    there is none), then the ids of the rows in order, and their versions, by which an import knows what others changed
    since; `names` are those of the tabs. Both ways outlive a save by LibreOffice, which turns the whole numbers of the
    tab into fractions.
    """
    sheet = export.sheet
    own: tuple[Fact, ...] = (
        ("format", FORMAT),
        ("sheet", sheet.id),
        ("revision", sheet.revision),
        ("language", export.say.language),
    )
    content = content_of(replace(sheet, rows=()))
    content["illustrative"] = int(sheet.illustrative)
    heading = ("title", "kind", "centre", "strategic_goal", "audience", "starts", "ends", "illustrative", "sample",
               "taught_in", "country", "theme", "participants")  # fmt: skip
    facts: list[Fact] = [*own, *((name, "" if content[name] is None else content[name]) for name in heading)]
    facts.append(("full", names.get("full", "")))
    facts += [("row", row.id) for row in sheet.rows]
    facts += [("row-version", row.version) for row in sheet.rows]
    write_facts(export, facts)
    for name, value in own:
        prefixed = f"sdg-alignment-{name}"
        export.book.custom_doc_props.append(  # type: ignore[attr-defined]
            IntProperty(name=prefixed, value=value)
            if isinstance(value, int)
            else StringProperty(name=prefixed, value=escaped(cut(one_line(value), PROPERTY_UNITS, "")))
        )
    say_what_it_is(export)


def write_facts(export: Export, facts: Sequence[Fact]) -> Worksheet:
    """Write names and values into the hidden tab, and give the tab."""
    page: Worksheet = export.book.create_sheet(META)
    page.sheet_state = "veryHidden"
    for at, (name, value) in enumerate(facts, 1):
        export.put(page, at, 1, name, "text")
        if isinstance(value, int):
            export.put_value(page, at, 2, value, "number")
        else:
            export.put(page, at, 2, value, "text")
    return page


def say_what_it_is(export: Export) -> None:
    """Put title, maker and language into the properties that every program shows."""
    about = export.book.properties
    about.title = cut(one_line(export.title), PROPERTY_UNITS, "…")
    about.creator = about.lastModifiedBy = export.say("workbook-creator")
    about.language = one_line(export.say.language)
