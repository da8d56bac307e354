"""Whether an export has what somebody said or what was counted, wherever its tables put the parts of it."""


def told(text, lines):
    """Whether lines have all parts of "who | what | 3": each in a line of its own with the first of the words.

    A table of an exercise has them in one line; what is alike in all exercises has a line for each number.
    """
    parts = text.split(" | ")
    first = next((part for part in parts if not part.isdigit()), parts[0])
    own = [line for line in lines if first in line]
    return all(any(part in (line.split(" | ") if part.isdigit() else line) for line in own) for part in parts)
