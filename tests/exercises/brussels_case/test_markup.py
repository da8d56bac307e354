import pytest

from exercises.brussels_case import EXERCISE
from exercises.brussels_case.preparing import copies, focus_key, place, prepare, the_case
from exercises.views import VIEWS, Viewer
from sdg_data.wording import languages

PLAN = the_case("en")
PROJECTOR, PHONE = VIEWS


def text(parts):
    return "".join(parts.values())


def shown(snapshot, language="en"):
    say = EXERCISE.say(language)
    return text(EXERCISE.show(snapshot, say)) + text(EXERCISE.follow(snapshot, "North", say))


def leaves(snapshot):
    """All that the server sends to projectors and phones."""
    return text(PROJECTOR.parts(snapshot, Viewer(), "en")) + text(PHONE.parts(snapshot, Viewer("North"), "en"))


def reasons(focus):
    return [a.why for project in PLAN.projects if project.strategic_focus == focus for a in project.answers]


def prepared(new_room, *, in_groups=False):
    own = new_room(groups=("North", "South"))
    prepare(own.facilitation, in_groups=in_groups)
    return own


@pytest.mark.parametrize("in_groups", [False, True])
def test_nothing_of_the_model_answer_leaves_the_server_before_it_is_revealed(new_room, in_groups):
    own = prepared(new_room, in_groups=in_groups)
    said = leaves(own.look())
    for project in PLAN.projects:
        for answer in project.answers:
            assert answer.why[:40] not in said
            assert f">{answer.target}<" not in said


def test_a_strategic_focus_is_revealed_without_the_others(new_room):
    own = prepared(new_room)
    own.facilitation.reveal(focus_key(1))
    said = leaves(own.look())
    first, *others = PLAN.strategic_focuses
    assert all(why[:30] in said for why in reasons(first))
    assert not [why for focus in others for why in reasons(focus) if why[:30] in said]
    own.facilitation.reveal(focus_key(1), revealed=False)
    assert not [why for why in reasons(first) if why[:30] in leaves(own.look())]


def test_while_groups_are_face_down_neither_their_answers_nor_the_model_show(new_room):
    own = prepared(new_room, in_groups=True)
    south, _ = copies(own.look())["South"]
    own.align(south, 1, "5", why="Only South says so")
    own.facilitation.reveal(focus_key(1))
    said = leaves(own.look())
    assert "Only South says so" not in said
    assert "Gender" not in said
    assert reasons(PLAN.strategic_focuses[0])[0][:30] not in said
    own.facilitation.reveal(place(own.look()))
    assert reasons(PLAN.strategic_focuses[0])[0][:30] in leaves(own.look())


def test_the_model_stands_beside_what_the_room_said_with_the_agreement_of_each_row(new_room):
    own = prepared(new_room)
    (sheet,) = own.look().sheets.values()
    own.align(sheet, 1, "11")
    own.align(sheet, 2, "11")
    own.facilitation.reveal(focus_key(1))
    said = shown(own.look())
    assert "Agreement with the model answer: 100 %" in said
    assert "Agreement with the model answer: 50 %" in said
    assert "Agreement with the model answer: 75 %" in said


def test_the_three_questions_and_the_mark_of_an_illustrative_case_are_shown(new_room):
    own = prepared(new_room)
    for language in languages():
        said = shown(own.look(), language)
        assert said.count("<li>") >= 3
        assert "class='illustrative'" in said
    assert all(question in shown(own.look()) for question in PLAN.questions)


def test_the_phone_has_the_rows_with_their_buttons_below_the_questions(new_room):
    own = prepared(new_room)
    parts = PHONE.parts(own.look(), Viewer(), "en")
    names = list(parts)
    assert names[0] == "case/questions"
    assert len([name for name in names if name.startswith("rows/")]) == 8
    assert "data-act='edit'" in parts[names[-1]]


def test_a_hostile_row_and_a_hostile_group_are_shown_as_text(new_room):
    own = new_room(groups=("<img src=x onerror=alert(1)>", "South"))
    prepare(own.facilitation, in_groups=True)
    hostile = "<script>alert(1)</script>"
    (sheet, _), _ = copies(own.look()).values()
    own.align(sheet, 1, "11", why=hostile, project=hostile)
    own.facilitation.reveal(place(own.look()))
    for key in ("", focus_key(1)):
        if key:
            own.facilitation.reveal(key)
        said = leaves(own.look()) + shown(own.look())
        assert "<script" not in said
        assert "<img src=x" not in said
    assert "&lt;img src=x" in said


def test_the_outcome_has_the_model_only_where_it_was_revealed(new_room):
    own = prepared(new_room)
    say = EXERCISE.say("en")
    assert EXERCISE.outcome(new_room().look(), say) == ()
    rows = EXERCISE.outcome(own.look(), say)[0].rows
    assert [row[4] for row in rows] == [""] * 8
    own.facilitation.reveal(focus_key(4))
    table, about = EXERCISE.outcome(own.look(), say)
    assert [bool(row[4]) for row in table.rows] == [False] * 6 + [True] * 2
    assert table.rows[7][4] == "3.6; 11.6; 11.7"
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert PLAN.made_up in about.rows[1]
