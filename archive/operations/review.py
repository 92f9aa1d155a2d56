"""Annotations whose place in a new version of their article is not sure: what is proposed, and what the user decides.

An annotation keeps for ever the words that were marked in the version in which they were. What is decided here is
where it stands in another one; nothing is decided by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from archive.changes import ChangeSet
from archive.errors import QuoteError
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


def reviews(connection: Connection) -> tuple[Review, ...]:
    """Everything that waits for a decision, article by article in the order of the text."""
    waiting: list[Review] = []
    for article, keys in groupby(decisions.undecided(connection), key=itemgetter(0)):
        marked = annotations.get_many(connection, [key for _, key in keys])
        about = articles.get(connection, article)
        version = articles.version(connection, article, about.version)
        placed = reports.placements(connection, version, marked)
        for one in marked:
            place = placed.get(one.id)
            if place is not None and place.state in _UNSURE:
                waiting.append(_review(one, about.title, version.number, version.body, place))
    return tuple(waiting)


def accept(connection: Connection, session: Session, annotation: str) -> ChangeSet:
    """The proposal for the current version is right. Raises NotFound, or QuoteError where nothing is proposed."""
    return _decide(connection, session, annotation, Verdict.ACCEPTED, None)


def mark_anew(connection: Connection, session: Session, annotation: str, span: Span) -> ChangeSet:
    """In the current version it is this passage. Raises NotFound, or QuoteError where that is none."""
    return _decide(connection, session, annotation, Verdict.MARKED_ANEW, span)


def leave(connection: Connection, session: Session, annotation: str) -> ChangeSet:
    """It has no place in the current version, and is not asked for again. Raises NotFound."""
    return _decide(connection, session, annotation, Verdict.LEFT, None)


_LABELS = {
    Verdict.ACCEPTED: Sentence("Accept a position"),
    Verdict.MARKED_ANEW: Sentence("Mark a passage anew"),
    Verdict.LEFT: Sentence("Leave a position open"),
}


def _decide(
    connection: Connection, session: Session, annotation: str, verdict: Verdict, span: Span | None
) -> ChangeSet:
    with gesture(connection, session, _LABELS[verdict]) as rows:
        marked = annotations.get(connection, annotation)
        version = articles.version(connection, marked.article, articles.get(connection, marked.article).version)
        if verdict is Verdict.ACCEPTED:
            place = reports.placements(connection, version, [marked]).get(annotation)
            span = place.span if place else None
        if verdict is not Verdict.LEFT:
            if span is None or not span.of(version.body).strip():
                raise QuoteError(Sentence("There is no passage to accept here: mark one, or leave it."))
            span = snap(version.body, span)
        decisions.decide(rows, annotation, version.number, verdict, span)
    return rows.changeset()


def _review(one: Annotation, title: str, version: int, body: str, place: Placement) -> Review:
    span = place.span
    found = span.of(body) if span else ""
    pieces: Sequence[Difference] = differences(one.quote, found) if span else ()
    before = body[max(0, span.start - _AROUND) : span.start] if span else ""
    after = body[span.end : span.end + _AROUND] if span else ""
    return Review(one, one.article, title, version, place.state, span, found, before, after, tuple(pieces))
