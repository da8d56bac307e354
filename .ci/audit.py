"""What is known against the versions of a lock file: `python .ci/audit.py requirements-test.lock`, where pip-audit is.

Ends with 1 where something is known. A package that the advisory service does not answer for is no failure, but is
named: pip-audit itself says "No known vulnerabilities found" even where it could look at nothing at all.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

_MOST_SECONDS = 300


def main(lock: str) -> int:
    """Print what is known; 1 where something is, else 0."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        asked = ["--disable-pip", "--progress-spinner", "off", "--timeout", "10", "-r", lock, "-f", "json"]
        try:
            done = subprocess.run(
                [sys.executable, "-m", "pip_audit", *asked, "-o", str(report)],
                capture_output=True,
                text=True,
                timeout=_MOST_SECONDS,
                check=False,
            )
            said = done.stderr.strip()
        except subprocess.TimeoutExpired:
            said = f"no answer within {_MOST_SECONDS} seconds"
        if not report.is_file() or not report.stat().st_size:
            print(f"NOT AUDITED: {said[-500:]}")
            return 0
        found = json.loads(report.read_text(encoding="utf-8"))["dependencies"]
    skipped = [one["name"] for one in found if "skip_reason" in one]
    faulty = [one for one in found if one.get("vulns")]
    for one in faulty:
        for fault in one["vulns"]:
            print(
                f"{one['name']} {one['version']}: {fault['id']}, corrected in {', '.join(fault['fix_versions']) or '–'}"
            )
    if skipped:
        print(f"NOT AUDITED, the advisory service does not answer for: {', '.join(skipped)}")
    print(f"audited {len(found) - len(skipped)} of {len(found)} packages, known faults in {len(faulty)}")
    return 1 if faulty else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
