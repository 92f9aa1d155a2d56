"""What joins two annotations, how it looks from one of them, and an annotation as it leaves the archive with it."""

from dataclasses import dataclass

from archive.model.annotations import Annotation, Assignment
from archive.model.articles import Article, Span
from archive.model.vocabulary import (
    DIRECTED,
    ContradictionStatus,
    LinkReading,
    LinkType,
    PlacementState,
    Role,
    TagKind,
)

_REVERSED = {LinkType.UPDATES: LinkReading.IS_UPDATED_BY, LinkType.RESPONDS_TO: LinkReading.IS_ANSWERED_BY}
assert _REVERSED.keys() == DIRECTED


@dataclass(frozen=True, slots=True)
class Link:
    """Joins two annotations; direction counts for `updates` and `responds to`. `status` is a contradiction's."""

    id: str
    source: str
    target: str
    type: LinkType
    status: ContradictionStatus | None = None
    note: str = ""
    created_at: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A place in the current text of an article, or in a version, that may not be marked yet."""

    article: int
    span: Span
    version: int | None = None


@dataclass(frozen=True, slots=True)
class NearEnd:
    """The end of a link in the text that is looked at: `span` is its place there, None where it is lost.

    `state` says how sure the place is; in the version it was marked in it is the same.
    """

    annotation: str
    span: Span | None
    state: PlacementState


@dataclass(frozen=True, slots=True)
class LinkEnd:
    """An annotation at an end of a link, with what a list says of its article.

    `span` is its place in `version`, in which it was marked and whose title this is. `published` is None without a
    date. `private` when annotation or article are, or off the record.
    """

    annotation: str
    article: int
    version: int
    span: Span
    quote: str
    title: str
    outlet: str | None = None
    published: str | None = None
    is_date_guessed: bool = False
    private: bool = False
    embargo_until: str | None = None
    assignments: tuple[Assignment, ...] = ()

    @property
    def speakers(self) -> tuple[Assignment, ...]:
        """Whose claim it is."""
        return tuple(one for one in self.assignments if one.role is Role.SPEAKER)

    @property
    def issues(self) -> tuple[Assignment, ...]:
        return tuple(one for one in self.assignments if one.kind is TagKind.ISSUE)


def reading(type: LinkType, *, outgoing: bool) -> LinkReading:
    """What an end of a link is to the other: `outgoing` is its source."""
    return LinkReading(type.value) if outgoing or type not in DIRECTED else _REVERSED[type]


@dataclass(frozen=True, slots=True)
class ExcerptLink:
    """The other end of a link, as an excerpt shows it: that annotation's id, its quote and its article's title.

    `private` when annotation or article are, or off the record; `embargo_until`, `outlet`, `published` and `citation`
    are its article's; `status` and `note` the link's. `outgoing` says whether the excerpt is the link's source.
    """

    type: LinkType
    annotation: str
    quote: str
    title: str
    private: bool = False
    embargo_until: str | None = None
    outlet: str | None = None
    published: str | None = None
    status: ContradictionStatus | None = None
    note: str = ""
    outgoing: bool = True
    article: int = 0
    citation: str = ""

    @property
    def reading(self) -> LinkReading:
        """What the excerpt is to the other end."""
        return reading(self.type, outgoing=self.outgoing)


@dataclass(frozen=True, slots=True)
class Excerpt:
    """An annotation as it leaves the archive: with its context, its article, its tags and its links."""

    annotation: Annotation
    article: Article
    sha256: str
    page: int | None
    paragraph: int
    links: tuple[ExcerptLink, ...]
    version_note: str
    citation: str
