"""What a missing permission means can only be tested by somebody who lacks it, and the superuser lacks none.

A test marked `unprivileged` is run as it is by ordinary users. Where the suite is run by the superuser, each is run in
a process of its own that becomes nobody: `python -m tests.unprivileged NODE-ID FOLDER`. There it is run twice, first
with all rights and whatever its outcome, because an interpreter may lie where nobody can import anything from.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NOBODY = 65534
_CHILD = "CUTTINGS_TESTS_OF_NOBODY"
_NOT_FOR_NOBODY = 77


def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run a marked test in a child that becomes nobody, if this is the superuser."""
    if pyfuncitem.get_closest_marker("unprivileged") is None or not _is_superuser() or _CHILD in os.environ:
        return None
    with tempfile.TemporaryDirectory(prefix="cuttings-nobody-") as folder:
        done = subprocess.run(
            [sys.executable, "-m", "tests.unprivileged", pyfuncitem.nodeid, folder],
            cwd=ROOT,
            env=os.environ | {_CHILD: "yes"},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    if done.returncode == _NOT_FOR_NOBODY:
        pytest.skip("nobody may read this interpreter or this checkout")
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return True


def main(node: str, folder: Path) -> int:
    _run(node, folder / "all-rights")
    print("-" * 40, "as nobody", flush=True)
    os.chown(folder, NOBODY, NOBODY)
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)
    if not all(os.access(needed, os.R_OK | os.X_OK) for needed in (ROOT, Path(pytest.__file__).parents[1])):
        return _NOT_FOR_NOBODY  # plugins are found by looking into these folders
    return _run(node, folder / "nobody")


def _run(node: str, base: Path) -> int:
    """Returns the exit status of pytest, which is not 0 either when no test of that name is found."""
    return int(pytest.main(["-n", "0", "-q", "--tb=short", "-p", "no:cacheprovider", f"--basetemp={base}", node]))


def _is_superuser() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
