"""Dropping something on a window, as a hand with a mouse does."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def drop(window: QWidget, data: QMimeData) -> bool:
    """Drag over the window and let go; whether it took what was dropped."""
    at, actions, button = (
        QPointF(200, 200),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        Qt.MouseButton.LeftButton,
    )
    entered = QDragEnterEvent(QPoint(200, 200), actions, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, entered)
    dropped = QDropEvent(at, actions, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, dropped)
    return entered.isAccepted() and dropped.isAccepted() and dropped.dropAction() is Qt.DropAction.CopyAction
