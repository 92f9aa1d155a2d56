"""The row of panes: those that stand open share the width with the gutters between them, the rest are spines."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.reader.between import Between
from app.reader.pane import ReaderPane
from app.reader.pane_widths import SPINE, share_width
from app.reader.room import side_of
from app.reader.spine import Spine
from app.theme import Look


class PaneRow(QWidget):
    """Which panes stand open goes by which were the current one last."""

    spine_chosen = Signal(object)
    """The pane whose spine was clicked."""
    arranged = Signal()
    """Other panes stand open, or others are neighbours."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._panes: list[ReaderPane] = []
        self._recent: list[ReaderPane] = []
        self._spines: dict[ReaderPane, Spine] = {}
        self._between: dict[tuple[ReaderPane, ReaderPane], Between] = {}
        self._holds = 0

    @contextmanager
    def held(self) -> Iterator[None]:
        """What is done to the row here lays each article out anew once at most, when all of it is done."""
        self._holds += 1
        for pane in self._panes:
            pane.view.hold(True)
        yield
        self._holds -= 1
        if not self._holds:
            for pane in self._panes:
                pane.view.hold(False)

    @property
    def panes(self) -> tuple[ReaderPane, ...]:
        """From the left to the right."""
        return tuple(self._panes)

    @property
    def between(self) -> tuple[tuple[ReaderPane, Between, ReaderPane], ...]:
        """What lies between two neighbours that stand open, with these, from the left to the right."""
        return tuple((left, gutter, right) for (left, right), gutter in self._between.items())

    @property
    def spines(self) -> tuple[Spine, ...]:
        return tuple(self._spines[pane] for pane in self._panes if pane in self._spines)

    def in_order(self) -> Sequence[QWidget]:
        """All that is seen of it, from the left to the right."""
        return sorted((*self._panes, *self._spines.values(), *self._between.values()), key=QWidget.x)

    def is_open(self, pane: ReaderPane) -> bool:
        """Whether it stands open, and is no spine."""
        return pane not in self._spines

    def insert(self, place: int, pane: ReaderPane) -> None:
        """Put a pane at this place of the row, open."""
        pane.setParent(self)
        self._panes.insert(place, pane)
        self._recent.append(pane)
        self._arrange()

    def take(self, pane: ReaderPane) -> None:
        """Take a pane out of the row; it is the caller's again."""
        self._panes.remove(pane)
        self._recent.remove(pane)
        pane.hide()
        self._arrange()

    def shift(self, pane: ReaderPane, place: int) -> None:
        """Put a pane of the row at another place of it, open."""
        self._panes.remove(pane)
        self._panes.insert(place, pane)
        self.bring(pane)

    def bring(self, pane: ReaderPane) -> None:
        """Let a pane stand open; where there is no room, the one that was not current for longest becomes a spine."""
        self._recent.remove(pane)
        self._recent.append(pane)
        self._arrange()

    def pair(self, first: ReaderPane, second: ReaderPane) -> None:
        """Let two panes stand open, the second as the one that was current last."""
        self._recent = [pane for pane in self._recent if pane not in (first, second)] + [first, second]
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._panes:
            with self.held():
                self._place_panes()

    def _place_panes(self) -> None:
        shares = share_width(self.width(), len(self._panes))
        recent = set(self._recent[-shares.open :])
        standing = [pane for pane in self._panes if pane in recent]
        first = self._panes.index(standing[0])
        is_new = self._settle_spines([pane for pane in self._panes if pane not in recent])
        is_new |= self._settle_between(list(pairwise(standing)))
        x, height = 0, self.height()
        for pane in self._panes[:first]:
            x = self._put(self._spines[pane], x, SPINE, height)
        total = self.width() - SPINE * (shares.spines - first)
        for number, pane in enumerate(standing):
            pane.view.set_side(side_of(number, len(standing)))
            is_last = pane is standing[-1]
            x = self._put(pane, x, total - x if is_last else shares.pane, height)
            if not is_last:
                x = self._put(self._between[pane, standing[number + 1]], x, shares.gutter, height)
        for pane in self._panes[first:]:
            if pane in self._spines:
                x = self._put(self._spines[pane], x, SPINE, height)
        if is_new:
            self.arranged.emit()

    def _put(self, widget: QWidget, x: int, width: int, height: int) -> int:
        """Show a widget there; returns where the next one begins."""
        widget.setGeometry(QRect(x, 0, width, height))
        widget.show()
        return x + width

    def _settle_spines(self, closed: Sequence[ReaderPane]) -> bool:
        before = set(self._spines)
        for pane in before.difference(closed):
            self._spines.pop(pane).deleteLater()
        for pane in closed:
            pane.hide()
            if pane not in self._spines:
                spine = self._spines[pane] = Spine(self._look, pane, self)
                spine.chosen.connect(self._choose)
        return before != set(closed)

    def _settle_between(self, neighbours: Sequence[tuple[ReaderPane, ReaderPane]]) -> bool:
        before = self._between
        for pair in set(before).difference(neighbours):
            before[pair].deleteLater()
            before[pair].hide()
        self._between = {
            pair: before.get(pair) or Between(self._look, pair[0].view, pair[1].view, self) for pair in neighbours
        }
        return list(before) != list(neighbours)

    def _choose(self) -> None:
        spine = self.sender()
        if isinstance(spine, Spine):
            self.spine_chosen.emit(spine.pane)
