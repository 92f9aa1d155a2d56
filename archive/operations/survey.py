"""What is in files and folders before anything of it is imported: a glance at how each file begins."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from archive.errors import FormatError
from archive.importers.base import Failure
from archive.importers.registry import recognise
from archive.importers.walk import walk
from archive.progress import SILENT, Progress
from archive.sentences import Sentence

_REPORTED_EVERY = 50


@dataclass(slots=True)
class Survey:
    """`kinds` counts the files by the name of the importer that reads them, `unread` those that none reads.

    `is_countable` says that each file is one article, so that their number is known before they are read.
    """

    files: int = 0
    kinds: Counter[Sentence] = field(default_factory=Counter)
    unread: int = 0
    is_countable: bool = True
    cancelled: bool = False

    @property
    def recognised(self) -> int:
        return self.files - self.unread


def survey(paths: Sequence[Path], progress: Progress = SILENT) -> Survey:
    """Look at all files at these paths and in these folders; `progress` is told the number of files looked at."""
    found = Survey()
    for path in walk(paths):
        found.files += 1
        try:
            importer = None if isinstance(path, Failure) else recognise(path)
        except (FormatError, OSError):
            importer = None
        if importer is None:
            found.unread += 1
        else:
            found.kinds[importer.name] += 1
            found.is_countable = found.is_countable and importer.single
        if found.files % _REPORTED_EVERY == 0:
            progress.report(found.files, None)
        if progress.cancelled():
            found.cancelled = True
            break
    return found
