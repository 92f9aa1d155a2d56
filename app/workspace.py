"""An open archive in the window: made when an archive is opened, gone when it is closed."""

from collections.abc import Callable
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.actions import Actions
from app.bus import Bus
from app.controllers.desk import Desk
from app.controllers.soon import Soon
from app.jobs.lanes import Lane
from app.main_window import MainWindow, Parts
from app.settings import Settings
from app.theme import Look
from archive import Archive

translate = QCoreApplication.translate
_LAYOUT = "window/layout"
_OFTEN_MILLISECONDS = 1_000
"""A program that is killed is found again where it was so long before."""


@runtime_checkable
class Closes(Protocol):
    """A controller that has something to end when its archive is closed."""

    def close(self) -> None: ...


@runtime_checkable
class Keeps(Protocol):
    """A controller that keeps what is written until it is stored."""

    def unstored(self) -> str:
        """Why something that was written cannot be stored; empty when all is."""


@runtime_checkable
class Remembers(Protocol):
    """A controller that has something to find again when its archive is opened the next time."""

    def state(self) -> dict[str, Any]:
        """What to remember, by names of its own; JSON can hold it."""

    def restore(self, state: dict[str, Any]) -> None:
        """Find again what is in `state`, which may lack anything and hold anything."""


class Workspace:
    """An open archive in the window."""

    def __init__(
        self,
        archive: Archive,
        window: MainWindow,
        actions: Actions,
        settings: Settings,
        look: Look,
        furnish: Callable[[Desk, MainWindow], tuple[Parts, list[object]]],
    ) -> None:
        """What `furnish` makes is restored in its order, and closed in the reverse one."""
        self.archive = archive
        self.bus = Bus()
        self.lane, self.batch = Lane(), Lane()
        self._window, self._actions, self._settings = window, actions, settings
        self.desk = Desk(archive, self.bus, self.lane, self.batch, actions, settings, look)
        actions.begin(writing=not archive.is_read_only)
        self.parts, self.controllers = furnish(self.desk, window)
        self.notice = self.parts.notice
        self.bus.troubled.connect(self._warn)
        actions.settle()
        window.show_archive(archive.path.stem, self.parts)
        window.restore_layout(settings.bytes(_LAYOUT))
        self._remembered = settings.of_archive(archive.path)
        for controller in self.controllers:
            if isinstance(controller, Remembers):
                controller.restore(self._remembered)
        self._remembering = QTimer(window, interval=_OFTEN_MILLISECONDS)
        self._remembering.timeout.connect(self._remember)
        self._remembering.start()

    def _warn(self, sentence: str) -> None:
        self.notice.warn(sentence, translate("Workspace", "Open again") if sentence else "")

    def unstored(self) -> str:
        """Why something that was written cannot be stored; empty when all is."""
        return next((why for one in self.controllers if isinstance(one, Keeps) and (why := one.unstored())), "")

    def _remember(self) -> None:
        state: dict[str, Any] = {}
        for controller in self.controllers:
            if isinstance(controller, Remembers):
                state |= controller.state()
        if state != self._remembered and self.archive.path in self._settings.recent():  # else its traces are forgotten
            self._settings.put_of_archive(self.archive.path, state)
            self._remembered = state

    def close(self) -> None:
        """Remember what is shown, end what runs, and let go of the archive."""
        self._remembering.stop()
        self._remembering.deleteLater()
        self._remember()
        self._settings.put_bytes(_LAYOUT, self._window.layout_state())
        self.lane.forget()
        for controller in reversed(self.controllers):
            if isinstance(controller, Closes):
                controller.close()
        self.batch.close()
        self.lane.finish()  # what controllers asked last is done, such as keeping the place in an article
        for controller in self.controllers:
            if isinstance(controller, QObject):
                controller.deleteLater()
        self.controllers.clear()
        self._window.toast.hide()
        self._window.show_first_page()
        settling = Soon(self._actions.settle, self._actions, 0)
        settling.timeout.connect(settling.deleteLater)
        settling.ask()  # when the controllers are gone
        self.archive.close()
