"""`cuttings backup` and `cuttings restore`, one after the other."""

from collections.abc import Callable
from pathlib import Path
from typing import Any


def test_back_from_a_backup(cuttings: Callable[..., Any], ferry: str, tmp_path: Path) -> None:
    cuttings("annotate", ferry, 1, "--quote", "The board said no", "--note", "kept")
    cuttings("backup", ferry, "copy.cuttings")
    cuttings("undo", ferry)
    content = (tmp_path / "copy.cuttings").read_bytes()
    restored = cuttings("restore", "copy.cuttings", "again.cuttings", "--json").json
    assert (restored["articles"], restored["annotations"], restored["pending"]) == (1, 1, 0)
    assert cuttings("search", "again.cuttings", "note:kept", "--json").json["total"] == 1
    assert cuttings("history", "again.cuttings", "--json").json["label"] == "Annotate a passage"
    assert cuttings("check", "again.cuttings").out == "No problems.\n"
    assert (tmp_path / "copy.cuttings").read_bytes() == content
    refused = cuttings("restore", "copy.cuttings", "again.cuttings", ok=False)
    assert (refused.status, "exists already" in refused.err) == (3, True)
    assert (
        "Restored third.cuttings, found sound: 1 article, 1 annotation"
        in cuttings("restore", "copy.cuttings", "third.cuttings").out
    )


def test_a_backup_is_an_archive_and_never_overwrites(cuttings: Callable[..., Any], ferry: str) -> None:
    cuttings("backup", ferry, "copy.cuttings")
    assert cuttings("search", "copy.cuttings", "board", "--json").json["total"] == 1
    assert cuttings("check", "copy.cuttings", "--json").json == {"problems": [], "pending": 0}
    refused = cuttings("backup", ferry, "copy.cuttings", ok=False)
    assert (refused.status, "exists already" in refused.err) == (3, True)
