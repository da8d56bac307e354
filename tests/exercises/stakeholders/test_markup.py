import re

import pytest

from alignment import Alignment, AlignmentSheet
from alignment.ground.wording import languages, wording
from exercises.cases import StakeholderLevel, case
from exercises.stakeholders import EXERCISE, changes
from exercises.stakeholders.mapping import EVERY_CENTRE, Drawing, plan_subject
from exercises.stakeholders.markup import follow, outcome, show
from exercises.stakeholders.stakeholder import Tie
from tests.exercises.stakeholders.test_changes import PLAN, do, lead, put

SAY = EXERCISE.say("en")
EVIL = "<img src=x onerror=alert(1)>'\"&"


def html(parts):
    return "".join(parts.values())


def reads(parts):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html(parts)))


def turn(room, **values):
    lead(room, changes.turn_to, **values)


def test_before_anybody_is_named_the_room_is_asked_for_the_first(room):
    assert "Nobody is on the map yet" in reads(show(room.snapshot, SAY))
    assert "3 projects without an owner" in reads(show(room.snapshot, SAY))


def test_the_map_moves_with_the_values(room):
    one = put(room, influence=1, interest=1)

    def place():
        drawn = show(room.snapshot, SAY)["drawing"]
        return tuple(map(float, re.search(r"class='dot .*?cx='([\d.]+)' cy='([\d.]+)'", drawn).groups()))

    low = place()
    do(room.seat(), changes.change, one, influence=5, interest=5)
    high = place()
    assert high[0] > low[0]
    assert high[1] < low[1]


def test_the_map_runs_the_other_way_where_people_read_from_the_right(room):
    put(room, influence=3, interest=5)
    (left,) = re.findall(r"class='dot .*?cx='([\d.]+)'", show(room.snapshot, EXERCISE.say("en"))["drawing"])
    (right,) = re.findall(r"class='dot .*?cx='([\d.]+)'", show(room.snapshot, EXERCISE.say("ar"))["drawing"])
    assert float(left) > 896 > float(right)


def test_who_should_be_involved_looks_different_and_is_in_the_legend(room):
    put(room)
    assert "missing" not in show(room.snapshot, SAY)["drawing"]
    put(room, name="Users", involved=False)
    assert "class='dot missing" in show(room.snapshot, SAY)["drawing"]
    assert "Should be involved" in show(room.snapshot, SAY)["legend"]


def test_the_onion_has_a_ring_for_each_level_or_for_involvement(room):
    put(room, level=StakeholderLevel.NATIONAL)
    turn(room, drawing=Drawing.LEVELS)
    levels = show(room.snapshot, SAY)["drawing"]
    assert levels.count("class='ring'") == 4
    assert all(name in levels for name in ("Local", "Metropolitan or regional", "National", "International"))
    turn(room, drawing=Drawing.INVOLVEMENT)
    assert show(room.snapshot, SAY)["drawing"].count("class='ring'") == 2


def test_the_lists_show_rows_without_an_owner_and_missing_voices(room):
    put(room, ties=(Tie("Bus lanes"),))
    put(room, name="Users", involved=False, ties=(Tie("Water kiosks", "Say what they need"),))
    turn(room, drawing=Drawing.LISTS)
    lists = reads({"lists": show(room.snapshot, SAY)["lists"]})
    owners, voices = lists.split("Missing voices")
    assert "1. Leak detection" in owners
    assert "Bus lanes" not in owners
    assert "Users" in voices
    assert "Say what they need" in voices
    assert "Water utility" not in voices
    assert "1 missing voice" in reads({"title": show(room.snapshot, SAY)["title"]})


def test_where_the_names_have_no_room_on_the_map_all_of_them_are_listed_beside_it(room):
    put(room, name="Residents", influence=1, interest=1)
    assert "in-drawing" in show(room.snapshot, SAY)["names"]
    assert "Residents</text>" in show(room.snapshot, SAY)["drawing"]
    for number in range(9):
        put(room, name=f"Association number {number}")
    parts = show(room.snapshot, SAY)
    assert "class='name'" not in parts["drawing"]
    assert all(f"Association number {number}" in parts["names"] for number in range(9))


def test_on_phones_everybody_has_a_button_that_opens_them(room):
    one = put(room)
    parts = follow(room.snapshot, SAY)
    assert f"data-open='stakeholder' data-value='{one}'" in parts[f"rows/{one}"]
    assert "influence 3, interest 3" in reads(parts)


def test_a_long_name_in_the_question_is_cut_so_that_the_question_is_asked_to_its_end(room):
    title = "Gérer une ville de pèlerinage\u202f: visiteurs, patrimoine et services urbains (formation de trois jours)"
    put(room, subject=plan_subject(title))
    turn(room, subject=plan_subject(title))
    asked = show(room.snapshot, EXERCISE.say("fr"))["title"]
    assert "Gérer une ville de pèlerinage\u202f: visiteurs…" in asked
    assert "\u202f»\u202f?" in re.sub("[\u2068\u2069]", "", asked)


def test_of_all_centres_each_name_says_whose_it_is(room):
    put(room, subject="centre:cairo", name="Ministry")
    turn(room, subject=EVERY_CENTRE)
    assert "Ministry (Cairo)" in show(room.snapshot, SAY)["drawing"]
    assert "Cairo" in reads(follow(room.snapshot, SAY))


@pytest.mark.parametrize("drawing", Drawing)
@pytest.mark.parametrize("language", languages())
def test_what_people_type_is_shown_and_never_run(room, drawing, language):
    room.lead.add_sheet(AlignmentSheet(title=EVIL, rows=(Alignment(strategic_focus=EVIL, project=EVIL),)))
    put(room, name=EVIL, involved=False, ties=(Tie(EVIL, EVIL),), subject=plan_subject(EVIL))
    put(room, name="Users", subject=plan_subject(EVIL), ties=(Tie("\u202eturned", "\u202eturned"),))
    turn(room, drawing=drawing, subject=plan_subject(EVIL))
    said = wording(EXERCISE.package, language)
    for parts in (show(room.snapshot, said), follow(room.snapshot, said)):
        assert "<img" not in html(parts)
        assert "&lt;img" in html(parts)
        assert "\u202e" not in html(parts)
        for opened in ("svg", "div", "ul", "li", "g", "text"):
            assert len(re.findall(rf"<{opened}[\s>]", html(parts))) == html(parts).count(f"</{opened}>")


def test_the_hidden_are_nowhere(room):
    one = put(room, name="Rude word", ties=(Tie("Ruder word"),))
    lead(room, changes.change, one, hidden=True)
    for parts in (show(room.snapshot, SAY), follow(room.snapshot, SAY)):
        assert "ude" not in html(parts)
    assert "ude" not in str(outcome(room.snapshot, SAY))


def test_the_export_has_everybody_the_rows_without_an_owner_and_the_missing_voices(room):
    put(room, ties=(Tie("Bus lanes", "Runs them", room.sheet.rows[2].id), Tie("Wells")), influence=5)
    put(room, name="Users", involved=False, subject="centre:cairo")
    everybody, alone, missing = outcome(room.snapshot, SAY)
    assert everybody.rows == (
        ("Urban water", "Water utility", "Public company", "Local", 5, 3, "Involved", "Bus lanes: Runs them; Wells",
         "3. Bus lanes (Urban water)"),
        ("Cairo", "Users", "Public company", "Local", 3, 3, "Should be involved", "", ""),
    )  # fmt: skip
    assert alone.rows == (
        ("Urban water", "1", "Safe water", "Leak detection"),
        ("Urban water", "2", "Safe water", "Water kiosks"),
    )
    assert [row[:2] for row in missing.rows] == [("Cairo", "Users")]
    assert all(len(row) == len(table.columns) for table in (everybody, alone, missing) for row in table.rows)


def test_a_case_made_up_for_practice_says_so_on_every_screen_and_in_the_export(room):
    def told():
        texts = (
            reads(show(room.snapshot, SAY)),
            reads(follow(room.snapshot, SAY)),
            str(outcome(room.snapshot, SAY)),
        )
        return ["Illustrative" in text or "illustrative" in text for text in texts]

    put(room)
    assert told() == [False, False, False]
    lead(room, changes.load_case, case("mashhad"))
    assert told() == [True, True, True]


def test_a_workshop_that_mapped_nobody_exports_no_rows(room):
    assert [table.rows for table in outcome(room.snapshot, SAY)] == [(), (), ()]


def test_two_snapshots_of_the_same_draw_the_same(room):
    put(room, subject=PLAN)
    assert show(room.snapshot, SAY) == show(room.snapshot, SAY)
