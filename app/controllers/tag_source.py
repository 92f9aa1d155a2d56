"""All actors and issues as the window needs them to offer them: read once, and again when they changed."""

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.controllers.picker_values import matcher
from app.models.tag_matches import TagMatcher
from archive import Archive
from archive.changes import ChangeSummary
from archive.model import TagEntry

_TABLES = frozenset({"tags", "aliases", "annotation_tags", "annotations", "settings"})


@dataclass(frozen=True, slots=True)
class Tags:
    """`entries` are by id; `pinned` holds the ids of nine places, from the digit 1 on."""

    entries: dict[str, TagEntry] = field(default_factory=dict)
    pinned: tuple[str | None, ...] = ()
    matcher: TagMatcher = field(default_factory=TagMatcher)


class TagSource(QObject):
    """Reads them in the interactive lane."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.tags = Tags()
        desk.bus.changed.connect(self._renew)
        self._ask()

    def _renew(self, summary: ChangeSummary | None) -> None:
        if summary is None or not _TABLES.isdisjoint(summary.counts):
            self._ask()

    def _ask(self) -> None:
        archive = self._desk.archive
        self._desk.lane.ask("all tags", lambda: _read(archive), self._take)

    def _take(self, tags: Tags) -> None:
        self.tags = tags
        self.changed.emit()


def _read(archive: Archive) -> Tags:
    entries, pinned = archive.tag_list(), archive.pinned()
    return Tags({entry.id: entry for entry in entries}, pinned, matcher(entries, pinned))
