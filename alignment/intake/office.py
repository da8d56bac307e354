"""What the formats of Microsoft Office have in common: parts that name other parts by their relations."""

import posixpath
from collections.abc import Iterator

from alignment.intake.archive import Archive
from alignment.intake.elements import Element, elements, named
from alignment.intake.errors import Unreadable

CONTENT_TYPES = "[Content_Types].xml"


def related(archive: Archive, part: str) -> dict[str, tuple[str, str]]:
    """The parts that `part` ("" for the whole file) names, by their id: the kind ("worksheet") and the part's name."""
    folder, _, name = part.rpartition("/")
    relations = posixpath.join(folder, "_rels", f"{name}.rels")
    if relations not in archive.names:
        return {}
    return {
        relation.get("Id"): (
            relation.get("Type").rpartition("/")[2],
            posixpath.normpath(posixpath.join("/", folder, relation.get("Target"))).lstrip("/"),
        )
        for relation in elements(archive.chunks(relations), named("Relationship"))
        if relation.get("TargetMode") != "External"
    }


def main_part(archive: Archive) -> str:
    """The part with the document itself. Raises `Unreadable` where none is named or it is missing."""
    found = [name for kind, name in related(archive, "").values() if kind == "officeDocument"]
    if not found or found[0] not in archive.names:
        raise Unreadable("error-read-broken")
    return found[0]


def parts_of_kind(archive: Archive, part: str, kind: str) -> list[str]:
    """The parts of a kind ("styles") that `part` names and that are there."""
    return [name for own, name in related(archive, part).values() if own == kind and name in archive.names]


def texts(element: Element) -> Iterator[str]:
    """The texts of all runs within an element, in order, less how East Asian words are pronounced."""
    for child in element.children:
        if child.name == "t":
            yield "".join(child.pieces)
        elif child.name not in ("rPh", "phoneticPr"):
            yield from texts(child)
