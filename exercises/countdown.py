"""A stretch of time that a room watches run out, on the server's clock; `style/countdown.js` moves it in a page.

Nothing here reads a clock: whoever asks says what time it is. Instants are seconds since 1970, as `time.time` tells.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from html import escape
from typing import Any

_SOON = 0.2  # of its time is left: the countdown says so in colour


@dataclass(frozen=True, slots=True)
class Countdown:
    """A stretch from `begins` to `ends`; one that is paused stands still at the instant `paused`."""

    begins: float
    ends: float
    paused: float | None = None

    @property
    def seconds(self) -> float:
        """How long it is as a whole."""
        return self.ends - self.begins

    def left(self, now: float) -> float:
        """The seconds that are left, all of them before it begins; below zero once the time is over."""
        return self.ends - max(self.begins, now if self.paused is None else self.paused)

    def pause(self, now: float) -> "Countdown":
        """Let it stand still; one that does so already stays."""
        return self if self.paused is not None else replace(self, paused=now)

    def resume(self, now: float) -> "Countdown":
        """Let it run on with as much time left as it had."""
        if self.paused is None:
            return self
        lost = now - self.paused
        return Countdown(self.begins + lost, self.ends + lost)

    def extend(self, seconds: float, now: float) -> "Countdown":
        """Give it more time; where it is over, from now on."""
        late = max(0.0, -self.left(now))
        return replace(self, ends=self.ends + late + seconds)


def content_of(countdown: Countdown) -> dict[str, Any]:
    """A countdown as JSON keeps it."""
    return asdict(countdown)


def countdown_of(content: Mapping[str, Any]) -> Countdown:
    """The countdown that `content_of` made `content` of."""
    return Countdown(float(content["begins"]), float(content["ends"]), content.get("paused"))


def clock_face(countdown: Countdown, left: str, over: str, *, late: bool = False) -> str:
    """A countdown as HTML, with the words beside its digits while time is `left` and once it is `over`.

    A running one carries its instants in milliseconds, and its digits are put in by the page. Digits say how `late` it
    is only where that matters.
    """
    kind = "" if late else " ends-there"
    if countdown.paused is not None:
        seconds = countdown.left(countdown.paused)
        gone = 100 * min(1.0, 1 - seconds / countdown.seconds) if countdown.seconds else 100.0
        state, moved, shown = (" agenda-over" if seconds < 0 else ""), f" style='--gone:{gone:.1f}%'", digits(seconds)
    else:
        begins, ends, soon = (round(1000 * at) for at in (countdown.begins, countdown.ends, _SOON * countdown.seconds))
        state, moved, shown = "", f" data-begins='{begins}' data-ends='{ends}' data-soon='{soon}'", "&nbsp;"
    return (
        f"<div class='clock-face{kind}{state}' role='timer'{moved}><span class='word-left'>{escape(left)}</span>"
        f"<span class='word-over'>{escape(over)}</span>"
        f"<span class='agenda-digits' dir='ltr'>{shown}</span><span class='gone'></span></div>"
    )


def digits(seconds: float) -> str:
    """A time as a clock face writes it: "9:05"; what is over is written as how long ago."""
    whole = abs(-int(-seconds // 1))
    return f"{whole // 60}:{whole % 60:02}"
