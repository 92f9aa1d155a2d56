"""What every importer takes and gives, so that a new format is one new file and a line in the registry.

An importer only says what the source says: normalising, laying out and recognising bylines happen in one place
later, for every format alike.
"""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, NamedTuple, Protocol, TypeVar, runtime_checkable

from archive.errors import FormatError
from archive.sentences import Sentence
from archive.text.layout import Part

HEAD = 64 * 1024
"""Bytes from the beginning of a file by which it is recognised."""

LARGEST_ARTICLE = 16 * 1024 * 1024
"""Bytes of one article's source text. Several novels fit; more is a wrong file, and would cost 1 GB to lay out."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RawArticle:
    """An article as its source says it, nothing normalised: dates are as written, texts may hold any line ends.

    `text` is plain text, or the parts of a structured one in their order. `extra` keeps what the archive has no field
    for. `guessed` names what the importer guessed ("encoding").
    """

    text: str | tuple[Part, ...]
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    dateline: str | None = None
    section: str | None = None
    published: str | None = None
    accessed: str | None = None
    url: str | None = None
    language: str | None = None
    external_id: str | None = None
    extra: Mapping[str, object] = field(default_factory=dict)
    guessed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """What could not be imported and why. `path` may end in ":LINE" for one record of a bulk file.

    `reason` is a sentence or two for a person: what is wrong, and what to do about it. `trace` is empty unless it is a
    bug of ours: the places in the code, without a word of the text.
    """

    path: str
    reason: Sentence
    trace: str = ""


class Importer(Protocol):
    """Reads one format."""

    name: Sentence
    """What the format is called, for a list of what can be read: "plain text (.txt)"."""
    media_type: str
    """IANA's name of the format, which is kept with the original: "text/plain"."""
    single: bool
    """Whether a file is one article: then the file itself is kept beside the text, and known again by its bytes."""

    isolated: bool
    """Whether it reads through libraries in C that a file made to do so can hang or kill: it is then read in a process
    of its own, where the caller lends any."""

    def recognises(self, head: bytes, name: str) -> bool:
        """Whether a file that begins with `head` is of this format.

        Every importer is first asked with an empty `name`, to judge by the content alone; only if none claims the
        file they are asked again with its name (not its path). `head` may be compressed, and cut anywhere.
        """

    def read(self, path: Path) -> Iterator[RawArticle | Failure]:
        """The articles in a regular file, as they are read.

        A record that cannot be read is a `Failure`, and reading goes on. Raises FormatError when the file as a whole
        cannot be read, OSError as the file system does.
        """


class Line(NamedTuple):
    """A line of a file of many articles as it stands there: its number from 1, its size in bytes, and the bytes.

    None is a line too long to be an article; the rest of it follows in empty lines of the same number.
    """

    number: int
    size: int
    content: bytes | None


class Outcome(NamedTuple, Generic[T]):
    """What a line holds: an article, or a sentence on what is wrong with it, or None where it is blank."""

    number: int
    size: int
    found: T | Sentence | None


@runtime_checkable
class Divisible(Protocol):
    """What an importer of files of many articles may also be: then several processes read one file.

    `read` gives what `listed` gives for the outcomes of all lines.
    """

    def lines(self, path: Path) -> Iterator[Sequence[Line]]:
        """All lines of a file in their order, some at a time, none of them understood. Raises what `read` raises."""

    def outcomes(self, lines: Iterable[Line]) -> Iterator[Outcome[RawArticle]]:
        """What each of these lines holds, without regard to any other."""

    def listed(self, path: Path, outcomes: Iterable[Outcome[T]]) -> Iterator[T | Failure]:
        """The articles, and what has to be said of the lines without one."""


def content(path: Path, largest: int = LARGEST_ARTICLE) -> bytes:
    """All of a file that holds one article. Raises FormatError when it has more than `largest` bytes."""
    with path.open("rb") as file:
        data = file.read(largest + 1)
    if len(data) > largest:
        raise FormatError(
            Sentence(
                "The file is larger than {megabytes} MB, which is no single article: split it into its articles.",
                megabytes=largest // 1024**2,
            )
        )
    return data


def ending(name: str) -> str:
    """The ending of a file's name in small letters, with its dot; empty where there is none."""
    dot = name.rfind(".")
    return name[dot:].lower() if 0 < dot < len(name) - 1 else ""


def shown(path: Path) -> str:
    """The path as text that can be printed and stored, also where its bytes are no valid UTF-8."""
    return os.fsencode(path).decode("utf-8", "replace")
