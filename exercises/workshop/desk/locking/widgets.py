"""The buttons that lock what the room works on, and that end the workshop or go on with it."""

import streamlit as st

from alignment.ground.widgets import speaker
from alignment.widgets import person
from exercises.workshop.desk.widgets import workshop_form
from exercises.workshop.exercise import Registry
from exercises.workshop.facilitation import PACKAGE, Facilitation
from exercises.workshop.joining.codes import letters_for
from exercises.workshop.keys.widgets import renew_buttons
from exercises.workshop.records import Workshop, WorkshopPhase
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.widgets import open_workshop, own_address
from exercises.workshop.workshops import shared_workshops

_ASKED = "ask-close"
# What each button says, and its help: to lock, and to unlock.
_SHEETS = (("lock", "lock-help"), ("unlock", "unlock-help"))
_ANSWERS = (("lock-answers", "lock-answers-help"), ("unlock-answers", "unlock-answers-help"))


def lock_buttons(registry: Registry, facilitation: Facilitation, snapshot: Snapshot) -> None:
    """Lock what the room is at, as the button says it: the workshop's sheets, or the answers of an exercise.

    Sheets that are locked can be unlocked wherever the room is.
    """
    stage = snapshot.stage
    listed = registry.known(stage.exercise)
    at_sheets = snapshot.sheets and (listed is None or listed.works_on)
    if (stage.locked or at_sheets) and _turned(_SHEETS, locked=stage.locked):
        facilitation.lock(locked=not stage.locked)
        st.rerun()
    if listed is None or listed.works_on:
        return
    locked = listed.name in stage.locked_answers
    if _turned(_ANSWERS, locked=locked):
        facilitation.lock(listed.name, locked=not locked)
        st.rerun()


def _turned(labels: tuple[tuple[str, str], tuple[str, str]], *, locked: bool) -> bool:
    say, (label, about) = speaker(PACKAGE), labels[locked]
    icon = ":material/lock_open:" if locked else ":material/lock:"
    return st.button(say(label), icon=icon, help=say(about))


def workshop_panel(facilitation: Facilitation, workshop: Workshop) -> None:
    """The workshop's facts, its keys, another one like it, and its end."""
    say = speaker(PACKAGE)
    if workshop_form(facilitation):
        st.rerun()
    with st.container(horizontal=True, key="door-keys"):
        renew_buttons(facilitation)
        if st.button(say("workshop-duplicate"), icon=":material/content_copy:", help=say("workshop-duplicate-help")):
            twin, renewed = shared_workshops().duplicate(facilitation, person(), letters_for(own_address()))
            open_workshop(twin.id, renewed)
            st.rerun()
        _ending(facilitation, workshop)


def _ending(facilitation: Facilitation, workshop: Workshop) -> None:
    """Close the workshop, once it has been asked; archive one that is closed."""
    say, phase = speaker(PACKAGE), workshop.phase
    if phase is WorkshopPhase.CLOSED and st.button(say("workshop-archive"), icon=":material/archive:"):
        facilitation.close(archive=True)
        st.rerun()
    if phase is not WorkshopPhase.OPEN:
        return
    if st.button(say("workshop-close"), icon=":material/door_front:", help=say("workshop-close-help")):
        st.session_state[_ASKED] = workshop.id
    if st.session_state.get(_ASKED) == workshop.id:
        with st.container(border=True, key="door-close"):
            st.markdown(say("workshop-close-ask", name=workshop.name))
            with st.container(horizontal=True):
                yes = st.button(say("workshop-close-yes"), icon=":material/door_front:", type="primary")
                no = st.button(say("workshop-close-no"))
        if yes:
            facilitation.close()
        if yes or no:
            st.session_state.pop(_ASKED)
            st.rerun()


def over(facilitation: Facilitation, *, leads: bool) -> None:
    """That the workshop is over, and for who leads it the way to go on with it."""
    say = speaker(PACKAGE)
    st.info(say("workshop-over"), icon=":material/door_front:")
    if leads and st.button(say("workshop-reopen"), icon=":material/meeting_room:", help=say("workshop-reopen-help")):
        facilitation.reopen(letters_for(own_address()))
        st.rerun()
