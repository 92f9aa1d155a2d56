"""Doing something when the window is free, and not in the middle of what it is doing now."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def soon(owner: QObject, slot: Callable[[], None]) -> None:
    """Call the slot as soon as the window is free, unless the owner is gone by then.

    Qt's own `singleShot` keeps a slot of an owner that goes first, and all that hangs on it, for ever.
    """
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(slot)
    timer.timeout.connect(timer.deleteLater)
    timer.start(0)
