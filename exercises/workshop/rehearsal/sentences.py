"""What simulated participants write, in the workshop's language."""

import random
from collections.abc import Collection

from alignment.ground.wording import FALLBACK, Wording, keys, wording
from exercises.workshop.snapshots import Snapshot

_SENTENCES = 8


def speaking(snapshot: Snapshot) -> Wording:
    """What the rehearsal says in the workshop's language."""
    return wording("exercises/workshop/rehearsal", snapshot.workshop.language)


def sentence(snapshot: Snapshot, chance: random.Random) -> str:
    """One of a few sentences that a trainer could write anywhere: an expectation, a change, a next step."""
    return speaking(snapshot)(f"sentence-{chance.randint(1, _SENTENCES)}")


def written(package: str, kind: str, snapshot: Snapshot, chance: random.Random, but: Collection[str] = ()) -> str:
    """One of an exercise's own sentences of a kind ("rehearsal-<kind>-1", …), "" where all are among those of `but`.

    `package` is the exercise's, as `alignment.ground.wording` names it.
    """
    say = wording(package, snapshot.workshop.language)
    known = [say(key) for key in sorted(keys(package, FALLBACK)) if key.startswith(f"rehearsal-{kind}-")]
    left = [text for text in known if text not in but]
    return chance.choice(left) if left else ""
