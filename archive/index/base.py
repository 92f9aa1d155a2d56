"""What goes into the search index and what comes out of it: values only, so that nobody else needs to know tantivy."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

from archive.model import ArticleMetadata, ReadingState, Role, Stance, TagKind
from archive.progress import SILENT, Progress

if TYPE_CHECKING:
    from archive.index.engine import SearchIndex
    from archive.index.marks import Matcher

T = TypeVar("T")


class Target(StrEnum):
    """What a search finds: the same language finds either."""

    ARTICLES = "article"
    ANNOTATIONS = "annotation"


class Sort(StrEnum):
    """In what order. Undated articles come last in both orders by date."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class IndexedTag:
    """One tag on an annotation: `tag` is its id, never its name, so that a rename touches no document."""

    tag: str
    kind: TagKind
    role: Role | None = None
    stance: Stance | None = None


@dataclass(frozen=True, slots=True)
class IndexedAnnotation:
    """`id` is a UUID in text form; `links` the types of the links that touch the annotation, in either direction."""

    id: str
    quote: str
    note: str = ""
    translation: str = ""
    tags: tuple[IndexedTag, ...] = ()
    attribution: str | None = None
    wording: str | None = None
    check: str | None = None
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexedArticle:
    """An article with everything that is found through it; `title` and `body` are those of its current version."""

    id: int
    title: str
    body: str
    metadata: ArticleMetadata = field(default_factory=ArticleMetadata)
    state: ReadingState = ReadingState.NEW
    starred: bool = False
    stories: tuple[str, ...] = ()
    annotations: tuple[IndexedAnnotation, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexState:
    """Which archive the index was built from, by which machine, and the name of the generation it is."""

    archive: str
    generation: str
    machine: str


class Keeper(Protocol):
    """The search index of one open archive, wherever it is kept. `wait` is how long others may hold it, in seconds."""

    def drain(self, wait: float, progress: Progress = SILENT) -> int:
        """Bring the index up to date; returns how many changes still wait."""

    def rebuild(self, wait: float, progress: Progress = SILENT) -> None:
        """Empty the index and fill it again from the archive. Raises IndexBusy."""

    def renew(self, wait: float, progress: Progress = SILENT) -> None:
        """Rebuild it so that no file holds anything of what it held before. Raises IndexBusy or OSError."""

    def ask(self, question: "Callable[[SearchIndex], T]", wait: float) -> T:
        """Put a question to an index that can be trusted. Raises IndexBusy, or what the question raises."""

    def close(self) -> None:
        """Let go of it."""


class NameResolver(Protocol):
    """Turns the names in a query into ids, at the moment of the search. Nothing found is an empty set, no error."""

    def actors(self, words: str) -> frozenset[str]:
        """Ids of the actors with a name or alias that has all `words`, in any order."""

    def issues(self, words: str) -> frozenset[str]:
        """Ids of the issues whose name has all `words`, and of everything below them. `A > B` is a B below an A."""

    def stories(self, words: str) -> frozenset[str]:
        """Ids of the stories whose name has all `words`."""

    def names(self, words: str) -> tuple[str, ...]:
        """All names and aliases of the actors and issues that `words` match."""

    def suggest(self, words: str, kind: TagKind | None = None) -> str | None:
        """The existing name most like `words`, of an actor or an issue as `kind` says, if any is like it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """`annotation` is None for an article; `score` counts only when sorted by relevance."""

    article: int
    annotation: str | None
    score: float


@dataclass(frozen=True, slots=True)
class FacetCount:
    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Page:
    """`total` is exact. `facets` has outlet, month (YYYY-MM, newest first), language, actor and issue (tag ids), and
    state (the words of `is:`)."""

    total: int
    hits: tuple[Hit, ...]
    facets: Mapping[str, tuple[FacetCount, ...]]
    matcher: "Matcher"
