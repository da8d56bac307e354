"""A server of the app as a process that begins with everything imported.

The browser's tests start a server some twenty times, and to import Streamlit and the app takes longer than all else
that a server does until it answers. It is done once: a process of its own imports it, and each server is a copy of that
one. Where a system makes no copies of processes, each server imports for itself.
"""

import multiprocessing
import os
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
METHOD = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"


def server_process(arguments, environment, log):
    """A process that does what `streamlit` does with these arguments once it is started; it says it into `log`."""
    context = multiprocessing.get_context(METHOD)
    if METHOD == "forkserver":
        context.set_forkserver_preload(["tests.browser.everything"])
    return context.Process(target=_serve, args=(arguments, environment, log), daemon=True)


def _serve(arguments, environment, log):
    os.chdir(ROOT)
    os.environ.update(environment)
    with log.open("ab", buffering=0) as said:
        for stream in (1, 2):
            os.dup2(said.fileno(), stream)
    from streamlit.web import cli

    sys.argv = ["streamlit", *arguments]
    cli.main(arguments, prog_name="streamlit")
