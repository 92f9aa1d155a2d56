"""What was erased is in no byte of any file beside the archive, whatever had been done to it before."""

import os
import random
import signal
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from archive import Archive
from archive.errors import NameNotUnderstood, NotFound
from archive.operations.purge import purge
from tests.archive.operations.canaries import CANARIES, left, plant
from tests.archive.processes import start


@pytest.fixture
def planted(archive: Archive) -> Iterator[tuple[Archive, list[int | str]]]:
    with Archive.open(archive.path) as elsewhere:
        ids = plant(archive)
        elsewhere.search("ferry")  # another window, open all the while, has read the file and its index
        yield archive, ids


Planted = tuple[Archive, list[int | str]]


def test_the_canaries_are_seen_where_they_are(planted: Planted) -> None:
    archive, _ = planted
    archive.close()
    found = left(archive.path)
    assert {word for _, word in found} >= {*CANARIES.values(), "original"}
    assert {name for name, _ in found} >= {"x.cuttings", "term of body", "term of outlet_value", "term of dateline"}


def test_no_byte_of_what_was_erased_is_left(planted: Planted) -> None:
    archive, ids = planted
    assert archive.purge(ids).problems == ()
    assert left(archive.path) == []
    assert archive.search("*").total == 40
    assert archive.search("ferry").total == 0
    assert archive.check().problems == ()
    archive.close()
    assert left(archive.path) == []


def test_what_remains_is_searched_annotated_undone_and_exported_as_before(planted: Planted) -> None:
    archive, ids = planted
    archive.purge(ids)
    assert archive.search("nothing").total == 40
    [other] = archive.article(1).annotations
    assert other.quote == "Nothing of note"
    while any(not entry.undone for entry in archive.history()):
        archive.undo()
    assert archive.search("*").total == 0
    while any(entry.undone for entry in archive.history()):
        archive.redo()
    assert archive.article(1).annotations == (other,)
    assert archive.search("*").total == 40
    assert left(archive.path) == []


def test_other_things_are_kept_when_only_some_are_erased(planted: Planted) -> None:
    archive, ids = planted
    secret, story, search, actor, issue = ids
    archive.purge([actor])
    of_actor = ("actor", "alias", "as_written", "office", "merged", "split")
    assert {word for _, word in left(archive.path)}.isdisjoint(CANARIES[field] for field in of_actor)
    assert CANARIES["issue"] in {word for _, word in left(archive.path)}
    archive.purge([story, search])
    archive.purge([issue])
    words = {word for _, word in left(archive.path)}
    assert words.isdisjoint(CANARIES[field] for field in ("story", "search", "issue", "meaning", "definition"))
    assert isinstance(secret, int)
    assert archive.article(secret).annotations[0].translation == CANARIES["translation"]


def test_while_somebody_reads_it_is_not_claimed_that_nothing_is_left(planted: Planted) -> None:
    archive, ids = planted
    with Archive.open(archive.path) as other, other.reader() as connection:
        connection.execute("SELECT count(*) FROM articles").fetchone()
        [problem] = purge(archive._pool, archive._keeper, ids, wait=0.2).problems
        assert left(archive.path) != []
    assert "close it, then finish with `cuttings purge x.cuttings`" in problem
    assert archive.search("ferry").total == 0
    [told] = archive.check().problems
    assert "was not finished" in told
    assert archive.purge([]).problems == ()
    assert left(archive.path) == []
    assert archive.check().problems == ()
    with pytest.raises(NameNotUnderstood, match="nothing to finish"):
        archive.purge([])


def test_while_somebody_writes_the_index_it_is_not_claimed_either(planted: Planted) -> None:
    archive, ids = planted
    with Archive.open(archive.path) as other, other._keeper.open().writing():
        [problem] = purge(archive._pool, archive._keeper, ids, wait=0.2).problems
    assert "in the search index" in problem
    assert archive.purge([]).problems == ()
    assert left(archive.path) == []


def test_an_index_set_aside_as_unreadable_goes_too(planted: Planted) -> None:
    archive, ids = planted
    archive.close()
    folder = archive.path.with_name("x.cuttings-index")
    aside = folder.with_name("x.cuttings-index.unreadable")
    (folder / "meta.json").write_text("damaged")
    with Archive.open(archive.path) as again:
        again.search("ferry")
        assert aside.exists()
        again.purge(ids)
    assert not aside.exists()
    assert left(archive.path) == []


def test_segments_that_a_crash_left_behind_go_too(planted: Planted) -> None:
    archive, ids = planted
    folder = archive.path.with_name("x.cuttings-index")
    (folder / f"{'ab' * 16}.term").write_text(CANARIES["body"])
    (folder / "letter.txt").write_text("the user's own")
    archive.purge(ids)
    assert left(archive.path) == []
    assert (folder / "letter.txt").exists()


def test_what_was_freed_earlier_without_being_overwritten_goes_too(planted: Planted) -> None:
    archive, ids = planted
    with closing(sqlite3.connect(archive.path, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete = OFF").fetchone()
        for length in (10, 500):  # a cell of a page, and a page
            connection.execute("INSERT INTO settings (id, value) VALUES ('x', ?)", ("Zqfreedxkw" * length,))
            connection.execute("DELETE FROM settings WHERE id = 'x'")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert left(archive.path, ["Zqfreedxkw"]) != []
    archive.purge(ids)
    assert left(archive.path, ["Zqfreedxkw"]) == []


@pytest.mark.skipif(os.name == "nt", reason="there a process is not killed in the same way")
@pytest.mark.parametrize("round", range(10))
def test_killed_anywhere_it_is_whole_or_gone_and_can_be_finished(planted: Planted, round: int) -> None:
    archive, ids = planted
    [secret] = [key for key in ids if isinstance(key, int)]
    archive.close()
    with start("purge", archive.path, *ids) as child:
        assert child.stdout
        assert child.stdout.readline() == "begun\n"
        time.sleep(random.Random(round).uniform(0, 0.25))
        child.kill()
        done = "done" in child.stdout.read()
        assert child.stderr
        child.stderr.read()
    assert done or child.returncode == -signal.SIGKILL
    with Archive.open(archive.path) as again:
        problems = again.check().problems
        if not problems and not done:
            try:
                assert again.article(secret).annotations[0].translation == CANARIES["translation"]
                again.purge(ids)
            except NotFound:
                pass  # killed between the last byte and the last word
        elif problems:
            assert "was not finished" in problems[0]
            again.purge([])
        assert again.check().problems == ()
    assert left(archive.path) == []
