"""A window with an open archive, and what it tells the user, for tests of controllers."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.actions import Actions
from app.bus import Bus
from app.controllers.desk import Desk
from app.jobs.lanes import Lane
from app.main_window import MainWindow
from app.panels.strip import ImportStrip
from app.settings import Settings
from app.theme import Look
from archive import Archive
from archive.changes import ChangeSummary


@dataclass
class Room:
    """`told` and `done` are the sentences the user saw, `changed` what the rest of the window was told."""

    desk: Desk
    window: MainWindow
    strip: ImportStrip
    told: list[str] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    changed: list[ChangeSummary] = field(default_factory=list)


@contextmanager
def room(qtbot: QtBot, look: Look, settings: Settings, path: Path) -> Iterator[Room]:
    """The archive at `path`, which is made where there is none. Lanes and archive are closed in the end."""
    page = QWidget()
    strip = ImportStrip(look)
    column = QVBoxLayout(page)
    column.addStretch(1)
    column.addWidget(strip)
    actions = Actions(look)
    window = MainWindow(look, actions, page)
    qtbot.addWidget(window)
    window.show()
    with Archive.open(path) if path.exists() else Archive.create(path) as archive:
        desk = Desk(archive, Bus(window), Lane(window), Lane(window), actions, settings, look)
        made = Room(desk, window, strip)
        desk.bus.told.connect(made.told.append)
        desk.bus.done.connect(made.done.append)
        desk.bus.changed.connect(made.changed.append)
        for lane in (desk.lane, desk.batch):
            lane.broke.connect(made.told.append)
        yield made
        window.closing.emit()
        desk.lane.close()
        desk.batch.close()
