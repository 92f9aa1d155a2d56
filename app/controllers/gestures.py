"""What the user does to the archive, one thing after the other: none makes another one void, and all are told of."""

from collections.abc import Callable
from itertools import count
from typing import TypeVar

from app.controllers.desk import Desk
from archive.changes import ChangeSet
from archive.errors import ArchiveError

T = TypeVar("T")
_number = count()


class Gestures:
    """Does gestures in the interactive lane and publishes what they changed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def do(
        self,
        work: Callable[[], ChangeSet],
        then: Callable[[], None] | None = None,
        *,
        say: bool = True,
        refused: Callable[[ArchiveError], None] | None = None,
    ) -> None:
        """Do it, publish it, and, if it changed anything and `say` it is, show it with a way to undo it.

        `then` follows. An error is said, unless `refused` sees to it.
        """

        def answered(changes: ChangeSet) -> None:
            self._publish(changes, say)
            if then is not None:
                then()

        self._ask(work, answered, refused)

    def make(
        self,
        work: Callable[[], tuple[T, ChangeSet]],
        then: Callable[[T], None],
        *,
        say: bool = True,
        refused: Callable[[ArchiveError], None] | None = None,
    ) -> None:
        """The same for what makes something: `then` is told what it is known by."""

        def answered(made: tuple[T, ChangeSet]) -> None:
            self._publish(made[1], say)
            then(made[0])

        self._ask(work, answered, refused)

    def _ask(
        self, work: Callable[[], T], answered: Callable[[T], None], refused: Callable[[ArchiveError], None] | None
    ) -> None:
        self._desk.lane.ask(f"gesture {next(_number)}", work, answered, refused or self._refused)

    def _publish(self, changes: ChangeSet, say: bool) -> None:
        if changes:
            self._desk.bus.publish(changes)
            if say:
                self._desk.bus.done.emit(changes.label)

    def _refused(self, error: ArchiveError) -> None:
        self._desk.bus.told.emit(str(error))
