"""Actors and issues as a view of their own: one is chosen from a list, and read with all that is known of it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.controllers.picker_values import colour_of
from app.controllers.tag_source import TagSource
from app.main_window import View
from app.models.excerpt_rows import PAGE
from app.models.statement import role_name, stance_name
from app.models.tag_matches import Match
from app.panels.vocabulary import VocabularyPanel
from app.theme.colours import issue_colour
from app.words import counted, date_in_words
from archive.errors import ArchiveError
from archive.model import Excerpt, Role, Stance, TagEntry, TagKind
from archive.operations.vocabulary import TagView
from archive.query.edit import quoted
from archive.store.tags import PATH_SEPARATOR

_TOPIC, _PAGES = "tag shown", "excerpts of the tag shown"
_STANCES = (Stance.FOR, Stance.AGAINST, Stance.UNCLEAR, None)


class VocabularyController(QObject):
    """Joins the list and the sheet with the archive, for reading; what is written goes through others."""

    changed = Signal()
    """Something else is shown or selected, or it is another than it was."""
    excerpts_wanted = Signal(str)
    """A query that finds the excerpts of what is shown."""
    excerpt_chosen = Signal(object, str)
    """An article, and the id of the highlight in it to be gone to."""

    def __init__(self, desk: Desk, panel: VocabularyPanel, source: TagSource) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._source = desk, panel, source
        self._last: dict[TagKind, str] = {}
        self._shown: str | None = None
        self._read: TagView | None = None
        self._awaited: str | None = None
        panel.list.narrowed.connect(self._narrow)
        panel.list.chosen.connect(self.show)
        panel.list.tree.selection_changed.connect(self.changed)
        source.changed.connect(self._renew)
        desk.bus.changed.connect(self._ask)
        panel.set_read_only(desk.archive.is_read_only)
        panel.sheet.head.excerpts_wanted.connect(self._want_excerpts)
        panel.sheet.excerpts.rows.page_wanted.connect(self._fetch)
        panel.sheet.excerpts.opened.connect(self._open_excerpt)
        self._list()

    @property
    def shown(self) -> TagView | None:
        """What is read in the sheet, as it was read last."""
        return self._read

    @property
    def entries(self) -> dict[str, TagEntry]:
        return self._source.tags.entries

    def selected(self) -> list[str]:
        """The ids of all that is selected in the list; what is shown where that is not in it."""
        return self._panel.list.tree.selected() or ([self._shown] if self._shown else [])

    def show(self, tag: str) -> None:
        """Show what is known of an actor or an issue; what was being typed of another one is kept."""
        if tag != self._shown:
            self._panel.sheet.keep()
            self._shown = tag
        self._ask()

    def go_to(self, tag: str) -> None:
        """Show it, and mark it in the list: at once, or as soon as it is there when it was just made."""
        self.show(tag)
        self._awaited = tag
        self._mark_awaited()

    def matching(self, typed: str, kind: TagKind, *, besides: Sequence[str] = ()) -> list[Match]:
        """Those of a kind that fit what is typed, the best fit first."""
        found = self._source.tags.matcher.find(typed, max(len(self.entries), 1))
        return [match for match in found if match.tag.kind is kind and match.tag.id not in besides]

    def path(self, tag: str | None) -> str:
        """The names of those above a tag and its own as they are read, the uppermost first; empty for none."""
        return " › ".join(reversed([*self._names_above(tag)]))

    def entered(self, view: View) -> None:
        """Another view is shown: in this one typing narrows the list at once."""
        if view is View.VOCABULARY:
            self._panel.list.field.setFocus()
        self.changed.emit()

    def state(self) -> dict[str, Any]:
        listed = self._panel.list
        return {"tag": self._shown, "tag kind": listed.kind.value, "open issues": listed.open_issues()}

    def restore(self, state: dict[str, Any]) -> None:
        issues, kind, tag = state.get("open issues"), state.get("tag kind"), state.get("tag")
        if isinstance(issues, list) and issues:
            self._panel.list.set_open({issue for issue in issues if isinstance(issue, str)})
        if kind in {kind.value for kind in TagKind}:
            self._panel.list.set_kind(TagKind(kind))
        if isinstance(tag, str):
            self._awaited = tag

    def _names_above(self, tag: str | None) -> Iterator[str]:
        passed: set[str] = set()
        entry = self.entries.get(tag or "")
        while entry is not None and entry.id not in passed:
            passed.add(entry.id)
            yield entry.name
            entry = self.entries.get(entry.parent or "")

    def _narrow(self) -> None:
        kind = self._panel.list.kind
        if self._read is not None:
            self._last[self._read.tag.kind] = self._read.tag.id
        self._list()
        last = self._last.get(kind)
        is_other = self._read is not None and self._read.tag.kind is not kind
        if is_other and last in self.entries:
            self.show(last)
            self._panel.list.mark(last)

    def _list(self) -> None:
        listed, entries = self._panel.list, self.entries
        counts = Counter(entry.kind for entry in entries.values())
        listed.show_counts({kind: counts[kind] for kind in TagKind})
        fitting = self.matching(listed.typed, listed.kind)
        is_filtered = bool(listed.typed.strip())
        if not is_filtered:
            fitting.sort(key=lambda match: (entries[match.tag.id].folded, match.tag.id))
        parents = {key: entry.parent for key, entry in entries.items()}
        listed.show_matches(fitting, parents, self._shown, is_filtered=is_filtered)

    def _renew(self) -> None:
        if self._shown is not None and self._shown not in self.entries and self._shown != self._awaited:
            self._shown = self._read = None
            self._panel.sheet.show_nothing()
        self._list()
        colours = {key: colour for key, entry in self.entries.items() if (colour := colour_of(entry))}
        self._panel.sheet.excerpts.set_tag_colours(colours)
        self._mark_awaited()
        self._ask()
        self.changed.emit()

    def _mark_awaited(self) -> None:
        entry = self.entries.get(self._awaited or "")
        if entry is not None:
            self._awaited = None
            self.show(entry.id)
            self._panel.list.set_kind(entry.kind)
            if not self._panel.list.tree.tags.place(entry.id).isValid():
                self._panel.list.field.clear()  # it is not among those that fit what is typed
            self._panel.list.mark(entry.id)

    def _ask(self, summary: object = None) -> None:
        if self._shown is not None:
            self._desk.lane.ask(_TOPIC, partial(self._desk.archive.tag, self._shown), self._take, self._gone)

    def _gone(self, error: ArchiveError) -> None:
        """It was deleted meanwhile: the list will say so."""

    def _take(self, view: TagView) -> None:
        entry = self.entries.get(view.tag.id)
        if view.tag.id != self._shown or entry is None:
            return
        is_anew = self._read is None or self._read.tag.id != view.tag.id
        self._read = view
        usual = issue_colour(entry.place)
        colour = issue_colour(entry.place, view.tag.colour) if view.tag.kind is TagKind.ISSUE else None
        sheet, path = self._panel.sheet, self.path(view.tag.parent)
        sheet.show_counts(_counts(view))
        sheet.show_view(view, self._summary(view), path, colour, usual, anew=is_anew)
        self.changed.emit()

    def _summary(self, view: TagView) -> str:
        tag = view.tag
        if tag.kind is TagKind.ACTOR:
            kind = self.tr("Actor")
        else:
            kind = self.tr("Issue, a proposition") if tag.means_for or tag.means_against else self.tr("Issue")
        excerpts = counted(view.excerpts, self.tr("1 excerpt"), self.tr("{} excerpts"))
        articles = counted(view.articles, self.tr("1 article"), self.tr("{} articles"))
        figures = self.tr("{0} in {1}").format(excerpts, articles)
        dates = " – ".join(dict.fromkeys(date_in_words(date[:7]) for date in (view.first, view.last) if date))
        return "  ·  ".join(part for part in (kind, figures, dates) if part)

    def _want_excerpts(self) -> None:
        if self._read is not None:
            tag = self._read.tag
            path = PATH_SEPARATOR.join(reversed([*self._names_above(tag.id)]))
            name = tag.name if tag.kind is TagKind.ACTOR else path
            self.excerpts_wanted.emit(f"{tag.kind}:{quoted(name)}")

    def _fetch(self, offset: int) -> None:
        tag = self._shown
        if tag is None:
            return

        def answered(found: Sequence[Excerpt]) -> None:
            if tag == self._shown:
                self._panel.sheet.excerpts.rows.fill(offset, found)

        work = partial(self._desk.archive.excerpts_with, tag, offset=offset, limit=PAGE)
        self._desk.lane.ask(f"{_PAGES} {offset}", work, answered)

    def _open_excerpt(self, excerpt: Excerpt) -> None:
        self.excerpt_chosen.emit(excerpt.article.id, excerpt.annotation.id)


def _counts(view: TagView) -> list[tuple[str, int]]:
    """How often an actor stands in each role, or each stance is taken on an issue."""
    if view.tag.kind is TagKind.ACTOR:
        return [(role_name(role), view.by_role[role]) for role in Role if view.by_role.get(role)]
    return [(stance_name(stance), view.by_stance[stance]) for stance in _STANCES if view.by_stance.get(stance)]
