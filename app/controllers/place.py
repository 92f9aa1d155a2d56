"""Where the reporter was: the query, its order and the article that were on the screen last."""

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

    def open(self, article: int, matcher: Any = None) -> None: ...

    def leave(self) -> None:
        """Nothing more is read."""


class PlaceController(QObject):
    """Finds the place again; also begins the first search, with or without something to find."""

    def __init__(self, searching: Searching, reading: Reading) -> None:
        super().__init__()
        self._searching, self._reading = searching, reading
        self._wanted: int | None = None
        searching.searched.connect(self._open)

    def state(self) -> dict[str, Any]:
        article = self._reading.article
        return {
            "query": self._searching.query(),
            "sort": self._searching.sort().value,
            "article": article.id if article else self._wanted,
        }

    def restore(self, state: dict[str, Any]) -> None:
        """What is not there any more, or never was, is left out."""
        query, article = state.get("query"), state.get("article")
        sort = next((sort for sort in Sort if sort.value == state.get("sort")), Sort.RELEVANCE)
        self._searching.start(query if isinstance(query, str) else "", sort)
        if isinstance(article, int):
            self._wanted = article
            Soon(self._open, self, _PATIENCE_MILLISECONDS).ask()

    def close(self) -> None:
        self._reading.leave()

    def _open(self) -> None:
        """Open the article that is waited for, unless another one was opened meanwhile."""
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self._reading.article is None:
            self._reading.open(wanted, self._searching.matcher())
