"""From a file to articles that only need storing.

It takes paths and gives values, so that other processes can do it: reading a web page takes a hundred times as long as
storing it.
"""

import faulthandler
import hashlib
import math
import os
import re
import sys
import traceback
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from archive.errors import FormatError
from archive.importers.base import HEAD, Divisible, Failure, Importer, Line, Outcome, RawArticle, T, shown
from archive.importers.registry import look, read, recognise, trouble, until_refused
from archive.model import ArticleMetadata, NewArticle, Original
from archive.sentences import Sentence
from archive.text.dates import parse_date
from archive.text.language import detect
from archive.text.layout import count_words, digest, lay_out
from archive.text.normalize import normalize_line

LARGEST_ORIGINAL = 64 * 1024 * 1024
"""Bytes. Of a larger file only name and hash are kept."""

LONGEST_READING = 8
"""Seconds of the processor that reading may take in another process, which is ended then: some files were made to take
for ever. Where the system does not count them, LONGEST_WAIT alone decides."""

LONGEST_WAIT = 60
"""Seconds by the clock that it may take, also while it does nothing."""

_LANGUAGE_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][\w-]+)?")


Found = NewArticle | Failure
Reading = Callable[[Path, Importer, str], Iterable[Found]]
"""Reads a file of many articles, whose hash is the last argument, as the result is iterated."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What one file gave, and the file itself. `found` is None for a file of many articles, not read yet."""

    path: Path
    original: Original | None
    found: Iterable[Found] | None


def prepare_files(paths: Sequence[Path]) -> list[Prepared]:
    """Each of these files read in turn. When it takes too long for all of them, the process ends itself."""
    with _ending_in_time():
        return [prepare_file(path) for path in paths]


@contextmanager
def _ending_in_time() -> Iterator[None]:
    """Only the system stops a library in the middle of its C code: by its own count of work, or by Python's clock."""
    with Path(os.devnull).open("w") as nowhere:  # where the clock would print what nobody reads
        faulthandler.dump_traceback_later(LONGEST_WAIT, exit=True, file=nowhere)
        _limit_work(LONGEST_READING)
        try:
            yield
        finally:
            _limit_work(None)
            faulthandler.cancel_dump_traceback_later()


def _limit_work(seconds: int | None) -> None:
    """Let the system end this process after so many more seconds of work; never, with None."""
    if sys.platform == "win32":
        return
    import resource

    used, (_, most) = resource.getrusage(resource.RUSAGE_SELF), resource.getrlimit(resource.RLIMIT_CPU)
    limit = most if seconds is None else math.ceil(used.ru_utime + used.ru_stime) + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (limit if most == resource.RLIM_INFINITY else min(limit, most), most))


def is_worth_a_process(path: Path, size: int) -> bool:
    """Whether a file, even if it is the only one, is to be read in other processes, where there are any.

    That is one that could harm its reader, and one of many articles with `size` bytes or more.
    """
    try:
        importer = recognise(path)
        return importer.isolated or (not importer.single and path.stat().st_size >= size)
    except (FormatError, OSError):
        return False


def prepare_file(path: Path, reading: Reading | None = None) -> Prepared:
    """Read one file. Whatever is wrong with it is a Failure.

    A file of many articles is left to `reading`; without one it is not read.
    """
    try:
        importer, head = look(path)
        if not importer.single and reading is None:
            return Prepared(path, None, None)
        original = keep(path, importer, head)
    except FormatError as error:
        return Prepared(path, None, (Failure(shown(path), error.sentence),))
    except OSError as error:
        return Prepared(path, None, (Failure(shown(path), trouble(error)),))
    if importer.single or reading is None:
        return Prepared(path, original, tuple(read_here(path, importer, original.sha256)))
    return Prepared(path, original, reading(path, importer, original.sha256))


def read_here(path: Path, importer: Importer, original: str) -> Iterator[Found]:
    """The articles of a file ready to be stored, as they are read. `original` is the hash of the file."""
    return surviving(path, map(_preparing(path, original), read(path, importer)))


def prepare_lines(importer: Divisible, path: Path, original: str, lines: Sequence[Line]) -> list[Outcome[Found]]:
    """The same of some lines of a file. After a bug, which is the last outcome, the others are left out."""
    ready, made, number = _preparing(path, original), [], 0
    try:
        for number, size, found in importer.outcomes(lines):
            made.append(Outcome[Found](number, size, ready(found) if isinstance(found, RawArticle) else found))
    except Exception as error:
        made.append(Outcome(number, 0, _broken(path, error)))
    return made


def surviving(path: Path, found: Iterable[T]) -> Iterator[T | Failure]:
    """What is found in a file. Where that ends too soon, the last is a Failure; a bug costs one file, no more."""
    try:
        yield from until_refused(path, found)
    except Exception as error:
        yield _broken(path, error)


def _broken(path: Path, error: Exception) -> Failure:
    trace = "".join(traceback.format_tb(error.__traceback__))
    sentence = Sentence(
        "Cuttings broke down on this ({bug}), which is a bug in it: the rest was imported, this was left out.",
        bug=type(error).__name__,
    )
    return Failure(shown(path), sentence, trace)


def _preparing(path: Path, original: str) -> Callable[[RawArticle | Failure], Found]:
    where, name = shown(path), shown(Path(path.name))

    def ready(raw: RawArticle | Failure) -> Found:
        try:
            return raw if isinstance(raw, Failure) else prepare(raw, name, original)
        except FormatError as error:
            return Failure(where, error.sentence)

    return ready


def keep(path: Path, importer: Importer, head: bytes = b"") -> Original:
    """The file as it is kept beside its articles: a single article's packed, of others the name and the hash.

    `head` is what is known of the file, as `look` gives it: a small file need not be read again.
    """
    whole = head if 0 < len(head) < HEAD else None
    size, packed = path.stat().st_size if whole is None else len(whole), None
    if importer.single and size <= LARGEST_ORIGINAL:
        data = path.read_bytes() if whole is None else whole
        size, sha256, packed = len(data), hashlib.sha256(data).hexdigest(), zlib.compress(data)
    else:
        sha256 = hash_of(path)
    return Original(sha256, importer.media_type, shown(Path(path.name)), size, packed)


def hash_of(path: Path) -> str:
    """SHA-256 of the bytes of a file, in hexadecimal. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def prepare(raw: RawArticle, import_name: str | None = None, original: str | None = None) -> NewArticle:
    """Normalise and lay out what an importer read. Raises FormatError when no text is left."""
    layout = lay_out(raw.text, title=raw.title, dateline=raw.dateline, byline=raw.byline)
    if not layout.body:
        raise FormatError(Sentence("There is no text in it."))
    guessed = list(raw.guessed)
    language = _language_code(raw.language)
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
        original=original,
    )


def _language_code(written: str | None) -> str | None:
    """The language of a tag such as "en-GB"; None for what is no tag, such as "English": `lang:` would not find it."""
    tag = _LANGUAGE_TAG.fullmatch(normalize_line(written or ""))
    return tag[1].lower() if tag else None


def _line(text: str | None) -> str | None:
    return (normalize_line(text) or None) if text else None
