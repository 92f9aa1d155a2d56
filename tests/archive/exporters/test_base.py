"""An export shows every field of an excerpt, and reaches the disk whole or not at all."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from archive.errors import ArchiveError, NameNotUnderstood
from archive.exporters.base import FIELDS, Field, rows, write_file
from archive.model import Excerpt
from tests.archive.exporters.sample import ACTOR, BARE, FULL, ISSUE, OTHER, TOPIC, WRITTEN


class Ids:
    """An export of ids, one a line."""

    name = "ids"
    suffix = ".ids"

    def write(self, rows: Iterable[Excerpt], file: BinaryIO) -> None:
        for row in rows:
            file.write(f"{row.annotation.id}\n".encode())


def breaking_off() -> Iterator[Excerpt]:
    yield FULL
    raise ValueError("the archive broke")


def test_the_fields_and_their_order_are_those_of_the_manual() -> None:
    assert [field.name for field in FIELDS] == list(WRITTEN)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_every_field_is_written_out(field: Field) -> None:
    assert field.text(FULL) == WRITTEN[field.name]


def test_what_is_not_known_is_empty() -> None:
    filled = {field.name: field.text(BARE) for field in FIELDS if field.text(BARE)}
    assert filled == {
        "id": "b",
        "quote": "Words",
        "title": "T",
        "paragraph": "0",
        "start": "0",
        "end": "5",
        "version": "1",
        "sha256": "0",
    }


def test_a_row_is_an_excerpt_with_all_its_tags() -> None:
    assert list(rows([FULL, BARE])) == [FULL, BARE]


def test_a_row_can_be_one_tag_of_an_excerpt_and_no_excerpt_is_left_out() -> None:
    found = list(rows([FULL, BARE], "tag"))
    assert [row.annotation.assignments for row in found] == [(ACTOR,), (OTHER,), (ISSUE,), (TOPIC,), ()]
    assert {row.annotation.quote for row in found[:4]} == {FULL.annotation.quote}


def test_a_row_cannot_be_anything_else() -> None:
    with pytest.raises(NameNotUnderstood, match="“excerpt” or “tag”"):
        rows([FULL], "word")


def test_a_file_is_written_and_its_excerpts_counted(tmp_path: Path) -> None:
    path = tmp_path / "out.ids"
    assert write_file(path, Ids(), [FULL, BARE]) == 2
    assert path.read_text() == "0190-a\nb\n"
    assert write_file(path, Ids(), [FULL], per="tag") == 1
    assert path.read_text() == "0190-a\n" * 4
    assert list(tmp_path.iterdir()) == [path]


def test_a_new_file_has_the_permissions_of_any_other(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write_file(tmp_path / "out.ids", Ids(), [FULL])
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert len(modes) == 1


def test_an_export_that_breaks_off_leaves_the_one_before_and_no_litter(tmp_path: Path) -> None:
    path = tmp_path / "out.ids"
    path.write_text("the one before")
    with pytest.raises(ValueError, match="the archive broke"):
        write_file(path, Ids(), breaking_off())
    assert path.read_text() == "the one before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_is_a_sentence_and_leaves_the_export_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    path = tmp_path / "out.ids"
    path.write_text("the one before")
    with pytest.raises(ArchiveError, match="No space left on device"):
        write_file(path, Ids(), [FULL])
    assert path.read_text() == "the one before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    os.mkfifo(tmp_path / "pipe")
    for place in ("missing/out.ids", "file/out.ids"):
        with pytest.raises(ArchiveError, match=r"failed \(.+\): see whether"):
            write_file(tmp_path / place, Ids(), [FULL])
    for place in ("", "pipe"):
        with pytest.raises(ArchiveError, match="a folder, a pipe or a device"):
            write_file(tmp_path / place, Ids(), [FULL])


def test_an_archive_is_never_overwritten_by_an_export(tmp_path: Path) -> None:
    archive = tmp_path / "work.cuttings"
    archive.write_bytes(b"SQLite format 3\0 and everything the user wrote")
    with pytest.raises(ArchiveError, match="is an archive or another database"):
        write_file(archive, Ids(), [FULL])
    assert archive.read_bytes().endswith(b"everything the user wrote")


def test_an_export_through_a_link_replaces_what_it_leads_to(tmp_path: Path) -> None:
    link, path = tmp_path / "link.ids", tmp_path / "out.ids"
    link.symlink_to(path)
    write_file(link, Ids(), [FULL])
    assert link.is_symlink()
    assert path.read_text() == "0190-a\n"
