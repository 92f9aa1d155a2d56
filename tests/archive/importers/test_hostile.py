"""Hostile and broken files: one sentence each, soon, in little memory, and the archive is as sound as before."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from archive import Archive
from tests.archive.importers.hostile import FILES, SURVIVED

LONGEST = 10.0  # seconds
MOST_MEMORY = 1024  # megabytes
ROOT = Path(__file__).parents[3]


@dataclass(frozen=True)
class Run:
    """One import by the program: `seconds` of its processor, `megabytes` it held at most."""

    status: int
    report: Any
    seconds: float
    megabytes: float


# A program of its own between this process and the one that is measured, which would begin with this one's memory.
_MEASURED = """
import json, resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([done.returncode, json.loads(done.stdout), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]))
"""


def run_import(archive: Path, *paths: Path) -> Run:
    command = [sys.executable, "-m", "app", "import", archive, *paths, "--json"]
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, *command], cwd=ROOT, capture_output=True, check=True, timeout=6 * LONGEST
    )
    return Run(*json.loads(done.stdout))


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "x.cuttings"
    Archive.create(path).close()
    return path


@pytest.mark.parametrize("name", FILES)
def test_what_cannot_be_read_is_one_sentence_and_nothing_is_stored(name: str, archive: Path, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name]())
    run = run_import(archive, path)
    assert run.status == 1
    assert (run.report["imported"], len(run.report["failed"])) == (0, 1), run.report
    assert run.report["failed"][0]["path"].startswith(str(path))
    reason = run.report["failed"][0]["reason"]
    assert ": " in reason, "no remedy"
    assert reason.endswith(".")
    assert "bug" not in reason
    assert run.seconds < LONGEST
    assert run.megabytes < MOST_MEMORY
    with Archive.open(archive) as opened:
        assert opened.check().problems == ()
        assert opened.search("*").total == 0


@pytest.mark.parametrize("name", SURVIVED)
def test_what_is_strange_is_read_or_refused_but_does_no_harm(name: str, archive: Path, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(SURVIVED[name]())
    run = run_import(archive, path)
    assert run.status in (0, 1)
    assert run.report["imported"] + len(run.report["failed"]) >= 1
    assert not any("bug" in failure["reason"] for failure in run.report["failed"])
    assert run.seconds < LONGEST
    assert run.megabytes < MOST_MEMORY
    with Archive.open(archive) as opened:
        assert opened.check().problems == ()
        for hit in opened.search("*").hits:
            body = opened.article(hit.article).version.body
            assert "root:" not in body, "another file was read"
            assert "lollol" not in body, "entities were expanded"


def test_the_rest_of_a_folder_goes_on_around_everything_that_is_wrong_with_it(archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("binary.txt", "corrupt.pdf", "truncated.docx", "empty.html", "nul.txt", "no-object.jsonl"):
        (folder / name).write_bytes(FILES[name]())
    os.mkfifo(folder / "pipe.txt")
    (folder / "loop").symlink_to(folder)
    (folder / "story.txt").write_text("Ferry\n\nThe ferry left the harbour at noon.", encoding="utf-8")
    run = run_import(archive, folder)
    assert run.status == 1
    assert run.report["imported"] == 1
    failed = sorted(Path(failure["path"]).name.partition(":")[0] for failure in run.report["failed"])
    assert failed == sorted({entry.name for entry in folder.iterdir()} - {"story.txt"})
