from dataclasses import replace

from alignment import Alignment
from alignment.ground.wording import languages
from alignment.store import person_id
from exercises.own_course import EXERCISE
from exercises.own_course.courses import bring_to_case, start_course, works_on
from exercises.own_course.reflections import hide_reflections, reflect
from exercises.registry import REGISTRY
from exercises.workshop.live.views import VIEWS, Viewer

PROJECTOR, PHONE = VIEWS
SESSIONS = (
    Alignment(project="Leak detection", hours=3.0),
    Alignment(project="Tariffs", hours=1.0),
    Alignment(project="How adults learn", hours=4.0),
)


def shown(snapshot, language="en"):
    return "".join(EXERCISE.show(snapshot, EXERCISE.say(language)).values())


def aligned(new_room):
    own = new_room(centres=("cairo", "seoul"))
    start_course(own.join("c", centre="cairo"), "Water", SESSIONS)
    sheet = works_on(own.snapshot, "", "cairo")
    own.align(sheet, 1, "6", change_tomorrow="Bring the last leak report")
    own.align(sheet, 2, "1")
    own.align(sheet, 3, "4")
    own.lead.bring_everyone(exercise="own-course")
    return own


def test_the_projector_shows_the_share_of_hours_per_goal_without_goals_4_and_17_and_says_so(new_room):
    said = shown(aligned(new_room).snapshot)
    assert "75%" in said
    assert "25%" in said
    assert "background:#26BDE2" in said  # goal 6
    assert "Goals 4 and 17 are shown separately" in said
    assert "goal 4: 4 h" in said
    assert "8 of 8 hours aligned" in said
    assert "background:#C5192D" not in said  # goal 4


def test_what_is_not_aligned_yet_has_a_bar_beside_the_goals_and_a_line_in_the_export(new_room):
    own = new_room(centres=("cairo",))
    start_course(own.join("c", centre="cairo"), "Water", (SESSIONS[0], Alignment(project="Visit", hours=3.5)))
    own.align(works_on(own.snapshot, "", "cairo"), 1, "6")
    said = shown(own.snapshot)
    assert "46% <small>3 h</small>" in said
    assert "54% <small>3.5 h</small>" in said
    assert "3 of 6.5 hours aligned" in said
    assert "100 %" not in said.replace("inline-size:100%", "")
    hours, *_ = EXERCISE.outcome(own.snapshot, EXERCISE.say("en"))
    assert hours.rows[-1] == ("Cairo", "Water", "", "Not aligned yet", 3.5, "54%")


def test_what_a_large_room_would_change_stands_once_for_each_course_under_its_name(new_room):
    own = new_room(centres=("cairo", "seoul"))
    for centre in ("cairo", "seoul"):
        start_course(own.join(centre, centre=centre), "Water", [Alignment(project=f"Day {day}") for day in range(10)])
        sheet = works_on(own.snapshot, "", centre)
        for number in range(1, 11):
            own.align(sheet, number, "6", change_tomorrow=f"{centre}: <b> change {number // 2}")
    own.lead.bring_everyone(exercise="own-course")
    said = EXERCISE.show(own.snapshot, EXERCISE.say("en"))["changes"]
    cairo, seoul = said.split("<section data-part=''>")[1:]
    assert cairo.startswith("<h3 dir='auto'>Cairo</h3>")
    assert seoul.startswith("<h3 dir='auto'>Seoul</h3>")
    assert [cairo.count(f"cairo: &lt;b&gt; change {number}<") for number in range(6)] == [1] * 6
    assert "seoul:" not in cairo


def test_challenges_and_potentialities_are_on_the_wall_with_their_centre_and_in_the_export(new_room):
    own = aligned(new_room)
    reflect(own.seat("c"), {"challenges": "No\ntime", "potentialities": "<b>Partners</b>"})
    assert "No time</span><small dir='auto'>Challenge · Cairo" in shown(own.snapshot)
    assert "&lt;b&gt;Partners" in shown(own.snapshot)
    assert ("Cairo", "Participant 1", "Challenge", "No time") in EXERCISE.outcome(own.snapshot, EXERCISE.say("en"))[
        2
    ].rows
    hide_reflections(own.lead, frozenset(), frozenset({person_id("c")}))
    assert "No time" not in shown(own.snapshot)
    reflect(own.seat("c"), {})
    assert EXERCISE.outcome(own.snapshot, EXERCISE.say("en"))[2].rows == ()


def test_beside_the_prepared_course_nobody_reads_of_others(new_room):
    own = aligned(new_room)
    reflect(own.seat("c"), {"challenges": "No time"})
    bring_to_case(own.lead)
    assert "No time" not in shown(own.snapshot)


def test_what_would_change_tomorrow_is_gathered_with_its_session_and_centre(new_room):
    said = shown(aligned(new_room).snapshot)
    assert "Bring the last leak report" in said
    assert "Cairo · Leak detection" in said


def test_the_question_is_on_the_wall_from_the_start(new_room):
    assert "What would we change in the course tomorrow?" in shown(new_room().snapshot)
    assert shown(aligned(new_room).snapshot).count("What would we change in the course tomorrow?") == 1


def test_a_row_that_the_facilitator_hid_is_in_no_bar_and_no_change(new_room):
    own = aligned(new_room)
    sheet = works_on(own.snapshot, "", "cairo")
    own.hide_row(sheet.rows[0].id)
    said = shown(own.snapshot)
    assert "Bring the last leak report" not in said
    assert "75%" not in said
    assert not any(
        "Bring" in str(row) for table in EXERCISE.outcome(own.snapshot, EXERCISE.say("en")) for row in table.rows
    )


def test_a_phone_has_the_rows_of_its_own_centre_only(new_room):
    own = aligned(new_room)
    cairo = "".join(PHONE.parts(REGISTRY, own.snapshot, Viewer(centre="cairo"), "en").values())
    seoul = "".join(PHONE.parts(REGISTRY, own.snapshot, Viewer(centre="seoul"), "en").values())
    assert "Leak detection" in cairo
    assert "data-open='row'" in cairo
    assert "Leak detection" not in seoul


def test_a_hostile_course_is_shown_as_text_in_every_language(new_room):
    hostile = "<script>alert(1)</script>"
    own = new_room()
    start_course(own.join("c", centre=hostile), hostile, (replace(SESSIONS[0], project=hostile),))
    sheet = works_on(own.snapshot, "", hostile)
    own.align(sheet, 1, "6", change_tomorrow=hostile)
    for language in languages():
        say = EXERCISE.say(language)
        said = shown(own.snapshot, language) + "".join(EXERCISE.follow(own.snapshot, say).values())
        assert "<script" not in said
        assert "&lt;script" in said


def test_the_outcome_has_hours_changes_and_sessions_and_marks_what_is_illustrative(new_room):
    own = aligned(new_room)
    bring_to_case(own.lead)
    hours, changes, _, sessions = EXERCISE.outcome(own.snapshot, EXERCISE.say("en"))
    assert ("Cairo", "Water", 6, "Clean water and sanitation", 3.0, "75%") in hours.rows
    assert next(row[-1] for row in hours.rows if row[2] == 4) == "shown separately"
    assert changes.rows == (("Cairo", "Leak detection", "Bring the last leak report"),)
    assert len(sessions.rows) == 3 + 10
    assert all("Illustrative" in row[1] for row in sessions.rows if row[0] == "Mashhad (prepared course)")
    assert all(len(row) == len(table.columns) for table in (hours, changes, sessions) for row in table.rows)


def test_before_any_course_the_room_is_told_so_and_there_is_no_outcome(new_room):
    assert "No course yet" in shown(new_room().snapshot)
    assert EXERCISE.outcome(new_room().snapshot, EXERCISE.say("en")) == ()


def test_while_the_room_works_on_the_prepared_course_it_stands_alone(new_room):
    own = aligned(new_room)
    bring_to_case(own.lead)
    said = shown(own.snapshot)
    assert "Mashhad (prepared course)" in said
    assert "Water" not in said.replace("water", "")
    assert "Bring the last leak report" not in said


def test_the_live_view_of_a_phone_is_that_of_its_centre(new_room):
    own = aligned(new_room)
    for centre, there in (("cairo", True), ("seoul", False)):
        seen = PHONE.parts(REGISTRY, own.snapshot, PHONE.audience(Viewer("North", "http://here", centre)), "en")
        assert any(name.startswith("rows/") for name in seen) == there
