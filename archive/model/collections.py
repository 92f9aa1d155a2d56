"""What a reporter keeps together: articles of one story, and searches to come back to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Story:
    """A hand-made group of articles; `count` is how many are in it."""

    id: str
    name: str
    count: int
    private: bool = False


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A kept query. `target` and `sort` are those of a search; articles numbered above `seen` came after it was opened
    last."""

    id: str
    name: str
    query: str
    target: str
    sort: str
    seen: int = 0
