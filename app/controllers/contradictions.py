"""The view of contradictions and repeated claims: what the search box asks for, one list at a time."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from app.controllers.contradictions_finding import Found, find
from app.controllers.desk import Desk
from app.controllers.picker_values import colours_of
from app.controllers.searching import SearchingController
from app.controllers.soon import Soon
from app.controllers.tag_source import TagSource
from app.main_window import View
from app.models.claim_rows import ClaimRow
from app.panels.contradictions import ContradictionsPanel, Tab
from app.panels.no_hits import Sought
from app.panels.search_box import SearchBox
from app.words import say
from archive.errors import ArchiveError, IndexBusy
from archive.model import LinkType
from archive.operations.links import Contradiction

_FIND = "contradictions"
_AGAIN = 1_000
"""Milliseconds after which an index that is behind is asked again."""


class ContradictionsController(QObject):
    """Joins the panel, the search and the archive. It asks for nothing as long as another view is shown."""

    beside_wanted = Signal(str)
    """The id of a link whose two passages are to be read side by side."""
    passage_wanted = Signal(str)
    """The id of an annotation that is to be read where it stands."""
    date_wanted = Signal(object, str, QPoint)
    """The article whose date is to be set, the field, and where on the screen to ask for it."""
    links_shown = Signal(object)
    """The `LinkType` that joins what is listed from now on."""
    shown = Signal()
    """The list shows what was found, perhaps nothing."""

    def __init__(
        self, desk: Desk, panel: ContradictionsPanel, searching: SearchingController, box: SearchBox, source: TagSource
    ) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._searching, self._source = desk, panel, searching, source
        self._query = ""
        self._is_shown = self._is_old = False
        self.found: Found | None = None
        self._again = Soon(self._look_again, self, _AGAIN)
        panel.set_read_only(desk.archive.is_read_only)
        panel.tab_chosen.connect(self._take_tab)
        panel.no_hits.query_wanted.connect(searching.set_query)
        panel.list.beside_wanted.connect(self._want_beside)
        panel.list.passage_wanted.connect(self.passage_wanted)
        panel.claims.chosen.connect(self._want_appearance)
        for listed in (panel.list, panel.claims):
            listed.date_wanted.connect(self._want_date)
        searching.searched.connect(self._follow)
        searching.refused.connect(self._dim)
        box.left_downwards.connect(self._enter)
        source.changed.connect(self._colour)
        desk.bus.changed.connect(self._look_again)

    def show_view(self, view: View) -> None:
        """Another view is shown from now on, or this one."""
        self._is_shown = view is View.CONTRADICTIONS
        if self._is_shown:
            self._panel.enter()
            if self._is_old:
                self._ask()

    def state(self) -> dict[str, Any]:
        return {"contradictions": self._panel.tab().value}

    def restore(self, state: dict[str, Any]) -> None:
        if state.get("contradictions") in {tab.value for tab in Tab}:
            self._panel.set_tab(Tab(state["contradictions"]))
            self._take_tab(self._panel.tab())

    def _take_tab(self, tab: Tab) -> None:
        self.links_shown.emit(LinkType.REPEATS if tab is Tab.CLAIMS else LinkType.CONTRADICTS)
        self._look_again()

    def _follow(self, result: object, query: str) -> None:
        self._query = query
        self._look_again()

    def _look_again(self, nothing: object = None) -> None:
        """What is shown may not be true any more: ask, if anybody looks at it."""
        self._is_old = True
        if self._is_shown:
            self._ask()

    def _ask(self) -> None:
        self._is_old = False
        work = partial(find, self._desk.archive, self._query, self._panel.tab())
        self._desk.lane.ask(_FIND, work, self._show, self._refuse)

    def _show(self, found: Found) -> None:
        before, self.found = self.found, found
        self._panel.show_counts(found.counts)
        if found.claims:
            self._panel.show_claims(found.claims)
        elif found.contradictions:
            keep = before is not None and (before.query, before.tab) == (found.query, found.tab)
            self._panel.show_contradictions(found.contradictions, self._searching.matcher(), keep=keep)
        elif found.conditions and found.is_any:
            sought = Sought.CLAIMS if found.tab is Tab.CLAIMS else Sought.CONTRADICTIONS
            self._panel.show_no_hits(sought, found.conditions, found.removals)
        else:
            self._panel.show_empty(self._why_empty(found))
        self.shown.emit()

    def _why_empty(self, found: Found) -> str:
        if found.tab is Tab.CLAIMS:
            return self.tr("No claim is repeated yet. Link two passages (L) and say that one repeats the other.")
        if not found.counts[Tab.ALL]:
            return self.tr("Nothing contradicts yet. Link two passages (L) and say that they contradict.")
        return {
            Tab.OPEN: self.tr("Nothing is open: every contradiction that was found is explained or corrected."),
            Tab.EXPLAINED: self.tr("None of the contradictions that were found is explained yet."),
            Tab.CORRECTED: self.tr("None of the contradictions that were found was corrected."),
        }[found.tab]

    def _refuse(self, error: ArchiveError) -> None:
        """What is wrong with a query is said at the search box."""
        if isinstance(error, IndexBusy):
            self._panel.set_notice(say(error))
            self._again.ask()

    def _dim(self) -> None:
        self._panel.set_dimmed(True)

    def _enter(self) -> None:
        if self._is_shown:
            self._panel.enter(Qt.FocusReason.TabFocusReason)

    def _colour(self) -> None:
        self._panel.set_colours(colours_of(self._source.tags.entries))

    def _want_beside(self, one: Contradiction) -> None:
        self.beside_wanted.emit(one.link.id)

    def _want_appearance(self, row: object) -> None:
        assert isinstance(row, ClaimRow)
        self.passage_wanted.emit(row.end.annotation)

    def _want_date(self, article: int, at: QPoint) -> None:
        self.date_wanted.emit(article, "published", at)
