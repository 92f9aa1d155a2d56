"""What `cuttings show` tells of passages that were marked in an earlier text."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.cli import terminal
from archive import Archive

Run = Callable[..., Any]
FIRST = "The ferry sails again on Monday.\nThe board is silent.\nNobody knows why."
SECOND = "New: the ferry sails again on Tuesday.\nThe board is silent. 😀\nNobody knows why.\nMore came later."


@pytest.fixture
def rewritten(tmp_path: Path) -> str:
    """An archive with an article of two versions; one passage was marked in each."""
    source = tmp_path / "v.jsonl"
    with Archive.create(tmp_path / "v.cuttings") as archive:
        for title, text, quote in (("Ferry", FIRST, "Nobody knows why."), ("Ferry again", SECOND, "board is silent.")):
            source.write_text(json.dumps({"title": title, "text": text, "external_id": "1"}), encoding="utf-8")
            archive.import_paths([source])
            archive.annotate(1, quote)
    return "v.cuttings"


def test_show_tells_what_became_of_a_passage_in_the_newer_text(cuttings: Callable[..., Any], tmp_path: Path) -> None:
    cuttings("new", "v.cuttings")
    source = tmp_path / "v.jsonl"
    for text in ("The ferry sails again.\nThe board is silent.", "The ferry sails again.\nThe chair has left town."):
        source.write_text(json.dumps({"title": "Ferry", "text": text, "external_id": "1"}), encoding="utf-8")
        cuttings("import", "v.cuttings", source)
        if text.endswith("silent."):
            cuttings("annotate", "v.cuttings", 1, "--quote", "The ferry sails again.")
            cuttings("annotate", "v.cuttings", 1, "--quote", "The board is silent.")
    shown = cuttings("show", "v.cuttings", 1, "--json").json["annotations"]
    assert [annotation["placement"]["state"] for annotation in shown] in (["same", "lost"], ["same", "uncertain"])
    assert shown[0]["placement"] == {"version": 2, "state": "same", "start": 0, "end": 22}
    assert "In version 1, here same: “The ferry sails again.”" in cuttings("show", "v.cuttings", 1).out


def test_an_earlier_text_is_shown_with_the_annotations_placed_on_it(cuttings: Run, rewritten: str) -> None:
    shown = cuttings("show", rewritten, 1, "--version", 1, "--json").json
    assert (shown["version"], shown["versions"], shown["title"], shown["body"]) == (1, [1, 2], "Ferry", FIRST)
    places = {a["quote"]: a["placement"] for a in shown["annotations"]}
    assert places["Nobody knows why."] is None
    placement = places["board is silent."]
    assert FIRST[placement["start"] : placement["end"]] == "board is silent."
    text = cuttings("show", rewritten, 1, "--version", 1).out
    assert "The ⟦board is silent.⟧¹" in text
    assert "⟦Nobody knows why.⟧²" in text
    assert "version 1 (the current one is 2)" in text
    assert "1  In version 2, here moved: “board is silent.”" in text
    for number in (3, 0, 10**30):
        assert cuttings("show", rewritten, 1, "--version", number, ok=False).status == 2


def test_two_texts_are_compared_word_by_word(cuttings: Run, rewritten: str) -> None:
    diff = cuttings("show", rewritten, 1, "--diff", 1, 2, "--json").json
    assert (diff["article"], diff["from"], diff["to"]) == (1, 1, 2)
    assert [(c["kind"], c["to"]) for c in diff["title"]] == [("equal", "Ferry"), ("added", " again")]
    for name, start, end, body in (("from", "from_start", "from_end", FIRST), ("to", "to_start", "to_end", SECOND)):
        assert "".join(change[name] for change in diff["changes"]) == body
        assert all(body[change[start] : change[end]] == change[name] for change in diff["changes"])
    named = [(c["kind"], c["from"], c["to"]) for c in diff["changes"] if c["kind"] != "equal"]
    assert named == [
        ("replaced", "The", "New: the"),
        ("replaced", "Monday", "Tuesday"),
        ("added", "", " 😀"),
        ("added", "", "\nMore came later."),
    ]
    back = cuttings("show", rewritten, 1, "--diff", 2, 1, "--json").json["changes"]
    assert [(c["kind"], c["to"]) for c in back if c["kind"] == "missing"] == [("missing", ""), ("missing", "")]
    assert cuttings("show", rewritten, 1, "--diff", 1, 9, ok=False).status == 2
    assert cuttings("show", rewritten, 1, "--diff", 1, 2, "--version", 1, ok=False).status == 2


def test_a_comparison_is_readable_with_and_without_colour(
    cuttings: Run, rewritten: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cuttings("show", rewritten, 1, "--diff", 1, 2).out == (
        "Ferry{+ again+}\n"
        "article 1 · [-version 1-]{+version 2+}\n\n"
        "[-The-]{+New: the+} ferry sails again on [-Monday-]{+Tuesday+}.\n\n"
        "The board is silent.{+ 😀+}\n\n"
        "Nobody knows why.{+¶+}\n\n"
        "{+More came later.+}\n"
    )
    assert "(3 paragraphs unchanged)" in cuttings("show", rewritten, 1, "--diff", 1, 1).out
    monkeypatch.setattr(terminal, "_is_rich", lambda: True)
    marked = terminal.compared([(terminal.DifferenceKind.REPLACED, "a", "b")])
    assert terminal.shown(marked) == "\x1b[31;9ma\x1b[39;29m\x1b[32mb\x1b[39m"
