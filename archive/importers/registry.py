"""Which importer reads a file: by what is in it first, and by its name only where the content does not tell.

A new format is one module and one line in `_BUILT_IN`; others are added by installed packages through the entry point
group `cuttings.importers`, each naming a class that is called without arguments.
"""

import logging
import stat
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

from archive.errors import FormatError
from archive.importers.base import HEAD, Failure, Importer, RawArticle, T, shown
from archive.importers.bulk import Bulk
from archive.importers.docx import Docx
from archive.importers.encoding import is_text
from archive.importers.html import Html
from archive.importers.kinds import well_known
from archive.importers.mail import Mail
from archive.importers.markdown import Markdown
from archive.importers.mhtml import Mhtml
from archive.importers.pdf import Pdf
from archive.importers.plain_text import PlainText
from archive.importers.rtf import Rtf
from archive.sentences import Sentence, one_of

_BUILT_IN: tuple[Importer, ...] = (
    Bulk(),
    Pdf(),
    Docx(),
    Rtf(),
    Html(),
    Mhtml(),
    Mail(),
    Markdown(),
    PlainText(),
)
_GROUP = "cuttings.importers"


@cache
def importers() -> tuple[Importer, ...]:
    """All importers, in the order in which they are asked."""
    return (*_BUILT_IN, *_added())


def read(path: Path, importer: Importer | None = None) -> Iterator[RawArticle | Failure]:
    """The articles in one file, as they are read; what cannot be read is a Failure, never an exception.

    `importer` is what `recognise` gave for the path, where that is known already.
    """

    def found() -> Iterator[RawArticle | Failure]:
        yield from (importer or recognise(path)).read(path)

    return until_refused(path, found())


def until_refused(path: Path, found: Iterable[T]) -> Iterator[T | Failure]:
    """What is found in a file; where that ends because the file as a whole cannot be read, a Failure is the last."""
    try:
        yield from found
    except FormatError as error:
        yield Failure(shown(path), error.sentence)
    except OSError as error:
        yield Failure(shown(path), trouble(error))


def trouble(error: OSError) -> Sentence:
    """What the file system refused and what to do about it, in a sentence."""
    if isinstance(error, PermissionError):
        return Sentence("You have no permission to read this: change its permissions, or import a copy of it.")
    if isinstance(error, FileNotFoundError):
        return Sentence("There is nothing at this path: see whether it is spelled correctly and still there.")
    return Sentence(
        "The system cannot read this ({reason}): see whether the disk is in order, and try again.",
        reason=error.strerror or error,
    )


def recognise(path: Path) -> Importer:
    """The importer that reads a file. Raises FormatError with the reason where none does, and OSError."""
    return look(path)[0]


def look(path: Path) -> tuple[Importer, bytes]:
    """The importer that reads a file, and the beginning of the file: all of it, where that is less than HEAD bytes.

    Raises FormatError with the reason where none reads it, and OSError.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise FormatError(Sentence("This is no file with content, but a pipe, a device or a folder: import a file."))
    with path.open("rb") as file:
        head = file.read(HEAD)
    if not head:
        raise FormatError(Sentence("The file is empty: see whether it was saved or fetched completely."))
    for name in ("", path.name):
        for importer in importers():
            if importer.recognises(head, name):
                return importer, head
    raise FormatError(_refusal(head))


def _refusal(head: bytes) -> Sentence:
    if known := well_known(head):
        what, remedy = known
        return Sentence("The file is {what}, which Cuttings does not read: {remedy}.", what=what, remedy=remedy)
    if not is_text(head):
        return Sentence(
            "The file is binary data of an unknown kind: save it as plain text from the program that opens it."
        )
    return Sentence(
        "This kind of file is not recognised: import {formats}, or if it is plain text, end its name in .txt.",
        formats=one_of([importer.name for importer in importers()]),
    )


def _added() -> Iterator[Importer]:
    for entry in entry_points(group=_GROUP):
        try:
            yield entry.load()()
        except Exception:  # a stranger's code: without it everything else still works
            logging.getLogger(__name__).exception("The importer %r cannot be used.", entry.name)
