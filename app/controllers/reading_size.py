"""The size of the letters and the width of the column, which every reader of this user has."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.controllers.desk import Desk
from app.reader.pane import ReaderPane
from app.reader.readers import Readers

_SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.45, 1.7, 2.0)
_COLUMNS = (480, 560, 640, 720, 800)


class ReadingSize(QObject):
    """Steps through sizes and widths, and remembers them."""

    def __init__(self, desk: Desk, readers: Readers) -> None:
        super().__init__(readers)
        self._settings, self._readers = desk.settings, readers
        for pane in readers.panes:
            self._join(pane)
        readers.made.connect(self._join)

    def zoom(self, by: int) -> None:
        """Letters larger (1) or smaller (-1)."""
        self._step("reader/scale", _SCALES, 1.0, by)

    def widen(self, by: int) -> None:
        """A wider column (1) or a narrower one (-1)."""
        self._step("reader/column", _COLUMNS, 640, by)

    def _join(self, pane: ReaderPane) -> None:
        pane.view.zoom_wanted.connect(self.zoom)
        self._apply(pane)

    def _step(self, name: str, steps: Sequence[float], usual: float, by: int) -> None:
        at = steps.index(_nearest(steps, self._settings.number(name, usual))) + by
        self._settings.put(name, steps[max(0, min(at, len(steps) - 1))])
        for pane in self._readers.panes:
            self._apply(pane)

    def _apply(self, pane: ReaderPane) -> None:
        scale, column = self._settings.number("reader/scale", 1.0), self._settings.number("reader/column", 640)
        pane.view.set_setting(int(_nearest(_COLUMNS, column)), _nearest(_SCALES, scale))


def _nearest(values: Sequence[float], wanted: float) -> float:
    return min(values, key=lambda value: abs(value - wanted))
