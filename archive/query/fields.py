"""The one table of query fields: the parser, the completion and the help are all built from it."""

from dataclasses import dataclass
from enum import Enum, StrEnum

from archive.model import Attribution, Check, LinkType, Role, Stance, Wording
from archive.sentences import Sentence


class Level(Enum):
    """Whether a field is true of an article as a whole, or of a single annotation in it."""

    ARTICLE = "article"
    ANNOTATION = "annotation"


class Kind(Enum):
    """How the value of a field is read."""

    TEXT = "text"
    NAME = "name"
    DATE = "date"
    CHOICE = "choice"
    CODE = "code"


class State(StrEnum):
    """The words of `is:`."""

    UNREAD = "unread"
    READ = "read"
    KEPT = "kept"
    ASIDE = "aside"
    STARRED = "starred"


class Existing(StrEnum):
    """The words of `has:`."""

    HIGHLIGHT = "highlight"
    LINK = "link"
    NOTE = "note"
    DATE = "date"
    TODO = "todo"


@dataclass(frozen=True, slots=True)
class Field:
    """`values` are all a choice field accepts; `means` is the sentence shown to the user."""

    name: str
    level: Level
    kind: Kind
    means: Sentence
    example: str
    values: tuple[str, ...] = ()

    def level_of(self, value: str) -> Level:
        """`has:date` alone differs from its field: the date is the article's."""
        return Level.ARTICLE if (self.name, value) == ("has", Existing.DATE) else self.level


def _field(
    name: str, level: Level, kind: Kind, means: Sentence, example: str, values: type[StrEnum] | None = None
) -> Field:
    return Field(name, level, kind, means, example, tuple(values or ()))


_TABLE = (
    _field("title", Level.ARTICLE, Kind.TEXT, Sentence("Words of the article's title."), "title:truce"),
    _field(
        "body",
        Level.ARTICLE,
        Kind.TEXT,
        Sentence("Words of the article's text; among excerpts, of the excerpt."),
        'body:"red line"',
    ),
    _field("byline", Level.ARTICLE, Kind.TEXT, Sentence("Who wrote the article."), "byline:tucker"),
    _field("outlet", Level.ARTICLE, Kind.TEXT, Sentence("Who published the article."), 'outlet:"daily star"'),
    _field("section", Level.ARTICLE, Kind.TEXT, Sentence("The desk or section it appeared in."), "section:world"),
    _field("dateline", Level.ARTICLE, Kind.TEXT, Sentence("The place line of the article."), "dateline:ankara"),
    _field("lang", Level.ARTICLE, Kind.CODE, Sentence("The language of the article, as a two-letter code."), "lang:tr"),
    _field(
        "published",
        Level.ARTICLE,
        Kind.DATE,
        Sentence("Published on a date or in a range."),
        "published:[2024-06 TO 2024-08]",
    ),
    _field("before", Level.ARTICLE, Kind.DATE, Sentence("Published before the date begins."), "before:2024-09"),
    _field("after", Level.ARTICLE, Kind.DATE, Sentence("Published after the date ends."), 'after:"last month"'),
    _field("is", Level.ARTICLE, Kind.CHOICE, Sentence("The reading state of the article."), "is:unread", State),
    _field("story", Level.ARTICLE, Kind.NAME, Sentence("In a story of that name."), 'story:"ceasefire talks"'),
    _field(
        "mentions",
        Level.ARTICLE,
        Kind.NAME,
        Sentence("A known name is found in the text, tagged or not."),
        "mentions:netanyahu",
    ),
    _field("actor", Level.ANNOTATION, Kind.NAME, Sentence("Tagged with the actor, in any role."), "actor:netanyahu"),
    _field(
        "issue", Level.ANNOTATION, Kind.NAME, Sentence("Tagged with the issue or one below it."), "issue:philadelphi"
    ),
    _field("speaker", Level.ANNOTATION, Kind.NAME, Sentence("The actor whose claim it is."), "speaker:netanyahu"),
    _field("via", Level.ANNOTATION, Kind.NAME, Sentence("The actor who relayed the claim."), 'via:"israeli media"'),
    _field("about", Level.ANNOTATION, Kind.NAME, Sentence("The actor the claim is about."), "about:hamas"),
    _field(
        "role",
        Level.ANNOTATION,
        Kind.CHOICE,
        Sentence("The role of an actor tagged."),
        "actor:fidan role:addressee",
        Role,
    ),
    _field(
        "stance",
        Level.ANNOTATION,
        Kind.CHOICE,
        Sentence("The stance toward an issue."),
        "issue:ceasefire stance:for",
        Stance,
    ),
    _field(
        "attribution",
        Level.ANNOTATION,
        Kind.CHOICE,
        Sentence("How the text says where the claim comes from."),
        "attribution:unnamed",
        Attribution,
    ),
    _field("wording", Level.ANNOTATION, Kind.CHOICE, Sentence("Quoted or paraphrased."), "wording:quoted", Wording),
    _field(
        "check", Level.ANNOTATION, Kind.CHOICE, Sentence("Whether the claim was checked."), 'check:"to check"', Check
    ),
    _field("note", Level.ANNOTATION, Kind.TEXT, Sentence("Words of your own notes."), "note:confirm"),
    _field("has", Level.ANNOTATION, Kind.CHOICE, Sentence("What exists on it."), "has:highlight", Existing),
    _field(
        "link", Level.ANNOTATION, Kind.CHOICE, Sentence("Linked by a link of that type."), "link:contradicts", LinkType
    ),
)

FIELDS = {field.name: field for field in _TABLE}
"""Every field by its name, in the order of the help."""
