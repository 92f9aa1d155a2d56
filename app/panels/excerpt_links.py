"""The links of an excerpt: the type in its colour, below it the quote at the other end, and where that stands."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.delegates.lines import lines_of
from app.panels.controls import Label, Line
from app.theme import Look, Style, font
from app.theme.colours import link_colour
from app.theme.icons import pixmap
from app.words import date_in_words, say
from archive.model import ExcerptLink
from archive.sentences import word

_LEFT, _LINE, _QUOTE, _MOST = 22, 18, 20, 3


class ExcerptLinks(QWidget):
    """Hidden where there are none."""

    chosen = Signal(str)
    """The id of the annotation at the other end."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[_LinkRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(Line(look))
        self._column.addWidget(Label(look, Style.SMALL_STRONG, "text2", self.tr("Links")))

    def show_links(self, links: Sequence[ExcerptLink]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_LinkRow(self._look, link) for link in links]
        for row in self._rows:
            row.wanted.connect(self.chosen)
            self._column.addWidget(row)
        self.setVisible(bool(links))

    def rows(self) -> "list[_LinkRow]":
        return self._rows


class _LinkRow(QAbstractButton):
    wanted = Signal(str)

    def __init__(self, look: Look, link: ExcerptLink) -> None:
        super().__init__()
        self._look, self._link = look, link
        self._name = say(word(link.reading))
        self.setText(self._name)
        self.setAccessibleName(f"{self._name}: {link.quote}, {link.title}")
        self.setToolTip(link.quote)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._ask)

    def sizeHint(self) -> QSize:
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 320
        lines = lines_of(self._link.quote, font(Style.QUOTE), max(width, 160) - _LEFT, _QUOTE, _MOST)
        return QSize(200, 2 * _LINE + _QUOTE * len(lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._look.colours, QPainter(self)
        if self.hasFocus() or self.underMouse():
            painter.fillRect(self.rect(), QColor(colours.select))
        ink = link_colour(self._link.type).ink(colours)
        painter.drawPixmap(0, 2, pixmap("link-2", ink, 14, self.devicePixelRatioF()))
        painter.setFont(font(Style.SMALL_STRONG))
        painter.setPen(QColor(ink))
        painter.drawText(_LEFT, 13, self._name)
        painter.setPen(QColor(colours.text))
        y = float(_LINE)
        room = self.width() - _LEFT
        for layout, _ in lines_of(self._link.quote, font(Style.QUOTE), room, _QUOTE, _MOST):
            layout.draw(painter, QPointF(_LEFT, y))
            y += _QUOTE
        painter.setFont(font(Style.SMALL))
        painter.setPen(QColor(colours.text2))
        title = QFontMetricsF(painter.font()).elidedText(self._place(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(_LEFT, y + 13), title)
        painter.end()

    def _place(self) -> str:
        """Where the other end stands."""
        if not self._link.outlet:
            return self._link.title
        date = date_in_words(self._link.published) if self._link.published else ""
        return "  ·  ".join(part for part in (self._link.outlet, date) if part)

    def _ask(self) -> None:
        self.wanted.emit(self._link.annotation)
