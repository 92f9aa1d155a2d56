"""Streams that are closed or full: one sentence, no traceback, and the work done stays."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")


def redirected(folder: Path, redirection: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the program with its streams as a shell redirects them."""
    return subprocess.run(
        ["sh", "-c", f'exec "$@" {redirection}', "sh", sys.executable, "-m", "app", *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env=os.environ | {"PYTHONUNBUFFERED": ""},
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("options", [[], ["--json"]], ids=str)
@pytest.mark.parametrize("redirection", [">&-", ">/dev/full"])
def test_what_was_done_stays_when_nobody_can_be_told(
    cuttings: Run, ferry: str, tmp_path: Path, redirection: str, options: list[str]
) -> None:
    done = redirected(tmp_path, redirection, "annotate", ferry, "1", "--quote", "said no", *options)
    assert done.returncode == 3
    [line] = done.stderr.splitlines()
    assert line.startswith("cuttings: The result could not be written, but what was done is saved: ")
    [annotation] = cuttings("show", ferry, 1, "--json").json["annotations"]
    assert annotation["quote"] == "said no"


@pytest.mark.parametrize("redirection", [">&-", ">/dev/full"])
@pytest.mark.parametrize("arguments", [("show", "ferry.cuttings", "1"), ("search", "ferry.cuttings", "board"), ("-h",)])
def test_a_result_that_cannot_be_written_is_a_sentence(
    ferry: str, tmp_path: Path, redirection: str, arguments: tuple[str, ...]
) -> None:
    done = redirected(tmp_path, redirection, *arguments)
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1


def test_an_error_needs_no_stdout(tmp_path: Path) -> None:
    done = redirected(tmp_path, ">&-", "show", "nowhere.cuttings", "1")
    assert (done.returncode, len(done.stderr.splitlines())) == (3, 1)
    assert "nowhere.cuttings" in done.stderr


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
def test_progress_and_errors_that_nobody_hears_stop_nothing(ferry: str, tmp_path: Path, redirection: str) -> None:
    (tmp_path / "second.txt").write_text("Second\n\nAnother text.", "utf-8")
    done = redirected(tmp_path, redirection, "import", ferry, "second.txt")
    assert (done.returncode, done.stdout[:10]) == (0, "1 imported")
    assert redirected(tmp_path, redirection, "show", ferry, "7").returncode == 2
    assert redirected(tmp_path, redirection, "show", ferry, "7").stdout == ""
