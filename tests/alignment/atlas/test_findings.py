"""What stands out: sentences that are counted by hand, and none where there is too little to say anything of."""

from dataclasses import replace
from datetime import date

from alignment import Alignment, AlignmentSheet


def sheet(centre, year, **targets):
    rows = tuple(
        Alignment(goal=code.split("_")[0][1:], target=code[1:].replace("_", "."), indicator="6.1.1" * (code == "t6_1"))
        for code, many in targets.items()
        for _ in range(many)
    )
    return AlignmentSheet(title=f"{centre} {year}", centre=centre, starts=date(year, 1, 1), rows=rows)


SHEETS = (
    sheet("Lima", 2023, t11_1=30, t6_1=10),  # 40 rows
    sheet("Quito", 2025, t11_1=20, t6_1=20),  # 40 rows
    sheet("Accra", 2025, t13_1=20),  # 20 rows: 100 together, 60 of them in 2025
)


def found(reader, *sheets, **filters):
    reader.network = reader.atlas.network((), sheets)
    return reader.atlas.findings(reader.network, reader.request("mosaic", **filters))


def test_five_sentences_say_what_stands_out_and_open_the_view_that_shows_it(reader):
    said = {dict(one.opens)["view"]: one for one in found(reader, *SHEETS)}
    assert list(said) == ["mosaic", "targets", "goals", "years", "quality"]
    first = "Targets within a city’s reach that nobody names: 95. First of them: 1.1 "
    assert said["mosaic"].sentence.startswith(first)
    assert said["targets"].sentence.startswith("Targets that one centre alone names: 1. First of them: 13.1 ")
    assert said["targets"].sentence.endswith("(Accra)")
    assert dict(said["targets"].opens)["of-goal"] == "13"
    assert said["goals"].sentence.endswith("11 Sustainable cities and communities, with 50% of the rows.")
    # In 2023 nothing of 40 rows, in 2025 20 of 60.
    assert said["years"].sentence == "From 2023 to 2025, the share of goal 13 Climate action rose from 0% to 33%."
    assert said["quality"].sentence == "Rows with an indicator: 30%"


def test_filters_change_what_is_said_and_too_little_says_nothing(reader):
    assert found(reader, *SHEETS, centres=("Lima", "Quito")) == ()
    assert found(reader, *(replace(one, rows=one.rows[:15]) for one in SHEETS)) == ()
