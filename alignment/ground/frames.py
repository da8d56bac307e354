"""Pandas alone: without pyarrow, which it takes along where that is installed, as it is with Streamlit.

Nothing here counts by it, and it takes 50 MB of the process. Who asks for it by itself is given it all the same.
"""

import sys

_COMES_ALONG = "pyarrow"
if _alone := _COMES_ALONG not in sys.modules:
    sys.modules[_COMES_ALONG] = None  # type: ignore[assignment]  # an import of it fails, as where it is not installed
try:
    import pandas as pd
finally:
    if _alone:
        del sys.modules[_COMES_ALONG]

__all__ = ["pd"]
