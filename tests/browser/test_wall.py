"""Every screen of the wall is read from the last row: no text below 28 px at 1920x1080, nothing below the fold or cut.

What does not fit is shown in pages that turn by themselves.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from alignment import Alignment, AlignmentSheet, Effect
from exercises.agenda.clock import finish, open_day, start
from exercises.agenda.programme_files import SlotKind, programmes
from exercises.agenda.running import put_clock
from exercises.goals_at_a_glance.questions import questions
from exercises.goals_at_a_glance.rounds import rounds
from exercises.registry import REGISTRY
from exercises.workshop.wall import EVERY, REST, turned
from sdg_data import load_catalogue
from tests.browser.lending import PLAIN
from tests.browser.people import in_motion
from tests.browser.wall_screens import WallPage, filled, led, revealed, seated
from tests.exercises.a_room import Room
from tests.exercises.phases import ask

FEW, MANY = 4, 60
FULL = {"width": 1920, "height": 1080}
GOAL_11 = "rgb(253, 157, 36)"
PROJECT = "Renovate 3 000 social homes for low energy use, with one place for tenants and owners to ask"

LAMP = """window.lamps = [];
Object.defineProperty(navigator, "wakeLock", { value: { request: async () => {
  lamps.push({ released: false, release() {} });
  return lamps.at(-1);
} } });"""


@pytest.fixture(scope="module")
def one_screen(chromium):
    page = chromium.new_page(viewport=FULL)
    yield page
    page.close()


@pytest.fixture
def screen(one_screen):
    """The wall on one page for all tests, each of which opens a document of its own: nothing of the last is left."""
    one_screen.goto("about:blank")
    one_screen.set_viewport_size(FULL)
    one_screen.emulate_media(**PLAIN)
    return WallPage(one_screen)


def faults(screen, snapshots):
    """What cannot be read of these, by language and number."""
    found = {}
    for language in ("en", "ar"):
        screen.open(language)
        for number, snapshot in enumerate(snapshots):
            screen.show(snapshot, language)
            measured = screen.measured()
            if wrong := measured["small"] + measured["cut"]:
                found[language, number] = wrong[:3]
    return found


@pytest.mark.parametrize("exercise", [listed.name for listed in REGISTRY.exercises])
def test_an_exercise_is_read_from_the_last_row_in_each_of_its_states(screen, stored, exercise):
    snapshots = [state for people in (FEW, MANY) for state in led(seated(stored, people, exercise))]
    found = faults(screen, [*snapshots, revealed(snapshots[-1])])
    assert not found


@pytest.mark.parametrize("exercise", ["expectations", "roadmap", "stakeholders", "own-course"])
def test_what_is_drawn_otherwise_on_a_screen_of_four_by_three_is_read_there_too(screen, stored, exercise):
    screen.page.set_viewport_size({"width": 1440, "height": 1080})
    assert not faults(screen, [revealed(filled(seated(stored, people, exercise))) for people in (FEW, MANY)])


@pytest.mark.parametrize("exercise", ["expectations", "roadmap", "stakeholders", "debate"])
def test_what_is_said_in_two_languages_is_read_from_the_last_row(screen, stored, exercise):
    snapshot = revealed(filled(seated(stored, 15, exercise)))
    found = {}
    for language, second in (("en", "ar"), ("fa", "fr")):
        screen.open(language).show(replace(snapshot, wall=replace(snapshot.wall, second=second)), language)
        assert screen.page.locator(f".live-canvas [lang={second}]").count() > 2
        measured = screen.measured()
        if wrong := measured["small"] + measured["cut"]:
            found[language, second] = wrong[:3]
    assert not found


def test_the_longest_scene_of_the_game_is_read_in_two_languages(screen, stored):
    room = seated(stored, FEW, "goals-at-a-glance")
    ask(room)
    (asked,) = rounds(room.snapshot)
    first, other = (sorted(questions(language), key=lambda one: one.id) for language in ("en", "ar"))
    _, longest = max(
        ((len(one.scene + also.scene), one) for one, also in zip(first, other, strict=True)), key=lambda found: found[0]
    )
    room.gather(
        room.exercise, f"round.{asked.id}", lambda kept: {**kept.content, "scene": longest.id, "goal": longest.goal}
    )
    for language, second in (("en", "ar"), ("ar", "en")):
        screen.open(language).show(replace(room.snapshot, wall=replace(room.snapshot.wall, second=second)), language)
        assert longest.scene in screen.page.locator(".scene").inner_text()
        assert not screen.measured()["cut"]


def test_the_welcome_is_read_from_the_last_row_and_its_code_is_the_largest_of_all(screen, stored):
    assert not faults(screen, [seated(stored, people).snapshot for people in (0, FEW, MANY)])
    picture = screen.page.locator(".qr img").bounding_box()
    assert min(picture["width"], picture["height"]) > 500


def slots(kind):
    """A day in which a slot of this kind runs now, towards whose end its day has come."""
    now = datetime.now(UTC)
    first, *others = programmes()["brussels-as-run"].days[0].slots
    day = open_day(replace(programmes()["brussels-as-run"].days[0], slots=(replace(first, kind=kind), *others)), now)
    return start(day, "1", now - timedelta(minutes=5))


def test_what_is_no_exercise_has_a_screen_that_is_read_from_the_last_row(screen, stored):
    snapshots = []
    for people in (FEW, MANY):
        room = seated(stored, people)
        last = programmes()["brussels-as-run"].days[1]
        over = open_day(last, datetime.now(UTC))
        for turn in over.turns:
            over = start(over, turn.id, datetime.now(UTC))
        over = finish(over, over.turns[-1].id, datetime.now(UTC))
        for clock in (*map(slots, SlotKind), over):
            put_clock(room.lead, clock)
            snapshots.append(room.snapshot)
        rows = [Alignment(strategic_focus="Housing", project=PROJECT, goal="11", target="11.1")] * people
        room.sheet("The plan of the region for 2040", rows)
        snapshots.append(room.snapshot)
    assert not faults(screen, snapshots)
    screen.page.emulate_media(forced_colors="active")
    colour = "tile => getComputedStyle(tile).backgroundColor"
    assert screen.page.locator(".row .sdg").first.evaluate(colour) == GOAL_11, "painted although colours are forced"


def test_a_case_in_groups_is_read_from_the_last_row(screen, stored):
    snapshots = []
    for groups in (("Red", "Blue"), ("Red", *(f"The group of table {number}" for number in range(11)))):
        room = seated(stored, FEW, groups=groups)
        coding = room.lead.start_coding(AlignmentSheet(title="A plan", rows=(Alignment(project=PROJECT),) * 12))
        room.lead.bring_everyone(sheet=coding.id)
        for number, group in enumerate(groups):
            room.align(stored.sheet(coding.sheets[group]), number + 1, str(number + 1))
        snapshots += [room.snapshot, revealed(room.snapshot)]
    assert not faults(screen, snapshots)


def test_pages_turn_by_the_time_and_by_hand_alike_on_the_wall_and_in_the_preview_and_leave_nobody_out(screen, stored):
    snapshot = seated(stored, MANY).snapshot
    names = {"projector-preview": [], "projector": []}
    for key, seen in names.items():
        screen.page.set_viewport_size(FULL if key == "projector" else {"width": 640, "height": 700})
        screen.open(key=key).show(snapshot, now=snapshot.staged)
        count = int(screen.pages()[0].partition("/")[2])
        for page in range(count):
            screen.show(snapshot, now=snapshot.staged + page * EVERY + 1)
            assert screen.pages() == [f"{page + 1}/{count}"]
            seen.extend(screen.page.locator(".who-is-here > li:visible b").all_inner_texts())
    assert sorted(seen) == ["Brussels-Capital Region", "Cairo", "Mashhad", "Mexico City", "Others", "Seoul"]
    assert names["projector-preview"] == seen
    back = replace(snapshot, wall=turned(snapshot.wall, snapshot.staged, -1, snapshot.staged + 1))
    for waited in (2, REST):
        screen.show(back, now=snapshot.staged + waited)
        assert screen.pages() == [f"{count}/{count}"]
    screen.show(replace(back, wall=replace(back.wall, blank=True)))
    assert not screen.page.locator(".live-canvas h1").is_visible()


def test_only_who_comes_is_moved_and_nobody_where_motion_is_not_wanted(screen, stored):
    room, moves = Room(stored), "moved => getComputedStyle(moved).animationName"
    room.join("ana", "Ana", centre="cairo")
    in_motion(screen.page)
    screen.open().show(room.snapshot)
    room.join("ben", "Ben", centre="seoul")
    screen.show(room.snapshot)
    assert screen.page.locator(".who-is-here .fresh b").all_inner_texts() == ["Seoul"]
    assert screen.page.locator(".who-is-here .fresh").first.evaluate(moves) == "arrived"
    assert screen.page.locator("[data-place='main/welcome'].fresh").count() == 0
    screen.page.emulate_media(reduced_motion="reduce")
    assert screen.page.locator(".fresh").first.evaluate(moves) == "none"


def test_what_is_new_on_the_wall_does_not_move_in_the_preview_on_the_desk(screen, stored):
    room = Room(stored)
    in_motion(screen.page)
    screen.open(key="projector-preview").show(room.snapshot)
    room.join("ben", "Ben", centre="seoul")
    screen.show(room.snapshot)
    fresh = screen.page.locator(".fresh").first
    assert fresh.evaluate("moved => getComputedStyle(moved).animationName") == "none"
    room.lead.lay_over("mosaic")
    screen.show(room.snapshot)
    room.lead.add_sheet(AlignmentSheet(title=PROJECT, rows=EVERY_TARGET))
    screen.show(room.snapshot)
    assert screen.page.locator(".fresh .tile").count() > 100, "its tiles light up on the wall"
    assert screen.page.evaluate("document.getAnimations().length") == 0


TYPES = """() => [...document.querySelectorAll("[data-pages][data-page]")]
  .map((each) => parseFloat(getComputedStyle(each).fontSize))"""


@pytest.mark.parametrize(("exercise", "people"), [("recommendations", MANY), ("debate", MANY), ("own-course", FEW)])
def test_pages_that_are_not_full_have_a_larger_type_which_is_the_same_on_each(screen, stored, exercise, people):
    *_, last = led(seated(stored, people, exercise))
    snapshot = revealed(last)
    screen.open().show(snapshot, now=snapshot.staged)
    types = screen.page.evaluate(TYPES)
    assert max(types) > 32, types
    for page in range(max(int(shown.partition("/")[2]) for shown in screen.pages())):
        screen.show(snapshot, now=snapshot.staged + page * EVERY + 1)
        assert screen.page.evaluate(TYPES) == types
        assert not screen.measured()["cut"]


LINES = """() => {
  const entry = document.querySelector(".goes-on"), home = entry.getBoundingClientRect();
  const long = entry.querySelector(".project"), found = { whole: [], part: [], every: new Set() };
  const texts = document.createTreeWalker(long, NodeFilter.SHOW_TEXT), range = document.createRange(), seen = new Set();
  texts.nextNode();
  for (let at = 0; at < texts.currentNode.data.length; at += 4) {
    range.setStart(texts.currentNode, at);
    range.setEnd(texts.currentNode, at + 1);
    const { top, bottom, height } = range.getBoundingClientRect();
    const line = Math.round(top - long.getBoundingClientRect().top);
    const over = 0.2 * height; // a font's own box is higher than its letters
    found.every.add(line);
    if (seen.has(line) || bottom - over <= home.top || top + over >= home.bottom) continue;
    seen.add(line);
    found[top + over >= home.top && bottom - over <= home.bottom ? "whole" : "part"].push(line);
  }
  return { ...found, every: [...found.every] };
}"""


def test_a_text_that_is_higher_than_a_page_goes_on_on_the_next_and_no_line_is_lost_or_cut_or_said_twice(screen, stored):
    room = seated(stored, MANY)
    long = " ".join(
        f"An answer that somebody spoke into a phone, sentence {number}, without an end." for number in range(30)
    )
    room.sheet("A plan", [Alignment(project=long[:2000], goal="11"), Alignment(project=PROJECT, goal="13")])
    snapshot = room.snapshot
    for width in (1920, 1440):
        screen.page.set_viewport_size({"width": width, "height": 1080})
        screen.open().show(snapshot, now=snapshot.staged)
        count, said = int(screen.pages()[0].partition("/")[2]), []
        for page in range(count - 1):
            screen.show(snapshot, now=snapshot.staged + page * EVERY + 1)
            lines = screen.page.evaluate(LINES)
            assert lines["whole"]
            assert not lines["part"]
            said += lines["whole"]
        assert count > 2
        assert said == lines["every"]
        screen.show(snapshot, now=snapshot.staged + (count - 1) * EVERY + 1)
        assert PROJECT in screen.page.locator(".room-row:visible").inner_text()
        assert not screen.measured()["cut"]


def test_the_screen_stays_on_and_is_asked_to_again_after_it_was_out_of_sight_and_a_preview_asks_for_nothing(contexts):
    screen = WallPage(contexts(1366, 1024))
    screen.page.add_init_script(LAMP)
    screen.open(key="projector-preview")
    assert screen.page.evaluate("lamps.length") == 0
    screen.open()
    screen.page.wait_for_function("lamps.length === 1")
    seen = "async () => { document.dispatchEvent(new Event('visibilitychange')); await null; return lamps.length; }"
    assert screen.page.evaluate(seen) == 1, "it is on already"
    screen.page.evaluate("lamps[0].released = true")
    assert screen.page.evaluate(seen) == 2


EVERY_TARGET = tuple(
    Alignment(goal=str(target.goal), target=target.code, effect=effect)
    for target in load_catalogue().targets
    for effect in (Effect.HELPS, Effect.HARMS)
)


def test_the_169_are_read_from_the_last_row_however_many_of_them_are_lit(screen, stored):
    room = seated(stored, FEW)
    room.lead.lay_over("mosaic")
    snapshots = [room.snapshot]
    room.lead.add_sheet(AlignmentSheet(title=PROJECT, rows=EVERY_TARGET))
    found = faults(screen, [*snapshots, room.snapshot])
    assert not found


def laid_out(screen, snapshot):
    """How often the browser lays the wall out, and works out its styles, until this is shown."""
    asked = screen.page.context.new_cdp_session(screen.page)
    asked.send("Performance.enable")

    def counts():
        told = {one["name"]: one["value"] for one in asked.send("Performance.getMetrics")["metrics"]}
        return told["LayoutCount"] + told["RecalcStyleCount"]

    before = counts()
    screen.show(snapshot)
    after = counts()
    asked.detach()
    return after - before


def test_targets_that_are_lit_together_are_laid_out_together_and_so_are_rows_that_are_cut_into_pages(screen, stored):
    room = seated(stored, FEW)
    room.lead.lay_over("mosaic")
    screen.open().show(room.snapshot)
    room.lead.add_sheet(AlignmentSheet(title=PROJECT, rows=EVERY_TARGET))
    assert laid_out(screen, room.snapshot) < 40, "once for each of them would be 500 times"
    room = seated(stored, FEW)
    room.sheet("The plan", [Alignment(project=PROJECT, goal="11")] * MANY)
    assert laid_out(screen.open(), room.snapshot) < 350, "once for each row of each page that is tried would be 2,000"
