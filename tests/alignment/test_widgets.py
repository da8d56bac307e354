"""Who the person of a page is: a browser, and nothing that stands in an address."""

from alignment import AlignmentSheet
from alignment.store import person_id

SHEET = "alignment/pages/sheet.py"
OLD = "an-old-token"


def test_a_second_tab_and_another_day_are_the_same_person(person):
    first = person()
    assert person(SHEET, cookie=first.cookie).token == first.token
    assert first.reload(SHEET).token == first.token


def test_a_copied_address_opens_nothing_of_mine(person, stored):
    mine = person(SHEET, sheet=stored.create_sheet(AlignmentSheet(title="Mine")).id)
    mine.press("Add the first row").fill("Project example", "Half a thought")
    colleague = person(SHEET, **mine.address)
    assert colleague.token != mine.token
    assert "Half a thought" not in str([area.value for area in colleague.app.text_area])


def test_a_session_that_another_browser_takes_over_has_nothing_of_its_person(person):
    mine = person()
    token = mine.token
    mine.app.session_state["open-row"] = "x"
    mine.app.cookies = {"sdg-browser": "y" * 32}  # Streamlit gives a session to whoever names it
    mine.app.run()
    assert mine.token != token
    assert "open-row" not in mine.app.session_state


def test_another_word_in_the_address_is_another_person_at_the_same_browser(person):
    first = person()
    second = person(cookie=first.cookie, **{"as": "2"})
    assert second.token != first.token
    assert second.reload(SHEET).token == second.token
    copied = person(**second.address)
    assert copied.token not in {first.token, second.token}


def test_where_cookies_are_blocked_the_page_says_so_and_its_session_knows_the_person(person):
    first = person()
    first.app.cookies = {}
    first.app.run()
    token = first.token
    assert "keeps no cookies" in first.reads
    first.app.run()
    assert first.token == token


def test_an_address_of_before_asks_once_and_the_first_browser_goes_on_as_its_person(person, stored, course):
    with stored.acting("space") as transaction:
        transaction.name_person(OLD, "Ana")
    asked = person(me=OLD)
    assert "Continue as Ana?" in asked.reads
    assert asked.token != OLD
    assert "me" not in asked.address
    asked.press("Continue")
    assert asked.token == OLD
    assert asked.reload(SHEET).token == OLD
    late = person(me=OLD)
    late.press("Continue")
    assert "already takes part as this person" in late.reads
    assert late.token != OLD


def test_who_says_no_stays_who_they_are(person):
    asked = person(me=OLD)
    token = asked.token
    asked.press("No, not me")
    assert "Continue" not in asked.buttons
    assert asked.token == token


def test_a_pass_in_the_address_asks_before_it_is_used_up(person, stored):
    laptop = person()
    made = stored.make_pass(laptop.token)
    person(**{"pass": made})  # somebody's preview of the link
    phone = person(**{"pass": made})
    assert "pass" not in phone.address
    phone.press("Continue")
    assert phone.token == laptop.token
    assert person_id(phone.token) == person_id(laptop.token)


def test_a_pass_is_typed_on_the_home_page(person, stored):
    laptop, phone = person(), person()
    phone.type("Code from the other device", stored.make_pass(laptop.token)).press("Continue here").press("Continue")
    assert phone.token == laptop.token
    wrong = person().type("Code from the other device", "wrong").press("Continue here")
    assert "opens nothing" in wrong.reads
