"""The demo archive: built from what ships with the program, and every command it suggests works."""

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """A fresh demo archive; returns what the command printed."""
    monkeypatch.chdir(tmp_path)
    assert main(["demo"]) == 0
    return capsys.readouterr().out


def suggested(printed: str) -> list[list[str]]:
    return [shlex.split(line) for line in printed.splitlines() if line.startswith("  cuttings ")]


def test_it_tells_where_it_is(cuttings: Callable[..., Any], tmp_path: Path) -> None:
    made = cuttings("demo", "somewhere/else", "--json").json
    assert made == {"archive": str(Path("somewhere/else/demo.cuttings")), "pictures": []}
    assert (tmp_path / made["archive"]).is_file()


def test_every_suggested_command_works(demo: str, capsys: pytest.CaptureFixture[str]) -> None:
    commands = suggested(demo)
    assert {command[1] for command in commands} >= {"search", "show", "annotate", "link", "history", "undo", "export"}
    for command in commands:
        assert main([*command[1:], "--json"]) == 0, command
        document = json.loads(capsys.readouterr().out)
        if command[1] in ("search", "export"):
            assert document.get("total", document.get("excerpts")) > 0, command


def test_a_second_demo_keeps_what_was_done_in_the_first(demo: str, capsys: pytest.CaptureFixture[str]) -> None:
    [annotate] = [command for command in suggested(demo) if command[1] == "annotate"]
    main(annotate[1:])
    capsys.readouterr()
    assert main(["demo"]) == 0
    assert "there already" in capsys.readouterr().out
    main(["search", "cuttings-demo/demo.cuttings", "speaker:lindqvar", "--excerpts", "--json"])
    assert json.loads(capsys.readouterr().out)["total"] == 2


def test_nothing_is_left_beside_the_archive(demo: str, tmp_path: Path) -> None:
    left = {path.name for path in (tmp_path / "cuttings-demo").iterdir()}
    assert left == {"demo.cuttings", "demo.cuttings-index"}


def test_it_is_a_sound_archive_in_two_languages(demo: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = "cuttings-demo/demo.cuttings"
    for query, total in (("*", 12), ("lang:en", 8), ("lang:tr", 4), ("has:date", 12), ("kapaklar", 2)):
        assert main(["search", path, query, "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["total"] == total, query
    assert main(["check", path, "--json"]) == 0
