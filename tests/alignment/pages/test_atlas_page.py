import json
import re
import subprocess
import sys
from dataclasses import replace

import pytest

from alignment import Alignment, known_samples
from alignment.atlas import VIEWS
from alignment.ground.wording import languages, wording
from alignment.intake.files import Reader
from alignment.warming import warm_up
from alignment.workbook import write_workbook
from sdg_data import load_catalogue

ATLAS = "alignment/pages/atlas.py"


def chart(person):
    return json.loads(person.app.get("plotly_chart")[0].proto.spec)


def cells(person):
    return next(layer["text"] for layer in chart(person)["data"] if layer.get("mode") == "markers+text")


def heading(person):
    return person.app.subheader[0].value.replace("\\", "")


def choose(person, label, value):
    kinds = (person.app.selectbox, person.app.multiselect, person.app.pills, person.app.segmented_control)
    next(field for kind in kinds for field in kind if field.label == label).set_value(value).run()
    return person


@pytest.mark.parametrize("view", [view for view in VIEWS if view not in {"versions", "twins"}])  # which need more
@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_view_opens_from_its_address(person, view, language):
    reader = person(ATLAS, view=view, lang=language)
    assert not reader.app.exception
    assert not reader.app.error
    assert len(reader.app.get("plotly_chart")) == (view not in {"mosaic", "prints"})
    assert heading(reader)
    assert wording("alignment", language)("illustrative")[:5] in reader.reads or "10" in reader.reads


def test_the_first_view_shows_the_sample_network_and_says_that_it_is_made_up(person):
    reader = person(ATLAS)
    assert heading(reader) == "The 169 targets: named or not yet named"
    assert "10 of 10 sheets are made up for practice" in reader.reads.replace("\\", "")
    assert reader.html.count('<details name="mosaic"') == 169
    found = reader.html.split('class="findings"')[1]
    assert re.search(
        r'href="[^"]*view=goals[^"]*"[^>]*>The most frequent goal is 11 Sustainable .*24% of the rows', found
    )
    assert 'aria-label="The 169 targets: named or not yet named: Targets named: 50, of these' in reader.html
    choose(reader, "Show", "goals")
    assert cells(reader)[:6] == ["3", "·", "3", "3", "9", "11"]  # 1, 0, 1, 1, 3 and 4 of 35 rows
    assert "Goals that each centre serves: Mashhad, 11: 29%" in reader.app.get("plotly_chart")[0].proto.alt


def test_what_the_server_made_while_it_started_is_what_the_first_reader_sees(person, database_url, monkeypatch):
    warm_up()
    monkeypatch.setattr("alignment.atlas.mosaic_view.tiles_of", not_again)
    assert heading(person(ATLAS)) == "The 169 targets: named or not yet named"


def not_again(*_, **__):
    raise AssertionError("the first chart was drawn again")


def test_choices_are_kept_in_the_address_and_come_back_with_it(person):
    reader = person(ATLAS)
    choose(reader, "Show", "profile")
    choose(reader, "Centre", "cairo")
    choose(reader, "Leave out goals", [4, 17])
    choose(reader, "Five themes", ["planet"])
    assert {name: reader.address.get(name) for name in ("view", "of-centre", "apart", "themes")} == {
        "view": "profile", "of-centre": "cairo", "apart": "4,17", "themes": "planet"
    }  # fmt: skip
    colleague = person(ATLAS, **{name: value for name, value in reader.address.items() if name != "me"})
    assert heading(colleague) == heading(reader) == "Profile of Cairo, without goals 4 and 17"
    assert chart(colleague)["data"][0]["x"] == chart(reader)["data"][0]["x"]


def test_an_address_that_somebody_made_up_shows_the_atlas_all_the_same(person):
    reader = person(ATLAS, view="<script>", centres="nowhere", years="x", goal="99", **{"of-goal": "99"})
    assert not reader.app.exception
    assert heading(reader) == "The 169 targets: named or not yet named"


def test_a_sheet_of_the_database_counts_and_changes_are_seen(person, stored, course):
    sheet = stored.create_sheet(course)
    reader = person(ATLAS, view="goals", measure="rows", **{"from": "store"})
    assert cells(reader) == ["·"] * 5 + ["2"] + ["·"] * 4 + ["1"] + ["·"] * 6
    stored.add_row(sheet.id, Alignment(goal="1"))
    reader.app.run()
    assert cells(reader)[0] == "1"


def test_practice_is_not_counted_with_what_people_made_unless_somebody_asks_for_it(person, stored, course):
    stored.create_sheet(course)
    assert "made up" not in person(ATLAS).reads
    assert "10 of 11 sheets are made up" in person(ATLAS, **{"from": "store,samples"}).reads.replace("\\", "")


def test_the_rows_behind_a_cell_can_be_chosen_without_a_mouse(person):
    reader = person(ATLAS, view="goals")
    choose(reader, "Which rows are these? Click a square or bar, or choose it here", "centre=mashhad&goal=12")
    shown = reader.html.split("</table>")[0]
    for row in known_samples()["mashhad-pilgrimage-city"].sheet.rows:
        assert (f">{row.target}<" in shown) == (row.goal == "12")
    choose(reader, "Show", "mosaic")
    assert not reader.app.exception


def test_an_exported_workbook_is_added_and_a_strange_file_is_refused_in_a_sentence(person, stored, course):
    reader = person(ATLAS, view="goals", measure="rows", **{"from": "store"})
    assert "There is nothing to show" in reader.reads
    foreign = replace(course, id="elsewhere", revision=1, centre="Amman")
    content = write_workbook(foreign, load_catalogue(), "fr")
    files = [(name, body, "application/octet-stream") for name, body in (("a.xlsx", content), ("b.xlsx", b"no"))]
    reader.app.get("file_uploader")[0].set_value(files).run()
    assert "b.xlsx has no table of alignments" in reader.reads.replace("\\", "")
    assert "a.xlsx: 3 rows are counted." in reader.html.replace("\n", " ")
    assert cells(reader)[5] == "2"


def test_a_file_is_read_once_however_often_the_page_runs(person, stored, monkeypatch):
    read = []
    once = Reader.read
    monkeypatch.setattr(Reader, "read", lambda *asked: read.append(asked[2]) or once(*asked))
    reader = person(ATLAS, view="goals", **{"from": "store"})
    csv = b"Strategic focus,Project example,SDG number,SDG indicator\nHeat,Cool roofs,6,\nHeat,Trees,99,\n"
    files = [("plan.csv", csv, "text/csv"), ("talk.txt", b"Dear all", "text/plain")]
    reader.app.get("file_uploader")[0].set_value(files).run()
    choose(reader, "Show", "mosaic")
    reader.app.run()
    assert sorted(read) == ["plan.csv", "talk.txt"]
    assert "plan.csv: one row is counted. Not counted: one line." in reader.html.replace("\n", " ")
    assert "no goal 99" in reader.html


def test_files_stay_with_who_gave_them_are_read_once_and_go_when_they_are_removed(person, stored, course, monkeypatch):
    content = write_workbook(replace(course, id="elsewhere", revision=1), load_catalogue(), "fr")
    given = [("a.xlsx", content, "application/octet-stream"), ("again.xlsx", content, "application/octet-stream")]
    reader = person(ATLAS, view="goals", **{"from": "store"})
    reader.app.get("file_uploader")[0].set_value(given).run()
    monkeypatch.setattr(Reader, "read", lambda *_: pytest.fail("it is read again"))
    tab = person(ATLAS, cookie=reader.cookie, view="goals", **{"from": "store"}, lang="ar")
    assert "a.xlsx" in tab.html
    assert "again.xlsx" not in reader.html  # it is the same file
    assert "a.xlsx" not in person(ATLAS, view="goals", **{"from": "store"}).html
    close = next(button for button in tab.app.button if (button.key or "").startswith("drop-"))
    close.click().run()
    assert "a.xlsx" not in tab.html
    reader.app.run()  # where it is still in the field
    assert "a.xlsx: 3 rows" not in reader.html.replace("\n", " ")
    assert not reader.app.exception


def test_a_sheet_is_compared_with_itself_before(person, stored, course):
    sheet = stored.create_sheet(course)
    stored.add_row(sheet.id, Alignment(goal="13"))
    reader = person(ATLAS, view="versions", **{"from": "store"})
    assert heading(reader) == "Before and after: Urban water"
    assert not reader.app.exception


@pytest.mark.parametrize("language", list(languages()))
def test_every_language_has_its_atlas(person, language):
    reader = person(ATLAS, lang=language)
    assert reader.app.title[0].value == wording("alignment", language)("atlas-page-title")
    assert not reader.app.exception


def test_a_title_that_looks_like_markup_harms_nobody(person, stored, course):
    stored.create_sheet(replace(course, title="<img src=x onerror=alert(1)>", centre="<b>Cairo</b>"))
    reader = person(ATLAS, view="courses", **{"from": "store"})
    assert "<img" not in reader.html + reader.app.get("plotly_chart")[0].proto.spec
    assert "&lt;img" in reader.html


def test_only_the_atlas_asks_for_pandas():
    seen = "import sys, alignment.widgets, exercises, alignment.ground.widgets; print('pandas' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_what_is_taken_away_is_what_is_shown(person):
    reader = person(ATLAS, lang="ar")
    names = [button.proto.label for button in reader.app.get("download_button")]
    say = wording("alignment", "ar")
    assert names == [say(f"atlas-{kind}") for kind in ("png", "svg", "csv", "csv-rows", "excel", "document")]
