"""What is missing in the heading of a sheet, as HTML: a request with examples, which nobody has to follow."""

from markupsafe import Markup

from alignment.editing import wording_key
from alignment.ground.markup import each
from alignment.ground.wording import Wording
from alignment.sheet import AlignmentSheet, Kind

_EXAMPLES = frozenset({"title", "strategic_goal", "audience"})
_MISSING = Markup(
    '<details class="heading-missing"{}><summary><strong>{}</strong> <b>{}</b></summary><p>{}</p><ul>{}</ul></details>'
)


def missing_in_heading(sheet: AlignmentSheet, say: Wording) -> Markup:
    """The fields of the heading that have nothing yet, with examples, and why they matter; nothing where all are there.

    A city plan needs no date, and a group's copy of a case has the heading of the case. Once there are rows, these have
    the room, and the examples fold.
    """
    asked = ("strategic_goal", "audience", "centre", *(("starts",) if sheet.kind is Kind.COURSE else ()))
    missing = [] if sheet.apart else [name for name in asked if not getattr(sheet, name)]
    if not missing:
        return Markup("")
    fields = [(say(wording_key("field", name)), example(name, sheet.kind, say)) for name in missing]
    return _MISSING.format(
        Markup("") if sheet.rows else Markup(" open"),
        say("heading-missing"),
        " · ".join(name for name, _ in fields),
        say("heading-missing-why"),
        each(Markup("<li><b>{}</b> <span>{}</span></li>"), fields),
    )


def example(name: str, kind: Kind, say: Wording) -> str:
    """What somebody might write into a text of the heading; "" for what is chosen."""
    return say(f"example-{name.replace('_', '-')}-{kind}") if name in _EXAMPLES else ""
