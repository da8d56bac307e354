from exercises.expectations.answers import answers

LEAD = "exercises/pages/lead.py"


def test_a_facilitator_alone_adds_them_lets_them_act_and_removes_them(person, new_room):
    own = new_room()
    own.lead.bring_everyone(exercise="expectations")
    desk = person(LEAD, workshop=own.workshop.id, key=own.key)
    assert "Let them take one step" not in desk.buttons
    desk.press("Add simulated participants")
    assert "8 simulated participants are here" in desk.reads
    assert answers(own.snapshot, "before").people == 0
    desk.press("Let them take one step")
    assert not desk.app.exception
    assert answers(own.snapshot, "before").people == 8
    desk.press("Remove them")
    assert own.snapshot.people == {}
    assert answers(own.snapshot, "before").people == 0


def test_export_and_backup_are_offered_on_the_facilitators_page_only(person, new_room):
    own = new_room()
    own.join("amal")

    def offered(page):
        labels = [button.label for button in page.app.get("download_button")]
        return [label for label in labels if "andout" not in label]  # an empty one is everybody's

    both = ["Export the workshop (Excel)", "Take a backup"]
    assert offered(person(LEAD, workshop=own.workshop.id, key=own.key)) == both
    assert offered(person("exercises/pages/room.py", workshop=own.workshop.id, who="amal")) == []
    assert offered(person("exercises/pages/projector.py", workshop=own.workshop.id)) == []
    assert offered(person(LEAD, workshop=own.workshop.id, key="guessed")) == []
