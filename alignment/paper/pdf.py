"""A paper as PDF: tagged for screen readers (PDF/UA-1), with its letters in it; a poster. The one door to typst.

A person's text comes to the template as JSON, never as a part of it, so that none of it is run.
"""

import json
import re
from pathlib import Path
from typing import Any

import typst
from markupsafe import Markup

from alignment.charts.chart import text_on
from alignment.charts.pictures import has_letter
from alignment.paper.families import families
from alignment.paper.posters import Poster, PosterFormat, content_of_poster
from alignment.paper.records import Paper
from alignment.paper.wire import content_of_paper
from alignment.paper.wording_pieces import plain

_HERE = Path(__file__).parent
_FONTS = (_HERE / "fonts", _HERE.parent / "charts" / "fonts")
_PIXELS = 110.0  # to an inch of a poster: 1287 across
_LONG_WORD = re.compile(r"\S{30}")
_NO_LETTER = "\u25a1"


def pdf(paper: Paper) -> bytes:
    """The paper as the bytes of a PDF, by the rules of PDF/UA-1. Nothing is raised for any text in it.

    Letters beyond our fonts (Chinese, say) come from the machine's own, where it has any, and else are white squares:
    the rules let no letter be missing.
    """
    return _with_letters("paper", _levelled(content_of_paper(paper)), "pdf")


def poster(made: Poster, wanted: PosterFormat) -> bytes:
    """The poster as the bytes of a file: a PDF by the same rules, an SVG that says in words what it shows, or a PNG."""
    drawn = _with_letters("poster", content_of_poster(made), wanted.value)
    if wanted is not PosterFormat.SVG:
        return drawn
    said = Markup("<title>{}</title><desc>{}</desc>").format(plain(made.name), plain(made.alternative))
    return re.sub(rb"<svg\b[^>]*>", lambda found: found[0] + str(said).encode("utf-8", "replace"), drawn, count=1)


def _with_letters(template: str, content: Any, wanted: str) -> bytes:
    try:
        return _drawn(template, content, wanted, ours_only=not _strange(json.dumps(content, ensure_ascii=False)))
    except typst.TypstError:
        return _drawn(template, _without_strange(content), wanted, ours_only=True)


def _drawn(template: str, content: Any, wanted: Any, *, ours_only: bool) -> bytes:
    drawn: bytes = typst.compile(
        _HERE / f"{template}.typ",
        format=wanted,
        root=_HERE,
        font_paths=list(_FONTS),
        ignore_system_fonts=ours_only,
        sys_inputs={template: json.dumps(_prepared(content), ensure_ascii=False)},
        pdf_standards="ua-1" if wanted == "pdf" else None,
        ppi=_PIXELS if wanted == "png" else None,
    )
    return drawn


def _levelled(content: Any) -> Any:
    """The content with headings as the rules want them: the first of level 1, none more than one below the last."""
    last = 0
    for block in content["blocks"]:
        if block["is"] == "Heading":
            block["level"] = last = min(block["level"], last + 1)
    return content


def _prepared(content: Any) -> Any:
    """The content with what the template cannot find out: letters on a chip, places to break a word that has none."""
    if isinstance(content, str):
        return plain(content)
    if isinstance(content, list | tuple):
        return [_prepared(one) for one in content]
    if not isinstance(content, dict):
        return content
    prepared = {name: _prepared(value) for name, value in content.items() if name != "svg"}
    if "svg" in content:  # of the charts' letters all but the Arabic ones, which a PDF cannot give back as text
        prepared["svg"] = content["svg"].replace(families()["chart-arabic"], families()["paper-arabic"])
    elif "colour" in content:  # a piece of a text, or the tile of a goal
        prepared["ink"] = text_on(content["colour"]) if content["colour"] else ""
        if "kind" in content:
            prepared["text"] = _LONG_WORD.sub("\\g<0>\u200b", prepared["text"])
    return prepared


def _without_strange(content: Any) -> Any:
    if isinstance(content, str):
        return content.translate(dict.fromkeys(map(ord, _strange(content)), _NO_LETTER))
    if isinstance(content, list | tuple):
        return [_without_strange(one) for one in content]
    return {name: _without_strange(one) for name, one in content.items()} if isinstance(content, dict) else content


def _strange(text: str) -> set[str]:
    """The characters of the text that none of our fonts has."""
    return {letter for letter in set(text) - {"\n"} if not has_letter(letter)}
