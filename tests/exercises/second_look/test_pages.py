from exercises.second_look import proposals, taking
from exercises.second_look.proposals import Step, step
from tests.exercises.second_look.test_changes import COURSE


def test_somebody_pastes_a_programme_a_pair_looks_at_it_and_what_is_agreed_on_is_a_sheet(room, person):
    ana = room.phone(person, "ana")
    ana.type("Paste the text", COURSE).press("Find the rows")
    assert "2 proposals" in ana.reads
    ana.press("Let the room look at it")
    assert step(room.snapshot) is Step.BROUGHT
    desk = room.desk(person)
    desk.press("Give the proposals to pairs")
    ben = room.phone(person, "ben")
    ana.app.run()
    assert "Finding leaks" in ben.html
    assert "Does it serve this target?" in ben.reads
    for phone in (ana, ben):
        phone.press("Yes")
    ana.press("No")
    assert "You have looked at all of yours" in ana.reads + "".join(one.value for one in ana.app.success)
    ben.press("Not sure")
    assert "Not sure 1" not in desk.reload("exercises/pages/lead.py").html
    desk.press("Reveal")
    desk.app.run()
    desk.press("Refused")
    ana.app.run()
    ana.press("Add the agreed row to the sheet")
    (sheet,) = room.snapshot.sheets.values()
    assert [row.project for row in sheet.rows] == ["Finding leaks in the water network"]
    ana.press("Take them out of the sheet again")
    assert room.snapshot.sheets == {}
    desk.app.run()
    desk.press("Add the agreed row to the sheet")
    assert taking.taken_of(room.snapshot).rows == 1


def test_a_thumb_on_an_older_page_says_that_it_did_not_count(looking, person):
    ana = looking.phone(person, "ana")
    looking.reveal()
    assert "did not count" in ana.press("Yes").reads
    assert proposals.said_by(looking.snapshot, looking.seat("ana").participant.id) == {}
