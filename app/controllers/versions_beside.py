"""Two versions of one article side by side, with what was changed between them marked in both."""

from functools import partial

from PySide6.QtCore import QObject

from app.controllers.desk import Desk
from app.controllers.reading import ReadingController
from app.reader.changes import Changes
from app.reader.pane import ReaderPane
from app.reader.readers import Readers
from archive.errors import ArchiveError
from archive.model import DifferenceKind
from archive.operations.compare import VersionDiff

_TOPIC = "versions side by side"


class VersionsBesideController(QObject):
    """Opens them, and marks the differences wherever two panes show two versions of one article."""

    def __init__(self, desk: Desk, readers: Readers, reading: ReadingController) -> None:
        super().__init__(readers)
        self._desk, self._readers, self._reading = desk, readers, reading
        self._action = desk.actions["pane.versions"]
        self._action.triggered.connect(self._open)
        reading.rearranged.connect(self._compare)
        for changed in (reading.opened, reading.rearranged):
            changed.connect(self._set_enabled)
        self._set_enabled()

    def _open(self) -> None:
        """The one that is read and the text before it; of the first one, it and its current text."""
        article = self._reading.article
        if article is None or len(article.versions) < 2:
            return
        at = article.versions.index(article.version)
        older, newer = (article.versions[at - 1], article.version) if at else (article.version, article.versions[-1])
        self._reading.open_versions(article.id, older, newer)

    def _compare(self) -> None:
        """Ask what differs, or mark nothing where there is nothing to compare."""
        pair = self._pair()
        for pane in self._readers.panes:
            if pair is None or pane not in pair:
                pane.view.set_changes(Changes())
        if pair is None:
            self._desk.lane.drop(_TOPIC)
            return
        first, second = (pane.view.article for pane in pair)
        assert first is not None
        assert second is not None
        work = partial(self._desk.archive.diff, first.id, first.version, second.version)
        self._desk.lane.ask(_TOPIC, work, self._mark, self._lack)

    def _mark(self, found: VersionDiff) -> None:
        """Unless something else is shown by now."""
        pair = self._pair()
        if pair is None:
            return
        changed = [one for one in found.body if one.kind is not DifferenceKind.EQUAL]
        gone = tuple(one.first for one in changed if one.first)
        new = tuple(one.second for one in changed if one.second)
        for pane, version, changes in (
            (pair[0], found.first, Changes(gone, are_gone=True)),
            (pair[1], found.second, Changes(new)),
        ):
            article = pane.view.article
            if article is not None and (article.id, article.version) == (version.article, version.number):
                pane.view.set_changes(changes)

    def _lack(self, error: ArchiveError) -> None:
        """A version that is gone by now differs from nothing."""

    def _pair(self) -> tuple[ReaderPane, ReaderPane] | None:
        """The first two panes that show two versions of one article, the earlier version first."""
        seen: dict[int, ReaderPane] = {}
        for pane in self._readers.panes:
            article = pane.view.article
            if article is None:
                continue
            other = seen.setdefault(article.id, pane)
            before = other.view.article
            if before is not None and before.version != article.version:
                return (other, pane) if before.version < article.version else (pane, other)
        return None

    def _set_enabled(self, *values: object) -> None:
        article = self._reading.article
        self._action.setEnabled(article is not None and len(article.versions) > 1)
