"""The view of excerpts: what the search box asks for, as excerpts in groups, gone through, ticked and opened."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.controllers.excerpt_pages import ExcerptPages
from app.controllers.excerpts_finding import MOST_COUNTED, Found, Search, counted, find, name_of
from app.controllers.picker_values import colours_of
from app.controllers.searching import SearchingController
from app.controllers.soon import Soon
from app.controllers.tag_source import TagSource
from app.main_window import View
from app.panels.excerpts import ExcerptsPanel
from app.panels.search_box import SearchBox
from app.words import say
from archive.errors import ArchiveError, IndexBusy
from archive.operations.excerpts import Grouping, Surroundings

_FIND, _COUNT, _ALL, _CONTEXT, _WITHHELD = (
    f"excerpts.{part}" for part in ("find", "count", "all", "context", "withheld")
)
_AGAIN = 1_000
"""Milliseconds after which an index that is behind is asked again."""


class ExcerptsController(QObject):
    """Joins the panel, the search and the archive. It asks for nothing as long as another view is shown."""

    current_changed = Signal(object)
    """The `Excerpt` that is the current one, or None."""
    found = Signal()
    """The list shows what was found, perhaps nothing."""
    reading_wanted = Signal(object)
    """The `Excerpt` whose passage the user wants to read where it stands."""

    def __init__(
        self, desk: Desk, panel: ExcerptsPanel, searching: SearchingController, box: SearchBox, source: TagSource
    ) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._searching, self._source = desk, panel, searching, source
        self._query, self._grouping = "", Grouping.ISSUE
        self._found: Found | None = None
        self._is_shown = self._is_old = False
        self._again = Soon(self._look_again, self, _AGAIN)
        self._pages = ExcerptPages(desk, self)
        self._pages.came.connect(panel.rows.fill)
        self._pages.dropped.connect(panel.rows.forget_asked)
        self._pages.refused.connect(self._refuse)
        searching.searched.connect(self._follow)
        searching.refused.connect(self._dim)
        box.left_downwards.connect(self._enter)
        source.changed.connect(self._colour)
        self._join()
        panel.strip.set_grouping(self._grouping)

    def show_view(self, view: View) -> None:
        """Another view is shown from now on, or this one."""
        self._is_shown = view is View.EXCERPTS
        if self._is_shown:
            self._panel.setFocus()
            if self._is_old:
                self._ask()

    def state(self) -> dict[str, Any]:
        return {"grouping": self._grouping.value}

    def restore(self, state: dict[str, Any]) -> None:
        if state.get("grouping") in {grouping.value for grouping in Grouping}:
            self._take_grouping(Grouping(state["grouping"]))
            self._panel.strip.set_grouping(self._grouping)

    @property
    def query(self) -> str:
        """What the excerpts that are shown were found by."""
        return self._found.search.query if self._found else ""

    @property
    def total(self) -> int:
        return self._found.list.total if self._found else 0

    def chosen(self) -> tuple[str, ...]:
        """The ids of the excerpts that are ticked, oldest first."""
        return tuple(sorted(self._panel.rows.chosen))

    def _join(self) -> None:
        panel, actions = self._panel, self._desk.actions
        panel.strip.query_wanted.connect(self._searching.set_query)
        panel.strip.grouping_chosen.connect(self._take_grouping)
        panel.save_wanted.connect(actions["search.save"].trigger)
        panel.rows.page_wanted.connect(self._pages.want)
        panel.rows.chosen_changed.connect(self._count_chosen)
        panel.footer.none_wanted.connect(panel.rows.clear_chosen)
        panel.list.all_wanted.connect(self._choose_all)
        panel.list.context_wanted.connect(self._open_context)
        panel.list.current_changed.connect(self.current_changed)
        panel.list.opened.connect(self.reading_wanted)

    def _follow(self, result: object, query: str) -> None:
        self._query = query
        self._look_again()

    def _dim(self) -> None:
        self._panel.set_dimmed(True)

    def _enter(self) -> None:
        if self._is_shown:
            self._panel.list.enter()

    def _take_grouping(self, grouping: Grouping) -> None:
        if grouping is not self._grouping:
            self._grouping = grouping
            self._look_again()

    def _ask(self) -> None:
        self._is_old = False
        work = partial(find, self._desk.archive, Search(self._query, self._grouping))
        self._desk.lane.ask(_FIND, work, self._show, self._refuse)

    def _show(self, found: Found) -> None:
        before, self._found = self._found, found
        self._pages.begin(found.search)
        self._panel.show_chips(found.chips)
        if found.list.total:
            names = [name_of(group, found.search.grouping) for group in found.list.groups]
            keep = before is not None and before.search == found.search
            self._panel.show_list(found.list, names, self._colours(), keep=keep)
        elif found.marked:
            self._panel.show_no_hits(len(found.chips), found.removals)
        else:
            self._panel.show_empty()
        self._count_chosen()
        self.found.emit()
        if found.list.pending:
            self._again.ask()

    def _look_again(self) -> None:
        """What is shown may not be true any more: ask, if anybody looks at it."""
        self._is_old = True
        if self._is_shown:
            self._ask()

    def _refuse(self, error: ArchiveError) -> None:
        """What is wrong with a query is said at the search box."""
        if isinstance(error, IndexBusy):
            self._panel.set_notice(say(error))
            self._again.ask()

    def _colours(self) -> Mapping[str, Any]:
        return colours_of(self._source.tags.entries)

    def _colour(self) -> None:
        self._panel.list.delegate.set_colours(self._colours())
        self._panel.list.viewport().update()

    def _open_context(self, annotation: str) -> None:
        def answered(around: Surroundings) -> None:
            self._panel.list.show_context(annotation, around)

        work = partial(self._desk.archive.surroundings, annotation)
        self._desk.lane.ask(_CONTEXT, work, answered, self._desk.bus.refuse)

    def _choose_all(self) -> None:
        work = partial(self._desk.archive.excerpt_ids, self._query)
        self._desk.lane.ask(_ALL, work, self._choose, self._desk.bus.refuse)

    def _choose(self, annotations: Sequence[str]) -> None:
        self._panel.rows.choose(annotations, chosen=True)

    def _count_chosen(self) -> None:
        """How many are ticked, in each group and at all, and how many of them stay out of an export."""
        chosen, archive = self.chosen(), self._desk.archive
        self._panel.footer.show_counts(len(chosen), self.total, 0)
        if self._found is not None and len(chosen) == self.total > MOST_COUNTED:
            self._panel.rows.set_chosen_counts({group.value: group.count for group in self._found.list.groups})
        elif len(chosen) <= MOST_COUNTED:
            work = partial(counted, archive, self._grouping, chosen)
            self._desk.lane.ask(_COUNT, work, self._panel.rows.set_chosen_counts)
        else:
            self._panel.rows.set_chosen_counts({})

        def withheld() -> int:
            hidden = archive.withheld()
            return len(hidden.intersection(chosen or (archive.excerpt_ids(self.query) if hidden else ())))

        def answered(count: int) -> None:
            self._panel.footer.show_counts(len(chosen), self.total, count)

        self._desk.lane.ask(_WITHHELD, withheld, answered)
