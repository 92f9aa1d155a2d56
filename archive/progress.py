"""How a long job tells what it has done, and learns that it should stop."""

from typing import Protocol


class Progress(Protocol):
    """Passed into every long operation; both methods may be called from another thread than the caller's."""

    def report(self, done: int, total: int | None, message: str = "") -> None:
        """`done` units (articles, rows, documents) are finished and safe; `total` is None while unknown."""

    def cancelled(self) -> bool:
        """True once the user asked to stop; the operation then ends at its next safe point."""


class Silent:
    """Progress for whoever does not want to know."""

    def report(self, done: int, total: int | None, message: str = "") -> None:
        pass

    def cancelled(self) -> bool:
        return False


SILENT: Progress = Silent()
