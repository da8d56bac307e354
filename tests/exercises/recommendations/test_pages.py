from exercises.recommendations.changes import group_together
from exercises.recommendations.ideas import Step, dots_each, groups, own_dots, recommendations, step
from tests.exercises.a_room import ROOM


def test_a_recommendation_is_written_on_a_phone_changed_and_taken_back(room, person):
    phone = room.phone(person)
    phone.field("Recommendation").input("Share the sheets")
    phone.field("To whom").select("Cairo")
    phone.field("By when").input("May")
    phone.press("Send")
    (one,) = recommendations(room.snapshot)
    assert (one.text, one.to, one.by) == ("Share the sheets", "Cairo", "May")
    assert phone.field("Recommendation").value == ""
    phone.press("Change")
    assert phone.field("Recommendation").value == "Share the sheets"
    phone.field("Recommendation").input("Share all sheets")
    phone.press("Save the change")
    assert [one.text for one in recommendations(room.snapshot)] == ["Share all sheets"]
    phone.press("Take back")
    assert recommendations(room.snapshot) == ()


def test_without_a_text_the_rule_is_said(room, person):
    assert "needs a text" in room.phone(person).press("Send").reads


def test_dots_are_placed_until_none_is_left_and_survive_a_reload(room, person):
    ideas = [room.idea(text) for text in ("Share the sheets", "Ask for experts")]
    room.vote()
    phone = room.phone(person)
    for _ in range(4):
        phone.press("Add a dot")
    phone.press("Add a dot", 1)
    assert "All your dots are placed" in phone.reads
    assert all(button.disabled for button in phone.app.button if button.label == "Add a dot")
    assert own_dots(room.snapshot, room.seat().participant.id) == {ideas[0]: 4, ideas[1]: 1}
    again = phone.reload(ROOM)
    assert "All your dots are placed" in again.reads
    again.press("Remove a dot", 1)
    assert "1 dot left" in again.reads


def test_a_click_from_an_old_page_is_refused_with_the_reason(room, person):
    idea = room.idea("Share the sheets")
    room.vote()
    phone = room.phone(person)
    for _ in range(5):
        room.dot(idea)
    assert "You have 5 dots" in phone.press("Add a dot").reads
    room.reveal()
    assert "only while the vote is open" in phone.press("Remove a dot").reads
    assert own_dots(room.snapshot, room.seat().participant.id) == {idea: 5}


def test_the_facilitator_groups_opens_the_vote_and_reveals(room, person):
    ideas = [room.idea(text) for text in ("Share the sheets", "Ask for experts", "Count promises")]
    group_together(room.lead, ideas[:1], "Courses")  # a new name cannot be typed in a test without a browser
    desk = room.desk(person)
    next(menu for menu in desk.app.multiselect if menu.label == "Recommendations").set_value(ideas[1:2]).run()
    desk.field("Group").select("Courses").run()
    desk.press("Group these")
    assert [(name, len(listed)) for name, listed in groups(room.snapshot).items()] == [("Courses", 2), ("", 1)]
    desk.app.number_input[0].set_value(3).run()
    assert dots_each(room.snapshot) == 3
    desk.press("Open the vote")
    assert step(room.snapshot) is Step.VOTING
    room.dot(ideas[0], "ben")
    desk.press("Reveal the ranking")
    assert step(room.snapshot) is Step.RANKED
    desk.press("Hide again")
    assert step(room.snapshot) is Step.VOTING
    desk.press("Back to writing")
    assert step(room.snapshot) is Step.GATHERING


def test_the_desk_tells_nothing_of_the_dots_before_the_reveal(room, person):
    ideas = [room.idea(text) for text in ("Share the sheets", "Ask for experts")]
    room.vote()
    told = []
    for idea in ideas:
        room.dot(idea, "ben")
        told.append(room.desk(person).reads + room.counts())
        room.dot(idea, "ben", change=-1)
    assert told[0] == told[1]
    assert "1 of 1 has answered" in told[0]


def test_the_facilitator_hides_and_shows_again(room, person):
    idea = room.idea("Rude words")
    desk = room.desk(person)
    label = "Recommendations that the room does not see"
    for hidden, seen in (([idea], 0), ([], 1)):
        next(menu for menu in desk.app.multiselect if menu.label == label).set_value(hidden).run()
        next(button for button in desk.app.button if button.key == "recommendation-hide-these").click().run()
        assert len(recommendations(room.snapshot)) == seen


def test_what_people_type_is_no_markup_on_a_phone(room, person):
    room.idea("**Bold** :red[x]")
    assert r"\*\*Bold\*\* \:red\[x\]" in room.phone(person).reads
