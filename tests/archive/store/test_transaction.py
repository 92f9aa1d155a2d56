"""Whatever is changed is remembered once a row, queued for the index, and found in the journal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive
from archive.changes import Change
from archive.errors import NotFound
from archive.importers.base import RawArticle
from archive.model import Role, TagKind
from archive.operations.prepare import prepare
from archive.store import articles, outbox, tags
from archive.store.transaction import Rows


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "x.cuttings") as archive:
        with archive.gesture("Import") as rows:
            articles.insert(rows, prepare(RawArticle(text="The ferry sails.\nAgain.", title="Ferry")))
        archive.drain()
        yield archive


def queued(archive: Archive) -> list[int]:
    with archive.reader() as connection:
        return outbox.entries(connection, 0, 100)[2]


def test_a_row_changed_twice_is_one_change_from_first_to_last(archive: Archive) -> None:
    with archive.gesture("Star") as rows:
        rows.update("articles", 1, starred=1)
        rows.update("articles", 1, state="kept")
        (change,) = rows.changeset().changes
    assert change.before
    assert change.after
    assert (change.before["starred"], change.before["state"]) == (0, "new")
    assert (change.after["starred"], change.after["state"]) == (1, "kept")
    assert change.inverse() == Change("articles", 1, change.after, change.before)


def test_writing_what_is_there_already_is_no_change(archive: Archive) -> None:
    before = len(archive.history())
    with archive.gesture("Star") as rows:
        rows.update("articles", 1, starred=0)
        assert not rows.changeset()
    assert len(archive.history()) == before


def test_the_index_hears_of_what_it_shows_and_of_nothing_else(archive: Archive) -> None:
    with archive.gesture("Scroll") as rows:
        rows.update("articles", 1, position=7)
    assert queued(archive) == []
    with archive.gesture("Star") as rows:
        rows.update("articles", 1, starred=1)
    assert queued(archive) == [1]


def test_many_rows_are_changed_in_the_order_given_and_undone_as_one(archive: Archive) -> None:
    with archive.gesture("Make") as rows:
        keys = [tags.insert(rows, TagKind.ACTOR, name) for name in ("a", "b", "c")]
    with archive.gesture("Pass on") as rows:
        names = dict(zip(keys, ("x", "a", "b"), strict=True))
        rows.update_many("tags", {key: {"name": name, "folded": name} for key, name in names.items()})
        rows.update_many("tags", {keys[0]: {"private": 1}, keys[1]: {"private": 0}, keys[2]: {}})
        assert [change.key for change in rows.changeset().changes] == [*keys, keys[0]]
    with archive.reader() as connection:
        assert tags.names_by_id(connection) == names
    archive.undo()
    with archive.reader() as connection:
        assert list(tags.names_by_id(connection).values()) == ["a", "b", "c"]
    archive.redo()
    with archive.reader() as connection:
        assert tags.names_by_id(connection) == names
        assert tags.private_ids(connection) == {keys[0]}


def test_of_many_rows_none_is_changed_where_one_does_not_exist(archive: Archive) -> None:
    with pytest.raises(NotFound, match="no row 99"), archive.gesture("Star") as rows:
        rows.update_many("articles", {1: {"starred": 1}, 99: {"starred": 1}})
    assert not archive.article(1).article.starred


def test_the_index_hears_once_of_each_article_of_many_rows(archive: Archive) -> None:
    for quote in ("The ferry", "sails", "Again"):
        archive.annotate(1, quote, actors=[("Mara Bell", Role.SPEAKER)])
    archive.drain()
    with archive.gesture("Roles") as rows:
        found = [row[0] for row in rows.connection.execute("SELECT id FROM annotation_tags")]
        rows.update_many("annotation_tags", {key: {"role": Role.ABOUT} for key in found})
    with archive.reader() as connection:
        assert outbox.pending(connection) == 1
    assert archive.search("about:bell").total == 1


def test_a_change_summary_names_tables_and_articles_but_no_text(archive: Archive) -> None:
    archive.annotate(1, "The ferry")
    with archive.gesture("Star") as rows:
        rows.update("articles", 1, starred=1)
        summary = rows.changeset().summary()
    assert (summary.label, dict(summary.counts), summary.articles) == ("Star", {"articles": 1}, frozenset({1}))


def test_a_row_that_does_not_exist_is_said_so(archive: Archive) -> None:
    with pytest.raises(NotFound), archive.gesture("Star") as rows:
        rows.update("articles", 99, starred=1)


def test_a_gesture_that_fails_leaves_neither_rows_nor_history(archive: Archive) -> None:
    def fail(rows: Rows) -> None:
        rows.update("articles", 1, starred=1)
        raise ValueError("stop")

    before = archive.history()
    with pytest.raises(ValueError, match="stop"), archive.gesture("Star") as rows:
        fail(rows)
    assert archive.history() == before
    assert not archive.article(1).article.starred
    assert queued(archive) == []


def test_the_journal_does_not_copy_texts(archive: Archive) -> None:
    with archive.reader() as connection:
        images = [row[0] for row in connection.execute("SELECT after FROM journal_changes")]
    assert images
    assert not any("The ferry sails" in image for image in images)
