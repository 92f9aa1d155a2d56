"""What was done is told gesture by gesture, and taken back down to any of those that can be, all of it or nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ChangeConflict
from archive.ids import uuid7
from archive.store.past import Origin
from tests.app.controllers.desk import add


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "x.cuttings") as made:
        add(made, title="Flood", text="The governor said that no warning came.", outlet="Wire")
        add(made, title="Ferry", text="The ferry sails again.", outlet="Wire")
        yield made


def labels(archive: Archive) -> list[str]:
    return [("undone: " if one.is_undone else "") + one.label for one in archive.gestures()]


def test_all_that_was_done_is_told_newest_first(archive: Archive) -> None:
    archive.set_starred(1, True)
    archive.annotate(2, "The ferry")
    assert labels(archive)[:2] == ["Annotate a passage", "Star"]
    marked, starred, *imports = archive.gestures()
    assert (marked.article, marked.title, starred.title) == (2, "Ferry", "Flood")
    assert [one.title for one in imports] == ["Ferry", "Flood"]
    assert marked.changes == 1
    assert marked.at > starred.at or marked.seq > starred.seq
    assert {one.origin for one in archive.gestures()} == {Origin.HERE}


def test_it_comes_in_pages(archive: Archive) -> None:
    for number in range(7):
        archive.set_starred(1, number % 2 == 0)
    whole = archive.gestures()
    pages, before = [], None
    while page := archive.gestures(before=before, limit=4):
        pages.append(page)
        before = page[-1].seq
    assert [len(page) for page in pages] == [4, 4, 1]
    assert tuple(one for page in pages for one in page) == whole


def test_what_is_undone_is_told_so_and_done_again_it_is_not(archive: Archive) -> None:
    archive.set_starred(1, True)
    archive.undo()
    assert labels(archive)[0] == "undone: Star"
    archive.redo()
    assert labels(archive)[0] == "Star"
    archive.undo()
    assert labels(archive)[0] == "undone: Star"
    assert len(archive.gestures()) == 3


def test_of_many_articles_none_is_named_nor_one_that_is_gone(archive: Archive) -> None:
    with archive.gesture("Star all") as rows:
        rows.update("articles", 1, starred=1)
        rows.update("articles", 2, starred=1)
    assert archive.gestures()[0].article is None
    archive.set_starred(1, False)
    with archive.gesture("Delete") as rows:
        rows.delete("articles", 1)
    assert [one.article for one in archive.gestures()[:2]] == [None, None]


def test_it_is_told_where_something_was_done(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    with Archive.open(archive.path) as other:
        other.set_starred(1, True)
    monkeypatch.setattr("archive.opened.machine", uuid7)
    with Archive.open(archive.path) as elsewhere:
        elsewhere.set_starred(2, True)
    monkeypatch.undo()
    assert [one.origin for one in archive.gestures()[:3]] == [Origin.ELSEWHERE, Origin.BESIDE, Origin.HERE]
    with Archive.open(archive.path) as later:
        assert [one.origin for one in later.gestures()[:2]] == [Origin.ELSEWHERE, Origin.EARLIER]


def test_everything_down_to_a_gesture_is_taken_back_and_done_again(archive: Archive) -> None:
    for starred in (True, False, True, False):
        archive.set_starred(1, starred)
    groups = [one.group for one in archive.gestures()]
    assert archive.reach().undo == tuple(groups)
    assert archive.undo_to(groups[2]) == "Remove the star"
    assert labels(archive) == [
        "undone: Remove the star",
        "undone: Star",
        "undone: Remove the star",
        "Star",
        *labels(archive)[4:],
    ]
    assert archive.article(1).article.starred
    assert archive.reach().undo == tuple(groups[3:])
    assert archive.reach().redo == (groups[2], groups[1], groups[0])
    archive.redo_to(groups[1])
    assert labels(archive)[:4] == ["undone: Remove the star", "Star", "Remove the star", "Star"]
    assert archive.reach().redo == (groups[0],)


def test_where_one_step_conflicts_nothing_is_taken_back(archive: Archive) -> None:
    key = archive.annotate(1, "no warning").id
    archive.set_starred(1, True)
    archive.set_starred(2, True)
    first = archive.gestures()[2].group
    with Archive.open(archive.path) as other:
        other.change(key, note="mine")
    before = labels(archive)
    with pytest.raises(ChangeConflict):
        archive.undo_to(first)
    assert labels(archive) == before
    assert archive.article(1).article.starred
    assert archive.article(2).article.starred


def test_what_is_out_of_reach_is_refused(archive: Archive) -> None:
    archive.set_starred(1, True)
    with pytest.raises(ChangeConflict, match="cannot be undone any more"):
        archive.undo_to("nothing")
    with pytest.raises(ChangeConflict, match="cannot be done again any more"):
        archive.redo_to(archive.gestures()[0].group)
