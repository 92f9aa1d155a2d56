"""Whether the window stalls during an import: a timer of 10 ms, and the largest gap between two of its ticks."""

import os
import statistics
import time
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from tests.benchmarks import corpus

FILES = 500
_TICK = 10
_IDLE = 2_000


def measure(folder: Path, files: int = FILES) -> None:
    """Import `files` small text files with processes into a window that is drawn nowhere, and print its largest gap."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    from app.actions import Actions
    from app.bus import Bus
    from app.controllers.desk import Desk
    from app.controllers.dropping import Contents
    from app.controllers.importing import ImportingController
    from app.jobs.lanes import Lane
    from app.main_window import MainWindow, Parts
    from app.panels.search_box import SearchBox
    from app.panels.strip import ImportStrip
    from app.settings import Settings
    from app.theme import Look
    from archive import Archive

    source = _write(folder / "window-import", files)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    look = Look(application)
    actions, strip = Actions(look), ImportStrip(look)
    window = MainWindow(look, actions, QWidget())
    window.show_archive("benchmark", Parts(SearchBox(look), QWidget(), QWidget(), QWidget(), strip))
    window.show()
    with Archive.create(folder / "window-import.cuttings") as archive:
        desk = Desk(archive, Bus(), Lane(), Lane(), actions, Settings(folder / "window.ini"), look)
        importing = ImportingController(desk, window, strip)
        ticks: list[float] = []
        timer = QTimer(interval=_TICK)
        timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
        importing.imported.connect(lambda report: QTimer.singleShot(200, application.quit))
        timer.start()
        QTimer.singleShot(_IDLE, application.quit)
        application.exec()
        idle, ticks[:] = gaps(ticks), []
        began = time.perf_counter()
        importing.add(Contents((source,)), asks=False)
        application.exec()
        seconds = time.perf_counter() - began - 0.2
        timer.stop()
        window.close()
        desk.lane.close()
        desk.batch.close()
    busy = gaps(ticks)
    for what, figure, budget in (
        ("the window with nothing to do, largest gap", f"{max(idle):.0f} ms", ""),
        (f"the window while {files:,} files are imported, largest gap", f"{max(busy):.0f} ms", "≤ 50 ms"),
        ("  half of the gaps of its timer of 10 ms", f"≤ {statistics.median(busy):.1f} ms", ""),
        ("  the import", f"{seconds:.1f} s", ""),
    ):
        print(f"{what:<58} {figure:>24}  {budget}", flush=True)
    window.deleteLater()


def gaps(ticks: Sequence[float]) -> list[float]:
    """Milliseconds between the ticks."""
    return [(later - earlier) * 1000 for earlier, later in pairwise(ticks)]


def _write(folder: Path, files: int) -> Path:
    folder.mkdir()
    for number, article in enumerate(corpus.articles(files)):
        (folder / f"{number:05}.txt").write_text(f"{article['title']}\n\n{article['text']}", "utf-8")
    return folder
