"""Moves the mouse over a widget without a button, wherever it was before and whether or not the widget is seen."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def point_at(widget: QWidget, at: QPoint) -> None:
    """`at` counts from the corner of the widget."""
    none = Qt.MouseButton.NoButton
    place, on_screen = QPointF(at), QPointF(widget.mapToGlobal(at))
    move = QMouseEvent(QEvent.Type.MouseMove, place, on_screen, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, move)
