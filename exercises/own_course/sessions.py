"""The sessions of a course as a trainer types them: one a line, the hours behind a semicolon."""

import re
import unicodedata

from alignment import Alignment
from alignment.checks import tidy
from alignment.ground.lettering import one_line
from exercises.own_course.courses import PACKAGE
from exercises.workshop.errors import ExerciseError

MOST_SESSIONS = 60
LONGEST_SESSION = 300  # characters of a line
# "3", "1.5", "1,5", "1٫5", "3 h", "90 min" is not: hours are what the exercise counts in.
_HOURS = re.compile(r"(\d{1,3}(?:[.,٫]\d{1,2})?)\s*(?:h|hours?|heures?|horas?|ساعة|ساعات|ساعت|시간)?", re.IGNORECASE)


class OwnCourseError(ExerciseError, package=PACKAGE):
    """Sessions that cannot be kept as they were typed."""


def read_sessions(typed: str) -> tuple[Alignment, ...]:
    """A row for each line of `typed` that says something: "Leak detection; 3" is a session of three hours.

    A line without a semicolon, or with something else than a number behind the last one, is a session whose hours are
    not known. Figures may be Arabic or Persian, the sign for decimals a point or a comma. Raises `OwnCourseError`
    where no line says anything, and above `MOST_SESSIONS`.
    """
    lines = [line for line in (one_line(line) for line in tidy(typed).split("\n")) if line]
    if not lines:
        raise OwnCourseError("error-no-session")
    if len(lines) > MOST_SESSIONS:
        raise OwnCourseError("error-too-many-sessions", sessions=len(lines), most=MOST_SESSIONS)
    return tuple(map(_session, lines))


def _session(line: str) -> Alignment:
    title, mark, last = line.replace("؛", ";").replace("；", ";").rpartition(";")
    hours = _HOURS.fullmatch(_figures(last.strip()))
    if not mark or not title.strip() or hours is None:
        return Alignment(project=line[:LONGEST_SESSION])
    return Alignment(project=title.strip()[:LONGEST_SESSION], hours=float(re.sub("[,٫]", ".", hours[1])))


def _figures(text: str) -> str:
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in text)
