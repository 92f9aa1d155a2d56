"""What tests of marking start from: a place in a text, an actor, an issue."""

from archive import Archive
from archive.model import ActorType, Span


def place(archive: Archive, article: int, quote: str) -> Span:
    """Where these words stand first in the current text."""
    start = archive.article(article).version.body.index(quote)
    return Span(start, start + len(quote))


def actor(archive: Archive, name: str) -> str:
    return archive.describe_actor(name, type=ActorType.PERSON).id


def issue(archive: Archive, name: str) -> str:
    return archive.describe_issue(name, means_for="", means_against="").id


def labels(archive: Archive) -> list[str]:
    """Of the history, the newest first."""
    return [entry.label for entry in archive.history()]
