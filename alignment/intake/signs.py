"""The signs by which a line of plain text shows what it is: of lists, headings, tables, chats and web pages."""

import re
from dataclasses import dataclass
from html.entities import name2codepoint

_BULLET = re.compile(r"([ \t]*)([•●○◦▪■□▸►‣∙·\uf0b7\uf0a7\uf0d8\uf076✓✔➢➤※]|[-–—*+o](?=[ \t]))[ \t\u00a0]*(?=\S)")
_DEEPER = frozenset("o○◦")
_DEEPEST = frozenset("▪■□\uf0a7")
_NUMBERED = re.compile(
    r"([ \t]*)"
    r"((?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]|\(\d{1,3}\)|\(?[^\W\d_]\)|[^\W\d_]\.|[ivxIVX]{2,5}[.)])(?:[ \t\u00a0]+)"
    r"|\d{1,2}(?:\.\d{1,2}){1,4}\t(?=[^\t]*$)(?!\d)|[①-⑳]\s*)"
    r"(?=\S)"
)
_MARKDOWN_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(\S.*?)[ \t#]*$")
_BOLD = re.compile(r"(\*\*|\*|__)(?=[^\s*_])([^*_\n]{1,200})(?<=[^\s*_])\1:?")
_WHOLLY_BOLD = re.compile(r"[ \t]*(\*\*|\*|__)(?=[^\s*_])([^*_\n]{1,120})(?<=[^\s*_])\1(:?)[ \t]*$")
_CHAT = re.compile(
    r"[\u200e\u200f\u202a-\u202e]*(?:\[\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?[,،]? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?"
    r"(?: ?[APap]\.?[Mm]\.?)?\] [^:\n]{1,60}: |\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[,،]? \d{1,2}:\d{2}"
    r"(?: ?[APap]\.?[Mm]\.?)? - [^:\n]{1,60}: )"
)
_BREAK = re.compile(r"<\s?/?\s?(?:br|p|div|li|tr)\s?/?>", re.IGNORECASE)
_MARKUP = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,12}(?:\s[^<>]{0,500})?/?>")
_ENTITY = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}\d?));")
_RULE = re.compile(r"\s*\|?(?:\s*:?-{2,}:?\s*\|)*\s*:?-{2,}:?\s*\|?\s*$")
_TAB = 4  # blanks that a tab in front of a line is as deep as


@dataclass(frozen=True, slots=True)
class Entry:
    """A line without its sign: the sign, how deep it stands from 0 (a heading: its level from 1), and its text."""

    text: str
    level: int = 0
    sign: str = ""


def plain_line(line: str) -> str:
    """A line without who wrote it when in a chat, and without bits of HTML, which leave line breaks or nothing."""
    line = _CHAT.sub("", line, count=1)
    if "<" in line:
        line = _MARKUP.sub("", _BREAK.sub("\n", line)).strip("\n")
    return _ENTITY.sub(_letter, line) if "&" in line else line


def headed(line: str) -> Entry | None:
    """A heading by Markdown's signs, or because it is bold as a whole."""
    if found := _MARKDOWN_HEADING.match(line):
        return Entry(unmarked(found[2]), len(found[1]))
    found = _WHOLLY_BOLD.match(line)
    return Entry(found[2].strip(), 2) if found else None


def bulleted(line: str) -> Entry | None:
    """An entry of a list with a sign such as • before it."""
    found = _BULLET.match(line)
    if not found or _WHOLLY_BOLD.match(line):
        return None
    depth = 2 if found[2] in _DEEPEST else found[2] in _DEEPER
    return Entry(unmarked(line[found.end() :]), max(int(depth), _depth(found[1])), found[2])


def numbered(line: str) -> Entry | None:
    """An entry of a list with a number or letter before it."""
    found = _NUMBERED.match(line)
    if not found:
        return None
    return Entry(unmarked(line[found.end() :]), _depth(found[1]), found[2].strip())


def piped(line: str) -> bool:
    """Whether a line is one of a table whose cells are parted by pipes."""
    return line.count("|") > 1 or (line.lstrip().startswith("|") and "|" in line.strip()[1:])


def ruled(line: str) -> bool:
    """Whether a line only parts the head of a Markdown table from its body."""
    return "|" in line and bool(_RULE.match(line))


def unmarked(text: str) -> str:
    """A text without the signs that make words bold, and without blanks around it."""
    return _BOLD.sub(lambda found: found[0].replace(found[1], ""), text).strip()


def _depth(blanks: str) -> int:
    return min((blanks.count("\t") * _TAB + blanks.count(" ")) // 2, 8)


def _letter(found: re.Match[str]) -> str:
    number = int(found[1]) if found[1] else int(found[2], 16) if found[2] else name2codepoint.get(found[3], 0)
    return chr(number) if 31 < number < 0x110000 and not 0xD800 <= number < 0xE000 else found[0]  # noqa: PLR2004
