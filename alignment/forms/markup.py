"""The form of a row as HTML, whole and part by part; form.js shows it and sends what is typed."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields

from markupsafe import Markup

from alignment.catalogue_markup import official_text
from alignment.checks import MOST_HOURS, check_codes
from alignment.code_box.offering import shown_code
from alignment.editing import differences, wording_key
from alignment.forms.filling import LOCAL, TEXTS, values_of
from alignment.ground.markup import each
from alignment.ground.wording import Wording, wording
from alignment.local_indicator import LocalIndicator
from alignment.markup import offers, suggestion_card, typed_answers, versions
from alignment.meaning import meaning_state
from alignment.memory import Remembered
from alignment.memory.markup import PACKAGE as MEMORY
from alignment.memory.markup import remembered_cards
from alignment.sheet import Alignment, AlignmentSheet, Effect, Kind, Link, Strength
from alignment.taking import says_too_little, suggested
from sdg_data import Catalogue
from sdg_data.catalogue import LEVELS

_BUTTON = Markup('<button type="button" data-do="{}" data-value="{}" class="{}">{}</button>')
_TAKE = Markup('<button type="button" data-do="use" data-value="{}"{}>{}</button>')
_NONE = Markup('<p class="suggests-none">{}</p>')
_FIRST = "Alt+Enter"  # takes the first suggestion from any field: form.js
_AREA = Markup('<label class="field">{}<textarea name="{}" rows="2" dir="auto" placeholder=" ">\n{}</textarea></label>')
_LINE = Markup(
    '<label class="field">{}<input name="{}" value="{}" dir="auto" placeholder=" " autocomplete="off"></label>'
)
_BOX = Markup(
    '<div class="field code-box"><label>{label}<input name="{name}" value="{value}" placeholder="{hint}" dir="auto" '
    'role="combobox" aria-expanded="false" aria-controls="codes-{name}" autocomplete="off"></label></div>'
)
_CHOICE = Markup('<label><input type="radio" name="{}" value="{}"{}><span>{}</span></label>')
_CHOICES = Markup(
    '<fieldset class="field" aria-describedby="{}"><legend>{}</legend><div class="one-of">{}</div>{}</fieldset>'
)
_ABOUT = Markup('<small class="about" id="{}">{}</small>')


def row_form(
    row: Alignment,
    number: int,
    heading: AlignmentSheet,
    catalogue: Catalogue,
    say: Wording,
    *,
    remembered: Sequence[Remembered] = (),
    word: str = "",
) -> Markup:
    """The whole form of a row; `number` is the row's on the handout, `heading` that of its sheet.

    `remembered` are rows of others that are like it, `word` that of a new row, by which its messages know it.
    """
    values = values_of(row, lambda code: shown_code(code, catalogue, say.language))
    area = {name: _AREA.format(say(wording_key("field", name)), name, values[name]) for name in TEXTS}
    tomorrow = Markup(
        '<div><label class="field">{}<textarea name="change_tomorrow" rows="2" dir="auto" placeholder=" " '
        'aria-describedby="{}">\n{}'
        "</textarea></label>{}</div>"
    ).format(
        say("field-change-tomorrow"),
        _about_id("change-tomorrow", row),
        values["change_tomorrow"],
        _about("change-tomorrow", row, say),
    )
    boxes = (
        {"label": say(f"field-{level}"), "name": level, "value": values[level], "hint": say(f"choose-{level}")}
        for level in LEVELS
    )
    hours = ""
    if heading.kind is Kind.COURSE:
        hours = Markup(
            '<label class="field hours" title="{}">{}<input type="number" name="hours" value="{}" min="0" max="{}" '
            'step="any" inputmode="decimal"></label>'
        ).format(say("hours-help"), say("field-hours"), values["hours"], f"{MOST_HOURS:g}")
    drawn = {name: Markup('<div data-part="{}">{}</div>').format(name, part)
             for name, part in row_parts(row, remembered, catalogue, say).items()}  # fmt: skip
    switch = Markup(
        '<label class="switch" title="{}"><input type="checkbox" name="local"{}><span>{}</span></label>'
    ).format(say("local-help"), _mark("checked", on=not row.local.empty), say("local-toggle"))
    buttons = [_BUTTON.format("save", "", "primary", say("save"))]
    buttons += [_BUTTON.format("next", "", "", say("save-next"))] if not row.id else []
    return Markup(
        '<form class="row-form" data-row="{row}" data-word="{word}" novalidate>'
        "<header><strong>{title}</strong>{state}{drop}</header>"
        '<div class="fields two">{focus}{project}</div><div class="fields three">{boxes}</div>{drawn}'
        '<p class="taken" role="status" data-part="taken"></p>{why}'
        '<details class="more" open><summary>{more}</summary>'  # folded on a phone: form.js
        '<div class="choices">{hours}{effect}{link}{strength}</div>{change}{switch}{local}</details>'
        '<p class="refused" role="alert" data-part="refused"></p><footer>{buttons}</footer></form>'
    ).format(
        row=row.id,
        word=word,
        title=say("editing-row" if row.version else "new-row", number=str(number)),
        state=_state(say),
        drop=_BUTTON.format("drop", "", "quiet", say("drop-draft")),
        focus=area["strategic_focus"],
        project=area["project"],
        boxes=Markup("").join(_BOX.format(**box) for box in boxes),
        drawn=Markup("").join(drawn[name] for name in ("problems", "suggestions", "memory", "official")),
        why=area["why"],
        more=say("more-of-row"),
        effect=_one_of("effect", Effect, row, say),
        link=_one_of("link", Link, row, say),
        strength=_one_of("strength", Strength, row, say),
        hours=hours,
        change=tomorrow,
        switch=switch,
        local=drawn["local"],
        buttons=Markup("").join(buttons),
    )


def row_parts(
    row: Alignment, remembered: Sequence[Remembered], catalogue: Catalogue, say: Wording
) -> dict[str, Markup]:
    """What the form shows of its own accord, by the name of its part: it is drawn anew as what is typed changes."""
    problems = check_codes(row, catalogue)
    told = []
    for problem in problems:
        remedies = each(
            Markup('<button type="button" data-set="{}">{}</button>'),
            ((json.dumps(dict(remedy)), _use(remedy, catalogue, say)) for remedy in problem.remedies),
        )
        told.append(Markup('<p class="problem">{}</p>{}').format(problem.error().say(say), remedies))
    official = Markup("")
    if catalogue.level(row.finest_code) in {"target", "indicator"}:
        official = Markup('<p class="official-text">{} <b><bdi>{}</bdi></b> {}</p>').format(
            say("official-text"), row.finest_code, official_text(row.finest_code, catalogue, say.language)
        )
    return {
        "problems": Markup("").join(told),
        "suggestions": _suggestions(row, catalogue, say, wrong=bool(problems)),
        "memory": remembered_cards(
            remembered, catalogue, wording(MEMORY, say.language), opened=not row.target or bool(problems)
        ),
        "official": official,
        "local": local_fields(row, say),
    }


def taken_note(target: str, say: Wording) -> Markup:
    """What who cannot see the fields is told when a suggested target was taken; nothing for none."""
    return Markup("{}").format(say("suggestion-taken", code=target) if target else "")


def local_fields(row: Alignment, say: Wording, *, opened: bool = False) -> Markup:
    """The fields of the local indicator, nothing where the row has none and they are not `opened`."""
    if row.local.empty and not opened:
        return Markup("")
    lines = (
        (say(wording_key("local", part.name)), LOCAL + part.name, getattr(row.local, part.name))
        for part in fields(LocalIndicator)
    )
    return Markup('<div class="fields three">{}</div>').format(each(_LINE, lines))


def both_versions(mine: Alignment, theirs: Alignment | None, say: Wording) -> Markup:
    """The row as somebody else saved it meanwhile, None for deleted it, beside the person's own, with a choice."""
    warning = say("row-conflict" if theirs else "row-deleted-meanwhile")
    buttons = _BUTTON.format("mine", "", "primary", say("keep-mine")) + _BUTTON.format(
        "theirs", "", "", say("take-theirs")
    )
    return Markup(
        '<form class="row-form" data-row="{}"><p class="problem">{}</p>{}'
        '<p class="refused" role="alert" data-part="refused"></p><footer>{}</footer></form>'
    ).format(mine.id, warning, versions(differences(mine, theirs or Alignment()), say), buttons)


def _suggestions(row: Alignment, catalogue: Catalogue, say: Wording, *, wrong: bool) -> Markup:
    # Where a code is wrong, the target that the row has is among them as well.
    answered = {*row.rejected, *(() if wrong else (row.target,))}
    offered = [one for code, one in suggested(row, say.language).items() if code not in answered]
    if not offered:
        return _NONE.format(say("suggestions-none")) if says_too_little(row, say.language) else Markup("")
    keys = [Markup(' aria-keyshortcuts="{}"').format(_FIRST), *[Markup("")] * len(offered)]
    cards = (
        (
            suggestion_card(one, catalogue, say),
            _TAKE.format(one.target.code, key, say("suggestion-use", code=one.target.code)),
            _BUTTON.format("no", one.target.code, "quiet", say("suggestion-no")),
        )
        for one, key in zip(offered, keys, strict=False)
    )
    advised = "suggestions-broad" if offered[0].broad else "suggestions-advice"
    advice = Markup('{} <span class="key">{}</span> {}').format(
        say(advised),
        say("suggestion-key"),
        say(f"method-{meaning_state()}"),
    )
    return offers(say("suggestions"), advice, cards, opened=not row.target or wrong)


def _use(remedy: Mapping[str, str], catalogue: Catalogue, say: Wording) -> str:
    code = list(remedy.values())[-1]
    return say("use-code", code=code, label=catalogue.label(code, say.language))


def _one_of(name: str, kind: Iterable[str], row: Alignment, say: Wording) -> Markup:
    choices = ((name, one, _mark("checked", on=one == getattr(row, name)), say(f"{name}-{one}")) for one in kind)
    return _CHOICES.format(_about_id(name, row), say(f"field-{name}"), each(_CHOICE, choices), _about(name, row, say))


def _about(name: str, row: Alignment, say: Wording) -> Markup:
    # What a field means, in a line below it, and read out with it.
    return _ABOUT.format(_about_id(name, row), say(f"about-{name}"))


def _about_id(name: str, row: Alignment) -> str:
    return f"about-{name}-{row.id or 'new'}"


def _mark(attribute: str, *, on: bool) -> Markup:
    return Markup(" {}").format(attribute) if on else Markup("")


def _state(say: Wording) -> Markup:
    return Markup('<p class="typed-state" role="status" data-typed="kept">{}</p>').format(typed_answers(say))
