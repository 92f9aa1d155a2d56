"""A process killed at any moment loses nothing it acknowledged, and what it left behind puts itself right."""

import random
import shutil
import signal
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
    """Import in a child that is killed `delay` seconds after it acknowledged `at` articles; returns the last number.

    The kill must have met it alive: a child that was done before proves nothing.
    """
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
    assert child.returncode == -signal.SIGKILL
    return int(rest[-1]) if rest else acknowledged


@pytest.mark.parametrize("round", range(ROUNDS))
def test_an_import_killed_anywhere_keeps_what_it_acknowledged(tmp_path: Path, source: Path, round: int) -> None:
    rnd = random.Random(round)
    path = tmp_path / "x.cuttings"
    Archive.create(path).close()
    # The last rounds are killed after the last article was stored, while the rest of the index is being written.
    at = ARTICLES if round >= ROUNDS - 3 else rnd.randrange(1, ARTICLES)
    acknowledged = _killed_import(path, source, at, delay=rnd.uniform(0, 0.02))

    with Archive.open(path) as archive:
        report = archive.check()
        assert report.problems == ()
        assert report.pending == 0
        held = archive.search("*").total
        assert held >= acknowledged
        # Each article is there once, whole, and found by its own words.
        number = rnd.randrange(acknowledged)
        assert archive.search(f'title:"report {number}"').total == 1


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


@pytest.mark.parametrize("changed_first", [False, True], ids=["searched at once", "changed first"])
def test_an_older_copy_of_the_archive_beside_the_newer_index_opens_no_wrong_article(
    tmp_path: Path, changed_first: bool
) -> None:
    path, older = tmp_path / "x.cuttings", tmp_path / "older"
    with Archive.create(path) as archive:
        archive.import_paths([bulk_file(tmp_path / "first.jsonl", 50)])
        archive.drain()
    shutil.copy(path, older)
    with Archive.open(path) as archive:
        archive.annotate(1, archive.article(1).version.body[:10].strip(), note="ghost")
        archive.undo()
        archive.undo()
        archive.import_paths([bulk_file(tmp_path / "second.jsonl", 200)])
        archive.drain()

    shutil.copy(older, path)
    with Archive.open(path) as archive:
        if changed_first:  # so much that the queue counts as far as it did when the index was written
            archive.import_paths([bulk_file(tmp_path / "third.jsonl", 400)])
            archive.annotate(2, archive.article(2).version.body[:10].strip(), note="mine")
        found = archive.search("title:report", limit=1000)
        assert found.total == len(found.hits) == (450 if changed_first else 50)
        for hit in found.hits:
            assert archive.article(hit.article).article.title == hit.title
        assert archive.search("note:ghost", target=Target.ANNOTATIONS).total == 0
        assert archive.check().problems == ()


def test_an_older_index_beside_the_newer_archive_is_not_trusted(tmp_path: Path) -> None:
    path, index = tmp_path / "x.cuttings", tmp_path / "x.cuttings-index"
    with Archive.create(path) as archive:
        archive.import_paths([bulk_file(tmp_path / "first.jsonl", 5)])
        archive.drain()
    shutil.copytree(index, tmp_path / "older")
    with Archive.open(path) as archive:
        archive.annotate(1, archive.article(1).version.body[:10].strip(), note="newer")
        archive.drain()
    shutil.rmtree(index)
    (tmp_path / "older").rename(index)
    with Archive.open(path) as archive:
        assert archive.search("note:newer", target=Target.ANNOTATIONS).total == 1


def test_an_archive_reached_by_a_link_has_the_one_index(tmp_path: Path) -> None:
    path, link = tmp_path / "x.cuttings", tmp_path / "link.cuttings"
    with Archive.create(path) as archive:
        archive.import_paths([bulk_file(tmp_path / "first.jsonl", 5)])
    link.symlink_to(path)
    with Archive.open(link) as archive:
        archive.annotate(1, archive.article(1).version.body[:10].strip(), note="linked")
        archive.drain()
    with Archive.open(path) as archive:
        assert archive.search("note:linked", target=Target.ANNOTATIONS).total == 1
    assert not (tmp_path / "link.cuttings-index").exists()


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
