"""What a process that this one starts is told of the machine: what it needs to run, and nothing of ours."""

import os

# What a process needs to be started at all, and to find the libraries; no address and no key of ours.
_OF_THE_SYSTEM = ("PATH", "PYTHONPATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH", "LANG")


def bare_environment() -> dict[str, str]:
    """The variables of this process that one of its own making is given."""
    return {name: os.environ[name] for name in _OF_THE_SYSTEM if name in os.environ}
