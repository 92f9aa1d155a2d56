"""A section of the facets: a title, what stands at its end, and lines that are kept when their counts change."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from app.delegates.facet_row import FacetItem
from app.panels.controls import Label, follow
from app.panels.facet_list import field_rules
from app.panels.facet_rows import FacetRow, GoRow, TickRow, TitleButton
from app.theme import Look, Style

TITLE = 22
_END = 16


class Section(QWidget):
    """`chosen` tells the key of a line, `end_clicked` that what stands at the end of the title was."""

    chosen = Signal(str)
    end_clicked = Signal()
    left = Signal(object)
    """A step, -1 or 1, that leads out of the section."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.title = look, title
        self.end = TitleButton(look)
        self.end.clicked.connect(self.end_clicked)
        self.end.hide()
        self._head = QHBoxLayout()
        self._head.setContentsMargins(16, 0, _END, 4)
        self._head.addWidget(Label(look, Style.SMALL_STRONG, "text2", title), 1)
        self._head.addWidget(self.end)
        head = QWidget()
        head.setFixedHeight(TITLE)
        head.setLayout(self._head)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 11)
        self.column.setSpacing(0)
        self.column.addWidget(head)
        self.setAccessibleName(title)

    def show_end(self, text: str, *, ticked: bool | None = None) -> None:
        """What stands at the end of the title; nothing hides it. What is ticked or not is a box to tick."""
        self.end.show_text(text, ticked)
        self.end.setAccessibleName(f"{self.title}: {text}")
        self.end.setVisible(bool(text))

    def fit_to(self, width: int, full: int) -> None:
        """Keep the end of the title in place where a scroll bar has taken room."""
        self._head.setContentsMargins(16, 0, max(_END - max(full - width, 0), 2), 4)

    def enter(self, step: int) -> bool:
        """Focus what comes first, from above, or last, from below; False when there is nothing."""
        return False


class _RowSection(Section):
    """Lines that stay the same widgets when what they show changes."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(look, title, parent)
        self._rows: list[FacetRow] = []
        self.hide()

    def rows(self) -> Sequence[FacetRow]:
        """The lines, from the top."""
        return self._rows

    def show_items(self, items: Sequence[FacetItem]) -> None:
        """A line that has the focus keeps it, wherever its value goes."""
        focused = next((row.item.key for row in self._rows if row.hasFocus()), None)
        while len(self._rows) > len(items):
            row = self._rows.pop()
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for row, item in zip(self._rows, items, strict=False):
            row.show_item(item)
        for item in items[len(self._rows) :]:
            self._rows.append(self._joined(item))
            self.column.insertWidget(len(self._rows), self._rows[-1])  # the title is the first
        for row in self._rows:
            if focused is not None and row.item.key == focused and not row.hasFocus():
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._rows and not any(row.focusPolicy() is Qt.FocusPolicy.StrongFocus for row in self._rows):
            self._rows[0].set_tab_stop(True)
        self._show_if_filled()

    def enter(self, step: int) -> bool:
        if self._rows and not self.isHidden():
            self._rows[0 if step > 0 else -1].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _joined(self, item: FacetItem) -> FacetRow:
        row = self._made(item)
        row.clicked.connect(self._click)
        row.stepped.connect(self._step)
        row.focused.connect(self._move_stop)
        return row

    def _made(self, item: FacetItem) -> FacetRow:
        return TickRow(self.look, item)

    def _show_if_filled(self) -> None:
        self.setVisible(bool(self._rows))

    def _move_stop(self) -> None:
        """Tab comes back to the line it left."""
        for row in self._rows:
            row.set_tab_stop(row is self.sender())

    def _step(self, step: int) -> None:
        place = next((number for number, row in enumerate(self._rows) if row is self.sender()), 0) + step
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit(step)

    def _click(self) -> None:
        row = self.sender()
        if isinstance(row, FacetRow):
            self.chosen.emit(row.item.key)


class TickSection(_RowSection):
    """Values to tick."""


class GoSection(_RowSection):
    """Stories or saved searches to go to, and a field for their names."""

    named = Signal(str, str)
    """The key of the line that gets a name, empty for a new one, and the name."""
    delete_wanted = Signal(str)
    privacy_wanted = Signal(str, bool)
    """A key, and whether it shall be private."""
    given_up = Signal()
    """No name was given."""

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(look, title, parent)
        self._named = ""
        self._is_editable = True
        self.field = _NameField()
        self.field.returnPressed.connect(self._name)
        self.field.given_up.connect(self.close_field)
        self.field.given_up.connect(self.given_up)
        follow(look, self.field, lambda widget: field_rules(look))
        self._holder = QWidget()
        inner = QHBoxLayout(self._holder)
        inner.setContentsMargins(14, 2, 14, 4)
        inner.addWidget(self.field)
        self._holder.hide()
        self.column.addWidget(self._holder)
        self.problem = Label(look, Style.SMALL, "amber")
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(16, 0, 16, 4)
        self.problem.hide()
        self.column.addWidget(self.problem)
        self.hide()

    def set_editable(self, editable: bool) -> None:
        """Whether lines can be renamed and deleted."""
        self._is_editable = editable

    def ask_name(self, key: str, name: str, prompt: str) -> None:
        """Open the field with a name to change; `key` is empty for a new line."""
        self._named = key
        self.field.setPlaceholderText(prompt)
        self.field.setAccessibleName(prompt)
        self.field.setText(name)
        self.field.selectAll()
        self._holder.show()
        self.problem.hide()
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, sentence: str) -> None:
        """Say below the field why the name cannot be had; the field stays."""
        self.problem.setText(sentence)
        self.problem.show()

    def close_field(self) -> None:
        self._holder.hide()
        self.problem.hide()
        self._show_if_filled()

    def _made(self, item: FacetItem) -> GoRow:
        row = GoRow(self.look, item)
        row.rename_wanted.connect(self._rename)
        row.delete_wanted.connect(self._delete)
        row.privacy_wanted.connect(self._change_privacy)
        return row

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = next((row for row in self._rows if row.geometry().contains(event.pos())), None)
        if isinstance(row, GoRow) and self._is_editable:
            self.menu_of(row).popup(event.globalPos())

    def menu_of(self, row: GoRow) -> QMenu:
        menu = QMenu(row)
        menu.addAction(self.tr("Rename…"), row.rename_wanted.emit)
        menu.addAction(self.tr("Delete"), row.delete_wanted.emit)
        if row.item.private is not None:
            menu.addSeparator()
            private = menu.addAction(self.tr("Private: stays out of exports"), row.privacy_wanted.emit)
            private.setCheckable(True)
            private.setChecked(row.item.private)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _rename(self) -> None:
        row = self.sender()
        if isinstance(row, GoRow) and self._is_editable:
            self.ask_name(row.item.key, row.item.label, self.tr("New name"))

    def _delete(self) -> None:
        row = self.sender()
        if isinstance(row, GoRow) and self._is_editable:
            self.delete_wanted.emit(row.item.key)

    def _change_privacy(self) -> None:
        row = self.sender()
        if isinstance(row, GoRow):
            self.privacy_wanted.emit(row.item.key, not row.item.private)

    def _name(self) -> None:
        if self.field.text().strip():
            self.named.emit(self._named, self.field.text().strip())

    def _show_if_filled(self) -> None:
        self.setVisible(bool(self._rows) or not self._holder.isHidden())


class _NameField(QLineEdit):
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason) and not self.text():
            self.given_up.emit()
