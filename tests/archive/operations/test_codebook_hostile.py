"""Whatever a file holds, what of it makes no sense is said by its line, and nothing is half taken in."""

from pathlib import Path

import pytest

from archive import Archive
from archive.errors import ArchiveError, FormatError
from archive.model import TagKind
from tests.archive.operations.codebooks import exported, taken
from tests.archive.store.rows import live_rows

ACTOR = TagKind.ACTOR
HEAD = (
    "kind,name,belongs to,type,aliases,offices,definition,means for,means against,colour,note,private,kept apart from"
)


def test_what_is_not_understood_is_said_by_its_line_and_the_rest_goes_in(archive: Archive) -> None:
    archive.make_tag(ACTOR, "Known")
    lines = {
        "actr,X,,,,,,,,,,,": "“actr” is no kind: write actor, issue.",
        "actor,,,,,,,,,,,,": "An actor or an issue needs a name.",
        "actor,Good one,,person,,,,,,,,,": "",
        "actor,X,,persn,,,,,,,,,": "“persn” is no type: write person, organisation, state, unnamed, other, unknown.",
        "issue,X0,,person,,,,,,,,,": "An issue has no type: only an actor has.",
        "actor,X1,,,,,defined,,,,,,": "An actor has no definition: only an issue has.",
        "issue,X2,,,,minister,,,,,,,": "X2 is an issue: only actors have offices.",
        "actor,X3,,,,minister (2023 – 2019),,,,,,,": "minister cannot end in 2019, before it began in 2023.",
        "actor,X4,,,,minister (2023-13 – ),,,,,,,": "“2023-13” is no date",
        "actor,X5,,,,,,,,,,maybe,": "“maybe” does not say whether it is private: write yes or no.",
        "issue,A > B,,,,,,,,,,,": "“A > B” cannot be the name of one issue",
        "actor,X,Nobody,,,,,,,,,,": "“X” stands below “Nobody”, which is neither in this file nor in the archive.",
        "actor,R1,R2,,,,,,,,,,": "“R1” stands below “R2”, and that in the end below “R1”: take one out.",
        "actor,R2,R1,,,,,,,,,,": "“R2” stands below “R1”, and that in the end below “R2”: take one out.",
        "actor,R3,R2,,,,,,,,,,": "“R3” stands below “R2”, which was not taken in: see line 15.",
        "actor,good ONE,,,,,,,,,,,": "“good ONE” is on line 4 already.",
        "actor,Y,,,,,,,,,": "it has 11 cells where the first line has 13.",
        'actor,"Y"z,,,,,,,,,,,': "a quotation mark is not closed, or stands where it must be doubled.",
        "actor,Apart,,,,,,,,,,,Nobody": "“Nobody”, to be kept apart from, is no other actor.",
        f"actor,{'n' * 1_000_000},,,,,,,,,,,": "is too long for a name, which has at most 300 characters.",
        f"actor,X,{'o' * 1_000_000},,,,,,,,,,": "“X” is on line 13 already.",
        f"{'k' * 1_000_000},X,,,,,,,,,,,": "is no kind",
        f"issue,Long,,,,,{'d' * 1_000_000},,,,,,": "",
        "actor,Nul\x00l,,,,,,,,,,\x00yes,": "",
        "actor,'=1+1,,,,,,,,,,,": "",
    }
    report = taken(archive, "\n".join([HEAD, *lines]))
    numbers = {number: said for number, said in enumerate(lines.values(), 2) if said}
    assert [problem.split(":")[0] for problem in report.problems] == [f"Line {number}" for number in numbers]
    for problem, said in zip(report.problems, numbers.values(), strict=True):
        assert said in problem
        assert len(problem) < 200
    assert report.made == 5
    assert [row["name"] for row in exported(archive)] == ["'=1+1", "Apart", "Good one", "Known", "Null", "Long"]
    assert len(archive.tag(archive.find_tag("Long").id).tag.definition) == 1_000_000
    archive.undo()
    assert [row["name"] for row in exported(archive)] == ["Known"]


def test_a_row_that_is_refused_leaves_nothing_of_itself(archive: Archive) -> None:
    archive.make_tag(ACTOR, "Mara Bell")
    before = live_rows(archive.path)
    report = taken(archive, f"{HEAD}\nactor,Mara Bell,,person,Bell,minister (nonsense)\\,,,,,,,,\n")
    assert report.problems
    line = f"actor,Mara Bell,,person,Bell,{'x' * 301},,,,,new note,,"
    report = taken(archive, f"{HEAD}\n{line}\n")
    assert report.problems == ("Line 2: The title of an office has at most 300 characters.",)
    assert live_rows(archive.path) == before


def test_a_quotation_mark_that_is_never_closed_is_said(archive: Archive) -> None:
    report = taken(archive, 'kind,name\nactor,One\nactor,"Two\nactor,Three\n')
    assert (report.made, report.problems) == (
        1,
        ("Line 3: a quotation mark is not closed, or stands where it must be doubled.",),
    )


def test_unknown_columns_are_said_and_left_out(archive: Archive) -> None:
    report = taken(archive, "kind,name,Party,,excerpts\nactor,One,Labour,,12\n")
    assert (report.made, report.problems) == (1, ("Line 1: the column “party” is not known and was left out.",))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is no codebook: its first line must name the columns"),
        (b"name\nMara Bell\n", "is no codebook"),
        (b"kind,name,kind\nactor,x,actor\n", "is no codebook"),
        (b"kind,name,note,note\nactor,x,1,2\n", "has two columns “note”"),
        ("kind,name\nactor,Öncü\n".encode("cp1254"), "is not UTF-8: save it as “CSV UTF-8”"),
        ("kind,name\nactor,Öncü\n".encode("utf-16"), "is not UTF-8"),
        (b"PK\x03\x04" + bytes(range(256)), "is not UTF-8"),
        (b"kind,name\nactor,One\nactor,\xff\n", "is not UTF-8"),
    ],
    ids=["empty", "no kind", "kind twice", "note twice", "cp1254", "utf-16", "zip", "bad byte"],
)
def test_a_file_that_is_no_codebook_is_refused_whole(archive: Archive, content: bytes, words: str) -> None:
    before = live_rows(archive.path)
    with pytest.raises(FormatError, match=words):
        taken(archive, content)
    assert live_rows(archive.path) == before


def test_what_cannot_be_read_or_written_is_a_sentence(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="cannot be read"):
        archive.import_codebook(tmp_path / "nowhere.csv")
    with pytest.raises(FormatError, match="cannot be read"):
        archive.import_codebook(tmp_path)
    with pytest.raises(ArchiveError, match="see whether the folder is there"):
        archive.export_codebook(tmp_path / "nowhere" / "out.csv")
    with pytest.raises(ArchiveError, match="is an archive or another database"):
        archive.export_codebook(archive.path)
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(64_000_001)
    with pytest.raises(FormatError, match="larger than any codebook"):
        archive.import_codebook(large)


def test_thousands_of_bad_lines_are_counted_not_listed(archive: Archive) -> None:
    report = taken(archive, "kind,name\n" + "x,y\n" * 2_500)
    assert len(report.problems) == 1_001
    assert report.problems[-1] == "And 1,500 more lines."
