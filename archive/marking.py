"""What the user makes of a text: passages marked, tagged, noted on, and the names found in it that may become so."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from archive.changes import ChangeSet
from archive.model import Annotation, IssuePlace, Mention, MentionedName, Role, Span, TagChoice, TagEntry
from archive.store import annotations, tag_list, tags
from archive.vocabulary import Vocabulary

if TYPE_CHECKING:
    from archive.operations.annotate import Marking
    from archive.operations.assign import Part
    from archive.operations.change import About


class Marked(Vocabulary):
    """An open archive in which passages are marked. What changes it is one gesture each, undone as one."""

    def annotation(self, id: str) -> Annotation:
        """Raises NotFound."""
        with self._pool.reader() as connection:
            return annotations.get(connection, id)

    def annotate(self, article: int, quote: str, **marking: Unpack["Marking"]) -> Annotation:
        """Mark a passage of the current text by its words, tag it and note on it.

        Raises NotFound, QuoteError or NameNotUnderstood.
        """
        from archive.operations.annotate import annotate

        with self._pool.writer() as connection:
            key, _ = annotate(connection, self._session, article, quote, **marking)
            return annotations.get(connection, key)

    def mark(
        self,
        article: int,
        span: Span,
        *,
        version: int | None = None,
        tags: Sequence[TagChoice] = (),
        **about: Unpack["About"],
    ) -> tuple[str, ChangeSet]:
        """Mark a passage by its place in the current text, or in a version; returns the annotation's id, what changed.

        It is grown to whole characters and trimmed of white space. The same passage with the same tags is not marked
        twice: the one that is there is filled in with what was not said of it before. Raises NotFound, QuoteError where
        there are no words, or NameNotUnderstood.
        """
        from archive.operations.mark import mark

        with self._pool.writer() as connection:
            return mark(connection, self._session, article, span, version=version, tags=tags, **about)

    def adjust(self, annotation: str, span: Span) -> ChangeSet:
        """Give an annotation other ends, in the version it was made in. Raises NotFound or QuoteError."""
        from archive.operations.mark import adjust

        with self._pool.writer() as connection:
            return adjust(connection, self._session, annotation, span)

    def delete_annotations(self, ids: Sequence[str]) -> ChangeSet:
        """Raises NotFound."""
        from archive.operations.mark import delete

        with self._pool.writer() as connection:
            return delete(connection, self._session, ids)

    def separate(self, assignment: str) -> tuple[str, ChangeSet]:
        """Give one of several speakers a statement of its own: an annotation of the same passage, with the same issues.

        Stances and attribution are for the user to say. Returns its id and what changed. Raises NotFound, or
        NameNotUnderstood for who is not one of several speakers.
        """
        from archive.operations.mark import separate

        with self._pool.writer() as connection:
            return separate(connection, self._session, assignment)

    def change(self, annotation: str, **about: Unpack["About"]) -> ChangeSet:
        """Say more of an annotation, or something else. Raises NotFound."""
        return self.change_many([annotation], **about)

    def change_many(self, annotations: Sequence[str], **about: Unpack["About"]) -> ChangeSet:
        """Say the same of several annotations. Raises NotFound."""
        from archive.operations.change import change

        with self._pool.writer() as connection:
            return change(connection, self._session, annotations, **about)

    def assign(self, annotation: str, choice: TagChoice) -> ChangeSet:
        """Put a tag on an annotation. Raises NotFound or NameNotUnderstood."""
        return self.assign_many([annotation], choice)

    def assign_many(self, annotations: Sequence[str], choice: TagChoice) -> ChangeSet:
        """Put a tag on several annotations. Raises NotFound or NameNotUnderstood.

        An actor may stand in several roles; an issue has one stance, and keeps it where none is given.
        """
        from archive.operations.assign import assign

        with self._pool.writer() as connection:
            return assign(connection, self._session, annotations, choice)

    def reassign(self, assignment: str, **part: Unpack["Part"]) -> ChangeSet:
        """Give an actor another role in an annotation, or an issue another stance, perhaps None.

        Raises NotFound or NameNotUnderstood.
        """
        from archive.operations.assign import reassign

        with self._pool.writer() as connection:
            return reassign(connection, self._session, assignment, **part)

    def unassign(self, assignment: str) -> ChangeSet:
        """Take a tag off an annotation. Raises NotFound."""
        from archive.operations.assign import unassign

        with self._pool.writer() as connection:
            return unassign(connection, self._session, assignment)

    def mentions(self, article: int, version: int | None = None) -> tuple[Mention, ...]:
        """Where known names stand in the current text, or in another version, tagged or not. Raises NotFound."""
        from archive.operations.mention import mentions

        with self._pool.reader() as connection:
            return mentions(connection, article, version)

    def untagged_mentions(self, article: int, version: int | None = None) -> tuple[MentionedName, ...]:
        """The names that stand in a text where they are not tagged, with these places. Raises NotFound."""
        from archive.operations.mention import untagged_mentions

        with self._pool.reader() as connection:
            return untagged_mentions(connection, article, version)

    def accept_mentions(self, article: int, mentions: Sequence[Mention], *, role: Role = Role.MENTIONED) -> ChangeSet:
        """Make of these places of the current text one highlight each, with the tags named there, actors in `role`.

        Those tagged there already are left out. Raises NotFound, NameNotUnderstood, or QuoteError where the text has
        changed since they were found.
        """
        from archive.operations.mention import accept_mentions

        with self._pool.writer() as connection:
            return accept_mentions(connection, self._session, article, mentions, role)

    def appearances(self, tag: str) -> int:
        """In how many articles the name or an alias of a tag occurs. Raises NameNotUnderstood or IndexBusy."""
        from archive.operations.mention import appearances

        return appearances(self._pool, self._keeper, tag)

    def tag_list(self) -> tuple[TagEntry, ...]:
        """Every actor and issue with all that is needed to pick from them, in the order of making."""
        with self._pool.reader() as connection:
            return tag_list.tag_list(connection)

    def issue_places(self) -> dict[str, IssuePlace]:
        """What the colour of each issue goes by, by its id."""
        with self._pool.reader() as connection:
            return tags.issue_places(connection)

    def pinned(self) -> tuple[str | None, ...]:
        """The ids of the tags that are pinned to the keys 1 to 9, in this order."""
        from archive.operations.pin import pinned

        with self._pool.reader() as connection:
            return pinned(connection)

    def pin(self, tag: str, place: int | None) -> ChangeSet:
        """Pin a tag to a key from 1 to 9, or with None to none. Raises NameNotUnderstood."""
        from archive.operations.pin import pin

        with self._pool.writer() as connection:
            return pin(connection, self._session, tag, place)
