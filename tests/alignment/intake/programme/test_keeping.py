"""What a person decided about a document is kept for them alone, and whatever comes back is checked."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from alignment import AlignmentSheet
from alignment.access import Mode, Opened
from alignment.drafting.keeping import keep
from alignment.intake import files
from alignment.intake.files import read_document
from alignment.intake.pasted import read_pasted
from alignment.intake.programme.keeping import (
    forget_review,
    is_kept,
    keep_review,
    packed_review,
    reviewed,
    unpacked_review,
)
from alignment.intake.programme.review import (
    Verdict,
    accept,
    alignments_of,
    choose_target,
    correct,
    drop,
    merge,
    split,
)
from alignment.store import Access
from tests.alignment.intake.made import docx, paragraph

DOCUMENT = read_pasted("""Water for all

09:00–10:30 Leaks in drinking water pipes
10:30–10:50 Coffee break
10:50–12:20 Safe public transport for women
14:00–15:00 Trees and parks
""")
OTHER = read_pasted("09:00–10:30 Planning bus lanes\n10:50–12:20 Road safety around schools\n")


@pytest.fixture
def begun(stored):
    return reviewed("ana", DOCUMENT, None, "en")


def decided(review):
    review = drop(accept(review, 1), 3)
    review = correct(choose_target(review, 2, "5.1"), 2, title="Safe buses for women", hours=3)
    return split(merge(review, 1, 2), 3, "Trees", "Parks")


def test_all_that_was_decided_comes_back_and_what_suggests_itself_is_found_anew(begun):
    review = decided(begun.review)
    keep_review("ana", begun, review)
    again = reviewed("ana", None, None, "en")
    assert again.review == review
    assert [line.kind for line in again.review.left_out] == ["title", "break"]
    assert reviewed("ana", None, None, "fr").review.language == "fr"


def test_what_is_kept_of_a_review_is_small(begun):
    assert len(packed_review(decided(begun.review))) < 1_500


def test_nothing_is_kept_before_something_was_said(begun):
    assert not is_kept("ana")
    assert reviewed("ana", None, None, "en") is None


def test_nobody_else_comes_back_to_it(begun):
    keep_review("ana", begun, accept(begun.review, 1))
    assert is_kept("ana")
    assert not is_kept("ben")
    assert reviewed("ben", None, None, "en") is None
    assert reviewed("ben", DOCUMENT, None, "en").review.count(Verdict.ACCEPTED) == 0


def test_the_same_document_goes_on_where_it_was_left_and_another_begins(begun):
    keep_review("ana", begun, accept(begun.review, 1))
    other = reviewed("ana", OTHER, None, "en")
    assert other.review.count(Verdict.OPEN) == 2
    keep_review("ana", other, drop(other.review, 2))
    assert reviewed("ana", DOCUMENT, None, "en").review.count(Verdict.ACCEPTED) == 1
    assert reviewed("ana", None, None, "en").review.count(Verdict.DROPPED) == 1


def test_two_people_bring_a_programme_into_one_sheet_at_once_and_neither_waits_nor_has_rows_of_the_other_between(
    stored, monkeypatch
):
    ana, ben = (Access(stored, name, mode=Mode.PRIVATE) for name in ("ana", "ben"))
    sheet = ana.create_sheet(AlignmentSheet(title="Of both"))
    ben.open_link(ana.share(sheet.id, Opened.EDIT))
    both, command = threading.Barrier(2, timeout=30), files._command

    def at_the_same_time():
        both.wait()  # while one of them were read the other one would wait in vain
        return command()

    monkeypatch.setattr(files, "_command", at_the_same_time)

    def bring(name, access, subject):
        lines = [f"{8 + at:02}:00–{9 + at:02}:00 {subject} of district {at}" for at in range(10)]
        held = reviewed(name, read_document(docx("".join(map(paragraph, lines))), "programme.docx"), None, "en")
        for at in range(1, 11):
            held = keep_review(name, held, accept(held.review, at))
        rows = alignments_of(reviewed(name, None, None, "en").review)
        both.wait()
        with access.changing_rows(sheet.id) as act:
            act.add(list(rows), "", held.draft.tab)
        forget_review(name, held)
        return [row.project for row in rows]

    with ThreadPoolExecutor(2) as people:
        brought = [people.submit(bring, *one) for one in (("ana", ana, "Tap water"), ("ben", ben, "Bus lanes"))]
        hers, his = (one.result() for one in brought)
    assert len(hers) == len(his) == 10
    assert [row.project for row in stored.sheet(sheet.id).rows] in (hers + his, his + hers)
    assert not is_kept("ana")
    assert not is_kept("ben")


def test_two_tabs_go_on_with_one_review_and_the_quicker_one_wins(begun):
    one = keep_review("ana", begun, accept(begun.review, 1))
    two = reviewed("ana", None, None, "en")
    keep_review("ana", one, accept(one.review, 2))
    assert keep_review("ana", two, drop(two.review, 3)) == two
    now = reviewed("ana", None, two, "en")
    assert [one.verdict for one in now.review.proposals] == ["accepted", "accepted", "open"]


def test_a_review_that_another_tab_is_done_with_is_gone_and_its_document_begins_anew(begun):
    held = keep_review("ana", begun, accept(begun.review, 1))
    forget_review("ana", held)
    assert reviewed("ana", None, held, "en") is None
    assert reviewed("ana", DOCUMENT, held, "en").review == begun.review
    again = reviewed("ana", DOCUMENT, None, "en")
    assert keep_review("ana", again, accept(again.review, 1)).kept


def test_a_draft_that_is_no_review_is_passed_over(begun):
    review = begun.review
    first = review.proposals[0]
    wrong = ["", "no", "\u00ff"]
    wrong.append(packed_review(replace(review, proposals=(replace(first, target="99.9"),))))
    wrong.append(packed_review(replace(review, proposals=(first, first))))
    wrong.append(packed_review(replace(review, title="a" * 9_000_000)))  # 9 MB out of a few thousand bytes
    for text in wrong:
        with pytest.raises(ValueError, match=r"."):
            unpacked_review(text)
        kept = replace(begun.draft, seq=1, tab=f"tab{len(text)}", fields={"review": text})
        assert keep("ana", kept, 48_000)
    assert reviewed("ana", DOCUMENT, None, "en").review == review
    assert reviewed("ana", None, None, "en") is None
