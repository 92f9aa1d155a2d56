"""Whether the window stalls during an import: a timer of 5 ms, and the largest gap between two of its ticks.

Somebody types and goes down the list meanwhile, in the window as it is installed. `python -m
tests.benchmarks.window_import` measures it alone.
"""

import json
import os
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from archive import Archive
from tests.benchmarks import corpus

if TYPE_CHECKING:
    from app.workspace import Workspace

FILES, LINES = 3_000, 20_000
_KNOWN = 2_000
_IDLE = 4_000
_KEY = 120
"""Milliseconds between two keys: a fast typist's."""
_WORDS = corpus.words_of_rank(5, 40, 100, 700)


def measure(folder: Path, files: int = FILES, lines: int = LINES) -> None:
    """Import a bulk file and a folder of text files, with processes, into a window that is drawn nowhere."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    source = corpus.write(folder / "window.jsonl", lines)
    _measure(folder, f"{lines:,} lines", source, is_first=True)
    _measure(folder, f"{lines:,} lines, language unknown", _without_language(source))
    _measure(folder, f"{files:,} files", _files(folder / "window-files", files))


def _measure(folder: Path, what: str, source: Path, *, is_first: bool = False) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    from app.controllers.dropping import Contents
    from app.controllers.importing import ImportingController

    with _window(folder, source.name) as workspace:
        importing = next(one for one in workspace.controllers if isinstance(one, ImportingController))
        typist, loop = _Typist(workspace), QEventLoop()
        if is_first:
            with _Pulse() as idle:
                QTimer.singleShot(_IDLE, loop.quit)
                loop.exec()
            idle.tell("the window while somebody types, no import")
            typist.tell()
        importing.imported.connect(loop.quit)
        with _Pulse() as busy:
            began = time.perf_counter()
            importing.add(Contents((source,)), asks=False)
            loop.exec()
            seconds = time.perf_counter() - began
        busy.tell(f"the window while {what} are imported", "≤ 50 ms")
        typist.tell("≤ 60 ms")
        typist.stop()
        _print("  the import", f"{seconds:.1f} s")


class _Pulse:
    """The beats of the event loop, and how long its thread waited for a processor that others had."""

    def __init__(self) -> None:
        from tests.app.heartbeat import Heartbeat

        self._waited: list[float] = []
        self._heart = Heartbeat(lambda: self._waited.append(_waited_for_a_processor()))

    def __enter__(self) -> "_Pulse":
        self._heart.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._heart.__exit__(*error)

    def tell(self, what: str, budget: str = "") -> None:
        gaps = self._heart.gaps()
        own = [gap - (later - earlier) for gap, (earlier, later) in zip(gaps, pairwise(self._waited), strict=True)]
        _print(f"{what}, gaps", _largest(gaps), budget)
        if any(self._waited):
            _print("  without waiting for a processor", _largest(own))


class _Typist:
    """Types words key by key and goes down the list; notes how long each answer takes."""

    def __init__(self, workspace: "Workspace") -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtTest import QTest

        from app.controllers.searching import SearchingController
        from app.panels.results import ResultsPanel
        from app.panels.search_box import SearchBox

        box, results = workspace.parts.search_box, workspace.parts.results
        assert isinstance(box, SearchBox)
        assert isinstance(results, ResultsPanel)
        self._box, self._results = box, results
        self._click = QTest.keyClicks  # loaded before anything is timed
        self._keys = cycle(enumerate(" ".join(_WORDS) + " "))
        self._asked: dict[str, float] = {}
        self._times: list[float] = []
        searching = next(one for one in workspace.controllers if isinstance(one, SearchingController))
        searching.searched.connect(self._answered)
        self._timer = QTimer(interval=_KEY)
        self._timer.timeout.connect(self._press)
        self._timer.start()

    def tell(self, budget: str = "") -> None:
        _print("  from a key to its answer", _milliseconds(self._times), budget)
        if self._asked:
            _print("  keys overtaken by the next", f"{len(self._asked)} of {len(self._asked) + len(self._times)}")
        self._asked, self._times = {}, []

    def stop(self) -> None:
        self._timer.stop()

    def _press(self) -> None:
        number, key = next(self._keys)
        if number == 0:
            self._box.set_query("")
        began = time.perf_counter()
        self._click(self._box, key)
        self._asked[self._box.query()] = began
        if number % 7 == 0:
            self._results.step_down()

    def _answered(self, result: object, query: str) -> None:
        if began := self._asked.pop(query, 0.0):
            self._times.append(time.perf_counter() - began)


@contextmanager
def _window(folder: Path, name: str) -> "Iterator[Workspace]":
    """The program on an archive that holds articles already."""
    from PySide6.QtWidgets import QApplication

    from app.bootstrap import Program
    from app.jobs.garbage import spare_what_stays
    from app.settings import Settings
    from app.workspace import Workspace

    path = folder / f"{name}.cuttings"
    with Archive.create(path) as archive:
        archive.import_paths([corpus.write(folder / "known.jsonl", _KNOWN, seed=2)])
        archive.drain()
    application = QApplication.instance() or QApplication(["cuttings"])
    assert isinstance(application, QApplication)
    program = Program(application, Settings(folder / f"{name}.ini"), folder / "own")
    program.start(path)
    program.show()
    while not program.is_idle():
        application.processEvents()
    workspace = program.archives.workspace
    assert isinstance(workspace, Workspace)
    spare_what_stays()  # as the program does some seconds after it has started
    yield workspace
    program.window.close()
    program.window.deleteLater()
    application.processEvents()


def _waited_for_a_processor() -> float:
    """Milliseconds that this thread was ready to go on and could not, so far; 0 where the system does not tell."""
    try:
        told = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_text("ascii")
    except OSError:
        return 0.0
    return int(told.split()[1]) / 1_000_000


def _without_language(source: Path) -> Path:
    other = source.with_name("unknown.jsonl")
    with source.open(encoding="utf-8") as lines, other.open("w", encoding="utf-8") as file:
        for line in lines:
            file.write(json.dumps(json.loads(line) | {"language": None, "outlet": "Other"}) + "\n")
    return other


def _files(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number, article in enumerate(corpus.articles(count)):
        (folder / f"{number:05}.txt").write_text(f"{article['title']}\n\n{article['text']}", "utf-8")
    return folder


def _largest(gaps: list[float]) -> str:
    ordered = sorted(gaps)
    return f"99 % ≤ {ordered[int(0.99 * (len(ordered) - 1))]:.0f}, largest {ordered[-1]:.0f} ms"


def _milliseconds(times: list[float]) -> str:
    ordered = sorted(times) or [0.0]
    p95 = ordered[int(0.95 * (len(ordered) - 1))]
    return f"median {statistics.median(ordered) * 1000:.0f}, p95 {p95 * 1000:.0f} ms"


def _print(what: str, figure: str, budget: str = "") -> None:
    print(f"{what:<58} {figure:>24}  {budget}".rstrip(), flush=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="cuttings-benchmark-") as name:
        measure(Path(name))
