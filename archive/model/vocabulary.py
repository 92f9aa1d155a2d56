"""The words an archive uses where only certain words make sense; the values are what is stored and shown."""

from enum import StrEnum


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    TABLE_ROW = "table row"
    CAPTION = "caption"


class ReadingState(StrEnum):
    NEW = "new"
    READ = "read"
    KEPT = "kept"
    SET_ASIDE = "set aside"


class Terms(StrEnum):
    """On what terms the material was obtained, the strictest last."""

    ON_THE_RECORD = "on the record"
    ON_BACKGROUND = "on background"
    NOT_FOR_ATTRIBUTION = "not for attribution"
    OFF_THE_RECORD = "off the record"


class TagKind(StrEnum):
    ACTOR = "actor"
    ISSUE = "issue"


class ActorType(StrEnum):
    """An UNNAMED actor ("an Israeli official") belongs to another and is never one person across articles."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    UNNAMED = "unnamed"
    OTHER = "other"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """Of an actor in an annotation: whose claim it is, who relayed it, to whom, about whom, or merely named."""

    SPEAKER = "speaker"
    VIA = "via"
    ADDRESSEE = "addressee"
    ABOUT = "about"
    MENTIONED = "mentioned"


class Stance(StrEnum):
    FOR = "for"
    AGAINST = "against"
    UNCLEAR = "unclear"


class Attribution(StrEnum):
    """How the text itself says where a claim comes from."""

    NAMED = "named"
    UNNAMED = "unnamed"
    DOCUMENT = "document"
    OTHER_MEDIA = "other media"
    NONE_GIVEN = "none given"


class Wording(StrEnum):
    QUOTED = "quoted"
    PARAPHRASED = "paraphrased"
    MIXED = "mixed"


class Check(StrEnum):
    TO_CHECK = "to check"
    VERIFIED = "verified"
    DISPUTED = "disputed"
    FALSE = "false"


class TranslationOrigin(StrEnum):
    """Who translated a passage."""

    MINE = "mine"
    MACHINE = "machine"
    PUBLISHED = "published"


class LinkType(StrEnum):
    RELATED = "related"
    CORROBORATES = "corroborates"
    CONTRADICTS = "contradicts"
    REPEATS = "repeats"
    UPDATES = "updates"
    RESPONDS_TO = "responds to"
    SAME_EVENT = "same event"


DIRECTED = frozenset({LinkType.UPDATES, LinkType.RESPONDS_TO})
"""The types of links that read differently from the other end."""


class LinkReading(StrEnum):
    """What one end of a link is to the other: the type, or for one with a direction also its reverse."""

    RELATED = "related"
    CORROBORATES = "corroborates"
    CONTRADICTS = "contradicts"
    REPEATS = "repeats"
    UPDATES = "updates"
    IS_UPDATED_BY = "is updated by"
    RESPONDS_TO = "responds to"
    IS_ANSWERED_BY = "is answered by"
    SAME_EVENT = "same event"


class ContradictionStatus(StrEnum):
    OPEN = "open"
    EXPLAINED = "explained"
    CORRECTED = "corrected"


class PlacementState(StrEnum):
    """How sure it is where an annotation sits in another version of its article."""

    SAME = "same"
    MOVED = "moved"
    UNCERTAIN = "uncertain"
    LOST = "lost"


class Verdict(StrEnum):
    """What the user said of the proposed place of an annotation in another version of its article."""

    ACCEPTED = "accepted"
    MARKED_ANEW = "marked anew"
    LEFT = "left"


class DifferenceKind(StrEnum):
    """What a run of text is in a comparison of a first text, the archive's or the earlier one, with a second.

    MISSING is what only the first has, ADDED what only the second has; LEFT_OUT is what an ellipsis stands for.
    """

    EQUAL = "equal"
    REPLACED = "replaced"
    MISSING = "missing"
    ADDED = "added"
    LEFT_OUT = "left out"
