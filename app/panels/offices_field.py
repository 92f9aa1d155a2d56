"""What an actor is or was, and when: a line for each office, written in place."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.panels.controls import IconButton, Label, PlainButton
from app.panels.written_field import WIDEST, follow_rules
from app.theme import Look, Style, font
from archive.model import Office

translate = QCoreApplication.translate
_DATE = 104
_Written = tuple[str, str, str]


class OfficesField(QWidget):
    """Dates are a year, a month or a day, as far as they are known."""

    written = Signal(str, str, str, str)
    """The id of an office, empty for a new one, its title, and since and until when."""
    removed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._writes = look, True
        self.setMaximumWidth(WIDEST)
        self.lines: dict[str, OfficeLine] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.add = PlainButton(look, self.tr("Add"), "plus", self, inset=9)
        self.add.setFixedHeight(26)
        self.add.setFont(font(Style.SMALL_MEDIUM))
        self.add.setAccessibleName(self.tr("Add an office"))
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add.clicked.connect(self._begin)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._rows)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_offices(self, offices: Sequence[Office], *, anew: bool) -> None:
        """Show these; what is being typed stays, unless they are another actor's."""
        known = {office.id: office for office in offices}
        had_focus = self.isAncestorOf(_focused(self))
        for key in [key for key in self.lines if anew or (key and key not in known)]:
            self._take_out(key)
        new = self.lines.get("")
        if new is not None and any(_of(office) == new.text() for office in offices):
            self._take_out("")
        for place, office in enumerate(offices):
            line = self.lines.get(office.id) or self._put_in(office.id, place)
            line.show_office(_of(office))
        if had_focus and not self.isAncestorOf(_focused(self)):
            self.add.setFocus()

    def set_read_only(self, read_only: bool) -> None:
        self._writes = not read_only
        self.add.setVisible(not read_only)
        for line in self.lines.values():
            line.set_read_only(read_only)

    def show_refused(self, office: str, sentence: str) -> None:
        """Why what was typed of an office could not be stored."""
        if office in self.lines:
            self.lines[office].show_refused(sentence)

    def keep(self) -> None:
        for line in [*self.lines.values()]:
            line.keep()

    def _begin(self) -> None:
        line = self.lines.get("") or self._put_in("", self._rows.count())
        line.title.setFocus()

    def _put_in(self, office: str, place: int) -> "OfficeLine":
        line = self.lines[office] = OfficeLine(self._look, office, self)
        line.set_read_only(not self._writes)
        line.written.connect(self.written)
        line.removed.connect(self._remove)
        self._rows.insertWidget(place, line)
        line.show()
        return line

    def _take_out(self, office: str) -> None:
        line = self.lines.pop(office)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _remove(self, office: str) -> None:
        if office:
            self.removed.emit(office)
        else:
            self._take_out("")
            self.add.setFocus()


class OfficeLine(QWidget):
    """A title and two dates; kept when the line is left, and on Enter."""

    written = Signal(str, str, str, str)
    removed = Signal(str)

    def __init__(self, look: Look, office: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._known: _Written = ("", "", "")
        self._told: _Written | None = None
        dates = self.tr("A year, a month or a day: 2023, 2023-05, 2023-05-31")
        self.title = _Field(look, self, self.tr("Office"))
        self.since = _Field(look, self, self.tr("since"), dates)
        self.until = _Field(look, self, self.tr("until"), dates)
        self.remove = IconButton(look, "x", self, size=14)
        self.remove.setAccessibleName(self.tr("Remove this office"))
        self.remove.setToolTip(self.tr("Remove this office"))
        self.remove.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.title, 1)
        for field in (self.since, self.until):
            field.setFixedWidth(_DATE)
        row.addWidget(self.since)
        row.addWidget(Label(look, Style.UI, "text2", "–", self))
        row.addWidget(self.until)
        row.addWidget(self.remove)
        for field in self.fields:
            field.left.connect(self._leave)
            field.dropped.connect(self._drop)
            field.returnPressed.connect(self.keep)

    @property
    def fields(self) -> "tuple[_Field, ...]":
        return self.title, self.since, self.until

    def show_office(self, office: _Written) -> None:
        """Show what is stored, unless something else is being typed."""
        if self.text() == self._known or self.text() == office:
            for field, text in zip(self.fields, office, strict=True):
                field.setText(text)
                field.setCursorPosition(0)
            self.show_refused("")
        self._known, self._told = office, None

    def set_read_only(self, read_only: bool) -> None:
        for field in self.fields:
            field.setReadOnly(read_only)
        self.remove.setVisible(not read_only)

    def show_refused(self, sentence: str) -> None:
        for field in self.fields:
            field.setProperty("refused", bool(sentence))
            field.setAccessibleDescription(sentence)
            field.style().unpolish(field)
            field.style().polish(field)

    def text(self) -> _Written:
        return self.title.text().strip(), self.since.text().strip(), self.until.text().strip()

    def keep(self) -> None:
        """Tell what was typed, if it is anything new."""
        if self.text() not in (self._known, self._told) and any(self.text()):
            self._told = self.text()
            self.written.emit(self._office, *self.text())

    def _leave(self) -> None:
        if not self.isAncestorOf(_focused(self)):
            self.keep()

    def _drop(self) -> None:
        if self.text() != self._known:
            for field, text in zip(self.fields, self._known, strict=True):
                field.setText(text)
            self.show_refused("")
        elif not self._office:
            self.removed.emit("")

    def _remove(self) -> None:
        self.removed.emit(self._office)


class _Field(QLineEdit):
    left = Signal()
    dropped = Signal()

    def __init__(self, look: Look, parent: QWidget, name: str, about: str = "") -> None:
        super().__init__(parent)
        self.setFont(font(Style.UI))
        self.setFixedHeight(26)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setToolTip(about)
        self.setTextMargins(1, 0, 1, 0)
        follow_rules(look, self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)


def _of(office: Office) -> _Written:
    return office.title, office.since or "", office.until or ""


def _focused(widget: QWidget) -> QWidget:
    return widget.window().focusWidget() or widget.window()
