import pytest

from alignment.ground.wording import languages
from exercises.brussels_case import EXERCISE
from exercises.brussels_case.answers import AnswerTooLong, answer_id, answering, city_answers
from exercises.brussels_case.preparing import copies, focus_key, place, prepare, the_case
from exercises.registry import REGISTRY
from exercises.workshop.live.views import VIEWS, Viewer

PLAN = the_case("en")
PROJECTOR, PHONE = VIEWS


def text(parts):
    return "".join(parts.values())


def shown(snapshot, language="en"):
    say = EXERCISE.say(language)
    return text(EXERCISE.show(snapshot, say)) + text(EXERCISE.follow(snapshot, say))


def leaves(snapshot):
    """All that the server sends to projectors and phones."""
    return text(PROJECTOR.parts(REGISTRY, snapshot, Viewer(), "en")) + text(
        PHONE.parts(REGISTRY, snapshot, Viewer("North"), "en")
    )


def reasons(focus):
    return [a.why for project in PLAN.projects if project.strategic_focus == focus for a in project.answers]


def prepared(new_room, *, in_groups=False):
    own = new_room(groups=("North", "South"))
    prepare(own.lead, in_groups=in_groups)
    return own


@pytest.mark.parametrize("in_groups", [False, True])
def test_nothing_of_the_model_answer_leaves_the_server_before_it_is_revealed(new_room, in_groups):
    own = prepared(new_room, in_groups=in_groups)
    said = leaves(own.snapshot)
    for project in PLAN.projects:
        for answer in project.answers:
            assert answer.why[:40] not in said
            assert f">{answer.target}<" not in said


def test_a_strategic_focus_is_revealed_without_the_others(new_room):
    own = prepared(new_room)
    own.lead.reveal(focus_key(1))
    said = leaves(own.snapshot)
    first, *others = PLAN.strategic_focuses
    assert all(why[:30] in said for why in reasons(first))
    assert not [why for focus in others for why in reasons(focus) if why[:30] in said]
    own.lead.reveal(focus_key(1), revealed=False)
    assert not [why for why in reasons(first) if why[:30] in leaves(own.snapshot)]


def test_while_groups_are_face_down_neither_their_answers_nor_the_model_show(new_room):
    own = prepared(new_room, in_groups=True)
    south, _ = copies(own.snapshot)["South"]
    own.align(south, 1, "5", why="Only South says so")
    own.lead.reveal(focus_key(1))
    said = leaves(own.snapshot)
    assert "Only South says so" not in said
    assert "Gender" not in said
    assert reasons(PLAN.strategic_focuses[0])[0][:30] not in said
    own.lead.reveal(place(own.snapshot))
    assert reasons(PLAN.strategic_focuses[0])[0][:30] in leaves(own.snapshot)


def test_the_model_stands_beside_what_the_room_said_with_the_agreement_of_each_row(new_room):
    own = prepared(new_room)
    (sheet,) = own.snapshot.sheets.values()
    own.align(sheet, 1, "11")
    own.align(sheet, 2, "11")
    own.lead.reveal(focus_key(1))
    said = shown(own.snapshot)
    assert "Agreement with the model answer: 100%" in said
    assert "Agreement with the model answer: 50%" in said
    assert "Agreement with the model answer: 75%" in said


def test_the_three_questions_and_the_mark_of_an_illustrative_case_are_shown(new_room):
    own = prepared(new_room)
    for language in languages():
        said = shown(own.snapshot, language)
        assert said.count("<li>") >= 3
        assert "class='illustrative'" in said
    assert all(question in shown(own.snapshot) for question in PLAN.questions)


def say_for_the_city(own, number, text, seen=""):
    own.seat("city").contribute("brussels-case", answer_id(number), answering(text, seen))


def test_the_city_presents_its_plan_before_it_is_aligned_and_its_answers_are_in_the_export(new_room):
    own = new_room(groups=("North", "South"))
    say_for_the_city(own, 2, "<b>Housing bodies</b>\nThe municipalities")
    assert "&lt;b&gt;Housing bodies" in wall(own)["questions"]
    assert "The municipalities" in EXERCISE.follow(own.snapshot, EXERCISE.say("en"))["case/questions"]
    (asked,) = EXERCISE.outcome(own.snapshot, EXERCISE.say("en"))
    assert asked.rows == ((PLAN.questions[1], "<b>Housing bodies</b>\nThe municipalities"),)
    prepare(own.lead, in_groups=False)
    assert "Housing bodies" not in text(wall(own))
    assert len(EXERCISE.outcome(own.snapshot, EXERCISE.say("en"))) == 3


def test_two_who_answer_for_the_city_at_once_keep_both_texts_and_a_long_one_is_refused(new_room):
    own = new_room()
    say_for_the_city(own, 1, "Housing")
    say_for_the_city(own, 1, "Mobility", seen="")
    assert city_answers(own.snapshot)[0] == "Housing\nMobility"
    with pytest.raises(AnswerTooLong):
        say_for_the_city(own, 1, "x" * 501, seen="Housing\nMobility")


def test_on_a_phone_the_questions_make_room_once_the_groups_answers_are_revealed(new_room):
    own = prepared(new_room, in_groups=True)
    assert PLAN.questions[0] in text(EXERCISE.follow(own.snapshot, EXERCISE.say("en")))
    own.lead.reveal(place(own.snapshot))
    assert PLAN.questions[0] not in text(EXERCISE.follow(own.snapshot, EXERCISE.say("en")))


def wall(own):
    return EXERCISE.show(own.snapshot, EXERCISE.say("en"))


def test_the_plan_is_in_the_head_of_the_wall_and_its_questions_give_way_to_what_is_covered(new_room):
    own = prepared(new_room)
    assert "questions" in wall(own)
    assert "coverage" not in wall(own)
    (sheet,) = own.snapshot.sheets.values()
    own.align(sheet, 1, "11")
    assert "questions" not in wall(own)
    assert "coverage" in wall(own)
    for _ in ("rows", "model"):
        assert PLAN.title in wall(own)["title"]
        own.lead.reveal(focus_key(1))
    assert "Agreement with the model answer" in wall(own)["title"]
    assert wall(own)["model"].count("class='model-row'") == 2


def test_groups_have_the_questions_beside_how_far_they_are_and_then_their_agreement_in_the_head(new_room):
    own = prepared(new_room, in_groups=True)
    assert {"questions", "done"} <= set(wall(own))
    own.lead.reveal(place(own.snapshot))
    assert "class='agreement'" in wall(own)["title"]
    assert PLAN.title in wall(own)["title"]
    assert "questions" not in wall(own)


def test_the_phone_has_the_rows_with_their_buttons_below_the_questions(new_room):
    own = prepared(new_room)
    parts = PHONE.parts(REGISTRY, own.snapshot, Viewer(), "en")
    names = list(parts)
    assert names[0] == "case/questions"
    assert len([name for name in names if name.startswith("rows/")]) == 8
    assert "data-open='row'" in parts[names[-1]]


def test_a_hostile_row_and_a_hostile_group_are_shown_as_text(new_room):
    own = new_room(groups=("<img src=x onerror=alert(1)>", "South"))
    prepare(own.lead, in_groups=True)
    hostile = "<script>alert(1)</script>"
    (sheet, _), _ = copies(own.snapshot).values()
    own.align(sheet, 1, "11", why=hostile, project=hostile)
    own.lead.reveal(place(own.snapshot))
    for key in ("", focus_key(1)):
        if key:
            own.lead.reveal(key)
        said = leaves(own.snapshot) + shown(own.snapshot)
        assert "<script" not in said
        assert "<img src=x" not in said
    assert "&lt;img src=x" in said


def test_the_outcome_has_the_model_only_where_it_was_revealed(new_room):
    own = prepared(new_room)
    say = EXERCISE.say("en")
    assert EXERCISE.outcome(new_room().snapshot, say) == ()
    rows = EXERCISE.outcome(own.snapshot, say)[0].rows
    assert [row[4] for row in rows] == [""] * 8
    own.lead.reveal(focus_key(4))
    table, about = EXERCISE.outcome(own.snapshot, say)
    assert [bool(row[4]) for row in table.rows] == [False] * 6 + [True] * 2
    assert table.rows[7][4] == "3.6; 11.6; 11.7"
    assert all(len(row) == len(table.columns) for row in table.rows)
    assert PLAN.made_up in about.rows[1]
