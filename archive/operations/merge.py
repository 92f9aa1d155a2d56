"""Making one actor or issue of two, and two of one, without losing a word that was written about either.

The one that stays takes over what it lacks. What both have and cannot keep is said beforehand, in the plan, and the
texts among it go into the note.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from archive.changes import ChangeSet, Value
from archive.errors import NameNotUnderstood
from archive.model import ActorType, Tag, TagKind
from archive.sentences import Sentence, word
from archive.store import aliases, distinct, hierarchy, merging, pins, tags
from archive.store.connection import Connection
from archive.store.merging import Moving
from archive.store.transaction import Session, gesture
from archive.text.normalize import normalize_line

_TEXTS = {
    "definition": Sentence("definition"),
    "means_for": Sentence("meaning of “for”"),
    "means_against": Sentence("meaning of “against”"),
}


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What merging would do: how many excerpts move, in how many (`doubles`) the one that stays is already, in the
    same roles, the `aliases` it gets, and how many `children` come below it.

    `conflicts` are sentences on what both have and only one can keep.
    """

    kept: Tag
    gone: Tag
    moved: int
    doubles: int
    aliases: tuple[str, ...]
    children: int
    conflicts: tuple[Sentence, ...]


def would_merge(connection: Connection, kept: str, gone: str) -> MergePlan:
    """What `merge` would do, without doing anything. Raises NameNotUnderstood where it would refuse."""
    one, other = tags.get(connection, kept), tags.get(connection, gone)
    _insist_on_sense(connection, one, other)
    found = [assignment for assignment in merging.moving(connection, gone, kept) if assignment.is_live]
    moved = {assignment.annotation for assignment in found if assignment.double is None}
    _, conflicts = _inherited(connection, one, other)
    return MergePlan(
        kept=one,
        gone=other,
        moved=len(moved),
        doubles=len({assignment.annotation for assignment in found} - moved),
        aliases=merging.new_names(connection, gone, kept),
        children=len(_children(connection, one, other)),
        conflicts=(*conflicts, *_torn(found, one, other)),
    )


def merge(connection: Connection, session: Session, kept: str, gone: str) -> ChangeSet:
    """Make one of two: everything that hangs on `gone` moves to `kept`, and its names become aliases.

    Raises NameNotUnderstood where the two are kept apart, cannot be the same, or names would clash.
    """
    with gesture(connection, session, Sentence("Merge")) as rows:
        one, other = tags.get(connection, kept), tags.get(connection, gone)
        _insist_on_sense(connection, one, other)
        rows.label = Sentence("Merge {other} into {one}", other=other.name, one=one.name)
        columns, _ = _inherited(connection, one, other)
        children = _children(connection, one, other)
        merging.move_assignments(rows, merging.moving(connection, gone, kept), kept)
        merging.move_names(rows, gone, kept)
        merging.move_offices(rows, gone, kept)
        distinct.pass_on(rows, gone, kept)
        pins.pass_on(rows, gone, kept)
        rows.delete("tags", gone)
        tags.update(rows, kept, **columns)
        rows.update_many("tags", {child.id: {"parent": kept} for child in children})
    return rows.changeset()


def split(
    connection: Connection, session: Session, tag: str, annotations: Sequence[str], name: str
) -> tuple[str, ChangeSet]:
    """Give these excerpts a new tag of that name in the place of this one; returns its id and what changed.

    It is of the same kind and stands at the same place. Raises NameNotUnderstood for a name that is taken there, and
    for excerpts that do not have the tag.
    """
    with gesture(connection, session, Sentence("Split")) as rows:
        own = tags.get(connection, tag)
        rows.label = Sentence("Split {new} from {own}", new=normalize_line(name), own=own.name)
        if not annotations or set(annotations) - merging.tagged(connection, tag, annotations):
            raise NameNotUnderstood(
                Sentence("Not all of these excerpts are tagged {own}: choose some that are.", own=own.name)
            )
        new = hierarchy.make(rows, own.kind, name, own.parent, type=own.type, private=int(own.private))
        aliases.take_away(rows, tag, name)
        merging.hand_over(rows, tag, annotations, new)
    return new, rows.changeset()


def can_be_one(one: Tag, other: Tag) -> bool:
    """Whether two can be the same at all: of one kind, both named, or both unnamed and of the same actor."""
    unnamed = [tag for tag in (one, other) if tag.type is ActorType.UNNAMED]
    if one.id == other.id or one.kind is not other.kind or len(unnamed) == 1:
        return False
    return not unnamed or None in (one.parent, other.parent) or one.parent == other.parent


def _insist_on_sense(connection: Connection, kept: Tag, gone: Tag) -> None:
    """Raises NameNotUnderstood where the two cannot be made one."""
    if kept.id == gone.id:
        raise NameNotUnderstood(
            Sentence(
                "{kept} cannot be merged with itself: choose another {kind}.", kept=kept.name, kind=word(kept.kind)
            )
        )
    if kept.kind is not gone.kind:
        raise NameNotUnderstood(
            Sentence(
                "{kept} is an {kind} and {gone} an {other_kind}: they are not the same.",
                kept=kept.name,
                kind=word(kept.kind),
                gone=gone.name,
                other_kind=word(gone.kind),
            )
        )
    if distinct.are_apart(connection, kept.id, gone.id):
        raise NameNotUnderstood(
            Sentence(
                "You said that {kept} and {gone} are not the same: take that back before you merge them.",
                kept=kept.name,
                gone=gone.name,
            )
        )
    if not can_be_one(kept, gone):
        raise NameNotUnderstood(
            Sentence(
                "{kept} and {gone} are not merged: an unnamed actor is nobody in particular, "
                "and of one actor only. Change the type, or whom they belong to, if that is wrong.",
                kept=kept.name,
                gone=gone.name,
            )
        )
    _insist_on_free_places(connection, kept, gone)


def _insist_on_free_places(connection: Connection, kept: Tag, gone: Tag) -> None:
    """Raises NameNotUnderstood where issues of one name would come to stand side by side."""
    moved: list[tuple[Tag, str | None]] = [(child, kept.id) for child in _children(connection, kept, gone)]
    if gone.id in hierarchy.above(connection, kept.id):
        moved.append((kept, gone.parent))
    for tag, parent in moved:
        hierarchy.insist_on_free_name(
            connection, tag, parent, besides=(kept.id, gone.id), remedy="merge these two first, or rename one"
        )


def _children(connection: Connection, kept: Tag, gone: Tag) -> list[Tag]:
    """What stands below the one that goes, and comes to stand below the other."""
    return [child for child in hierarchy.below(connection, [gone.id]) if child.id != kept.id]


def _inherited(connection: Connection, kept: Tag, gone: Tag) -> tuple[dict[str, Value], list[Sentence]]:
    """The columns of the one that stays which change, and a sentence on each that the other cannot hand over."""
    columns: dict[str, Value] = {}
    conflicts: list[Sentence] = []
    notes = [kept.note, gone.note if gone.note != kept.note else ""]
    for field, text in _TEXTS.items():
        own, other = getattr(kept, field), getattr(gone, field)
        if not own:
            columns[field] = other
        elif other and other != own:
            notes.append(f"{gone.name}, {text}: {other}")
            conflicts.append(
                Sentence(
                    "Both have a {text}: that of {kept} stays, the other goes into the note.",
                    text=text,
                    kept=kept.name,
                )
            )
    columns["note"] = "\n\n".join(note for note in notes if note)
    columns["colour"] = kept.colour or gone.colour
    columns["private"] = int(kept.private or gone.private)
    if kept.private is not gone.private:
        hidden = kept if kept.private else gone
        conflicts.append(Sentence("{hidden} is private: so is what becomes of the two.", hidden=hidden.name))
    if kept.kind is TagKind.ACTOR:
        _inherit_type(kept, gone, columns, conflicts)
    _inherit_place(connection, kept, gone, columns, conflicts)
    return columns, conflicts


def _inherit_type(kept: Tag, gone: Tag, columns: dict[str, Value], conflicts: list[Sentence]) -> None:
    known = [tag for tag in (kept, gone) if tag.type not in (None, ActorType.UNKNOWN)]
    if known:
        columns["type"] = known[0].type
    if len(known) == 2 and kept.type and gone.type and kept.type is not gone.type:
        conflicts.append(
            Sentence(
                "{kept} is of the type {type}, {gone} {other}: {type} stays.",
                kept=kept.name,
                type=word(kept.type),
                gone=gone.name,
                other=word(gone.type),
            )
        )


def _inherit_place(
    connection: Connection, kept: Tag, gone: Tag, columns: dict[str, Value], conflicts: list[Sentence]
) -> None:
    """Who stands below the one that goes takes its place; an actor that belongs to nobody, its owner."""
    if gone.id in hierarchy.above(connection, kept.id):
        columns["parent"] = gone.parent if gone.parent != kept.id else None
    elif kept.kind is TagKind.ACTOR and gone.parent not in (None, kept.id, kept.parent):
        owner = tags.get(connection, gone.parent)
        if kept.parent is not None:
            stays = tags.get(connection, kept.parent).name
            conflicts.append(
                Sentence(
                    "{kept} belongs to {stays}, {gone} to {owner}: {stays} stays.",
                    kept=kept.name,
                    stays=stays,
                    gone=gone.name,
                    owner=owner.name,
                )
            )
        elif kept.id not in hierarchy.above(connection, owner.id):
            columns["parent"] = owner.id


def _torn(found: Sequence[Moving], kept: Tag, gone: Tag) -> list[Sentence]:
    """A sentence on each excerpt that has both issues with different stances."""
    return [
        Sentence(
            "“{quote}” is tagged {kept} ({stays}) and {gone} ({goes}): {stays} stays.",
            quote=" ".join(one.quote.split()),
            kept=kept.name,
            stays=word(one.double_stance),
            gone=gone.name,
            goes=word(one.stance),
        )
        for one in found
        if one.stance and one.double_stance and one.stance is not one.double_stance
    ]
