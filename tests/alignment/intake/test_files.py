"""Files read by a process of their own: what it reads comes back whole, and what it cannot read as a sentence."""

import threading
from datetime import date, datetime, time

import pytest

from alignment import AlignmentError
from alignment.ground.errors import in_words
from alignment.ground.wording import languages, wording
from alignment.intake import files
from alignment.intake.document import Block, BlockKind, Cell, Document, Note, Table
from alignment.intake.errors import Unreadable
from alignment.intake.files import Reader, read_document
from alignment.intake.limits import LARGEST
from alignment.intake.wire import packed, packed_document, unpacked, unpacked_document
from tests.alignment.intake.made import docx, paragraph, table, xlsx
from tests.alignment.intake.made import packed as zipped

MOMENTS = (date(2026, 3, 1), datetime(2026, 3, 1, 9, 15), time(9, 15))  # noqa: DTZ001 (cells have no zone)


def refusal_of(content, name="plan.docx"):
    with pytest.raises(AlignmentError) as refusal:
        read_document(content, name)
    return refusal.value


def test_a_document_comes_back_from_its_process_whole():
    document = read_document(docx(paragraph("Water") + table(("09:00", "Ø 물 مياه"))), "plan.docx")
    assert (document.name, document.format) == ("plan.docx", "docx")
    assert document.blocks[0] == Block(BlockKind.PARAGRAPH, "Water", "paragraph 1")
    assert [cell.text for cell in document.tables[0].lines[0]] == ["09:00", "Ø 물 مياه"]


def test_every_kind_of_value_survives_the_way():
    cells = tuple(Cell(value, "Full!F2", "0.0") for value in (None, "3.1", 8.1, 11, True, *MOMENTS))
    table = Block(BlockKind.TABLE, where="Full", table=Table((cells, ()), "Full"))
    heading = Block(BlockKind.HEADING, "Water", "page 2", 2, "1.")
    facts = (("format", 1), ("title", "Water"), ("starts", MOMENTS[0]))
    document = Document("a", "xlsx", (heading, table), facts, (Note("read-x", (("count", 2), ("encoding", "y"))),))
    back = unpacked(packed(document), "a")
    assert back == document
    assert [type(cell.value) for cell in back.tables[0].lines[0]] == [type(cell.value) for cell in cells]


@pytest.mark.parametrize("answer", [b"", b"[", b"3", b"[1,2,3,4]", b'["a",[["no kind","","",0,"",null]],[],[]]'])
def test_what_is_no_document_is_not_believed(answer):
    with pytest.raises((ValueError, TypeError, LookupError)):
        unpacked(answer, "a")


def test_the_format_is_told_by_what_a_file_holds_not_by_its_name():
    assert read_document(docx(paragraph("Water")), "plan.xlsx").format == "docx"
    assert read_document(xlsx('<row><c t="inlineStr"><is><t>a</t></is></c></row>'), "plan.csv").format == "xlsx"


def test_a_refusal_names_the_file_and_is_said_in_every_language():
    refusal = refusal_of(b"{\\rtf1 Water}", "stadt.rtf")
    said = {language: in_words(refusal, language) for language in languages()}
    assert len(set(said.values())) == len(languages())
    assert all("stadt.rtf" in sentence for sentence in said.values())


def test_what_is_empty_or_too_large_is_refused_before_anything_is_started(monkeypatch):
    monkeypatch.setattr(files, "_answer", lambda *_: pytest.fail("a process was started"))
    assert refusal_of(b"").key == "error-read-empty"
    assert refusal_of(b"x" * (LARGEST + 1)).values == {"file": "plan.docx", "most": 5}


def test_a_file_that_takes_too_long_is_given_up(monkeypatch):
    monkeypatch.setattr(files, "_PATIENCE", 0.01)
    assert refusal_of(docx(paragraph("Water"))).key == "error-read-slow"
    monkeypatch.undo()
    assert read_document(docx(paragraph("Water")), "plan.docx").blocks


def test_a_process_that_dies_leaves_a_sentence(monkeypatch):
    monkeypatch.setattr(files.sys, "executable", "/bin/false")
    assert refusal_of(docx(paragraph("Water"))).key == "error-read-heavy"


def test_a_machine_that_can_start_no_process_says_to_try_again(monkeypatch):
    monkeypatch.setattr(files.sys, "executable", "/no/such/python")
    assert refusal_of(docx(paragraph("Water"))).key == "error-read-busy"


def test_no_more_than_two_files_are_read_at_once(monkeypatch):
    monkeypatch.setattr(files, "_WAIT", 0.01)
    turns = [files._turns().acquire(timeout=5) for _ in range(2)]
    try:
        assert turns == [True, True]
        assert refusal_of(docx(paragraph("Water"))).key == "error-read-busy"
    finally:
        for _ in turns:
            files._turns().release()
    assert read_document(docx(paragraph("Water")), "plan.docx").blocks


def test_rooms_that_read_at_the_same_time_do_not_disturb_each_other():
    read = {}
    threads = [
        threading.Thread(target=lambda at=at: read.update({at: read_document(docx(paragraph(f"{at}")), "x").blocks}))
        for at in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {at: blocks[0].text for at, blocks in read.items()} == {at: str(at) for at in range(4)}


def test_the_process_knows_no_secret_of_the_server(monkeypatch):
    monkeypatch.setenv("SDG_DATABASE_URL", "postgresql://who:word@where/what")
    seen = {}
    ended = files.subprocess.CompletedProcess((), 0)
    monkeypatch.setattr(files.subprocess, "run", lambda *_, **given: seen.update(given) or ended)
    refusal_of(docx(paragraph("Water")))
    assert "SDG_DATABASE_URL" not in seen["env"]


def test_the_name_of_a_file_is_only_said_never_obeyed():
    document = read_document(docx(paragraph("Water")), "-c import os\x00\n" + "x" * 300 + ".docx")
    assert "\x00" not in document.name
    assert len(document.name) <= 120


def test_a_note_is_said_in_the_language_of_who_reads_it():
    note = Note("read-left-out-columns", (("count", 3),))
    said = {note.said(wording("alignment/intake", language)) for language in languages()}
    assert len(said) == len(languages())


def test_a_file_without_any_text_is_refused():
    assert refusal_of(docx("<w:p/>")).key == "error-read-nothing"
    assert refusal_of(zipped({"a.txt": "x"})).key == "error-read-packed"


def test_many_files_are_read_by_one_process_and_one_that_is_refused_harms_none_of_the_others(monkeypatch):
    monkeypatch.setattr(files, "_PATIENCE", 2.0)
    good, bad = docx(paragraph("Water")), {
        "empty.docx": (b"", "error-read-empty"),
        "broken.docx": (b"PK\x03\x04 nothing", "error-read-broken"),
        "slow.csv": (b"a;b\n" * 4_900 + b'"' * 4_000_000, "error-read-"),
    }  # fmt: skip
    with Reader() as reader:
        first = reader.read(good, "plan.docx")
        process = reader._process
        for name, (content, key) in bad.items():
            with pytest.raises(AlignmentError) as refusal:
                reader.read(content, name)
            assert refusal.value.key.startswith(key)
            assert refusal.value.values["file"] == name
            assert reader.read(good, "plan.docx") == first == read_document(good, "plan.docx")
        assert reader._process is process
        process.kill()
        process.wait()
        with pytest.raises(AlignmentError, match=r"plan\.docx"):
            reader.read(good, "plan.docx")
        assert reader.read(good, "plan.docx") == first  # by another one
    assert process.poll() is not None


def test_each_of_many_files_has_the_time_and_the_memory_of_one(monkeypatch):
    for wrong, key in ((b"while True: pass", "error-read-slow"), (b"bytearray(2_000_000_000)", "error-read-heavy")):
        script = f"from alignment.intake import worker; worker.read = lambda *_: exec({wrong!r}); worker.main()"
        monkeypatch.setattr(files, "_command", lambda script=script: (files.sys.executable, "-c", script))
        monkeypatch.setattr(files, "_PATIENCE", 2.5)  # on a busy machine it takes as long again to be started
        with Reader() as reader, pytest.raises(AlignmentError) as refusal:
            reader.read(b"Water", "a.txt")
        assert refusal.value.key == key


def busy(monkeypatch, act):
    """Readers that have a second of the processor, and do this with a file."""
    script = (
        "from alignment.intake import worker; worker.SECONDS = 1\n"
        f"def read(*_):\n    import time\n    {act}\n    return formats(*_)\n"
        "formats, worker.read = worker.read, read; worker.main()"
    )
    monkeypatch.setattr(files, "_command", lambda: (files.sys.executable, "-c", script))


def read_among_many(content, name):
    with Reader() as reader:
        return reader.read(content, name)


@pytest.mark.parametrize("way", [read_document, read_among_many])
def test_a_file_has_its_seconds_of_the_processor_however_long_it_has_to_wait_for_them(monkeypatch, way):
    busy(monkeypatch, "time.sleep(1.2)")
    assert way(b"Water", "a.txt").blocks
    busy(monkeypatch, "while True: pass")
    with pytest.raises(Unreadable) as refusal:
        way(b"Water", "a.txt")
    assert refusal.value.key == "error-read-slow"


def test_a_document_that_is_kept_comes_back_as_it_was_and_a_damaged_one_is_refused():
    document = read_document(b"Heat;Cool roofs;11\nHeat;Trees;13\n", "plan.csv")
    kept = packed_document(document)
    assert unpacked_document(kept, "plan.csv") == document
    for damaged in (b"", kept[:-9], b"no", packed_document(document)[::-1]):
        with pytest.raises(Unreadable, match=r"plan\.csv"):
            unpacked_document(damaged, "plan.csv")
