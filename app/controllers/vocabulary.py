"""Actors and issues as a view of their own: chosen from a list, named and described in place."""

from collections import Counter
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.controllers.tag_source import TagSource
from app.main_window import View
from app.panels.vocabulary import VocabularyPanel
from app.words import date_in_words
from archive.errors import ArchiveError
from archive.model import TagKind
from archive.operations.vocabulary import TagView
from archive.query.edit import quoted

_TOPIC = "tag shown"


class VocabularyController(QObject):
    """Joins the list and the sheet with the archive."""

    excerpts_wanted = Signal(str)
    """A query that finds the excerpts of what is shown."""

    def __init__(self, desk: Desk, panel: VocabularyPanel, source: TagSource) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._source = desk, panel, source
        self._shown: str | None = None
        self._read: TagView | None = None
        panel.list.narrowed.connect(self._list)
        panel.list.chosen.connect(self.show)
        source.changed.connect(self._renew)
        panel.sheet.set_read_only(desk.archive.is_read_only)
        panel.sheet.excerpts_wanted.connect(self._want_excerpts)
        panel.sheet.renamed.connect(self._rename)
        panel.sheet.described.connect(self._describe)
        self._list()

    def show(self, tag: str) -> None:
        """Show what is known of an actor or an issue; what was being typed of another one is kept."""
        self._panel.sheet.keep()
        self._shown = tag
        self._ask()

    def entered(self, view: View) -> None:
        """Another view is shown: in this one typing narrows the list at once."""
        if view is View.VOCABULARY:
            self._panel.list.field.setFocus()

    def close(self) -> None:
        """The archive is about to be closed: what was being typed is stored first."""
        self._panel.sheet.keep()

    def _list(self) -> None:
        tags, panel = self._source.tags, self._panel.list
        counts = Counter(entry.kind for entry in tags.entries.values())
        panel.show_counts({kind: counts[kind] for kind in TagKind})
        fitting = tags.matcher.find(panel.typed, max(len(tags.entries), 1))
        panel.show_matches([match for match in fitting if match.tag.kind is panel.kind], self._shown)

    def _renew(self) -> None:
        self._list()
        if self._shown is not None and self._shown not in self._source.tags.entries:
            self._shown = self._read = None
            self._panel.sheet.show_nothing()
        self._ask()

    def _ask(self) -> None:
        if self._shown is not None:
            work = partial(self._desk.archive.tag, self._shown)
            self._desk.lane.ask(_TOPIC, work, self._take)

    def _take(self, view: TagView) -> None:
        if view.tag.id != self._shown:
            return
        tag, is_anew = view.tag, self._read is None or self._read.tag.id != view.tag.id
        self._read = view
        texts = {"means_for": tag.means_for, "means_against": tag.means_against, "definition": tag.definition}
        shown = texts if tag.kind is TagKind.ISSUE else {}
        self._panel.sheet.show_tag(tag.name, self._summary(view), shown, anew=is_anew)

    def _summary(self, view: TagView) -> str:
        tag = view.tag
        if tag.kind is TagKind.ACTOR:
            kind = self.tr("Actor")
        else:
            kind = self.tr("Issue, a proposition") if tag.means_for or tag.means_against else self.tr("Issue")
        excerpts = self.tr("1 excerpt") if view.excerpts == 1 else self.tr("{0} excerpts").format(f"{view.excerpts:,}")
        articles = self.tr("1 article") if view.articles == 1 else self.tr("{0} articles").format(f"{view.articles:,}")
        figures = self.tr("{0} in {1}").format(excerpts, articles)
        dates = " – ".join(dict.fromkeys(date_in_words(date[:7]) for date in (view.first, view.last) if date))
        return "  ·  ".join(part for part in (kind, figures, dates) if part)

    def _want_excerpts(self) -> None:
        if self._read is not None:
            tag = self._read.tag
            self.excerpts_wanted.emit(f"{tag.kind}:{quoted(tag.name)}")

    def _rename(self, name: str) -> None:
        if self._shown is not None:
            work = partial(self._desk.archive.rename, self._shown, name)
            self._desk.do(work, tell=False, refused=self._refused)

    def _describe(self, what: str, words: str) -> None:
        tag = self._shown
        if tag is None:
            return
        if what == "means_for":
            work = partial(self._desk.archive.describe, tag, means_for=words)
        elif what == "means_against":
            work = partial(self._desk.archive.describe, tag, means_against=words)
        else:
            work = partial(self._desk.archive.describe, tag, definition=words)
        self._desk.do(work, tell=False, refused=self._refused)

    def _refused(self, error: ArchiveError) -> None:
        """What is stored is shown again, beside the sentence that says why."""
        self._desk.bus.refuse(error)
        self._read = None
        self._ask()
