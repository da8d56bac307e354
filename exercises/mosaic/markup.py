"""The 169 on the wall: a place for each tile, so that a saved row is sent as one tile, which then lights up once."""

from markupsafe import Markup

from alignment.charts.chart import text_on
from alignment.ground.markup import each
from alignment.ground.wording import Wording
from exercises.mosaic.filling import Filled, filled
from exercises.workshop.exercise import OutcomeTable, Parts
from exercises.workshop.snapshots import Snapshot
from sdg_data import Catalogue, Goal, Target, load_catalogue

_TILE = Markup("<b class='tile{kinds}' style='--at:{column};--down:{row};--goal:{colour};--on:{ink}'{name}>{said}</b>")
_NAMED = Markup("<span><b style='background:{};color:{}'>{}</b>{}</span>")
_CONTESTED = "±"


def over(snapshot: Snapshot, say: Wording) -> Parts:
    """The wall while the desk lays the tiles over it: all in their places, with a code where a row names the target."""
    found, catalogue = filled(snapshot), load_catalogue()
    parts = {"title": Markup("<h1>{}</h1>").format(say("card-title")), "head/filled": _counted(found, say)}
    parts["tiles/names"] = _names(catalogue, say)
    for goal in catalogue.goals:
        parts[f"tiles/{goal.code}"] = _tile(
            goal, 1, " goal", str(goal.number), catalogue.label(goal.code, say.language)
        )
        for row, target in enumerate(catalogue.targets_of(goal.number), 2):
            parts[f"tiles/{target.code}"] = _target(goal, target, row, found, say)
    return parts


def beside(snapshot: Snapshot, say: Wording) -> Markup:  # noqa: ARG001 (what every companion is given)
    """Nothing: it is there when the desk wants it."""
    return Markup("")


def screen(snapshot: Snapshot, say: Wording) -> Parts:  # noqa: ARG001 (what every companion is given)
    """Nothing that comes by itself."""
    return {}


def outcome(snapshot: Snapshot, say: Wording) -> tuple[OutcomeTable, ...]:  # noqa: ARG001 (what every companion is given)
    """Nothing: the rows themselves are in the export."""
    return ()


def sentence(found: Filled, say: Wording) -> str:
    """How many targets are named, with an indicator, contested, and how many of them the day brought."""
    parts = [say("named", count=len(found.named))]
    if found.named:
        parts.append(say("exact", count=found.exact))
    if found.contested:
        parts.append(say("contested", count=len(found.contested)))
    if found.before is not None:
        parts.append(say("new", count=len(found.new)))
    return " · ".join(parts)


def _counted(found: Filled, say: Wording) -> Markup:
    kinds = ["exact", "named"]
    kinds += ["new"] if found.before is not None else []
    legend = each(Markup("<span><i class='tile {}'></i>{}</span>"), ((kind, say(f"legend-{kind}")) for kind in kinds))
    if found.contested:
        legend += Markup("<span><i class='sign'>{}</i>{}</span>").format(_CONTESTED, say("legend-contested"))
    return Markup("<p class='filled'>{}</p><p class='filled-legend'>{}</p>").format(sentence(found, say), legend)


def _names(catalogue: Catalogue, say: Wording) -> Markup:
    """What the goals are called, in the room below the columns that are shorter than the longest, that of goal 17."""
    lengths = [len(catalogue.targets_of(goal.number)) for goal in catalogue.goals[:-1]]
    names = ((goal.colour, text_on(goal.colour), goal.number, catalogue.label(goal.code, say.language))
             for goal in catalogue.goals)  # fmt: skip
    return Markup("<p class='goal-names' style='--below:{}'>{}</p>").format(max(lengths) + 2, each(_NAMED, names))


def _target(goal: Goal, target: Target, row: int, found: Filled, say: Wording) -> Markup:
    code, own = target.code, found.named.get(target.code)
    if own is None:
        return _tile(goal, row, "", "", "")
    kinds = (" exact" if own.exact else " named") + (" new" if code in found.new else "")
    label = f"{code} {load_catalogue().label(code, say.language)}"
    return _tile(goal, row, kinds, code + (_CONTESTED if code in found.contested else ""), label)


def _tile(goal: Goal, row: int, kinds: str, said: str, name: str) -> Markup:
    return _TILE.format(
        kinds=kinds,
        column=goal.number,
        row=row,
        colour=goal.colour,
        ink=text_on(goal.colour),
        name=Markup(" title='{}'").format(name) if name else "",
        said=said,
    )
