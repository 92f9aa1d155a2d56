"""Bringing articles in: read, recognise, and store each as new, as a new version, or not at all.

One import is one gesture, so it is undone as one; but it is stored in short transactions, so that a reporter's own
writes never wait for it and a crash loses nothing that was acknowledged.
"""

import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from archive.errors import ChangeConflict, FormatError
from archive.ids import uuid7
from archive.importers.base import Failure, RawArticle, shown
from archive.importers.registry import read
from archive.importers.walk import walk
from archive.model import ArticleMetadata, NewArticle
from archive.progress import SILENT, Progress
from archive.store import annotations, articles
from archive.store.connection import Connection
from archive.store.reports import placed
from archive.store.transaction import Rows, Session, gesture
from archive.text.dates import parse_date
from archive.text.language import detect
from archive.text.layout import count_words, digest, lay_out
from archive.text.normalize import normalize_line

SAME_ARTICLE_CONTAINMENT = 0.3
_TRANSACTION_SECONDS = 0.04
_GAP_SECONDS = 0.005
_PORTION = 256
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class ImportReport:
    """Counts of articles; `separate` holds those that looked like a new version but share too little text."""

    imported: int = 0
    versions: int = 0
    duplicates: int = 0
    failed: list[Failure] = field(default_factory=list)
    separate: list[str] = field(default_factory=list)
    seconds: float = 0.0
    cancelled: bool = False


def import_paths(
    connection: Connection,
    session: Session,
    paths: Sequence[Path],
    progress: Progress = SILENT,
    *,
    between: Callable[[], None] = lambda: None,
) -> ImportReport:
    """Import files and folders. Bad input is listed in `failed` and the rest goes on.

    `progress` is told the number of articles and versions stored, each time a portion of them is safe; `between` is
    called after that, outside any transaction.
    """
    report, began, group = ImportReport(), time.monotonic(), uuid7()
    label = f"Import {shown(Path(paths[0].name))}" if len(paths) == 1 else f"Import {len(paths)} files and folders"
    free_at = 0.0
    for portion in _portions(_prepared(paths, report)):
        waiting = portion
        while waiting:
            time.sleep(max(0.0, free_at - time.monotonic()))
            try:
                with gesture(connection, session, label, group=group) as rows:
                    waiting = _store_some(rows, waiting, report)
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


def _prepared(paths: Iterable[Path], report: ImportReport) -> Iterator[NewArticle]:
    for path in walk(paths):
        if isinstance(path, Failure):
            report.failed.append(path)
            continue
        for raw in read(path):
            if isinstance(raw, Failure):
                report.failed.append(raw)
                continue
            try:
                yield prepare(raw, shown(Path(path.name)))
            except FormatError as error:
                report.failed.append(Failure(shown(path), str(error)))


def _portions(articles_read: Iterator[NewArticle]) -> Iterator[list[NewArticle]]:
    """Read outside any transaction, as much at a time as one of them can take."""
    portion: list[NewArticle] = []
    for new in articles_read:
        portion.append(new)
        if len(portion) == _PORTION:
            yield portion
            portion = []
    if portion:
        yield portion


def prepare(raw: RawArticle, import_name: str | None = None) -> NewArticle:
    """Normalise and lay out what an importer read; pure, so that it can run in another process.

    Raises FormatError when no text is left.
    """
    layout = lay_out(raw.text, title=raw.title, dateline=raw.dateline, byline=raw.byline)
    if not layout.body:
        raise FormatError("There is no text in it.")
    guessed = list(raw.guessed)
    language = _line(raw.language)
    language = language.replace("_", "-").split("-")[0].lower() if language else None
    if language is None and (language := detect(layout.body)):
        guessed.append("language")
    written = _line(raw.published)
    published = parse_date(written, language) if written else None
    accessed = _line(raw.accessed)
    return NewArticle(
        title=layout.title,
        body=layout.body,
        styles=layout.styles,
        sha256=digest(layout.title, layout.body),
        words=count_words(layout.body),
        metadata=ArticleMetadata(
            outlet=_line(raw.outlet),
            byline=layout.byline,
            dateline=layout.dateline,
            section=_line(raw.section),
            language=language,
            url=_line(raw.url),
            published=published,
            published_written=written if written != published else None,
            accessed=parse_date(accessed, language) if accessed else None,
            external_id=_line(raw.external_id),
            import_name=import_name,
            extra=raw.extra,
            guessed=tuple(guessed),
        ),
    )


def _line(text: str | None) -> str | None:
    return (normalize_line(text) or None) if text else None


def _store_some(rows: Rows, waiting: list[NewArticle], report: ImportReport) -> list[NewArticle]:
    """Store articles until the transaction has lasted long enough; returns those that are left."""
    until = time.monotonic() + _TRANSACTION_SECONDS
    for number, new in enumerate(waiting, 1):
        store(rows, new, report)
        if time.monotonic() > until:
            return waiting[number:]
    return []


def store(rows: Rows, new: NewArticle, report: ImportReport) -> None:
    """Store one article as what it is, and count it: new, a new version of a known one, or a duplicate."""
    known = articles.candidates(rows.connection, new)
    same_text = sorted((c.hidden, c.id, c.same_text) for c in known if c.same_text is not None)
    if same_text:
        hidden, article, number = same_text[0]
        if hidden:
            articles.restore(rows, article, number)
            report.imported += 1
        else:
            report.duplicates += 1
        articles.complete(rows, article, new.metadata)
    elif (earlier := _earlier_version(rows.connection, known, new)) is not None:
        number = articles.add_version(rows, earlier, new)
        articles.complete(rows, earlier, new.metadata)
        _place_annotations(rows.connection, earlier, number, new.body)
        report.versions += 1
    else:
        article = articles.insert(rows, new)
        report.imported += 1
        if any(not candidate.deleted for candidate in known):
            report.separate.append(f"{new.title} ({article})")


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
        annotations.place(connection, placed(connection, annotation, number, body))
