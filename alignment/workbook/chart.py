"""The summary's chart: a bar for each goal in its official colour, beside the goal's row of the table."""

import math

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumRef, NumVal
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.marker import DataPoint
from openpyxl.chart.series import Series
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, TwoCellAnchor
from openpyxl.drawing.text import CharacterProperties, Font, Paragraph, ParagraphProperties, RegularTextRun
from openpyxl.worksheet.worksheet import Worksheet

from alignment.coverage import Coverage
from alignment.ground.lettering import holdable
from alignment.workbook.styles import FONT, INK, LINE
from alignment.workbook.tabs import Export

ROW, SPACE, ABOVE, BELOW = 16.0, 8.0, 32.0, 20.0  # points: a bar and its row, and what is above and below them all
_NUMBERS, _ROWS = 1, 3  # columns of the table
_LABELS, _BARS = 0.10, 0.86  # shares of the chart's width


def add_chart(export: Export, page: Worksheet, counted: Coverage, first: int, columns: tuple[int, int]) -> None:
    """Add the chart beside the table whose first goal is in row `first`, over the columns from one to the other.

    The row above the table's header is `SPACE` high, header and space together `ABOVE`, the row below `BELOW`.
    """
    last = first + len(counted.goals) - 1
    chart = _chart(export, page, counted, first, last)
    # Held at both ends by cells, it keeps beside their rows in programs that draw them a little higher or lower.
    chart.anchor = TwoCellAnchor(  # type: ignore[assignment]
        "oneCell",
        _from=AnchorMarker(col=columns[0] - 1, row=first - 3),
        to=AnchorMarker(col=columns[1], row=last + 1),
    )
    page.add_chart(chart)


def _chart(export: Export, page: Worksheet, counted: Coverage, first: int, last: int) -> BarChart:
    """A bar for each goal, in its colour, in the order and at the height of the table's rows."""
    chart = BarChart()
    chart.type, chart.gapWidth, chart.varyColors = "bar", 45, False
    bars = (last - first + 1) * ROW
    whole = ABOVE + bars + BELOW
    chart.layout = Layout(
        ManualLayout(
            layoutTarget="inner",
            xMode="edge",
            yMode="edge",
            x=_left(export),
            w=_BARS,
            y=ABOVE / whole,
            h=bars / whole,
        )
    )
    chart.legend, chart.roundedCorners = None, False
    chart.title = chart_title(holdable(export.say("workbook-chart-title")), _left(export))
    chart.graphical_properties = GraphicalProperties(ln=LineProperties(noFill=True))
    chart.series.append(_series(export, page, counted, first, last))
    most = max(1, *(entry.rows for entry in counted.goals))
    goals, rows = chart.x_axis, chart.y_axis
    goals.delete = rows.delete = False
    goals.scaling.orientation = "maxMin"  # goal 1 on top
    goals.tickLblSkip = 1  # otherwise goals are skipped where room is short
    goals.majorTickMark = rows.majorTickMark = "none"
    goals.txPr, rows.txPr = _letters(), _letters()
    goals.graphicalProperties = GraphicalProperties(ln=LineProperties(solidFill=LINE))
    step = max(1, math.ceil(most / 8))
    rows.scaling.min, rows.scaling.max = 0, step * math.ceil(most / step)
    rows.scaling.orientation = "maxMin" if export.right_to_left else "minMax"
    rows.majorUnit = step
    rows.number_format, rows.crosses = "0", "max"  # with the goals turned, "max" is at the bottom
    rows.majorGridlines = ChartLines(spPr=GraphicalProperties(ln=LineProperties(solidFill="E4E8EC")))
    rows.graphicalProperties = GraphicalProperties(ln=LineProperties(noFill=True))
    return chart


def _left(export: Export) -> float:
    """Where the bars' area begins; in right-to-left workbooks the labels are on its other side."""
    return 1 - _LABELS - _BARS if export.right_to_left else _LABELS


def _series(export: Export, page: Worksheet, counted: Coverage, first: int, last: int) -> Series:
    """The bars. They bring the values they show, for the viewers that draw a file without computing it."""
    numbers = [NumVal(idx=place, v=str(entry.rows)) for place, entry in enumerate(counted.goals)]
    # Their titles stand beside them in the table; of titles that do not fit, some programs leave every other one out.
    labels = [NumVal(idx=place, v=str(entry.goal)) for place, entry in enumerate(counted.goals)]
    rows, goals = (str(Reference(page, min_col=column, min_row=first, max_row=last)) for column in (_ROWS, _NUMBERS))
    return Series(
        val=NumDataSource(numRef=NumRef(f=rows, numCache=NumData("0", len(numbers), numbers))),
        cat=AxDataSource(numRef=NumRef(f=goals, numCache=NumData("0", len(labels), labels))),
        invertIfNegative=False,
        dPt=[
            DataPoint(place, spPr=GraphicalProperties(solidFill=goal.colour.lstrip("#")), invertIfNegative=False)
            for place, goal in enumerate(export.catalogue.goals)
        ],
    )


def _letters() -> RichText:
    looks = _looks(1050)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=looks), endParaRPr=looks)])


def _looks(size: int, *, bold: bool = False) -> CharacterProperties:
    """The looks of letters, their size in hundredths of a point."""
    return CharacterProperties(sz=size, b=bold, solidFill=INK, latin=Font(typeface=FONT), cs=Font(typeface=FONT))


def chart_title(text: str, left: float) -> Title:
    """A title at the top of a chart, from `left` of its width on."""
    looks = _looks(1100, bold=True)
    run = RegularTextRun(rPr=looks, t=text)
    title = Title(overlay=False)
    title.layout = Layout(ManualLayout(xMode="edge", yMode="edge", x=left, y=0.01))
    title.tx = Text(rich=RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=looks), r=[run])]))
    return title
