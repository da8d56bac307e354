"""What the pages of a workshop share: which workshop it is, who the person is in it, and how it looks."""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from functools import cache
from pathlib import Path

import streamlit as st

from alignment import centre_name
from alignment.drafting.widgets import DraftedForm, drafted_form, left_chosen, left_over, show_left_over
from alignment.ground.widgets import base_path, guarded, language, put_script, put_style, speaker
from alignment.ground.wording import wording
from alignment.store import person_id
from alignment.widgets import is_still_theirs, person
from exercises.workshop.address import is_address_of_this_machine, room_address, seen_address
from exercises.workshop.errors import ExerciseError, NoSuchWorkshop, NotFacilitator
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import PACKAGE, Facilitation
from exercises.workshop.keys.standing import LeadVerb, may_lead
from exercises.workshop.reach.arrivals import shared_arrivals
from exercises.workshop.records import PREVIEW, Participant, Workshop, WorkshopPhase, in_preview
from exercises.workshop.shown import shown_to
from exercises.workshop.sittings import exercise_of
from exercises.workshop.snapshots import Snapshot, shared_snapshots
from exercises.workshop.workshops import shared_workshops

_STYLE = Path(__file__).parent / "style"
_PACKAGES = Path(__file__).parent.parent
_NOT_COUNTED = "not-counted"
_RIGHT_TO_LEFT = "\u200f"  # a mark that nobody sees


def settle_workshop() -> None:
    """Decide which workshop is open: that of the address, else of the session.

    What a QR code put into the address stays in the session alone, until it has been tried. An address of before may
    have the facilitator's key in it: it is used once, and taken out.
    """
    asked = st.query_params
    if given := asked.pop("join", ""):
        st.session_state["asks-to-join"] = str(given)[:64]
    opened = str(asked.get("workshop", ""))[:64] or st.session_state.get("workshop", "")
    st.session_state["workshop"] = opened
    _note_arrival()
    if key := asked.pop("key", ""):
        with suppress(ExerciseError):  # the page says what a facilitator needs
            shared_workshops().facilitation(opened, str(key)[:64]).grant(person())


def _note_arrival() -> None:
    # Somebody in a workshop, or about to join one, whose page runs: the address works, from another machine.
    comes_from, own = st.context.ip_address or "", person_id(person())  # None on the machine itself
    if not comes_from or not (st.session_state["workshop"] or "asks-to-join" in st.session_state):
        return
    if not shared_arrivals().has(page_address(), own) and not is_address_of_this_machine(comes_from):
        shared_arrivals().note(page_address(), own)


def pages_on_the_menu(pages: tuple[str, ...]) -> tuple[str, ...]:
    """The pages that the menu shows: those of a workshop only to who is in one, the facilitator's to who leads it.

    Hidden is not forbidden: what the facilitator's pages do asks who leads.
    """
    try:
        snapshot = the_room()
    except NoSuchWorkshop:
        snapshot = None  # the page says so
    verbs = verbs_at_desk(snapshot) if snapshot else frozenset()
    shown = {
        "projector": False,
        "atlas-wall": False,
        "promises": False,
        "taken": snapshot is not None and person_id(person()) in snapshot.people,
        "bring": False,
        "room": snapshot is not None,
        "lead": LeadVerb.WATCH in verbs,
    }
    return tuple(page for page in pages if shown.get(page, True))


def open_workshop(workshop_id: str, key: str = "") -> None:
    """Make this the person's workshop; "" leaves it. Who is given its new key is shown the facilitator's link."""
    st.session_state["workshop"] = workshop_id
    st.query_params.pop("workshop", None)
    st.session_state.pop("open-row", None)
    if key:
        st.session_state["show-key"] = key


def the_room() -> Snapshot | None:
    """The workshop that the person has open, as it is now and as they are shown it, or None where they have none."""
    workshop_id = st.session_state.get("workshop", "")
    if not workshop_id:
        return None
    snapshot = shared_snapshots().snapshot(workshop_id)
    own = own_part(snapshot)
    return shown_to(snapshot, own.group if own else "", person_id(person()))


def own_part(snapshot: Snapshot) -> Participant | None:
    """How the person takes part in the workshop, or None who does not; nobody in particular in the desk's preview."""
    if previews(snapshot):
        return in_preview(snapshot.workshop)
    return snapshot.people.get(person_id(person()))


def previews(snapshot: Snapshot) -> bool:
    """Whether this page is a phone that the desk shows in small, to somebody who may see it."""
    return PREVIEW in st.query_params and LeadVerb.WATCH in verbs_at_desk(snapshot)


def in_words(who: Participant) -> str:
    """Somebody as a list names them: nickname, group and centre."""
    say = wording(PACKAGE, language())
    # Within a sentence it runs in the direction of the language, whatever letters the name begins with.
    parts = (who.nickname or say("nobody"), who.group, centre_name(who.centre, language()))
    return (_RIGHT_TO_LEFT if say.leftward else "") + " · ".join(filter(None, parts))


def verbs_at_desk(snapshot: Snapshot) -> frozenset[LeadVerb]:
    """What the person may do at the workshop's desk; each act asks again, in its transaction."""
    return may_lead(snapshot.leaders.get(person_id(person())))


def the_desk(title: str = "", verb: LeadVerb = LeadVerb.LEAD) -> tuple[Facilitation, Snapshot]:
    """The person's hand on the open workshop, and all there is in it now, for who may do this at its desk.

    For anybody else the page, under this title, says what a facilitator needs, and ends.
    """
    say, workshop_id = speaker(PACKAGE), st.session_state.get("workshop", "")
    if not workshop_id:
        if title:
            st.title(title)
        st.info(say("lead-needs-link"))
        st.stop()
    try:
        return shared_workshops().desk(workshop_id, person(), verb), shared_snapshots().snapshot(workshop_id)
    except NotFacilitator as refusal:
        st.error(refusal.say(say))
        st.stop()


def room_form(
    workshop: Workshop, exercise: str, which: str, *, border: bool = False
) -> AbstractContextManager[DraftedForm]:
    """A form of an exercise, or of the frame ("seat"): what is typed there is kept as a draft until it is sent."""
    at_hand = _sitting_at_hand(shared_snapshots().snapshot(workshop.id), exercise)
    return drafted_form(f"{workshop.id}/{at_hand}/{which}", border=border)


def row_buttons() -> dict[str, str]:
    """What the buttons are called by which a phone opens a row: `edit` those that there are, `add` a new one."""
    its = speaker("alignment")
    return {"edit": its("edit"), "add": its("add-row")}


def show_unsent(registry: Registry, snapshot: Snapshot) -> None:
    """What the person typed into exercises' forms that this page does not have now, and why it cannot be sent.

    It comes last on a page: by then it is known which forms there are.
    """
    say, is_over, at = speaker(PACKAGE), snapshot.workshop.phase is not WorkshopPhase.OPEN, snapshot.stage.exercise
    found = ((draft, registry.known(exercise_at(draft.form))) for draft in left_over(f"{snapshot.workshop.id}/"))
    typed = [(draft, listed) for draft, listed in found if listed]
    reasons = []
    for _, listed in typed:
        reason = "over" if is_over else "not-asked" if listed.name == at else "elsewhere"
        reasons.append(say(f"unsent-{reason}", exercise=listed.title(snapshot, language())))
    here = is_over or at in {listed.name for _, listed in typed}
    show_left_over([draft for draft, _ in typed], reasons, opened=here)
    chosen = {exercise_at(draft.form) for draft in left_chosen(f"{snapshot.workshop.id}/")}
    if at in chosen and not is_over and (asked := registry.known(at)):
        st.warning(say("unsent-chosen", exercise=asked.title(snapshot, language())), icon=":material/block:")


def exercise_at(form: str) -> str:
    """The key of the sitting that a form of a workshop belongs to."""
    return form.split("/")[1]


def when_pressed(act: Callable[..., object], *told: object, **how: object) -> None:
    """Do what a button or a choice on a phone is for, before its page runs again: both may be gone by then.

    What is refused did not count, and `show_not_counted` says so.
    """
    _do(f"**{speaker(PACKAGE)('not-counted')}** ", act, *told, **how)


def when_written(act: Callable[..., object], *told: object) -> None:
    """The same for a text, of which `show_not_counted` says only why it was not kept."""
    _do("", act, *told)


def _do(said_first: str, act: Callable[..., object], *told: object, **how: object) -> None:
    def tell_later(why: str) -> None:
        # Before the page runs there is no place for a sentence.
        st.session_state[_NOT_COUNTED] = said_first + why

    if not is_still_theirs():
        return  # what is pressed was made for who had the session before
    with guarded(tell_later):
        act(*told, **how)


def show_not_counted() -> None:
    """Say of what was pressed or written last that it was refused, and why."""
    if why := st.session_state.pop(_NOT_COUNTED, ""):
        st.warning(why, icon=":material/block:")


def _sitting_at_hand(snapshot: Snapshot, exercise: str) -> str:
    """The sitting of an exercise that the room is at, its first one while it is at another exercise."""
    return snapshot.stage.exercise if exercise_of(snapshot.stage.exercise) == exercise else exercise


def dress_room(names: tuple[str, ...]) -> None:
    """The look of workshops and of the exercises of these names, and what moves the countdowns in it."""
    put_style(_STYLE / "room.css", _STYLE / "wall.css", *_own_styles(names))
    with st.container(key="countdown"):
        put_script(_STYLE / "countdown.js")


@cache  # as many as there are registries
def _own_styles(names: tuple[str, ...]) -> tuple[Path, ...]:
    # An exercise's style sheet lies in its package; one on stage may follow another before a page runs again.
    return tuple(filter(Path.is_file, (_PACKAGES / name.replace("-", "_") / "style.css" for name in names)))


def the_screen() -> Snapshot | None:
    """The workshop that the link of a room's screen shows, or the person's own who takes part in it or leads it.

    None for anybody else: an id is no permission. Raises `NoSuchWorkshop` for a link that was renewed.
    """
    if word := screen_word():
        return shown_to(shared_snapshots().snapshot(shared_workshops().on_screen(word).id))
    snapshot, own = the_room(), person_id(person())
    return snapshot if snapshot and (own in snapshot.people or own in snapshot.leaders) else None


def screen_word() -> str:
    """The word of a room's screen in the page's address, where it stays: it shows the screen and opens nothing else."""
    return str(st.query_params.get("screen", ""))[:64]


def own_address() -> str:
    """The address at which the room reaches the app: chosen at the desk of the open workshop, or else this page's."""
    chosen = ""
    if workshop_id := st.session_state.get("workshop", ""):
        with suppress(NoSuchWorkshop):
            chosen = shared_snapshots().snapshot(workshop_id).reach.address
    return room_address(page_address(), chosen)


def page_address() -> str:
    """The address of the app as this page is seen at; on the machine itself the one in the local network."""
    return seen_address(st.context.url or "http://localhost:8501", base_path())


@st.fragment(run_every=3)
def show_news(exercise: str, seen: int, label: str) -> None:
    """A button of this label once an exercise has gathered more than the stamp `seen`; it runs the page again.

    The facilitator's page does not run by itself: what is half filled in on it would change under the hand.
    """
    snapshot = the_room()
    news = snapshot is not None and snapshot.newest(_sitting_at_hand(snapshot, exercise)) > seen
    if news and st.button(label, icon=":material/refresh:", key=f"news-{exercise}", type="tertiary"):
        st.rerun()
