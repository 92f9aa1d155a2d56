"""`cuttings purge` asks before it erases, says what it erased, and never claims more than is true."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from archive import Archive

Run = Callable[..., Any]


def test_without_yes_it_only_tells_what_would_go(cuttings: Run, ferry: str) -> None:
    made = cuttings("annotate", ferry, 1, "--quote", "The board said no", "--actor", "Ola Venn", "--json").json
    asked = cuttings("purge", ferry, 1, ok=False)
    assert asked.status == 2
    assert "would erase for good article 1, Ferry talks stall – in all 1 article, 1 version, 1 annotation" in asked.err
    assert "--yes" in asked.err
    assert cuttings("show", ferry, 1, "--json").json["annotations"][0]["annotation"] == made["annotation"]


def test_with_yes_it_is_gone_and_copies_are_mentioned(cuttings: Run, ferry: str, tmp_path: Path) -> None:
    made = cuttings("annotate", ferry, 1, "--quote", "The board said no", "--note", "zqnote", "--json").json
    done = cuttings("purge", ferry, made["annotation"].upper(), "--yes")
    assert done.out.startswith("Erased for good: 1 annotation. Backups and exports made earlier keep a copy")
    assert cuttings("show", ferry, 1, "--json").json["annotations"] == []
    document = cuttings("purge", ferry, "1", "--yes", "--json").json
    erased = {"articles": 1, "versions": 1, "originals": 1}
    assert document == {"erased": erased, "kept": [], "problems": [], "pending": 0}
    assert cuttings("show", ferry, 1, ok=False).status == 2
    assert cuttings("undo", ferry, ok=False).status == 3
    files = [file for file in tmp_path.rglob("ferry.cuttings*") if file.is_file()]
    assert [file for file in files if b"zqnote" in file.read_bytes() or b"clairs" in file.read_bytes()] == []


def test_an_unknown_id_erases_nothing(cuttings: Run, ferry: str) -> None:
    for ids in (["1", "999"], ["1", "no-such-id"], ["1", "-5"]):
        failed = cuttings("purge", ferry, *ids, "--yes", ok=False)
        assert failed.status == 2
        assert ids[1] in failed.err
    assert cuttings("check", ferry, "--json").json["problems"] == []
    assert cuttings("show", ferry, 1, "--json").json["article"] == 1


def test_an_erasure_that_others_kept_from_finishing_is_finished_later(
    cuttings: Run, ferry: str, tmp_path: Path
) -> None:
    assert cuttings("purge", ferry, "--yes", ok=False).status == 2
    with Archive.open(tmp_path / ferry) as archive, archive.reader() as connection:
        connection.execute("SELECT count(*) FROM articles").fetchone()
        done = cuttings("purge", ferry, 1, "--yes", ok=False)
        assert done.status == 1
        assert "not yet erased to the last byte" in done.out
        assert "close it, then finish with `cuttings purge ferry.cuttings`" in done.out
        assert cuttings("check", ferry, ok=False).status == 1
    assert cuttings("purge", ferry).out.startswith("Finished: no trace is left")
    assert cuttings("check", ferry).out == "No problems.\n"
