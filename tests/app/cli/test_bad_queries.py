"""A query that cannot be understood ends with status 2 and says where, whoever asks for it."""

import json
from pathlib import Path

import pytest

from app.__main__ import main

BAD = [
    pytest.param('ferry "the board', 6, id="quote never closed"),
    pytest.param("ferry (board OR chair", 16, id="bracket never closed"),
    pytest.param("ferry board)", 11, id="bracket never opened"),
    pytest.param("published:[2024-06 TO", 10, id="range never closed"),
    pytest.param("x" * 3_000, 2_000, id="3,000 characters"),
    pytest.param("ferry " * 500, 2_000, id="500 words"),
    pytest.param("(" * 200 + "ferry" + ")" * 200, 64, id="200 brackets"),
    pytest.param("(" * 200, 64, id="200 open brackets"),
    pytest.param(")" * 200, 0, id="200 closing brackets"),
    pytest.param("ferry headline:board", 6, id="unknown field"),
    pytest.param("ferry published:2024-02-30", 16, id="no such day"),
    pytest.param("before:2024-13", 7, id="no such month"),
    pytest.param("ferry after:03/04/2024", 12, id="date of two meanings"),
    pytest.param("published:[2024-06 TO 2024-06-31]", 10, id="no such day in a range"),
    pytest.param("published:[2024 TO 2023]", 10, id="range that ends before it begins"),
    pytest.param("ferry stance:maybe", 13, id="unknown value"),
    pytest.param("ferry AND", 6, id="operator without its second half"),
    pytest.param(" ...", 1, id="nothing to search for"),
    pytest.param("\N{GRINNING FACE} ligne « rouge", 8, id="code points are counted"),
]


@pytest.mark.parametrize(("query", "position"), BAD)
def test_search_says_where(
    ferry: str,
    query: str,
    position: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    for what in ([], ["--excerpts"]):
        assert main(["search", ferry, query, *what, "--json"]) == 2
        answer = json.loads(capsys.readouterr().out)
        assert answer == {"error": {"message": answer["error"]["message"], "position": position}}
        assert answer["error"]["message"].strip()


def test_export_says_where_and_writes_nothing(
    ferry: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["export", ferry, "-o", "out.csv", "--query", "ferry (board", "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["position"] == 7
    assert not Path("out.csv").exists()
