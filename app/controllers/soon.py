"""Doing something in a moment: when the window has its turn again, or when keys and changes rest."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

REST_MILLISECONDS = 80
"""Without a key or a change; the next search does not wait for what is counted beside it."""


class Soon(QTimer):
    """Does its work once, a moment after it was asked for last. Connected to a signal, it takes any values.

    It ends with its parent; a single shot of Qt's own would hold the work for ever when its receiver ends before it.
    """

    def __init__(self, work: Callable[[], None], parent: QObject, milliseconds: int = REST_MILLISECONDS) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(milliseconds)
        self.timeout.connect(work)

    def ask(self, *values: object) -> None:
        self.start()
