"""Where tantivy's errors end: whatever it raises, a panic of its Rust code included, means an unreadable index."""

from collections.abc import Iterator
from contextlib import contextmanager

from archive.errors import ArchiveError, IndexUnreadable, QueryError
from archive.sentences import Sentence


@contextmanager
def guarded() -> Iterator[None]:
    """Turns every error of tantivy's into IndexUnreadable; ours pass."""
    try:
        yield
    except (ArchiveError, KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError):
        raise
    except BaseException as error:
        if "max expansions" in str(error):
            raise QueryError(Sentence("Too many words fit this pattern: write more letters of it."), 0) from error
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise IndexUnreadable(
                Sentence("The search index cannot be read and has to be built again ({error}).", error=error)
            ) from error
        raise
