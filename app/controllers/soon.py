"""Counting beside the search: in a moment, so that the next key and the next change do not wait for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

REST_MILLISECONDS = 80
"""Without a key or a change."""


class Soon(QTimer):
    """Does its work once, a moment after it was asked for last. Connected to a signal, it takes any values."""

    def __init__(self, work: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(REST_MILLISECONDS)
        self.timeout.connect(work)

    def ask(self, *values: object) -> None:
        self.start()
