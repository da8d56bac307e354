"""Two half-days as they were run in Brussels: one facilitator, three participants, every exercise, and the export."""

import io
from datetime import date
from functools import partial
from time import time
from types import SimpleNamespace
from unittest.mock import patch

import openpyxl
import pytest

from alignment.ground.widgets import plain
from exercises.cases import StakeholderLevel, StakeholderType
from exercises.goals_at_a_glance.rounds import rounds
from exercises.registry import REGISTRY
from exercises.workshop.export import write_workshop
from exercises.workshop.sittings import exercise_of
from exercises.workshop.snapshots import Snapshots
from sdg_data import load_catalogue
from tests.exercises.a_room import enter
from tests.exercises.told import told

ROOM = "exercises/pages/room.py"
PROGRAMME = "brussels-as-run"
SEATS = (("Ana", "Red", "cairo"), ("Bilal", "Blue", "seoul"), ("Chen", "Red", "mashhad"))


class Played:
    """The workshop as its people have it: the facilitator's one page, and the phones by nickname."""

    def __init__(self, person, stored):
        self.store, self._rooms = stored, Snapshots(stored)
        self.desk = person().press("Start a workshop").press("I have saved it")
        facts = {"First day": date(2018, 5, 28), "Last day": date(2018, 5, 29), "Groups": "Red, Blue"}
        (centres,) = [menu for menu in enter(self.desk, **facts).app.multiselect if menu.label == "Centres present"]
        centres.set_value([centre for *_, centre in SEATS])
        self.desk.press("Save")
        self.phones = {nickname: self._join(person, nickname, group, centre) for nickname, group, centre in SEATS}

    def _join(self, person, nickname, group, centre):
        phone = person(ROOM).type("Code", self.look.workshop.code).press("Join")
        facts = {"Nickname (optional)": nickname, "group": group, "Your centre": centre}
        return enter(phone, **facts).press("Take part")

    @property
    def look(self):
        return self._rooms.snapshot(self.desk.address["workshop"])

    def come(self):
        """What the live view does: the phones load what the facilitator has brought everybody to."""
        for phone in self.phones.values():
            phone.app.run()
        return self.phones.items()

    def lead(self, *labels):
        """Press these on the facilitator's page, as it is now."""
        self.desk.app.run()
        for label in labels:
            self.desk.press(label)

    def align(self, nickname, number, **values):
        """Fill in the row of this number, from 1, of the sheet in hand, and save it.

        The "Edit" of a row is in the live view, which no AppTest draws: what it does is done here.
        """
        phone = self.phones[nickname]
        (_, group, centre) = next(seat for seat in SEATS if seat[0] == nickname)
        sheet = REGISTRY.sheet_in_hand(self.look, group, centre)
        row = sheet.rows[number - 1]
        self.store.keep_draft(phone.token, sheet.id, row)
        phone.app.session_state["open-row"] = row.id
        phone.app.run()
        for label, value in values.items():
            phone.fill(label, value)
        phone.press("Save")

    def exceptions(self):
        return [found for page in (self.desk, *self.phones.values()) for found in page.app.exception]


def expect(played):
    return _survey(played, "What do you expect from this workshop?")


def take_home(played):
    return _survey(played, "What do you take away?")


def _survey(played, question):
    for step, (nickname, phone) in enumerate(played.come(), 2):
        phone.app.radio[0].set_value(step)
        phone.type(question, f"{nickname} answers: {question}").press("Send")
    played.lead("Reveal")
    return [f"{nickname} answers: {question}" for nickname in played.phones]


def guess(played):
    """Two take the scene for one wrong goal and the third for another, so that the confusion is theirs.

    The clock of the question stands still: on a busy machine three pages take longer than the half minute it gives.
    """
    with patch("exercises.goals_at_a_glance.widgets.time", SimpleNamespace(time=partial(int, time()))):
        played.lead("A scene: which goal?")
        right = rounds(played.look)[-1].goal
        first, second = [str(goal) for goal in (7, 12, 15) if str(goal) != right][:2]
        names = {goal: load_catalogue().label(goal, "en") for goal in (first, second)}
        for goal, (_, phone) in zip((first, first, second), played.come(), strict=True):
            phone.press(f"**{goal}** {plain(names[goal])}")
        played.lead("Reveal the answer", "Show what the room knows")
    return [f"{first} {names[first]} (2)", f"{second} {names[second]} (1)"]


def present(played):
    played.lead("Start 10 minutes")
    for nickname, phone in played.come():
        phone.type("What are the content and focus of the courses you develop?", f"{nickname} teaches").press("Save")
    return [f"{nickname} teaches" for nickname in played.phones]


def vote_and_argue(played, what="argues"):
    for choice, (_, phone) in zip(("No", "No", "Yes"), played.come(), strict=True):
        phone.press(choice)
    played.lead("Close the vote", "Reveal")
    for nickname, phone in played.come():
        enter(phone, **{"side": "for", "In one sentence": f"{nickname} {what}"}).press("Put it on the table")
    return [f"{nickname} {what}" for nickname in played.phones]


def debate_anew(played):
    """The room comes to the debate again, with another question: nobody has voted or argued yet, and all vote twice."""
    argued = vote_and_argue(played, "argues anew")
    played.lead("Open the vote")
    for _, phone in played.come():
        phone.press("Yes")
    played.lead("Close the vote", "Reveal", "Reveal which ones convince")
    return [*argued, "Yes | 1 | 3 | 2", "No | 2 | 0 | -2"]


def plan_an_event(played):
    for nickname, phone in played.come():
        phone.press("Start the plan").type("Place", f"{nickname}'s city").press("Save and continue")
        step = next(group for group in phone.app.button_group if (group.key or "").startswith("plan-step"))
        step.set_value(8).run()
        phone.type("By 29 August 2018", f"{nickname} promises").press("Save my promises")
    return [f"{nickname}{what}" for nickname in played.phones for what in ("'s city", " promises")]


def go_on(played):
    """The room comes back to what it has begun."""
    played.come()
    return []


def take_the_road(played):
    for step, (nickname, phone) in enumerate(played.come(), 1):
        phone.app.radio[0].set_value(step)
        phone.type("Its next step", f"{nickname} goes on").press("Send")
    played.lead("Show the centres on the road")
    return [f"{nickname} goes on" for nickname in played.phones]


def map_the_plan(played):
    played.lead("Load its stakeholders")
    return _name_stakeholders(played, "neighbours")


def map_the_centres(played):
    return _name_stakeholders(played, "partners")


def _name_stakeholders(played, who):
    for nickname, phone in played.come():
        phone.type("Name", f"{nickname}'s {who}")
        phone.field("Kind").select(StakeholderType.RESIDENTS)
        next(group for group in phone.app.button_group if group.label == "Level").set_value(StakeholderLevel.LOCAL)
        phone.press("Add to the map")
        scale = next(group for group in phone.app.button_group if group.label.startswith("Influence"))
        scale.set_value(5).run()
        phone.press("Done")
    return [f"{nickname}'s {who} | Residents | Local | 5" for nickname in played.phones]


def align_the_case(played):
    played.lead("In groups, answers hidden")
    played.come()
    chosen = {"Ana": (1, "14"), "Bilal": (2, "9"), "Chen": (3, "17")}
    for nickname, (number, goal) in chosen.items():
        played.align(nickname, number, **{"SDG number": goal})
    played.lead("Reveal the groups’ answers")
    played.desk.press(next(label for label in played.desk.buttons if label.startswith("Reveal: ")))
    groups = {nickname: group for nickname, group, _ in SEATS}
    return [f"{goal} ({groups[nickname]})" for nickname, (_, goal) in chosen.items()]


def align_own_courses(played):
    played.lead("Every centre on its own course")
    for nickname, phone in played.come():
        phone.type("Title of the course", f"{nickname}'s course")
        phone.type("Sessions, one on each line, with the hours after a semicolon", f"{nickname}'s session; 3\nVisit; 1")
        phone.press("Start with these sessions")
        played.align(
            nickname, 1, **{"SDG number": "6", "What would we change tomorrow?": f"{nickname} would change this"}
        )
    return [
        text.format(nickname)
        for nickname in played.phones
        for text in ("{0}'s course | 6 | Clean water", "{0}'s session | 3 | 6", "{0}'s session | {0} would change this")
    ]


def look_back(played):
    """Nobody types anything: the courses of all centres are held against the goals."""
    played.come()
    return ["Clean water and sanitation"]


def recommend(played):
    for nickname, phone in played.come():
        phone.type("Recommendation", f"{nickname} recommends").type("By when", "May").press("Send")
    played.lead("Open the vote")
    for number, (_, phone) in enumerate(played.come()):
        for _ in range(number + 1):
            phone.press("Add a dot", number)
    played.lead("Reveal the ranking")
    return [f"{nickname} recommends | May | {dots}" for dots, nickname in enumerate(played.phones, 1)]


def look_again(played):
    played.lead("Use the prepared course")
    played.lead("Give the proposals to pairs")
    for _, phone in played.come():
        phone.press("Yes")
        phone.press("No")
    played.lead("Reveal")
    played.lead("Add the agreed row to the sheet")
    return ["| 3 | 0 | 0 | Agreed", "| 0 | 3 | 0 | Refused"]  # the three of them look at all of it


def challenge(played):
    played.lead("Deal the links")
    for _, phone in played.come():
        group = next(radio for radio in phone.app.radio if radio.label == "Your card")
        group.set_value("number")
        phone.type("In your own words (optional)", "Counted by whom?").press("Play this card")
    played.lead("Reveal the cards")
    for nickname, phone in played.come():
        phone.type("Your answer", f"{nickname} counts").press("Answer")
    played.lead("Reveal the answers")
    number = "Which number would show it? | Counted by whom?"
    return [f"{number} | {nickname} counts | Defended" for nickname in ("Ana", "Bilal")]


def put_questions(played):
    for nickname, phone in played.come():
        phone.type("What would you like to know?", f"{nickname} asks").press("Ask")
    return [f"{nickname} asks" for nickname in played.phones]


def feed_back(played):
    for useful, (nickname, phone) in enumerate(played.come(), 3):
        enter(phone, useful=useful, again="changes", **{"What helped?": f"{nickname} was helped"}).press("Send")
    played.lead("Reveal the counts")
    return [f"{useful} | Yes, with changes | {nickname} was helped" for useful, nickname in enumerate(played.phones, 3)]


# What the room does each time it is brought to an exercise; each gives the texts that are then on its tab.
PLAYS = {
    "expectations": (expect, take_home),
    "goals-at-a-glance": (guess,),
    "presentations": (present,),
    "debate": (vote_and_argue, debate_anew),
    "next-event": (plan_an_event, go_on),
    "roadmap": (take_the_road,),
    "stakeholders": (map_the_plan, map_the_centres),
    "brussels-case": (align_the_case,),
    "own-course": (align_own_courses,),
    "second-look": (look_again,),
    "challenge": (challenge,),
    "question-wall": (put_questions,),
    "outcomes": (look_back,),
    "recommendations": (recommend,),
    "feedback": (feed_back,),
}


@pytest.fixture
def played(person, stored):
    return Played(person, stored)


def days(played):
    """Both days of the programme, by the button "Next" alone: the name of each exercise that it brings the room to."""
    for number in (0, 1):
        played.desk.app.run()
        if number:
            played.desk.press("Open another day")
        played.desk.field("Programme").select(PROGRAMME).run()
        played.desk.field("Day").select(number).run()
        played.desk.press("Open this day")
        while label := next((label for label in played.desk.buttons if label.startswith("Next: ")), ""):
            before = played.look.stage.exercise
            played.desk.press(label)
            if (there := played.look.stage.exercise) not in {"", before}:
                yield exercise_of(there)


def bring(played, name):
    """Bring everyone to an exercise by hand, as at the end or where the programme leaves one out."""
    played.lead()
    played.desk.fill("Current activity", f"exercise:{name}").press("Bring everyone here")
    assert played.look.stage.exercise == name
    return name


def lines(page):
    """Every row of a tab as one text, its cells that hold something divided by " | "."""
    rows = ([str(value) for value in row if value not in {None, ""}] for row in page.iter_rows(values_only=True))
    return [" | ".join(row) for row in rows if row]


def test_two_half_days_from_the_first_slot_to_an_export_that_holds_what_everybody_did(played):
    plays = {listed.name: iter(PLAYS[listed.name]) for listed in REGISTRY.exercises}
    texts = {listed.name: [] for listed in REGISTRY.exercises}

    def play(name):
        texts[name] += next(plays[name])(played)
        assert played.exceptions() == []

    for name in days(played):
        play(name)
    for name in [listed.name for listed in REGISTRY.exercises if not texts[listed.name]]:
        play(bring(played, name))
    assert {name: list(left) for name, left in plays.items() if list(left)} == {}

    assert "Export the workshop (Excel)" in [button.label for button in played.desk.app.get("download_button")]
    book = openpyxl.load_workbook(io.BytesIO(write_workshop(REGISTRY, played.look, "en")))
    summary, *tabs = map(lines, book.worksheets)
    for sitting in REGISTRY.sittings(played.look):
        assert any(sitting.title(played.look, "en") in line for line in summary)
    for listed in REGISTRY.exercises:
        own = [sitting for sitting in REGISTRY.sittings(played.look) if exercise_of(sitting.name) == listed.name]
        titles = {sitting.title(played.look, "en") for sitting in own}
        every = {sitting.title(played.look, "en") for sitting in REGISTRY.sittings(played.look)} - titles
        # Where all exercises are in one table, each of its lines begins with the title of its own.
        lines_of_it = [line for tab in tabs for line in tab if line.split(" | ")[0] not in every]
        assert texts[listed.name] != []
        for text in texts[listed.name]:
            assert told(text, lines_of_it), (listed.name, text)
