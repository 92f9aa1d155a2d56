"""What every controller works with while an archive is open."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import TypeVar

from app.actions import Actions
from app.bus import Bus
from app.jobs.lanes import Lane
from app.settings import Settings
from app.theme import Look
from archive import Archive
from archive.changes import ChangeSet
from archive.errors import ArchiveError

T = TypeVar("T")
_numbers = count()


@dataclass(frozen=True)
class Desk:
    """`lane` is for questions of which only the latest counts, `batch` for long jobs, one after the other."""

    archive: Archive
    bus: Bus
    lane: Lane
    batch: Lane
    actions: Actions
    settings: Settings
    look: Look

    def do(
        self,
        gesture: Callable[[], ChangeSet],
        done: Callable[[], object] = lambda: None,
        refused: Callable[[ArchiveError], None] | None = None,
        *,
        tell: bool = True,
    ) -> None:
        """Do what the user wants done to the archive, and tell everybody what changed.

        Every gesture counts: none is dropped for a later one. A refusal is shown for a moment unless `refused` does.
        What was done is said, with a way to undo it, unless one sees it anyway: then do not `tell` it.
        """

        def answered(changes: ChangeSet) -> None:
            done()
            self.bus.did(changes, tell=tell)

        self.lane.ask(f"gesture {next(_numbers)}", gesture, answered, refused or self.bus.refuse)

    def make(
        self,
        gesture: Callable[[], tuple[T, ChangeSet]],
        made: Callable[[T], object],
        refused: Callable[[ArchiveError], None] | None = None,
        *,
        tell: bool = True,
    ) -> None:
        """The same for a gesture that makes something: `made` is told what it is known by."""

        def answered(outcome: tuple[T, ChangeSet]) -> None:
            made(outcome[0])
            self.bus.did(outcome[1], tell=tell)

        self.lane.ask(f"gesture {next(_numbers)}", gesture, answered, refused or self.bus.refuse)
