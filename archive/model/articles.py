"""Articles and their texts. Positions are code points of a version's body, half-open."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from archive.model.vocabulary import BlockKind, ReadingState, Terms


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class BlockStyle:
    """What a line of a body is. `level` is that of a heading or list item (1 is the outermost, 0 none)."""

    kind: BlockKind
    level: int = 0
    page: int | None = None


PLAIN = BlockStyle(BlockKind.PARAGRAPH)


@dataclass(frozen=True, slots=True)
class Block:
    """One line of a body and what it is."""

    span: Span
    style: BlockStyle

    @property
    def kind(self) -> BlockKind:
        return self.style.kind


def blocks_of(body: str, styles: Mapping[int, BlockStyle]) -> tuple[Block, ...]:
    """The lines of a body as blocks; `styles` tells, by number from 0, those that are no plain paragraph."""
    blocks, start = [], 0
    for number, line in enumerate(body.split("\n") if body else ()):
        blocks.append(Block(Span(start, start + len(line)), styles.get(number, PLAIN)))
        start += len(line) + 1
    return tuple(blocks)


@dataclass(frozen=True, slots=True)
class ArticleMetadata:
    """What is known of an article apart from its text.

    `published` and `accessed` are ISO 8601 of the precision that is known ("1987", "2024-06", "2024-06-01T08:30"); no
    offset means the zone is unknown. `published_written` is the date as the source wrote it, where that differs.
    `guessed` names the fields that were guessed and not confirmed. `url` is as given. `import_name` is the bare name
    of the file it was imported from.
    """

    outlet: str | None = None
    byline: str | None = None
    dateline: str | None = None
    section: str | None = None
    language: str | None = None
    url: str | None = None
    published: str | None = None
    published_written: str | None = None
    accessed: str | None = None
    external_id: str | None = None
    import_name: str | None = None
    terms: Terms = Terms.ON_THE_RECORD
    embargo_until: str | None = None
    private: bool = False
    extra: Mapping[str, object] = field(default_factory=dict)
    guessed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Original:
    """The file an article was read from. `sha256` is the hex digest of its bytes, `size` their number.

    `packed` are the bytes as zlib packs them (RFC 1950), or None where only name and hash are kept.
    """

    sha256: str
    media_type: str
    filename: str
    size: int
    packed: bytes | None


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article read, normalised and laid out, not yet stored.

    `styles` tells, by number from 0, the lines of `body` that are no plain paragraph; `sha256` is the hex digest of
    title, newline, body; `original` that of the file it was read from.
    """

    title: str
    body: str
    styles: Mapping[int, BlockStyle]
    sha256: str
    words: int
    metadata: ArticleMetadata
    original: str | None = None


@dataclass(frozen=True, slots=True)
class Handling:
    """How material is to be handled, said once for all articles of an import. `embargo_until` is an ISO 8601 date."""

    private: bool = False
    terms: Terms = Terms.ON_THE_RECORD
    embargo_until: str | None = None

    def applied(self, new: NewArticle) -> NewArticle:
        about = replace(new.metadata, private=self.private, terms=self.terms, embargo_until=self.embargo_until)
        return replace(new, metadata=about)


@dataclass(frozen=True, slots=True)
class Version:
    """An immutable text of an article; `number` counts from 1. `captured_at` is UTC, ISO 8601.

    `original` is the hash of the file it was read from, where that is known.
    """

    article: int
    number: int
    title: str
    body: str
    styles: Mapping[int, BlockStyle]
    sha256: str
    captured_at: str
    original: str | None = None

    @property
    def blocks(self) -> tuple[Block, ...]:
        return blocks_of(self.body, self.styles)


@dataclass(frozen=True, slots=True)
class Article:
    """An identity: where a text came from. `version` is the number of the current text, `title` that text's title."""

    id: int
    version: int
    title: str
    words: int
    metadata: ArticleMetadata
    state: ReadingState = ReadingState.NEW
    starred: bool = False
    position: int = 0
    created_at: str = ""
    modified_at: str = ""
