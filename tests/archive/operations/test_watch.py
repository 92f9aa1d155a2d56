"""A window hears of what others did to the archive, and is not told of its own doings."""

from pathlib import Path

import pytest

from archive import Archive
from tests.archive.processes import bulk_file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "x.cuttings"
    with Archive.create(path) as archive:
        archive.import_paths([bulk_file(tmp_path / "one.jsonl", 3)])
    return path


def words(archive: Archive, article: int = 1) -> str:
    return " ".join(archive.article(article).version.body.split()[:3])


def test_another_session_s_change_is_news_once(path: Path) -> None:
    with Archive.open(path) as window, Archive.open(path) as command:
        assert not window.changed_elsewhere()
        command.annotate(1, words(command), occurrence=1)
        assert window.changed_elsewhere()
        assert not window.changed_elsewhere()


def test_a_change_between_opening_and_the_first_question_is_news(path: Path) -> None:
    with Archive.open(path) as window, Archive.open(path) as command:
        command.annotate(1, words(command), occurrence=1)
        assert window.changed_elsewhere()


def test_one_s_own_change_and_its_undo_are_no_news(path: Path) -> None:
    with Archive.open(path) as window:
        assert not window.changed_elsewhere()
        window.annotate(1, words(window), occurrence=1)
        window.drain()
        assert not window.changed_elsewhere()
        window.undo()
        assert not window.changed_elsewhere()


def test_of_a_change_of_one_s_own_and_another_s_only_the_other_counts(path: Path) -> None:
    with Archive.open(path) as window, Archive.open(path) as command:
        window.annotate(1, words(window), occurrence=1)
        command.annotate(2, words(command, 2), occurrence=1)
        assert window.changed_elsewhere()


def test_an_erasure_elsewhere_is_news(path: Path) -> None:
    with Archive.open(path) as window:
        window.annotate(1, words(window), occurrence=1)
        assert not window.changed_elsewhere()
        with Archive.open(path) as command:
            [annotation] = command.article(1).annotations
            command.purge([annotation.id])
        assert window.changed_elsewhere()


def test_what_undo_and_redo_would_do_is_known_beforehand(path: Path) -> None:
    with Archive.open(path) as archive:
        assert archive.reversible().redo is None
        archive.annotate(1, words(archive), occurrence=1)
        assert archive.reversible().undo == "Annotate a passage"
        archive.undo()
        now = archive.reversible()
        assert (now.undo, now.redo) == ("Import one.jsonl", "Annotate a passage")
        archive.undo()
        assert archive.reversible().undo is None
        assert archive.reversible().redo == "Import one.jsonl"
