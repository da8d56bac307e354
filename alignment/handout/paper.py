"""The empty handout as a page to print: what the seed of the workshop was, with the goals at its foot."""

from markupsafe import Markup

from alignment.ground.markup import each, goal_style
from alignment.ground.qr import qr_picture
from alignment.ground.wording import wording
from alignment.printed import printed
from alignment.sheet import AlignmentSheet
from sdg_data import load_catalogue

ROWS = 5  # as many as one can write into on a page


def paper(sheet: AlignmentSheet, language: str, address: str = "") -> bytes:
    """The page as an HTML document, for the kind of the sheet, with its goal and title where it has them.

    `address` is what its QR code opens; without one it has none.
    """
    say, catalogue = wording("alignment", language), load_catalogue()
    columns = (say(f"workbook-column-{name}") for name in ("focus", "project", "goal", "indicator"))
    goals = ((goal_style(goal), goal.code, catalogue.label(goal.code, language)) for goal in catalogue.goals)
    body = Markup(
        "<header><div><p class='goal'><b>{goal_label}</b> <span dir='auto'>{goal}</span></p>"
        "<p class='title' dir='auto'>{title}</p><p class='kind'>{kind}</p><p class='how'>{how}</p></div>{qr}</header>"
        "<table><thead><tr><th class='n'></th>{columns}</tr></thead><tbody>{rows}</tbody></table>"
        "<ol class='goals' aria-label='{goals_label}'>{goals}</ol><footer>{source}</footer>"
    ).format(
        goal_label=say("workbook-strategic-goal"),
        goal=sheet.strategic_goal,
        title=sheet.title,
        kind=say("workbook-kind", kind=say(f"kind-{sheet.kind}")),
        how=say("paper-how"),
        qr=_qr(address, say("paper-scan")) if address else "",
        columns=each(Markup("<th scope='col'>{}</th>"), ((name,) for name in columns)),
        rows=each(
            Markup("<tr><td class='n'>{}.</td><td></td><td></td><td></td><td></td></tr>"),
            ((number,) for number in range(1, ROWS + 1)),
        ),
        goals_label=say("paper-goals"),
        goals=each(Markup("<li><b style='{}'>{}</b> {}</li>"), goals),
        source=say("workbook-not-endorsed"),
    )
    return printed(sheet.title or say("workbook-untitled"), body, "paper.css", say)


def _qr(address: str, caption: str) -> Markup:
    return Markup("<figure><img src='{}' alt='{}'><figcaption>{}</figcaption></figure>").format(
        qr_picture(address), address, caption
    )
