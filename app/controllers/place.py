"""Where the reporter was: the query, its order and the articles that were on the screen last."""

from typing import Any, Protocol

from PySide6.QtCore import QObject, SignalInstance

from app.controllers.soon import Soon
from archive.index.base import Sort

_PATIENCE_MILLISECONDS = 1_000
"""How long an article waits for the search that marks its hits."""


class Searching(Protocol):
    """What of the search is remembered."""

    searched: SignalInstance
    """There are results."""

    def query(self) -> str: ...

    def sort(self) -> Sort:
        """In what order articles are shown."""

    def start(self, query: str = "", sort: Sort = Sort.RELEVANCE) -> None:
        """Search for the first time."""

    def matcher(self) -> Any:
        """What marks the hits of the query."""


class HasId(Protocol):
    @property
    def id(self) -> int: ...


class Reading(Protocol):
    """What of reading is remembered. Where in an article one was, the archive itself knows."""

    @property
    def article(self) -> HasId | None: ...

    def places(self) -> dict[str, Any]:
        """The articles that are open, and which is read."""

    def open_places(self, places: dict[str, Any], matcher: Any = None) -> None:
        """Open them again, as far as that makes sense."""

    def leave(self) -> None:
        """Nothing more is read."""


class PlaceController(QObject):
    """Finds the place again; also begins the first search, with or without something to find."""

    def __init__(self, searching: Searching, reading: Reading) -> None:
        super().__init__()
        self._searching, self._reading = searching, reading
        self._wanted: dict[str, Any] = {}
        searching.searched.connect(self._open)

    def state(self) -> dict[str, Any]:
        return {
            "query": self._searching.query(),
            "sort": self._searching.sort().value,
            "panes": self._reading.places() if self._reading.article else self._wanted,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """What is not there any more, or never was, is left out."""
        query, panes = state.get("query"), state.get("panes")
        sort = next((sort for sort in Sort if sort.value == state.get("sort")), Sort.RELEVANCE)
        self._searching.start(query if isinstance(query, str) else "", sort)
        if isinstance(panes, dict) and panes:
            self._wanted = panes
            Soon(self._open, self, _PATIENCE_MILLISECONDS).ask()

    def close(self) -> None:
        self._reading.leave()

    def _open(self) -> None:
        """Open the articles that are waited for, unless another one was opened meanwhile."""
        wanted, self._wanted = self._wanted, {}
        if wanted and self._reading.article is None:
            self._reading.open_places(wanted, self._searching.matcher())
