"""The user's own vocabulary: making, naming, placing and describing actors and issues, each as one gesture."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypedDict, Unpack

from archive.changes import ChangeSet, Value
from archive.errors import FieldNotUnderstood, NameNotUnderstood
from archive.model import ActorType, Alias, Office, Role, Stance, Tag, TagKind
from archive.sentences import Sentence
from archive.store import aliases, distinct, hierarchy, offices, tags
from archive.store.connection import Connection
from archive.store.transaction import Session, gesture
from archive.store.usage import usage
from archive.text.normalize import normalize, normalize_line

_LONGEST_COLOUR = 40


class TagAbout(TypedDict, total=False):
    """What can be said of an actor or an issue; what is left out stays as it is.

    `type` is said of actors only, `definition`, `means_for`, `means_against` and `colour` of issues only.
    """

    type: ActorType | None
    note: str
    definition: str
    means_for: str
    means_against: str
    colour: str | None
    private: bool


_ONLY_OF = {
    TagKind.ACTOR: ("type",),
    TagKind.ISSUE: ("definition", "means_for", "means_against", "colour"),
}


@dataclass(frozen=True, slots=True)
class TagView:
    """An actor or an issue with everything that is known of it.

    `excerpts` are those that have this very tag, `articles` those they stand in, `first` and `last` the earliest and
    the latest date of these, as they have it. An excerpt counts in each role that it gives an actor.
    """

    tag: Tag
    aliases: tuple[Alias, ...]
    offices: tuple[Office, ...]
    kept_apart: tuple[Tag, ...]
    parent: Tag | None
    children: tuple[Tag, ...]
    excerpts: int
    articles: int
    first: str | None
    last: str | None
    by_role: Mapping[Role, int]
    by_stance: Mapping[Stance | None, int]


def tag_view(connection: Connection, tag: str) -> TagView:
    """Raises NameNotUnderstood where there is no such tag."""
    own, used = tags.get(connection, tag), usage(connection, tag)
    apart = sorted((tags.get(connection, key) for key in distinct.apart_from(connection, tag)), key=lambda t: t.name)
    above = {one.id: one for one in tags.every(connection, own.kind)} if own.parent else {}
    return TagView(
        tag=own,
        aliases=aliases.of(connection, tag),
        offices=offices.of(connection, tag),
        kept_apart=tuple(apart),
        parent=above.get(own.parent or ""),
        children=tuple(hierarchy.below(connection, [tag])),
        excerpts=used.excerpts,
        articles=used.articles,
        first=used.first,
        last=used.last,
        by_role=used.by_role,
        by_stance=used.by_stance,
    )


def make_tag(
    connection: Connection,
    session: Session,
    kind: TagKind,
    name: str,
    *,
    parent: str | None = None,
    type: ActorType | None = None,
) -> tuple[str, ChangeSet]:
    """Make an actor or an issue, below `parent` if one is given; returns its id and what changed.

    Raises NameNotUnderstood for no name and for one that is taken there.
    """
    if kind is TagKind.ISSUE and type is not None:
        raise FieldNotUnderstood(Sentence("An issue has no type: that is said of actors."), "type")
    with gesture(connection, session, Sentence("Make {kind} {new}", kind=kind, new=normalize_line(name))) as rows:
        key = hierarchy.make(rows, kind, name, parent, type=type)
    return key, rows.changeset()


def rename(connection: Connection, session: Session, tag: str, name: str) -> ChangeSet:
    """Raises NameNotUnderstood for no name and for one that is taken there."""
    with gesture(connection, session, Sentence("Rename")) as rows:
        own = tags.get(connection, tag)
        rows.label = Sentence("Rename {own} to {new}", own=own.name, new=normalize_line(name))
        hierarchy.rename(rows, own, name)
    return rows.changeset()


def describe(connection: Connection, session: Session, tag: str, **about: Unpack[TagAbout]) -> ChangeSet:
    """Raises NameNotUnderstood, and FieldNotUnderstood for what cannot be said of it."""
    with gesture(connection, session, Sentence("Describe")) as rows:
        own = tags.get(connection, tag)
        rows.label = Sentence("Describe {own}", own=own.name)
        tags.update(rows, tag, **described(own.kind, about))
    return rows.changeset()


def described(kind: TagKind, about: TagAbout) -> dict[str, Value]:
    """The columns that say this. Raises FieldNotUnderstood for what cannot be said of an actor, or of an issue."""
    for other, fields in _ONLY_OF.items():
        for field in fields:
            if field in about and other is not kind:
                raise FieldNotUnderstood(
                    Sentence(
                        "An {kind} has no {what}: only an {other} has.",
                        kind=kind,
                        what=field.replace("_", " "),
                        other=other,
                    ),
                    field,
                )
    columns: dict[str, Value] = {}
    for field, value in about.items():
        if field == "type":
            columns[field] = str(value or ActorType.UNKNOWN)
        elif field == "private":
            columns[field] = int(bool(value))
        elif field == "colour":
            columns[field] = normalize_line(str(value or ""))[:_LONGEST_COLOUR] or None
        else:
            columns[field] = normalize(str(value)).strip()
    return columns


def move(connection: Connection, session: Session, tag: str, parent: str | None) -> ChangeSet:
    """Say whom an actor belongs to, or which issue an issue is part of.

    Raises NameNotUnderstood for a circle, another kind, and an issue of that name at that place.
    """
    with gesture(connection, session, Sentence("Move")) as rows:
        own = tags.get(connection, tag)
        rows.label = Sentence("Move {own}", own=own.name)
        hierarchy.move(rows, own, parent)
    return rows.changeset()


def delete_tags(connection: Connection, session: Session, ids: Sequence[str]) -> ChangeSet:
    """Delete actors and issues, and with them the assignments; those below move up. Raises NameNotUnderstood."""
    with gesture(connection, session, Sentence("Delete")) as rows:
        doomed = {key: tags.get(connection, key).name for key in ids}
        rows.label = (
            Sentence("Delete {count} actors and issues", count=len(doomed))
            if len(doomed) != 1
            else Sentence("Delete {name}", name=doomed[ids[0]])
        )
        hierarchy.delete(rows, tuple(doomed))
    return rows.changeset()


def add_alias(connection: Connection, session: Session, tag: str, name: str) -> ChangeSet:
    """Raises NameNotUnderstood; a name that the tag has already changes nothing."""
    with gesture(connection, session, Sentence("Add an alias")) as rows:
        rows.label = Sentence(
            "Alias of {name}: {new}",
            name=tags.get(connection, tag).name,
            new=normalize_line(name),
        )
        aliases.add(rows, tag, name)
    return rows.changeset()


def remove_alias(connection: Connection, session: Session, alias: str) -> ChangeSet:
    """Raises NotFound."""
    with gesture(connection, session, Sentence("Remove an alias")) as rows:
        known = aliases.get(connection, alias)
        rows.label = Sentence(
            "Remove alias of {name}: {known}", name=tags.get(connection, known.tag).name, known=known.name
        )
        rows.delete("aliases", alias)
    return rows.changeset()


def keep_apart(connection: Connection, session: Session, one: str, other: str) -> ChangeSet:
    """Say of two that they are not the same: they are never merged, nor taken for doubles. Raises NameNotUnderstood."""
    with gesture(connection, session, Sentence("Keep apart")) as rows:
        first, second = tags.get(connection, one), tags.get(connection, other)
        if first.id == second.id or first.kind is not second.kind:
            raise NameNotUnderstood(Sentence("Only two different actors, or two different issues, can be kept apart."))
        rows.label = Sentence("Keep {first} and {second} apart", first=first.name, second=second.name)
        distinct.keep_apart(rows, one, other)
    return rows.changeset()


def allow_together(connection: Connection, session: Session, one: str, other: str) -> ChangeSet:
    """Take back that two are kept apart. Raises NameNotUnderstood."""
    with gesture(connection, session, Sentence("No longer keep apart")) as rows:
        rows.label = Sentence(
            "No longer keep {name} and {other} apart",
            name=tags.get(connection, one).name,
            other=tags.get(connection, other).name,
        )
        distinct.allow_together(rows, one, other)
    return rows.changeset()


def describe_actor(
    connection: Connection,
    session: Session,
    name: str,
    *,
    type: ActorType,
    belongs_to: str | None = None,
    also_called: Sequence[str] = (),
) -> tuple[str, ChangeSet]:
    """Say what an actor is, whom it belongs to, and its other names; returns its id and what changed.

    Both actors are named, and made where they do not exist. Raises NameNotUnderstood.
    """
    with gesture(connection, session, Sentence("Describe {name}", name=name)) as rows:
        actor = tags.ensure_actor(rows, name)
        tags.update(rows, actor, type=type.value)
        if belongs_to is not None:
            owner = tags.ensure_actor(rows, belongs_to)
            hierarchy.move(rows, tags.get(rows.connection, actor), owner)
        for alias in also_called:
            aliases.add(rows, actor, alias)
    return actor, rows.changeset()


def describe_issue(
    connection: Connection, session: Session, path: str, *, means_for: str, means_against: str
) -> tuple[str, ChangeSet]:
    """Say what for and against mean of an issue, which may be named `A > B`; returns its id and what changed.

    It is made where it does not exist. Raises NameNotUnderstood.
    """
    with gesture(connection, session, Sentence("Describe {path}", path=path)) as rows:
        issue = tags.ensure_issue(rows, path)
        tags.update(rows, issue, **described(TagKind.ISSUE, {"means_for": means_for, "means_against": means_against}))
    return issue, rows.changeset()
