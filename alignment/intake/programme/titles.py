"""Where the title of a session or a measure ends, and its description begins."""

import re

from alignment.intake.programme.written import trimmed

_SHORT = 2  # words before a colon that are no title of their own: "Group work: a local plan"
_LONGEST = 200  # signs of a title; what is longer goes into the description as a whole
_STOP = re.compile(r"(?<=[^\W\d_]{4})[.。۔] (?=\S)|(?<=[가-힣\u0600-\u06ff)»”\"\d])[.。۔] (?=\S)|\t|\n")
_COLON = re.compile(r" ?[:：] (?=\S)|(?<=[^\W\d_])[:：](?=[^\W\d_])")
_LAST_STOP = re.compile(r"(?<=[^\W\d_]{4})[.。۔]\Z")
_DASH = re.compile(r" [–—-] (?=\S)")


def parted(text: str, *, measure: bool) -> tuple[str, str]:
    """The title of a text and its description, as they are written; a description may be "".

    The title ends at the first full stop, colon, dash or tab. A colon after one or two words ends none, but in a
    `measure` of a plan, which is a name and what it does.
    """
    ends = [(found, pattern is _COLON) for pattern in (_STOP, _COLON, _DASH) for found in pattern.finditer(text)]
    for found, colon in sorted(ends, key=lambda one: one[0].start()):
        title, description = trimmed(text[: found.start()]), trimmed(text[found.end() :])
        if not title or (colon and not measure and len(title.split()) <= _SHORT):
            continue
        return _bounded(title, description.replace("\t", ". "))
    return _bounded(trimmed(text), "")


def _bounded(title: str, description: str) -> tuple[str, str]:
    title = _LAST_STOP.sub("", title)
    if len(title) <= _LONGEST:
        return title, description
    cut = title.rfind(" ", _LONGEST // 2, _LONGEST)
    cut = cut if cut > 0 else _LONGEST
    return title[:cut].rstrip() + "…", f"{title}. {description}" if description else title
