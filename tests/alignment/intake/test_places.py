"""Places of documents, said in the language of who reads them."""

import pytest

from alignment.ground.wording import languages, wording
from alignment.intake.document import Cell
from alignment.intake.pasted import read_pasted
from alignment.intake.places import place_said

WHERE = ("line 12", "page 2", "paragraph 7", "slide 4", "table 3", "table 3, row 5")


@pytest.mark.parametrize("where", WHERE)
def test_a_place_is_said_in_every_language(where):
    said = {place_said(where, wording("alignment/intake", language)) for language in languages()}
    assert len(said) > 3
    assert all(where.split()[1].rstrip(",") in sentence for sentence in said)


def test_english_is_what_the_document_itself_has():
    assert [place_said(where, wording("alignment/intake", "en")) for where in WHERE] == list(WHERE)


def test_the_address_of_a_cell_is_the_same_everywhere():
    assert place_said(Cell(where="Full!F2").where, wording("alignment/intake", "ko")) == "Full!F2"


def test_what_readers_write_is_known():
    (block,) = read_pasted("Water").blocks
    assert place_said(block.where, wording("alignment/intake", "fr")) == "ligne 1"
