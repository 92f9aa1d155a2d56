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
from archive import Archive
from archive.model import Article, ReadingState

TOOLS = ("Xvfb", "xdotool")
ARTICLE = 'title:"duty log" log'


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


def wait_for(found: Callable[[], Any], seconds: float = 60) -> Any:
    until = time.monotonic() + seconds
    while not (value := found()):
        assert time.monotonic() < until
        time.sleep(0.1)
    return value


def press_until(found: Callable[[], Any], *strokes: tuple[str, ...]) -> None:
    """Press keys that may be pressed again, until they have arrived: a window that is not in front yet hears none."""
    until = time.monotonic() + 90
    while not found():
        assert time.monotonic() < until
        for stroke in strokes:
            keys(*stroke)
            time.sleep(0.5)
        for _ in range(20):
            if found():
                return
            time.sleep(0.1)


def about(archive: Path) -> Article:
    """What the archive knows of the article that the keys are pressed for."""
    with Archive.open(archive) as opened:
        (hit,) = opened.search(ARTICLE).hits
        return opened.article(hit.article).article


@pytest.mark.usefixtures("display")
def test_an_article_is_found_read_and_remembered_by_keys_alone(
    demo_archive: Path, cuttings: Callable[..., Any]
) -> None:
    window = subprocess.Popen([sys.executable, "-m", "app", str(demo_archive)])
    try:
        number = wait_for(lambda: keys("search", "--name", "demo – Cuttings")).splitlines()[0]
        keys("windowsize", "--sync", number, "1200", "420")
        press_until(
            lambda: about(demo_archive).state is ReadingState.READ,
            ("windowfocus", "--sync", number),
            ("key", "ctrl+l"),
            ("key", "ctrl+a"),
            ("type", "--delay", "30", ARTICLE),
            ("key", "Return"),
            ("key", "Down"),
        )
        before = about(demo_archive).position
        press_until(lambda: about(demo_archive).position > before, ("key", "F3"), ("key", "F3"))
        keys("key", "m")
        wait_for(lambda: about(demo_archive).state is ReadingState.NEW)

        keys("key", "ctrl+k")
        time.sleep(0.5)
        keys("type", "--delay", "30", "star")
        time.sleep(0.5)
        keys("key", "Return")
        wait_for(lambda: about(demo_archive).starred)
        keys("key", "ctrl+z")
        wait_for(lambda: not about(demo_archive).starred)

        keys("key", "question")
        listed = wait_for(lambda: keys("search", "--name", "^Keys")).splitlines()[0]
        keys("windowfocus", "--sync", listed)
        keys("key", "Escape")
        wait_for(lambda: not keys("search", "--onlyvisible", "--name", "^Keys"))

        keys("windowfocus", "--sync", number)
        keys("key", "x")
        wait_for(lambda: about(demo_archive).state is ReadingState.SET_ASIDE)
        second = cuttings(demo_archive, ok=False)
        assert (second.status, "in front now" in second.err + second.out) == (0, True)
        keys("key", "--window", number, "ctrl+q")
        assert window.wait(30) == 0
    finally:
        window.kill()
    assert cuttings("search", demo_archive, "is:aside", "--json").json["total"] == 1
