"""Excerpts as comma-separated values: opened in a spreadsheet by most, read back by a program by some.

A spreadsheet runs a cell that begins like a formula. An apostrophe in front stops that, but no quote may be altered
for good: the last column names the cells that got one, and reading back takes it away again.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from archive.exporters.base import FIELDS, Field
from archive.model import Excerpt

NEUTRALISED = "neutralised"
"""The column that names, separated by commas, the columns whose cell got an apostrophe in that row."""

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
_APOSTROPHE = "'"
_LONGEST_CELL = 2**31 - 1  # what every system can count to


class Csv:
    """RFC 4180, UTF-8 with byte order mark: without it spreadsheets take the text for another encoding."""

    name = "csv"
    suffix = ".csv"

    def write(self, rows: Iterable[Excerpt], file: BinaryIO) -> None:
        self.write_columns(rows, file, FIELDS)

    def write_columns(self, rows: Iterable[Excerpt], file: BinaryIO, columns: Sequence[Field]) -> None:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="")
        try:
            lines = csv.writer(text)  # the default dialect is that of RFC 4180
            lines.writerow([*(field.name for field in columns), NEUTRALISED])
            lines.writerows(neutralised({field.name: field.text(excerpt) for field in columns}) for excerpt in rows)
        finally:
            text.detach()  # flushes, and leaves the file open


def restore(row: Mapping[str, str]) -> dict[str, str]:
    """A row of such a file by column name, each cell as it was before it was neutralised."""
    altered = row[NEUTRALISED].split(",")
    return {
        name: cell.removeprefix(_APOSTROPHE) if name in altered else cell
        for name, cell in row.items()
        if name != NEUTRALISED
    }


def read_back(path: Path) -> list[dict[str, str]]:
    """The rows of such a file, by column name, as they were before they were neutralised."""
    with long_cells(), path.open(encoding="utf-8-sig", newline="") as file:
        return [restore(row) for row in csv.DictReader(file)]


@contextmanager
def long_cells() -> Iterator[None]:
    """Cells may be longer than the 128 kB that are allowed by default."""
    limit = csv.field_size_limit(_LONGEST_CELL)
    try:
        yield
    finally:
        csv.field_size_limit(limit)


def neutralised(cells: Mapping[str, str]) -> list[str]:
    """The cells of a row, those that a spreadsheet would run with an apostrophe, and the names of these columns."""
    altered = [name for name, cell in cells.items() if cell.startswith(_DANGEROUS)]
    return [*(_APOSTROPHE + cell if name in altered else cell for name, cell in cells.items()), ",".join(altered)]
