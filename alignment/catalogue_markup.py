"""Goals, targets and indicators as HTML, for the page that browses them; `ground/style/base.css` dresses it."""

from markupsafe import Markup

from alignment.ground.markup import goal_style
from alignment.ground.wording import Wording, languages
from alignment.ground.written import colon, list_written, texts_written
from sdg_data.catalogue import Catalogue, Goal, Indicator, Target


def official_text(code: str, catalogue: Catalogue, language: str) -> Markup:
    """The official text of a code, in `language` where it was added, else the English one, marked as what it is."""
    return _spoken(*catalogue.official(code, language))


def _spoken(text: str, spoken: str) -> Markup:
    listed = languages().get(spoken)
    direction = listed.direction if listed else "ltr"
    return Markup('<span lang="{}" dir="{}">{}</span>').format(spoken, direction, text)


def goal_band(goal: Goal, catalogue: Catalogue, say: Wording) -> Markup:
    """A goal as the heading of its page: number, short title and full title on its colour."""
    return Markup(
        '<div class="goal-band" style="{style}"><span class="goal-number">{number}</span>'
        "<div><strong>{label}</strong>{title}</div></div>"
    ).format(
        style=goal_style(goal),
        number=goal.number,
        label=catalogue.label(goal.code, say.language),
        title=official_text(goal.code, catalogue, say.language),
    )


def target_card(target: Target, catalogue: Catalogue, say: Wording, opened: tuple[str, ...] = ()) -> Markup:
    """A target to unfold: code, label and reach; inside the official text and its indicators.

    It stands open when its own code or one of its indicators' is among `opened`, and those indicators are marked.
    """
    indicators, reason = catalogue.indicators_of(target.code), catalogue.reach_reason(target.code, say.language)
    return Markup(
        '<details class="target"{unfolded}><summary><span class="code" style="{style}"><bdi>{code}</bdi></span>'
        '<strong>{label}</strong><span class="reach reach-{kind}" title="{reason}">{reach}</span></summary>'
        '<p class="official">{text}</p>'
        '<p class="fact">{reach}{colon}{why}</p>{inside}</details>'
    ).format(
        unfolded=" open" if {target.code, *(indicator.code for indicator in indicators)} & set(opened) else "",
        style=goal_style(catalogue.goal(target.goal)),
        code=target.code,
        label=catalogue.label(target.code, say.language),
        kind=target.reach.value,
        reach=say(f"reach-{target.reach}"),
        colon=colon(say.language),
        reason=reason[0],
        why=_spoken(*reason),
        text=official_text(target.code, catalogue, say.language),
        inside=Markup("").join(
            _indicator(indicator, catalogue, say, indicator.code in opened) for indicator in indicators
        ),
    )


def _indicator(indicator: Indicator, catalogue: Catalogue, say: Wording, marked: bool) -> Markup:  # noqa: FBT001
    facts = [say("indicator-tier", tier=indicator.tier)] if indicator.tier else []
    agencies = [catalogue.agency(acronym, say.language) for acronym in indicator.custodians]
    if agencies:
        shown = list_written([abbreviation for abbreviation, _ in agencies], say.language)
        facts.append(say("indicator-custodians", agencies=shown))
    if indicator.same_as:
        facts.append(say("indicator-same-as", codes=list_written(indicator.same_as, say.language)))
    return Markup(
        '<div class="indicator{marked}"><span class="code"><bdi>{code}</bdi></span><div><strong>{label}</strong>'
        '<p class="official">{text}</p><p class="fact" title="{names}">{facts}</p></div></div>'
    ).format(
        marked=" marked" if marked else "",
        code=indicator.code,
        label=catalogue.label(indicator.code, say.language),
        text=official_text(indicator.code, catalogue, say.language),
        names=texts_written((name for _, name in agencies), say.language),
        facts=" · ".join(facts),
    )
