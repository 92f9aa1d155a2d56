"""What lists show of tags is as new as the archive, whoever changed it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive
from archive.model import ActorType, Role
from archive.store import tags
from archive.store.connection import Pool
from archive.store.known import KnownTags


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    source = tmp_path / "one.jsonl"
    source.write_text(json.dumps({"title": "Ferry", "text": "The ferry sails today."}), encoding="utf-8")
    with Archive.create(tmp_path / "x.cuttings") as archive:
        archive.import_paths([source])
        archive.annotate(1, "The ferry", actors=[("Mara Bell", Role.SPEAKER)], issues=[("Harbour > Ferry", None)])
        yield archive


@pytest.fixture
def known(archive: Archive) -> Iterator[KnownTags]:
    pool = Pool(archive.path)
    known = KnownTags(pool)
    yield known
    known.close()
    pool.close()


def names(known: KnownTags) -> list[str]:
    return sorted(tag.name for tag in known.by_id().values())


def key_of(known: KnownTags, name: str) -> str:
    return next(key for key, tag in known.by_id().items() if tag.name == name)


def rename(archive: Archive, tag: str, name: str) -> None:
    with archive.gesture("Rename") as rows:
        tags.update(rows, tag, name=name)


def test_every_change_is_seen_be_it_undone_done_again_or_somebody_elses(archive: Archive, known: KnownTags) -> None:
    assert names(known) == ["Ferry", "Harbour", "Mara Bell"]
    mara = key_of(known, "Mara Bell")
    rename(archive, mara, "Mara Roe")
    assert known.by_id()[mara].name == "Mara Roe"
    archive.undo()
    assert known.by_id()[mara].name == "Mara Bell"
    archive.redo()
    assert known.by_id()[mara].name == "Mara Roe"
    with Archive.open(archive.path) as other:
        other.describe_actor("Anton Pell", type=ActorType.PERSON)
        assert known.by_id()[key_of(known, "Anton Pell")].type is ActorType.PERSON
        other.purge([mara])
    assert names(known) == ["Anton Pell", "Ferry", "Harbour"]


def test_a_deleted_issue_is_not_known_and_keeps_its_place(archive: Archive, known: KnownTags) -> None:
    harbour = key_of(known, "Harbour")
    assert {tag.name: tag.place for tag in known.by_id().values()} == {"Mara Bell": 0, "Harbour": 0, "Ferry": 1}
    with archive.gesture("Delete") as rows:
        rows.delete("tags", harbour)
    assert "Harbour" not in names(known)
    assert known.by_id()[key_of(known, "Ferry")].place == 1


def test_nothing_is_read_again_while_nothing_changes(archive: Archive, known: KnownTags) -> None:
    archive.drain()
    before = known.by_id()
    archive.search("ferry")
    assert known.by_id() is before


def test_a_closed_archive_holds_no_file_open(archive: Archive, tmp_path: Path) -> None:
    archive.narrowing("ferry")
    archive.close()
    assert not (tmp_path / "x.cuttings-wal").exists()
