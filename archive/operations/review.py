"""Annotations whose place in a new version of their article is not sure: what is proposed, and what the user decides.

An annotation keeps for ever the words that were marked in the version in which they were. What is decided here is
where it stands in another one; nothing is decided by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from archive.changes import ChangeSet
from archive.errors import ChangeConflict, QuoteError
from archive.model import Annotation, Placement, PlacementState, Span, Verdict
from archive.sentences import Sentence
from archive.store import annotations, articles, decisions, reports
from archive.store.connection import Connection
from archive.store.transaction import Session, gesture
from archive.text.quote_match import snap
from archive.text.word_diff import Difference, differences

_UNSURE = (PlacementState.UNCERTAIN, PlacementState.LOST)
_AROUND = 120


@dataclass(frozen=True, slots=True)
class Waiting:
    """An annotation made in version `made_in` of an article that has no sure place in its current `version`."""

    annotation: str
    article: int
    title: str
    quote: str
    made_in: int
    version: int
    state: PlacementState


@dataclass(frozen=True, slots=True)
class Review:
    """An annotation to look at. `version` is the current one of its article; `found` is the passage proposed in it,
    None where nothing is like the marked one, and `pieces` compares the two, word by word.

    `before` and `after` are up to 120 code points around the proposal.
    """

    annotation: Annotation
    article: int
    title: str
    version: int
    state: PlacementState
    span: Span | None
    found: str
    before: str
    after: str
    pieces: tuple[Difference, ...]


def waiting(connection: Connection) -> tuple[Waiting, ...]:
    """Everything that waits for a decision, article by article in the order of the text."""
    found = []
    for one in decisions.unsure(connection):
        state = one.state or _looked_for(connection, one)
        if state in _UNSURE:
            found.append(Waiting(one.annotation, one.article, one.title, one.quote, one.made_in, one.version, state))
    return tuple(found)


def review(connection: Connection, annotation: str) -> Review | None:
    """What there is to decide of an annotation; None where nothing is, or not any more. Raises NotFound."""
    marked = annotations.get(connection, annotation)
    about = articles.get(connection, marked.article)
    if marked.version == about.version or decisions.is_decided(connection, annotation):
        return None
    version = articles.version(connection, marked.article, about.version)
    place = reports.placements(connection, version, [marked])[annotation]
    return _review(marked, version.title, version.number, version.body, place) if place.state in _UNSURE else None


def accept(connection: Connection, session: Session, annotation: str, version: int | None = None) -> ChangeSet:
    """The proposal for the current version is right. Raises NotFound, or QuoteError where nothing is proposed.

    Who decides on what was read in a `version` is refused with ChangeConflict when that is the current one no more.
    """
    return _decide(connection, session, annotation, Verdict.ACCEPTED, None, version)


def mark_anew(
    connection: Connection, session: Session, annotation: str, span: Span, version: int | None = None
) -> ChangeSet:
    """In the current version it is this passage. Raises NotFound, QuoteError where that is none, or ChangeConflict."""
    return _decide(connection, session, annotation, Verdict.MARKED_ANEW, span, version)


def leave(connection: Connection, session: Session, annotation: str, version: int | None = None) -> ChangeSet:
    """It has no place in the current version, and is not asked for again. Raises NotFound or ChangeConflict."""
    return _decide(connection, session, annotation, Verdict.LEFT, None, version)


_LABELS = {
    Verdict.ACCEPTED: Sentence("Accept a position"),
    Verdict.MARKED_ANEW: Sentence("Mark a passage anew"),
    Verdict.LEFT: Sentence("Leave a position open"),
}


def _decide(
    connection: Connection, session: Session, annotation: str, verdict: Verdict, span: Span | None, read: int | None
) -> ChangeSet:
    with gesture(connection, session, _LABELS[verdict]) as rows:
        marked = annotations.get(connection, annotation)
        version = articles.version(connection, marked.article, articles.get(connection, marked.article).version)
        if read not in (None, version.number):
            raise ChangeConflict(Sentence("The article has another text by now; look at this position again."))
        if verdict is Verdict.ACCEPTED:
            place = reports.placements(connection, version, [marked]).get(annotation)
            span = place.span if place else None
        if verdict is not Verdict.LEFT:
            if span is None or not span.of(version.body).strip():
                raise QuoteError(Sentence("There is no passage to accept here: mark one, or leave it."))
            span = snap(version.body, span)
        decisions.decide(rows, annotation, version.number, verdict, span)
    return rows.changeset()


def _looked_for(connection: Connection, one: decisions.Unsure) -> PlacementState:
    marked = annotations.get(connection, one.annotation)
    body = articles.body(connection, one.article, one.version)
    return reports.placed(connection, marked, one.version, body).state


def _review(one: Annotation, title: str, version: int, body: str, place: Placement) -> Review:
    span = place.span
    found = span.of(body) if span else ""
    pieces: Sequence[Difference] = differences(one.quote, found) if span else ()
    before = body[max(0, span.start - _AROUND) : span.start] if span else ""
    after = body[span.end : span.end + _AROUND] if span else ""
    return Review(one, one.article, title, version, place.state, span, found, before, after, tuple(pieces))
