"""What every controller works with while an archive is open."""

from dataclasses import dataclass

from app.actions import Actions
from app.bus import Bus
from app.jobs.lanes import Lane
from app.settings import Settings
from app.theme import Look
from archive import Archive


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
