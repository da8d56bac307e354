"""The report of a workshop as a paper: cover, summary, programme, exercises, sheets, annexes, what is left out.

Exercises give their sections in the order of the programme of Brussels, as the registry has them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from alignment import centre_name
from alignment.ground.wording import Wording, wording
from alignment.ground.written import colon, day_written
from alignment.paper import Block, Cover, Fields, Heading, Items, Paper, Paragraph, blocks_of, body
from alignment.workbook import ReportTable
from exercises.report import PACKAGE
from exercises.report.agreeing import agreement_drawn
from exercises.report.annexes import Annex, Cut, annexes_section, cut
from exercises.report.sheets import sheets_section
from exercises.report.summary import summary_section
from exercises.workshop.exercise import Companion, Exercise, Registry, Told
from exercises.workshop.export.gathered import PACKAGE as EXPORT
from exercises.workshop.export.gathered import agreement_table, facts, open_codings
from exercises.workshop.shown import shown_to
from exercises.workshop.sittings import exercise_of
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import face_down

SUMMARY, SHEETS, AGREEMENT, ANNEXES = "summary", "sheets", "agreement", "annexes"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a report is wished to be: its language, its sections, by name, and what stands before all of them.

    No sections are all there are.
    """

    language: str = "en"
    sections: tuple[str, ...] = ()
    foreword: str = ""

    def has(self, section: str) -> bool:
        """Whether it is to have this section."""
        return not self.sections or section in self.sections


def sections(registry: Registry) -> tuple[str, ...]:
    """The names of all sections, in their order."""
    return (SUMMARY, *registry.names, AGREEMENT, SHEETS, ANNEXES)


def section_name(registry: Registry, section: str, language: str) -> str:
    """What a section is called."""
    listed = next((one for one in registry.listed if one.name == section), None)
    return listed.say(language)("card-title") if listed else wording(PACKAGE, language)(section)


def written(registry: Registry, snapshot: Snapshot, wish: Wish) -> Paper:
    """The report, of what may be shown; the snapshot is the workshop as it was read. Nothing is raised for any text."""
    say, whole = wording(PACKAGE, wish.language), snapshot
    snapshot = shown_to(snapshot)
    blocks = list(_foreword(wish, say))
    if wish.has(SUMMARY):
        blocks += [Heading(body(say("summary"))), *summary_section(registry, snapshot, say)]
    empty, annexes = [], list[Annex]()
    every: tuple[Companion | Exercise, ...] = (*registry.companions, *registry.sittings(snapshot))
    for listed in every:
        if not wish.has(exercise_of(listed.name)):
            continue
        own = listed.say(wish.language)
        title = listed.title(snapshot, wish.language) if isinstance(listed, Exercise) else own("card-title")
        if isinstance(listed, Exercise) and not _has_something(listed, snapshot, own):
            empty.append(title)
            continue
        shown = list(_exercise(listed, snapshot, own, say, wish))
        if section := [block for cut in shown for block in cut.blocks]:
            blocks += [Heading(body(title)), *section]
        annexes += [replace(cut.annex, of=title) for cut in shown if cut.annex]
    if wish.has(AGREEMENT) and (found := tuple(_agreement(snapshot, say))):
        blocks += [Heading(body(say("agreement"))), *found]
    if wish.has(SHEETS) and (found := tuple(sheets_section(snapshot, say))):
        blocks += [Heading(body(say("sheets"))), *found]
    if annexes:
        blocks += [Heading(body(say("annexes"))), *annexes_section(annexes, wish.language)]
    blocks += [Heading(body(say("left-out"))), Items(tuple(map(body, _left_out(registry, whole, wish, empty, say))))]
    return Paper(_cover(snapshot, say), tuple(blocks))


def _foreword(wish: Wish, say: Wording) -> Iterator[Block]:
    if wish.foreword.strip():
        yield Heading(body(say("foreword")))
        yield from (Paragraph(body(part)) for part in wish.foreword.split("\n") if part.strip())


def _has_something(listed: Exercise, snapshot: Snapshot, own: Wording) -> bool:
    """Whether the room gave it anything; some draw on sheets alone, and then have something to say of them."""
    return bool(snapshot.gathered.get(listed.name)) or bool(listed.report and listed.report(snapshot, own).opening)


def _agreement(snapshot: Snapshot, say: Wording) -> Iterator[Block]:
    for coding in open_codings(snapshot):
        yield from agreement_drawn(snapshot, coding, say)
        yield from blocks_of(_readable(agreement_table(snapshot, coding, say.language)), say.language)


def _cover(snapshot: Snapshot, say: Wording) -> Cover:
    simulated = sum(who.simulated for who in snapshot.people.values())
    notices = [say("notice-simulated", count=simulated)] if simulated else []
    if any(sheet.illustrative for sheet in snapshot.sheets.values()):
        notices.append(say("notice-illustrative"))
    return Cover(
        language=say.language,
        leftward=say.leftward,
        title=snapshot.workshop.name,
        kind=say("report"),
        facts=Fields(tuple((body(label), body(value)) for label, value in _facts(snapshot, say))),
        notices=tuple(notices),
        contents=say("contents"),
        foot=say("not-endorsed"),
        page=say("page", page="{P}", pages="{N}"),
        author=say("author"),
    )


def _facts(snapshot: Snapshot, say: Wording) -> Iterator[tuple[str, str]]:
    workshop, frame = snapshot.workshop, wording(EXPORT, say.language)
    days = dict.fromkeys(day for day in (workshop.starts, workshop.ends) if day)
    for label, value in facts(snapshot, say.language):
        yield label, " – ".join(day_written(day, say.language) for day in days) if label == frame("dates") else value
    counted: dict[str, int] = {}
    for who in snapshot.people.values():
        if not who.simulated and who.centre:
            counted[who.centre] = counted.get(who.centre, 0) + 1
    if counted:
        told = (f"{centre_name(centre, say.language)}{colon(say.language)}{count}" for centre, count in counted.items())
        yield say("people-by-centre"), "\n".join(told)


def _exercise(
    listed: Companion | Exercise, snapshot: Snapshot, own: Wording, say: Wording, wish: Wish
) -> Iterator[Cut]:
    told = listed.report(snapshot, own) if isinstance(listed, Exercise) and listed.report else Told()
    yield Cut(told.opening)
    for table in listed.outcome(snapshot, own):
        if not (wish.has(SHEETS) and table.title in told.in_sheets):
            yield cut(table, own("card-title"), told, say, has_annexes=wish.has(ANNEXES))


def _readable(table: ReportTable) -> ReportTable:
    # The columns of a level in which no group said anything only take room.
    kept = [n for n, _ in enumerate(table.columns) if n < 2 or any(row[n] for row in table.rows)]  # noqa: PLR2004
    rows = tuple(tuple(row[n] for n in kept) for row in table.rows)
    return replace(table, columns=tuple(table.columns[n] for n in kept), rows=rows)


def _left_out(registry: Registry, whole: Snapshot, wish: Wish, empty: list[str], say: Wording) -> Iterator[str]:
    if hidden := sum(row.id in whole.stage.hidden_rows for sheet in whole.sheets.values() for row in sheet.rows):
        yield say("left-out-rows", count=hidden)
    for coding in whole.codings:
        if face_down(whole, coding):
            yield say("left-out-face-down", title=coding.title)
    unwished = [section_name(registry, one, wish.language) for one in sections(registry) if not wish.has(one)]
    if unwished:
        yield say("left-out-sections", sections=" · ".join(unwished))
    if empty:
        yield say("left-out-empty", exercises=" · ".join(empty))
    yield say("left-out-private")
