"""A stretch of time that a room watches run out, on the server's clock; `style/countdown.js` moves it in a page.

Nothing here reads a clock: whoever asks says what time it is. Instants are seconds since 1970, as `time.time` tells.
"""

from dataclasses import dataclass, replace
from math import ceil

from markupsafe import Markup

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


def clock_face(
    countdown: Countdown,
    left: str,
    over: str,
    *,
    late: bool = False,
    until: str | Markup = "",
    soon: float | None = None,
    now: float | None = None,
) -> Markup:
    """A countdown as HTML, with the words beside its digits while time is `left` and once it is `over`.

    Digits say how `late` it is only where that matters. `until` stands at the end while time is left. From `soon`
    seconds on, else from the last fifth, its colour says that little is left.

    A running one carries its instants in milliseconds, and the page puts its digits in. A live view tells the page the
    server's time; elsewhere it is `now`, and the digits of that moment stand there at once.
    """
    kind = "clock-face" + ("" if late else " ends-there")
    soon = _SOON * countdown.seconds if soon is None else soon
    shown, gone, moved = "\N{NO-BREAK SPACE}", Markup(""), Markup("")
    at = now if countdown.paused is None else countdown.paused
    if at is not None:
        seconds = countdown.left(at)
        kind += " clock-over" if ceil(seconds) < 0 else " clock-soon" if seconds <= soon else ""
        part = min(1.0, 1 - seconds / countdown.seconds) if countdown.seconds else 1.0
        shown, gone = digits(seconds), Markup(" style='--gone:{:.1f}%'").format(100 * part)
    if countdown.paused is None:
        begins, ends, few = (round(1000 * value) for value in (countdown.begins, countdown.ends, soon))
        moved = Markup(" data-begins='{}' data-ends='{}' data-soon='{}'").format(begins, ends, few)
        if now is not None:
            moved += Markup(" data-server-now='{}'").format(round(1000 * now))
    return Markup(
        "<div class='{kind}' role='timer'{moved}{gone}><span class='word-left'>{left}</span>"
        "<span class='word-over'>{over}</span><span class='clock-digits' dir='ltr'>{shown}</span>{until}"
        "<span class='gone'></span></div>"
    ).format(
        kind=kind,
        moved=moved,
        gone=gone,
        left=left,
        over=over,
        shown=shown,
        until=Markup("<span class='until'>{}</span>").format(until) if until else "",
    )


def digits(seconds: float) -> str:
    """A time as a clock face writes it: "9:05", "1:02:30".

    What is left counts its last second; what is over, below zero, is written as how long ago, in whole seconds.
    """
    minutes, rest = divmod(abs(ceil(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
