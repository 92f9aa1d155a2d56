"""Whatever is given as an archive: one sentence with what to do, exit status 3, and the file is as it was."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive import Archive


def _sound(path: Path) -> Path:
    source = path.with_name("ferry.txt")
    source.write_text("Ferry\n\nThe ferry sails at noon.", encoding="utf-8")
    with Archive.create(path) as archive:
        archive.import_paths([source])
        archive.drain()
    return path


def _edit(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(statement)
    connection.close()


def text(path: Path) -> None:
    path.write_text("No archive at all.\n" * 1_000)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def truncated(path: Path) -> None:
    whole = _sound(path).read_bytes()
    path.write_bytes(whole[: len(whole) // 3])


def overwritten(path: Path) -> None:
    whole = _sound(path).read_bytes()
    path.write_bytes(whole[:4096] + os.urandom(len(whole) - 4096))


def of_another_program(path: Path) -> None:
    _edit(path, "CREATE TABLE notes (id); INSERT INTO notes VALUES (1)")


def newer(path: Path) -> None:
    _edit(_sound(path), "PRAGMA user_version = 99")


def with_a_trigger(path: Path) -> None:
    _edit(_sound(path), "CREATE TRIGGER evil AFTER INSERT ON annotations BEGIN DELETE FROM annotations; END")


def a_folder(path: Path) -> None:
    path.mkdir()


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize(
    "make",
    [text, empty, truncated, overwritten, of_another_program, newer, with_a_trigger, a_folder, a_pipe],
    ids=lambda make: make.__name__,
)
@pytest.mark.parametrize("command", ["search", "import", "check"])
def test_what_is_no_sound_archive_is_refused_or_reported_and_left_as_it_was(
    make: Callable[[Path], None], command: str, tmp_path: Path, cuttings: Callable[..., Any]
) -> None:
    path = tmp_path / "x.cuttings"
    make(path)
    (tmp_path / "new.txt").write_text("Strike\n\nThe ferry strikes.", encoding="utf-8")
    before = path.read_bytes() if path.is_file() else b""
    arguments = {"search": ["ferry"], "import": [tmp_path / "new.txt"], "check": []}[command]
    result = cuttings(command, path, *arguments, "--json", ok=False)
    if command == "check" and result.status == 1:  # a damaged file may open, and the check says what is wrong with it
        assert result.json["problems"]
    else:
        assert result.status == 3, result.out
        message = result.json["error"]["message"]
        assert "x.cuttings" in message
        assert message.endswith(".")
        assert "bug" not in message
    assert (path.read_bytes() if path.is_file() else b"") == before


def test_an_archive_that_another_program_is_writing_to_is_waited_for_but_not_for_ever(
    tmp_path: Path, cuttings: Callable[..., Any]
) -> None:
    path = _sound(tmp_path / "x.cuttings")
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    try:
        assert cuttings("search", path, "ferry", "--json").json["total"] == 1
        result = cuttings("annotate", path, 1, "--quote", "The ferry", "--json", ok=False)
    finally:
        holder.close()
    assert result.status == 3
    assert "Another program has been writing to this archive" in result.json["error"]["message"]
    assert cuttings("annotate", path, 1, "--quote", "The ferry", "--json").status == 0


def test_an_archive_that_vanished_says_so(tmp_path: Path, cuttings: Callable[..., Any]) -> None:
    path = _sound(tmp_path / "x.cuttings")
    shutil.rmtree(tmp_path / "x.cuttings-index")
    path.unlink()
    result = cuttings("search", path, "ferry", "--json", ok=False)
    assert result.status == 3
    assert "There is no archive" in result.json["error"]["message"]


def test_an_archive_in_a_folder_that_is_missing_says_where_to_look(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from app.__main__ import main

    assert main(["new", str(tmp_path / "missing" / "x.cuttings")]) == 3
    assert capsys.readouterr().err.endswith("see whether its folder is there, can be written and has room.\n")
