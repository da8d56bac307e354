"""Who may sit down in a workshop, and who may change their seat: asked of an act, in its transaction."""

import hashlib
import re
import unicodedata
from itertools import count

from alignment.ground.wording import wording
from exercises.workshop.acts import Act
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop
from exercises.workshop.records import Participant
from exercises.workshop.state import WorkshopState, face_down

PACKAGE = "exercises/workshop"
MOST_PARTICIPANTS = 500
MOST_UNASKED = 150  # take part before the facilitator has let more in
MOST_OF_A_BROWSER = 5  # a tablet that a group shares; more would be somebody who fills the room


def check_newcomer(act: Act, who: Participant, code: str) -> None:
    """Whether somebody new may sit down who came by this join code.

    Raises `NoSuchWorkshop` where the code has been renewed, and `ExerciseError` for one who was removed, for a sixth of
    one browser, and for a full workshop.
    """
    check_stranger(act, who, code)
    if len(act.people) >= MOST_PARTICIPANTS:
        raise ExerciseError("error-workshop-full", most=MOST_PARTICIPANTS)
    if waits_for_more(act):
        raise ExerciseError("error-room-full", most=MOST_UNASKED)


def check_stranger(act: Act, who: Participant, code: str, instead_of: str = "") -> None:
    """Whether somebody who does not take part may do so by this join code, `instead_of` somebody, by id, or besides.

    Raises as `check_newcomer` does, but for a full workshop.
    """
    if code != act.workshop.code:
        raise NoSuchWorkshop("error-code-renewed")
    for removed in act.kind("removed"):
        same = removed.id == who.id or (who.browser and removed.content["browser"] == who.browser)
        if same and removed.content["code"] == code:
            raise ExerciseError("error-removed", name=act.workshop.name)
    others = (other for other in act.people.values() if other.id != instead_of)
    if who.browser and sum(other.browser == who.browser for other in others) >= MOST_OF_A_BROWSER:
        raise ExerciseError("error-browser-full", most=MOST_OF_A_BROWSER)


def check_group(act: Act, before: Participant, group: str) -> None:
    """Whether a participant may be of this group from now on. Raises `ExerciseError` while groups are fixed."""
    if group != before.group and before.group in act.workshop.groups and groups_fixed(act):
        raise ExerciseError("error-group-fixed")


def called(act: Act, person: str, nickname: str) -> str:
    """How the person of this id is called in the room, who would like to be called `nickname`, "" for no matter what.

    Nobody is called as somebody else is, nor by nothing: what is taken gets a number, and who gives none is numbered.
    """
    taken = {_as_heard(other.nickname) for other in act.people.values() if other.id != person}
    if nickname and _as_heard(nickname) not in taken:
        return nickname
    if nickname:
        names = (f"{nickname} {number}" for number in count(2))
    else:
        # A sentence keeps a number apart by marks that nobody sees; a name has none.
        said = re.sub("[\u2068\u2069]", "", wording(PACKAGE, act.workshop.language)("numbered", number="1"))
        names = (said.replace("1", str(number)) for number in count(1 + len(act.people.keys() - {person})))
    return next(name for name in names if _as_heard(name) not in taken)


def _as_heard(nickname: str) -> str:
    return unicodedata.normalize("NFKC", nickname).casefold()


def groups_fixed(workshop: WorkshopState) -> bool:
    """Whether a case lies face down: who changed groups now would see what the others said.

    The facilitator may still move people.
    """
    return any(face_down(workshop, coding) for coding in workshop.codings)


def waits_for_more(workshop: WorkshopState) -> bool:
    """Whether nobody new may sit down before the facilitator lets more in."""
    return len(workshop.people) >= MOST_UNASKED and not workshop.stage.more


def browser_in(workshop_id: str, browser: str) -> str:
    """A browser as one workshop knows it, "" for none: no two workshops can tell that it is the same."""
    return hashlib.sha256(f"{workshop_id} {browser}".encode()).hexdigest()[:20] if browser else ""
