"""Files that do harm or are broken: each is refused with its own sentence, or what is honest in it is read."""

import time
from pathlib import Path
from random import Random

import pytest

from alignment import AlignmentError, known_samples
from alignment.ground.wording import keys
from alignment.intake.document import Document
from alignment.intake.limits import LARGEST
from alignment.intake.wire import unpacked
from alignment.intake.worker import answer
from alignment.workbook import write_workbook
from benchmarks.intake_files import read_apart
from sdg_data import load_catalogue
from tests.alignment.intake import hostile

SENTENCES = keys("alignment/intake", "en")
pytestmark = pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")


# What is the most to read. Where the system says what a process took, each is read by one of its own, as on a server.
WORST = {
    hostile.word: {"300,000 empty paragraphs with numbers.docx", "a million attributes.docx"},
    hostile.excel: {"a million empty cells with looks.xlsx", "200,000 cells with numbers.xlsx"},
    hostile.others: {"one slide 4,000 times.pptx"},
    hostile.texts: {"a line that never ends.csv"},
}
MEASURED = Path("/proc/self/status").exists()
MOST_SECONDS, MOST_MEGABYTES = 10, 300


def outcome(answered, name):
    """The key of the refusal of a file, "" where it is read; what is no sentence and no document fails."""
    try:
        document = unpacked(answered, name)
    except AlignmentError as refusal:
        return refusal.key if refusal.key in SENTENCES else f"no sentence: {refusal.key}"
    return "" if isinstance(document, Document) else "no document"


def read(name, content, *, apart):
    """What becomes of a file, the processor seconds that it took, and the megabytes where it was read apart."""
    ending = name[name.rfind(".") :]
    if apart:
        answered, seconds, megabytes = read_apart(content, ending)
    else:
        began = time.process_time()
        answered, megabytes = answer(content, ending), 0
        seconds = time.process_time() - began
    return outcome(answered, name), seconds, megabytes


@pytest.mark.parametrize("family", hostile.FAMILIES, ids=lambda family: family.__name__)
def test_each_file_is_refused_with_its_own_sentence_or_read_and_takes_neither_long_nor_much_memory(family):
    expected, met, much = {}, {}, {}
    worst = WORST.get(family, set())
    for name, content, key in family():
        assert len(content) <= LARGEST, name
        met[name], seconds, megabytes = read(name, content, apart=MEASURED and name in worst)
        expected[name] = key
        if seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES:
            much[name] = seconds, megabytes
    assert len(expected) > 15
    assert worst <= set(expected)
    assert met == expected
    assert much == {}


def damaged_copies(content):
    """552 copies of a file: with bytes turned, cut at some place, with a piece left out, put in, or doubled."""
    dice = Random(15)
    for at in range(552):
        copy = bytearray(content)
        place = dice.randrange(len(copy))
        match at % 6:
            case 0:
                copy[place] ^= 1 << dice.randrange(8)
            case 1:
                for _ in range(40):
                    copy[dice.randrange(len(copy))] = dice.randrange(256)
            case 2:
                del copy[place:]
            case 3:
                del copy[place : place + dice.randrange(1, 900)]
            case 4:
                copy[place:place] = dice.randbytes(dice.randrange(1, 300))
            case 5:
                copy += copy[place : place + 2_000]
        yield bytes(copy)


def test_a_damaged_workbook_of_ours_is_read_or_refused_and_never_anything_else():
    content = write_workbook(next(iter(known_samples().values())).sheet, load_catalogue(), "en")
    outcomes = [outcome(answer(copy, ".xlsx"), "sheet.xlsx") for copy in damaged_copies(content)]
    assert len(outcomes) == 552
    assert outcomes.count("error-read-broken") > 100
    assert outcomes.count("") > 10
