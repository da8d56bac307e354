"""What Streamlit says of itself: each sentence has our words, and is still one that Streamlit says."""

from pathlib import Path

import pytest
import streamlit

from alignment.ground.wording import FALLBACK, GROUND, keys, wording
from tests.streamlit_sentences import SAID

STATIC = Path(streamlit.__file__).parent / "static" / "static" / "js"


@pytest.fixture(scope="module")
def streamlits():
    files = (file for file in STATIC.glob("*.js") if not file.name.startswith("Plotly"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def test_the_wording_has_each_of_them():
    assert {f"streamlit-{name}" for name in SAID} == {key for key in keys(GROUND, FALLBACK) if "streamlit-" in key}


@pytest.mark.parametrize("name", SAID)
def test_streamlit_still_says_it(streamlits, name):
    piece = SAID[name][-1]
    assert piece in streamlits, f"Streamlit does not say {piece!r} any more: {name} in sentences.js needs another"


@pytest.mark.parametrize("language", ["ar", "fa"])
@pytest.mark.parametrize("size", ["kilobytes", "megabytes"])
def test_the_tenths_of_a_size_stand_behind_its_point_where_lines_run_to_the_left(language, size):
    said = wording(GROUND, language)(f"streamlit-size-{size}", what="1", tenths="5")
    assert said.startswith("\u2066\u20681\u2069.\u20685\u2069\u2069")
