"""How long the window takes from the command to the demo archive on the screen, and how much memory it has then."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from app.jobs.demo_archive import build

_ROUNDS = 7


def measure(folder: Path) -> None:
    """Print the median and the slowest start, and the memory."""
    archive = folder / "window" / "demo.cuttings"
    build(archive)
    own = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    homes = {f"XDG_{name}_HOME": str(folder / "window") for name in ("CONFIG", "STATE", "DATA")}
    starts = [_start(archive, own | homes) for _ in range(_ROUNDS)]
    seconds = sorted(start[0] for start in starts)
    bare = sorted(_timed("import PySide6.QtWidgets, PySide6.QtSvg", own)[0] for _ in range(_ROUNDS))
    line("python importing Qt's widgets, bare", f"{statistics.median(bare):.2f} s")
    line("window on the demo archive", f"median {statistics.median(seconds):.2f}, worst {seconds[-1]:.2f} s", "≤ 1 s")
    line("  memory", f"{max(start[1] for start in starts):.0f} MB", "≤ 200 MB")


def line(what: str, figure: str, budget: str = "") -> None:
    print(f"{what:<58} {figure:>24}  {budget}", flush=True)


def _start(archive: Path, environment: dict[str, str]) -> tuple[float, float]:
    return _timed(f"from tests.benchmarks.window_start import show; show({str(archive)!r})", environment)


def _timed(code: str, environment: dict[str, str]) -> tuple[float, float]:
    """Seconds until the process says that it is there, and the megabytes it had at most by then."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-c", f"{code}; from tests.benchmarks.exports import own_peak_memory as peak; print(peak())"],
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    megabytes = process.stdout.readline()
    seconds = time.perf_counter() - began
    process.communicate()
    return seconds, float(megabytes)


def show(archive: str) -> None:
    """The window as `cuttings ARCHIVE` shows it, until it is painted and has nothing more to do."""
    from PySide6.QtWidgets import QApplication

    from app.bootstrap import Program
    from app.settings import Settings

    application = QApplication(["cuttings"])
    program = Program(application, Settings())
    program.start(Path(archive))
    while not (program.window.isVisible() and program.is_idle()):
        assert not program.first_page.message(), program.first_page.message()
        application.processEvents()
    application.processEvents()
    program.window.close()
