"""The demo archive: built from what ships with the program, and every command it suggests works."""

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from app.__main__ import main


@pytest.fixture
def demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> str:
    """A fresh demo archive, without pictures, which take longest; returns what the command printed."""
    monkeypatch.setattr("app.pictures.make", lambda archive, folder: "No pictures are made here.")
    monkeypatch.chdir(tmp_path)
    assert main(["demo"]) == 0
    return capsys.readouterr().out


def suggested(printed: str) -> list[list[str]]:
    return [shlex.split(line) for line in printed.splitlines() if line.startswith("  cuttings ")]


def test_without_a_display_it_tells_where_archive_and_pictures_are(
    cuttings: Callable[..., Any], tmp_path: Path
) -> None:
    result = cuttings("demo", "somewhere/else", "--json")
    assert result.err == ""
    made = result.json
    folder = Path("somewhere/else")
    names = [f"{shown}-{theme}.png" for shown in ("main", "compare") for theme in ("light", "dark")]
    pictures = [folder / "pictures" / name for name in names]
    assert made == {"archive": str(folder / "demo.cuttings"), "pictures": list(map(str, pictures))}
    assert (tmp_path / made["archive"]).is_file()
    drawn = [QImage(str(tmp_path / picture)) for picture in pictures]
    assert [(image.width(), image.height()) for image in drawn] == [(1560, 980)] * 4
    assert drawn[0].pixelColor(780, 2).lightness() > 200 > 60 > drawn[1].pixelColor(780, 2).lightness()


def test_without_qt_the_archive_is_built_and_a_sentence_says_why_there_are_no_pictures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("app.pictures.make", lambda archive, folder: "No pictures could be made: Qt cannot run here.")
    assert main(["demo", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["pictures"] == []
    assert main(["demo"]) == 0
    assert capsys.readouterr().out.endswith("No pictures could be made: Qt cannot run here.\n")


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
    lindqvar = ["search", "cuttings-demo/demo.cuttings", "speaker:lindqvar", "--excerpts", "--json"]
    main(lindqvar)
    before = json.loads(capsys.readouterr().out)["total"]
    main(annotate[1:])
    capsys.readouterr()
    assert main(["demo"]) == 0
    assert "there already" in capsys.readouterr().out
    main(lindqvar)
    assert json.loads(capsys.readouterr().out)["total"] == before + 1


def test_nothing_is_left_beside_the_archive(demo: str, tmp_path: Path) -> None:
    left = {path.name for path in (tmp_path / "cuttings-demo").iterdir()}
    assert left == {"demo.cuttings", "demo.cuttings-index"}


def test_it_is_a_sound_archive_whose_languages_and_dates_can_be_searched(
    demo: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = "cuttings-demo/demo.cuttings"

    def total(query: str) -> int:
        assert main(["search", path, query, "--json"]) == 0
        found: int = json.loads(capsys.readouterr().out)["total"]
        return found

    languages = [total(f"lang:{language}") for language in ("en", "tr", "ar")]
    assert min(languages) > 0
    assert sum(languages) == total("*")
    assert total("has:date") == total("*") - 1
    assert total("kapaklar") > 1
    assert total("النهر") == 1
    assert main(["check", path, "--json"]) == 0
