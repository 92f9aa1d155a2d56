"""The bulk form: every good line arrives, every bad one is named, whatever the file does."""

import gzip
import json
import tracemalloc
import zlib
from pathlib import Path

import pytest

from archive.errors import FormatError
from archive.importers.base import LARGEST_ARTICLE, Failure, RawArticle
from archive.importers.bulk import Bulk

LINES = [json.dumps({"title": f"Title {n}", "text": f"Text {n} ş 🕊"}).encode() + b"\n" for n in range(1, 2001)]


def read(path: Path) -> tuple[list[str | None], list[Failure]]:
    found = list(Bulk().read(path))
    titles = [article.title for article in found if isinstance(article, RawArticle)]
    return titles, [failure for failure in found if isinstance(failure, Failure)]


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


@pytest.fixture(params=["articles.jsonl", "articles.jsonl.gz"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tmp_path / str(request.param)


def test_every_line_is_an_article_in_order(path: Path) -> None:
    titles, failures = read(write(path, b"".join(LINES)))
    assert titles == [f"Title {n}" for n in range(1, 2001)]
    assert failures == []


def test_blank_lines_windows_line_ends_a_byte_order_mark_and_a_missing_last_line_end_do_not_matter(path: Path) -> None:
    data = b"\xef\xbb\xbf\r\n" + LINES[0].replace(b"\n", b"\r\n") + b"\n \n" + LINES[1].rstrip()
    assert read(write(path, data)) == (["Title 1", "Title 2"], [])


def test_a_byte_order_mark_before_the_first_article_does_not_matter(path: Path) -> None:
    assert read(write(path, b"\xef\xbb\xbf" + LINES[0])) == (["Title 1"], [])


def test_a_bad_line_is_named_by_its_number_and_the_rest_goes_on(path: Path) -> None:
    bad = [b"not json\n", b"[]\n", b'{"title": "T"}\n', b'{"title": "T", "text": "\\ud800"}\n', b"[" * 200_000 + b"\n"]
    titles, failures = read(write(path, LINES[0] + b"".join(bad) + LINES[1]))
    assert titles == ["Title 1", "Title 2"]
    assert [failure.path for failure in failures] == [f"{path}:{number}" for number in range(2, 7)]


def test_a_line_longer_than_any_article_costs_only_itself_and_little_memory(path: Path) -> None:
    write(path, LINES[0] + b'{"title": "T", "text": "' + b"a" * (5 * LARGEST_ARTICLE) + b'"}\n' + LINES[1])
    tracemalloc.start()
    titles, failures = read(path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert titles == ["Title 1", "Title 2"]
    assert [failure.path for failure in failures] == [f"{path}:2"]
    assert "longer than 16 MB" in failures[0].reason
    assert peak < 4 * LARGEST_ARTICLE


@pytest.mark.parametrize("rubbish", [b"a" * 2**20, b"\n" * 2**20, b"{}\n" * 2**18])
def test_a_small_file_that_expands_to_gigabytes_of_rubbish_is_given_up(tmp_path: Path, rubbish: bytes) -> None:
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    path = tmp_path / "bomb.jsonl.gz"
    path.write_bytes(
        packer.compress(LINES[0]) + b"".join(packer.compress(rubbish) for _ in range(300)) + packer.flush()
    )
    titles, failures = read(path)
    assert titles == ["Title 1"]
    assert any("the rest of the file was not read" in failure.reason for failure in failures)
    assert len(failures) <= 1002


def test_thousands_of_bad_lines_are_counted_not_listed_and_the_good_ones_arrive(path: Path) -> None:
    titles, failures = read(write(path, b"oops\n" * 1500 + LINES[0]))
    assert titles == ["Title 1"]
    assert len(failures) == 1001
    assert failures[-1] == Failure(
        str(path), "500 more lines could not be read: correct them like those listed, and import again."
    )


def test_a_gzip_file_that_is_cut_off_gives_what_it_holds_and_says_where_it_ends(tmp_path: Path) -> None:
    whole = gzip.compress(b"".join(LINES))
    path = tmp_path / "cut.jsonl.gz"
    path.write_bytes(whole[: len(whole) // 2])
    titles, failures = read(path)
    assert len(titles) > 100
    assert titles == [f"Title {n}" for n in range(1, len(titles) + 1)]
    assert [failure.path for failure in failures] == [f"{path}:{len(titles) + 1}"]
    assert "cut off or damaged" in failures[0].reason


@pytest.mark.parametrize("keep", [2, 5, 12, 30])
def test_a_gzip_file_cut_off_at_its_very_beginning_says_so(tmp_path: Path, keep: int) -> None:
    path = tmp_path / "cut.jsonl.gz"
    path.write_bytes(gzip.compress(LINES[0])[:keep])
    titles, failures = read(path)
    assert titles == []
    assert [failure.path for failure in failures] == [f"{path}:1"]


def test_a_gzip_file_with_a_wrong_checksum_says_so_after_its_articles(tmp_path: Path) -> None:
    path = tmp_path / "wrong.jsonl.gz"
    path.write_bytes(gzip.compress(b"".join(LINES))[:-8] + b"\1" * 8)
    titles, failures = read(path)
    assert len(titles) == 2000
    assert "damaged" in failures[0].reason


def test_gzip_files_put_one_after_another_are_one(tmp_path: Path) -> None:
    path = tmp_path / "two.jsonl.gz"
    path.write_bytes(gzip.compress(LINES[0]) + gzip.compress(LINES[1]))
    assert read(path) == (["Title 1", "Title 2"], [])


def test_a_name_in_gz_does_not_make_it_gzip(tmp_path: Path) -> None:
    path = tmp_path / "plain.jsonl.gz"
    path.write_bytes(LINES[0])
    assert read(path) == (["Title 1"], [])


def test_a_file_without_an_article_says_so(path: Path) -> None:
    titles, failures = read(write(path, b"\n\n"))
    assert titles == []
    assert [failure.path for failure in failures] == [str(path)]
    assert "holds no articles" in failures[0].reason


@pytest.mark.parametrize(("data", "reason"), [("{}\n".encode("utf-16"), "UTF-8"), (b"\0\1\2" * 100, "binary")])
def test_what_is_no_utf_8_text_is_refused_once_not_line_by_line(path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(FormatError, match=reason):
        read(write(path, data))


def test_the_bulk_form_is_recognised_by_its_first_line_under_any_name() -> None:
    assert Bulk().recognises(LINES[0] + LINES[1], "")
    assert Bulk().recognises(b"\xef\xbb\xbf\n" + LINES[0], "")
    assert Bulk().recognises(gzip.compress(b"".join(LINES))[:500], "")
    assert Bulk().recognises(b'{"title": "T", "text": "' + b"very long " * 5000, "")


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"Words.",
        b"{\n",
        b'{"version": "https://jsonfeed.org/version/1.1", "items": []}',
        b'{"a": "text"}',
        b"\x1f\x8b",
        gzip.compress(b"WARC/1.0\r\n", mtime=0),
    ],
)
def test_other_content_is_the_bulk_form_only_by_name(head: bytes) -> None:
    assert not Bulk().recognises(head, "")
    assert Bulk().recognises(head, "articles.jsonl")
    assert Bulk().recognises(head, "ARTICLES.JSONL.GZ")
