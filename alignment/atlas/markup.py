"""Tables of the atlas as HTML. Every text is escaped here; `style/atlas.css` dresses it."""

from html import escape

from alignment.atlas.tables import Table
from alignment.charts.chart import isolated
from sdg_data.wording import Wording

MOST_ROWS = 300  # on a page; the files to take away have all


def figures_table(table: Table, say: Wording, most: int = MOST_ROWS) -> str:
    """The table with its title as caption, numbers aligned; beyond `most` rows it says how many more there are."""
    head = "".join(
        f'<th scope="col"{number_like}>{escape(name)}</th>'
        for at, name in enumerate(table.columns)
        for number_like in (' class="n"' if at >= table.first_number else "",)
    )
    lines = []
    for row in table.rows[:most]:
        cells = "".join(
            f'<td class="n">{escape(table.said(at, value))}</td>'
            if not isinstance(value, str)
            else f"<td><bdi>{escape(isolated(value))}</bdi></td>"
            for at, value in enumerate(row)
        )
        lines.append(f"<tr>{cells}</tr>")
    left_out = len(table.rows) - most
    more = f'<p class="fact">{escape(say("atlas-more-rows", count=left_out))}</p>' if left_out > 0 else ""
    note = f'<p class="fact">{escape(table.note)}</p>' if table.note else ""
    return (
        f'<div class="figures"><table><caption>{escape(table.title)}</caption><thead><tr>{head}</tr></thead>'
        f"<tbody>{''.join(lines)}</tbody></table>{note}{more}</div>"
    )
