import io

import docx

from tests.exercises.a_room import enter


def test_one_press_makes_the_report_which_can_then_be_downloaded(new_room, person):
    own = new_room(name="Working session")
    desk = enter(own.desk(person), **{"Foreword (optional)": "Dear Mayor"}).press("Make the report")
    assert not desk.app.exception
    assert [button for button in desk.app.get("download_button") if button.label == "Download the report"]
    (kind, content) = desk.app.session_state[f"report-{own.workshop.id}"]
    assert kind == "docx"
    assert "Dear Mayor" in [line.text for line in docx.Document(io.BytesIO(content)).paragraphs]
