"""The colours of the coding's grid: a count can be read on each of them."""

import re
from pathlib import Path

import pytest

from sdg_data import load_catalogue
from sdg_data.catalogue import contrast

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(("ink", "page"), [("#31333F", "#FFFFFF"), ("#FAFAFA", "#0E1117")])
def test_a_count_of_the_coding_can_be_read_on_every_goal_however_many_chose_it(ink, page):
    rules = (ROOT / "exercises/workshop/style/room.css").read_text(encoding="utf-8")
    slope, least = map(float, re.search(r"--share\) \* ([\d.]+) \+ (\d+)%", rules).groups())
    for goal in load_catalogue().goals:
        for share in (0, 50, 100):
            part = (share * slope + least) / 100
            mixed = "#" + "".join(
                f"{round(int(goal.colour[at : at + 2], 16) * part + int(page[at : at + 2], 16) * (1 - part)):02X}"
                for at in (1, 3, 5)
            )
            assert contrast(ink, mixed) >= 4.5, (goal.code, share)
