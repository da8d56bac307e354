"""The tables of `counted_by_hand.md` as plain dictionaries, and the atlas of the sample network."""

from pathlib import Path

import pytest

import alignment.atlas as maps
from alignment.coverage.filters import Filters
from alignment.store import Access, open_store

HAND = Path(__file__).parent / "counted_by_hand.md"


def read_tables():
    """Each table by its heading: a dictionary from the first cell of a line to the others, by the columns' names."""
    tables, heading = {}, ""
    for line in HAND.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            heading = line[3:]
        elif line.startswith("|") and not line.startswith("|--"):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            tables.setdefault(heading, []).append(cells)
    return {
        heading: [dict(zip(lines[0], cells, strict=True)) for cells in lines[1:]] for heading, lines in tables.items()
    }


@pytest.fixture(scope="session")
def hand():
    return read_tables()


class Reader:
    """Somebody who looks at the atlas of the samples."""

    def __init__(self, atlas):
        self.atlas, self.network = atlas, atlas.network(("samples",))

    def request(
        self, view, *, measure="rows", language="en", goal=11, centre=None, order="network", level="goal", **filters
    ):
        return maps.Request(view, Filters(**filters), measure, goal, centre, language, order=order, level=level)

    def sees(self, view, **choices):
        return self.atlas.shown(self.network, self.request(view, **choices))

    def figure(self, view, **choices):
        return self.atlas.figure(self.network, self.request(view, **choices))


@pytest.fixture
def reader(tmp_path):
    store = open_store(f"sqlite:///{(tmp_path / 'workshop.sqlite').as_posix()}")
    yield Reader(maps.Atlas(Access(store, "reader")))
    store.close()
