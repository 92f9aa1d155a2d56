"""Whatever the format, every field of every excerpt comes out as it went in, read by a program that is not ours."""

import gc
import tempfile
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.errors import ArchiveError
from archive.exporters.base import FIELDS, write_file
from archive.exporters.registry import exporter_for, exporters
from archive.model import Excerpt
from tests.archive.exporters.readers import READERS
from tests.archive.exporters.sample import BARE, FULL, QUOTES, WRITTEN, quoting

NAMES = [exporter.name for exporter in exporters()]
each_format = pytest.mark.parametrize("name", NAMES)


def written(folder: Path, name: str, *excerpts: Excerpt, per: str = "excerpt") -> Path:
    path = folder / f"out{exporter_for(folder, name).suffix}"
    write_file(path, exporter_for(folder, name), excerpts, per)
    assert list(folder.iterdir()) == [path]
    return path


def noting(text: str) -> Excerpt:
    """FULL with this text as quote, note and title."""
    annotation = replace(FULL.annotation, quote=text, note=text)
    return replace(FULL, annotation=annotation, article=replace(FULL.article, title=text))


def test_every_format_has_a_reader() -> None:
    assert sorted(READERS) == sorted(NAMES)


@each_format
def test_every_field_is_read_back_as_it_was(tmp_path: Path, name: str) -> None:
    bare = {field.name: field.text(BARE) for field in FIELDS}
    assert READERS[name](written(tmp_path, name, BARE, FULL, BARE)) == [bare, WRITTEN, bare]


@each_format
@pytest.mark.parametrize("quote", QUOTES)
def test_a_quote_stays_verbatim_and_touches_nothing_else(tmp_path: Path, name: str, quote: str) -> None:
    before, row, after = READERS[name](written(tmp_path, name, FULL, quoting(quote), FULL))
    assert row == WRITTEN | {"quote": quote}
    assert before == after == WRITTEN


@each_format
@pytest.mark.parametrize("text", QUOTES)
def test_a_note_and_a_title_stay_verbatim(tmp_path: Path, name: str, text: str) -> None:
    assert READERS[name](written(tmp_path, name, noting(text))) == [
        WRITTEN | dict.fromkeys(("quote", "note", "title"), text)
    ]


# What a normalised text can hold.
TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Cn"]) | st.just("\n"), min_size=1) | st.text(
    "\n #-+=|`*_~<>&;[]()\\!:.1a“🕊ل\u00a0\u2028", min_size=1
)


@each_format
@settings(max_examples=25)
@given(texts=st.lists(TEXTS, min_size=1, max_size=20))
def test_any_text_comes_back_as_it_was(name: str, texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        rows = READERS[name](written(Path(folder), name, *map(noting, texts)))
    assert [(row["quote"], row["note"], row["title"]) for row in rows] == [(text,) * 3 for text in texts]


@each_format
def test_a_row_can_be_one_tag(tmp_path: Path, name: str) -> None:
    rows = READERS[name](written(tmp_path, name, FULL, BARE, per="tag"))
    assert [(row["actors"], row["issues"]) for row in rows] == [
        ("Mara Tidewell (speaker, as written “Tidewell”)", ""),
        ("Zold (mentioned)", ""),
        ("", "Ostrel Corridor (against)"),
        ("", "Truce"),
        ("", ""),
    ]


@each_format
def test_no_excerpts_make_a_file_that_can_be_read(tmp_path: Path, name: str) -> None:
    assert READERS[name](written(tmp_path, name)) == []


@each_format
def test_characters_that_no_document_can_hold_do_no_harm(tmp_path: Path, name: str) -> None:
    (row,) = READERS[name](written(tmp_path, name, quoting("before\x00\x08\x1b\ufffeafter")))
    assert row["quote"].startswith("before")
    assert row["quote"].endswith("after")


@each_format
def test_an_export_that_breaks_off_leaves_the_one_before_and_no_litter(tmp_path: Path, name: str) -> None:
    def breaking_off() -> Iterator[Excerpt]:
        yield from [FULL] * 100
        raise ValueError("the archive broke")

    path = written(tmp_path, name, BARE)
    before = path.read_bytes()
    with pytest.raises(ValueError, match="the archive broke"):
        write_file(path, exporter_for(path), breaking_off())
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@each_format
def test_what_is_set_aside_meanwhile_lies_beside_the_file(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    folder = tmp_path / "here"
    folder.mkdir()
    assert len(READERS[name](written(folder, name, FULL, BARE))) == 2


@each_format
def test_rows_are_written_as_they_come_and_not_gathered(tmp_path: Path, name: str) -> None:
    def peak(count: int) -> int:
        gc.collect()
        tracemalloc.start()
        try:
            excerpts = (quoting(f"{number} " * 1_000) for number in range(count))
            write_file(tmp_path / "out", exporter_for(tmp_path, name), excerpts)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(1)  # what is imported and compiled once
    assert peak(1_500) < peak(50) + 3_000_000  # the quotes alone would be 7 MB


@each_format
def test_a_folder_that_is_not_there_is_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(ArchiveError, match="see whether the folder is there"):
        write_file(tmp_path / "nowhere" / "out", exporter_for(tmp_path, name), [FULL])
