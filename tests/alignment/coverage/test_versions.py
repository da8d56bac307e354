from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from alignment import Alignment, AlignmentSheet
from alignment.coverage.quality import quality
from alignment.coverage.rows import rows_frame
from alignment.coverage.versions import as_it_was, before_after
from sdg_data import load_catalogue

CATALOGUE = load_catalogue()
ROWS = st.lists(st.builds(Alignment, goal=st.sampled_from(["", "4", "11"])), max_size=6).map(tuple)


@given(ROWS, ROWS)
def test_before_and_after_count_each_version_and_their_difference(before, after):
    found = before_after(AlignmentSheet(rows=before), AlignmentSheet(rows=after), CATALOGUE)
    for goal in (4, 11):
        old, new = (sum(row.goal == str(goal) for row in rows) for rows in (before, after))
        assert found.loc[goal, ["before", "after", "change"]].tolist() == [old, new, new - old]
    assert found.index.tolist() == list(range(1, 18))


def test_a_sheet_comes_back_as_it_was_at_every_moment_of_its_history(stored, course):
    sheet = stored.create_sheet(course)
    versions = [stored.sheet(sheet.id)]
    row = sheet.rows[0]
    stored.save_row(sheet.id, replace(row, goal="13", target="", indicator=""))
    versions.append(stored.sheet(sheet.id))
    change = stored.delete_row(sheet.id, sheet.rows[1].id, 1)
    versions.append(stored.sheet(sheet.id))
    stored.move_row(sheet.id, row.id, by=1)
    versions.append(stored.sheet(sheet.id))
    stored.restore(sheet.id, change.id)
    versions.append(stored.sheet(sheet.id))
    history = stored.history(sheet.id)
    moments = sorted({entry.at for entry in history})
    now = stored.sheet(sheet.id)
    for version, moment in zip(reversed(versions), [moments[-1], *moments[-2:-5:-1]], strict=False):
        was = as_it_was(now, history, moment)
        assert {(row.id, row.goal) for row in was.rows} == {(row.id, row.goal) for row in version.rows}
    assert len(as_it_was(now, history, moments[0]).rows) <= 3


def test_what_is_missing_in_the_sheets_is_counted():
    sheets = (
        AlignmentSheet(title="A", rows=(Alignment(goal="6"), Alignment(project="x"), Alignment(goal="6", hours=1.0))),
        AlignmentSheet(title="B", centre="cairo", illustrative=True),
    )
    found = quality(sheets, rows_frame(sheets, CATALOGUE))
    assert list(found["count"].items()) == [
        ("sheets", 2), ("illustrative", 1), ("no-centre", 1), ("no-year", 2), ("no-rows", 1), ("rows", 3),
        ("no-goal", 1), ("no-target", 2), ("no-indicator", 2), ("no-effect", 2), ("no-hours", 2),
    ]  # fmt: skip
    assert found.loc["no-target", "of"] == 2
