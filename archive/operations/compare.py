"""Two versions of an article side by side: what was changed between them."""

from dataclasses import dataclass

from archive.model import Version
from archive.store import articles
from archive.store.connection import Connection
from archive.text.word_diff import Difference, differences


@dataclass(frozen=True, slots=True)
class VersionDiff:
    """The pieces of `title` and `body`, equal ones too, put together are the titles and bodies of both versions."""

    first: Version
    second: Version
    title: tuple[Difference, ...]
    body: tuple[Difference, ...]


def diff(connection: Connection, article: int, first: int, second: int) -> VersionDiff:
    """What became of the version `first` in the version `second`, word by word. Raises NotFound."""
    articles.get(connection, article)
    one, other = (articles.version(connection, article, number) for number in (first, second))
    return VersionDiff(one, other, tuple(differences(one.title, other.title)), tuple(differences(one.body, other.body)))
