"""What the audit of the locked versions makes of pip-audit's answers."""

import json
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

AUDIT = runpy.run_path(str(Path(__file__).parent.parent / ".ci" / "audit.py"))["main"]
SOUND = {"name": "msgspec", "version": "0.22.0", "vulns": []}
FAULTY = {"name": "jinja2", "version": "3.0.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["3.1.6"]}]}
SKIPPED = {"name": "streamlit", "skip_reason": "not found"}


@pytest.fixture
def answers(monkeypatch):
    """Makes pip-audit answer with these packages, or with nothing but a complaint."""

    def make(*packages, complaint=""):
        def run(command, **_):
            assert command[:3] == [sys.executable, "-m", "pip_audit"]
            assert "requirements-test.lock" in command
            if complaint == "late":
                raise subprocess.TimeoutExpired(command, 300)
            if packages:
                Path(command[-1]).write_text(json.dumps({"dependencies": packages}), encoding="utf-8")
            return subprocess.CompletedProcess(command, 1 if complaint else 0, "", complaint)

        monkeypatch.setattr(subprocess, "run", run)

    return make


def test_a_known_fault_fails_and_is_named_with_the_version_that_corrects_it(answers, capsys):
    answers(SOUND, FAULTY)
    assert AUDIT("requirements-test.lock") == 1
    assert "jinja2 3.0.0: PYSEC-1, corrected in 3.1.6" in capsys.readouterr().out


def test_where_nothing_is_known_it_says_how_much_was_looked_at(answers, capsys):
    answers(SOUND, SOUND)
    assert AUDIT("requirements-test.lock") == 0
    assert capsys.readouterr().out == "audited 2 of 2 packages, known faults in 0\n"


def test_packages_that_the_service_does_not_answer_for_are_said_and_hold_nothing_up(answers, capsys):
    answers(SOUND, SKIPPED)
    assert AUDIT("requirements-test.lock") == 0
    said = capsys.readouterr().out
    assert "NOT AUDITED, the advisory service does not answer for: streamlit" in said
    assert "audited 1 of 2" in said


def test_but_they_hide_no_fault(answers):
    answers(SKIPPED, FAULTY)
    assert AUDIT("requirements-test.lock") == 1


@pytest.mark.parametrize("complaint", ["ConnectionError: nobody is there", "late"])
def test_a_service_out_of_reach_is_said_and_holds_nothing_up(answers, capsys, complaint):
    answers(complaint=complaint)
    assert AUDIT("requirements-test.lock") == 0
    assert capsys.readouterr().out.startswith("NOT AUDITED: ")
