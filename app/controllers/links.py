"""The links of what is read: listed beside it while somebody looks at them, gone to, and changed where they stand."""

from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from app.controllers.aside import AsideController
from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from app.controllers.reading import ReadingController
from app.controllers.soon import Soon
from app.models.link_rows import LinkRow, link_rows
from app.models.link_words import shortened
from app.panels.links import LinksPanel
from app.panels.note_editor import NoteEditor
from app.reader.article import ReaderArticle
from app.words import say
from archive import Archive
from archive.changes import ChangeSummary
from archive.errors import ArchiveError, NotFound
from archive.model import ContradictionStatus, LinkType

NAME = "links"
PAGE = 200
"""So many rows are shown at first, and more of them as soon as one comes to the end."""
_CONCERNED = frozenset({"links", "annotations", "articles", "versions", "decisions"})


class LinksController(QObject):
    """Joins the panel with the archive."""

    passage_wanted = Signal(str)
    """The id of the annotation that is to be read."""
    beside_wanted = Signal(str)
    """The id of a link both of whose ends are to be read."""

    def __init__(
        self,
        desk: Desk,
        panel: LinksPanel,
        aside: AsideController,
        reading: ReadingController,
        marking: MarkingController,
        window: QWidget,
    ) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._aside = desk, panel, aside
        self._reading, self._marking = reading, marking
        self.editor = NoteEditor(desk.look, window)
        self._noted = ""
        self._asked: tuple[int, int, str] | None = None
        self._rest: list[object] = []
        self._again, self._follow = Soon(self._ask, self), Soon(self._look, self)
        aside.add(NAME, self.tr("Links"), panel)
        aside.changed.connect(self._follow_aside)
        panel.set_read_only(desk.archive.is_read_only)
        panel.chosen.connect(self._read)
        panel.beside_wanted.connect(self._read_beside)
        panel.retyped.connect(self._retype)
        panel.settled.connect(self._settle)
        panel.turned.connect(self._turn)
        panel.removed.connect(self._remove)
        panel.note_wanted.connect(self._note)
        panel.list.end_reached.connect(self._append)
        self.editor.written.connect(self._keep_note)
        self.editor.closed.connect(panel.list.setFocus)
        marking.changed.connect(self._follow.ask)
        desk.bus.changed.connect(self._hear)

    def close(self) -> None:
        """The archive is about to be closed: what was written is stored first."""
        self.editor.close_popover()
        self.editor.deleteLater()

    def _follow_aside(self, name: str) -> None:
        if name == NAME:
            self._ask()

    def _hear(self, summary: ChangeSummary | None) -> None:
        if summary is None or not _CONCERNED.isdisjoint(summary.counts):
            self._again.ask()

    def _look(self) -> None:
        """Something else may be the current one."""
        if self._what() != self._asked:
            self._ask()

    def _what(self) -> tuple[int, int, str] | None:
        """The article, its version and the highlight whose links are wanted; an empty one stands for all of them."""
        article, passage = self._reading.article, self._marking.passage()
        if article is None:
            return None
        return article.id, article.version, (passage.annotation or "") if passage is not None else ""

    def _ask(self) -> None:
        if self._aside.shown != NAME:
            return
        self._asked, article = self._what(), self._reading.article
        if self._asked is None or article is None:
            self._desk.lane.drop(NAME)
            self._show(None, [])
        else:
            work = partial(_rows, self._desk.archive, article, self._asked[2])
            self._desk.lane.ask(NAME, work, partial(self._show, article), self._desk.bus.refuse)

    def _show(self, article: ReaderArticle | None, rows: list[object]) -> None:
        highlight = self._asked[2] if self._asked is not None else ""
        before = self._panel.current()
        current = next((row for row in rows if before is not None and before.is_same_as(row)), None)
        shown = PAGE if current is None else max(PAGE, rows.index(current) + 1)
        self._rest = rows[shown:]
        self._panel.show_rows(rows[:shown], *self._said(article, highlight), current)

    def _append(self) -> None:
        page, self._rest = self._rest[:PAGE], self._rest[PAGE:]
        self._panel.list.append_rows(page)

    def _said(self, article: ReaderArticle | None, highlight: str) -> tuple[str, str]:
        """What the list is about, and what is said where it is empty."""
        if article is None:
            return "", self.tr("No article is open.")
        found = next((one for one in article.highlights if one.id == highlight), None)
        if found is None:
            empty = self.tr("Nothing in this article is linked. Press L on a passage, then on the other one.")
            return self.tr("Links of this article"), empty
        about = self.tr("Links of “{}”").format(shortened(found.span.of(article.body)))
        return about, self.tr("This highlight is not linked. Press L on it, then on the other passage.")

    def _read(self, row: LinkRow) -> None:
        self.passage_wanted.emit(row.view.far.annotation)

    def _read_beside(self, row: LinkRow) -> None:
        self.beside_wanted.emit(row.view.link.id)

    def _retype(self, row: LinkRow, type: LinkType) -> None:
        if type is not row.view.link.type:
            self._desk.do(partial(self._desk.archive.change_link, row.view.link.id, type=type), tell=False)

    def _settle(self, row: LinkRow, status: ContradictionStatus) -> None:
        if status is not row.view.link.status:
            self._desk.do(partial(self._desk.archive.change_link, row.view.link.id, status=status), tell=False)

    def _turn(self, row: LinkRow) -> None:
        self._desk.do(partial(self._desk.archive.reverse_link, row.view.link.id), tell=False)

    def _remove(self, row: LinkRow) -> None:
        self._desk.do(partial(self._desk.archive.unlink, [row.view.link.id]))

    def _note(self, row: LinkRow, place: QRect) -> None:
        self._noted = row.view.link.id
        self.editor.open_note(place, row.view.link.note, self.tr("Note on the link"))

    def _keep_note(self, note: str) -> None:
        work = partial(self._desk.archive.change_link, self._noted, note=note)
        self._desk.do(work, refused=self._refused, tell=False)

    def _refused(self, error: ArchiveError) -> None:
        """What was written stays where it can be copied."""
        self._desk.bus.told.emit(self.tr("The note could not be stored: {}").format(say(error)))
        if self.editor.isHidden():
            self.editor.reopen()


def _rows(archive: Archive, article: ReaderArticle, highlight: str) -> list[object]:
    """The links of a highlight, else of the whole article; of what is not there any more there are none."""
    try:
        if highlight:
            return link_rows(archive.links_of_annotation(highlight), None)
        return link_rows(archive.links_of(article.id, article.version), article.body)
    except NotFound:
        return []
