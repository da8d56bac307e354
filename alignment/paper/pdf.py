"""A paper as PDF: tagged for screen readers (PDF/UA-1), with its letters in it. The one door to typst.

A person's text comes to the template as JSON, never as a part of it, so that none of it is run.
"""

import json
import re
from pathlib import Path
from typing import Any

import typst

from alignment.charts.chart import text_on
from alignment.charts.pictures import has_letter
from alignment.paper.families import families
from alignment.paper.records import Paper
from alignment.paper.wire import content_of_paper
from alignment.paper.wording_pieces import plain

_HERE = Path(__file__).parent
_FONTS = (_HERE / "fonts", _HERE.parent / "charts" / "fonts")
_LONG_WORD = re.compile(r"\S{30}")
_NO_LETTER = "\u25a1"


def pdf(paper: Paper) -> bytes:
    """The paper as the bytes of a PDF, by the rules of PDF/UA-1. Nothing is raised for any text in it.

    Letters beyond our fonts (Chinese, say) come from the machine's own, where it has any, and else are white squares:
    the rules let no letter be missing.
    """
    content = _levelled(content_of_paper(paper))
    try:
        return _drawn(content, ours_only=not _strange(json.dumps(content, ensure_ascii=False)))
    except typst.TypstError:
        return _drawn(_without_strange(content), ours_only=True)


def _drawn(content: Any, *, ours_only: bool) -> bytes:
    drawn: bytes = typst.compile(
        _HERE / "paper.typ",
        format="pdf",
        root=_HERE,
        font_paths=list(_FONTS),
        ignore_system_fonts=ours_only,
        sys_inputs={"paper": json.dumps(_prepared(content), ensure_ascii=False)},
        pdf_standards="ua-1",
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
    if "svg" in content:  # of the charts' letters all but the Arabic ones, which a PDF cannot give back as text
        texts, known = {name: _prepared(value) for name, value in content.items()}, families()
        return texts | {"svg": content["svg"].replace(known["chart-arabic"], known["paper-arabic"])}
    if "kind" in content and "colour" in content:
        text = _LONG_WORD.sub("\\g<0>\u200b", _prepared(content["text"]))
        return content | {"text": text, "ink": text_on(content["colour"]) if content["colour"] else ""}
    return {name: _prepared(value) for name, value in content.items()}


def _without_strange(content: Any) -> Any:
    if isinstance(content, str):
        return content.translate(dict.fromkeys(map(ord, _strange(content)), _NO_LETTER))
    if isinstance(content, list | tuple):
        return [_without_strange(one) for one in content]
    return {name: _without_strange(one) for name, one in content.items()} if isinstance(content, dict) else content


def _strange(text: str) -> set[str]:
    """The characters of the text that none of our fonts has."""
    return {letter for letter in set(text) - {"\n"} if not has_letter(letter)}
