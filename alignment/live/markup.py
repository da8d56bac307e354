"""Who else is at a sheet, as HTML. Names are what people wrote: each stands by itself, whichever way it runs."""

from collections.abc import Sequence

from markupsafe import Markup

from alignment.ground.wording import Wording
from alignment.ground.written import names_written

PACKAGE = "alignment/live"
_MOST_NAMES = 3


def also_here(names: Sequence[str], count: int, say: Wording) -> Markup:
    """How many others have the sheet open, `count`, some of them by name; nothing where there is nobody else."""
    if count == 0:
        return Markup("")
    named, others = _together(names[:_MOST_NAMES], say), count - len(names[:_MOST_NAMES])
    if not named:
        said = say("here", count=count)
    else:
        said = say("here-and-others", names=named, others=others) if others else say("here-named", names=named)
    return Markup('<span class="also-here">{}</span>').format(said)


def writing_here(names: Sequence[str], say: Wording) -> Markup:
    """That somebody else types into a row, by name where they gave one."""
    named = _together([name for name in names if name][:_MOST_NAMES], say)
    return Markup('<p class="row-writing">{}</p>').format(
        say("row-writing", names=named) if named else say("row-writing-somebody")
    )


def _together(names: Sequence[str], say: Wording) -> str:
    return names_written(names, say.language)
