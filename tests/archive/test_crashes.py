"""A process killed at any moment loses nothing it acknowledged, and what it left behind puts itself right."""

import random
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive
from archive.index.base import Target
from tests.archive.processes import bulk_file, finish, start

ARTICLES = 20_000
ROUNDS = 10


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return bulk_file(tmp_path_factory.mktemp("crashes") / "articles.jsonl", ARTICLES)


def _killed_import(archive: Path, source: Path, at: int, delay: float) -> int:
    """Import in a child that is killed `delay` seconds after it acknowledged `at` articles; returns the last number."""
    with start("import", archive, source) as child:
        acknowledged = 0
        assert child.stdout
        for line in child.stdout:
            acknowledged = int(line)
            if acknowledged >= at:
                time.sleep(delay)
                child.kill()
                break
        rest = child.stdout.read().split()
        assert child.stderr
        child.stderr.read()
    return int(rest[-1]) if rest else acknowledged


@pytest.mark.parametrize("round", range(ROUNDS))
def test_an_import_killed_anywhere_keeps_what_it_acknowledged(tmp_path: Path, source: Path, round: int) -> None:
    rnd = random.Random(round)
    path = tmp_path / "x.cuttings"
    Archive.create(path).close()
    # The last rounds are killed after the last article was stored, while the index is being written.
    at = ARTICLES if round >= ROUNDS - 3 else rnd.randrange(1, ARTICLES)
    acknowledged = _killed_import(path, source, at, delay=rnd.uniform(0, 1.0 if at == ARTICLES else 0.02))

    with Archive.open(path) as archive:
        report = archive.check()
        assert report.problems == ()
        assert report.pending == 0
        held = archive.search("*").total
        assert held >= acknowledged


def test_an_import_killed_in_the_middle_is_completed_by_running_it_again(tmp_path: Path, source: Path) -> None:
    path = tmp_path / "x.cuttings"
    Archive.create(path).close()
    acknowledged = _killed_import(path, source, ARTICLES // 2, 0.0)
    with Archive.open(path) as archive:
        report = archive.import_paths([source])
        assert report.duplicates >= acknowledged
        assert report.imported + report.duplicates == ARTICLES
        assert archive.search("*").total == ARTICLES


def _until_killed(archive: Path, rnd: random.Random) -> Iterator[str]:
    with start("annotate", archive, 1, "Mara Bell", 500) as child:
        assert child.stdout
        yield child.stdout.readline().strip()
        time.sleep(rnd.uniform(0, 0.5))
        child.kill()
        yield from child.stdout.read().split()
        assert child.stderr
        child.stderr.read()


@pytest.mark.parametrize("round", range(ROUNDS))
def test_an_annotator_killed_anywhere_keeps_every_annotation_it_was_told_of(tmp_path: Path, round: int) -> None:
    path = tmp_path / "x.cuttings"
    with Archive.create(path) as archive:
        archive.import_paths([bulk_file(tmp_path / "one.jsonl", 1, words=600)])
    acknowledged = set(_until_killed(path, random.Random(round)))

    with Archive.open(path) as archive:
        assert archive.check().problems == ()
        found = archive.search('speaker:"Mara Bell"', target=Target.ANNOTATIONS, limit=1000)
        assert found.pending == 0
        assert acknowledged <= {hit.annotation for hit in found.hits}


def test_an_older_copy_of_the_archive_beside_the_newer_index_opens_no_wrong_article(tmp_path: Path) -> None:
    path, older = tmp_path / "x.cuttings", tmp_path / "older"
    with Archive.create(path) as archive:
        archive.import_paths([bulk_file(tmp_path / "first.jsonl", 50)])
        archive.drain()
    shutil.copy(path, older)
    with Archive.open(path) as archive:
        archive.undo()
        archive.import_paths([bulk_file(tmp_path / "second.jsonl", 200)])
        archive.drain()

    shutil.copy(older, path)
    with Archive.open(path) as archive:
        found = archive.search("title:report", limit=1000)
        assert found.total == 50
        for hit in found.hits:
            assert archive.article(hit.article).article.title == hit.title
        assert archive.check().problems == ()


def test_a_copy_that_went_its_own_way_and_came_back_is_not_read_with_the_old_index(tmp_path: Path) -> None:
    path, copy = tmp_path / "x.cuttings", tmp_path / "copy.cuttings"
    with Archive.create(path) as archive:
        archive.import_paths([bulk_file(tmp_path / "first.jsonl", 10)])
        archive.drain()
    shutil.copy(path, copy)
    with Archive.open(copy) as archive:
        archive.undo()
        (tmp_path / "other.jsonl").write_text('{"title": "Ferry", "text": "The ferry sails."}\n', encoding="utf-8")
        archive.import_paths([tmp_path / "other.jsonl"])
    shutil.move(copy, path)
    with Archive.open(path) as archive:
        assert [hit.title for hit in archive.search("*").hits] == ["Ferry"]


def test_a_finished_child_leaves_nothing_to_do(tmp_path: Path, source: Path) -> None:
    path = tmp_path / "x.cuttings"
    Archive.create(path).close()
    assert finish(start("import", path, bulk_file(tmp_path / "few.jsonl", 300)))[-1] == "300"
    with Archive.open(path) as archive:
        assert archive.check().pending == 0
