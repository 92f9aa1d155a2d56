"""Pages that a browser saves to a chosen folder come in by themselves, and nothing else that lands there does."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.controllers.importing import ImportingController
from app.jobs import watched_folder
from app.settings import Settings
from app.theme import Look
from tests.app.controllers.room import Room, room

PAGE = Path(__file__).parents[2] / "data" / "article.docx"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(watched_folder, "SETTLE", 150)
    made = tmp_path / "Saved"
    made.mkdir()
    shutil.copy(PAGE, made / "old.docx")
    return made


@pytest.fixture
def here(qtbot: QtBot, look: Look, window_settings: Settings, tmp_path: Path) -> Iterator[Room]:
    with room(qtbot, look, window_settings, tmp_path / "x.cuttings") as made:
        yield made


def watching(here: Room, qtbot: QtBot, folder: Path) -> ImportingController:
    """Switched on in the menu, and settled."""
    importing = ImportingController(here.desk, here.window, here.strip)
    here.desk.actions["archive.watch"].trigger()
    dialog = here.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([str(folder)])
    dialog.close()
    assert here.desk.actions["archive.watch"].isChecked()
    assert here.told == ["Pages saved to Saved come into this archive by themselves."]
    qtbot.wait(300)
    return importing


def titles(here: Room) -> list[str]:
    return [hit.title for hit in here.desk.archive.search("*").hits]


def test_a_new_document_is_imported_when_it_is_whole(here: Room, qtbot: QtBot, folder: Path) -> None:
    importing = watching(here, qtbot, folder)
    data = PAGE.read_bytes()
    with qtbot.waitSignal(importing.imported, timeout=20_000) as imported, qtbot.assertNotEmitted(importing.opened):
        (folder / "notes.txt").write_text("Milk, bread.", "utf-8")
        (folder / "page.docx.part").write_bytes(data[:500])
        (folder / "page.docx").write_bytes(b"")
        qtbot.wait(400)
        (folder / "page.docx").write_bytes(data)
        (folder / "page.docx.part").unlink()
    report = imported.args[0]
    assert (report.imported, report.failed, len(titles(here))) == (1, [], 1)
    assert here.done == ["1 article imported from Saved"]
    here.desk.archive.undo()
    (folder / "notes2.txt").write_text("Eggs.", "utf-8")
    qtbot.wait(600)
    assert titles(here) == []


def test_it_is_off_until_it_is_switched_on_and_remembered_of_each_archive(
    here: Room, qtbot: QtBot, look: Look, window_settings: Settings, tmp_path: Path, folder: Path
) -> None:
    assert not here.desk.actions["archive.watch"].isChecked()
    watching(here, qtbot, folder)
    here.window.closing.emit()
    with room(qtbot, look, window_settings, here.desk.archive.path) as again:
        importing = ImportingController(again.desk, again.window, again.strip)
        qtbot.waitUntil(again.desk.actions["archive.watch"].isChecked)
        qtbot.wait(300)
        with qtbot.waitSignal(importing.imported, timeout=20_000):
            shutil.copy(PAGE, folder / "new.docx")
        again.desk.actions["archive.watch"].trigger()
    with room(qtbot, look, window_settings, here.desk.archive.path) as off:
        ImportingController(off.desk, off.window, off.strip)
        qtbot.wait(50)
        assert not off.desk.actions["archive.watch"].isChecked()
    with room(qtbot, look, window_settings, tmp_path / "other.cuttings") as other:
        ImportingController(other.desk, other.window, other.strip)
        qtbot.wait(50)
        assert not other.desk.actions["archive.watch"].isChecked()


def test_choosing_no_folder_leaves_it_off(here: Room, qtbot: QtBot) -> None:
    ImportingController(here.desk, here.window, here.strip)
    here.desk.actions["archive.watch"].trigger()
    dialog = here.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    assert not here.desk.actions["archive.watch"].isChecked()


def test_a_folder_that_vanishes_is_told(here: Room, qtbot: QtBot, folder: Path) -> None:
    watching(here, qtbot, folder)
    shutil.rmtree(folder)
    qtbot.waitUntil(lambda: len(here.told) == 2, timeout=10_000)
    assert here.told[1] == f"{folder} is not there, so no pages are imported from it: choose it again in the menu."
    assert not here.desk.actions["archive.watch"].isChecked()
