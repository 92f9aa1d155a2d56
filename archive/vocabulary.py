"""The user's own vocabulary: actors and issues with their names, places and meanings, and making one of two."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from archive.changes import ChangeSet
from archive.collection import Collection
from archive.model import ActorType, Excerpt, Tag, TagKind
from archive.store import reports, tags, usage
from archive.store.names import meant

if TYPE_CHECKING:
    from archive.operations.codebook import CodebookReport
    from archive.operations.doubles import PossibleDouble
    from archive.operations.merge import MergePlan
    from archive.operations.office import OfficeAbout
    from archive.operations.vocabulary import TagAbout, TagView


class Vocabulary(Collection):
    """An open archive whose actors and issues can be described, ordered, merged and split."""

    def tag(self, id: str) -> "TagView":
        """An actor or an issue with all that is known of it. Raises NameNotUnderstood."""
        from archive.operations.vocabulary import tag_view

        with self._pool.reader() as connection:
            return tag_view(connection, id)

    def excerpts_with(self, tag: str, *, offset: int = 0, limit: int = 50) -> tuple[Excerpt, ...]:
        """Excerpts that have this very tag, from `offset` on, those in the latest articles first."""
        with self._pool.reader() as connection:
            return tuple(reports.excerpts(connection, usage.latest(connection, tag, offset, limit)))

    def find_tag(self, name: str) -> Tag:
        """The actor or issue of this name, alias or id, or at a path `A > B`. Raises NameNotUnderstood."""
        with self._pool.reader() as connection:
            return meant(connection, name)

    def make_tag(
        self, kind: TagKind, name: str, *, parent: str | None = None, type: ActorType | None = None
    ) -> tuple[str, ChangeSet]:
        """Make an actor or an issue; returns its id and what changed. Raises NameNotUnderstood for a name taken."""
        from archive.operations.vocabulary import make_tag

        with self._pool.writer() as connection:
            return make_tag(connection, self._session, kind, name, parent=parent, type=type)

    def rename(self, tag: str, name: str) -> ChangeSet:
        """Raises NameNotUnderstood for a name that is taken: the two may be merged instead."""
        from archive.operations.vocabulary import rename

        with self._pool.writer() as connection:
            return rename(connection, self._session, tag, name)

    def describe(self, tag: str, **about: Unpack["TagAbout"]) -> ChangeSet:
        """Say what is known of an actor or an issue. Raises NameNotUnderstood or FieldNotUnderstood."""
        from archive.operations.vocabulary import describe

        with self._pool.writer() as connection:
            return describe(connection, self._session, tag, **about)

    def move(self, tag: str, parent: str | None) -> ChangeSet:
        """Say whom an actor belongs to, or which issue an issue is part of; None is nobody, and the top.

        Raises NameNotUnderstood for a circle, and where an issue of that name is already.
        """
        from archive.operations.vocabulary import move

        with self._pool.writer() as connection:
            return move(connection, self._session, tag, parent)

    def delete_tags(self, ids: Sequence[str]) -> ChangeSet:
        """Delete actors and issues; the excerpts stay, and what stands below moves up. Raises NameNotUnderstood."""
        from archive.operations.vocabulary import delete_tags

        with self._pool.writer() as connection:
            return delete_tags(connection, self._session, ids)

    def add_alias(self, tag: str, name: str) -> ChangeSet:
        """Give an actor or an issue another name. Raises NameNotUnderstood."""
        from archive.operations.vocabulary import add_alias

        with self._pool.writer() as connection:
            return add_alias(connection, self._session, tag, name)

    def remove_alias(self, alias: str) -> ChangeSet:
        """Raises NotFound."""
        from archive.operations.vocabulary import remove_alias

        with self._pool.writer() as connection:
            return remove_alias(connection, self._session, alias)

    def add_office(
        self, tag: str, title: str, since: str | None = None, until: str | None = None
    ) -> tuple[str, ChangeSet]:
        """Say what an actor is or was, from and to a year, a month or a day in ISO 8601, as far as that is known.

        Returns the id of the office and what changed. Raises NameNotUnderstood or FieldNotUnderstood.
        """
        from archive.operations.office import add_office

        with self._pool.writer() as connection:
            return add_office(connection, self._session, tag, title, since, until)

    def change_office(self, office: str, **about: Unpack["OfficeAbout"]) -> ChangeSet:
        """Raises NotFound or FieldNotUnderstood."""
        from archive.operations.office import change_office

        with self._pool.writer() as connection:
            return change_office(connection, self._session, office, **about)

    def remove_office(self, office: str) -> ChangeSet:
        """Raises NotFound."""
        from archive.operations.office import remove_office

        with self._pool.writer() as connection:
            return remove_office(connection, self._session, office)

    def keep_apart(self, one: str, other: str) -> ChangeSet:
        """Say of two that they are not the same, however alike their names. Raises NameNotUnderstood."""
        from archive.operations.vocabulary import keep_apart

        with self._pool.writer() as connection:
            return keep_apart(connection, self._session, one, other)

    def allow_together(self, one: str, other: str) -> ChangeSet:
        """Take that back. Raises NameNotUnderstood."""
        from archive.operations.vocabulary import allow_together

        with self._pool.writer() as connection:
            return allow_together(connection, self._session, one, other)

    def would_merge(self, kept: str, gone: str) -> "MergePlan":
        """What `merge` would do, without doing anything. Raises NameNotUnderstood where it would refuse."""
        from archive.operations.merge import would_merge

        with self._pool.reader() as connection:
            return would_merge(connection, kept, gone)

    def merge(self, kept: str, gone: str) -> ChangeSet:
        """Make one of two: all that hangs on `gone` moves to `kept`, and its names become aliases.

        Raises NameNotUnderstood where they are kept apart or cannot be the same.
        """
        from archive.operations.merge import merge

        with self._pool.writer() as connection:
            return merge(connection, self._session, kept, gone)

    def split(self, tag: str, annotations: Sequence[str], name: str) -> tuple[str, ChangeSet]:
        """Give these excerpts a new tag of the same kind and place instead; returns its id and what changed.

        Raises NameNotUnderstood for a name that is taken, and for excerpts without the tag.
        """
        from archive.operations.merge import split

        with self._pool.writer() as connection:
            return split(connection, self._session, tag, annotations, name)

    def possible_doubles(self, kind: TagKind, limit: int = 50) -> "tuple[PossibleDouble, ...]":
        """Pairs that may be the same actor, or the same issue, the likeliest first; never those kept apart."""
        from archive.operations.doubles import possible_doubles

        return possible_doubles(self._pool, kind, limit)

    def export_codebook(self, file: Path | str, *, include_private: bool = False) -> int:
        """Write all actors and issues with what is known of them to a CSV file; returns how many.

        Raises ArchiveError where the file cannot be written.
        """
        from archive.operations.codebook import export_codebook

        with self._pool.reader() as connection:
            return export_codebook(connection, Path(file), include_private=include_private)

    def import_codebook(self, file: Path | str) -> "CodebookReport":
        """Take over actors and issues from such a file, in one gesture; what is not understood is said by its line.

        Raises FormatError for a file that is no codebook.
        """
        from archive.operations.codebook import import_codebook

        with self._pool.writer() as connection:
            return import_codebook(connection, self._session, Path(file))

    def describe_actor(
        self, name: str, *, type: ActorType, belongs_to: str | None = None, aliases: Sequence[str] = ()
    ) -> Tag:
        """Say what an actor is, whom it belongs to, and its other names; it is made where it does not exist."""
        from archive.operations.vocabulary import describe_actor

        with self._pool.writer() as connection:
            key, _ = describe_actor(
                connection, self._session, name, type=type, belongs_to=belongs_to, also_called=aliases
            )
            return tags.get(connection, key)

    def describe_issue(self, name: str, *, means_for: str, means_against: str) -> Tag:
        """Say what for and against mean of an issue, perhaps `A > B`; it is made where it does not exist."""
        from archive.operations.vocabulary import describe_issue

        with self._pool.writer() as connection:
            key, _ = describe_issue(connection, self._session, name, means_for=means_for, means_against=means_against)
            return tags.get(connection, key)
