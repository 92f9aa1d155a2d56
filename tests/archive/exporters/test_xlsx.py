"""A spreadsheet shows texts as texts, and what does not fit in a cell or on a sheet goes on in another one."""

import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.exporters.base import FIELDS, write_file
from archive.exporters.xlsx import _UNITS_A_CELL, CONTINUED, Xlsx, _parts
from archive.model import Excerpt
from tests.archive.exporters.readers import from_xlsx
from tests.archive.exporters.sample import BARE, FULL, WRITTEN, quoting


def written(folder: Path, *excerpts: Excerpt, rows_a_sheet: int = 1_048_576) -> Path:
    path = folder / "out.xlsx"
    write_file(path, Xlsx(rows_a_sheet), excerpts)
    return path


def test_the_columns_are_the_fields_under_a_header_that_stays_in_sight(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(written(tmp_path, FULL)).worksheets[0]
    assert [cell.value for cell in sheet[1]] == [*(field.name for field in FIELDS), CONTINUED]
    assert sheet.freeze_panes == "A2"
    assert sheet["B2"].alignment.wrap_text
    assert sheet.column_dimensions["B"].width > 50


@pytest.mark.parametrize(
    "text", ["=1+1", "{=1}", "https://a.example", "mailto:a@b.example", "12", "1e5", "internal:A1"]
)
def test_a_text_is_never_a_formula_a_number_or_an_address(tmp_path: Path, text: str) -> None:
    path = written(tmp_path, replace(quoting(text), citation=text))
    cell = openpyxl.load_workbook(path).worksheets[0]["B2"]
    assert (cell.value, cell.hyperlink) == (text, None)
    assert cell.data_type in ("s", "inlineStr")
    with zipfile.ZipFile(path) as package:
        assert b"<f>" not in package.read("xl/worksheets/sheet1.xml")
        assert not [name for name in package.namelist() if "worksheets/_rels" in name]


def test_places_and_pages_are_numbers(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(written(tmp_path, FULL)).worksheets[0]
    row = dict(zip((cell.value for cell in sheet[1]), (cell.value for cell in sheet[2]), strict=True))
    assert [row[name] for name in ("page", "paragraph", "start", "end", "version")] == [4, 3, 100, 132, 2]


def test_a_text_longer_than_a_cell_goes_on_in_another_sheet_and_its_row_says_so(tmp_path: Path) -> None:
    quote, note = "a🕊" * 40_000, "word " * 20_000
    long = quoting(quote)
    path = written(tmp_path, FULL, replace(long, annotation=replace(long.annotation, note=note)), BARE)
    assert from_xlsx(path)[1] == WRITTEN | {"quote": quote, "note": note}
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["Excerpts", "Continued"]
    assert [row[-1].value for row in book["Excerpts"].iter_rows()] == ["continued", None, "quote,note", None]
    rest = list(book["Continued"].iter_rows(values_only=True))
    assert rest[0] == ("sheet", "row", "id", "column", "text")
    assert [row[:4] for row in rest[1:]] == [("Excerpts", "3", "0190-a", "quote")] * 3 + [
        ("Excerpts", "3", "0190-a", "note")
    ] * 3


def test_more_rows_than_a_sheet_holds_go_on_on_another_with_the_same_header(tmp_path: Path) -> None:
    excerpts = [quoting(f"quote {number}") for number in range(7)]
    path = written(tmp_path, *excerpts, rows_a_sheet=4)
    book = openpyxl.load_workbook(path)
    assert [(sheet.title, sheet.max_row) for sheet in book.worksheets] == [
        ("Excerpts", 4),
        ("Excerpts 2", 4),
        ("Excerpts 3", 2),
    ]
    assert [row["quote"] for row in from_xlsx(path)] == [f"quote {number}" for number in range(7)]


@settings(max_examples=20)
@given(st.text("a🕊é", min_size=2).map(lambda text: text * 20_000))
def test_a_long_text_is_cut_between_characters_into_parts_that_fit(text: str) -> None:
    parts = list(_parts(text))
    assert "".join(parts) == text
    assert max(len(part.encode("utf-16-le")) // 2 for part in parts) <= _UNITS_A_CELL
