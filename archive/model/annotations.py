"""What a reporter makes of articles: tags, annotations, links, and what leaves the archive of them."""

from dataclasses import dataclass

from archive.model.articles import Span
from archive.model.vocabulary import (
    ActorType,
    Attribution,
    Check,
    PlacementState,
    Role,
    Stance,
    TagKind,
    TranslationOrigin,
    Verdict,
    Wording,
)


@dataclass(frozen=True, slots=True)
class Tag:
    """An actor or an issue. `parent` is the actor it belongs to, or the issue above it.

    `type` is an actor's; `definition`, `means_for`, `means_against` and `colour` are an issue's. `note` is the user's
    own, Markdown.
    """

    id: str
    kind: TagKind
    name: str
    parent: str | None = None
    type: ActorType | None = None
    note: str = ""
    means_for: str = ""
    means_against: str = ""
    colour: str | None = None
    private: bool = False
    definition: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """What an actor is or was, such as “foreign minister”. `since` and `until` are ISO dates as far as they are known
    (a year, a month, a day), None where they are not, or where it goes on."""

    id: str
    tag: str
    title: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class IssuePlace:
    """What the colour of an issue goes by: the one chosen for it, else its place, from 0, in the order of making."""

    number: int
    colour: str | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    id: str
    tag: str
    name: str


@dataclass(frozen=True, slots=True)
class TagEntry:
    """A tag as it is picked from a list: `aliases` are pairs of a name and its folded form, as `name` and `folded` are.

    `place` counts the actors, or the issues, made before it, deleted ones too; `count` the annotations that have it.
    `has_meanings` says whether an issue tells what for and against mean.
    """

    id: str
    kind: TagKind
    name: str
    folded: str
    aliases: tuple[tuple[str, str], ...]
    type: ActorType | None
    colour: str | None
    place: int
    parent: str | None
    count: int
    has_meanings: bool
    private: bool


@dataclass(frozen=True, slots=True)
class TagChoice:
    """A tag, by its id, that is to be put on an annotation: an actor in a role, an issue perhaps with a stance.

    `as_written` is the form that stands in the text; None leaves finding it to the archive.
    """

    tag: str
    role: Role | None = None
    stance: Stance | None = None
    as_written: str | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """A tag on an annotation: an actor with a role, or an issue with perhaps a stance; `as_written` in the text."""

    id: str
    annotation: str
    tag: str
    kind: TagKind
    name: str
    role: Role | None = None
    stance: Stance | None = None
    as_written: str | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """A marked passage of one article version. `prefix` and `suffix` are up to 32 code points around the quote."""

    id: str
    article: int
    version: int
    span: Span
    quote: str
    prefix: str
    suffix: str
    note: str = ""
    attribution: Attribution | None = None
    wording: Wording | None = None
    check: Check | None = None
    check_note: str = ""
    checked_at: str | None = None
    translation: str = ""
    translation_language: str | None = None
    translation_origin: TranslationOrigin | None = None
    private: bool = False
    created_at: str = ""
    modified_at: str = ""
    assignments: tuple[Assignment, ...] = ()


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an annotation sits in another version of its article; `span` is None when it is lost."""

    annotation: str
    version: int
    state: PlacementState
    span: Span | None
    score: float


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user decided on where an annotation sits in another version: `span` is None where it was left lost."""

    id: str
    annotation: str
    version: int
    verdict: Verdict
    span: Span | None


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a body where a known name occurs."""

    tag: str
    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class MentionedName:
    """A tag whose name or an alias occurs in a text at `spans`, none of which lies in an annotation that has the tag.

    `is_tagged` says whether anything in the article has it.
    """

    tag: str
    name: str
    kind: TagKind
    type: ActorType | None
    spans: tuple[Span, ...]
    is_tagged: bool
