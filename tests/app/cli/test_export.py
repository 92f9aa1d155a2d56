"""`cuttings export` as a user meets it: excerpts in every format, and one article as a page."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive import Archive
from archive.exporters.registry import exporters


@pytest.fixture
def noted(ferry: str, tmp_path: Path) -> str:
    with Archive.open(tmp_path / ferry) as archive:
        archive.annotate(1, "We will NOT sign… ever", note="Said twice.")
        archive.annotate(1, "Éclairs were served.")
    return ferry


def test_the_ending_of_the_file_or_the_format_says_how_it_is_written(
    cuttings: Callable[..., Any], noted: str, tmp_path: Path
) -> None:
    for exporter in exporters():
        named = cuttings("export", noted, "-o", "named", "--format", exporter.name, "--json").json
        assert named == {"excerpts": 2, "withheld": 0, "file": "named"}
        ending = f"ending{exporter.suffix}"
        cuttings("export", noted, "-o", ending)
        assert (tmp_path / ending).stat().st_size > 100
        assert (tmp_path / ending).read_bytes()[:4] == (tmp_path / "named").read_bytes()[:4]


def test_an_article_is_written_with_its_highlights_and_notes_only_if_asked_for(
    cuttings: Callable[..., Any], noted: str, tmp_path: Path
) -> None:
    done = cuttings("export", noted, "--article", 1, "-o", "a.html", "--json").json
    assert done == {"article": 1, "highlights": 2, "file": "a.html"}
    page = (tmp_path / "a.html").read_text("utf-8")
    assert "We will NOT sign… ever</mark>" in page
    assert "Said twice." not in page
    told = cuttings("export", noted, "--article", 1, "-o", "a.html", "--notes").out
    assert told == "Wrote article 1 with 2 highlights to a.html.\n"
    assert "Said twice." in (tmp_path / "a.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["--article", 1, "-o", "a.csv"], 2, "let the file’s name end in .html"),
        (["--article", 1, "-o", "a.html", "--query", "x"], 2, "--query, --actor, --issue and --rows choose excerpts"),
        (["--article", 1, "-o", "a.html", "--rows", "tag"], 2, "choose excerpts"),
        (["--notes", "-o", "a.html"], 2, "--notes belongs to --article"),
        (["--article", 99, "-o", "a.html"], 2, "no article 99"),
        (["-o", "a.pdf"], 2, "choose one of csv (.csv), xlsx (.xlsx)"),
        (["--article", 1, "-o", "nowhere/a.html"], 3, "see whether the folder is there"),
    ],
)
def test_what_cannot_be_exported_is_a_sentence_and_no_file(
    cuttings: Callable[..., Any], noted: str, tmp_path: Path, arguments: list[object], status: int, words: str
) -> None:
    before = sorted(tmp_path.iterdir())
    failed = cuttings("export", noted, *arguments, "--json", ok=False)
    assert (failed.status, words in failed.json["error"]["message"]) == (status, True), failed.out
    assert sorted(tmp_path.iterdir()) == before


def test_an_article_off_the_record_is_refused_unless_asked_for(
    cuttings: Callable[..., Any], noted: str, tmp_path: Path
) -> None:
    with Archive.open(tmp_path / noted) as archive, archive.gesture("Set terms") as rows:
        rows.update("articles", 1, terms="off the record")
    failed = cuttings("export", noted, "--article", 1, "-o", "a.html", ok=False)
    assert (failed.status, failed.err) == (
        3,
        "cuttings: Article 1 is off the record: it is exported only with --include-private.\n",
    )
    cuttings("export", noted, "--article", 1, "-o", "a.html", "--include-private")
    assert "[off the record]" in (tmp_path / "a.html").read_text("utf-8")


def test_what_stayed_out_is_counted_and_told(cuttings: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text("Ferry\n\nThe ferry sails at noon.", encoding="utf-8")
    cuttings("new", "x.cuttings")
    cuttings("import", "x.cuttings", "ferry.txt", "--terms", "off the record")
    cuttings("annotate", "x.cuttings", 1, "--quote", "The ferry")
    said = cuttings("export", "x.cuttings", "-o", "all.csv")
    assert "1 excerpt stayed out, as private, off the record or under embargo: --include-private" in said.out
    assert cuttings("export", "x.cuttings", "-o", "all.csv", "--json").json["withheld"] == 1
    assert cuttings("export", "x.cuttings", "-o", "all.csv", "--include-private", "--json").json["excerpts"] == 1
