"""Excerpts as a spreadsheet: sorted, filtered and passed on by those who work in tables.

Texts are cells of text: nothing in them is ever taken for a formula, a number or an address. A cell holds 32,767 UTF-16
units and a sheet 1,048,576 rows. What is longer goes on elsewhere in the same file: the rest of a text in rows of the
sheet “Continued”, named in the column `continued` of its own row; further rows on a sheet “Excerpts 2”.
"""

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

from archive.errors import ArchiveError
from archive.exporters.base import FIELDS, Field, beside
from archive.exporters.prose import TITLE
from archive.model import Excerpt
from archive.sentences import Sentence

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

CONTINUED = "continued"
"""The column that names, separated by commas, the columns whose text goes on in the sheet of the same name."""

_UNITS_A_CELL = 32_767
_ROWS_A_SHEET = 1_048_576
_NUMBERS = frozenset({"page", "paragraph", "start", "end", "version"})
_WIDE: Mapping[str, int] = {"quote": 70, "note": 40, "translation": 40, "text": 100}
_USUAL_WIDTH = 16
_POINTS_A_LINE, _MOST_LINES = 15, 27  # no row can be higher than 409 points


class Xlsx:
    """One column a field and one row an excerpt, as in CSV; the header stays in sight, long texts are wrapped."""

    name = "xlsx"
    suffix = ".xlsx"

    def __init__(self, rows_a_sheet: int = _ROWS_A_SHEET) -> None:
        self._rows_a_sheet = rows_a_sheet

    def write(self, rows: Iterable[Excerpt], file: BinaryIO) -> None:
        self.write_columns(rows, file, FIELDS)

    def write_columns(self, rows: Iterable[Excerpt], file: BinaryIO, columns: Sequence[Field]) -> None:
        from xlsxwriter import Workbook
        from xlsxwriter.exceptions import FileCreateError, FileSizeError

        with tempfile.TemporaryDirectory(dir=beside(file), prefix=".") as folder:
            book = Workbook(file, {"constant_memory": True, "tmpdir": folder})
            try:
                self._fill(book, rows, columns)
                book.close()
            except FileCreateError as error:
                raise error.args[0] from error
            except FileSizeError as error:
                raise ArchiveError(
                    Sentence("This is more than one spreadsheet can hold: choose fewer excerpts.")
                ) from error
            finally:
                for sheet in book.worksheets():
                    with suppress(OSError):
                        sheet._opt_close()

    def _fill(self, book: "Workbook", rows: Iterable[Excerpt], columns: Sequence[Field]) -> None:
        excerpts = _Table(book, TITLE, [*(field.name for field in columns), CONTINUED], self._rows_a_sheet)
        rest = _Table(book, CONTINUED.capitalize(), ["sheet", "row", "id", "column", "text"], self._rows_a_sheet)
        excerpts.begin()  # a file without excerpts still has its columns
        for excerpt in rows:
            cells, continued = [], []
            excerpts.begin()
            for field in columns:
                first, *others = _parts(field.text(excerpt))
                cells.append(first)
                if others:
                    continued.append(field.name)
                for part in others:
                    rest.begin()
                    rest.add([excerpts.sheet_name, str(excerpts.row + 1), excerpt.annotation.id, field.name, part])
            excerpts.add([*cells, ",".join(continued)])


class _Table:
    """Rows under a header, on as many sheets as they need."""

    def __init__(self, book: "Workbook", title: str, header: Sequence[str], rows_a_sheet: int) -> None:
        self._book, self._title, self._header, self._rows_a_sheet = book, title, header, rows_a_sheet
        self._bold = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
        self._plain = book.add_format({"valign": "top"})
        self._wrapped = book.add_format({"valign": "top", "text_wrap": True})
        self._formats = [self._wrapped if name in _WIDE else self._plain for name in header]
        self._sheets: list[Worksheet] = []
        self.row = 0
        """The row that is written next, from 0."""

    @property
    def sheet_name(self) -> str:
        name: str = self._sheets[-1].get_name()
        return name

    def begin(self) -> None:
        """See to it that the next row has a sheet to stand on."""
        if self._sheets and self.row < self._rows_a_sheet:
            return
        number = len(self._sheets) + 1
        sheet = self._book.add_worksheet(self._title if number == 1 else f"{self._title} {number}")
        sheet.freeze_panes(1, 0)
        sheet.ignore_errors({"number_stored_as_text": f"A1:XFD{_ROWS_A_SHEET}"})
        for column, name in enumerate(self._header):
            sheet.set_column(column, column, _WIDE.get(name, _USUAL_WIDTH), self._formats[column])
            sheet.write_string(0, column, name, self._bold)
        self._sheets.append(sheet)
        self.row = 1

    def add(self, cells: Sequence[str]) -> None:
        sheet = self._sheets[-1]
        named = zip(self._header, cells, strict=True)
        lines = max((_lines(cell, _WIDE[name]) for name, cell in named if name in _WIDE), default=1)
        if lines > 1:  # not every program sees by itself how high a row with wrapped text is
            sheet.set_row(self.row, _POINTS_A_LINE * min(lines, _MOST_LINES))
        for column, (name, cell) in enumerate(zip(self._header, cells, strict=True)):
            if not cell:
                continue
            if name in _NUMBERS:
                sheet.write_number(self.row, column, int(cell), self._formats[column])
            else:
                sheet.write_string(self.row, column, cell, self._formats[column])
        for heights in (getattr(sheet, "row_info", {}), getattr(sheet, "row_sizes", {})):
            heights.pop(self.row - 1, None)  # that row is on the disk; kept, they would grow with the sheet
        self.row += 1


def _lines(text: str, width: int) -> int:
    """About how many lines `text` takes in a column of that many characters."""
    return sum(1 + int(len(line) / (0.9 * width)) for line in text.split("\n"))


def _parts(text: str) -> Iterator[str]:
    """`text` cut into what cells can hold, no character cut in two; at least one part."""
    if 2 * len(text) <= _UNITS_A_CELL:
        yield text
        return
    units = text.encode("utf-16-le")
    start = 0
    while start < len(units):
        end = min(start + 2 * _UNITS_A_CELL, len(units))
        if end < len(units) and 0xDC <= units[end + 1] <= 0xDF:  # the second half of a pair
            end -= 2
        yield units[start:end].decode("utf-16-le")
        start = end
