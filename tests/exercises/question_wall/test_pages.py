from exercises.question_wall.questions import QuestionState, ask, every_question, questions, vote
from tests.exercises.a_room import Room

ASK = "What would you like to know?"


def test_a_question_is_asked_beside_the_exercise_that_runs_and_others_vote_for_it(stored, person):
    room = Room(stored, "expectations")
    phone = room.phone(person)
    phone.type(ASK, "Who *pays*?").press("Ask")
    assert phone.field(ASK).value == ""
    assert r"Who \*pays\*?" in phone.reads
    (one,) = every_question(room.snapshot)
    other = room.phone(person, "ben")
    other.app.toggle[0].set_value(True).run()
    other.press("▲ 0")
    assert questions(room.snapshot)[0].votes == 1
    with room.lead.act("do-answered", "exercises/question_wall") as act:
        act.change("question-wall", one.id, lambda found: {**found.content, "state": "answered"})
    assert "did not count" in other.press("▲ 1").reads


def test_the_desk_answers_parks_shows_and_hides_beside_whatever_runs(stored, person):
    room = Room(stored, "expectations")
    desk = room.desk(person)
    assert "Show the questions on the projector" not in desk.buttons
    ids = [ask(room.seat("ana"), text) for text in ("First", "Second")]
    vote(room.seat("ben"), ids[1])
    desk.app.run()
    desk.type("Answer, or who takes it up (optional)", "In May").press("Answered")
    assert {one.text: (one.state, one.answer) for one in questions(room.snapshot)} == {
        "First": (QuestionState.OPEN, ""), "Second": (QuestionState.ANSWERED, "In May"),
    }  # fmt: skip
    desk.press("Show the questions on the projector")
    assert room.snapshot.stage.exercise == "question-wall"
    desk.press("Park")
    assert [one.state for one in questions(room.snapshot)] == [QuestionState.ANSWERED, QuestionState.PARKED]
    menu = next(menu for menu in desk.app.multiselect if menu.label == "Questions that the room does not see")
    menu.set_value([ids[0]]).run()
    next(button for button in desk.app.button if button.key == "question-hide-these").click().run()
    assert [one.text for one in questions(room.snapshot)] == ["Second"]
    desk.press("Back to where the room was")
    assert room.snapshot.stage.exercise == "expectations"
