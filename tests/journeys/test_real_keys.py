"""The program as it is installed, on a display of its own, with keys that come from outside."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.startup import obstacle

TOOLS = ("Xvfb", "xdotool")


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A screen nobody sees."""
    if missing := [tool for tool in TOOLS if shutil.which(tool) is None]:
        pytest.skip(f"needs {' and '.join(missing)}")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as number:
        monkeypatch.setenv("DISPLAY", f":{number.readline().strip()}")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    try:
        if why := obstacle():
            pytest.skip(why)
        yield
    finally:
        server.terminate()
        server.wait()


def keys(*arguments: str) -> str:
    done = subprocess.run(["xdotool", *arguments], check=False, capture_output=True, text=True)
    return done.stdout.strip()


def wait_for(found: Callable[[], Any], seconds: float = 30) -> Any:
    until = time.monotonic() + seconds
    while not (value := found()):
        assert time.monotonic() < until
        time.sleep(0.1)
    return value


@pytest.mark.usefixtures("display")
def test_an_article_is_found_read_and_remembered_by_keys_alone(
    demo_archive: Path, cuttings: Callable[..., Any]
) -> None:
    window = subprocess.Popen([sys.executable, "-m", "app", str(demo_archive)])
    try:
        number = wait_for(lambda: keys("search", "--name", "demo – Cuttings")).splitlines()[0]
        keys("windowfocus", "--sync", number)
        keys("key", "ctrl+l")
        keys("type", "--delay", "30", "duty log")
        time.sleep(1.0)
        keys("key", "Return")
        time.sleep(0.5)
        keys("key", "Down")
        wait_for(lambda: cuttings("search", demo_archive, "is:read", "--json").json["total"] == 1)
        second = cuttings(demo_archive, ok=False)
        assert (second.status, "in front now" in second.err + second.out) == (0, True)
        keys("key", "--window", number, "ctrl+q")
        assert window.wait(30) == 0
    finally:
        window.kill()
    (hit,) = cuttings("search", demo_archive, "is:read", "--json").json["hits"]
    assert "log" in hit["title"].lower() + hit["snippet"].lower()
