"""The scripts of a live view's line to the server: a page's own, and one that the tabs of a browser share."""

import hashlib
from pathlib import Path

_HERE = Path(__file__).parent


def _text(name: str) -> str:
    return (_HERE / f"{name}.js").read_text(encoding="utf-8")


LINE = _text("line")  # for whoever shows a live view
SHARED_LINE = LINE + _text("shared")
WORKER = LINE + _text("worker")
# A worker goes on as long as one of its tabs is open: after a new version of the app it is another one.
WORKER_ADDRESS = f"/live/worker.js?v={hashlib.sha256(WORKER.encode()).hexdigest()[:8]}"
