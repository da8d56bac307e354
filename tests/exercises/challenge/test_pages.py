from alignment import Challenge
from exercises.challenge.exchanges import Card, Result, Step, step
from tests.exercises.a_room import enter


def choose(phone, card):
    next(radio for radio in phone.app.radio if radio.label == "Your card").set_value(card)
    return phone


def test_a_table_is_shown_what_it_was_dealt_and_nothing_of_another(room, person):
    room.link("ana", "A project of Red")
    room.link("ben", "A project of Blue")
    room.deal()
    ben = room.phone(person, "ben")
    assert "A project of Red" in ben.html
    assert "A project of Blue" not in ben.html
    choose(ben, Card.HARMS).type("In your own words (optional)", "The neighbours?").press("Play this card")
    assert "Your card is on the link" in ben.reads
    ana = room.phone(person, "ana")
    assert "The neighbours?" not in ana.html + ana.reads
    room.turn()
    ana.app.run()
    assert "The neighbours?" in ana.html
    ana.type("Your answer", "They asked for it").press("Answer")
    assert "Defended" in ana.reads
    assert "They asked for it" not in room.phone(person, "ben").reads
    ana.press("Take our answer back")
    assert all(row.challenge is Challenge.NONE for row in room.store.sheet(room.paper.id).rows)


def test_a_row_is_sharpened_on_the_phone_and_a_stale_press_says_that_it_did_not_count(asked, person):
    ana, cleo = asked.phone(person, "ana"), asked.phone(person, "cleo")
    control = next(one for one in ana.app.button_group if one.key == f"challenge-do-{asked.of_red}")
    control.set_value(Result.SHARPENED).run()
    assert ana.field("Target").value == "11.2"
    enter(ana, **{"SDG indicator": "11.2.1"}).press("Answer")
    assert asked.row(asked.of_red).codes == ("11", "11.2", "11.2.1")
    assert "did not count" in cleo.type("Your answer", "Too late").press("Answer").reads
    assert asked.exchange(asked.of_red).answer.text == ""
    assert "did not count" not in ana.reads


def test_the_facilitator_deals_and_turns_over(room, person):
    room.link("ana")
    desk = room.desk(person)
    desk.press("Deal the links")
    assert step(room.snapshot) is Step.PLAYING
    desk.press("Deal the new links")
    assert "There is no link to deal" in desk.reads
    room.play(room.store.sheet(room.paper.id).rows[0].id, "ben", text="A secret")
    assert "A secret" not in desk.reload("exercises/pages/lead.py").reads
    desk.press("Reveal the cards")
    desk.press("Reveal the answers")
    assert step(room.snapshot) is Step.OVER
    desk.press("Hide the answers again")
    assert step(room.snapshot) is Step.ANSWERING
