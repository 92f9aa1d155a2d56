"""Narrowing the search beside the box: what the query says is ticked, and a click edits the query."""

from collections.abc import Callable
from functools import partial, reduce

from PySide6.QtCore import QObject

from app.controllers.desk import Desk
from app.controllers.facet_items import field_items
from app.controllers.searching import SearchingController
from app.controllers.soon import Soon
from app.main_window import View
from app.models.date_bars import bars
from app.panels.facets import FacetsPanel
from archive.errors import QueryError
from archive.index.base import Target
from archive.model import LinkType
from archive.operations.narrow import Condition, FacetValue, Narrowing
from archive.query import edit


class NarrowingController(QObject):
    """Joins the facets, the search and the archive."""

    def __init__(
        self, desk: Desk, facets: FacetsPanel, searching: SearchingController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._facets, self._searching = desk, facets, searching
        self._query = ""
        self._target = Target.ARTICLES
        self._links = LinkType.CONTRADICTS
        self._linked: LinkType | None = None
        self._clicked: str | None = None
        self._counting = Soon(self._count, self)
        self._values: dict[str, dict[str, FacetValue]] = {}
        searching.searched.connect(self._follow)
        facets.toggled.connect(self._toggle)
        facets.dates_chosen.connect(self._choose_dates)
        facets.dates_cleared.connect(self._clear_dates)
        facets.undated_toggled.connect(self._toggle_undated)
        facets.sight_wanted.connect(desk.actions["view.facets"].trigger)

    def follow_view(self, view: View) -> None:
        """What is shown from now on is what is counted: articles, excerpts, or what links join."""
        before = self._target, self._linked
        self._target = Target.ANNOTATIONS if view in (View.EXCERPTS, View.CONTRADICTIONS) else Target.ARTICLES
        self._linked = self._links if view is View.CONTRADICTIONS else None
        if before != (self._target, self._linked):
            self._count()

    def follow_links(self, type: LinkType) -> None:
        """Where links are listed, it is those of this type from now on."""
        self._links = type
        if self._linked not in (None, type):
            self._linked = type
            self._count()

    def _follow(self, result: object, query: str) -> None:
        self._query = query
        if query == self._clicked:
            self._count()
        else:
            self._counting.ask()

    def _count(self) -> None:
        self._counting.stop()
        narrowing, target = self._desk.archive.narrowing, self._target
        work = partial(narrowing, self._query, target=target, linked=self._linked, wait=0.0)
        self._desk.lane.ask("narrowing", work, self._show)

    def _show(self, narrowing: Narrowing) -> None:
        for field in self._facets.fields:
            values = narrowing.values.get(field, ())  # articles have no check
            self._values[field] = {value.value: value for value in values}
            self._facets.show_values(field, field_items(field, values))
        self._facets.show_dates(
            bars(narrowing.months), narrowing.undated, narrowing.chosen, only_undated=edit.is_undated(self._query)
        )

    def _toggle(self, field: str, value: str) -> None:
        known = self._values.get(field, {}).get(value)
        said = known.chosen_by if known else ()
        if said:
            self._edit(lambda query: reduce(_without, said, query))
        else:
            self._edit(lambda query: edit.with_condition(query, field, value))

    def _choose_dates(self, first: str, last: str) -> None:
        self._edit(lambda query: edit.with_dates(query, first, last))

    def _clear_dates(self) -> None:
        self._edit(edit.without_dates)

    def _toggle_undated(self) -> None:
        self._edit(lambda query: edit.without_dates(query) if edit.is_undated(query) else edit.with_undated(query))

    def _edit(self, change: Callable[[str], str]) -> None:
        """Search for the changed query; one that cannot be understood is said, and stays."""
        try:
            query = change(self._query)
        except QueryError as error:
            self._desk.bus.refuse(error)
        else:
            self._query = self._clicked = query
            self._searching.set_query(query)


def _without(query: str, condition: Condition) -> str:
    return edit.without_condition(query, condition.field, condition.value)
