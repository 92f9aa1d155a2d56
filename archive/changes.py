"""One value describes every change: it is the undo record, the refresh event and the journal.

An operation runs in one transaction and returns a `ChangeSet`. Rows never vanish: a deletion is a change of
`deleted_at`, and the inverse of a creation is a deletion.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from archive.sentences import Sentence

Value = str | int | float | None
Key = str | int
Image = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after. `before` is None for a new row; an inverse may have `after` None: delete it softly."""

    table: str
    key: Key
    before: Image | None
    after: Image | None

    def inverse(self) -> "Change":
        return Change(self.table, self.key, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSummary:
    """What the window needs to know of a change to refresh itself: never texts, always ids.

    `counts` maps a table to how many of its rows changed; `articles` are the ids of the articles touched.
    """

    group: str
    label: Sentence
    counts: Mapping[str, int]
    articles: frozenset[int]


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The changes of one user gesture, in the order they were made."""

    group: str
    label: Sentence
    changes: tuple[Change, ...]
    articles: frozenset[int] = frozenset()

    def inverse(self, group: str) -> "ChangeSet":
        """The changes that take this one back, last first, as a group of their own."""
        return ChangeSet(group, self.label, tuple(c.inverse() for c in reversed(self.changes)), self.articles)

    def summary(self) -> ChangeSummary:
        return ChangeSummary(self.group, self.label, Counter(c.table for c in self.changes), self.articles)

    def __bool__(self) -> bool:
        return bool(self.changes)
