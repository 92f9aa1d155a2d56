"""Files and texts come in from wherever the user has them, and reading goes on meanwhile."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.controllers.dropping import Contents
from app.controllers.importing import ImportingController
from app.dialogs.import_report import ImportReportDialog
from app.dialogs.import_survey import ImportSurveyDialog
from app.settings import Settings
from app.theme import Look
from archive import Archive
from tests.app.controllers.room import Room, room
from tests.app.dropping import drop

TEXT = (
    "Ferry to Ostrel sails again\n\nOSTREL\n\nThe ferry sailed again on Monday, the harbour board said.\n\nNobody came."
)

# Qt 6.12 wants the place of a drag in fractions, which the versions before it do not take.
pytestmark = pytest.mark.filterwarnings("ignore:.*QDragEnterEvent.*:DeprecationWarning")


@pytest.fixture
def here(qtbot: QtBot, look: Look, window_settings: Settings, tmp_path: Path) -> Iterator[Room]:
    with room(qtbot, look, window_settings, tmp_path / "x.cuttings") as made:
        yield made


@pytest.fixture
def importing(here: Room) -> ImportingController:
    return ImportingController(here.desk, here.window, here.strip)


def files(folder: Path, count: int, *, words: int = 3) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = [folder / f"{number:04}.txt" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_text(f"Report {number}\n\nThe board met for the {number}th time. {'It sat. ' * words}", "utf-8")
    return paths


def mime(*paths: Path, text: str = "", html: str = "", url: str = "") -> QMimeData:
    data = QMimeData()
    if paths or url:
        data.setUrls([*(QUrl.fromLocalFile(str(path)) for path in paths), *([QUrl(url)] if url else [])])
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    return data


def copied(data: QMimeData) -> None:
    QGuiApplication.clipboard().setMimeData(data)


def survey_of(here: Room) -> list[ImportSurveyDialog]:
    return [one for one in here.window.findChildren(ImportSurveyDialog) if one.isVisible()]


def test_a_pasted_text_opens_at_once_and_can_be_undone(
    here: Room, importing: ImportingController, qtbot: QtBot
) -> None:
    copied(mime(text=TEXT))
    with qtbot.waitSignal(importing.opened, timeout=30_000) as opened:
        qtbot.keyClick(here.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    article = here.desk.archive.article(opened.args[0]).article
    assert (article.title, article.metadata.dateline) == ("Ferry to Ostrel sails again", "OSTREL")
    assert (here.done, here.changed[0].articles) == (["Pasted as a new article"], {article.id})
    with qtbot.waitSignal(importing.opened, timeout=30_000):
        here.desk.actions["archive.paste"].trigger()
    assert here.told == ["This text is in the archive already."]
    here.desk.archive.undo()
    assert here.desk.archive.search("*").total == 0


def test_text_is_pasted_into_a_field_that_is_being_typed_in(
    here: Room, importing: ImportingController, qtbot: QtBot
) -> None:
    field = QLineEdit(here.window)
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    copied(mime(text="ferry"))
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), here.desk.archive.history()) == ("ferry", ())


def test_an_address_alone_is_answered_with_what_to_do(here: Room, importing: ImportingController, qtbot: QtBot) -> None:
    assert drop(
        here.window, mime(url="https://example.org/ferry", html='<a href="https://example.org/ferry">Ferry</a>')
    )
    qtbot.waitUntil(lambda: bool(here.told))
    assert here.told[0].startswith("Save the page and drop it here")
    assert here.desk.archive.history() == ()


def test_an_empty_clipboard_is_told(here: Room, importing: ImportingController) -> None:
    QGuiApplication.clipboard().clear()
    here.desk.actions["archive.paste"].trigger()
    assert here.told == ["There is nothing to paste: copy the text of an article, or files."]


def test_a_few_dropped_files_are_imported_and_one_alone_is_opened(
    here: Room, importing: ImportingController, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = files(tmp_path / "in", 3)
    with qtbot.waitSignal(importing.opened, timeout=30_000) as opened:
        assert drop(here.window, mime(paths[0]))
    assert here.desk.archive.article(opened.args[0]).article.title == "Report 0"
    with qtbot.waitSignal(importing.imported, timeout=30_000) as imported, qtbot.assertNotEmitted(importing.opened):
        assert drop(here.window, mime(*paths))
    report = imported.args[0]
    assert (report.imported, report.duplicates, here.done[-1]) == (2, 1, "2 articles imported")
    assert (here.changed[-1].label, here.changed[-1].articles) == ("Import 3 files and folders", {2, 3})
    assert here.strip.isHidden()


def test_many_dropped_files_are_shown_before_they_are_stored(
    here: Room, importing: ImportingController, qtbot: QtBot, tmp_path: Path
) -> None:
    files(tmp_path / "in", 30)
    (tmp_path / "in" / "x.bin").write_bytes(b"\0\1\2" * 99)
    drop(here.window, mime(tmp_path / "in"))
    qtbot.waitUntil(lambda: bool(survey_of(here)))
    survey = survey_of(here)[0]
    assert survey.accessibleDescription() == "30 plain text (.txt), 1 not recognised"
    assert (here.desk.archive.history(), here.strip.isHidden()) == ((), True)
    qtbot.keyClick(survey, Qt.Key.Key_Escape)
    assert here.desk.settings.note(here.desk.archive.path, "importing") == ""
    drop(here.window, mime(tmp_path / "in"))
    qtbot.waitUntil(lambda: bool(survey_of(here)))
    with qtbot.waitSignal(importing.imported, timeout=30_000) as imported:
        qtbot.keyClick(survey_of(here)[0], Qt.Key.Key_Return)
    assert (imported.args[0].imported, len(imported.args[0].failed)) == (30, 1)
    assert here.strip.text() == "30 articles imported · 1 failed · Details · Close"


def test_what_failed_is_listed_with_its_reason_and_tried_again(
    here: Room, importing: ImportingController, qtbot: QtBot, tmp_path: Path
) -> None:
    good, bad = files(tmp_path / "in", 2)
    bad.write_bytes(b"")
    with qtbot.waitSignal(importing.imported, timeout=30_000):
        drop(here.window, mime(bad))
    assert here.told == ["The file is empty: see whether it was saved or fetched completely."]
    assert here.strip.text() == "Nothing new · 1 failed · Details · Close"
    with qtbot.waitSignal(importing.imported, timeout=30_000):
        drop(here.window, mime(bad, tmp_path / "nowhere.txt"))
    assert here.told[1] == "2 could not be imported: the details say why."
    with qtbot.waitSignal(importing.imported, timeout=30_000):
        drop(here.window, mime(good, bad))
    importing.show_details()
    dialog = here.window.findChild(ImportReportDialog)
    assert isinstance(dialog, ImportReportDialog)
    assert dialog.text() == (
        f"Imported\n1 article\n1 could not be imported\n{bad}: The file is empty: see whether it was saved or fetched "
        "completely.\n"
    )
    bad.write_text("Late report\n\nIt was saved after all.", "utf-8")
    with qtbot.waitSignal(importing.imported, timeout=30_000) as again:
        dialog.retry_wanted.emit()
    assert (again.args[0].imported, again.args[0].failed) == (1, [])
    assert dialog.text() == "Imported\n1 article\n"


def test_an_import_pauses_goes_on_and_stops_with_what_it_has(
    here: Room, importing: ImportingController, qtbot: QtBot, tmp_path: Path
) -> None:
    files(tmp_path / "in", 4_000, words=100)
    importing.add(Contents((tmp_path / "in",)), asks=False)
    qtbot.waitUntil(lambda: " of 4,000" in here.strip.text() and not here.strip.text().startswith("0 "), timeout=60_000)
    here.strip.pause_wanted.emit(True)
    qtbot.waitUntil(lambda: "Resume · Stop" in here.strip.text())
    reached = ""
    while reached != here.strip.text():  # what was being read when it was paused is stored first
        reached = here.strip.text()
        qtbot.wait(1_000)
    with qtbot.waitSignal(importing.imported, timeout=30_000) as stopped:
        here.strip.stop_wanted.emit()
    report = stopped.args[0]
    assert report.cancelled
    assert 0 < report.imported == here.desk.archive.search("*").total < 4_000
    assert here.done[0].startswith(f"Stopped; {report.imported:,} article")


def test_imports_wait_for_one_another_and_pasting_for_none(
    here: Room, importing: ImportingController, qtbot: QtBot, tmp_path: Path
) -> None:
    files(tmp_path / "first", 300)
    files(tmp_path / "second", 5, words=9)
    reports: list[int] = []
    importing.imported.connect(lambda report: reports.append(report.imported))
    importing.add(Contents((tmp_path / "first",)), asks=False)
    here.strip.pause_wanted.emit(True)
    importing.add(Contents((tmp_path / "second",)), asks=False)
    qtbot.waitUntil(lambda: "1 more waits" in here.strip.text())
    copied(mime(text=TEXT))
    with qtbot.waitSignal(importing.opened, timeout=30_000):
        here.desk.actions["archive.paste"].trigger()
    assert reports == []
    here.strip.pause_wanted.emit(False)
    qtbot.waitUntil(lambda: reports == [300, 5], timeout=60_000)


def test_closing_stops_an_import_and_it_is_told_next_time(
    qtbot: QtBot, look: Look, window_settings: Settings, tmp_path: Path
) -> None:
    path = tmp_path / "x.cuttings"
    files(tmp_path / "in", 1500, words=200)
    with room(qtbot, look, window_settings, path) as here:
        importing = ImportingController(here.desk, here.window, here.strip)
        importing.add(Contents((tmp_path / "in",)), asks=False)
        qtbot.waitUntil(lambda: " of 1,500" in here.strip.text(), timeout=30_000)
        here.window.close()
        assert here.told == ["The import stops; what was imported until now is kept."]
    with Archive.open(path) as archive:
        assert archive.search("*").total < 1500
        assert archive.check().problems == ()
    with room(qtbot, look, window_settings, path) as here:
        ImportingController(here.desk, here.window, here.strip)
        qtbot.waitUntil(lambda: bool(here.told))
        assert here.told[0].startswith("The last import was cut short; what was imported is kept.")


@pytest.mark.parametrize(("action", "name"), [("archive.add", "0000.txt"), ("archive.add_folder", "in")])
def test_files_and_folders_are_chosen_without_holding_up_the_window(
    here: Room, importing: ImportingController, qtbot: QtBot, tmp_path: Path, action: str, name: str
) -> None:
    path = files(tmp_path / "in", 1)[0]
    here.desk.actions[action].trigger()
    dialog = here.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    with qtbot.waitSignal(importing.imported, timeout=30_000) as imported:
        dialog.filesSelected.emit([str(path if name.endswith(".txt") else path.parent)])
        dialog.close()
    assert imported.args[0].imported == 1
