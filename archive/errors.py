"""What can go wrong in an archive, as a reader of the message should understand it.

Every message is one sentence or two for a person: what happened, where, and what to do about it. An `ArchiveError`
is shown to the user as it stands, or in the language of the window; any other exception is a bug.
"""

from archive.sentences import Sentence


class ArchiveError(Exception):
    """Something the user can understand and act on. `str(error)` is the sentence in English."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class QueryError(ArchiveError):
    """A query that cannot be understood.

    `position` is the code point offset into the query text at which the trouble begins.
    """

    def __init__(self, sentence: Sentence, position: int) -> None:
        super().__init__(sentence)
        self.position = position


class FormatError(ArchiveError):
    """A file, or one record in it, that cannot be read as articles."""


class QuoteError(ArchiveError):
    """A quotation that is not found in the article, or found in several places.

    `positions` holds the code point offsets of the candidates in the body, `nearest` the most similar passage.
    """

    def __init__(self, sentence: Sentence, positions: tuple[int, ...] = (), nearest: str | None = None) -> None:
        super().__init__(sentence)
        self.positions = positions
        self.nearest = nearest


class NameNotUnderstood(ArchiveError):
    """A name, role, stance, date or other word the user gave that is not one of those possible."""


class FieldNotUnderstood(NameNotUnderstood):
    """What the user gave for one field of an article makes no sense there; `field` is its name."""

    def __init__(self, sentence: Sentence, field: str) -> None:
        super().__init__(sentence)
        self.field = field


class NotFound(ArchiveError):
    """An article, annotation or link that this archive does not hold."""


class ChangeConflict(ArchiveError):
    """The rows are no longer as this change left them: nothing was applied."""


class NothingToUndo(ArchiveError):
    """The undo (or redo) history is empty."""


class ArchiveUnavailable(ArchiveError):
    """The archive file cannot be opened or created at all."""


class ArchiveReadOnly(ArchiveUnavailable):
    """The archive can be read but not written."""


class DiskFull(ArchiveUnavailable):
    """There is no room on the disk for the archive or its index: what was stored before is whole."""


class SchemaTooNew(ArchiveUnavailable):
    """The archive was written by a newer version of Cuttings."""


class IndexUnreadable(ArchiveError):
    """The search index is damaged or foreign; it is set aside and rebuilt, the archive itself is not touched."""


class IndexBusy(ArchiveError):
    """Another process is writing the search index at this moment."""
