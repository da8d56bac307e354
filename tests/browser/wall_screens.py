"""Screens of the wall for tests: rooms with made-up people, and one bare page that draws what is sent to a projector.

No server runs: what the live view would send is drawn here and handed to the real scripts and style sheets.
"""

import json
import random
import time
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from alignment import Alignment, AlignmentSheet, Kind
from alignment.ground.wording import languages
from exercises.brussels_case.preparing import focus_key, prepare
from exercises.challenge.changes import deal
from exercises.goals_at_a_glance.rounds import RESULTS
from exercises.recommendations.ideas import VOTE
from exercises.registry import REGISTRY
from exercises.second_look.changes import deal as deal_proposals
from exercises.second_look.preparing import begin as begin_a_second_look
from exercises.workshop.live.views import VIEWS, Viewer
from exercises.workshop.rehearsal.aligning import align_a_row
from sdg_data import ToolkitError, load_catalogue
from tests.exercises.a_room import Room
from tests.exercises.phases import PHASES, ask, map_every_centre, reveal, turn_vote

ROOT = Path(__file__).parent.parent.parent
LIVE = ROOT / "exercises" / "workshop"
SCRIPTS = (
    *(ROOT / f"alignment/live/{name}.js" for name in ("line", "shared")),
    LIVE / "live/wall.js",
    LIVE / "live/live.js",
)
COUNTDOWN = LIVE / "style/countdown.js"
STYLES = (
    *(ROOT / "alignment" / name for name in ("ground/style/first.css", "ground/style/base.css", "style/sheet.css")),
    *(LIVE / "style" / name for name in ("room.css", "wall.css")),
    *(ROOT / "exercises" / name.replace("-", "_") / "style.css" for name in REGISTRY.names),
)
CENTRES = ("cairo", "mashhad", "mexico-city", "seoul", "Brussels-Capital Region", "")
NAMES = (
    "Ana",
    "Béatrice Lefèvre",
    "김민준",
    "عبد الرحمن",
    "María del Carmen",
    "فاطمه",
    "Ben",
    "Dr. Wilhelmina van den Berg",
    "",
)
PROJECT = "Renovate 3 000 social homes for low energy use, with one place for tenants and owners to ask"
ADDRESS = "http://192.168.178.120:8501"
STAND_INS = """
window.EventSource = class { static CLOSED = 2; constructor() { this.readyState = 1; window.line = this; }
  addEventListener() {} close() {} };
window.sdgPage = { connected: () => true, running: () => false, toTop: () => {} };
null;
"""
# What of the wall somebody in the last row cannot read, and what nobody can: text that is too small, and text beyond
# the screen or the box that it is in. A text's size is that on the screen, as drawings scale theirs.
MEASURE = """() => {
  const box = document.querySelector(".live"), canvas = box.querySelector(".live-canvas");
  const found = { small: [], cut: [], least: 999 }, scale = canvas.getBoundingClientRect().height / 1080;
  const walker = document.createTreeWalker(canvas, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode, own = text.parentElement, words = text.data.trim().slice(0, 40);
    if (!words || !own.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const at = range.getBoundingClientRect();
    if (at.width < 2 || at.height < 2) continue; // for those who listen
    if (own.closest(".goes-on")) continue; // on the next page
    const drawing = own.getScreenCTM?.(), drawn = drawing ? Math.hypot(drawing.c, drawing.d) : scale; // also if turned
    const told = `${own.localName}.${own.className} ${words}`;
    const size = parseFloat(getComputedStyle(own).fontSize) * drawn;
    found.least = Math.min(found.least, size);
    if (size < 27.9) found.small.push(`${size.toFixed(1)} ${told}`);
    const slack = 4 + 0.15 * size; // a font's own box is higher than its letters
    for (let around = own; around !== box.parentElement; around = around.parentElement) {
      if (around !== box && getComputedStyle(around).overflow === "visible") continue;
      const edge = around.getBoundingClientRect();
      const beyond = Math.max(at.bottom - edge.bottom, edge.top - at.top) > slack;
      if (beyond || Math.max(at.right - edge.right, edge.left - at.left) > 4) {
        found.cut.push(`${around.localName}.${around.className}: ${told}`);
        break;
      }
    }
  }
  return found;
}"""
PAGES = """() => [...document.querySelectorAll(":is([data-pages], [data-block=rows])[data-page]")]
  .map((each) => each.dataset.page)"""
RUN = """async (source) => {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const words = { connecting: "Connecting", connected: "Connected", lost: "Lost", gone: "Gone" };
  (await import(address)).default({
    parentElement: document.querySelector("main"), setStateValue: () => {}, setTriggerValue: () => {},
    data: { url: "/live?x=1", acts: "/act", view: "projector", stage: 1, me: "", mine: false, pressed: [], words },
  });
}"""
SHOW = """async (message) => {
  line.onmessage({ data: message });
  for (let turn = 0; turn < 3; turn += 1) await new Promise(requestAnimationFrame);
  if (document.querySelector("[data-ends]")) await new Promise((done) => setTimeout(done, 260)); // the clock's step
}"""


class Everything(tuple):
    """What was revealed, where all of it is."""

    __slots__ = ()

    def __contains__(self, _):
        return True


def seated(store, people, exercise="", **settings):
    """A room with so many people in it, of all centres and with names of all scripts."""
    about = {
        "name": "Working session on SDGs alignment",
        "place": "Brussels",
        "groups": ("Red", "Blue"),
        "centres": CENTRES[:4],
    }
    room = Room(store, exercise, **about | settings)
    for number in range(people):
        name = NAMES[number % len(NAMES)]
        room.join(f"p{number}", f"{name} {number}" if name else "", "Red", CENTRES[number % len(CENTRES)])
    return room


def filled(room, rounds=2, project=PROJECT, why="Homes that people can pay"):
    """Let everybody in the room do what a simulated participant does, some times over; gives the snapshot."""
    return next(led(room, rounds, project, why, presses=0))


def led(room, rounds=2, project=PROJECT, why="Homes that people can pay", presses=4):
    """The room's exercise as the desk leads through it: its snapshot each time that everybody has acted.

    Goes on by what waits at the desk, at most so many times, and by what else is pressed there.
    """
    chance, listed = random.Random(7), REGISTRY.known(room.exercise)
    match listed.name:
        case "challenge":
            _link_and_deal(room, chance, project, why)
        case "second-look":
            begin_a_second_look(room.lead)
            deal_proposals(room.lead)
    seats = [room.workshops.seat(room.workshop.id, f"p{number}") for number in range(len(room.snapshot.people))]
    waiting = list(PRESSED.get(listed.name, ())) if presses else []
    _act(room, listed, seats * rounds, chance)
    yield room.snapshot
    for _ in range(presses):
        if step := REGISTRY.next_step(room.snapshot):
            step.act(room.lead)
        elif waiting:
            waiting.pop(0)(room)
        else:
            return
        _act(room, listed, seats, chance)
        yield room.snapshot


def _act(room, listed, seats, chance):
    for seat in seats:
        with suppress(ToolkitError):
            if listed.rehearse:
                listed.rehearse(room.snapshot, seat, chance)
            elif listed.works_on and (sheet := listed.works_on(room.snapshot, "", "")):
                align_a_row(room.snapshot, sheet, seat, chance)


def align_courses(room):
    """A course of each centre, with links to goals that its people made."""
    goals = [str(goal.number) for goal in load_catalogue().goals]
    for number, centre in enumerate(CENTRES[:5]):
        rows = tuple(Alignment(project=f"{PROJECT} {goal}", goal=goal) for goal in goals[number::2])
        room.lead.add_sheet(AlignmentSheet(kind=Kind.COURSE, title=PROJECT, centre=centre, rows=rows))


# What is pressed at the desk in an exercise besides what waits there.
PRESSED = {
    "goals-at-a-glance": (ask, reveal(RESULTS)),
    "presentations": PHASES["presentations"][1:],
    "stakeholders": (map_every_centre,),
    "brussels-case": (lambda room: prepare(room.lead, in_groups=False), reveal(focus_key(1))),
    "debate": (turn_vote("after"),),
    "recommendations": (reveal(VOTE),),
    "outcomes": (align_courses,),
}


def _link_and_deal(room, chance, project, why):
    # Everybody has a row of their own; half of the cards are turned over when they act a second time.
    sheet = room.lead.add_sheet(AlignmentSheet(title=project))
    for number in range(len(room.snapshot.people)):
        row = Alignment(project=project, goal="11", target="11.1", why=why)
        room.store.add_row(sheet.id, row, person=f"p{number}")
    deal(room.lead, chance)


def revealed(snapshot):
    """The same with everything laid open that lay face down."""
    return replace(snapshot, stage=replace(snapshot.stage, revealed=Everything(snapshot.stage.revealed)), number=0)


class WallPage:
    """A bare page with the wall on it, in the size of the browser's window."""

    def __init__(self, page):
        self.page = page

    def open(self, language="en", key="projector"):
        spoken = languages()[language]
        rules = "\n".join(style.read_text(encoding="utf-8") for style in STYLES if style.is_file())
        self.page.goto("about:blank")
        self.page.set_content(
            f"<!doctype html><html lang='{spoken.code}' dir='{spoken.direction}'><meta charset='utf-8'><style>"
            "*{box-sizing:border-box} body{margin:0;font:16px/1.6 'Source Sans 3','Noto Sans',sans-serif}"
            f"h1{{font-size:44px}} p,li{{font-size:16px}}{rules}</style>"
            f"<div class='stApp'><main class='st-key-{key}'></main></div></html>"
        )
        self.page.evaluate(STAND_INS)
        self.page.evaluate(COUNTDOWN.read_text(encoding="utf-8") + "null;")
        self.page.evaluate(RUN, "".join(script.read_text(encoding="utf-8") for script in SCRIPTS))
        return self

    def show(self, snapshot, language="en", now=None):
        """Draw the room's screen as of this snapshot and moment."""
        snapshot = replace(snapshot, present=frozenset(snapshot.people))
        parts = VIEWS[0].parts(REGISTRY, snapshot, Viewer(address=ADDRESS), language)
        told = {"parts": dict(parts), "order": list(parts), "stage": 1, "people": 0, "now": 1000 * (now or time.time())}
        self.page.evaluate(SHOW, json.dumps(told))

    def measured(self):
        """What is too small or cut on the wall now: `small`, `cut`, and the `least` size of a text."""
        return self.page.evaluate(MEASURE)

    def pages(self):
        """What each part that takes several pages says of them."""
        return self.page.evaluate(PAGES)
