"""Whatever is brought in: what cannot be read is named with its reason, and a full disk costs nothing."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.importing import ImportingController
from app.dialogs.import_report import ImportReportDialog
from app.panels.search_box import SearchBox
from app.panels.strip import ImportStrip
from app.workspace import Workspace
from archive.operations.ingest import ImportReport
from tests.app.controllers.test_importing import files, mime
from tests.app.dropping import drop
from tests.app.trouble import archive_of, read_first, results, search, star
from tests.archive.disks import mounted

pytestmark = pytest.mark.filterwarnings("ignore:.*QDragEnterEvent.*:DeprecationWarning")
SMALL, LARGE = 6, 60  # megabytes


def importing(program: Program) -> ImportingController:
    workspace = program.archives.workspace
    assert isinstance(workspace, Workspace)
    return next(one for one in workspace.controllers if isinstance(one, ImportingController))


def strip(program: Program) -> ImportStrip:
    found = program.window.findChild(ImportStrip)
    assert isinstance(found, ImportStrip)
    return found


def dropped(program: Program, paths: list[Path], qtbot: QtBot) -> ImportReport:
    """Drop them on the window and wait until all are looked at."""
    with qtbot.waitSignal(importing(program).imported, timeout=60_000) as imported:
        assert drop(program.window, mime(*paths))
    assert imported.args is not None
    report = imported.args[0]
    assert isinstance(report, ImportReport)
    return report


def details(program: Program) -> str:
    importing(program).show_details()
    dialog = program.window.findChild(ImportReportDialog)
    assert isinstance(dialog, ImportReportDialog)
    text = dialog.text()
    dialog.close()
    return text


def test_files_that_cannot_be_read_are_named_and_the_rest_comes_in(
    opened: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    good = files(tmp_path / "in", 3)
    spoilt = {name: tmp_path / "in" / name for name in ("empty.txt", "gone.txt", "torn.docx", "noise.bin", "end.txt")}
    spoilt["empty.txt"].write_bytes(b"")
    spoilt["torn.docx"].write_bytes(b"PK\3\4 and nothing more")
    spoilt["noise.bin"].write_bytes(bytes(range(256)) * 20)
    spoilt["end.txt"].symlink_to(tmp_path / "nowhere")
    report = dropped(opened, [*good, *spoilt.values()], qtbot)
    assert (report.imported, len(report.failed)) == (3, len(spoilt))
    assert f"3 articles imported · {len(spoilt)} failed" in strip(opened).text()
    said = details(opened)
    for name, reason in {failure.path: failure.reason for failure in report.failed}.items():
        assert name in said
        assert reason in said
        assert reason.endswith(".")
        assert "bug" not in reason
    assert not opened.failure.isVisible()
    assert search(opened, "board", qtbot)


@pytest.mark.unprivileged
def test_what_may_not_be_read_is_named_and_the_rest_comes_in(opened: Program, tmp_path: Path, qtbot: QtBot) -> None:
    good, bad = files(tmp_path / "in", 2)
    closed = tmp_path / "closed"
    files(closed, 2, words=9)
    bad.chmod(0)
    closed.chmod(0)
    report = dropped(opened, [good, bad, closed], qtbot)
    closed.chmod(0o700)
    assert report.imported == 1
    assert {failure.path for failure in report.failed} == {str(bad), str(closed)}
    assert all("You have no permission to read this" in failure.reason for failure in report.failed)
    bad.chmod(0o600)
    assert dropped(opened, [good, bad, closed], qtbot).imported == 3
    assert not opened.failure.isVisible()


@pytest.fixture
def on_a_small_disk(program: Program, tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[Program, Path]]:
    with mounted(tmp_path / "disk", SMALL) as disk:
        program.archives.create(disk / "x.cuttings")
        qtbot.waitUntil(lambda: program.archives.workspace is not None)
        yield program, disk
        program.window.close()


def test_an_import_that_fills_the_disk_is_said_keeps_what_it_has_and_goes_on_later(
    on_a_small_disk: tuple[Program, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    program, disk = on_a_small_disk
    source = tmp_path / "articles.jsonl"
    with source.open("w", encoding="utf-8") as file:
        for number in range(3_000):
            text = " ".join(f"w{(number * 31 + place * 7) % 5000}" for place in range(300))
            file.write(json.dumps({"title": f"Report {number}", "text": text}) + "\n")
    first = dropped(program, [source], qtbot)
    assert 0 < first.imported < 3_000
    assert first.cancelled
    assert program.window.toast.sentence().startswith(f"Stopped; {first.imported:,} articles imported. The disk with")
    assert "is full: free some space and try again" in strip(program).text()
    subprocess.run(["mount", "-o", f"remount,size={LARGE}m", disk], check=True)
    again = dropped(program, [source], qtbot)
    assert (again.imported, again.duplicates) == (3_000 - first.imported, first.imported)
    qtbot.waitUntil(lambda: archive_of(program).search("*").total == 3_000, timeout=20_000)
    read_first(program, qtbot)
    assert star(program, qtbot) == "Star"
    assert archive_of(program).check().problems == ()
    assert not program.failure.isVisible()


def test_a_paste_that_finds_no_room_is_said_and_can_be_made_again(
    on_a_small_disk: tuple[Program, Path], qtbot: QtBot
) -> None:
    program, disk = on_a_small_disk
    with suppress(OSError):
        (disk / "filler").write_bytes(bytes(SMALL * 1024 * 1024))
    text = "Ferry sails\n\n" + "The ferry sails at noon. " * 40_000
    assert drop(program.window, mime(text=text))
    qtbot.waitUntil(lambda: "is full: free some space" in program.window.toast.sentence(), timeout=20_000)
    (disk / "filler").unlink()
    assert drop(program.window, mime(text=text))
    qtbot.waitUntil(lambda: archive_of(program).search("ferry").total == 1, timeout=20_000)
    assert not program.failure.isVisible()


def test_a_query_that_cannot_be_understood_is_said_at_its_place_and_the_rows_stay(
    opened: Program, qtbot: QtBot
) -> None:
    box = opened.window.findChild(SearchBox)
    before = search(opened, "governor", qtbot)
    box.setFocus()
    box.setText("")
    qtbot.keyClicks(box, "governor AND (fax")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(box.error()))
    assert box._error == len("governor AND (")
    assert results(opened).visible_articles()
    qtbot.keyClicks(box, ")")
    qtbot.waitUntil(lambda: not box.error())
    assert search(opened, "governor", qtbot) == before
    assert not opened.failure.isVisible()
