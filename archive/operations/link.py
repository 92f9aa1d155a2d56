"""Joining two annotations by a typed link, saying more of it, turning it round, taking it away again."""

from collections.abc import Sequence
from typing import TypedDict, Unpack

from archive.changes import ChangeSet, Value
from archive.errors import NameNotUnderstood
from archive.model import DIRECTED, ContradictionStatus, Link, LinkType, Passage
from archive.operations import mark
from archive.operations.labels import joined
from archive.sentences import Sentence, word
from archive.store import annotations, articles, links
from archive.store.connection import Connection
from archive.store.transaction import Rows, Session, gesture
from archive.text.normalize import normalize

_CHANGE = Sentence("Change a link")


class AboutLink(TypedDict, total=False):
    """What can be said of a link; what is left out stays as it is. Only a contradiction has a status."""

    type: LinkType
    note: str
    status: ContradictionStatus


def link(
    connection: Connection,
    session: Session,
    source: str | Passage,
    target: str | Passage,
    type: LinkType,
    note: str = "",
) -> tuple[str, ChangeSet]:
    """Link two annotations, or passages that are marked by it; returns the link's id and what changed.

    A passage that is marked already, with whatever tags, is not marked again; a link that is there is not made again.
    Raises NotFound, QuoteError for a passage without words, or NameNotUnderstood for one linked to itself.
    """
    with gesture(connection, session, _label(type)) as rows:
        ends = [_end(rows, end) for end in (source, target)]
        if ends[0] == ends[1]:
            raise NameNotUnderstood(Sentence("An annotation cannot be linked to itself: name two different ones."))
        rows.label = _joined(connection, _label(type), *ends)
        key = links.insert(rows, ends[0], ends[1], type, _note(note))
    return key, rows.changeset()


def change(connection: Connection, session: Session, keys: Sequence[str], **about: Unpack[AboutLink]) -> ChangeSet:
    """Say the same of all these links. Raises NotFound, or NameNotUnderstood for a status of what is no contradiction.

    Where the two passages have such a link already, the two links become one, with the notes of both.
    """
    with gesture(connection, session, _CHANGE) as rows:
        changed = links.get_all(connection, keys)
        rows.label = _labelled(connection, _kind(about), changed)
        gone: set[str] = set()
        for one in changed:
            if one.id not in gone:
                gone |= _put(rows, one, one.source, one.target, about)
    return rows.changeset()


def reverse(connection: Connection, session: Session, key: str) -> ChangeSet:
    """Turn a link round: what updates the other is now updated by it.

    Raises NotFound, or NameNotUnderstood for a type without a direction.
    """
    with gesture(connection, session, Sentence("Reverse a link")) as rows:
        one = links.get(connection, key)
        if one.type not in DIRECTED:
            raise NameNotUnderstood(
                Sentence(
                    "A link of the type “{type}” has no direction to reverse: it reads alike from both ends.",
                    type=word(one.type),
                )
            )
        rows.label = _joined(connection, rows.label, one.target, one.source)
        _put(rows, one, one.target, one.source, {})
    return rows.changeset()


def unlink(connection: Connection, session: Session, keys: Sequence[str]) -> ChangeSet:
    """Take links away; what they joined stays. Raises NotFound."""
    with gesture(connection, session, Sentence("Unlink")) as rows:
        gone = links.get_all(connection, keys)
        rows.label = _labelled(connection, rows.label, gone)
        for one in gone:
            rows.delete("links", one.id)
    return rows.changeset()


def _end(rows: Rows, end: str | Passage) -> str:
    """The annotation that is meant, made where there is none of this passage yet; of several the oldest."""
    if isinstance(end, str):
        return annotations.get(rows.connection, end).id
    current = articles.get(rows.connection, end.article).version
    text = articles.version(rows.connection, end.article, current if end.version is None else end.version)
    place = mark.passage(text.body, end.span)
    known = annotations.at(rows.connection, end.article, text.number, place)
    return known[0].id if known else mark.put(rows, text, place, (), {})


def _put(rows: Rows, one: Link, source: str, target: str, about: AboutLink) -> set[str]:
    """Write a link as it is to be; returns the ids of those it takes the place of."""
    type = about.get("type", one.type)
    note = _note(about["note"]) if "note" in about else one.note
    double = links.same(rows.connection, source, target, type, but=one.id)
    status = one.status
    if double:
        other = links.get(rows.connection, double)
        note = "\n".join(dict.fromkeys(part for part in (note, other.note) if part))
        status = other.status or status
        rows.delete("links", double)
    values: dict[str, Value] = {"source": source, "target": target, "type": type, "note": note}
    rows.update("links", one.id, status=_status(type, about.get("status"), status), **values)
    return {double} if double else set()


def _status(
    type: LinkType, wanted: ContradictionStatus | None, before: ContradictionStatus | None
) -> ContradictionStatus | None:
    if type is LinkType.CONTRADICTS:
        return wanted or before or ContradictionStatus.OPEN
    if wanted is not None:
        raise NameNotUnderstood(
            Sentence(
                "Only a contradiction can be {status}; this link says “{type}”.", status=word(wanted), type=word(type)
            )
        )
    return None


def _note(note: str) -> str:
    return normalize(note).strip()


def _label(type: LinkType) -> Sentence:
    return Sentence("Link ({type})", type=word(type))


def _kind(about: AboutLink) -> Sentence:
    if "type" in about:
        return Sentence("Change a link to “{type}”", type=word(about["type"]))
    if about.keys() == {"status"}:
        return Sentence("Contradiction {status}", status=word(about["status"]))
    return Sentence("Change the note of a link") if about.keys() == {"note"} else _CHANGE


def _labelled(connection: Connection, kind: Sentence, changed: Sequence[Link]) -> Sentence:
    if len(changed) == 1:
        return _joined(connection, kind, changed[0].source, changed[0].target)
    return Sentence("{kind}: {count:,} links", kind=kind, count=len(changed))


def _joined(connection: Connection, kind: Sentence, source: str, target: str) -> Sentence:
    first, second = (annotations.get(connection, end).quote for end in (source, target))
    return joined(kind, first, second)
