"""Undo and redo give back exactly what was there, across a restart too, and never take somebody else's work."""

import sqlite3
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive import Archive
from archive.errors import ArchiveError, ChangeConflict, NothingToUndo
from archive.importers.base import RawArticle
from archive.model import LinkType, Role, Stance
from archive.operations.ingest import ImportReport, store
from archive.operations.prepare import prepare
from archive.store import aliases
from tests.archive.store.rows import BODIES, live_rows

ISSUES = ("Talks", "Talks > Ferry", "Straße")
ALIASES = ("O.T.", "The Board")
NAMES = ("Öncü Tan", "Mara Bell", "İlke Şen", "The Harbour Board")

Step = Callable[[Archive, st.DataObject], None]


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
            aliases.add(rows, str(data.draw(st.sampled_from(keys))), data.draw(st.sampled_from(ALIASES)))


def merge(archive: Archive, data: st.DataObject) -> None:
    if len(keys := _keys(archive, "live_tags")) > 1:
        kept, gone = data.draw(st.permutations(keys))[:2]
        archive.merge(str(kept), str(gone))


def delete(archive: Archive, data: st.DataObject) -> None:
    table = data.draw(st.sampled_from(["articles", "annotations", "tags", "links", "aliases"]))
    if keys := _keys(archive, table):
        with archive.gesture("Delete") as rows:
            rows.delete(table, data.draw(st.sampled_from(keys)))


STEPS: tuple[Step, ...] = (store_article, annotate, annotate, link, rename_tag, add_alias, merge, delete)


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


def test_a_gesture_that_left_everything_as_it_was_is_undone_once(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "x.cuttings") as archive:
        with archive.gesture("Import") as rows:
            store(rows, prepare(RawArticle(text=BODIES[0], title="Truce")), ImportReport())
        with archive.gesture("Scroll and back") as rows:
            rows.update("articles", 1, position=7)
            rows.update("articles", 1, position=0)
        assert [archive.undo(), archive.undo()] == ["Scroll and back", "Import"]
        assert [archive.redo(), archive.redo()] == ["Import", "Scroll and back"]


def test_a_gesture_is_undone_by_its_name_only_while_it_is_the_last(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "x.cuttings") as archive:
        with archive.gesture("Import") as rows:
            store(rows, prepare(RawArticle(text=BODIES[0], title="Truce")), ImportReport())
        first, second = archive.set_starred(1, True), archive.set_starred(1, False)
        assert archive.reversible().group == second.group
        with pytest.raises(ChangeConflict, match="Remove the star"):
            archive.undo(first.group)
        assert archive.undo(second.group) == "Remove the star"
        assert archive.reversible().group == first.group
        archive.redo()
        assert archive.undo(second.group) == "Remove the star"
        assert archive.undo(first.group) == "Star"
