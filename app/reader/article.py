"""What a reader shows: an article with everything marked in it, as values that know neither archive nor widgets."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from archive.model import Block, BlockStyle, LinkReading, LinkType, PlacementState, Span, blocks_of, reading


@dataclass(frozen=True, slots=True)
class ReaderLink:
    """A link as a card shows it: its type, and what the other end is called, which is ready to be shown.

    `outgoing` says whether it leads from here to there.
    """

    type: LinkType
    title: str
    outgoing: bool = True

    @property
    def reading(self) -> LinkReading:
        """What the highlight is to the other end."""
        return reading(self.type, outgoing=self.outgoing)


@dataclass(frozen=True, slots=True)
class ReaderHighlight:
    """A highlight at its place in the text that is shown.

    `colour` is the name of its first issue's colour, or None where it has no issue. `tags` are the names of its issues,
    or of its actors where it has none; `speaker` and `stance` are words ready to be shown.
    """

    id: str
    span: Span
    state: PlacementState = PlacementState.SAME
    colour: str | None = None
    tags: tuple[str, ...] = ()
    speaker: str = ""
    stance: str = ""
    note: str = ""
    links: tuple[ReaderLink, ...] = ()

    @property
    def is_uncertain(self) -> bool:
        return self.state is PlacementState.UNCERTAIN

    @property
    def is_contradicted(self) -> bool:
        return any(link.type is LinkType.CONTRADICTS for link in self.links)

    @property
    def name(self) -> str:
        """What it is called where there is room for a line."""
        return " · ".join(part for part in (", ".join(self.tags), self.speaker, self.stance) if part)


@dataclass(frozen=True, slots=True)
class ReaderArticle:
    """One text of an article. `date` is ready to be shown, empty where none is known; `facts` stand in the meta line
    after outlet, dateline and date, then `which_version`, where there are several. `notices` are sentences above the
    article."""

    id: int
    title: str
    body: str
    styles: Mapping[int, BlockStyle] = field(default_factory=dict)
    outlet: str = ""
    dateline: str = ""
    date: str = ""
    facts: tuple[str, ...] = ()
    date_is_guessed: bool = False
    language: str | None = None
    version: int = 1
    versions: tuple[int, ...] = (1,)
    which_version: str = ""
    position: int = 0
    notices: tuple[str, ...] = ()
    citation: str = ""
    has_original: bool = False
    highlights: tuple[ReaderHighlight, ...] = ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        return blocks_of(self.body, self.styles)

    @property
    def is_current(self) -> bool:
        return self.version == self.versions[-1]
