"""The outline of a passage to which somebody was just led: it goes out by itself, so that the eye finds the place."""

from PySide6.QtCore import QObject, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QStyle

from app.reader.page import Page
from app.theme import Colours

_TIME = 600
_STILL_TIME = 1200
"""In milliseconds; where nothing is to move the outline stays as it is for longer, and then it is gone."""


class Flash(QObject):
    """At most one passage of a view at a time."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._annotation: str | None = None
        self._fading = QVariantAnimation(self)
        self._fading.setStartValue(1.0)
        self._fading.valueChanged.connect(self._repaint)
        self._fading.finished.connect(self._end)

    @property
    def annotation(self) -> str | None:
        """The highlight that has the outline now."""
        return self._annotation

    def show(self, annotation: str) -> None:
        moves = self._view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._view) > 0
        self._fading.stop()
        self._annotation = annotation
        self._fading.setEndValue(0.0 if moves else 1.0)
        self._fading.setDuration(_TIME if moves else _STILL_TIME)
        self._fading.start()

    def paint(self, painter: QPainter, page: Page, rows: range, colours: Colours) -> None:
        """Over the letters of these lines."""
        number = page.number(self._annotation) if self._annotation is not None else None
        if number is None:
            return
        accent = QColor(colours.accent)
        accent.setAlphaF(float(self._fading.currentValue()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(accent, 2.5))
        for row, x0, x1 in page.pieces(number, rows):
            scale = page.lines.scales[row]
            painter.drawRoundedRect(QRectF(x0 - 3.5, page.lines.bases[row] - 20 * scale, x1 - x0 + 7, 28 * scale), 5, 5)

    def _repaint(self) -> None:
        self._view.viewport().update()

    def _end(self) -> None:
        self._annotation = None
        self._repaint()
