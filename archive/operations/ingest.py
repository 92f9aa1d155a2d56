"""Bringing articles in: read, recognise, and store each as new, as a new version, or not at all.

One import is one gesture, so it is undone as one; but it is stored in short transactions, so that a reporter's own
writes never wait for it and a crash loses nothing that was acknowledged.
"""

import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from archive.errors import ChangeConflict
from archive.ids import uuid7
from archive.importers.base import Failure, shown
from archive.importers.walk import walk
from archive.model import Handling, NewArticle, Original
from archive.operations.prepare import LARGEST_ORIGINAL, Prepared, hash_of
from archive.operations.protect import understood
from archive.operations.sources import StartPool, prepared
from archive.progress import SILENT, Progress
from archive.sentences import EMPTY, Sentence
from archive.store import annotations, articles, originals
from archive.store.connection import Connection
from archive.store.reports import placed
from archive.store.transaction import Rows, Session, gesture

SAME_ARTICLE_CONTAINMENT = 0.3
_TRANSACTION_SECONDS = 0.04
_GAP_SECONDS = 0.005
_PORTION = 256
_PORTION_CHARACTERS = 4_000_000
_PORTION_SECONDS = 0.5
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class ImportReport:
    """Counts of articles; `separate` holds those that looked like a new version but share too little text.

    `group` and `label` are those of the gesture, `articles` the ids of the articles that are new or changed.
    """

    imported: int = 0
    versions: int = 0
    duplicates: int = 0
    failed: list[Failure] = field(default_factory=list)
    separate: list[str] = field(default_factory=list)
    seconds: float = 0.0
    cancelled: bool = False
    group: str = ""
    label: Sentence = EMPTY
    articles: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Incoming:
    """An article and the file it comes from."""

    article: NewArticle
    original: Original | None


def import_paths(
    connection: Connection,
    session: Session,
    paths: Sequence[Path],
    progress: Progress = SILENT,
    *,
    start_pool: StartPool | None = None,
    between: Callable[[], None] = lambda: None,
    handling: Handling | None = None,
    report: ImportReport | None = None,
) -> ImportReport:
    """Import files and folders. Bad input is listed in `failed` and the rest goes on.

    `progress` is told the number of articles and versions stored, each time a portion of them is safe; `between` is
    called after that, outside any transaction. With `start_pool` whatever takes long to read is read in other
    processes. `handling` is said of every article that is new. `report` is filled in as the import goes on, for whoever
    looks at it meanwhile. Raises NameNotUnderstood for an embargo that is no date.
    """
    report, began = report or ImportReport(), time.monotonic()
    handling = handling and understood(handling)
    label = _label(paths)
    report.group, report.label = uuid7(), label
    free_at = 0.0
    new_files = _new_files(connection, paths, report, progress)
    for portion in _portions(_incoming(prepared(new_files, start_pool), report, handling)):
        waiting = portion
        while waiting:
            time.sleep(max(0.0, free_at - time.monotonic()))
            try:
                with _only_what_is_stored(report), gesture(connection, session, label, group=report.group) as rows:
                    waiting = _store_some(rows, waiting, report)
                report.articles |= rows.changeset().articles
            except ChangeConflict:  # somebody undid what was imported so far, and surely does not want the rest
                report.cancelled = True
                break
            free_at = time.monotonic() + _GAP_SECONDS
            progress.report(report.imported + report.versions, None)
            between()
        if report.cancelled or progress.cancelled():
            report.cancelled = True
            break
    report.seconds = time.monotonic() - began
    return report


@contextmanager
def _only_what_is_stored(report: ImportReport) -> Iterator[None]:
    """What was counted in a transaction that failed, as on a full disk, is not counted."""
    imported, versions, duplicates, separate = report.imported, report.versions, report.duplicates, len(report.separate)
    try:
        yield
    except BaseException:
        report.imported, report.versions, report.duplicates = imported, versions, duplicates
        del report.separate[separate:]
        raise


def _label(paths: Sequence[Path]) -> Sentence:
    if len(paths) == 1:
        return Sentence("Import {name}", name=shown(Path(paths[0].name)))
    return Sentence("Import {count:,} files and folders", count=len(paths))


def _new_files(
    connection: Connection, paths: Iterable[Path], report: ImportReport, progress: Progress
) -> Iterator[Path]:
    """The files that are to be read. One whose very bytes were imported before is counted without reading it again."""
    can_be_known = originals.any_kept(connection)
    for path in walk(paths):
        if isinstance(path, Failure):
            report.failed.append(path)
        elif can_be_known and _is_known(connection, path):
            report.duplicates += 1
            if progress.cancelled():  # where nothing is new, nobody else asks
                report.cancelled = True
                return
        else:
            yield path


def _is_known(connection: Connection, path: Path) -> bool:
    try:
        return path.stat().st_size <= LARGEST_ORIGINAL and originals.is_known(connection, hash_of(path))
    except OSError:  # whoever reads it will say what is wrong
        return False


def _incoming(files: Iterable[Prepared], report: ImportReport, handling: Handling | None) -> Iterator[_Incoming]:
    for file in files:
        for one in file.found or ():
            if isinstance(one, Failure):
                report.failed.append(one)
            else:
                yield _Incoming(handling.applied(one) if handling else one, file.original)


def _portions(incoming: Iterator[_Incoming]) -> Iterator[list[_Incoming]]:
    """Read outside any transaction, as much at a time as one of them can take, and not for long."""
    portion: list[_Incoming] = []
    size, until = 0, time.monotonic() + _PORTION_SECONDS
    for one in incoming:
        portion.append(one)
        size += len(one.article.body)
        if len(portion) == _PORTION or size > _PORTION_CHARACTERS or time.monotonic() > until:
            yield portion
            portion, size, until = [], 0, time.monotonic() + _PORTION_SECONDS
    if portion:
        yield portion


def _store_some(rows: Rows, waiting: list[_Incoming], report: ImportReport) -> list[_Incoming]:
    """Store articles until the transaction has lasted long enough; returns those that are left."""
    until = time.monotonic() + _TRANSACTION_SECONDS
    for number, one in enumerate(waiting, 1):
        store(rows, one.article, report, one.original)
        if time.monotonic() > until:
            return waiting[number:]
    return []


def store(rows: Rows, new: NewArticle, report: ImportReport, original: Original | None = None) -> int:
    """Store one article as what it is, and count it: new, a new version of a known one, or a duplicate; returns its id.

    The id is that of the known article in the last two cases.
    """
    known = articles.candidates(rows.connection, new)
    same_text = sorted((c.hidden, c.id, c.same_text) for c in known if c.same_text is not None)
    if same_text:
        hidden, article, number = same_text[0]
        if hidden:
            articles.restore(rows, article, number)
            articles.tighten(rows, article, new.metadata)
            _place_annotations(rows.connection, article, number, new.body)
            if any(candidate.deleted for candidate in known if candidate.id == article):
                report.imported += 1
            else:  # a version that was undone comes back to an article that stayed
                report.versions += 1
        else:
            report.duplicates += 1
        articles.complete(rows, article, new.metadata)
        return article
    if (earlier := _earlier_version(rows.connection, known, new)) is not None:
        _keep(rows, original)
        number = articles.add_version(rows, earlier, new)
        articles.complete(rows, earlier, new.metadata)
        _place_annotations(rows.connection, earlier, number, new.body)
        report.versions += 1
        return earlier
    _keep(rows, original)
    article = articles.insert(rows, new)
    report.imported += 1
    if any(not candidate.deleted for candidate in known):
        report.separate.append(f"{new.title} ({article})")
    return article


def _keep(rows: Rows, original: Original | None) -> None:
    if original is not None:
        originals.put(rows, original)


def _earlier_version(connection: Connection, known: Sequence[articles.Candidate], new: NewArticle) -> int | None:
    """The live candidate whose text is most alike, if it is alike enough to be the same article rewritten."""
    alike = [
        (containment(articles.body(connection, candidate.id, candidate.version), new.body), -candidate.id)
        for candidate in known
        if not candidate.deleted
    ]
    best, article = max(alike, default=(0.0, 0))
    return -article if best >= SAME_ARTICLE_CONTAINMENT else None


def containment(one: str, other: str) -> float:
    """Share of the words of the text with the smaller vocabulary that the other text has too, 0 to 1."""
    first, second = set(_WORD.findall(one.casefold())), set(_WORD.findall(other.casefold()))
    smaller = min(len(first), len(second))
    return len(first & second) / smaller if smaller else 0.0


def _place_annotations(connection: Connection, article: int, number: int, body: str) -> None:
    for annotation in annotations.of_article(connection, article):
        if annotation.version != number:
            annotations.place(connection, placed(connection, annotation, number, body))
