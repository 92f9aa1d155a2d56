"""What `cuttings quote` says of a passage, to scripts and to people."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive import Archive

Run = Callable[..., Any]


def test_a_verbatim_passage_is_told_with_everything_that_is_needed_to_print_it(cuttings: Run, ferry: str) -> None:
    found = cuttings("quote", ferry, '"We will NOT sign... ever,"', "--json").json
    [place] = found["places"]
    assert (found["verdict"], found["more"], found["pending"]) == ("verbatim", False, 0)
    body = cuttings("show", ferry, 1, "--json").json["body"]
    assert body[place["start"] : place["end"]] == place["quote"] == "“We will NOT sign… ever,”"
    about = {name: place[name] for name in place if name not in ("start", "end", "quote")}
    assert about == {
        "article": 1,
        "version": 1,
        "current": True,
        "title": "Ferry talks stall",
        "outlet": None,
        "published": None,
        "citation": "“Ferry talks stall”",
        "terms": "on the record",
        "private": False,
        "embargo_until": None,
        "differences": [],
        "likeness": 1.0,
    }
    shown = cuttings("quote", ferry, "We will NOT sign").out
    assert shown.startswith("Verbatim, in 1 place:\n\n     1  Ferry talks stall\n")
    assert "“We will NOT sign”" in shown


def test_the_words_that_differ_are_shown_beside_those_of_the_archive(cuttings: Run, ferry: str) -> None:
    text = "We will not sign… ever, its chair"
    found = cuttings("quote", ferry, text, "--json").json
    assert found["verdict"] == "differs"
    [place] = found["places"]
    assert [d for d in place["differences"] if d["kind"] != "equal"] == [
        {"kind": "replaced", "given": "not", "found": "NOT"},
        {"kind": "missing", "given": "", "found": "”"},
    ]
    assert 0.9 < place["likeness"] < 1
    assert "We will [-NOT-]{+not+} sign… ever,[-”-] its chair" in cuttings("quote", ferry, text).out


def test_what_is_left_out_is_shown_in_its_place(cuttings: Run, ferry: str) -> None:
    assert "The board [… said no. …] “We will NOT" in cuttings("quote", ferry, "The board … “We will NOT").out


def test_not_found_is_an_answer_and_a_text_without_words_is_not_understood(cuttings: Run, ferry: str) -> None:
    assert cuttings("quote", ferry, "Green cheese on the moon", "--json").json["verdict"] == "not found"
    assert cuttings("quote", ferry, "Green cheese on the moon").out.startswith("Not found")
    refused = cuttings("quote", ferry, "“…!”", "--json", ok=False)
    assert refused.status == 2
    assert "no word" in refused.json["error"]["message"]


def test_a_limit_says_that_there_is_more(cuttings: Run, ferry: str) -> None:
    assert cuttings("quote", ferry, "the", "--limit", 0).out == "Verbatim, in more than 0 places:\n"
    assert cuttings("quote", ferry, "the", "--limit", "x", ok=False).status == 2


def test_terms_and_an_earlier_version_are_said(cuttings: Run, tmp_path: Path) -> None:
    source = tmp_path / "v.jsonl"
    with Archive.create(tmp_path / "v.cuttings") as archive:
        for text in ("The ferry sails again on Monday.", "The ferry sails again on Tuesday."):
            source.write_text(json.dumps({"title": "Ferry", "text": text, "external_id": "1"}), encoding="utf-8")
            archive.import_paths([source])
        with archive.gesture("Set terms") as rows:
            rows.update("articles", 1, private=1, terms="off the record", embargo_until="2999-01-01")
    shown = cuttings("quote", "v.cuttings", "sails again on Monday").out
    assert "In version 1 only, which is not the current one." in shown
    assert "Terms: off the record, private, under embargo until 2999-01-01." in shown


@pytest.mark.parametrize("passage", ["-ferry", "--", "title:x", "a\nb"])
def test_a_passage_may_begin_with_a_dash_or_look_like_anything(cuttings: Run, ferry: str, passage: str) -> None:
    arguments = ["quote", ferry, "--json", "--", passage] if passage.startswith("--") else ["quote", ferry, passage]
    assert cuttings(*arguments, ok=False).status in (0, 2)
