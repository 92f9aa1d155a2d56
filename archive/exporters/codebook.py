"""The actors and issues of an archive as one table: to look through in a spreadsheet, to share, and to read back.

A cell that says several things says one a line, since names may hold any other sign. What was written for other
programs is read too: with semicolons or tabs, any line breaks, with or without a byte order mark.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, TypeVar

from archive.errors import FormatError, NameNotUnderstood
from archive.exporters.csv import NEUTRALISED, long_cells, neutralised, restore
from archive.model import ActorType, TagKind
from archive.sentences import Sentence
from archive.text.normalize import normalize, normalize_line

COLUMNS = (
    *("kind", "name", "belongs to", "type", "aliases", "offices", "definition", "means for", "means against"),
    *("colour", "note", "private", "kept apart from", "excerpts"),
)
Word = TypeVar("Word", bound=StrEnum)

_NEEDED = ("kind", "name")
_DELIMITERS = (",", ";", "\t")
_YES, _NO = "yes", "no"
_BETWEEN = " > "
_QUOTED = 60
_LARGEST = 64_000_000
_DATE = r"\d{4}(?:-\d\d(?:-\d\d)?)?"
_OFFICE = re.compile(
    rf"(?P<title>.*\S)\s*\(\s*(?P<since>{_DATE})?\s*[–—-]\s*(?P<until>{_DATE})?\s*\)", re.ASCII | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class OfficeCell:
    """`since` and `until` are dates as they are written there, perhaps none that make sense."""

    title: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One actor or issue of a codebook. What is empty, or None, says nothing.

    `path` are the names of the issues above it and its own; of an actor it is its name, and `owner` whom it belongs to.
    `apart` are the paths of those it is kept apart from. `line` counts from 1, the head included.
    """

    kind: TagKind
    path: tuple[str, ...]
    owner: str = ""
    type: ActorType | None = None
    aliases: tuple[str, ...] = ()
    offices: tuple[OfficeCell, ...] = ()
    definition: str = ""
    means_for: str = ""
    means_against: str = ""
    colour: str = ""
    note: str = ""
    private: bool | None = None
    apart: tuple[tuple[str, ...], ...] = ()
    excerpts: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a line, in words that go on after its number."""

    line: int
    what: Sentence


def write(file: BinaryIO, entries: Iterable[Entry]) -> None:
    """Write a codebook as UTF-8 with byte order mark, RFC 4180. The file stays open."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
    try:
        lines = csv.writer(text)
        lines.writerow([*COLUMNS, NEUTRALISED])
        lines.writerows(neutralised(dict(zip(COLUMNS, _cells(entry), strict=True))) for entry in entries)
    finally:
        text.detach()  # flushes, and leaves the file open


def read(path: Path) -> list[Entry | Trouble]:
    """What the lines of a codebook say, or what is wrong with them. Raises FormatError where it is none at all."""
    try:
        if path.stat().st_size > _LARGEST:
            raise FormatError(
                Sentence(
                    "{path} is larger than any codebook: at most {what} MB are read.",
                    path=path,
                    what=_LARGEST // 1000000,
                )
            )
        with long_cells(), path.open(encoding="utf-8-sig", newline="") as file:
            return list(_lines(path, file))
    except UnicodeDecodeError as error:
        raise FormatError(
            Sentence("{path} is not UTF-8: save it as “CSV UTF-8” and import it again.", path=path)
        ) from error
    except OSError as error:
        raise FormatError(
            Sentence(
                "{path} cannot be read ({what}): see whether it is there.", path=path, what=error.strerror or error
            )
        ) from error


def _lines(path: Path, file: io.TextIOBase) -> Iterator[Entry | Trouble]:
    head = file.readline()
    delimiter, names = _columns(path, head)
    if unknown := sorted(set(names) - {*COLUMNS, NEUTRALISED, ""}):
        yield Trouble(
            1, Sentence("the column {names} is not known and was left out.", names=", ".join(map(short, unknown)))
        )
    reader = csv.reader(file, delimiter=delimiter, strict=True)
    while True:
        line = reader.line_num + 2
        try:
            cells = next(reader, None)
            if cells is None:
                return
            if any(cell.strip() for cell in cells):
                yield _entry(_row(names, cells), line)
        except csv.Error:
            yield Trouble(line, Sentence("a quotation mark is not closed, or stands where it must be doubled."))
        except NameNotUnderstood as error:
            yield Trouble(line, error.sentence)


def _columns(path: Path, head: str) -> tuple[str, list[str]]:
    """What the cells are divided by, and the names of the columns. Raises FormatError."""
    for delimiter in _DELIMITERS:
        try:
            cells = next(csv.reader([head], delimiter=delimiter, strict=True), [])
        except csv.Error:
            continue
        names = [normalize_line(cell).casefold() for cell in cells]
        if all(names.count(name) == 1 for name in _NEEDED):
            if twice := [name for name in names if name and names.count(name) > 1]:
                raise FormatError(
                    Sentence("{path} has two columns {short}: leave one of them out.", path=path, short=short(twice[0]))
                )
            return delimiter, names
    raise FormatError(
        Sentence(
            "{path} is no codebook: its first line must name the columns, among them once “kind” and “name”.", path=path
        )
    )


def _row(names: list[str], cells: list[str]) -> Mapping[str, str]:
    """The cells by column, as they were before they were neutralised."""
    if len(cells) != len(names):
        raise NameNotUnderstood(
            Sentence(
                "it has {counted} where the first line has {count}.", counted=_counted(len(cells)), count=len(names)
            )
        )
    return restore({NEUTRALISED: "", **dict(zip(names, cells, strict=True))})


def _counted(count: int) -> Sentence:
    return Sentence("1 cell") if count == 1 else Sentence("{count} cells", count=count)


def _entry(row: Mapping[str, str], line: int) -> Entry:
    """Raises NameNotUnderstood."""
    kind = _choice(TagKind, "kind", row["kind"])
    own = normalize_line(row["name"])
    above = normalize_line(row.get("belongs to", ""))
    is_issue = kind is TagKind.ISSUE
    return Entry(
        kind=kind,
        path=(*_path(above), own) if is_issue else (own,),
        owner="" if is_issue else above,
        type=_choice(ActorType, "type", row.get("type", "")) if row.get("type", "").strip() else None,
        aliases=tuple(_several(row.get("aliases", ""))),
        offices=tuple(map(_office, _several(row.get("offices", "")))),
        definition=_text(row, "definition"),
        means_for=_text(row, "means for"),
        means_against=_text(row, "means against"),
        colour=normalize_line(row.get("colour", "")),
        note=_text(row, "note"),
        private=_private(row.get("private", "")),
        apart=tuple(_path(name) if is_issue else (name,) for name in _several(row.get("kept apart from", ""))),
        line=line,
    )


def _choice(kind: type[Word], column: str, written: str) -> Word:
    """Raises NameNotUnderstood."""
    wanted = normalize_line(written).casefold()
    for word in kind:
        if word.value == wanted:
            return word
    raise NameNotUnderstood(
        Sentence("{short} is no {column}: write {kind}.", short=short(written), column=column, kind=", ".join(kind))
    )


def _private(written: str) -> bool | None:
    wanted = normalize_line(written).casefold()
    if wanted not in ("", _YES, _NO):
        raise NameNotUnderstood(
            Sentence(
                "{short} does not say whether it is private: write {yes} or {no}.",
                short=short(written),
                yes=_YES,
                no=_NO,
            )
        )
    return wanted == _YES if wanted else None


def _several(cell: str) -> list[str]:
    """What a cell says, one a line."""
    return [line for part in normalize(cell).split("\n") if (line := normalize_line(part))]


def _path(written: str) -> tuple[str, ...]:
    return tuple(step for part in written.split(_BETWEEN.strip()) if (step := normalize_line(part)))


def _text(row: Mapping[str, str], column: str) -> str:
    return normalize(row.get(column, "")).strip()


def _office(written: str) -> OfficeCell:
    match = _OFFICE.fullmatch(written)
    return OfficeCell(match["title"], match["since"], match["until"]) if match else OfficeCell(written)


def _office_cell(office: OfficeCell) -> str:
    if office.since or office.until or _OFFICE.fullmatch(office.title):
        return f"{office.title} ({office.since or ''} – {office.until or ''})"
    return office.title


def _cells(entry: Entry) -> list[str]:
    return [
        entry.kind,
        entry.path[-1],
        entry.owner or _BETWEEN.join(entry.path[:-1]),
        entry.type or "",
        "\n".join(entry.aliases),
        "\n".join(map(_office_cell, entry.offices)),
        entry.definition,
        entry.means_for,
        entry.means_against,
        entry.colour,
        entry.note,
        "" if entry.private is None else _YES if entry.private else _NO,
        "\n".join(map(_BETWEEN.join, entry.apart)),
        str(entry.excerpts),
    ]


def short(written: str) -> str:
    """In quotation marks, cut where it is long: a cell may hold a megabyte."""
    written = normalize_line(written[: 4 * _QUOTED])
    return f"“{written[:_QUOTED]}…”" if len(written) > _QUOTED else f"“{written}”"
