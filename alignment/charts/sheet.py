"""Figures from plain coverage. The one door to plotly."""

import plotly.graph_objects as go

from alignment.coverage import Coverage
from sdg_data import Catalogue
from sdg_data.wording import Wording


def coverage_bars(covered: Coverage, catalogue: Catalogue, say: Wording, apart: tuple[int, ...] = ()) -> go.Figure:
    """One bar a goal in its official colour: main rows solid, side rows hatched above; `apart` goals are left out.

    The choice of goals is said in the title, since a chart travels without its page.
    """
    shown = covered.without(apart)
    goals = [catalogue.goal(entry.goal) for entry in shown.goals]
    numbers = [goal.code for goal in goals]
    colours = [goal.colour for goal in goals]
    labels = [f"{goal.number} {catalogue.label(goal.code, say.language)}" for goal in goals]
    hover = "%{customdata}<br>%{fullData.name}: %{y}<extra></extra>"
    hatched = {"shape": "/", "fgcolor": "white", "fillmode": "overlay", "solidity": 0.35}
    main, side = [entry.main for entry in shown.goals], [entry.side for entry in shown.goals]
    bars = (
        ("strength-main", main, {"color": colours}),
        ("strength-side", side, {"color": colours, "pattern": hatched}),
    )
    figure = go.Figure(
        [
            go.Bar(name=say(name), x=numbers, y=counts, marker=marker, customdata=labels, hovertemplate=hover)
            for name, counts, marker in bars
        ]
    )
    title = say("chart-coverage-apart", goals=", ".join(map(str, apart))) if apart else say("chart-coverage")
    most = max((entry.rows for entry in shown.goals), default=0)
    figure.update_layout(
        barmode="stack",
        title={"text": title, "font": {"size": 15}},
        showlegend=False,
        height=270,
        margin={"l": 28, "r": 8, "t": 44, "b": 28},
        bargap=0.15,
        xaxis={"type": "category", "fixedrange": True, "tickangle": 0, "tickfont": {"size": 11}},
        yaxis={
            "fixedrange": True,
            "dtick": max(1, most // 4),
            "rangemode": "tozero",
            "range": [0, max(3, most) * 1.05],
        },
    )
    return figure


def coverage_in_words(covered: Coverage, catalogue: Catalogue, say: Wording) -> str:
    """The chart as a sentence, for those who do not see it: how many goals, and which ones with how many rows."""
    named = ", ".join(
        f"{entry.goal} {catalogue.label(str(entry.goal), say.language)} ({entry.rows})" for entry in covered.touched
    )
    return say("coverage-in-words", touched=len(covered.touched), rows=covered.rows, goals=named or "–")
