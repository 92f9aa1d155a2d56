"""What every test may rely on: no network, no trace on this machine, and the program as a user runs it."""

import json
import os
import runpy
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

import app
from tests.unprivileged import pytest_pyfunc_call

__all__ = ["pytest_pyfunc_call"]

ROOT = Path(__file__).parents[1]
OFFLINE = ROOT / "tests" / "offline"

_SLOW = ("photographs", "journeys")
"""Folders whose tests take long: begun last, they would be waited for by one process alone."""

settings.register_profile("cuttings", deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=50)
settings.register_profile("thorough", settings.get_profile("cuttings"), max_examples=1_000)
settings.load_profile("cuttings")  # `--hypothesis-profile thorough` tries twenty times as many


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--keep-pictures", action="store_true", help="keep the photographs of the window in resources/screenshots"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Before anything is collected: no sockets here or in child Pythons, and the user's folders somewhere else."""
    runpy.run_path(str(OFFLINE / "sitecustomize.py"))
    paths = [str(OFFLINE), str(Path(app.__file__).parents[1]), os.environ.get("PYTHONPATH", "")]
    os.environ["PYTHONPATH"] = os.pathsep.join(path for path in paths if path)
    sys.path.append(str(ROOT))  # so that processes which a test starts find the tests, after what is installed
    home = tempfile.mkdtemp(prefix="cuttings-tests-")
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    for folder in ("STATE", "CONFIG", "DATA", "CACHE"):
        os.environ[f"XDG_{folder}_HOME"] = str(Path(home, folder.lower()))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes long comes first."""
    items.sort(key=lambda item: not any(folder in item.path.parts for folder in _SLOW))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real articles beside the project, which is not part of it."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"needs real articles in {folder}, which are not distributed")
    return folder


@dataclass(frozen=True)
class Result:
    """How a run of the program ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def cuttings(tmp_path: Path) -> Callable[..., Result]:
    """Runs `cuttings ARGUMENTS…` as a process of its own, in the test's folder unless `cwd` says otherwise.

    `ok=True`, the default, fails the test when the exit status is not 0.
    """

    def run(*arguments: object, ok: bool = True, cwd: Path = tmp_path, **environment: str) -> Result:
        done = subprocess.run(
            [sys.executable, "-m", "app", *map(str, arguments)],
            capture_output=True,
            encoding="utf-8",
            cwd=cwd,
            env=os.environ | environment,
            timeout=120,
            check=False,
        )
        assert not ok or done.returncode == 0, f"status {done.returncode}\n{done.stdout}\n{done.stderr}"
        return Result(done.returncode, done.stdout, done.stderr)

    return run
