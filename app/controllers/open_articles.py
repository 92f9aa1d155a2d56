"""Which articles are open in which panes, to be found again."""

from typing import Any

from app.controllers.reading import ReadingController
from app.reader.article import ReaderArticle
from app.reader.readers import Readers
from archive.index.marks import Matcher

_MOST_PANES = 12
"""So many are found again at most."""


class OpenArticles:
    """What is read, as it is remembered. Where in an article one was, the archive itself knows."""

    def __init__(self, readers: Readers, reading: ReadingController) -> None:
        self._readers, self._reading = readers, reading

    @property
    def article(self) -> ReaderArticle | None:
        """The one that is read now."""
        return self._reading.article

    def places(self) -> dict[str, Any]:
        """The ids of the articles that are open, from the left to the right, which are locked, and which is read."""
        shown = [one for one in self._reading.readings if one.wanted is not None]
        current = [number for number, one in enumerate(shown) if one.pane is self._readers.pane]
        return {
            "articles": [one.wanted for one in shown],
            "locked": [one.pane.is_locked for one in shown],
            "current": current[0] if current else 0,
        }

    def open_places(self, places: dict[str, Any], matcher: Matcher | None = None) -> None:
        """Open them again in as many panes; what is no article number, or none any more, is left out."""
        articles = [one for one in _listed(places, "articles") if isinstance(one, int)][:_MOST_PANES]
        locked, current = _listed(places, "locked"), places.get("current")
        while len(self._readers.panes) < len(articles):
            self._readers.add()
        for number, (article, reading) in enumerate(zip(articles, self._reading.readings, strict=False)):
            reading.open(article, matcher)
            reading.pane.set_locked(locked[number : number + 1] == [True])
        if isinstance(current, int) and 0 <= current < len(articles):
            self._readers.set_current(self._readers.panes[current])

    def leave(self) -> None:
        """Nothing more is read."""
        self._reading.leave()


def _listed(places: dict[str, Any], name: str) -> list[Any]:
    found = places.get(name)
    return found if isinstance(found, list) else []
