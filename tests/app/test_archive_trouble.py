"""Whatever happens to the archive: the window says what, where and what to do, lives on, and nothing is lost."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers import news
from app.controllers.correcting import CorrectingController
from app.dialogs.correct import CorrectionPopover
from app.workspace import Workspace
from archive import Archive
from archive.store import connection
from tests.app.cli import test_bad_archives as bad
from tests.app.trouble import STARRED, archive_of, notice, read_first, results, search, star
from tests.archive.disks import mounted, unplug

DISK = 4  # megabytes
_SPOILT = (
    *(bad.text, bad.empty, bad.truncated, bad.overwritten, bad.of_another_program, bad.newer, bad.with_a_trigger),
    *(bad.a_folder, bad.a_pipe),
)


@pytest.mark.parametrize("make", _SPOILT, ids=lambda make: make.__name__)
def test_what_is_no_sound_archive_is_a_sentence(
    program: Program, demo_archive: Path, tmp_path: Path, qtbot: QtBot, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "x.cuttings"
    make(path)
    before = path.read_bytes() if path.is_file() else b""
    with qtbot.waitSignal(program.archives.refused) as refused:
        program.start(path)
    sentence = str(refused.args[0]) if refused.args else ""
    assert program.first_page.message() == sentence
    assert "x.cuttings" in sentence
    assert sentence.endswith(".")
    assert not program.failure.isVisible()
    assert (path.read_bytes() if path.is_file() else b"") == before
    program.archives.open(demo_archive)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    assert search(program, "governor", qtbot)


@pytest.mark.unprivileged
def test_an_archive_that_may_not_be_read_is_a_sentence(program: Program, demo_archive: Path, qtbot: QtBot) -> None:
    demo_archive.chmod(0)
    with qtbot.waitSignal(program.archives.refused):
        program.start(demo_archive)
    assert "You have no permission to read" in program.first_page.message()


@pytest.fixture
def reading(opened: Program, qtbot: QtBot) -> Program:
    """The window with an article open."""
    read_first(opened, qtbot)
    return opened


def take_away(archive: Path) -> None:
    archive.rename(archive.with_name("elsewhere.cuttings"))


def put_back(archive: Path) -> None:
    archive.with_name("elsewhere.cuttings").rename(archive)


def test_while_the_file_is_gone_nothing_is_stored_and_everything_can_be_read(
    reading: Program, demo_archive: Path, qtbot: QtBot
) -> None:
    starred = archive_of(reading).search("is:starred").total
    take_away(demo_archive)
    assert "demo.cuttings is no longer there: put it back" in star(reading, qtbot)
    qtbot.waitUntil(lambda: "is no longer there: put it back" in notice(reading))
    assert search(reading, "governor", qtbot)
    put_back(demo_archive)
    qtbot.waitUntil(lambda: not notice(reading))
    assert star(reading, qtbot) == "Star"
    assert archive_of(reading).search("is:starred").total == starred + 1
    assert not reading.failure.isVisible()


def test_an_archive_that_was_deleted_is_said_and_another_can_be_opened(
    reading: Program, demo_archive: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    demo_archive.unlink()
    shutil.rmtree(demo_archive.with_name("demo.cuttings-index"))
    qtbot.waitUntil(lambda: "is no longer there" in notice(reading))
    reading.archives.create(tmp_path / "new.cuttings")
    qtbot.waitUntil(lambda: reading.window.windowTitle().startswith("new"))
    assert not notice(reading)
    assert not reading.failure.isVisible()


def test_a_file_that_was_put_in_its_place_is_opened_when_that_is_asked_for(
    reading: Program, demo_archive: Path, qtbot: QtBot
) -> None:
    star(reading, qtbot)
    with Archive.open(demo_archive) as other:
        other.backup(demo_archive.with_name("copy.cuttings"))
    demo_archive.with_name("copy.cuttings").replace(demo_archive)
    assert "Another file lies at" in star(reading, qtbot)
    qtbot.waitUntil(lambda: "open it again" in notice(reading))
    assert reading.archives.workspace is not None
    qtbot.mouseClick(reading.archives.workspace.notice.offer(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: reading.archives.workspace is not None and not notice(reading))
    assert archive_of(reading).search(STARRED).total == 1
    assert archive_of(reading).check().problems == ()


@pytest.fixture
def on_a_disk(program: Program, _demo: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[Program, Path]]:
    """The window on an archive that lies on a disk of its own, with an article open."""
    with mounted(tmp_path / "disk", DISK) as disk:
        shutil.copy(_demo, disk / "demo.cuttings")
        program.start(disk / "demo.cuttings")
        qtbot.waitUntil(lambda: program.archives.workspace is not None)
        read_first(program, qtbot)
        qtbot.waitUntil(program.is_idle)
        yield program, disk
        program.window.close()


def test_a_disk_that_is_unplugged_is_missed(on_a_disk: tuple[Program, Path], qtbot: QtBot) -> None:
    program, disk = on_a_disk
    unplug(disk)
    assert "connect its disk again" in star(program, qtbot)
    qtbot.waitUntil(lambda: "connect its disk again" in notice(program))
    search(program, "governor", qtbot)
    assert list(disk.iterdir()) == [], "nothing is left in the place where the disk was"
    program.archives.open(disk / "demo.cuttings")  # the one that is open
    assert program.archives.workspace is not None
    assert not program.failure.isVisible()


def test_a_disk_that_is_full_refuses_what_is_to_be_stored_until_there_is_room(
    on_a_disk: tuple[Program, Path], qtbot: QtBot
) -> None:
    program, disk = on_a_disk
    with suppress(OSError):
        (disk / "filler").write_bytes(bytes(DISK * 1024 * 1024))
    said = ""
    for _ in range(100):  # what is left of the last page is filled first
        if "is full" in (said := star(program, qtbot)):
            break
    assert "is full: free some space and try again" in said
    assert search(program, "governor", qtbot)
    (disk / "filler").unlink()
    assert star(program, qtbot) in ("Star", "Remove the star")
    assert archive_of(program).check().problems == ()
    assert not program.failure.isVisible()


def test_a_lock_of_another_program_refuses_what_is_to_be_stored_until_it_is_gone(
    reading: Program, demo_archive: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.5)
    other = sqlite3.connect(demo_archive, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert "Another program has been writing to this archive" in star(reading, qtbot)
    assert search(reading, "governor", qtbot)
    other.close()
    assert star(reading, qtbot) == "Star"
    assert not reading.failure.isVisible()


def test_an_archive_that_another_program_keeps_to_itself_is_a_sentence(
    program: Program, demo_archive: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.5)
    other = sqlite3.connect(demo_archive, isolation_level=None)
    other.execute("PRAGMA locking_mode = EXCLUSIVE")
    other.execute("BEGIN EXCLUSIVE")
    with qtbot.waitSignal(program.archives.refused):
        program.start(demo_archive)
    assert "is locked by another program: close it there" in program.first_page.message()
    other.close()
    program.archives.open(demo_archive)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)


def overwrite(archive: Path) -> None:
    """Another program writes nonsense over all but the first page."""
    with archive.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xa5" * (archive.stat().st_size - 4096))


def cut(archive: Path) -> None:
    with archive.open("r+b") as file:
        file.truncate(8192)


@pytest.mark.parametrize("spoil", [overwrite, cut])
def test_an_archive_that_is_damaged_while_it_is_open_is_said_to_be(
    reading: Program, demo_archive: Path, qtbot: QtBot, spoil: Callable[[Path], None]
) -> None:
    spoil(demo_archive)
    for row in range(1, 6):
        results(reading).go_to(row)
    search(reading, "governor", qtbot)
    assert "is damaged: go back to a backup" in star(reading, qtbot)
    assert not reading.failure.isVisible()
    assert reading.window.isVisible()


def test_what_was_typed_stays_until_it_can_be_stored(reading: Program, demo_archive: Path, qtbot: QtBot) -> None:
    workspace = reading.archives.workspace
    assert isinstance(workspace, Workspace)
    [correcting] = [one for one in workspace.controllers if isinstance(one, CorrectingController)]
    correcting.edit(1, "outlet")
    qtbot.waitUntil(lambda: reading.window.findChild(CorrectionPopover) is not None)
    popover = reading.window.findChild(CorrectionPopover)
    outlet = next(edit for edit in popover.findChildren(QLineEdit) if edit.accessibleName() == "Outlet")
    outlet.setText("Harbour Post")
    take_away(demo_archive)
    qtbot.keyClick(outlet, Qt.Key.Key_Return)
    shown = popover.findChildren(QLabel)
    qtbot.waitUntil(lambda: any("is no longer there" in label.text() for label in shown if label.isVisible()))
    put_back(demo_archive)
    qtbot.keyClick(outlet, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: archive_of(reading).article(1).article.metadata.outlet == "Harbour Post")


def test_when_nothing_is_done_for_a_while_the_file_is_whole_by_itself(
    opened: Program, demo_archive: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news, "_QUIET", 2)
    read_first(opened, qtbot)
    assert star(opened, qtbot) == "Star"
    log = demo_archive.with_name("demo.cuttings-wal")
    qtbot.waitUntil(lambda: log.stat().st_size == 0, timeout=10_000)
    shutil.copy(demo_archive, tmp_path / "copy.cuttings")
    with Archive.open(tmp_path / "copy.cuttings") as copy:
        assert copy.search(STARRED).total == 1
