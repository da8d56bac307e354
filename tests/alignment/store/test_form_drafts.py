from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Barrier, Thread

import pytest
from sqlalchemy import text, update

from alignment.errors import AlignmentError
from alignment.store import FormDraft, SentForm, open_store
from alignment.store.form_drafts import LARGEST_FORM, MOST_FORMS
from alignment.store.tables import form_draft_table


def keep(store, seq, said="Bus", *, person="ann", form="room/debate/argument", tab="t"):
    return store.keep_form_draft(person, FormDraft(form, tab, seq, {"text": said}))


def kept(store, person="ann", within="room/"):
    return [(draft.form, draft.tab, draft.seq, draft.fields["text"]) for draft in store.form_drafts(person, within)]


def test_what_was_typed_is_kept_as_it_grows_and_belongs_to_one_person(store):
    assert keep(store, 1, "Bus")
    assert keep(store, 2, "Bus lanes آب 水 🚲")
    assert kept(store) == [("room/debate/argument", "t", 2, "Bus lanes آب 水 🚲")]
    assert kept(store, "bob") == []


@pytest.mark.parametrize("seq", [1, 2, 4, 7])
def test_only_the_next_one_is_kept(store, seq):
    keep(store, 1)
    keep(store, 2, "Bus lanes")
    assert not keep(store, seq, "Something else")
    assert kept(store)[0][3] == "Bus lanes"


def test_a_tab_begins_with_one(store):
    assert not keep(store, 2)
    assert kept(store) == []


def test_a_message_that_comes_a_second_time_counts_as_kept(store):
    assert keep(store, 1, "Bus")
    assert keep(store, 1, "Bus")
    assert keep(store, 2, "Bus lanes")
    assert keep(store, 2, "Bus lanes")


def test_two_tabs_keep_two_texts_and_the_later_one_comes_first(store):
    keep(store, 1, "Bus", tab="a")
    keep(store, 1, "Tram", tab="b")
    keep(store, 2, "Bus lanes", tab="a")
    assert [draft[1:] for draft in kept(store)] == [("a", 2, "Bus lanes"), ("b", 1, "Tram")]


def test_forms_are_found_by_how_their_names_begin_and_by_nothing_else(store):
    for form in ("room/debate/argument", "room/feedback/answer", "roo%/debate", "other/debate"):
        keep(store, 1, form=form)
    assert {draft[0] for draft in kept(store)} == {"room/debate/argument", "room/feedback/answer"}
    assert {draft[0] for draft in kept(store, within="roo%")} == {"roo%/debate"}


@pytest.mark.parametrize("first", [True, False])
def test_of_two_connections_that_race_with_one_tab_exactly_one_wins(url, first):
    stores, won = (open_store(url), open_store(url)), []
    for number in range(40):
        tab, barrier = f"t{number}", Barrier(2)
        if not first:
            keep(stores[0], 1, tab=tab)

        def race(at, tab=tab, barrier=barrier):
            barrier.wait()
            if keep(stores[at], 1 if first else 2, f"from {at}", tab=tab):
                won.append((tab, at))

        racing = [Thread(target=race, args=(at,)) for at in (0, 1)]
        for thread in racing:
            thread.start()
        for thread in racing:
            thread.join()
    assert sorted(tab for tab, _ in won) == sorted(f"t{number}" for number in range(40))
    texts = {tab: said for _, tab, _, said in kept(stores[0])}
    assert texts == {tab: f"from {at}" for tab, at in won}
    for store in stores:
        store.close()


def test_what_was_sent_is_forgotten_in_the_same_transaction_or_not_at_all(store):
    keep(store, 1)
    sent = SentForm("ann", "room/debate/argument", ("t",))

    def sends(*, fails):
        with store.acting("room", "ann") as act:
            act.keep("debate", "argument", {"text": "Bus"})
            act.forget_form(sent)
            if fails:
                raise KeyError

    with pytest.raises(KeyError):
        sends(fails=True)
    assert len(kept(store)) == 1
    sends(fails=False)
    assert kept(store) == []
    assert store.document("room", "debate", "argument") is not None


@pytest.mark.parametrize("late", [1, 2, 3])
def test_a_message_that_comes_after_its_text_was_sent_brings_nothing_back(store, late):
    if late > 1:
        keep(store, 1)
    if late > 2:
        keep(store, 2)
    store.drop_form(SentForm("ann", "room/debate/argument", ("t",)))
    assert not keep(store, late)
    assert kept(store) == []
    assert keep(store, 1, "The next argument", tab="another")


def test_sending_leaves_the_drafts_of_others_of_other_forms_and_of_other_tabs(store):
    keep(store, 1)
    for left in ({"person": "bob"}, {"form": "room/feedback/answer"}, {"tab": "another"}):
        keep(store, 1, **left)
    store.drop_form(SentForm("ann", "room/debate/argument", ("t",)))
    assert {draft[:2] for draft in kept(store)} == {("room/feedback/answer", "t"), ("room/debate/argument", "another")}
    assert len(kept(store, "bob")) == 1


def test_an_enormous_draft_is_refused_and_the_one_before_stays(store):
    keep(store, 1)
    with pytest.raises(AlignmentError):
        keep(store, 2, "آ" * (LARGEST_FORM // 2))
    assert kept(store)[0][3] == "Bus"


def test_of_more_drafts_than_one_person_may_have_the_oldest_go(store):
    keep(store, 1, person="bob")
    for number in range(MOST_FORMS + 5):
        keep(store, 1, tab=f"t{number}")
    assert [draft[1] for draft in kept(store)] == [f"t{number}" for number in range(MOST_FORMS + 4, 4, -1)]
    assert len(kept(store, "bob")) == 1


def test_drafts_of_more_than_four_weeks_ago_go(store):
    for tab, weeks in (("old", 5), ("recent", 3)):
        keep(store, 1, tab=tab)
        long_ago = datetime.now(UTC) - timedelta(weeks=weeks)
        with store.writing() as connection:
            connection.execute(update(form_draft_table).where(form_draft_table.c.tab == tab).values(at=long_ago))
    keep(store, 1, tab="new", person="bob")
    assert [draft[1] for draft in kept(store)] == ["recent"]


def test_the_token_of_a_person_is_not_in_the_database(store):
    keep(store, 1, person="ann's secret token")
    with store.reading() as connection:
        lines = connection.execute(text("SELECT * FROM form_draft")).all()
    assert len(lines) == 1
    assert "secret" not in str(lines)


def test_a_sheet_that_is_started_takes_the_draft_of_its_form_along(store, course):
    keep(store, 1, form="start")
    store.create_sheet(course, "ann", SentForm("ann", "start", ("t",)))
    assert kept(store, within="start") == []


def test_a_heading_that_is_saved_takes_the_drafts_of_its_form_along(store, course):
    sheet = store.create_sheet(course)
    keep(store, 1, form="heading")
    keep(store, 1, form="start")
    with pytest.raises(AlignmentError):
        store.save_heading(replace(sheet, title=""), "ann", SentForm("ann", "heading", ("t",)))
    assert kept(store, within="heading") != []
    store.save_heading(replace(sheet, title="Water"), "ann", SentForm("ann", "heading", ("t",)))
    assert kept(store, within="heading") == []
    assert kept(store, within="start") != []
