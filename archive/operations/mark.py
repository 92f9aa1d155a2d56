"""Marking a passage by its place in a text, moving its ends, taking the mark away again.

What is marked is evidence: the version, the place, the very words and those around them are kept as they stand there.
"""

from collections.abc import Mapping, Sequence
from typing import Unpack

from archive.changes import ChangeSet, Value
from archive.errors import NameNotUnderstood, QuoteError
from archive.model import Annotation, Role, Span, TagChoice, TagKind, Version
from archive.operations import assign
from archive.operations.assign import Forms, Tagging
from archive.operations.change import About, checked, columns
from archive.operations.labels import listed, named
from archive.sentences import Sentence
from archive.store import annotations, articles, decisions, tags
from archive.store.connection import Connection
from archive.store.transaction import Rows, Session, gesture
from archive.text.anchor import Anchor, describe
from archive.text.quote_match import snap


def mark(
    connection: Connection,
    session: Session,
    article: int,
    span: Span,
    *,
    version: int | None = None,
    tags: Sequence[TagChoice] = (),
    **about: Unpack[About],
) -> tuple[str, ChangeSet]:
    """Mark a passage of the current text, or of a version; returns the annotation's id and what changed.

    Raises NotFound, QuoteError for a passage without words, or NameNotUnderstood.
    """
    with gesture(connection, session, Sentence("Highlight")) as rows:
        current = articles.get(connection, article).version
        text = articles.version(connection, article, current if version is None else version)
        place = passage(text.body, span)
        tagging = assign.understood(connection, tags)
        rows.label = assign.label(tagging) if tagging else named(rows.label, place.of(text.body))
        key = put(rows, text, place, tagging, columns(about))
    return key, rows.changeset()


def passage(body: str, span: Span) -> Span:
    """`span` without white space at its ends, grown to what a reader sees as whole characters. Raises QuoteError."""
    if span.end > len(body):
        raise QuoteError(
            Sentence(
                "This passage ends at {end}, and the text at {count}: mark what is in it.",
                end=span.end,
                count=len(body),
            )
        )
    whole = snap(body, span)
    text = whole.of(body)
    if not text.strip():
        raise QuoteError(Sentence("There are no words in this passage: select some."))
    start = whole.start + len(text) - len(text.lstrip())
    return snap(body, Span(start, start + len(text.strip())))


def put(rows: Rows, text: Version, span: Span, tagging: Sequence[Tagging], said: Mapping[str, Value]) -> str:
    """The id of the annotation of this passage with these tags, made where it is not there yet.

    One that is there is filled in where nothing was said before; one of which something else was said is another.
    """
    wanted = {(tag.id, choice.role, choice.stance) for tag, choice in tagging}
    for known in annotations.at(rows.connection, text.article, text.number, span):
        missing = _missing(rows, known, said)
        if missing is not None and wanted == {(one.tag, one.role, one.stance) for one in known.assignments}:
            rows.label = named(Sentence("Change a highlight"), known.quote)  # no tag is changed
            rows.update("annotations", known.id, **missing, **checked(rows, missing))
            return known.id
    key = annotations.insert(rows, text.article, text.number, describe(text.body, span), **said, **checked(rows, said))
    assign.put(rows, annotations.get(rows.connection, key), tagging, Forms(rows.connection))
    return key


def _missing(rows: Rows, known: Annotation, said: Mapping[str, Value]) -> dict[str, Value] | None:
    """What is said and not known of an annotation yet; None where something else is known."""
    image = rows.image("annotations", known.id)
    assert image is not None
    new: dict[str, Value] = {name: value for name, value in said.items() if value and value != image[name]}
    return None if any(image[name] for name in new) else new


def adjust(connection: Connection, session: Session, annotation: str, span: Span) -> ChangeSet:
    """Give an annotation other ends, in the version it was made in. Raises NotFound or QuoteError.

    What was decided on its place in other versions was decided of other words, and is taken back.
    """
    with gesture(connection, session, Sentence("Adjust the ends")) as rows:
        before = annotations.get(connection, annotation)
        body = articles.body(connection, before.article, before.version)
        place = passage(body, span)
        rows.label = named(rows.label, place.of(body))
        if place != before.span:
            annotations.move(rows, annotation, describe(body, place))
            decisions.withdraw(rows, annotation)
            _rewrite(rows, annotations.get(connection, annotation))
    return rows.changeset()


def _rewrite(rows: Rows, annotation: Annotation) -> None:
    """Finds again how its actors are written."""
    forms = Forms(rows.connection)
    for one in annotation.assignments:
        if one.kind is TagKind.ACTOR:
            before = [one.as_written] if one.as_written else []
            written = forms.of(annotation, tags.get(rows.connection, one.tag), *before)
            rows.update("annotation_tags", one.id, as_written=written)


def separate(connection: Connection, session: Session, assignment: str) -> tuple[str, ChangeSet]:
    """Make of a joint statement two: one of its speakers gets an annotation of the same passage to itself.

    It has the same issues, without their stances. Returns its id and what changed. Raises NotFound, or
    NameNotUnderstood for who is not one of several speakers.
    """
    with gesture(connection, session, Sentence("Two statements")) as rows:
        moved = annotations.assignment(connection, assignment)
        joint = annotations.get(connection, moved.annotation)
        speakers = [one for one in joint.assignments if one.role is Role.SPEAKER]
        if moved.role is not Role.SPEAKER or len(speakers) < 2:
            raise NameNotUnderstood(
                Sentence("{moved} is not one of several speakers: there is nothing to separate.", moved=moved.name)
            )
        rows.label = listed(rows.label, [moved.name])
        key = annotations.insert(
            rows,
            joint.article,
            joint.version,
            Anchor(joint.quote, joint.prefix, joint.suffix, joint.span.start),
            wording=joint.wording,
            translation=joint.translation,
            translation_language=joint.translation_language,
            translation_origin=joint.translation_origin,
            private=int(joint.private),
        )
        rows.update("annotation_tags", assignment, annotation=key)
        for one in joint.assignments:
            if one.kind is TagKind.ISSUE:
                annotations.assign(rows, key, one.tag, as_written=one.as_written)
    return key, rows.changeset()


def delete(connection: Connection, session: Session, keys: Sequence[str]) -> ChangeSet:
    """Take highlights away, with their notes and tags. Raises NotFound."""
    with gesture(connection, session, Sentence("Delete a highlight")) as rows:
        gone = annotations.get_all(connection, keys)
        rows.label = named(rows.label, *(annotation.quote for annotation in gone), many=Sentence("of them"))
        for annotation in gone:
            rows.delete("annotations", annotation.id)
    return rows.changeset()
