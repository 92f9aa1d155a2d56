"""Looking at the file an article was read from: the last resort when a text is doubted."""

from pathlib import Path

from archive.errors import ArchiveUnavailable, NotFound
from archive.model import Original
from archive.sentences import Sentence
from archive.store import articles, originals
from archive.store.connection import Connection
from archive.store.files import in_place


def original_of(connection: Connection, article: int, version: int | None = None) -> Original:
    """The file a text was read from, that of the current version unless another is named. Raises NotFound."""
    number = articles.get(connection, article).version if version is None else version
    sha256 = articles.version(connection, article, number).original
    if sha256 is None:
        raise NotFound(Sentence("No original of article {article} was kept when it was imported.", article=article))
    return originals.get(connection, sha256)


def write(original: Original, target: Path) -> None:
    """Write the file as it came in to a new one. Raises NotFound where it was not kept, and ArchiveUnavailable."""
    data = originals.content(original)
    with in_place(target) as draft:
        try:
            draft.write_bytes(data)
        except OSError as error:
            raise ArchiveUnavailable(
                Sentence("{file} cannot be written: {reason}.", file=target, reason=error.strerror)
            ) from error
