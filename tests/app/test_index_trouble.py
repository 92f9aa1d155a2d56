"""Whatever becomes of the search index: it is built anew, the window says how far it is, and all else goes on."""

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers import searching
from archive import Archive
from archive.index import sync
from tests.app.trouble import STARRED, archive_of, read_first, results, search, star

QUERY = "governor"
MANY = 80


def index_of(archive: Path) -> Path:
    return archive.with_name(f"{archive.name}-index")


def said(program: Program) -> str:
    """What stands above the list of articles."""
    notice = results(program)._notice
    return notice.text() if notice.isVisible() else ""


@pytest.fixture
def indexed(demo_archive: Path) -> Path:
    """The demo with an index of its own that is up to date."""
    with Archive.open(demo_archive) as archive:
        archive.drain()
    return demo_archive


def missing(index: Path) -> None:
    shutil.rmtree(index)


def of_another_archive(index: Path) -> None:
    other = index.with_name("other.cuttings")
    with Archive.create(other) as archive:
        archive.import_text("Ferry\n\nThe ferry sails at noon.")
        archive.drain()
    shutil.rmtree(index)
    index_of(other).rename(index)


def segments(index: Path) -> list[Path]:
    return sorted(file for file in index.iterdir() if len(file.stem.partition(".")[0]) == 32)


def with_flipped_bytes(index: Path) -> None:
    chosen = random.Random(7)
    for file in segments(index):
        data = bytearray(file.read_bytes())
        for _ in range(max(1, len(data) // 50)):
            data[chosen.randrange(len(data))] ^= 0xFF
        file.write_bytes(data)


def truncated(index: Path) -> None:
    """As a program that synchronises folders would do it: with another file of that name."""
    for file in segments(index):
        half = file.with_name("half")
        half.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
        half.replace(file)


def without_a_segment(index: Path) -> None:
    for file in segments(index)[:2]:
        file.unlink()


def without_sense(index: Path) -> None:
    (index / "meta.json").write_text("{ no index")


def empty(index: Path) -> None:
    for file in index.iterdir():
        file.write_bytes(b"")


def of_an_older_copy(index: Path) -> None:
    """The archive went on, and the index beside it is that of before."""
    aside = index.with_name("aside")
    shutil.copytree(index, aside)
    with Archive.open(index.with_name("demo.cuttings")) as archive:
        archive.import_text("Ferry\n\nThe governor takes the ferry.")
        archive.drain()
    shutil.rmtree(index)
    aside.rename(index)


_SPOILT = (missing, of_another_archive, with_flipped_bytes, truncated, without_a_segment, without_sense, empty)
_each = pytest.mark.parametrize("spoil", [*_SPOILT, of_an_older_copy], ids=lambda spoil: spoil.__name__)


@_each
def test_an_index_that_cannot_be_used_is_built_anew_when_the_archive_opens(
    program: Program, indexed: Path, qtbot: QtBot, spoil: Callable[[Path], None]
) -> None:
    spoil(index_of(indexed))
    program.start(indexed)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    read_first(program, qtbot)
    found = search(program, QUERY, qtbot)
    assert len(found) == archive_of(program).search(QUERY).total >= 3
    assert star(program, qtbot) == "Star"
    qtbot.waitUntil(lambda: archive_of(program).search(STARRED).total == 1)
    assert archive_of(program).check().problems == ()
    assert not program.failure.isVisible()
    assert not said(program)


@pytest.mark.parametrize("spoil", _SPOILT, ids=lambda spoil: spoil.__name__)
def test_an_index_that_is_spoilt_while_the_window_is_open_is_built_anew(
    program: Program, indexed: Path, qtbot: QtBot, spoil: Callable[[Path], None]
) -> None:
    program.start(indexed)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    read_first(program, qtbot)
    before = search(program, QUERY, qtbot)
    assert before
    spoil(index_of(indexed))
    assert star(program, qtbot) == "Star"
    qtbot.waitUntil(lambda: search(program, STARRED, qtbot) != [] or bool(said(program)))
    assert not said(program)
    assert search(program, QUERY, qtbot) == before
    assert not program.failure.isVisible()


@pytest.fixture
def large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive without an index, which is built one article after the other and often looked at meanwhile."""
    monkeypatch.setattr(sync, "PORTION", 1)
    monkeypatch.setattr(searching, "_AGAIN", 100)
    source = tmp_path / "many.jsonl"
    rows = ({"title": f"Report {n}", "text": f"The governor said number {n}."} for n in range(MANY))
    source.write_text("".join(json.dumps(row) + "\n" for row in rows))
    path = tmp_path / "large.cuttings"
    with Archive.create(path) as archive:
        archive.import_paths([source])
    shutil.rmtree(index_of(path))
    return path


def test_while_the_index_is_built_the_window_says_how_much_a_search_covers(
    program: Program, large: Path, qtbot: QtBot
) -> None:
    program.start(large)
    qtbot.waitUntil(lambda: said(program).startswith("Search covers"), timeout=20_000)
    first = said(program)
    assert first.endswith(" % until the index is rebuilt. Reading and marking work.")
    read_first(program, qtbot)
    assert star(program, qtbot) == "Star"
    shares = []  # a star is one more change that waits
    while (sentence := said(program)) and len(shares) < 10_000:
        shares.append(share(sentence))
        qtbot.wait(20)
    assert shares == sorted(shares)
    assert len(set(shares)) > 1
    assert shares[0] < 100
    found = search(program, QUERY, qtbot)
    assert found
    assert archive_of(program).search(QUERY).total == MANY
    assert not program.failure.isVisible()


def test_a_window_that_closes_does_not_wait_for_its_index(
    program: Program, large: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.start(large)
    qtbot.waitUntil(lambda: said(program).startswith("Search covers"), timeout=20_000)
    program.window.close()
    monkeypatch.undo()
    with Archive.open(large) as archive:
        assert 0 < archive._keeper.pending() < MANY
        assert archive.search(QUERY).total == MANY


def share(sentence: str) -> int:
    return int(sentence.split()[2])


def test_a_file_in_the_place_of_the_index_is_left_alone_and_only_searching_suffers(
    program: Program, demo_archive: Path, qtbot: QtBot
) -> None:
    index_of(demo_archive).write_text("Holiday photographs")
    program.start(demo_archive)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    qtbot.waitUntil(lambda: "is no search index: move it elsewhere" in said(program))
    workspace = program.archives.workspace
    assert workspace is not None
    workspace.archive.article(1)
    index_of(demo_archive).rename(demo_archive.with_name("photographs"))
    assert search(program, QUERY, qtbot)
    qtbot.waitUntil(lambda: not said(program))
    assert not program.failure.isVisible()


@pytest.mark.unprivileged
def test_an_index_that_may_not_be_written_is_replaced(program: Program, indexed: Path, qtbot: QtBot) -> None:
    index = index_of(indexed)
    for file in index.iterdir():
        file.chmod(0o400)
    index.chmod(0o500)
    program.start(indexed)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    read_first(program, qtbot)
    assert star(program, qtbot) == "Star"
    qtbot.waitUntil(lambda: search(program, STARRED, qtbot) != [])
    assert not said(program)
    assert not program.failure.isVisible()
    for folder in index.parent.glob("*-index*"):
        folder.chmod(0o700)
