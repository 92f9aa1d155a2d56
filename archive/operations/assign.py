"""Putting actors and issues on what is marked, in a role or with a stance, and taking them off again."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypedDict, Unpack

from archive.changes import ChangeSet
from archive.errors import NameNotUnderstood
from archive.model import Annotation, Assignment, Role, Stance, Tag, TagChoice, TagKind
from archive.operations.labels import listed
from archive.sentences import Sentence, word
from archive.store import aliases, annotations, articles, tags
from archive.store.connection import Connection
from archive.store.transaction import Rows, Session, gesture
from archive.text.aliases import as_written
from archive.text.normalize import normalize_line

TAGGED = Sentence("Tag")
Tagging = tuple[Tag, TagChoice]


class Part(TypedDict, total=False):
    """The part that a tag has in an annotation: the role of an actor, or the stance toward an issue, perhaps none."""

    role: Role
    stance: Stance | None


def assign(connection: Connection, session: Session, keys: Sequence[str], choice: TagChoice) -> ChangeSet:
    """Put a tag on all these annotations. Raises NotFound or NameNotUnderstood.

    An actor that has the role already stays as it is; a stance that is not given leaves the one that is there.
    """
    with gesture(connection, session, TAGGED) as rows:
        tagging = understood(connection, [choice])
        rows.label = label(tagging)
        forms = Forms(connection)
        for annotation in annotations.get_all(connection, keys):
            put(rows, annotation, tagging, forms)
    return rows.changeset()


def reassign(connection: Connection, session: Session, assignment: str, **part: Unpack[Part]) -> ChangeSet:
    """Give a tag on an annotation another role or stance. Raises NotFound, or NameNotUnderstood for what it can't have.

    Where the actor has that role there already, the two become one.
    """
    with gesture(connection, session, TAGGED) as rows:
        before = annotations.assignment(connection, assignment)
        _insist_on_sense(before.kind, before.name, "role" in part, "stance" in part)
        after = replace(before, **part)
        rows.label = listed(TAGGED, [_named(after.name, after.role, after.stance)])
        others = annotations.get(connection, before.annotation).assignments
        if any((one.tag, one.role) == (after.tag, after.role) for one in others if one.id != assignment):
            rows.delete("annotation_tags", assignment)
        else:
            rows.update("annotation_tags", assignment, role=after.role, stance=after.stance)
    return rows.changeset()


def unassign(connection: Connection, session: Session, assignment: str) -> ChangeSet:
    """Take a tag off an annotation. Raises NotFound."""
    with gesture(connection, session, Sentence("Remove a tag")) as rows:
        rows.label = listed(rows.label, [annotations.assignment(connection, assignment).name])
        rows.delete("annotation_tags", assignment)
    return rows.changeset()


def understood(connection: Connection, choices: Sequence[TagChoice]) -> list[Tagging]:
    """The tags that are meant, each once in each role: an actor without a role is mentioned.

    Raises NameNotUnderstood for a tag that is not there, the role of an issue, or the stance of an actor.
    """
    found: dict[tuple[str, Role | None], Tagging] = {}
    for choice in choices:
        tag = tags.get(connection, choice.tag)
        _insist_on_sense(tag.kind, tag.name, choice.role is not None, choice.stance is not None)
        role = (choice.role or Role.MENTIONED) if tag.kind is TagKind.ACTOR else None
        before = found.get((tag.id, role))
        written = normalize_line(choice.as_written or "") or (before and before[1].as_written) or None
        stance = choice.stance or (before[1].stance if before else None)
        found[tag.id, role] = tag, TagChoice(tag.id, role, stance, written)
    return list(found.values())


def label(tagging: Sequence[Tagging]) -> Sentence:
    return listed(TAGGED, [_named(tag.name, choice.role, choice.stance) for tag, choice in tagging])


def put(rows: Rows, annotation: Annotation, tagging: Sequence[Tagging], forms: "Forms") -> None:
    """Put these tags on an annotation, each as it is written there."""
    for tag, choice in tagging:
        known = _known(annotation, choice)
        stance, written = choice.stance, choice.as_written
        if known:
            stance = stance or known.stance
        elif tag.kind is TagKind.ACTOR and not written:
            written = forms.of(annotation, tag)
        annotations.assign(rows, annotation.id, tag.id, role=choice.role, stance=stance, as_written=written)


def _known(annotation: Annotation, choice: TagChoice) -> Assignment | None:
    pairs = (one for one in annotation.assignments if (one.tag, one.role) == (choice.tag, choice.role))
    return next(pairs, None)


def _named(name: str, role: Role | None, stance: Stance | None) -> str:
    if role:
        return Sentence("{name} as {role}", name=name, role=word(role))
    return Sentence("{name} {stance}", name=name, stance=word(stance)) if stance else name


def _insist_on_sense(kind: TagKind, name: str, has_role: bool, has_stance: bool) -> None:
    if kind is TagKind.ISSUE and has_role:
        raise NameNotUnderstood(
            Sentence("{name} is an issue and has no role: give a stance toward it, or none.", name=name)
        )
    if kind is TagKind.ACTOR and has_stance:
        raise NameNotUnderstood(
            Sentence("{name} is an actor, and a stance is toward an issue: give a role.", name=name)
        )


class Forms:
    """Finds how actors are written in annotations; texts and names are read once."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._bodies: dict[tuple[int, int], str] = {}
        self._names: dict[str, list[str]] = {}

    def of(self, annotation: Annotation, tag: Tag, *before: str) -> str | None:
        """The form of a name or an alias of the tag, or of those known `before`, in a passage or its paragraphs."""
        place = (annotation.article, annotation.version)
        if place not in self._bodies:
            self._bodies[place] = articles.body(self._connection, *place)
        if tag.id not in self._names:
            self._names[tag.id] = [tag.name, *(alias.name for alias in aliases.of(self._connection, tag.id))]
        return as_written([*self._names[tag.id], *before], self._bodies[place], annotation.span)
