"""The commands as a user or a script meets them: their JSON, their texts, their exit statuses."""

import csv
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.cli.parsing import COMMANDS

ARTICLE = """Ferry talks stall in Brask

BRASK

By Jane Doe

The harbour board said no. “We will not sign,” its chair, Ola Venn, told reporters.

The union said no as well, and left.
"""

Run = Callable[..., Any]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in this process and returns its JSON; `status` is the exit status it must have."""
    monkeypatch.chdir(tmp_path)

    def in_process(*arguments: object, status: int = 0) -> Any:
        capsys.readouterr()
        assert main([*map(str, arguments), "--json"]) == status
        [line] = capsys.readouterr().out.splitlines()
        return json.loads(line)

    return in_process


@pytest.fixture
def archive(run: Run, tmp_path: Path) -> str:
    """An archive with one article, number 1."""
    run("new", "a.cuttings")
    (tmp_path / "ferry.txt").write_text(ARTICLE, "utf-8")
    run("import", "a.cuttings", "ferry.txt")
    return "a.cuttings"


def test_new_creates_once(run: Run) -> None:
    assert run("new", "a.cuttings") == {"archive": "a.cuttings"}
    assert "a.cuttings" in run("new", "a.cuttings", status=3)["error"]["message"]


def test_import_counts_and_lists_what_failed(run: Run, archive: str, tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "articles.jsonl").write_text(
        '{"title": "One", "text": "A first text."}\n{"title": "No text"}\n', "utf-8"
    )
    report = run("import", archive, "more", "ferry.txt", status=1)
    seconds = report.pop("seconds")
    [failure] = report.pop("failed")
    assert report == {"imported": 1, "versions": 0, "duplicates": 1}
    assert seconds >= 0
    assert failure["path"].endswith("articles.jsonl:2")
    assert failure["reason"]


def test_import_tells_scripts_when_articles_are_safe(
    run: Run, archive: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "second.txt").write_text("Second\n\nAnother text.", "utf-8")
    assert main(["import", archive, "second.txt"]) == 0
    assert capsys.readouterr().err == "imported 1\n"


def test_a_stopped_import_keeps_what_was_acknowledged_and_says_so(
    run: Run, archive: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.cli.progress.StoppableReporter.cancelled", lambda self: True)
    (tmp_path / "second.txt").write_text("Second\n\nAnother text.", "utf-8")
    assert run("import", archive, "second.txt", status=130)["imported"] == 1
    assert run("search", archive, "another")["total"] == 1


def test_search_finds_articles_with_marks(run: Run, archive: str) -> None:
    result = run("search", archive, "harbour")
    assert set(result) == {"total", "milliseconds", "pending", "hits", "facets"}
    [hit] = result["hits"]
    assert set(hit) == {"article", "title", "outlet", "published", "snippet", "marks", "score"}
    assert (result["total"], result["pending"]) == (1, 0)
    assert (hit["article"], hit["title"], hit["published"]) == (1, "Ferry talks stall in Brask", None)
    assert [hit["snippet"][start:end] for start, end in hit["marks"]] == ["harbour"]


def test_a_query_may_leave_a_word_out_with_a_dash(run: Run, archive: str) -> None:
    assert run("search", archive, "-harbour")["total"] == 0
    assert run("search", archive, "-nowhere")["total"] == 1


def test_a_query_that_is_not_understood_is_answered_with_its_position(run: Run, archive: str) -> None:
    error = run("search", archive, 'ferry "talks', status=2)["error"]
    assert error["position"] == 6
    assert error["message"]


def test_annotate_gives_the_place_of_the_quote_and_show_has_it(run: Run, archive: str) -> None:
    made = run(
        *("annotate", archive, 1, "--quote", "We will not sign", "--actor", "Ola Venn:speaker", "--actor", "Brask"),
        *("--issue", "Ferry > New contract:against", "--note", "Said twice.", "--wording", "quoted"),
        *("--attribution", "named", "--check", "to-check"),
    )
    shown = run("show", archive, 1)
    [annotation] = shown["annotations"]
    assert set(made) == {"annotation", "start", "end"}
    assert {key: annotation[key] for key in made} == made
    assert shown["body"][made["start"] : made["end"]] == annotation["quote"] == "We will not sign"
    assert [(actor["name"], actor["role"]) for actor in annotation["actors"]] == [
        ("Ola Venn", "speaker"),
        ("Brask", "mentioned"),
    ]
    assert [(issue["name"], issue["stance"]) for issue in annotation["issues"]] == [("New contract", "against")]
    assert (annotation["note"], annotation["check"], annotation["wording"]) == ("Said twice.", "to check", "quoted")
    [hit] = run("search", archive, "speaker:venn issue:ferry stance:against", "--excerpts")["hits"]
    assert hit["annotation"] == made["annotation"]


def test_show_tells_all_that_is_known_of_an_article(run: Run, archive: str) -> None:
    shown = run("show", archive, 1)
    assert (shown["article"], shown["version"], shown["title"]) == (1, 1, "Ferry talks stall in Brask")
    assert (shown["dateline"], shown["byline"], shown["outlet"], shown["published"]) == (
        "BRASK",
        "Jane Doe",
        None,
        None,
    )
    lines = shown["body"].split("\n")
    assert [shown["body"][block["start"] : block["end"]] for block in shown["blocks"]] == lines
    assert len(lines) == 2


@pytest.mark.parametrize(
    ("quote", "words"), [("said no", "2 places"), ("We shall not sign it", "We will not sign"), ("Zebra 77", "not in")]
)
def test_a_quote_that_is_not_in_one_place_is_explained(run: Run, archive: str, quote: str, words: str) -> None:
    assert words in run("annotate", archive, 1, "--quote", quote, status=2)["error"]["message"]


def test_one_of_several_places_can_be_chosen(run: Run, archive: str) -> None:
    second = run("annotate", archive, 1, "--quote", "said no", "--occurrence", 2)
    assert second["start"] > run("annotate", archive, 1, "--quote", "said no", "--occurrence", 1)["start"]


def test_two_annotations_are_linked(run: Run, archive: str, capsys: pytest.CaptureFixture[str]) -> None:
    ends = [run("annotate", archive, 1, "--quote", quote)["annotation"] for quote in ("not sign", "and left")]
    link = run("link", archive, *ends, "--type", "responds-to", "--note", "At once.")["link"]
    for annotation in run("show", archive, 1)["annotations"]:
        [shown] = annotation["links"]
        assert (shown["link"], shown["type"], shown["note"]) == (link, "responds to", "At once.")
        assert [shown["source"], shown["target"]] == ends
    assert run("search", archive, "link:responds", status=2)["error"]["message"]
    assert run("search", archive, 'link:"responds to"', "--excerpts")["total"] == 2
    assert main(["show", archive, "1"]) == 0
    assert capsys.readouterr().out.count("Note: At once.") == 2


def test_what_is_not_there_is_not_found(run: Run, archive: str) -> None:
    for arguments in (("show", archive, 99), ("annotate", archive, 99, "--quote", "x"), ("link", archive, "a", "b")):
        assert run(*arguments, status=2)["error"]["message"]


def test_undo_redo_and_history_agree(run: Run, archive: str) -> None:
    run("annotate", archive, 1, "--quote", "and left")
    label = run("undo", archive)["label"]
    assert run("show", archive, 1)["annotations"] == []
    history = run("history", archive)
    assert [entry["undone"] for entry in history["history"]] == [True, False]
    assert history["history"][0]["label"] == label != history["label"]
    assert run("redo", archive) == {"label": label}
    assert len(run("show", archive, 1)["annotations"]) == 1
    assert run("redo", archive, status=3)["error"]["message"]


def test_export_writes_a_table_with_verbatim_quotes(run: Run, archive: str, tmp_path: Path) -> None:
    run("annotate", archive, 1, "--quote", "“We will not sign,”", "--actor", "Ola Venn:speaker")
    run("annotate", archive, 1, "--quote", "and left", "--actor", "the union:about")
    assert run("export", archive, "-o", "all.csv") == {"excerpts": 2, "withheld": 0, "file": "all.csv"}
    assert run("export", archive, "-o", "venn.csv", "--actor", "venn")["excerpts"] == 1
    with (tmp_path / "venn.csv").open(encoding="utf-8-sig", newline="") as file:
        [row] = csv.DictReader(file)
    assert row["quote"] == "“We will not sign,”"
    assert run("export", archive, "-o", "left.csv", "--query", "about:union")["excerpts"] == 1
    assert run("export", archive, "-o", "x.csv", "--actor", "nobody", status=2)["error"]["message"]


def test_check_and_reindex(run: Run, archive: str) -> None:
    assert run("check", archive) == {"problems": [], "pending": 0}
    assert run("reindex", archive)["pending"] == 0


def test_the_original_comes_back_as_it_was(run: Run, archive: str, tmp_path: Path) -> None:
    said = run("original", archive, 1, "-o", "back.txt")
    assert (said["filename"], said["kept"], said["file"]) == ("ferry.txt", True, "back.txt")
    assert (tmp_path / "back.txt").read_bytes() == (tmp_path / "ferry.txt").read_bytes()
    assert "exists already" in run("original", archive, 1, "-o", "back.txt", status=3)["error"]["message"]
    assert "no version 7" in run("original", archive, 1, "--version", 7, status=2)["error"]["message"]


WITHOUT_ARCHIVE = [name for name in COMMANDS if name not in ("new", "demo")]


@pytest.mark.parametrize("name", WITHOUT_ARCHIVE)
def test_a_missing_archive_is_a_sentence_and_3(run: Run, name: str) -> None:
    rest: dict[str, list[object]] = {
        "import": ["x.txt"],
        **{command: ["x"] for command in ("search", "quote")},
        "show": [1],
        "original": [1],
        "annotate": [1, "--quote", "x"],
        "link": ["a", "b"],
        "export": ["-o", "x.csv"],
        "backup": ["b.cuttings"],
        "protect": [1, "--private"],
        "merge": ["a", "b"],
        "codebook": ["-o", "x.csv"],
        "purge": [1],
        "restore": ["new.cuttings"],
    }
    assert "nowhere.cuttings" in run(name, "nowhere.cuttings", *rest.get(name, []), status=3)["error"]["message"]


def test_every_command_speaks_to_people_too(
    run: Run, archive: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    made = run("annotate", archive, 1, "--quote", "We will not sign", "--actor", "Ola Venn:speaker", "--note", "Why?")
    for arguments, expected in (
        (["search", archive, "harbour"], "1 article"),
        (["search", archive, "venn", "--excerpts"], "0 excerpts"),
        (["import", archive, "ferry.txt"], "0 imported, 0 new versions, 1 duplicate, 0 failed"),
        (["show", archive, "1"], "“⟦We will not sign⟧¹,”"),
        (["show", archive, "1"], "Note: Why?"),
        (["original", archive, "1"], "ferry.txt (text/plain, "),
        (["history", archive], "Import ferry.txt"),
        (["check", archive], "No problems."),
        (["undo", archive], "Undone:"),
    ):
        assert main(arguments) == 0
        assert expected in capsys.readouterr().out
    assert made["annotation"] not in json.dumps(run("show", archive, 1))


def test_errors_for_people_go_to_stderr(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["show", "nowhere.cuttings", "1"]) == 3
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("cuttings: ")


def test_wrong_usage_is_2_with_and_without_json(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("search", "a.cuttings", status=2)["error"]["position"] is None
    assert main(["search", "a.cuttings"]) == 2
    assert capsys.readouterr().err.startswith("usage: cuttings search")


def test_output_is_utf_8_whatever_the_locale(cuttings: Callable[..., Any], tmp_path: Path) -> None:
    cuttings("new", "a.cuttings")
    (tmp_path / "tr.txt").write_text("Öncü Keçeli’nin çağrısı\n\nİstanbul’da ‘ışık’ 😀 söndü.", "utf-8")
    cuttings("import", "a.cuttings", "tr.txt")
    shown = cuttings("show", "a.cuttings", 1, PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0")
    assert "İstanbul’da ‘ışık’ 😀 söndü." in shown.out


@pytest.mark.skipif(os.name == "nt", reason="file names are Unicode there")
def test_a_file_name_that_is_no_text_still_gives_valid_json(cuttings: Callable[..., Any]) -> None:
    failed = cuttings("show", "\udcff.cuttings", 1, "--json", ok=False)
    assert failed.status == 3
    assert "\udcff.cuttings" in failed.json["error"]["message"]


@pytest.mark.skipif(os.name == "nt", reason="signals differ there")
def test_a_reader_that_leaves_early_is_no_error(cuttings: Callable[..., Any], tmp_path: Path) -> None:
    cuttings("new", "a.cuttings")
    command = [sys.executable, "-m", "app", "search", "a.cuttings", "*", "--json"]
    process = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) == 128 + signal.SIGPIPE
