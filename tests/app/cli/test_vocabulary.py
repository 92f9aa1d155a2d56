"""`cuttings merge` and `cuttings codebook` as a user meets them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def tagged(cuttings: Callable[..., Any], ferry: str) -> str:
    for quote, actor in ("We will NOT sign", "Mara Bell:speaker"), ("Éclairs", "M. Bell:speaker"):
        cuttings("annotate", ferry, 1, "--quote", quote, "--actor", actor, "--issue", "Talks > Ferry:for")
    return ferry


def test_two_actors_become_one_and_two_again(cuttings: Callable[..., Any], tagged: str) -> None:
    done = cuttings("merge", tagged, "Mara Bell", "m. bell", "--json").json
    assert {name: done[name] for name in ("moved", "doubles", "aliases", "children", "conflicts")} == {
        "moved": 1,
        "doubles": 0,
        "aliases": ["M. Bell"],
        "children": 0,
        "conflicts": [],
    }
    assert cuttings("search", tagged, 'actor:"mara bell"', "--excerpts", "--json").json["total"] == 2
    assert cuttings("undo", tagged).out == "Undone: Merge M. Bell into Mara Bell\n"
    assert cuttings("search", tagged, 'actor:"mara bell"', "--excerpts", "--json").json["total"] == 1
    assert cuttings("merge", tagged, "Mara Bell", "M. Bell").out == "M. Bell is now Mara Bell: 1 excerpt moved.\n"


def test_a_conflict_and_doubles_are_told(cuttings: Callable[..., Any], tagged: str) -> None:
    cuttings("annotate", tagged, 1, "--quote", "its chair", "--issue", "Talks > Ferry:for", "--issue", "Deal:against")
    assert cuttings("merge", tagged, "Talks > Ferry", "Deal").out == (
        "Deal is now Ferry: 0 excerpts moved, 1 double dropped.\n"
        "“its chair” is tagged Ferry (for) and Deal (against): for stays.\n"
    )


def test_what_is_not_understood_is_a_sentence_and_2(cuttings: Callable[..., Any], tagged: str) -> None:
    for names, words in (
        (("Mara Bell", "Mara Bel"), "There is no actor or issue Mara Bel: did you mean Mara Bell?"),
        (("Mara Bell", "Talks"), "Mara Bell is an actor and Talks an issue"),
        (("Mara Bell", "mara BELL"), "cannot be merged with itself"),
    ):
        failed = cuttings("merge", tagged, *names, "--json", ok=False)
        assert (failed.status, words in failed.json["error"]["message"]) == (2, True), failed.out
    for options in [], ["-o", "x", "--import", "y"], ["--import", "y", "--include-private"]:
        assert cuttings("codebook", tagged, *options, ok=False).status == 2


def test_a_codebook_goes_from_one_archive_to_another(cuttings: Callable[..., Any], tagged: str, tmp_path: Path) -> None:
    secret = cuttings("show", tagged, 1, "--json").json["annotations"][1]["actors"][0]["tag"]
    cuttings("protect", tagged, secret, "--private")
    said = cuttings("codebook", tagged, "-o", "book.csv").out
    assert said == "Wrote 3 actors and issues to book.csv, without what is private.\n"
    done = cuttings("codebook", tagged, "-o", "book.csv", "--include-private", "--json").json
    assert done == {"tags": 4, "file": "book.csv"}
    cuttings("new", "other.cuttings")
    book = tmp_path / "book.csv"
    book.write_text(book.read_text("utf-8-sig") + "actr,X" + "," * 13 + "\n", "utf-8")
    taken = cuttings("codebook", "other.cuttings", "--import", "book.csv", ok=False)
    assert (taken.status, taken.out) == (
        1,
        "4 made, 0 changed, 0 as they were.\nLine 6: “actr” is no kind: write actor, issue.\n",
    )
    again = cuttings("codebook", "other.cuttings", "--import", "book.csv", "--json", ok=False).json
    assert (again["made"], again["changed"], again["unchanged"], len(again["problems"])) == (0, 0, 4, 1)
    assert cuttings("undo", "other.cuttings").out == "Undone: Import a codebook\n"
    failed = cuttings("codebook", tagged, "--import", "ferry.txt", ok=False)
    assert (failed.status, "is no codebook: its first line must name the columns" in failed.err) == (3, True)
