"""Below a sheet: how often an actor or an issue is tagged in which role or with which stance, and the latest excerpts.

The list is as high as all its rows and scrolls with the sheet.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from app.delegates.excerpt_row import ExcerptRowDelegate
from app.delegates.excerpt_shape import HEIGHT as ROW
from app.models.tag_excerpts import TagExcerptRows
from app.panels.controls import Label, Line, PlainButton, follow
from app.theme import Look, Style, TagColour
from app.words import counted, figures
from archive.model import Excerpt

_BAR = 44
BOX_RIGHT = 46
_MOST = 100_000
"""A widget cannot be higher than so many rows."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TagExcerpts(QWidget):
    """Space and a click on its box tick an excerpt; ticked ones can be split off."""

    opened = Signal(object)
    """The `Excerpt` whose article is to be opened at it."""
    split_wanted = Signal()
    row_reached = Signal(int, int)
    """Where the row begins that the keys went to, in pixels from the top of this widget, and how high it is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._writes = look, True
        self.list = TagExcerptList(look, self)
        self.rows = self.list.rows
        self.split = PlainButton(look, self.tr("Split off…"), "split", self)
        self.split.setFixedHeight(28)
        self.split.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._counts = QHBoxLayout()
        self._counts.setSpacing(22)
        self._bar = QWidget(self)
        self._bar.setObjectName("latest")
        self._bar.setFixedHeight(_BAR)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(66, 0, 24, 0)
        row.setSpacing(22)
        row.addWidget(Label(look, Style.UI_STRONG, "text", self.tr("Latest excerpts"), self._bar))
        row.addLayout(self._counts)
        row.addStretch(1)
        row.addWidget(self.split)
        row.addWidget(Label(look, Style.SMALL, "text2", self.tr("Newest first"), self._bar))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (Line(look, parent=self), self._bar, Line(look, parent=self), self.list):
            column.addWidget(part)
        self.list.opened.connect(self.opened)
        self.list.reached.connect(self._reach)
        self.rows.chosen_changed.connect(self._show_split)
        self.split.clicked.connect(self.split_wanted)
        follow(look, self._bar, lambda widget: f"#latest {{ background: {look.colours.panel}; }}")
        self._show_split()

    def show_counts(self, counts: Sequence[tuple[str, int]]) -> None:
        """Pairs of a role or a stance, and how often it is taken."""
        while (item := self._counts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for name, count in counts:
            label = Label(self._look, Style.SMALL, "text2", parent=self._bar)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setText(f"{name} <b>{figures(count)}</b>")
            label.setAccessibleName(f"{name} {figures(count)}")
            self._counts.addWidget(label)
            label.show()

    def counts(self) -> list[str]:
        """What is counted, as it is read aloud."""
        found = (self._counts.itemAt(place) for place in range(self._counts.count()))
        return [widget.accessibleName() for item in found if item and (widget := item.widget())]

    def show_excerpts(self, count: int, *, anew: bool) -> None:
        """Show so many, of another one `anew`."""
        self.setVisible(count > 0)
        self.rows.show(min(count, _MOST), anew=anew)
        self.list.setFixedHeight(min(count, _MOST) * ROW)

    def set_tag_colours(self, colours: Mapping[str, TagColour]) -> None:
        """What the ink of each issue is, by its id."""
        self.list.set_tag_colours(colours)

    def set_read_only(self, read_only: bool) -> None:
        self._writes = not read_only
        self._show_split()

    def chosen(self) -> list[str]:
        """The ids of those that are ticked."""
        return [*self.rows.chosen]

    def _show_split(self) -> None:
        count = len(self.rows.chosen)
        text = counted(count, self.tr("Split 1 off…"), self.tr("Split {} off…"))
        self.split.setText("\N{EN SPACE}" + text)
        self.split.setAccessibleName(text)
        self.split.setVisible(bool(count) and self._writes)

    def _reach(self, row: int) -> None:
        self.row_reached.emit(self.list.y() + row * ROW, ROW)


class TagExcerptList(QTableView):
    opened = Signal(object)
    reached = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = TagExcerptRows(self)
        self._delegate = ExcerptRowDelegate(look, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for bars in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setAccessibleName(self.tr("Latest excerpts"))
        self.selectionModel().currentChanged.connect(self._reach)
        follow(look, self, lambda widget: f"QTableView {{ background: {look.colours.reader}; }}")

    def set_tag_colours(self, colours: Mapping[str, TagColour]) -> None:
        self._delegate.set_colours(colours)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            event.ignore()  # the sheet scrolls
            return False
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return False
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().row()
        excerpt: Excerpt | None = self.rows.excerpt(row)
        if event.key() == Qt.Key.Key_Space:
            self.rows.toggle(row)
        elif event.key() in _ENTER and excerpt is not None:
            self.opened.emit(excerpt)
        elif event.key() == Qt.Key.Key_Escape and self.rows.chosen:
            self.rows.clear_chosen()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and event.position().x() < BOX_RIGHT:
            self.rows.toggle(self.indexAt(event.position().toPoint()).row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        excerpt = self.rows.excerpt(self.indexAt(event.position().toPoint()).row())
        if excerpt is not None and event.position().x() >= BOX_RIGHT:
            self.opened.emit(excerpt)

    def keyboardSearch(self, search: str) -> None:
        """Letters are no names of rows here."""

    def _reach(self, index: object) -> None:
        if self.hasFocus():
            self.reached.emit(self.currentIndex().row())
