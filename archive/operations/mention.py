"""Where known names stand in an article: suggestions for tagging, derived anew whenever they are asked for."""

from archive.model import Mention
from archive.store import articles, tags
from archive.store.connection import Connection
from archive.text.aliases import NameFinder


def mentions(connection: Connection, article: int) -> tuple[Mention, ...]:
    """The names and aliases of actors and issues in the current text, in its order. Raises NotFound."""
    version = articles.get(connection, article).version
    return tuple(NameFinder(tags.names(connection)).find(articles.body(connection, article, version)))
