"""Where something opens that was asked for by a key, a menu or a click."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget


def pointed_at(window: QWidget) -> QPoint:
    """A point of the screen: where the mouse is, or near the middle of the window when it is elsewhere."""
    place = QCursor.pos()
    if window.rect().contains(window.mapFromGlobal(place)):
        return place
    return window.mapToGlobal(QPoint(window.width() // 2, window.height() // 3))
