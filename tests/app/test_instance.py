"""One window an archive: the second start finds the first one, whatever name it used."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.instance import Instance


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "a.cuttings"
    path.touch()
    return path


def test_the_second_claim_calls_the_first(archive: Path, tmp_path: Path, qtbot: QtBot) -> None:
    first, second = Instance(archive, tmp_path / "own"), Instance(archive, tmp_path / "own")
    assert first.claim()
    for _ in range(2):
        with qtbot.waitSignal(first.called):
            assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


def test_an_archive_is_the_same_by_every_name_and_others_are_others(
    archive: Path, tmp_path: Path, qapp: QApplication
) -> None:
    first = Instance(archive, tmp_path / "own")
    assert first.claim()
    (tmp_path / "link.cuttings").symlink_to(archive)
    assert not Instance(tmp_path / "link.cuttings", tmp_path / "own").claim()
    other = Instance(tmp_path / "b.cuttings", tmp_path / "own")
    assert other.claim()
    other.release()
    first.release()


def test_where_no_lock_can_be_made_the_archive_can_be_used(archive: Path, tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "own").write_text("not a folder")
    assert Instance(archive, tmp_path / "own").claim()


def test_an_old_call_is_no_call(archive: Path, tmp_path: Path, qtbot: QtBot) -> None:
    first = Instance(archive, tmp_path / "own")
    assert first.claim()
    first.release()
    [folder] = [path for path in (tmp_path / "own").iterdir() if path.is_dir()]
    (folder / "raise").touch()
    again = Instance(archive, tmp_path / "own")
    with qtbot.assertNotEmitted(again.called, wait=200):
        assert again.claim()
    again.release()
