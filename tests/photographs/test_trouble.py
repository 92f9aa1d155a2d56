"""What cannot be done, and is said."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive
from archive.model import ReadingState
from tests.app.test_claim import ELSEWHERE, leave
from tests.archive.disks import mounted, write_protect
from tests.photographs.camera import Camera


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with mounted(tmp_path / "disk", 24) as folder:
        yield folder


def test_a_disk_that_cannot_be_written(camera: Camera, desk_archive: Path, disk: Path) -> None:
    archive = disk / "desk.cuttings"
    shutil.copy(desk_archive, archive)
    write_protect(disk)
    camera.open(archive)
    camera.search("fax AND governor")
    camera.read()
    camera.says("This disk can't be written. Searching and reading work.")
    camera.take("read-only-disk")
    camera.window.close()


def test_an_archive_that_another_copy_holds(camera: Camera, desk_archive: Path) -> None:
    leave(desk_archive.with_name(f"{desk_archive.name}-open"), ELSEWHERE)
    camera.open(desk_archive)
    camera.search("fax AND governor")
    camera.read()
    camera.says(
        "Read-only: another copy holds this archive. It is open on newsroom-2 (ayse): close it there to write here."
    )
    camera.take("held-elsewhere")


def test_what_was_changed_elsewhere_is_not_undone(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    camera.search('title:"duty log"')
    camera.read()
    camera.program.actions["article.star"].trigger()
    camera.settle()
    article = camera.pane.view.article
    with Archive.open(desk_archive) as elsewhere:
        elsewhere.set_starred(article.id, False)
        elsewhere.set_state(article.id, ReadingState.SET_ASIDE)
    camera.wait(lambda: camera.row(0).state is ReadingState.SET_ASIDE)
    camera.settle()
    camera.program.actions["archive.undo"].trigger()
    camera.settle()
    camera.says("Changed elsewhere since; nothing was undone.")
    camera.take("undo-conflict")
