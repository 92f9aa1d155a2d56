"""Undo and redo give back exactly what was there, across a restart too, and never take somebody else's work."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive import Archive
from archive.errors import ArchiveError, ChangeConflict, NothingToUndo
from archive.importers.base import RawArticle
from archive.model import ActorType, LinkType, Role, Stance
from archive.operations.ingest import ImportReport, prepare, store
from archive.store import articles, journal, tags
from archive.store.tables import TABLES
from archive.store.transaction import Session
from tests.archive.processes import finish, start

BODIES = (
    "The envoy said the ceasefire holds.\nHe left.",
    "The envoy said the ceasefire holds.\nHe left, and 😀 came back.",
    "Die Fähre nach Ostrel fährt wieder.",
    "קו אדום – a red line – was crossed.",
)
ISSUES = ("Talks", "Talks > Ferry", "Straße")
ALIASES = ("O.T.", "The Board")
NAMES = ("Öncü Tan", "Mara Bell", "İlke Şen", "The Harbour Board")

Step = Callable[[Archive, st.DataObject], None]


def live_rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(f"SELECT * FROM {table} WHERE deleted_at IS NULL ORDER BY id").fetchall()
            for table in TABLES
        }


def _keys(archive: Archive, table: str) -> list[str | int]:
    with archive.reader() as connection:
        return [row[0] for row in connection.execute(f"SELECT id FROM {table} WHERE deleted_at IS NULL ORDER BY id")]


def store_article(archive: Archive, data: st.DataObject) -> None:
    raw = RawArticle(
        text=data.draw(st.sampled_from(BODIES)),
        title=data.draw(st.sampled_from(["Truce", "Ferry"])),
        external_id=data.draw(st.sampled_from(["1", "2", None])),
    )
    with archive.gesture("Import") as rows:
        store(rows, prepare(raw), ImportReport())


def annotate(archive: Archive, data: st.DataObject) -> None:
    if not (keys := _keys(archive, "live_articles")):
        return
    article = data.draw(st.sampled_from(keys))
    assert isinstance(article, int)
    body = archive.article(article).version.body
    start = data.draw(st.integers(0, len(body) - 4))
    quote = body[start : start + data.draw(st.integers(3, 20))].strip()
    if quote:
        archive.annotate(
            article,
            quote,
            occurrence=1,
            actors=[(data.draw(st.sampled_from(NAMES)), data.draw(st.sampled_from(Role)))],
            issues=[(data.draw(st.sampled_from(ISSUES)), data.draw(st.sampled_from(Stance)))],
            note=data.draw(st.sampled_from(["", "[ ] call"])),
        )


def link(archive: Archive, data: st.DataObject) -> None:
    keys = _keys(archive, "live_annotations")
    if len(keys) > 1:
        source, target = data.draw(st.permutations(keys))[:2]
        archive.link(str(source), str(target), type=data.draw(st.sampled_from(LinkType)), note="seen")


def rename_tag(archive: Archive, data: st.DataObject) -> None:
    if keys := _keys(archive, "live_tags"):
        name = data.draw(st.sampled_from([*NAMES, "Renamed"]))
        with archive.gesture("Rename") as rows:
            rows.update("tags", data.draw(st.sampled_from(keys)), name=name, folded=name.casefold())


def add_alias(archive: Archive, data: st.DataObject) -> None:
    if keys := _keys(archive, "live_tags"):
        with archive.gesture("Alias") as rows:
            tags.add_alias(rows, str(data.draw(st.sampled_from(keys))), data.draw(st.sampled_from(ALIASES)))


def delete(archive: Archive, data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(["articles", "annotations", "tags", "links", "aliases"]))
    if keys := _keys(archive, table):
        with archive.gesture("Delete") as rows:
            rows.delete(table, data.draw(st.sampled_from(keys)))


STEPS: tuple[Step, ...] = (store_article, annotate, annotate, link, rename_tag, add_alias, delete)


def _all(archive: Archive, take: Callable[[Archive], str], times: int) -> int:
    for number in range(times):
        try:
            take(archive)
        except NothingToUndo:
            return number
    return times


@settings(max_examples=40)
@given(data=st.data())
def test_undoing_everything_and_redoing_it_gives_back_every_row_also_across_a_restart(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder, ExitStack() as opened:
        path = Path(folder) / "x.cuttings"
        archive = opened.enter_context(Archive.create(path))
        store_article(archive, data)
        before = live_rows(path)
        archive.close()
        archive = opened.enter_context(Archive.open(path))
        first = len(archive.history(1000))
        for _ in range(data.draw(st.integers(1, 25))):
            try:
                data.draw(st.sampled_from(STEPS))(archive, data)
            except (ArchiveError, sqlite3.IntegrityError):
                continue  # a name already taken: refused whole
        after = live_rows(path)
        gestures = len([entry for entry in archive.history(1000) if not entry.undone]) - first
        half = data.draw(st.integers(0, gestures))

        assert _all(archive, Archive.undo, half) == half
        archive.close()
        archive = opened.enter_context(Archive.open(path))
        assert _all(archive, Archive.undo, gestures - half) == gestures - half
        assert live_rows(path) == before

        assert _all(archive, Archive.redo, half) == half
        archive.close()
        archive = opened.enter_context(Archive.open(path))
        _all(archive, Archive.redo, gestures)
        assert live_rows(path) == after


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
