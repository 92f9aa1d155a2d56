"""What is known of an article apart from its text, to be corrected in place; guesses are amber until confirmed."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.panels.controls import Label, PlainButton, follow, keep_in_place
from app.theme import Look, Style, font
from archive.model import ArticleMetadata

WIDTH, RADIUS = 360, 10
_SHADOW, _DOWN = 22, 5
_INSET = 16
_LABELS = 76
_LONGEST = 500

translate = QCoreApplication.translate


class CorrectionPopover(QWidget):
    """Lies over the window it belongs to. Enter saves, Esc leaves everything as it was."""

    saved = Signal(object, object)
    """A dict from the name of a field to what was typed there, and the set of the fields whose guess was confirmed."""
    left = Signal()

    def __init__(self, look: Look, about: ArticleMetadata, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._window = look, window
        self._place = QPoint()
        self.setAccessibleName(self.tr("About this article"))
        self.setFixedWidth(WIDTH + 2 * _SHADOW)
        self._rows: dict[str, _Row] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(*(_SHADOW + _INSET,) * 4)
        column.setSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _LABELS)
        for number, (name, label) in enumerate(self._fields().items()):
            row = self._rows[name] = _Row(look, self, label, getattr(about, name) or "", is_guess=name in about.guessed)
            row.place(grid, 2 * number)
        grid.setColumnStretch(1, 1)
        self._rows["published"].edit.setPlaceholderText(self.tr("2024, 2024-05 or 31 May 2024"))
        column.addLayout(grid)
        column.addLayout(self._buttons())
        look.changed.connect(self.update)
        keep_in_place(self, window, self._fit)

    def show_at(self, place: QPoint, field: str) -> None:
        """Show it below a point of the window, wholly inside it, ready to type in this field."""
        self._place = place
        self._fit()
        self.show()
        self.raise_()
        row = self._rows.get(field) or next(iter(self._rows.values()))
        row.edit.setFocus()
        row.edit.selectAll()

    def show_error(self, field: str, sentence: str) -> None:
        """Say below a field what is wrong with it; the others are as they were."""
        for name, row in self._rows.items():
            row.show_error(sentence if name == field else "")
        if field in self._rows:
            self._rows[field].edit.setFocus()
        self._fit()

    def changed(self) -> Mapping[str, str]:
        """The fields in which something else stands than before."""
        return {name: row.edit.text() for name, row in self._rows.items() if row.is_changed()}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused.click() if isinstance(focused, QAbstractButton) else self._save()
        else:
            event.accept()  # what is typed here is not for the window below

    def event(self, event: QEvent) -> bool:
        """Keep single keys to the popover: the window has shortcuts of its own."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and not event.modifiers():
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        body = self.rect().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        for step in range(_SHADOW, 0, -1):  # together 8 % black below the edge, fading outwards
            shade = QColor(0, 0, 0)
            shade.setAlphaF(0.16 / _SHADOW * (1 - step / _SHADOW))
            painter.setBrush(shade)
            painter.drawRoundedRect(
                body.adjusted(-step, -step, step, step).translated(0, _DOWN), RADIUS + step, RADIUS + step
            )
        painter.setBrush(QColor(self._look.colours.surface))
        painter.setPen(QColor(self._look.colours.border))
        painter.drawRoundedRect(body.adjusted(0, 0, -1, -1), RADIUS, RADIUS)
        painter.end()

    def _fit(self) -> None:
        self.layout().activate()  # type: ignore[union-attr]
        self.adjustSize()
        room = self._window.rect()
        left = min(self._place.x() - _SHADOW - WIDTH // 2, room.width() - self.width() + _SHADOW)
        top = min(self._place.y() + _DOWN - _SHADOW, room.height() - self.height() + _SHADOW)
        self.move(max(left, -_SHADOW), max(top, -_SHADOW))

    def _fields(self) -> dict[str, str]:
        return {
            "published": self.tr("Date"),
            "outlet": self.tr("Outlet"),
            "byline": self.tr("Byline"),
            "dateline": self.tr("Dateline"),
            "section": self.tr("Section"),
            "language": self.tr("Language"),
            "url": self.tr("Address"),
        }

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        hint = Label(self._look, Style.TINY, "text3", self.tr("Enter saves, Esc leaves"))
        leave = PlainButton(self._look, self.tr("Cancel"))
        save = PlainButton(self._look, self.tr("Save"))
        leave.clicked.connect(self.left)
        save.clicked.connect(self._save)
        row.addWidget(hint)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(save)
        return row

    def _save(self) -> None:
        self.saved.emit(dict(self.changed()), {name for name, row in self._rows.items() if row.is_confirmed})


class _Row:
    """One field: its name, what is typed, the way to confirm a guess, and what is wrong with it."""

    def __init__(self, look: Look, popover: QWidget, label: str, value: str, *, is_guess: bool) -> None:
        self._look, self._value, self._is_guess = look, value, is_guess
        self.is_confirmed = False
        self.label = Label(look, Style.SMALL, "text2", label, popover)
        self.edit = QLineEdit(value, popover)
        self.edit.setFont(font(Style.UI))
        self.edit.setFixedHeight(32)
        self.edit.setMaxLength(_LONGEST)
        self.edit.setCursorPosition(0)
        self.edit.setAccessibleName(label)
        self.error = Label(look, Style.SMALL, "red", parent=popover)
        self.error.setWordWrap(True)
        self.error.hide()
        self.confirm = _Confirm(look, self, popover)
        self._dress()
        follow(look, self.edit, lambda widget: self._rules())
        self.edit.textEdited.connect(self.confirm.refresh)

    def place(self, grid: QGridLayout, row: int) -> None:
        grid.addWidget(self.label, row, 0)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.edit, 1)
        line.addWidget(self.confirm)
        grid.addLayout(line, row, 1)
        grid.addWidget(self.error, row + 1, 1)

    def is_changed(self) -> bool:
        return self.edit.text() != self._value

    @property
    def is_in_doubt(self) -> bool:
        return self._is_guess and not (self.is_confirmed or self.is_changed())

    def set_confirmed(self) -> None:
        self.is_confirmed = True
        self._dress()

    def show_error(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def refresh(self) -> None:
        self._dress()

    def _dress(self) -> None:
        self.confirm.setVisible(self.is_in_doubt)
        self.edit.setToolTip(translate("CorrectionPopover", "This was guessed") if self.is_in_doubt else "")
        self.edit.setStyleSheet(self._rules())

    def _rules(self) -> str:
        colours = self._look.colours
        line, ink = (colours.amber, colours.amber) if self.is_in_doubt else (colours.border, colours.text)
        return (
            f"QLineEdit {{ background: {colours.reader}; color: {ink}; border: 1px solid {line}; border-radius: 6px;"
            f" padding: 0 8px; }} QLineEdit:focus {{ border: 2px solid {colours.accent}; padding: 0 7px; }}"
        )


class _Confirm(QPushButton):
    """Says of a guess that it is right."""

    def __init__(self, look: Look, row: _Row, popover: QWidget) -> None:
        super().__init__(popover)
        self.setText(self.tr("Is right"))
        self.setFlat(True)
        self.setFont(font(Style.SMALL))
        self.setAccessibleName(self.tr("{0} is right").format(row.label.text()))
        self._row = row
        self.clicked.connect(self._agree)
        follow(
            look,
            self,
            lambda widget: (
                f"QPushButton {{ color: {look.colours.accent}; background: transparent; border: none; }}"
                f" QPushButton:focus {{ border: 1px solid {look.colours.accent}; }}"
            ),
        )

    def refresh(self) -> None:
        self._row.refresh()

    def _agree(self) -> None:
        self._row.set_confirmed()
        self._row.edit.setFocus()
