"""Articles come in while one reads."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.dialogs.import_survey import ImportSurveyDialog
from app.jobs.lanes import Batch
from archive.operations import ingest
from tests.photographs.camera import Camera
from tests.photographs.holding import Held

FILES = 3_000
BROKEN = (7, 77, 177)
REPORT = "Minutes of the harbour board, sheet {0}\n\nThe board met. Sheet {0} of the minutes was read and approved."
NEWS = "Gate {0} is repaired\n\nBy order of the ministry gate {0} at Doruvan was repaired, the log says."


@pytest.fixture
def minutes(tmp_path: Path) -> Path:
    """A folder of minutes, of which three cannot be read."""
    folder = tmp_path / "minutes"
    folder.mkdir()
    for number in range(FILES):
        file = folder / f"{number:04}.txt"
        file.write_bytes(b"%PDF-1.7\n" if number in BROKEN else REPORT.format(number).encode())
    return folder


@pytest.fixture
def news(tmp_path: Path) -> list[Path]:
    """Four articles that the search will find."""
    files = [tmp_path / f"gate {number}.txt" for number in range(1, 5)]
    for number, file in enumerate(files, 1):
        file.write_text(NEWS.format(number), encoding="utf-8")
    return files


def test_an_import_goes_on(
    camera: Camera, desk_archive: Path, minutes: Path, news: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingest, "_TRANSACTION_SECONDS", 0.0)  # it tells of every single article
    monkeypatch.setattr(ingest, "_GAP_SECONDS", 0.0)
    camera.open(desk_archive)
    camera.search("gate* AND (log OR order)")
    camera.read()
    camera.bring(*news)
    camera.wait(lambda: "4 new – show" in camera.said())
    camera.settle()
    camera.window.toast.hide()
    with Held(monkeypatch, Batch, "report", lambda times, done, *rest: done == 412 - len(BROKEN)):
        camera.bring(minutes)
        dialog = camera.dialog(ImportSurveyDialog)
        camera.bot.keyClick(dialog, Qt.Key.Key_Return)
        camera.wait(lambda: "412 of 3,000" in camera.said())
        strip = [camera.says(words) for words in ("412 of 3,000", "3 failed", "Pause", "Details")]
        assert {widget.parentWidget() for widget in strip} == {camera.workspace.parts.strip}
        assert camera.workspace.parts.strip.height() == 28
        camera.says("4 new – show")
        camera.take("importing")
        camera.turn_dark()
        camera.take("importing-dark")
        camera.bot.mouseClick(strip[2], Qt.MouseButton.LeftButton)
        camera.wait(lambda: "Stop" in camera.said())
        camera.workspace.parts.strip.stop_wanted.emit()
    camera.settle()
