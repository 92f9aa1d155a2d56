"""What a window exports: certain excerpts in a certain order, certain columns, and stopped where that is wished for."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from archive import Archive
from archive.errors import ArchiveError, NameNotUnderstood
from archive.exporters.csv import read_back
from archive.model import Terms


@pytest.fixture
def marked(stocked: Archive) -> tuple[Archive, list[str]]:
    quotes = ((1, "The ferry sails"), (2, "Café"), (3, "the board will resign"))
    return stocked, [stocked.annotate(article, quote).id for article, quote in quotes]


class Stopping:
    """Progress that is stopped at once."""

    def __init__(self) -> None:
        self.reported: list[tuple[int, int | None]] = []

    def report(self, done: int, total: int | None, message: str = "") -> None:
        self.reported.append((done, total))

    def cancelled(self) -> bool:
        return True


def test_ids_are_exported_in_their_order(marked: tuple[Archive, list[str]], tmp_path: Path) -> None:
    archive, (first, second, _) = marked
    assert archive.export(tmp_path / "out.csv", ids=[second, first]).written == 2
    assert [row["id"] for row in read_back(tmp_path / "out.csv")] == [second, first]
    assert archive.export(tmp_path / "out.csv", ids=[]).written == 0


@pytest.mark.parametrize("format", ["csv", "xlsx"])
def test_columns_stand_in_the_order_of_every_export(
    marked: tuple[Archive, list[str]], tmp_path: Path, format: str
) -> None:
    archive, _ = marked
    file = tmp_path / f"out.{format}"
    archive.export(file, columns=["citation", "quote"])
    if format == "csv":
        [*rows] = read_back(file)
        assert [list(row) for row in rows] == [["quote", "citation"]] * 3
    else:
        sheet = load_workbook(file).worksheets[0]
        assert [cell.value for cell in sheet[1]] == ["quote", "citation", "continued"]
        assert sheet["A2"].value == "The ferry sails"


@pytest.mark.parametrize(
    ("file", "columns", "message"),
    [("out.docx", ["quote"], "no columns"), ("out.csv", ["colour"], "is no column"), ("out.csv", [], "at least one")],
)
def test_columns_that_cannot_be_are_refused_and_nothing_is_written(
    marked: tuple[Archive, list[str]], tmp_path: Path, file: str, columns: list[str], message: str
) -> None:
    with pytest.raises(NameNotUnderstood, match=message):
        marked[0].export(tmp_path / file, columns=columns)
    assert not (tmp_path / file).exists()


def test_an_export_that_is_stopped_leaves_the_one_before_it(marked: tuple[Archive, list[str]], tmp_path: Path) -> None:
    archive, keys = marked
    file = tmp_path / "out.csv"
    archive.export(file, ids=keys[:1])
    before, progress = file.read_bytes(), Stopping()
    with pytest.raises(ArchiveError, match="stopped"):
        archive.export(file, ids=keys, progress=progress)
    assert file.read_bytes() == before
    assert progress.reported == [(0, 3)]


def test_what_stays_out_is_known_before_it_does(marked: tuple[Archive, list[str]]) -> None:
    archive, (first, second, third) = marked
    assert archive.withheld() == frozenset()
    archive.change(first, private=True)
    archive.protect([3], terms=Terms.OFF_THE_RECORD)
    archive.protect([2], embargo_until="2001-01-01")
    assert archive.withheld() == {first, third}
    archive.protect([2], embargo_until="2999-01-01")
    assert archive.withheld() == {first, second, third}
    public, withheld = archive.public_excerpts([third, second, first])
    assert (public, withheld) == ((), 3)
