"""The file an article came from is kept as it was and can be had back."""

import json
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ArchiveUnavailable, NotFound
from archive.operations import prepare
from archive.operations.original import write
from archive.store import originals


def test_a_file_is_kept_byte_for_byte_with_its_name(archive: Archive, tmp_path: Path) -> None:
    data = "Ferry\r\n\r\nThe ferry “sails” again.\t\r\n".encode("utf-16")
    (tmp_path / "Ferry şarkı.txt").write_bytes(data)
    archive.import_paths([tmp_path / "Ferry şarkı.txt"])
    original = archive.original(1)
    assert (original.filename, original.media_type, original.size) == ("Ferry şarkı.txt", "text/plain", len(data))
    write(original, tmp_path / "back.txt")
    assert (tmp_path / "back.txt").read_bytes() == data
    with pytest.raises(ArchiveUnavailable, match="exists already"):
        write(original, tmp_path / "back.txt")


def test_every_version_has_its_own_file(archive: Archive, tmp_path: Path) -> None:
    for name, word in (("one.jsonl", "strait"), ("two.jsonl", "narrow strait")):
        article = {"title": "Truce", "text": f"The ceasefire holds in the {word}.", "url": "https://example.org/a"}
        (tmp_path / name).write_text(json.dumps(article))
        archive.import_paths([tmp_path / name])
    assert [archive.original(1, number).filename for number in (1, 2)] == ["one.jsonl", "two.jsonl"]
    assert archive.original(1).filename == "two.jsonl"


def test_of_bulk_and_very_large_files_name_and_hash_are_kept(
    archive: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bulk = tmp_path / "articles.jsonl"
    bulk.write_text("".join(json.dumps({"title": f"A{n}", "text": f"Words {n}."}) + "\n" for n in range(3)))
    monkeypatch.setattr(prepare, "LARGEST_ORIGINAL", 10)
    large = tmp_path / "large.txt"
    large.write_text("Ferry\n\nThe ferry sails again.")
    archive.import_paths([bulk, large])
    for article, file in ((1, bulk), (3, bulk), (4, large)):
        original = archive.original(article)
        assert (original.filename, original.packed) == (file.name, None)
        assert original.sha256 == prepare.hash_of(file)
        with pytest.raises(NotFound, match="only the name was kept"):
            originals.content(original)


def test_a_file_that_is_damaged_in_the_archive_is_not_given_out(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ferry\n\nThe ferry sails.")
    archive.import_paths([tmp_path / "a.txt"])
    with archive.gesture("Damage") as rows:
        rows.connection.execute("UPDATE originals SET bytes = x'00'")
    with pytest.raises(NotFound, match="damaged"):
        write(archive.original(1), tmp_path / "b.txt")
    assert not (tmp_path / "b.txt").exists()


def test_two_articles_of_one_file_and_a_file_seen_twice_keep_it_once(archive: Archive, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Ferry\n\nThe ferry sails.")
        archive.import_paths([tmp_path / name])
    with archive.reader() as connection:
        assert connection.execute("SELECT count(*), min(filename) FROM originals").fetchone()[:] == (1, "a.txt")


def test_an_article_without_an_original_says_so(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ferry\n\nThe ferry sails.")
    archive.import_paths([tmp_path / "a.txt"])
    with archive.gesture("Forget") as rows:
        rows.update("versions", 1, original=None)
    with pytest.raises(NotFound, match="No original"):
        archive.original(1)
