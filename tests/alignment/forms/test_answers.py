"""What a form is answered, on the real store: typing, buttons, saving, and what somebody else did meanwhile."""

from contextlib import contextmanager
from dataclasses import replace

import pytest

from alignment import Alignment, AlignmentError, NotThere
from alignment.access import Mode, Opened
from alignment.forms.answers import Ahead, Message, RowForms
from alignment.ground.wording import wording
from alignment.store import Access, StaleRow, quotas
from tests.exercises.a_room import Room
from tests.row_forms import Drawn


class Form:
    """The form of one row before one person; `typed` are its fields by name."""

    def __init__(self, access, sheet, row="", number=1):
        self.access, self.sheet, self.row, self.number = access, sheet, row, number
        self.forms = RowForms(access, sheet.id, wording("alignment", "en"))

    def does(self, act, *, value="", draw=False, again=False, **typed):
        message = Message(act, row=self.row, number=self.number, texts=typed, value=value, draw=draw, again=again)
        return self.forms.answer(message)

    @property
    def draft(self):
        return self.access.drafts(self.sheet.id).get(self.row)

    @property
    def rows(self):
        return self.access.sheet(self.sheet.id).rows


@pytest.fixture
def who(stored):
    return lambda token: Access(stored, token, mode=Mode.PRIVATE)


@pytest.fixture
def ana(who):
    return who("ana")


@pytest.fixture
def sheet(ana, course):
    return ana.create_sheet(course)


@pytest.fixture
def new(ana, sheet):
    """A form of Ana for a new row, the fourth one."""
    form = Form(ana, sheet, number=4)
    form.does("open")
    return form


@pytest.fixture
def second(ana, sheet):
    """Ana's form of the second row, which she has opened."""
    form = Form(ana, sheet, sheet.rows[1].id, 2)
    form.does("open")
    return form


@pytest.fixture
def bob(who, ana, sheet):
    """Somebody who got the link to edit."""
    editor = who("bob")
    editor.open_link(ana.share(sheet.id, Opened.EDIT))
    return editor


# Typing


def test_what_is_typed_is_kept_and_nothing_is_answered(new):
    assert new.does("keep", project="Bus lanes") == {}
    assert new.draft == Alignment(project="Bus lanes")
    assert len(new.rows) == 3


def test_two_tabs_that_fill_in_different_fields_lose_neither(ana, sheet, new):
    other = Form(ana, sheet)
    new.does("keep", project="Bus lanes")
    other.does("keep", why="Cleaner air")
    new.does("keep", strategic_focus="Mobility")
    assert new.draft == Alignment(strategic_focus="Mobility", project="Bus lanes", why="Cleaner air")


def test_what_depends_on_what_was_typed_is_drawn_where_it_is_asked_for(new):
    drawn = new.does("keep", draw=True, project="Safe drinking water for all homes", goal="6", target="11.2")
    assert set(drawn["parts"]) == {"problems", "suggestions", "memory", "official", "taken"}
    assert "belongs to goal 11" in drawn["parts"]["problems"]
    assert 'data-do="use" data-value="6.1"' in drawn["parts"]["suggestions"]
    assert "11.2" in drawn["parts"]["official"]
    assert drawn["values"]["goal"] == "6 · Clean water and sanitation"


def test_a_suggested_target_is_taken_together_with_what_was_typed(new):
    answer = new.does("use", value="6.1", project="Water kiosks")
    assert (new.draft.goal, new.draft.target, new.draft.project) == ("6", "6.1", "Water kiosks")
    assert answer["values"]["target"].startswith("6.1 · ")


def test_a_suggestion_fills_in_the_indicator_and_a_first_sentence_of_why_which_goes_with_the_draft(new):
    answer = new.does("use", value="6.1", project="Kiosks with <b>tap water</b>")
    assert answer["values"]["indicator"].startswith("6.1.1 · ")
    assert answer["values"]["why"] == new.draft.why != ""
    assert "6.1" in answer["parts"]["taken"]
    assert new.does("keep", draw=True)["parts"]["taken"] == ""
    new.does("drop")
    assert new.draft is None


def test_a_sentence_that_a_target_brought_goes_with_it_and_one_that_a_person_wrote_stays(new):
    new.does("use", value="6.1", project="Kiosks with tap water")
    brought = new.draft.why
    new.does("keep", target="11.2", goal="11")
    assert (new.draft.target, new.draft.why) == ("11.2", "")
    new.does("keep", target="6.1", why=brought + " For schools.")
    new.does("keep", target="11.2")
    assert new.draft.why == brought + " For schools."


def test_a_suggested_target_that_is_put_aside_is_offered_no_more(new):
    typed = {"project": "Safe drinking water for all homes"}
    assert 'data-value="6.1"' in new.does("keep", draw=True, **typed)["parts"]["suggestions"]
    assert 'data-value="6.1"' not in new.does("no", value="6.1")["parts"]["suggestions"]
    assert new.draft.rejected == ("6.1",)


def test_a_local_indicator_is_drawn_for_the_city_and_taken_away(new):
    new.does("keep", indicator="11.2.1")
    answer = new.does("localise")
    assert new.draft.local.place == "Cairo"
    assert 'name="local-place" value="Cairo"' in answer["parts"]["local"]
    assert new.does("globalise")["parts"]["local"] == ""
    assert new.draft.local.empty


def test_fields_of_a_local_indicator_open_where_there_is_no_global_one(new):
    assert 'name="local-aim" value=""' in new.does("localise")["parts"]["local"]


def test_the_fields_of_a_local_indicator_stay_as_the_person_has_them_while_other_things_are_drawn(new):
    assert "local" not in new.does("keep", draw=True, **{"local-aim": "80"})["parts"]


# Opening


def test_opening_begins_a_draft_and_shows_the_number_of_the_row(ana, sheet):
    form = Form(ana, sheet, number=4)
    answer = form.does("open")
    assert form.draft == Alignment()
    assert "4" in answer["form"].partition("</strong>")[0]


def test_opening_again_shows_what_was_typed_before(new):
    new.does("keep", project="Bus lanes")
    assert Drawn(new.does("open")["form"]).values["project"] == "Bus lanes"


def test_a_row_opens_with_what_is_saved_of_it(second):
    assert Drawn(second.does("open")["form"]).values["why"] == "Nobody walks far"
    assert second.draft.version == 1


def test_a_row_that_is_none_is_not_begun(ana, sheet):
    form = Form(ana, sheet, "nosuchrow234")
    with pytest.raises(AlignmentError, match="deleted this row"):
        form.does("keep", project="Bus lanes")
    assert form.draft is None


# Saving


def test_saving_adds_the_row_at_the_end_and_forgets_the_draft(new):
    answer = new.does("save", project="Bus lanes", goal="11")
    assert answer == {"closed": True, "saved": new.rows[3].id}
    assert (new.rows[3].project, new.rows[3].goal, new.rows[3].version) == ("Bus lanes", "11", 1)
    assert new.draft is None


def test_saving_a_row_changes_it(second):
    assert second.does("save", why="Safe")["saved"] == second.row
    assert (second.rows[1].why, second.rows[1].version, len(second.rows)) == ("Safe", 2, 3)
    assert second.draft is None


@pytest.mark.parametrize("act", ["save", "next"])
def test_a_row_whose_answer_was_lost_is_saved_once_and_the_form_goes_on(new, act):
    new.does("keep", project="Bus lanes", goal="11")
    first, again = new.does(act), new.does(act, again=True)
    assert (bool(first.pop("saved")), again.pop("saved")) == (True, "")
    assert first == again
    assert len(new.rows) == 4


def test_a_row_that_is_saved_twice_is_there_once(new):
    new.does("keep", project="Bus lanes", goal="11")
    new.does("save")
    assert new.does("save") == {"closed": True, "saved": ""}
    assert len(new.rows) == 4


def test_the_next_form_is_empty_and_has_the_number_after(new):
    answer = new.does("next", project="Bus lanes", goal="11")
    form = Drawn(answer["form"])
    assert answer["saved"] == new.rows[3].id
    assert (form.row, form.values["project"]) == ("", "")
    assert "5" in answer["form"].partition("</strong>")[0]
    assert new.draft == Alignment()


def test_whoever_looks_while_somebody_goes_on_finds_a_row_begun(new, stored, monkeypatch):
    # A page that ran between the row that is kept and the next one would take the form away from who types.
    begun = []

    def looked_at(way):
        @contextmanager
        def looked(*given):
            with way(*given) as connection:
                yield connection
            begun.append((len(new.rows), new.draft is not None))

        return looked

    for way in ("writing", "noting"):
        monkeypatch.setattr(stored, way, looked_at(getattr(stored, way)))
    new.does("next", project="Bus lanes")
    assert begun[-1] == (4, True)
    assert all(there for _, there in begun)


def refused(form, act="save", **typed):
    with pytest.raises(AlignmentError) as told:
        form.does(act, **typed)
    return str(told.value)


def test_a_refused_row_keeps_its_draft(ana, bob, new, monkeypatch):
    assert "This row is empty" in refused(new)
    assert new.draft == Alignment()
    assert "a field holds 10,000" in refused(new, project="x" * 10_001)
    assert len(new.draft.project) == 10_001
    assert "11.99" in refused(new, project="Bus lanes", target="11.99")
    assert new.draft.target == "11.99"
    monkeypatch.setattr(quotas, "ROWS_OF_A_SHEET", 3)
    assert "cannot have more than 3 rows" in refused(new, "next", target="11.2")
    assert (new.draft.project, new.draft.target) == ("Bus lanes", "11.2")
    assert len(new.rows) == 3


def test_hours_that_no_row_has_are_refused_when_it_is_saved_and_kept_until_then(new):
    assert "hours cannot be kept" in refused(new, project="Bus lanes", hours="1e9")
    assert new.draft.hours == 1e9


def test_what_the_person_does_not_want_is_forgotten(new):
    new.does("keep", project="Bus lanes")
    assert new.does("drop") == {"closed": True, "saved": ""}
    assert (new.draft, len(new.rows)) == (None, 3)


# Somebody else, meanwhile


def test_changes_of_two_people_in_different_fields_are_put_together(bob, sheet, second):
    bob.save_row(sheet.id, replace(sheet.rows[1], project="Taps"))
    assert second.does("save", why="Safe")["closed"]
    assert (second.rows[1].project, second.rows[1].why) == ("Taps", "Safe")


@pytest.fixture
def clashing(bob, sheet, second):
    """Ana's form of the row whose reason and project Bob has changed meanwhile; she wrote another reason and focus."""
    bob.save_row(sheet.id, replace(sheet.rows[1], why="Bob's reason", project="Taps"))
    second.answer = second.does("save", why="Ana's reason", strategic_focus="Water")
    return second


def test_where_two_people_changed_the_same_both_are_shown_and_nothing_is_saved(clashing):
    form = clashing.answer["form"]
    assert "Ana&#39;s reason" in form
    assert "Bob&#39;s reason" in form
    assert [button["data-do"] for button in Drawn(form).buttons] == ["mine", "theirs"]
    assert Drawn(form).row == clashing.row
    assert clashing.rows[1].why == "Bob's reason"
    assert clashing.draft.why == "Ana's reason"


def test_who_keeps_their_own_keeps_what_the_other_wrote_elsewhere(clashing):
    assert clashing.does("mine") == {"closed": True, "saved": clashing.row}
    row = clashing.rows[1]
    assert (row.why, row.strategic_focus, row.project, row.version) == ("Ana's reason", "Water", "Taps", 3)
    assert clashing.does("mine") == {"closed": True, "saved": ""}
    assert clashing.rows[1].version == 3


def test_who_takes_the_others_has_no_draft_any_more(clashing):
    assert clashing.does("theirs") == {"closed": True, "saved": ""}
    assert (clashing.rows[1].why, clashing.rows[1].strategic_focus) == ("Bob's reason", "Safe water")
    assert clashing.draft is None


def test_who_keeps_their_own_while_the_other_saves_once_more_is_asked_once_more(bob, clashing, monkeypatch):
    asked = Access.row

    def just_before(access, *which):
        found = asked(access, *which)
        if access is not bob and bob.row(*which).version == 2:
            bob.save_row(which[0], replace(bob.row(*which), why="Bob's second reason"))
        return found

    monkeypatch.setattr(Access, "row", lambda access, *which: (asked if access is bob else just_before)(access, *which))
    assert "Bob&#39;s second reason" in clashing.does("mine")["form"]
    assert clashing.rows[1].why == "Bob's second reason"


@pytest.fixture
def deleted(bob, sheet, second):
    bob.delete_row(sheet.id, second.row, 1)
    second.answer = second.does("save", why="Safe")
    return second


def test_a_row_that_was_deleted_meanwhile_can_be_kept_as_a_new_one_and_once(deleted):
    assert "Somebody deleted this row" in deleted.answer["form"]
    kept = deleted.does("mine")["saved"]
    assert kept != deleted.row
    assert [(row.id, row.why, row.project) for row in deleted.rows[2:]] == [(kept, "Safe", "Water kiosks")]
    assert deleted.does("mine")["saved"] == ""
    assert (len(deleted.rows), deleted.draft) == (3, None)


def test_a_row_that_was_deleted_meanwhile_can_be_let_go(deleted):
    assert deleted.does("theirs")["closed"]
    assert (len(deleted.rows), deleted.draft) == (2, None)


def test_a_page_that_comes_back_shows_the_form_where_all_goes_together_and_both_where_not(bob, sheet, second):
    second.does("keep", why="Ana's reason")
    changed = bob.save_row(sheet.id, replace(sheet.rows[1], project="Taps"))
    assert Drawn(second.forms.opened(second.draft, 2)).values["why"] == "Ana's reason"
    bob.save_row(sheet.id, replace(changed, why="Bob's reason"))
    assert "Bob&#39;s reason" in second.forms.opened(second.draft, 2)
    bob.delete_row(sheet.id, second.row, 3)
    assert "Somebody deleted this row" in second.forms.opened(second.draft, 2)


# Who may


def test_who_may_only_read_keeps_what_they_typed_and_saves_nothing(who, ana, sheet):
    reader = who("cy")
    reader.open_link(ana.share(sheet.id, Opened.VIEW))
    form = Form(reader, sheet)
    assert "You can read Urban water, not change it" in refused(form, project="Bus lanes")
    assert (form.draft.project, len(form.rows)) == ("Bus lanes", 3)


@pytest.mark.parametrize("act", ["keep", "open", "use", "localise", "save", "next", "mine"])
def test_a_stranger_is_told_that_there_is_no_sheet_and_begins_nothing(who, sheet, act):
    form = Form(who("stranger"), sheet)
    with pytest.raises(NotThere, match=f"There is no sheet {sheet.id}"):
        form.does(act, value="6.1", project="Bus lanes")
    assert form.draft is None


@pytest.fixture
def room(stored):
    return Room(stored)


@pytest.fixture
def plan(room):
    room.join("ana")
    room.join("bob")
    return room.sheet(rows=[Alignment(project="Bus lanes", goal="11")])


def test_who_is_removed_from_a_room_keeps_what_they_type_for_themselves_and_saves_nothing(room, plan):
    form = Form(room.access("ana"), plan)
    form.does("open")
    with room.store.acting(room.workshop.id) as act:
        act.remove("participant")
    assert form.does("keep", project="Trams") == {}
    assert form.draft == Alignment(project="Trams")
    for act in ("save", "next", "open"):
        with pytest.raises(NotThere):
            form.does(act)
    assert form.draft == Alignment(project="Trams")
    assert len(room.store.sheet(plan.id).rows) == 1


def test_in_a_locked_sheet_nothing_is_saved_and_all_is_kept_until_it_is_unlocked(room, plan):
    form = Form(room.access("ana"), plan)
    form.does("open")
    room.lead.lock()
    assert "locked The plan" in refused(form, project="Trams")
    assert form.draft == Alignment(project="Trams")
    room.lead.lock(locked=False)
    assert form.does("save")["saved"]


@pytest.mark.parametrize("act", ["open", "keep", "save"])
def test_a_row_that_the_room_does_not_see_cannot_be_opened_nor_told_from_none(room, plan, act):
    room.hide_row(plan.rows[0].id)
    form = Form(room.access("bob"), plan, plan.rows[0].id)
    with pytest.raises(AlignmentError, match="deleted this row"):
        form.does(act, why="x")
    assert form.draft is None
    assert room.store.sheet(plan.id).rows == plan.rows


def test_who_wrote_a_row_that_is_hidden_opens_it_still(room, plan):
    form = Form(room.access("ana"), plan)
    form.row = form.does("save", project="Trams")["saved"]
    room.hide_row(form.row)
    assert Drawn(form.does("open")["form"]).values["project"] == "Trams"


def test_a_row_that_somebody_else_changed_is_done_with_where_another_tab_puts_the_draft_away_in_that_moment(
    ana, sheet, monkeypatch
):
    form = Form(ana, sheet, row=sheet.rows[0].id)
    form.does("keep", project="Mine")

    def too_late(self, sheet_id, row_id, *_more, **_):
        self.drop_draft(sheet_id, row_id)
        raise StaleRow(None)

    monkeypatch.setattr(Access, "save_draft", too_late)
    assert form.does("save") == {"closed": True, "saved": ""}


# A page that is left with rows typed ahead of its answers


def ahead(form, *rows, again=True, **typed):
    return form.forms.answer(Message("next", number=4, texts=typed, again=again, ahead=tuple(map(Ahead, rows))))


def test_rows_typed_ahead_of_a_page_that_is_left_are_saved_and_the_last_is_a_draft(new):
    ahead(
        new,
        {"project": "Two"},
        {},
        {"project": "Three", "goal": "toilet"},
        {"project": "Fo"},
        again=False,
        project="One",
    )
    assert [row.project for row in new.rows[3:]] == ["One", "Two", "Three"]
    assert new.rows[-1].goal == "6"
    assert new.draft == Alignment(project="Fo")


def test_a_row_that_was_saved_before_the_page_was_left_is_not_saved_twice(new):
    new.does("keep", project="One")
    new.does("next")
    ahead(new, {"project": "Two"}, {"project": "Thr"})
    assert [row.project for row in new.rows[3:]] == ["One", "Two"]
    assert new.draft == Alignment(project="Thr")


def test_rows_typed_ahead_of_one_that_is_refused_are_kept_each_in_its_place(ana, sheet, new):
    with pytest.raises(AlignmentError):
        ahead(new, {"project": "Two"}, {"goal": "6", "target": "11.2"}, {"project": "Fo"}, goal="11", target="6.1")
    assert [row.project for row in new.rows[3:]] == ["Two"]
    assert (new.draft.goal, new.draft.target) == ("11", "6.1")
    drafts = ana.drafts(sheet.id)
    assert {(draft.target, draft.project) for name, draft in drafts.items() if name} == {("11.2", ""), ("", "Fo")}


# Rows that come twice, by their words


def told(form, act, word="word-one", *, rows=(), again=True, **typed):
    ahead = tuple(Ahead({"project": project}, word) for project, word in rows)
    return form.forms.answer(Message(act, word=word, number=4, texts=typed, again=again, ahead=ahead))


ROWS = (("Two", "word-two"), ("Three", "word-three"), ("Fo", "word-four"))


def test_a_message_that_arrives_twice_makes_each_of_its_rows_once(new):
    for _ in range(2):
        told(new, "next", rows=ROWS, project="One ", goal="toilet")
    assert [row.project for row in new.rows[3:]] == ["One", "Two", "Three"]
    assert [draft.project for draft in new.access.drafts(new.sheet.id).values()] == ["Fo"]


def test_a_message_of_which_a_part_had_arrived_makes_the_rest(new):
    told(new, "keep", again=False, project="One")
    told(new, "next", again=False)
    told(new, "keep", "word-two", again=False, project="Two")
    told(new, "next", rows=ROWS)
    assert [row.project for row in new.rows[3:]] == ["One", "Two", "Three"]
    assert new.draft.project == "Fo"


def test_what_comes_back_after_the_row_was_saved_elsewhere_is_a_draft_of_it_where_it_says_more(new):
    told(new, "keep", again=False, project="One", why="Because")
    saved = told(new, "save", again=False)["saved"]
    told(new, "keep", project="One")
    assert new.access.drafts(new.sheet.id) == {}
    told(new, "keep", why="Because nobody walks", goal="99")
    draft = new.access.drafts(new.sheet.id)[saved]
    assert (draft.project, draft.why, draft.goal) == ("One", "Because nobody walks", "99")


def test_what_was_on_its_way_when_the_row_was_saved_is_no_draft_of_it(new):
    told(new, "keep", again=False, project="One and all")
    told(new, "save", again=False)
    told(new, "keep", again=False, project="One")
    assert new.access.drafts(new.sheet.id) == {}


def test_a_row_that_comes_back_does_not_go_into_one_that_is_begun_meanwhile(new):
    told(new, "keep", "word-new", again=False, project="New")
    told(new, "next", rows=ROWS[:1], project="One")
    assert [row.project for row in new.rows[3:]] == ["One"]
    assert {draft.project for draft in new.access.drafts(new.sheet.id).values()} == {"New", "Two"}
    told(new, "keep", "word-new", again=False, why="Because")
    assert new.draft.why == "Because"


def test_a_row_typed_ahead_that_went_on_since_stays_as_it_is(new):
    told(new, "keep", "word-two", again=False, project="Two and more")
    told(new, "next", rows=ROWS[:1], project="One")
    assert new.draft.project == "Two and more"


def test_rows_typed_ahead_are_kept_although_the_text_of_the_row_before_is_refused(new):
    with pytest.raises(AlignmentError):
        told(new, "next", rows=ROWS, project="x" * 300_001)
    assert [row.project for row in new.rows[3:]] == ["Two", "Three"]
    assert [draft.project for draft in new.access.drafts(new.sheet.id).values()] == ["Fo"]


def test_the_form_of_a_new_row_bears_its_word_and_that_of_a_saved_one_none(new, second):
    told(new, "keep", again=False, project="One")
    assert 'data-word="word-one"' in new.does("open")["form"]
    assert 'data-word=""' in second.does("open")["form"]


def test_a_row_that_was_saved_is_told_once_more_where_the_answer_was_lost(new):
    told(new, "keep", again=False, project="One")
    first, second = told(new, "next", again=False)["saved"], told(new, "next")["saved"]
    assert first == second == new.rows[3].id


@pytest.mark.parametrize("act", ["keep", "copy"])
def test_what_is_drawn_is_drawn_from_the_row_of_the_word(new, act):
    told(new, "keep", "word-new", again=False, project="New")
    told(new, "keep", again=False, project="Bus lanes", goal="11")
    answer = new.forms.answer(Message(act, word="word-one", draw=True))
    assert answer["values"]["project"] == "Bus lanes"


def test_who_drops_a_new_row_drops_no_other(new):
    told(new, "keep", "word-new", again=False, project="New")
    told(new, "keep", again=False, project="One")
    told(new, "drop", again=False)
    assert [draft.project for draft in new.access.drafts(new.sheet.id).values()] == ["New"]
