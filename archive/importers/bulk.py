"""The bulk form: one article a line as a JSON object, perhaps gzipped. Reads hundreds of thousands without pause.

A line that cannot be read costs only itself, whatever it holds. Memory is bounded by the longest line allowed, time by
the amount of rubbish allowed at a stretch: a few kilobytes of gzip can expand to gigabytes of it. Only cutting a file
into lines and counting what is wrong with them go one after the other; what the lines hold can be read in any process.
"""

import gzip
import io
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from archive.errors import FormatError
from archive.importers.base import HEAD, LARGEST_ARTICLE, Failure, Line, Outcome, RawArticle, T, shown
from archive.importers.encoding import is_text, is_wide
from archive.importers.record import article
from archive.sentences import Sentence

_ENDINGS = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")
_GZIP = b"\x1f\x8b"
_WITH_GZIP_HEADER = 31  # zlib's name for it: a window of 2**15 bytes plus 16
_MARK = b"\xef\xbb\xbf"
_FIRST_KEY = re.compile(rb'\{\s*"')
_TEXT_KEY = re.compile(rb'[{,]\s*"text"\s*:\s*"')

_LARGEST_NOISE = 256 * 1024 * 1024
"""Bytes in a row, unpacked, that may hold no article before the rest of the file is left unread."""
_LEAST_NOISE = 256
"""Bytes that a line without an article counts for at least: even an empty one takes time."""
_MOST_FAILURES = 1000
"""Failed lines of a file that are listed one by one; further ones are counted."""
_LINES_AT_ONCE = 128
_BYTES_AT_ONCE = 1024 * 1024

_TOO_LONG = Sentence(
    "The line is longer than {megabytes} MB, which is no single article: put one article on each line.",
    megabytes=LARGEST_ARTICLE // 1024**2,
)
_EMPTY = Sentence("The file holds no articles: it should have one JSON object with title and text on each line.")
_DAMAGED = Sentence(
    "The gzip file is cut off or damaged here, and what was read before may be damaged too: "
    "undo this import, fetch the file again, and import it again."
)
_TOO_MUCH_NOISE = Sentence(
    "So much before this line holds no article that the rest of the file was not read: "
    "see whether it is the right file."
)


_Lines = io.BufferedReader | gzip.GzipFile


class Bulk:
    name = Sentence("articles one a line (.jsonl, .jsonl.gz)")
    media_type = "application/jsonl"
    single = False
    isolated = False

    def recognises(self, head: bytes, name: str) -> bool:
        """By a first line that is an object with a `text`; by the name where that line is not as it should be."""
        if name.lower().endswith(_ENDINGS):
            return True
        line = _unpacked(head).removeprefix(_MARK).lstrip().partition(b"\n")[0]
        return bool(_FIRST_KEY.match(line) and _TEXT_KEY.search(line))

    def read(self, path: Path) -> Iterator[RawArticle | Failure]:
        return self.listed(path, (outcome for lines in self.lines(path) for outcome in self.outcomes(lines)))

    def lines(self, path: Path) -> Iterator[list[Line]]:
        some: list[Line] = []
        size = 0
        with path.open("rb") as file:
            try:
                for line in _lines(_text_of(file)):
                    some.append(line)
                    size += line.size
                    if len(some) == _LINES_AT_ONCE or size >= _BYTES_AT_ONCE:
                        yield some
                        some, size = [], 0
            except (OSError, EOFError, zlib.error):  # what could be read before comes first
                if some:
                    yield some
                raise
        if some:
            yield some

    def outcomes(self, lines: Iterable[Line]) -> Iterator[Outcome[RawArticle]]:
        for number, size, content in lines:
            yield Outcome(number, size, _TOO_LONG if content is None else _found(content))

    def listed(self, path: Path, outcomes: Iterable[Outcome[T]]) -> Iterator[T | Failure]:
        where = shown(path)
        number = articles = failures = noise = 0
        try:
            for number, size, found in outcomes:
                if not (found is None or isinstance(found, Sentence)):
                    articles += 1
                    noise = 0
                    yield found
                    continue
                noise += max(size, _LEAST_NOISE)
                failures += bool(found)
                if found and failures <= _MOST_FAILURES:
                    yield Failure(f"{where}:{number}", found)
                if noise > _LARGEST_NOISE:
                    yield Failure(f"{where}:{number}", _TOO_MUCH_NOISE)
                    break
        except (EOFError, gzip.BadGzipFile, zlib.error):
            yield Failure(f"{where}:{number + 1}", _DAMAGED)
            failures += 1
        if failures > _MOST_FAILURES:
            more = failures - _MOST_FAILURES
            yield Failure(
                where,
                Sentence(
                    "{more:,} more lines could not be read: correct them like those listed, and import again.",
                    more=more,
                ),
            )
        elif not articles and not failures:
            yield Failure(where, _EMPTY)


def _unpacked(head: bytes) -> bytes:
    if not head.startswith(_GZIP):
        return head
    try:
        return zlib.decompressobj(_WITH_GZIP_HEADER).decompress(head, HEAD)
    except zlib.error:
        return b""


def _text_of(file: io.BufferedReader) -> _Lines:
    """The file, unpacked where it is gzipped. Raises FormatError where that is no UTF-8 text."""
    packed = file.peek(len(_GZIP)).startswith(_GZIP)
    # No larger buffer around the GzipFile: where the file is cut off, what is in such a buffer would be lost.
    lines = gzip.GzipFile(fileobj=file) if packed else file
    start = lines.peek(HEAD)
    if is_wide(start):
        raise FormatError(Sentence("The file is in UTF-16 or UTF-32: save it in UTF-8."))
    if not is_text(start):
        raise FormatError(
            Sentence("The file is binary data, no {format}: see whether it is the right file.", format=Bulk.name)
        )
    return lines


def _lines(file: _Lines) -> Iterator[Line]:
    """A line that is too long comes in pieces: first None, then as many blanks as it takes to skip it."""
    number, skipping = 1, False
    while piece := file.readline(LARGEST_ARTICLE):
        ended = len(piece) < LARGEST_ARTICLE or piece.endswith(b"\n")
        if number == 1:
            piece = piece.removeprefix(_MARK)
        if ended and not skipping:
            yield Line(number, len(piece), piece)
        else:
            yield Line(number, len(piece), b"" if skipping else None)
        skipping = not ended
        number += ended


def _found(line: bytes) -> RawArticle | Sentence | None:
    """The article on a line, or what is wrong with it; None for a blank line."""
    if not line or line.isspace():
        return None
    try:
        return article(line)
    except FormatError as error:
        return error.sentence
