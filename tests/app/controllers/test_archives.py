"""Opening and making archives: what goes wrong is a sentence in the window, and nothing is lost by it."""

import sqlite3
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.instance import Instance
from app.settings import Settings
from archive import Archive
from tests.app.trouble import notice


def refusal(program: Program, path: Path, qtbot: QtBot) -> str:
    with qtbot.waitSignal(program.archives.refused) as refused:
        program.archives.open(path)
    assert refused.args is not None
    sentence: str = refused.args[0]
    return sentence


def button(program: Program, name: str) -> QToolButton:
    [found] = [b for b in program.first_page.findChildren(QToolButton) if b.accessibleName() == name]
    return found


def entries(program: Program) -> list[QAbstractButton]:
    """What is offered of what was open lately."""
    found = program.first_page.findChildren(QAbstractButton)
    return [one for one in found if one.accessibleName().startswith("demo – ")]


def is_open(program: Program, name: str) -> bool:
    workspace = program.archives.workspace
    return workspace is not None and workspace.archive.path.stem == name


def damage(path: Path) -> str:
    path.write_bytes(path.read_bytes()[:100] + b"x" * 5_000)
    return "damaged"


def make_newer(path: Path) -> str:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    return "newer version"


def make_foreign(path: Path) -> str:
    path.write_text("Minutes of the harbour board")
    return "not a Cuttings archive"


@pytest.mark.parametrize("spoil", [damage, make_newer, make_foreign])
def test_an_archive_that_cannot_be_opened_is_a_sentence_on_the_first_page(
    program: Program, tmp_path: Path, qtbot: QtBot, spoil: Callable[[Path], str]
) -> None:
    path = tmp_path / "a.cuttings"
    Archive.create(path).close()
    expected = spoil(path)
    program.start(path)
    qtbot.waitUntil(program.window.isVisible)
    qtbot.waitUntil(lambda: bool(program.first_page.message()))
    assert expected in program.first_page.message()
    assert program.first_page.isEnabled()
    assert program.settings.recent() == []


def test_an_archive_that_vanished_is_no_longer_offered(program: Program, demo_archive: Path, qtbot: QtBot) -> None:
    program.start(None)
    program.settings.add_recent(demo_archive)
    program.first_page.show_recent(program.settings.recent())
    demo_archive.unlink()
    [entry] = entries(program)
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "There is no archive" in program.first_page.message())
    qtbot.waitUntil(lambda: not entries(program))


def test_a_sentence_goes_when_an_archive_opens(
    program: Program, demo_archive: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "bad.cuttings").write_text("x")
    refusal(program, tmp_path / "bad.cuttings", qtbot)
    assert program.first_page.message()
    program.archives.open(demo_archive)
    qtbot.waitUntil(lambda: is_open(program, "demo"))
    assert not program.first_page.message()


def test_while_an_archive_is_open_another_one_s_trouble_is_told_beside_it(
    opened: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "bad.cuttings").write_text("x")
    assert "not a Cuttings archive" in refusal(opened, tmp_path / "bad.cuttings", qtbot)
    assert opened.refusal.isVisible()
    assert "bad.cuttings" in opened.refusal.text()
    assert is_open(opened, "demo")


@pytest.fixture
def read_only(demo_archive: Path) -> Iterator[Path]:
    demo_archive.chmod(stat.S_IRUSR)
    yield demo_archive
    demo_archive.chmod(stat.S_IRUSR | stat.S_IWUSR)


@pytest.mark.unprivileged
def test_a_read_only_archive_is_read_and_says_so(program: Program, read_only: Path, qtbot: QtBot) -> None:
    program.start(read_only)
    qtbot.waitUntil(lambda: is_open(program, "demo"))
    assert notice(program) == "Read-only: this file or its folder can't be written. Searching and reading work."
    assert not program.actions["archive.undo"].isEnabled()
    workspace = program.archives.workspace
    assert workspace is not None
    assert workspace.archive.search("fax AND governor").total == 2


def test_a_new_archive_is_made_and_opened_and_never_overwrites(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    program.start(None)
    program.archives.create(tmp_path / "work")
    qtbot.waitUntil(lambda: is_open(program, "work"))
    assert (tmp_path / "work.cuttings").is_file()
    assert program.window.windowTitle() == "work – Cuttings"
    with qtbot.waitSignal(program.archives.refused):
        program.archives.create(tmp_path / "work.cuttings")
    assert is_open(program, "work")


def test_the_demo_is_built_once_and_opened_again(
    programs: Callable[[], Program], window_settings: Settings, qtbot: QtBot
) -> None:
    first = programs()
    first.start(None)
    qtbot.mouseClick(button(first, "Open the demo"), Qt.MouseButton.LeftButton)
    assert not first.first_page.isEnabled()
    qtbot.waitUntil(lambda: is_open(first, "demo"), timeout=20_000)
    workspace = first.archives.workspace
    assert workspace is not None
    workspace.archive.annotate(1, workspace.archive.article(1).version.body[:20])
    marked = len(workspace.archive.article(1).annotations)
    first.window.close()
    second = programs()
    second.start(None)
    assert window_settings.recent()[0].stem == "demo"
    second.actions["archive.demo"].trigger()
    qtbot.waitUntil(lambda: is_open(second, "demo"))
    workspace = second.archives.workspace
    assert workspace is not None
    assert len(workspace.archive.article(1).annotations) == marked


@pytest.mark.parametrize("action", ["archive.open", "archive.new"])
def test_dialogs_do_not_stop_the_window(program: Program, tmp_path: Path, qtbot: QtBot, action: str) -> None:
    program.start(None)
    program.settings.add_recent(Path(__file__))
    program.actions[action].trigger()
    [dialog] = program.window.findChildren(QFileDialog)
    qtbot.waitUntil(dialog.isVisible)
    path = tmp_path / "chosen.cuttings"
    if action == "archive.open":
        Archive.create(path).close()
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(lambda: is_open(program, "chosen"))
    qtbot.waitUntil(lambda: not program.window.findChildren(QFileDialog))


def test_an_archive_of_another_window_comes_forward_there(
    program: Program, demo_archive: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = Instance(demo_archive, tmp_path / "own")
    assert other.claim()
    program.start(None)
    with qtbot.waitSignal(other.called):
        program.archives.open(demo_archive)
    qtbot.waitUntil(lambda: "open in another window" in program.window.toast.sentence())
    assert program.archives.workspace is None
    assert program.first_page.isEnabled()
    other.release()
    program.archives.open(demo_archive)
    qtbot.waitUntil(lambda: is_open(program, "demo"))


def test_the_open_archive_is_let_go_when_another_one_is_opened(
    opened: Program, demo_archive: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    rival = Instance(demo_archive, tmp_path / "own")
    assert not rival.claim()
    opened.archives.create(tmp_path / "next.cuttings")
    qtbot.waitUntil(lambda: is_open(opened, "next"))
    assert rival.claim()
    rival.release()


def test_forgetting_traces_empties_what_was_open_lately(opened: Program, window_settings: Settings) -> None:
    assert window_settings.recent()
    opened.actions["help.forget"].trigger()
    assert window_settings.recent() == []
    assert opened.window.toast.sentence().startswith("Forgotten")
