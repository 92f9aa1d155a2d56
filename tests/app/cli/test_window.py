"""Starting the window: what stands in its way is said in a sentence, before anything of Qt is loaded."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from archive import Archive


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts `cuttings ARGUMENTS…` in a window that is drawn nowhere, and ends it after the test."""
    started: list[subprocess.Popen[str]] = []

    def begin(*arguments: object) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "app", *map(str, arguments)],
            cwd=tmp_path,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_STATE_HOME": str(tmp_path)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        if process.poll() is None:
            process.kill()
        process.communicate()


def until(condition: Callable[[], bool], seconds: float = 30) -> bool:
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.02)
    return condition()


def test_without_a_display_there_is_a_sentence(cuttings: Callable[..., Any]) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux can be without a display")
    nowhere = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    result = cuttings(ok=False, **nowhere)
    assert (result.status, result.out) == (3, "")
    assert "display" in result.err or "apt install" in result.err
    assert "Traceback" not in result.err


def test_a_display_that_does_not_answer_is_named(cuttings: Callable[..., Any]) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux has such displays")
    result = cuttings("--json", ok=False, QT_QPA_PLATFORM="", DISPLAY=":4711", WAYLAND_DISPLAY="")
    assert result.status == 3
    message = result.json["error"]["message"]
    assert ":4711" in message or "apt install" in message


def test_what_is_in_the_way_is_found_without_qt() -> None:
    code = "import sys, app.startup; app.startup.obstacle(); print([n for n in sys.modules if 'PySide' in n])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_word_that_is_no_file_is_not_understood(cuttings: Callable[..., Any]) -> None:
    result = cuttings("nowhere.cuttings", ok=False)
    assert result.status == 2
    assert "nowhere.cuttings" in result.err


@pytest.mark.skipif(os.name == "nt", reason="a process cannot be asked to end there")
def test_a_second_start_leaves_the_archive_to_the_first_window(
    start: Callable[..., subprocess.Popen[str]], tmp_path: Path
) -> None:
    Archive.create(tmp_path / "a.cuttings").close()
    first = start("a.cuttings")
    locks = tmp_path / "cuttings" / "open"
    assert until(lambda: any(locks.glob("*.lock"))), first.poll()
    second = start("a.cuttings")
    said, errors = second.communicate(timeout=60)
    assert second.returncode == 0, errors
    assert "another window" in said
    assert first.poll() is None
    first.send_signal(signal.SIGTERM)
    assert first.wait(timeout=30) == 0, first.communicate()
    assert not any(locks.glob("*.lock"))


def test_after_a_crash_the_archive_opens_again(start: Callable[..., subprocess.Popen[str]], tmp_path: Path) -> None:
    Archive.create(tmp_path / "a.cuttings").close()
    locks = tmp_path / "cuttings" / "open"
    first = start("a.cuttings")
    assert until(lambda: any(locks.glob("*.lock")))
    first.kill()
    first.wait()
    again = start("a.cuttings")
    with pytest.raises(subprocess.TimeoutExpired):  # it stays open
        again.wait(timeout=3)
