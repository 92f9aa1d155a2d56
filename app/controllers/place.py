"""Where the reporter was: the query and the article that were on the screen when an archive was closed."""

from typing import Any, Protocol


class Searching(Protocol):
    """What of the search is remembered."""

    def query(self) -> str: ...

    def start(self, query: str = "") -> None:
        """Search for the first time."""


class HasId(Protocol):
    @property
    def id(self) -> int: ...


class Reading(Protocol):
    """What of reading is remembered. Where in an article one was, the archive itself knows."""

    @property
    def article(self) -> HasId | None: ...

    def open(self, article: int) -> None: ...

    def leave(self) -> None:
        """Nothing more is read."""


class PlaceController:
    """Finds the place again; also begins the first search, with or without something to find."""

    def __init__(self, searching: Searching, reading: Reading) -> None:
        self._searching, self._reading = searching, reading

    def state(self) -> dict[str, Any]:
        article = self._reading.article
        return {"query": self._searching.query(), "article": article.id if article else None}

    def restore(self, state: dict[str, Any]) -> None:
        """What is not there any more, or never was, is left out."""
        query, article = state.get("query"), state.get("article")
        self._searching.start(query if isinstance(query, str) else "")
        if isinstance(article, int):
            self._reading.open(article)

    def close(self) -> None:
        self._reading.leave()
