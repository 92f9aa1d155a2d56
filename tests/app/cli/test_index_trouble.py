"""The search index is disposable: when it makes trouble, what does not need it works, and says so."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

TOLD = "cuttings: The search index could not be brought up to date: "


@pytest.fixture
def broken(cuttings: Run, tmp_path: Path) -> str:
    """An archive with one article; a file that is none of ours lies where its index should be."""
    (tmp_path / "ferry.cuttings-index").write_text("Holiday photographs", "utf-8")
    (tmp_path / "ferry.txt").write_text("Ferry talks stall\n\nThe board said no.", "utf-8")
    cuttings("new", "ferry.cuttings")
    result = cuttings("import", "ferry.cuttings", "ferry.txt", "--json")
    assert (result.json["imported"], TOLD in result.err) == (1, True)
    return "ferry.cuttings"


def succeeds(cuttings: Run, *arguments: object) -> Any:
    """The JSON of a command that must work and tell of the index in one line."""
    result = cuttings(*arguments, "--json")
    [line] = result.err.splitlines()
    assert line.startswith(TOLD)
    assert "ferry.cuttings-index" in line
    return result.json


def test_what_does_not_need_the_index_works(cuttings: Run, broken: str) -> None:
    ends = [succeeds(cuttings, "annotate", broken, 1, "--quote", quote)["annotation"] for quote in ("board", "no")]
    succeeds(cuttings, "link", broken, *ends)
    succeeds(cuttings, "undo", broken)
    succeeds(cuttings, "redo", broken)
    assert len(succeeds(cuttings, "history", broken)["history"]) == 4
    assert len(succeeds(cuttings, "show", broken, 1)["annotations"]) == 2
    assert succeeds(cuttings, "export", broken, "-o", "all.csv")["excerpts"] == 2
    assert succeeds(cuttings, "backup", broken, "copy.cuttings")["pending"] is None
    assert cuttings("check", "copy.cuttings", "--json").json == {"problems": [], "pending": 0}


def test_what_needs_the_index_cannot_run(cuttings: Run, broken: str) -> None:
    assert cuttings("search", broken, "board", ok=False).status == 3


def test_what_waited_is_found_when_the_trouble_is_over(cuttings: Run, broken: str, tmp_path: Path) -> None:
    (tmp_path / "ferry.cuttings-index").unlink()
    assert cuttings("search", broken, "board", "--json").json["total"] == 1


def test_the_demo_is_built_beside_a_broken_index(cuttings: Run, tmp_path: Path) -> None:
    (tmp_path / "cuttings-demo").mkdir()
    (tmp_path / "cuttings-demo" / "demo.cuttings-index").write_text("Holiday photographs", "utf-8")
    result = cuttings("demo")
    assert TOLD in result.err
    assert "Try:" not in result.out
    assert len(cuttings("show", "cuttings-demo/demo.cuttings", 1, "--json").json["annotations"]) > 0
