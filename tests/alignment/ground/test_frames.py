import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
pytest.importorskip("pyarrow")  # Streamlit brings it along


def printed_by(statements):
    """What a fresh interpreter prints that runs these."""
    return subprocess.run(
        [sys.executable, "-c", f"import sys\n{statements}"], capture_output=True, text=True, check=True, cwd=ROOT
    ).stdout.split()


def test_the_atlas_does_not_take_along_what_it_does_not_count_by():
    assert printed_by("import alignment.atlas\nprint('pandas' in sys.modules, 'pyarrow' in sys.modules)") == [
        "True",
        "False",
    ]


def test_who_asks_for_it_by_itself_is_given_it_and_a_frame_as_well():
    table = "pyarrow.table({'goal': [11, 4]}).to_pandas().equals(pd.DataFrame({'goal': [11, 4]}))"
    assert printed_by(f"from alignment.ground.frames import pd\nimport pyarrow\nprint({table})") == ["True"]


def test_where_it_is_there_already_it_stays():
    there = "import pyarrow\nbefore = pyarrow\nimport alignment.ground.frames\nprint(sys.modules['pyarrow'] is before)"
    assert printed_by(there) == ["True"]
