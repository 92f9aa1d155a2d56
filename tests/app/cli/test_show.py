"""What `cuttings show` tells of passages that were marked in an earlier text."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any


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
