"""A pane for which there is no room: its outlet and date, turned by 90 degrees, and how many links lead to it."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.reader.directions import isolated
from app.reader.pane import ReaderPane
from app.theme import Look, Style, font
from app.theme.icons import pixmap
from app.words import figures

_TOP, _GAP, _BOTTOM = 16, 10, 14
_ICON = 11


class Spine(QWidget):
    """A click, or Enter while it has the focus, lets the pane stand open again."""

    chosen = Signal()

    def __init__(self, look: Look, pane: ReaderPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.pane = look, pane
        self._links = 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)
        pane.view.text_shown.connect(self._describe)
        self._describe()

    def set_links(self, count: int) -> None:
        """So many links lead to it from the panes that stand open."""
        if count != self._links:
            self._links = count
            self._describe()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._look.colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_marked = self.underMouse() or self.hasFocus()
        painter.fillRect(self.rect(), QColor(colours.select if is_marked else colours.panel))
        painter.fillRect(0, 0, 1, self.height(), QColor(colours.border))
        article = self.pane.view.article
        below = self._paint_links(painter) if self._links else self.height() - _BOTTOM
        if article is not None:
            painter.translate(self.width(), 0)
            painter.rotate(90)
            end = self._write(painter, Style.SMALL_STRONG, colours.text, article.outlet or article.title, _TOP, below)
            self._write(painter, Style.SMALL, colours.text2, article.date, end + _GAP, below)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def _write(self, painter: QPainter, style: Style, ink: str, text: str, start: int, end: int) -> int:
        """Write along the spine, from `start` to `end` at most; returns where it ended."""
        metrics = QFontMetrics(font(style))
        shown = metrics.elidedText(isolated(text), Qt.TextElideMode.ElideRight, max(0, end - start))
        painter.setFont(font(style))
        painter.setPen(QColor(ink))
        painter.drawText(QRectF(start, 0, end - start, self.width()), Qt.AlignmentFlag.AlignVCenter, shown)
        return start + metrics.horizontalAdvance(shown)

    def _paint_links(self, painter: QPainter) -> int:
        """The pill with the count at the lower end; returns where it begins."""
        colours = self._look.colours
        pill = QRectF(4.5, self.height() - _BOTTOM - 20.5, self.width() - 9, 20)
        painter.setPen(QPen(QColor(colours.outline), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(pill, 10, 10)
        painter.drawPixmap(
            9, int(pill.center().y()) - 5, pixmap("link-2", colours.text2, _ICON, self.devicePixelRatioF())
        )
        painter.setFont(font(Style.TINY))
        painter.setPen(QColor(colours.text2))
        painter.drawText(pill.adjusted(_ICON + 6, 0, -4, 0), Qt.AlignmentFlag.AlignCenter, figures(self._links))
        return int(pill.top()) - _GAP

    def _describe(self) -> None:
        article = self.pane.view.article
        if article is not None:
            title = ", ".join(part for part in (article.title, article.outlet, article.date) if part)
            self.setToolTip(title)
            self.setAccessibleName(self.tr("Open pane: {}").format(title))
        self.update()
