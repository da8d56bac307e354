"""Goals, targets and indicators as HTML. Every text is escaped here; classes are styled in `style/base.css`."""

from html import escape

from sdg_data.catalogue import Catalogue, Goal, Indicator, Target
from sdg_data.wording import Wording


def goal_style(goal: Goal) -> str:
    """The goal's official colour with readable text on it, as a style attribute's value."""
    return f"background:{goal.colour};color:{goal.text_colour}"


def goal_strip(catalogue: Catalogue, say: Wording) -> str:
    """The 17 goals as a strip of their colours and numbers; their names show under the pointer."""
    names = {goal.number: escape(catalogue.label(goal.code, say.language)) for goal in catalogue.goals}
    squares = "".join(
        f'<span style="{goal_style(goal)}" title="{names[goal.number]}">{goal.number}</span>'
        for goal in catalogue.goals
    )
    return f'<div class="goal-strip" aria-hidden="true">{squares}</div>'


def goal_band(goal: Goal, catalogue: Catalogue, say: Wording) -> str:
    """A goal as the heading of its page: number, short title and full title on its colour."""
    return (
        f'<div class="goal-band" style="{goal_style(goal)}"><span class="goal-number">{goal.number}</span>'
        f"<div><strong>{escape(catalogue.label(goal.code, say.language))}</strong>"
        f'<span lang="en" dir="ltr">{escape(goal.title)}</span></div></div>'
    )


def target_card(target: Target, catalogue: Catalogue, say: Wording, opened: tuple[str, ...] = ()) -> str:
    """A target to unfold: code, label and reach; inside the official text and its indicators.

    It stands open when its own code or one of its indicators' is among `opened`, and those indicators are marked.
    """
    indicators = catalogue.indicators_of(target.code)
    unfolded = " open" if {target.code, *(indicator.code for indicator in indicators)} & set(opened) else ""
    style = goal_style(catalogue.goal(target.goal))
    reach, reason = escape(say(f"reach-{target.reach}")), escape(target.reach_reason)
    inside = "".join(_indicator(indicator, catalogue, say, indicator.code in opened) for indicator in indicators)
    return (
        f'<details class="target"{unfolded}><summary>'
        f'<span class="code" style="{style}"><bdi>{target.code}</bdi></span>'
        f"<strong>{escape(catalogue.label(target.code, say.language))}</strong>"
        f'<span class="reach reach-{target.reach}" title="{reason}">{reach}</span></summary>'
        f'<p class="official" lang="en" dir="ltr">{escape(target.text)}</p>'
        f'<p class="fact">{reach}: <span lang="en" dir="ltr">{reason}</span></p>{inside}</details>'
    )


def _indicator(indicator: Indicator, catalogue: Catalogue, say: Wording, marked: bool) -> str:  # noqa: FBT001
    facts = [say("indicator-tier", tier=indicator.tier)] if indicator.tier else []
    facts += [say("indicator-custodians", agencies=", ".join(indicator.custodians))] if indicator.custodians else []
    facts += [say("indicator-same-as", codes=", ".join(indicator.same_as))] if indicator.same_as else []
    names = "; ".join(catalogue.agencies.get(acronym, acronym) for acronym in indicator.custodians)
    return (
        f'<div class="indicator{" marked" if marked else ""}">'
        f'<span class="code"><bdi>{indicator.code}</bdi></span><div>'
        f"<strong>{escape(catalogue.label(indicator.code, say.language))}</strong>"
        f'<p class="official" lang="en" dir="ltr">{escape(indicator.text)}</p>'
        f'<p class="fact" title="{escape(names)}">{escape(" · ".join(facts))}</p></div></div>'
    )
