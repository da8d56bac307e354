"""Sweeping seldom: what Streamlit throws away after two runs stays for as long as a slow line takes."""

from itertools import count

from streamlit.runtime.media_file_manager import MediaFileManager
from streamlit.runtime.memory_media_file_storage import MemoryMediaFileStorage

from alignment.ground.sweeping import KEPT, seldom


def swept_by(sweep, times):
    """Write a file as a pressed button has it written, sweep so often, and tell whether the file is there."""
    files = MediaFileManager(MemoryMediaFileStorage("/media"))
    button = files.add_deferred(lambda: b"a workbook", None, "1", "sheet.xlsx")
    address = files.execute_deferred(button)
    for _ in range(times):
        sweep(files)
    return files.read_file(address.rpartition("/")[2]) is not None


def test_a_file_stays_however_many_runs_end_within_the_time():
    assert not swept_by(MediaFileManager.remove_orphaned_files, 2), "Streamlit keeps it by itself: this can go"
    assert swept_by(seldom(MediaFileManager.remove_orphaned_files, clock=lambda: 1000.0), 50)


def test_what_nobody_fetched_is_thrown_away_in_the_end():
    now = count(step=KEPT + 1)
    assert not swept_by(seldom(MediaFileManager.remove_orphaned_files, clock=lambda: next(now)), 2)
