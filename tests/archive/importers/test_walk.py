"""An import takes the articles in a folder, and nothing that lies about beside them."""

import os
from pathlib import Path

import pytest

from archive.importers.base import Failure
from archive.importers.walk import walk


def make(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("Words.")
    return path


def test_files_come_in_the_order_of_their_names_folder_by_folder(tmp_path: Path) -> None:
    expected = [make(tmp_path / name) for name in ("a.txt", "b/1.txt", "b/c/2.txt", "b/d.txt", "e.txt")]
    assert list(walk([tmp_path])) == expected


def test_paths_come_in_the_order_given(tmp_path: Path) -> None:
    first, second = make(tmp_path / "z.txt"), make(tmp_path / "a" / "b.txt")
    assert list(walk([first, tmp_path / "a"])) == [first, second]


def test_hidden_files_and_the_archive_itself_are_passed_over(tmp_path: Path) -> None:
    story = make(tmp_path / "story.txt")
    ours = ["x.cuttings", "x.cuttings-wal", "x.cuttings-shm", "x.cuttings-index/meta.json"]
    for name in (".hidden.txt", ".git/config", *ours):
        make(tmp_path / name)
    assert list(walk([tmp_path])) == [story]


@pytest.mark.parametrize("name", ["x.cuttings", "x.cuttings-wal", "x.cuttings-index"])
def test_an_archive_given_by_name_is_refused(tmp_path: Path, name: str) -> None:
    (failure,) = walk([make(tmp_path / name)])
    assert isinstance(failure, Failure)
    assert "open it instead" in failure.reason


def test_a_hidden_file_or_a_link_given_by_name_is_taken(tmp_path: Path) -> None:
    hidden = make(tmp_path / ".story.txt")
    link = tmp_path / "link.txt"
    link.symlink_to(hidden)
    assert list(walk([hidden, link])) == [hidden, link]


def test_a_link_to_a_folder_given_by_name_is_walked(tmp_path: Path) -> None:
    make(tmp_path / "real" / "story.txt")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "real")
    assert list(walk([link])) == [link / "story.txt"]


def test_what_a_folder_links_to_inside_itself_is_taken_once(tmp_path: Path) -> None:
    story = make(tmp_path / "real" / "story.txt")
    (tmp_path / "again.txt").symlink_to(story)
    (tmp_path / "folder").symlink_to(tmp_path / "real")
    assert list(walk([tmp_path])) == [story]


def test_links_out_of_the_folder_in_a_circle_and_to_nowhere_are_named_and_not_followed(tmp_path: Path) -> None:
    outside, inside = make(tmp_path / "outside" / "secret.txt"), make(tmp_path / "inside" / "story.txt")
    folder = inside.parent
    (folder / "a-out.txt").symlink_to(outside)
    (folder / "b-out").symlink_to(outside.parent)
    (folder / "c-self").symlink_to(folder)
    (folder / "d-parent").symlink_to(tmp_path)
    (folder / "e-loop").symlink_to(folder / "f-loop")
    (folder / "f-loop").symlink_to(folder / "e-loop")
    (folder / "g-nowhere").symlink_to(folder / "missing")
    found = list(walk([folder]))
    assert [path for path in found if isinstance(path, Path)] == [inside]
    reasons = {Path(failure.path).name: failure.reason for failure in found if isinstance(failure, Failure)}
    assert sorted(reasons) == ["a-out.txt", "b-out", "c-self", "d-parent", "e-loop", "f-loop", "g-nowhere"]
    assert all("out of the folder" in reasons[name] for name in ("a-out.txt", "b-out"))
    assert all("circle" in reasons[name] for name in ("c-self", "d-parent", "e-loop", "f-loop"))
    assert "nowhere" in reasons["g-nowhere"]


def test_a_pipe_is_named_and_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    story = make(tmp_path / "b.txt")
    failure, path = walk([tmp_path])
    assert isinstance(failure, Failure)
    assert "pipe" in failure.reason
    assert path == story
    (named,) = walk([tmp_path / "a.txt"])
    assert named == failure


def test_a_missing_path_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    story = make(tmp_path / "story.txt")
    failure, path = walk([tmp_path / "missing", story])
    assert isinstance(failure, Failure)
    assert "nothing at this path" in failure.reason
    assert path == story


@pytest.mark.unprivileged
def test_a_folder_without_permission_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    story = make(tmp_path / "story.txt")
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    failure, path = walk([tmp_path])
    closed.chmod(0o700)
    assert isinstance(failure, Failure)
    assert "no permission" in failure.reason
    assert path == story
