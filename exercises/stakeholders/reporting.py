"""What the stakeholders say in the report besides their tables: a map of each subject, and who is on it."""

from collections.abc import Iterator

from alignment.charts.chart import Map, Mark, Spot
from alignment.ground.wording import Wording, wording
from alignment.ground.written import colon, texts_written
from alignment.paper import Block, Heading, Paragraph, Tone, blocks_of, body, drawn
from exercises.cases import StakeholderType
from exercises.stakeholders import mapping
from exercises.stakeholders.markup import counts, subject_said
from exercises.stakeholders.stakeholder import Stakeholder
from exercises.workshop.exercise import OutcomeTable, Told
from exercises.workshop.export.gathered import PACKAGE as EXPORT
from exercises.workshop.snapshots import Snapshot

# As the style sheet of the wall has them.
_COLOURS = ("#00578A", "#1D7480", "#8F5A00", "#2C7531", "#6B3FA0", "#A8326B", "#B3361F", "#55606B")
_MOST = 60  # on one map: beyond, nobody reads their numbers


def report(snapshot: Snapshot, say: Wording) -> Told:
    """For each subject its map, with a short table of who has which number; all fields are in the tables."""
    subjects = dict.fromkeys(one.subject for one in mapping.stakeholders(snapshot))
    opening = tuple(block for subject in subjects for block in _of_subject(snapshot, subject, say))
    return Told(opening=opening, annexed=(say("card-title"),))


def _of_subject(snapshot: Snapshot, subject: str, say: Wording) -> Iterator[Block]:
    listed = dict(enumerate((one for one in mapping.stakeholders(snapshot, subject) if one.subject == subject), 1))
    title = subject_said(snapshot, subject, say)
    yield Heading(body(title), 2)
    yield Paragraph(body(" · ".join(counts(snapshot, subject, say))), Tone.LEAD)
    shown = dict(list(listed.items())[:_MOST])
    yield drawn(_map(f"{say('drawing-map')} · {title}", shown, say), leftward=say.leftward, share=80)
    columns = (wording(EXPORT, say.language)("number"), *(say(f"column-{name}") for name in ("name", "type", "level")))
    rows = tuple((number, one.name, *_kinds(one, say)) for number, one in shown.items())
    yield from blocks_of(OutcomeTable(title, columns, rows), say.language, titled=False)


def _map(title: str, listed: dict[int, Stakeholder], say: Wording) -> Map:
    between = colon(say.language)
    told = (
        f"{number}. {one.name}{between}{say('values', influence=one.influence, interest=one.interest)}"
        for number, one in listed.items()
    )
    words = texts_written(told, say.language)
    kinds = [kind for kind in StakeholderType if any(one.type is kind for one in listed.values())]
    legend = [Mark(say(f"type-{kind}"), colour=_colour(kind)) for kind in kinds]
    if not all(one.involved for one in listed.values()):
        legend.append(Mark(say("involved-no"), thin=True))
    return Map(
        title, "", words, say("column-interest"), say("column-influence"),
        (say("part-low-low"), say("part-low-high"), say("part-high-low"), say("part-high-high")),
        tuple(
            Spot(number, one.interest, one.influence, _colour(one.type), missing=not one.involved)
            for number, one in listed.items()
        ),
        tuple(legend),
    )  # fmt: skip


def _colour(kind: StakeholderType) -> str:
    return _COLOURS[list(StakeholderType).index(kind)]


def _kinds(one: Stakeholder, say: Wording) -> tuple[str, str]:
    level = say(f"level-{one.level}")
    return say(f"type-{one.type}"), level if one.involved else f"{level} · {say('involved-no')}"
