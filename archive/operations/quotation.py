"""An excerpt as it is pasted into a draft: the words as they stand in the article, and where they stand."""

from archive.errors import QuoteError
from archive.model import PlacementState
from archive.sentences import Sentence
from archive.store import annotations, articles, decisions, reports
from archive.store.connection import Connection
from archive.text.characters import DOUBLE_QUOTES

_UNSURE = (PlacementState.UNCERTAIN, PlacementState.LOST)


def quotation(connection: Connection, annotation: str) -> str:
    """“The words” – citation. Raises NotFound, or QuoteError where it is not sure that the article still says so."""
    marked = annotations.get(connection, annotation)
    about = articles.get(connection, marked.article)
    if marked.version != about.version and not decisions.is_decided(connection, annotation):
        version = articles.version(connection, marked.article, about.version)
        place = reports.placements(connection, version, [marked]).get(annotation)
        if place is None or place.state in _UNSURE:
            raise QuoteError(
                Sentence(
                    "This passage is not surely in version {version} of the article: review its position first.",
                    version=about.version,
                )
            )
    [excerpt] = reports.excerpts(connection, [annotation])
    note = f" [{excerpt.version_note}]" if excerpt.version_note else ""
    page = f", p. {excerpt.page}" if excerpt.page else ""
    return f"{in_quotes(marked.quote)} – {excerpt.citation}{page}{note}"


def in_quotes(quote: str) -> str:
    """In quotation marks, unless it has some at both ends of its own."""
    has_own = len(quote) > 1 and quote[0] in DOUBLE_QUOTES and quote.rstrip(",.")[-1:] in DOUBLE_QUOTES
    return quote if has_own else f"“{quote}”"
