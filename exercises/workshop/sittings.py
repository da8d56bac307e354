"""Sittings: each time that the room comes to an exercise anew, what it answers is kept apart.

The first sitting of the debate is "debate", which is all there was before there could be more; the second is
"debate~2". An exercise knows nothing of that: it is given the workshop `at` its sitting, where its own collection, and
what of it is revealed or locked, are those of the sitting.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from itertools import count

from alignment.ground.wording import FALLBACK
from exercises.workshop.records import Stage

SITTING = "sitting"  # the collection of what sittings are for, by their keys
KEY = re.compile(r"[a-z][a-z0-9-]{0,35}(~([2-9]|[1-9][0-9]{1,2}))?")
_MARK = "~"


@dataclass(frozen=True, slots=True)
class Sitting:
    """What a sitting is for: `title` (by language) and `settings` of the `slot` that opened it, "" for none.

    `settings` are the exercise's own: which question, whose stakeholders.
    """

    title: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, str] = field(default_factory=dict)
    slot: str = ""

    def title_in(self, language: str) -> str:
        """Its title in `language`, else in English, else in whichever language it was written; "" for none."""
        return self.title.get(language) or self.title.get(FALLBACK) or next(iter(self.title.values()), "")


def exercise_of(sitting: str) -> str:
    """The name of the exercise that a sitting is of."""
    return sitting.partition(_MARK)[0]


def number_of(sitting: str) -> int:
    """Which sitting of its exercise it is, from 1."""
    number = sitting.partition(_MARK)[2]
    return int(number) if number.isdecimal() else 1


def key_of(exercise: str, number: int) -> str:
    """The key of this sitting of an exercise, counted from 1."""
    return exercise if number == 1 else f"{exercise}{_MARK}{number}"


def sitting_for(
    exercise: str, slot: str, known: Mapping[str, Sitting], is_used: Callable[[str], bool], *, goes_on: bool = False
) -> str:
    """The key of the sitting that a slot opens, "" for one that is opened by hand.

    It is the one that the slot has opened before, else one that nobody has used, else a new one. A slot that `goes_on`
    has the last one that there is.
    """
    last = 0
    for number in count(1):
        key = key_of(exercise, number)
        if slot and key in known and known[key].slot == slot:
            return key
        if key not in known and not is_used(key):
            break
        last = number
    if goes_on:
        return key_of(exercise, max(1, last))
    return next(key for number in count(1) if not is_used(key := key_of(exercise, number)))


def stage_at(stage: Stage, sitting: str) -> Stage:
    """The stage as a sitting has it: what is revealed and locked under its exercise's name is the sitting's own."""
    exercise = exercise_of(sitting)
    if sitting == exercise:
        return stage
    return replace(
        stage,
        revealed=_of_sitting(stage.revealed, exercise, sitting),
        locked_answers=_of_sitting(stage.locked_answers, exercise, sitting),
    )


def named_at(sitting: str, name: str) -> str:
    """What is called `name` at a sitting ("debate.before"), as the stage has it ("debate~2.before")."""
    exercise, dot, rest = name.partition(".")
    return f"{place_at(sitting, exercise)}{dot}{rest}"


def place_at(sitting: str, collection: str) -> str:
    """The collection that bears this name at a sitting, "" for none."""
    return sitting if sitting and collection == exercise_of(sitting) else collection


def _of_sitting(names: tuple[str, ...], exercise: str, sitting: str) -> tuple[str, ...]:
    found = []
    for name in names:
        whose, dot, rest = name.partition(".")
        if whose == sitting:
            found += [name, f"{exercise}{dot}{rest}"]
        elif whose != exercise:
            found.append(name)
    return tuple(dict.fromkeys(found))
