"""How long it takes from a key in the search box until the first rows are painted, in the archive of this benchmark."""

import os
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.actions import Actions
from app.bus import Bus
from app.controllers.desk import Desk
from app.controllers.searching import SearchingController
from app.jobs.lanes import Lane
from app.panels.results import ResultsPanel
from app.panels.results_list import ResultsList
from app.panels.search_box import SearchBox
from app.settings import Settings
from app.theme import Look, Theme
from archive import Archive
from tests.benchmarks import corpus

_PAUSE = 0.12
"""Seconds between two keys: a fast typist's."""
_FRAMES, _FRAME = 300, 1 / 60
_WORDS = corpus.words_of_rank(5, 40, 100, 700, 5_000)


class _Watch(QObject):
    """Notices when rows are painted that belong to the query in the box."""

    def __init__(self, window: QWidget, controller: SearchingController, rows: ResultsList) -> None:
        super().__init__(window)
        self._answered = ""
        self.painted = ""
        controller.searched.connect(self._take)
        rows.viewport().installEventFilter(self)

    def _take(self, result: object, query: str) -> None:
        self._answered = query
        if not result.total:  # type: ignore[attr-defined]
            self.painted = query

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.painted = self._answered
        return False


def measure(folder: Path) -> None:
    """Type words key by key, and scroll through everything, in `x.cuttings` of that folder."""
    with Archive.open(folder / "x.cuttings") as archive, _window(archive, folder) as (box, rows, watch):
        total = archive.search("*", limit=1).total
        times: list[tuple[float, float]] = []
        for _ in range(3):
            for word in _WORDS:
                times += _typed(box, watch, f"{word} ")
            box.set_query("")
        _print(f"key to painted rows, {total:,} articles", [wall for wall, _ in times], "p95 ≤ 60 ms")
        _print("  processor time of it", [processor for _, processor in times], "")
        box.set_query("")
        QTest.keyClick(box, Qt.Key.Key_Return)
        _wait(lambda: rows.model().rowCount() == total and rows.verticalScrollBar().maximum() > total)
        _print("a place far down, painted", _scrolled(rows), "")
        _print("a frame while scrolling, processor time of the window", _frames(rows), "p95 ≤ 16 ms")
        began = time.perf_counter()
        for _ in range(100):
            rows.viewport().repaint()
        _print("all rows in sight painted again", [(time.perf_counter() - began) / 100], "≤ 16 ms")


@contextmanager
def _window(archive: Archive, folder: Path) -> Iterator[tuple[SearchBox, ResultsList, _Watch]]:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    look, window = Look(application, Theme.LIGHT), QWidget()
    box, panel = SearchBox(look), ResultsPanel(look)
    column = QVBoxLayout(window)
    column.addWidget(box)
    column.addWidget(panel)
    desk = Desk(archive, Bus(), Lane(), Lane(), Actions(window), Settings(folder / "window.ini"), look)
    controller = SearchingController(desk, box, panel, window)
    rows = panel.findChild(ResultsList)
    assert isinstance(rows, ResultsList)
    watch = _Watch(window, controller, rows)
    window.resize(340, 980)
    window.show()
    window.activateWindow()
    box.setFocus()
    controller.start()
    _wait(lambda: rows.model().rowCount() > 0)
    try:
        yield box, rows, watch
    finally:
        desk.lane.close()
        desk.batch.close()
        window.close()


def _typed(box: SearchBox, watch: _Watch, text: str) -> Iterator[tuple[float, float]]:
    for character in text:
        began, worked = time.perf_counter(), time.process_time()
        QTest.keyClicks(box, character)
        query = box.query()
        _wait(lambda query=query: watch.painted == query)
        yield time.perf_counter() - began, time.process_time() - worked
        pause = began + _PAUSE
        _wait(lambda pause=pause: time.perf_counter() >= pause)


def _scrolled(rows: ResultsList) -> list[float]:
    times = []
    bar, model = rows.verticalScrollBar(), rows.model()
    for part in range(1, 20):
        began = time.perf_counter()
        bar.setValue(bar.maximum() * part // 20)
        first = rows.visible_rows().start
        _wait(lambda first=first: model.index(first, 0).data() is not None)
        times.append(time.perf_counter() - began)
    return times


def _frames(rows: ResultsList) -> list[float]:
    """A wheel that is turned fast: a third of a screen a frame, through rows that are not here yet."""
    times = []
    bar = rows.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    for _ in range(_FRAMES):
        began, worked = time.perf_counter(), time.thread_time()
        bar.setValue(bar.value() + rows.viewport().height() // 3)
        rows.viewport().repaint()
        QApplication.processEvents()
        times.append(time.thread_time() - worked)
        _wait(lambda until=began + _FRAME: time.perf_counter() >= until)
    return times


def _wait(is_so: object, seconds: float = 60.0) -> None:
    until = time.perf_counter() + seconds
    while not is_so():  # type: ignore[operator]
        QApplication.processEvents()
        time.sleep(0.0005)
        if time.perf_counter() > until:
            raise TimeoutError("The window does not answer.")


def _print(what: str, times: list[float], budget: str) -> None:
    ordered = sorted(times)
    p95 = ordered[int(0.95 * (len(ordered) - 1))]
    figure = f"median {statistics.median(ordered) * 1000:.1f}, p95 {p95 * 1000:.1f} ms"
    print(f"{what:<58} {figure:>24}  {budget}", flush=True)
