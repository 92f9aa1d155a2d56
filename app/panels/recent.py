"""The archives that were open lately: what each is called, and where it lies."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from app.panels.controls import Label
from app.theme import Look, Style, font
from app.theme.icons import pixmap

_WIDTH, _ROW, _INSET, _ICON, _GAP = 420, 30, 10, 16, 9


class Recent(QWidget):
    """Hidden while there are none."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedWidth(_WIDTH)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        title = Label(look, Style.SMALL_STRONG, "text2", self.tr("Recent archives"))
        title.setContentsMargins(_INSET, 0, _INSET, 6)
        self._column.addWidget(title)
        self._entries: list[_Entry] = []
        self.hide()

    def show_archives(self, archives: Sequence[Path]) -> None:
        """The latest first."""
        for entry in self._entries:
            entry.hide()
            entry.deleteLater()
        self._entries = [_Entry(self._look, path) for path in archives]
        for entry in self._entries:
            entry.wanted.connect(self.chosen)
            self._column.addWidget(entry)
        self.setVisible(bool(archives))


class _Entry(QAbstractButton):
    """The name of an archive, and at the end of the line its folder."""

    wanted = Signal(str)

    def __init__(self, look: Look, path: Path) -> None:
        super().__init__()
        self._look, self._path, self._folder = look, path, _short(path.parent)
        self.setText(path.stem)
        self.setToolTip(str(path))
        self.setAccessibleName(f"{path.stem} – {self._folder}")
        self.setFixedHeight(_ROW)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._ask)
        look.changed.connect(self.update)

    def _ask(self) -> None:
        self.wanted.emit(str(self._path))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, inner = self._look.colours, QRectF(self.rect()).adjusted(_INSET, 0, -_INSET, 0)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.select) if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.drawPixmap(
            round(inner.left()), (_ROW - _ICON) // 2, pixmap("file-text", colours.text2, _ICON, self.devicePixelRatio())
        )
        inner.setLeft(inner.left() + _ICON + _GAP)
        name, folder = QFontMetricsF(font(Style.UI)), QFontMetricsF(font(Style.SMALL))
        shown = name.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, inner.width() * 0.6)
        painter.setFont(font(Style.UI))
        painter.setPen(QColor(colours.accent))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        inner.setLeft(inner.left() + name.horizontalAdvance(shown) + 16)
        shown = folder.elidedText(self._folder, Qt.TextElideMode.ElideMiddle, inner.width())
        painter.setFont(font(Style.SMALL))
        painter.setPen(QColor(colours.text3))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)
        painter.end()


def _short(folder: Path) -> str:
    """A folder as people say it: `~` for one's own, and not more than its end."""
    try:
        parts = ("~", *folder.relative_to(Path.home()).parts)
    except ValueError:
        parts = folder.parts
    if len(parts) > 4:
        parts = (parts[0], "…", *parts[-2:])
    return str(Path(*parts)) if parts else ""
