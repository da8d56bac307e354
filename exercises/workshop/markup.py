"""A workshop as HTML, for the projector and for phones; `style/room.css` dresses it."""

from functools import lru_cache

from markupsafe import Markup

from alignment import Alignment, AlignmentSheet
from alignment.agreement import RowAgreement, agreement, answers_of
from alignment.coverage import coverage_of
from alignment.ground.markup import each, goal_style
from alignment.ground.qr import qr_picture, wifi_picture
from alignment.ground.wording import Wording, wording
from alignment.ground.written import list_written, share_written
from alignment.markup import coverage_strip, heading, row_card
from exercises.workshop.exercise import CARD_PARTS, Exercise, Parts
from exercises.workshop.facilitation import PACKAGE
from exercises.workshop.joining.codes import IN_A_ROOM
from exercises.workshop.keys.recovery import in_threes
from exercises.workshop.records import Coding, Reach, WorkshopPhase
from exercises.workshop.snapshots import Snapshot
from exercises.workshop.state import without_hidden
from sdg_data import load_catalogue

_MOST_NAMES = 24  # of groups across a row of the coding's squares, so that they can be read on a wall


def join_card(snapshot: Snapshot, address: str, say: Wording) -> Markup:
    """How to join: the code in large type, the address, and both as a QR code."""
    workshop = snapshot.workshop
    if workshop.phase is not WorkshopPhase.OPEN:
        return Markup("<p class='closed'>{}</p>").format(say("workshop-over"))
    return Markup(
        "{wifi}<div class='qr'><img src='{picture}' alt='{link}'></div><div class='how'>"
        "<span>{at} <bdi dir='ltr'>{address}</bdi></span><strong class='{size}' dir='ltr'>{code}</strong></div>"
    ).format(
        wifi=wifi_card(snapshot.reach, say),
        picture=qr_picture(f"{address}/?join={workshop.word or workshop.code}"),
        link=f"{address}/?join={workshop.code}",
        at=say("join-at"),
        address=address.partition("//")[2],
        size="long" if len(workshop.code) > IN_A_ROOM else "",
        code=spaced(workshop.code),
    )


def wifi_card(reach: Reach, say: Wording) -> Markup:
    """The room's wifi, to be joined first: name and password in large type, and both as a QR code; else nothing."""
    if not reach.network:
        return Markup("")
    password = Markup("<span>{} <b dir='ltr'>{}</b></span>").format(say("wifi-password"), reach.password)
    return Markup(
        "<div class='wifi'><div class='qr'><img src='{picture}' alt=''></div><div class='how'>"
        "<span>{wifi} <b dir='auto'>{network}</b></span>{password}</div></div>"
    ).format(
        picture=wifi_picture(reach.network, reach.password),
        wifi=say("wifi"),
        network=reach.network,
        password=password if reach.password else "",
    )


def pass_card(made: str, link: str) -> Markup:
    """A pass to type, and its link as a QR code."""
    card = Markup("<div class='pass'><img src='{picture}' alt=''><strong dir='ltr'>{code}</strong></div>")
    return card.format(picture=qr_picture(link), code=spaced(made))


def written_code(code: str) -> Markup:
    """The code that a facilitator writes down."""
    return Markup("<p class='written-code' dir='ltr'>{}</p>").format(in_threes(code))


def call_number(number: int) -> Markup:
    """The number by which the facilitator knows whose request lies on the desk."""
    return Markup("<p class='call-number'>{}</p>").format(str(number))


def spaced(code: str) -> str:
    """A code in two halves, as people read it aloud."""
    half = len(code) // 2
    return f"{code[:half]} {code[half:]}"


def exercise_card(exercise: Exercise, say: Wording) -> Markup:
    """An exercise as trainers' guides describe one: kind, minutes, audience, needs, what goes in and comes out."""
    own = exercise.say(say.language)
    facts = [(say("card-kind"), f"{say(f'activity-{exercise.activity}')} · {say('minutes', count=exercise.minutes)}")]
    facts += [(say(f"card-{part}"), own(f"card-{part}")) for part in CARD_PARTS]
    return Markup("<div class='exercise-card'><dl>{}</dl></div>").format(each(Markup("<dt>{}</dt><dd>{}</dd>"), facts))


def sheet_parts(snapshot: Snapshot, sheet: AlignmentSheet | None, say: Wording, *, phone: bool = False) -> Parts:
    """The rows of a sheet, each in a place of its own. The projector has the heading and the coverage besides.

    On a phone each row has a button for editing where the sheet is not locked. Who added a row and who types into it
    are in its attributes, so that each phone can mark what is its own.
    """
    if sheet is None:
        return {"note": Markup("<p class='note'>{}</p>").format(say("nothing-on-stage"))}
    its, catalogue = wording("alignment", say.language), load_catalogue()
    shown = without_hidden(snapshot, sheet)
    parts = {}
    if not phone:
        parts = {
            "title": heading(sheet, its),
            "coverage": coverage_strip(coverage_of(shown, catalogue), catalogue, its),
        }
    if not shown.rows:
        parts["note"] = Markup("<p class='note'>{}</p>").format(say("no-rows-yet"))
    editable, typing = phone and not sheet.locked, snapshot.typing.get(sheet.id, {})
    for number, row in enumerate(sheet.rows, 1):
        if row.id not in snapshot.stage.hidden_rows:
            author, writers = snapshot.name(row.author), typing.get(row.id, ())
            names = tuple(filter(None, map(snapshot.name, writers)))
            parts[f"rows/{row.id}"] = _row(number, row, say.language, author, writers, names, editable)
    return parts


@lru_cache(maxsize=4096)  # a room draws all its rows anew whenever one has changed
def _row(  # noqa: PLR0917 (a cached function is called by place)
    number: int,
    row: Alignment,
    language: str,
    author: str,
    writers: tuple[str, ...],
    names: tuple[str, ...],
    editable: bool,  # noqa: FBT001
) -> Markup:
    say, its = wording(PACKAGE, language), wording("alignment", language)
    foot = Markup("<span dir='auto'>{}</span>").format(say("row-by", name=author)) if author else Markup("")
    if writers:
        busy = say("row-typing", name=list_written(names, language)) if names else say("row-typing-somebody")
        foot += Markup("<span class='typing' data-typing='{}'>{}</span>").format(" ".join(writers), busy)
    return Markup("<div class='room-row' data-author='{author}'>{card}{foot}{button}</div>").format(
        author=row.author,
        card=row_card(number, row, load_catalogue(), its),
        foot=Markup("<p class='foot'>{}</p>").format(foot) if foot else "",
        button=Markup("<button type='button' data-open='row'>{}</button>").format(its("edit")) if editable else "",
    )


def coding_parts(snapshot: Snapshot, coding: Coding, say: Wording, title: Markup | None = None) -> Parts:
    """A double coding: how far each group is while it lies face down; row by row who said what once it is revealed.

    Another `title` than the coding's own may stand above it.
    """
    sheets = {group: snapshot.sheets[sheet] for group, sheet in coding.sheets.items() if sheet in snapshot.sheets}
    title = title or Markup("<h2 dir='auto'>{}</h2>").format(coding.title)
    if coding.id not in snapshot.stage.revealed:
        line = Markup("<li><b dir='auto'>{}</b> <span>{}</span><progress max='{}' value='{}'></progress></li>")
        done = ((group, snapshot.answered[own.id], len(coding.rows[group])) for group, own in sheets.items())
        lines = each(line, ((group, say("coding-done", done=n, rows=of), of, n) for group, n, of in done))
        return {
            "title": title,
            "note": Markup("<p class='note'>{}</p>").format(say("coding-face-down")),
            "done": Markup("<ul data-pages='' data-largest='46'>{}</ul>").format(lines),
        }
    rows = agreement({group: answers_of(sheet, coding.rows[group], "goal") for group, sheet in sheets.items()})
    first = next(iter(sheets.values()), None)
    projects = [first.row(row_id) if first else None for row_id in next(iter(coding.rows.values()), ())]
    scores = [row.score for row in rows if row.score is not None]
    mean = say("coding-agreement", percent=round(100 * sum(scores) / len(scores))) if scores else say("coding-nothing")
    return {
        "title": Markup("{}<p class='agreement'>{}</p>").format(title, mean),
        "heatmap": _heatmap(rows, projects, list(sheets), say),
    }


def _heatmap(
    rows: tuple[RowAgreement, ...], projects: list[Alignment | None], groups: list[str], say: Wording
) -> Markup:
    # A row for each of the case's rows, a column for each goal that somebody named; the fuller a square, the more
    # groups said so, and the number and, where there is room for them, the names say it too. What the goals of the
    # columns are called stands below.
    catalogue = load_catalogue()
    goals = [goal for goal in catalogue.goals if any(goal.code in row.named for row in rows)]
    head = each(
        Markup("<th scope='col' style='{}' title='{}'>{}</th>"),
        ((goal_style(goal), catalogue.label(goal.code, say.language), goal.number) for goal in goals),
    )
    named = each(
        Markup("<li><b style='{}'>{}</b> {}</li>"),
        ((goal_style(goal), goal.number, catalogue.label(goal.code, say.language)) for goal in goals),
    )
    lines = each(
        Markup(
            "<tr><th scope='row'><span>{}.</span> <span dir='auto'>{}</span></th>{}<td class='score {}'>{}</td></tr>"
        ),
        (
            (
                number,
                project.project or project.strategic_focus if project else "",
                Markup("").join(_cell(goal.colour, row.named.get(goal.code, ()), len(groups)) for goal in goals),
                "none" if row.score is None else "high" if row.score == 1 else "some" if row.score else "low",
                "–" if row.score is None else share_written(row.score, say.language),
            )
            for number, (row, project) in enumerate(zip(rows, projects, strict=False), 1)
        ),
    )
    return Markup(
        "<div data-pages='tbody tr' data-largest='36'><table class='heatmap{wide}'>"
        "<thead><tr><th></th>{head}<th>{agreement}</th></tr></thead><tbody>{lines}</tbody></table></div>"
        "<ul class='goals-named'>{named}</ul>"
    ).format(
        wide=" wide" if len(groups) * len(goals) > _MOST_NAMES else "",
        head=head,
        agreement=say("agreement"),
        lines=lines,
        named=named,
    )


def _cell(colour: str, groups: tuple[str, ...], every: int) -> Markup:
    if not groups:
        return Markup("<td></td>")
    share = round(100 * len(groups) / max(1, every))
    return Markup(
        "<td class='said' style='--share:{share}%;--colour:{colour}' title='{names}'><b>{count}</b>"
        "<small dir='auto'>{names}</small></td>"
    ).format(share=share, colour=colour, names=", ".join(groups), count=len(groups))


def unsent_here(sentence: str) -> Markup:
    """What is said while this browser has something of the person that the server does not have; a script shows it."""
    return Markup('<p class="unsent-here" role="status" hidden>{}</p>').format(sentence)
