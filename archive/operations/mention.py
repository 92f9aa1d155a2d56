"""Where known names stand in an article: suggestions for tagging, derived anew whenever they are asked for."""

from archive.model import Mention
from archive.store import articles, tags
from archive.store.connection import Connection
from archive.text.aliases import NameFinder


def mentions(connection: Connection, article: int, number: int | None = None) -> tuple[Mention, ...]:
    """The names and aliases of actors and issues in the current text, or in a version, in its order.

    Raises NotFound.
    """
    current = articles.get(connection, article).version
    body = articles.version(connection, article, current if number is None else number).body
    return tuple(NameFinder(tags.names(connection)).find(body))
