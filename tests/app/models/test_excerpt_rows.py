"""A list of excerpts in groups: which row is what, what is held and asked for, what is ticked."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.models.excerpt_rows import PAGE, ExcerptRow, ExcerptRows, HeaderRow
from archive import Archive
from archive.model import Excerpt
from archive.operations.excerpts import ExcerptGroup


@pytest.fixture
def excerpts(tmp_path: Path) -> tuple[Excerpt, ...]:
    with Archive.create(tmp_path / "x.cuttings") as archive:
        file = tmp_path / "one.jsonl"
        file.write_text(json.dumps({"title": "T", "text": "Alpha beta gamma delta."}) + "\n", encoding="utf-8")
        archive.import_paths([file])
        made = [archive.annotate(1, word).id for word in ("Alpha", "beta", "gamma", "delta")]
        return archive.excerpts_of(made)


@pytest.fixture
def rows(qapp: QApplication) -> Iterator[ExcerptRows]:
    made = ExcerptRows()
    yield made
    made.deleteLater()


def two_groups(rows: ExcerptRows, excerpts: tuple[Excerpt, ...]) -> None:
    rows.show((ExcerptGroup("a", "A", 3), ExcerptGroup(None, "", 1)), ("A", "None"))
    rows.fill("a", 0, excerpts[:3])
    rows.fill(None, 0, excerpts[3:])


def quotes(rows: ExcerptRows) -> list[str]:
    found = [rows.row(row) for row in range(rows.rowCount())]
    return [row.name if isinstance(row, HeaderRow) else row.excerpt.annotation.quote for row in found]  # type: ignore[union-attr]


def test_groups_have_headers_and_one_list_has_none(rows: ExcerptRows, excerpts: tuple[Excerpt, ...]) -> None:
    two_groups(rows, excerpts)
    assert quotes(rows) == ["A", "Alpha", "beta", "gamma", "None", "delta"]
    rows.show((ExcerptGroup(None, "", 2),), ("",))
    rows.fill(None, 0, excerpts[:2])
    assert quotes(rows) == ["Alpha", "beta"]


def test_a_closed_group_is_its_header_and_stays_closed(rows: ExcerptRows, excerpts: tuple[Excerpt, ...]) -> None:
    two_groups(rows, excerpts)
    rows.toggle_group(0)
    assert quotes(rows) == ["A", "None", "delta"]
    two_groups(rows, excerpts)
    assert quotes(rows) == ["A", "None", "delta"]
    rows.toggle_group(0)
    assert rows.rowCount() == 6


def test_only_what_somebody_looks_at_is_asked_for_and_once(rows: ExcerptRows) -> None:
    asked: list[tuple[object, int]] = []
    rows.page_wanted.connect(lambda value, offset: asked.append((value, offset)))
    rows.show((ExcerptGroup("a", "A", 100_000), ExcerptGroup("b", "B", 5)), ("A", "B"))
    for row in (1, 2, PAGE + 1, 100_002):
        assert rows.row(row) == ExcerptRow(None)
    assert asked == [("a", 0), ("a", PAGE), ("b", 0)]


def test_what_is_held_is_shown_until_it_comes_anew(rows: ExcerptRows, excerpts: tuple[Excerpt, ...]) -> None:
    two_groups(rows, excerpts)
    asked: list[tuple[object, int]] = []
    rows.page_wanted.connect(lambda value, offset: asked.append((value, offset)))
    rows.show((ExcerptGroup("a", "A", 3),), ("A",), keep=True)
    assert quotes(rows) == ["A", "Alpha", "beta", "gamma"]
    assert asked == [("a", 0)]


def test_what_is_ticked_is_ticked_in_every_group(rows: ExcerptRows, excerpts: tuple[Excerpt, ...]) -> None:
    rows.show((ExcerptGroup("a", "A", 1), ExcerptGroup("b", "B", 1)), ("A", "B"))
    rows.fill("a", 0, excerpts[:1])
    rows.fill("b", 0, excerpts[:1])
    key = excerpts[0].annotation.id
    rows.choose([key], chosen=True)
    assert [rows.row(row).is_chosen for row in (1, 3)] == [True, True]  # type: ignore[union-attr]
    assert list(rows.rows_of(key)) == [1, 3]
    rows.set_chosen_counts({"a": 1, "b": 7})
    assert [rows.row(row).chosen for row in (0, 2)] == [1, 1]  # type: ignore[union-attr]
    rows.clear_chosen()
    assert not rows.chosen
