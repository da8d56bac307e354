"""Texts out of bytes: by their own mark, as UTF-8 where they are it, else by the encoding that they look like."""

import codecs
import re

from alignment.intake.errors import Unreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as the next does, so it is asked for first
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65_536  # bytes or characters looked at
_HIGH = re.compile(rb"[\x80-\xff]+")
_SYLLABLES = re.compile(r"[가-힣]")
_LOST = "\ufffd"  # stands for what is no letter
_NO_TEXT = re.compile("[\x00-\x08\x0e-\x19\x1b-\x1f]")
_NAMES = (("cp949", "Windows-949"), ("cp1256", "Windows-1256"), ("cp1252", "Windows-1252"))


def decoded(content: bytes) -> tuple[str, str]:
    """The text in `content`, and the name of its encoding where that was guessed, else "".

    Guessed are the older encodings of Windows for Western, Arabic and Korean letters. Raises `Unreadable` for what is
    no text.
    """
    text, guessed = _decoded(content)
    if _NO_TEXT.search(text):
        raise Unreadable("error-read-unknown")
    return text, guessed


def _decoded(content: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace"), ""
    for encoding in ("utf-16-le", "utf-16-be"):
        # Every second byte of Latin letters, digits and separators is zero there.
        zeros = content[:_SAMPLE][encoding == "utf-16-le" :: 2].count(0)
        if zeros * 4 > len(content[:_SAMPLE]) and not content[:_SAMPLE][encoding != "utf-16-le" :: 2].count(0):
            return content.decode(encoding, "replace"), ""
    try:
        return content.decode("utf-8"), ""
    except UnicodeDecodeError:
        text = content.decode("utf-8", "replace")
        if text.count(_LOST) * 20 <= sum(letter > "\x7f" for letter in text):  # few damaged letters among sound ones
            return text, "UTF-8"
        encoding = _guess(content[:_SAMPLE])
        return content.decode(encoding, "replace"), dict(_NAMES)[encoding]


def _guess(sample: bytes) -> str:
    runs = [run for line in sample.split(b"\n") for run in _HIGH.findall(line)]
    korean = b"".join(runs).decode("cp949", "replace")
    if len(_SYLLABLES.findall(korean)) * 10 >= len(korean) * 9:
        return "cp949"
    # Among Western letters one with an accent stands alone; Arabic words are of nothing else.
    long = sum(len(run) for run in runs if len(run) > 2)  # noqa: PLR2004
    return "cp1256" if long * 2 > sum(map(len, runs)) else "cp1252"
