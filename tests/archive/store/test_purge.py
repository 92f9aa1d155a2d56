"""What is erased is gone from every table; what stays can be undone and done again as before."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive import Archive
from archive.errors import ArchiveError, ChangeConflict, NameNotUnderstood, NotFound, NothingToUndo
from archive.importers.base import RawArticle
from archive.model import ActorType, LinkType, Role, Stance
from archive.operations.ingest import ImportReport, store
from archive.operations.prepare import prepare
from archive.store.purge import erase, finished, unfinished
from tests.archive.store.rows import BODIES, live_rows
from tests.archive.store.test_undo import STEPS, store_article

PURGEABLE = ("articles", "annotations", "links", "tags", "aliases", "offices", "stories", "saved_searches")


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "x.cuttings") as archive:
        for number in range(2):
            with archive.gesture("Import letters.txt") as rows:
                raw = RawArticle(text=BODIES[0], title="Truce", external_id=str(number))
                store(rows, prepare(raw, "letters.txt"), ImportReport())
        yield archive


def purge_rows(archive: Archive, *ids: int | str) -> None:
    """What `Archive.purge` does to the tables, without the cleaning after it."""
    with archive.gesture("Not a change") as rows:
        erase(rows.connection, ids)


def everything(path: Path) -> str:
    """All rows of all tables, as text."""
    with closing(sqlite3.connect(path)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return json.dumps([connection.execute(f"SELECT * FROM {table}").fetchall() for table in tables], default=repr)


def test_an_article_goes_with_all_that_hangs_on_it_and_its_number_is_not_given_again(archive: Archive) -> None:
    mine = archive.annotate(1, "the ceasefire holds", note="my note", actors=[("Mara Bell", Role.SPEAKER)])
    other = archive.annotate(2, "He left")
    link, _ = archive.link(mine.id, other.id, note="why")
    with archive.gesture("Story") as rows:
        rows.insert("stories", {"id": "s", "name": "Truce talks", "folded": "truce talks"})
        rows.insert("story_articles", {"id": "m", "story": "s", "article": 1})
    counts = archive.purge([1]).erased.counts
    assert counts == {
        "articles": 1, "versions": 1, "annotations": 1, "annotation_tags": 1, "links": 1, "story_articles": 1
    }  # fmt: skip
    with pytest.raises(NotFound):
        archive.article(1)
    assert archive.article(2).links == ()
    text = everything(archive.path)
    assert [gone for gone in (mine.id, link, "my note", "why") if gone in text] == []
    assert other.id in text
    with archive.gesture("Import") as rows:
        store(rows, prepare(RawArticle(text=BODIES[2], title="Ferry")), ImportReport())
    assert archive.article(3).article.title == "Ferry"


def test_erasing_is_refused_whole_when_one_id_is_unknown(archive: Archive) -> None:
    before = everything(archive.path)
    with pytest.raises(NotFound, match="7, nothing-like-it"):
        archive.purge([1, 7, "nothing-like-it"])
    assert everything(archive.path) == before


def test_what_was_deleted_or_undone_can_be_erased(archive: Archive) -> None:
    mine = archive.annotate(1, "He left", note="undone note")
    archive.undo()
    assert "undone note" in everything(archive.path)
    archive.purge([mine.id])
    assert "undone note" not in everything(archive.path)
    with pytest.raises(NothingToUndo):
        archive.redo()


def test_labels_of_the_gestures_that_made_what_is_erased_lose_their_words(archive: Archive) -> None:
    tag = archive.describe_actor("Mara Bell", type=ActorType.PERSON, aliases=["Birdie"])
    archive.describe_actor("Birdie", type=ActorType.OTHER)
    with archive.reader() as connection:
        [alias] = connection.execute("SELECT id FROM aliases").fetchone()
    archive.purge([1, alias])
    text = everything(archive.path)
    assert "Birdie" not in text
    assert "Describe Mara Bell" not in text
    assert [entry.label for entry in archive.history()] == ["Change, partly erased"] * 2 + ["Import letters.txt"]
    assert archive.describe_actor("Mara Bell", type=ActorType.PERSON).id == tag.id


def test_with_an_alias_goes_the_actor_that_was_merged_under_it(archive: Archive) -> None:
    archive.annotate(1, "He left", actors=[("Birdie", Role.SPEAKER)])
    kept = archive.describe_actor("Mara Bell", type=ActorType.PERSON)
    archive.merge(kept.id, archive.find_tag("Birdie").id)
    [alias] = archive.tag(kept.id).aliases
    archive.purge([alias.id])
    assert "Birdie" not in everything(archive.path)
    assert archive.tag(kept.id).excerpts == 1
    archive.undo()
    archive.redo()
    assert archive.check().problems == ()


def test_a_label_that_names_an_erased_actor_as_well_as_another_loses_its_words(archive: Archive) -> None:
    marked = archive.annotate(1, "He left", actors=[("Mara Bell", Role.SPEAKER)])
    bell = archive.find_tag("Mara Bell").id
    roe, _ = archive.split(bell, [marked.id], "Anton Roe")
    archive.purge([bell])
    assert "Mara Bell" not in everything(archive.path)
    assert archive.tag(roe).excerpts == 1
    assert archive.history()[0].label == "Change, partly erased"


def test_a_gesture_of_which_nothing_is_left_goes_and_the_ones_around_it_are_undone_and_redone(archive: Archive) -> None:
    first = archive.annotate(1, "He left")
    gone = archive.annotate(1, "the ceasefire")
    last = archive.annotate(1, "The envoy")
    archive.undo()
    archive.purge([gone.id])
    assert [(entry.label, entry.undone) for entry in archive.history()][:2] == [
        ("Annotate a passage", True),
        ("Annotate a passage", False),
    ]
    archive.undo()
    assert archive.article(1).annotations == ()
    archive.redo()
    archive.redo()
    assert {annotation.id for annotation in archive.article(1).annotations} == {first.id, last.id}


def test_a_gesture_partly_erased_is_undone_as_to_the_rest(archive: Archive) -> None:
    made = archive.annotate(1, "He left", actors=[("Mara Bell", Role.SPEAKER)], issues=[("Talks", Stance.FOR)])
    issue = next(a.tag for a in made.assignments if a.name == "Talks")
    archive.purge([issue])
    assert [a.name for a in archive.article(1).annotations[0].assignments] == ["Mara Bell"]
    archive.undo()
    assert archive.article(1).annotations == ()
    archive.redo()
    assert [a.name for a in archive.article(1).annotations[0].assignments] == ["Mara Bell"]


def test_issues_below_an_erased_one_move_up_and_their_history_stays_whole(archive: Archive) -> None:
    made = archive.annotate(1, "He left", issues=[("Talks > Ferry > Fares", None)])
    [fares] = [a.tag for a in made.assignments]
    with archive.reader() as connection:
        ids = dict(connection.execute("SELECT name, id FROM tags").fetchall())
    archive.purge([ids["Ferry"]])
    with archive.reader() as connection:
        assert connection.execute("SELECT parent FROM tags WHERE id = ?", (fares,)).fetchone()[0] == ids["Talks"]
    assert archive.search('issue:"Talks > Fares"').total == 1
    archive.purge([ids["Talks"]])
    assert archive.check().problems == ()
    archive.undo()
    archive.redo()
    assert [a.name for a in archive.article(1).annotations[0].assignments] == ["Fares"]


def test_an_issue_is_not_moved_beside_one_of_its_name(archive: Archive) -> None:
    archive.annotate(1, "He left", issues=[("Talks > Ferry", None), ("> Ferry", None)])
    with archive.reader() as connection:
        [talks] = connection.execute("SELECT id FROM tags WHERE name = 'Talks'").fetchone()
    before = everything(archive.path)
    with pytest.raises(NameNotUnderstood, match="Nothing was erased: Ferry would"):
        archive.purge([talks])
    assert everything(archive.path) == before


def test_actors_that_belong_to_each_other_in_a_circle_are_let_go(archive: Archive) -> None:
    one = archive.describe_actor("Aide", type=ActorType.UNNAMED, belongs_to="Office")
    two = archive.describe_actor("Office", type=ActorType.ORGANISATION)
    with archive.gesture("As earlier versions allowed it") as rows:
        rows.update("tags", two.id, parent=one.id)
    archive.purge([two.id])
    assert archive.describe_actor("Aide", type=ActorType.UNNAMED).parent is None
    archive.purge([one.id])
    assert archive.check().problems == ()


def test_an_assignment_that_was_moved_to_another_tag_is_undone_there(archive: Archive) -> None:
    made = archive.annotate(1, "He left", actors=[("Mara Bell", Role.SPEAKER)])
    into = archive.describe_actor("M. Bell", type=ActorType.PERSON)
    [assignment] = made.assignments
    with archive.gesture("Merge") as rows:
        rows.update("annotation_tags", assignment.id, tag=into.id)
        rows.delete("tags", assignment.tag)
    archive.purge([assignment.tag])
    assert "Mara Bell" not in everything(archive.path)
    archive.undo()
    assert [a.name for a in archive.article(1).annotations[0].assignments] == ["M. Bell"]
    archive.redo()
    assert archive.check().problems == ()


def test_whoever_finishes_first_does_not_speak_for_an_erasure_begun_meanwhile(archive: Archive) -> None:
    purge_rows(archive, 1)
    with archive.reader() as connection:
        first = unfinished(connection)
    purge_rows(archive, 2)
    with archive.gesture("Not a change") as rows:
        finished(rows.connection, first)
        assert unfinished(rows.connection) is not None
    archive.purge([])
    with archive.reader() as connection:
        assert unfinished(connection) is None


def test_an_original_goes_with_the_last_version_made_from_it(archive: Archive) -> None:
    with closing(sqlite3.connect(archive.path)) as connection, connection:
        connection.execute("INSERT INTO originals VALUES ('ab', 'text/plain', 'letters.txt', 1, x'00')")
        connection.execute("UPDATE versions SET original = 'ab'")
    first = archive.purge([1]).erased
    assert first.kept == ("letters.txt",)
    assert "originals" not in first.counts
    assert archive.purge([2]).erased.counts["originals"] == 1


def test_files_that_no_text_names_any_more_go_too(archive: Archive) -> None:
    with closing(sqlite3.connect(archive.path)) as connection, connection:
        connection.execute("INSERT INTO originals VALUES ('ab', 'text/plain', 'same text.txt', 1, x'00')")
    assert archive.purge([1]).erased.counts["originals"] == 1
    assert "same text.txt" not in everything(archive.path)


def _purge_some(archive: Archive, data: st.DataObject) -> None:
    with archive.reader() as connection:
        keys = [row[0] for table in PURGEABLE for row in connection.execute(f"SELECT id FROM {table} ORDER BY id")]
    chosen = data.draw(st.lists(st.sampled_from(keys), max_size=4, unique=True)) if keys else []
    try:
        purge_rows(archive, *chosen)
    except NameNotUnderstood:
        return  # an issue would have had a namesake


def _as_far_as_it_goes(archive: Archive, undo: bool) -> int:
    """How many gestures could be undone, or redone, until there is none or one is truly in conflict."""
    for number in range(200):
        try:
            archive.undo() if undo else archive.redo()
        except (NothingToUndo, ChangeConflict):
            return number
    raise AssertionError("there is no end of it")


@settings(max_examples=20)
@given(data=st.data())
def test_after_erasing_anything_the_rest_is_undone_and_redone(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder, Archive.create(Path(folder) / "x.cuttings") as archive:
        store_article(archive, data)
        for _ in range(data.draw(st.integers(1, 20))):
            try:
                data.draw(st.sampled_from([*STEPS, _undo_one, _purge_some]))(archive, data)
            except (ArchiveError, sqlite3.IntegrityError):
                continue  # a name already taken: refused whole
        _purge_some(archive, data)
        _as_far_as_it_goes(archive, undo=False)
        after = live_rows(archive.path)

        undone = _as_far_as_it_goes(archive, undo=True)
        assert _as_far_as_it_goes(archive, undo=False) == undone
        assert {**live_rows(archive.path), "settings": []} == {**after, "settings": []}
        assert [problem for problem in archive.check().problems if "erasing begun" not in problem] == []


def _undo_one(archive: Archive, data: st.DataObject) -> None:
    archive.undo()


def test_links_between_what_is_left_stay(archive: Archive) -> None:
    ends = [archive.annotate(1, quote) for quote in ("He left", "The envoy", "ceasefire")]
    archive.link(ends[0].id, ends[1].id, type=LinkType.UPDATES)
    archive.link(ends[1].id, ends[2].id, type=LinkType.REPEATS)
    archive.purge([ends[2].id])
    assert [link.type for link in archive.article(1).links] == [LinkType.UPDATES]
