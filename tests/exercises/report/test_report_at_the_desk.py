import io

import docx


def test_one_press_makes_the_report_which_can_then_be_downloaded_and_what_was_typed_stays(new_room, person):
    own = new_room(name="Working session")
    desk = own.desk(person).fill("Foreword (optional)", "Dear Mayor").press("Make the report")
    assert not desk.app.exception
    assert [button for button in desk.app.get("download_button") if button.label == "Download the report"]
    assert desk.field("Foreword (optional)").value == "Dear Mayor"
    (kind, content) = desk.app.session_state[f"report-{own.workshop.id}"]
    assert kind == "docx"
    assert "Dear Mayor" in [line.text for line in docx.Document(io.BytesIO(content)).paragraphs]
