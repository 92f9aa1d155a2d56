"""Marking a passage by its words: the quote is found in the text, tagged and noted, in one gesture."""

from collections.abc import Sequence
from typing import Unpack, cast

from archive.changes import ChangeSet
from archive.errors import QuoteError
from archive.model import Role, Span, Stance, TagChoice, Version
from archive.operations import assign, mark
from archive.operations.change import About, columns
from archive.sentences import Sentence
from archive.store import articles, tags
from archive.store.connection import Connection
from archive.store.transaction import Session, gesture
from archive.text.quote_match import find_quote, nearest

_SHOWN_AROUND = 30


class Marking(About, total=False):
    """What can be said of a passage when it is marked.

    `occurrence` counts from 1 and is needed where the quote stands in several places. Actors and issues that do not
    exist yet are made; an issue may be named `A > B`, B being a child of A.
    """

    occurrence: int | None
    actors: Sequence[tuple[str, Role]]
    issues: Sequence[tuple[str, Stance | None]]


def annotate(
    connection: Connection, session: Session, article: int, quote: str, **marking: Unpack[Marking]
) -> tuple[str, ChangeSet]:
    """Mark `quote` in the current text of an article; returns the annotation's id and what changed.

    The same passage with the same tags is not marked twice. Raises NotFound, QuoteError or NameNotUnderstood.
    """
    occurrence, actors, issues = marking.pop("occurrence", None), marking.pop("actors", ()), marking.pop("issues", ())
    with gesture(connection, session, Sentence("Annotate a passage")) as rows:
        about = articles.get(connection, article)
        text = articles.version(connection, article, about.version)
        span = locate(text, quote, occurrence)
        choices = [TagChoice(tags.ensure_actor(rows, name), role=role) for name, role in actors]
        choices += [TagChoice(tags.ensure_issue(rows, path), stance=stance) for path, stance in issues]
        key = mark.put(rows, text, span, assign.understood(connection, choices), columns(cast("About", marking)))
    return key, rows.changeset()


def locate(text: Version, quote: str, occurrence: int | None = None) -> Span:
    """The place of a quote in a text. Raises QuoteError when there is none, or several and no `occurrence` is given."""
    found = find_quote(text.body, quote)
    if not found:
        near = nearest(text.body, quote)
        if near is None:
            raise QuoteError(
                Sentence("This passage is not in article {article}, nor anything like it.", article=text.article)
            )
        passage = near.of(text.body)
        raise QuoteError(
            Sentence(
                "This passage is not in article {article}. Nearest is: {passage}", article=text.article, passage=passage
            ),
            nearest=passage,
        )
    if occurrence is not None:
        if not 1 <= occurrence <= len(found):
            raise QuoteError(
                Sentence(
                    "Article {article} has this passage {times}: choose an occurrence up to {count}.",
                    article=text.article,
                    times=_times(len(found)),
                    count=len(found),
                ),
                positions=tuple(span.start for span in found),
            )
        return found[occurrence - 1]
    if len(found) > 1:
        places = "; ".join(f"{number}: {_surroundings(text.body, span)}" for number, span in enumerate(found, 1))
        raise QuoteError(
            Sentence(
                "This passage stands in {count} places of article {article}, choose an occurrence – {places}.",
                count=len(found),
                article=text.article,
                places=places,
            ),
            positions=tuple(span.start for span in found),
        )
    return found[0]


def _times(count: int) -> Sentence:
    return Sentence("once") if count == 1 else Sentence("{count} times", count=count)


def _surroundings(body: str, span: Span) -> str:
    start, end = max(0, span.start - _SHOWN_AROUND), span.end + _SHOWN_AROUND
    return f"“…{' '.join(body[start:end].split())}…”"
