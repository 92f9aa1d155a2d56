"""Whether the window keeps answering: a timer, and how long it had to wait for its turn at most."""

import time
from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QTimer

TICK = 5


class Heartbeat:
    """Beats every 5 ms while it is used in a `with`, as far as the event loop lets it; calls `also` at each beat."""

    def __init__(self, also: Callable[[], None] = lambda: None) -> None:
        self.beats: list[float] = []
        self._also = also
        self._timer = QTimer(interval=TICK)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> "Heartbeat":
        self._beat()
        self._timer.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._timer.stop()
        self._beat()

    def gaps(self) -> list[float]:
        """Milliseconds from each beat to the next, from the beginning of the block to its end."""
        return [(later - earlier) * 1000 for earlier, later in pairwise(self.beats)]

    def _beat(self) -> None:
        self.beats.append(time.perf_counter())
        self._also()
