"""Undo never takes somebody else's work, and counts what other sessions did."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ChangeConflict, NothingToUndo
from archive.importers.base import RawArticle
from archive.model import ActorType, Role
from archive.operations.prepare import prepare
from archive.store import articles, journal, tags
from archive.store.transaction import Session
from tests.archive.processes import finish, start
from tests.archive.store.rows import BODIES, live_rows


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "x.cuttings") as archive:
        with archive.gesture("Import") as rows:
            articles.insert(rows, prepare(RawArticle(text=BODIES[0], title="Truce")))
        yield archive


def test_a_row_changed_elsewhere_since_is_not_undone(archive: Archive) -> None:
    mine = archive.annotate(1, "the ceasefire holds", note="mine", actors=[("Mara Bell", Role.SPEAKER)])
    with Archive.open(archive.path) as other, other.gesture("Edit note") as rows:
        rows.update("annotations", mine.id, note="theirs")
    before = live_rows(archive.path)
    with pytest.raises(ChangeConflict, match="nothing was undone"):
        archive.undo()
    assert live_rows(archive.path) == before


def test_a_tag_that_others_use_meanwhile_is_not_undone_from_under_them(archive: Archive) -> None:
    archive.annotate(1, "the ceasefire holds", actors=[("Mara Bell", Role.SPEAKER)])
    with Archive.open(archive.path) as other:
        other.annotate(1, "He left", actors=[("Mara Bell", Role.ABOUT)])
    before = live_rows(archive.path)
    with pytest.raises(ChangeConflict):
        archive.undo()
    assert live_rows(archive.path) == before


def test_a_name_taken_meanwhile_is_not_taken_back(archive: Archive) -> None:
    archive.annotate(1, "He left", actors=[("Mara Bell", Role.ABOUT)])
    archive.undo()
    with Archive.open(archive.path) as other:
        other.annotate(1, "He left", actors=[("Mara Bell", Role.ABOUT)])
    before = live_rows(archive.path)
    with pytest.raises(ChangeConflict):
        archive.redo()
    assert live_rows(archive.path) == before


def test_deleting_an_annotated_article_can_be_redone(archive: Archive) -> None:
    archive.annotate(1, "He left")
    with archive.gesture("Delete") as rows:
        rows.delete("articles", 1)
    archive.undo()
    assert archive.article(1).annotations
    archive.redo()
    assert live_rows(archive.path)["articles"] == []


def test_a_new_gesture_ends_what_can_be_redone(archive: Archive) -> None:
    archive.annotate(1, "He left")
    archive.undo()
    archive.annotate(1, "the ceasefire")
    with pytest.raises(NothingToUndo):
        archive.redo()


def test_history_tells_what_stands_and_what_is_undone(archive: Archive) -> None:
    archive.annotate(1, "He left")
    archive.undo()
    assert [(entry.label, entry.undone) for entry in archive.history()] == [
        ("Annotate a passage", True),
        ("Import", False),
    ]


def test_another_process_that_changed_the_row_is_never_overwritten(archive: Archive) -> None:
    archive.annotate(1, "the ceasefire holds", actors=[("Mara Bell", Role.SPEAKER)])
    finish(start("annotate", archive.path, 1, "Mara Bell", 1))
    before = live_rows(archive.path)
    with pytest.raises(ChangeConflict, match="nothing was undone"):
        archive.undo()
    assert live_rows(archive.path) == before


def test_a_note_made_elsewhere_keeps_a_deletion_from_being_done_again(archive: Archive) -> None:
    with archive.gesture("Delete") as rows:
        rows.delete("articles", 1)
    archive.undo()
    with Archive.open(archive.path) as other:
        other.annotate(1, "He left", note="theirs")
    with pytest.raises(ChangeConflict):
        archive.redo()
    assert archive.article(1).annotations[0].note == "theirs"


def test_a_version_that_others_marked_meanwhile_is_not_undone_from_under_them(archive: Archive) -> None:
    new = prepare(RawArticle(text=BODIES[1], title="Truce", external_id="1"))
    with archive.gesture("New version") as rows:
        articles.add_version(rows, 1, new)
    with Archive.open(archive.path) as other:
        other.annotate(1, "came back")
    with pytest.raises(ChangeConflict):
        archive.undo()
    assert archive.check().problems == ()


def test_names_exchanged_in_one_gesture_are_exchanged_back(archive: Archive) -> None:
    one, other = (
        archive.describe_actor("Mara", type=ActorType.PERSON),
        archive.describe_actor("Roe", type=ActorType.PERSON),
    )
    before = live_rows(archive.path)
    with archive.gesture("Exchange") as rows:
        tags.update(rows, one.id, name="nobody")
        tags.update(rows, other.id, name="Mara")
        tags.update(rows, one.id, name="Roe")
    after = live_rows(archive.path)
    archive.undo()
    assert live_rows(archive.path) == before
    archive.redo()
    assert live_rows(archive.path) == after


def test_gestures_of_the_same_millisecond_are_undone_one_by_one(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("archive.store.transaction.now", lambda: "2026-01-01T00:00:00.000Z")
    before = live_rows(archive.path)
    for state in ("read", "kept"):
        with archive.gesture("Read") as rows:
            rows.update("articles", 1, state=state)
    monkeypatch.undo()
    archive.undo()
    archive.undo()
    assert live_rows(archive.path) == before


def test_another_machine_cannot_undo_what_was_done_here(archive: Archive) -> None:
    archive.annotate(1, "He left")
    elsewhere = Session("another machine", "another session", 10**9)
    with archive.reader() as connection:
        assert journal.stacks(connection, elsewhere).done == ()


def test_what_another_session_undid_counts_as_undone_here(archive: Archive) -> None:
    archive.annotate(1, "He left")
    archive.annotate(1, "ceasefire")
    archive.close()
    with Archive.open(archive.path) as here, Archive.open(archive.path) as other:
        other.undo()
        assert [entry.undone for entry in here.history()] == [True, False, False]
        here.undo()
        assert [entry.undone for entry in here.history()] == [True, True, False]


def test_an_undone_creation_is_not_undone_again_over_what_was_hung_on_it_after_a_restore(archive: Archive) -> None:
    with archive.gesture("Delete") as rows:
        rows.delete("articles", 1)
    with archive.gesture("Restore") as rows:
        articles.restore(rows, 1, 1)
    with Archive.open(archive.path) as other:
        other.annotate(1, "He left")
    with pytest.raises(ChangeConflict):
        archive.undo()
    assert archive.article(1).annotations


def test_history_reaches_back_as_far_as_asked_and_no_further_than_remembered(archive: Archive) -> None:
    for number in range(journal.REMEMBERED_GROUPS + 5):
        with archive.gesture(f"Scroll {number}") as rows:
            rows.update("articles", 1, position=number + 1)
    assert [entry.label for entry in archive.history(2)] == ["Scroll 204", "Scroll 203"]
    assert len(archive.history(1000)) == journal.REMEMBERED_GROUPS
