"""A CSV file holds every field of every excerpt, verbatim, for any program that reads CSV."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.exporters.base import FIELDS, write_file
from archive.exporters.csv import NEUTRALISED, Csv, read_back, restore
from archive.model import Excerpt
from tests.archive.exporters.sample import BARE, FULL, QUOTES, WRITTEN, quoting


def written(*excerpts: Excerpt) -> bytes:
    file = io.BytesIO()
    Csv().write(excerpts, file)
    return file.getvalue()


def independently_read(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_every_field_is_read_back_as_it_was() -> None:
    (row,) = independently_read(written(FULL))
    assert list(row) == [*WRITTEN, NEUTRALISED]
    assert row == WRITTEN | {"note": "'" + WRITTEN["note"], NEUTRALISED: "note"}
    assert restore(row) == WRITTEN


@pytest.mark.parametrize("quote", QUOTES)
def test_a_quote_stays_verbatim(tmp_path: Path, quote: str) -> None:
    write_file(tmp_path / "out.csv", Csv(), [BARE, quoting(quote), BARE])
    before, row, after = read_back(tmp_path / "out.csv")
    assert row == WRITTEN | {"quote": quote}
    assert before == after == {field.name: field.text(BARE) for field in FIELDS}


@pytest.mark.parametrize("beginning", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_begins_like_a_formula_and_the_row_says_which_were_changed(beginning: str) -> None:
    excerpt = quoting(beginning + "1+1")
    excerpt = replace(excerpt, citation=beginning + "cite", annotation=replace(excerpt.annotation, note=""))
    (row,) = independently_read(written(excerpt))
    assert row["quote"] == f"'{beginning}1+1"
    assert row["citation"] == f"'{beginning}cite"
    assert row[NEUTRALISED] == "quote,citation"


def test_the_file_is_what_the_standard_and_spreadsheets_ask_for() -> None:
    data = written(quoting('She said "no",\nand left'))
    assert data.startswith(b"\xef\xbb\xbfid,quote,context before,")
    assert b'"She said ""no"",\nand left"' in data
    assert data.count(b"\r\n") == 2
    assert data.endswith(b"\r\n")


def test_no_excerpts_make_a_file_with_its_columns_only() -> None:
    assert independently_read(written()) == []
    assert written().count(b"\r\n") == 1


def test_a_cell_longer_than_readers_allow_by_default_is_read_back(tmp_path: Path) -> None:
    limit = csv.field_size_limit()
    write_file(tmp_path / "out.csv", Csv(), [quoting("word " * 100_000)])
    (row,) = read_back(tmp_path / "out.csv")
    assert row["quote"] == "word " * 100_000
    assert csv.field_size_limit() == limit


def test_rows_are_written_as_they_come_and_not_gathered() -> None:
    file = io.BytesIO()
    sizes = []

    def excerpts() -> Iterator[Excerpt]:
        for _ in range(1000):
            sizes.append(len(file.getvalue()))
            yield FULL

    Csv().write(excerpts(), file)
    assert sizes[-1] > 0.9 * len(file.getvalue())


# What a body can hold: any text without surrogates; line ends are normalised to "\n" but a note is the user's own.
TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.text("=+-@\t\r\n\"',; a🕊")


@given(quote=TEXTS, note=TEXTS, title=TEXTS)
def test_any_text_comes_back_as_it_was(quote: str, note: str, title: str) -> None:
    annotation = replace(FULL.annotation, quote=quote, note=note)
    excerpt = replace(FULL, annotation=annotation, article=replace(FULL.article, title=title))
    (row,) = independently_read(written(excerpt))
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row.values())
    assert restore(row) == WRITTEN | {"quote": quote, "note": note, "title": title}
