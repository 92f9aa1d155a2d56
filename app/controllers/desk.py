"""What every controller works with while an archive is open."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from app.actions import Actions
from app.bus import Bus
from app.jobs.lanes import Lane
from app.settings import Settings
from app.theme import Look
from archive import Archive
from archive.changes import ChangeSet
from archive.errors import ArchiveError

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
        done: Callable[[], None] = lambda: None,
        refused: Callable[[ArchiveError], None] | None = None,
    ) -> None:
        """Do what the user wants done to the archive, and tell everybody what changed.

        Every gesture counts: none is dropped for a later one. A refusal is shown for a moment unless `refused` does.
        """

        def answered(changes: ChangeSet) -> None:
            done()
            self.bus.did(changes)

        self.lane.ask(f"gesture {next(_numbers)}", gesture, answered, refused or self.bus.refuse)
