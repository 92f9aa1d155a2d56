"""An archive that is open says so to other accounts and computers, for as long as it is open."""

import json
import os
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from app.claim import Claim, Holder

ELSEWHERE = Holder("another", "newsroom-2", "ayse", 4711, 1.0)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "a.cuttings"
    path.touch(0o640)
    return path


@pytest.fixture
def file(archive: Path) -> Path:
    return archive.with_name("a.cuttings-open")


def leave(file: Path, holder: Holder, *, age: float = 0.0) -> None:
    """A claim as another program would have written it so many seconds ago."""
    file.write_text(json.dumps(asdict(holder)))
    os.utime(file, (file.stat().st_mtime - age,) * 2)


def test_a_claim_lies_beside_the_archive_until_it_is_released(archive: Path, file: Path) -> None:
    claim = Claim(archive)
    assert claim.take() is None
    assert json.loads(file.read_text())["process"] == os.getpid()
    assert file.stat().st_mode & 0o777 == 0o640
    claim.release()
    assert not file.exists()


def test_what_another_computer_holds_is_its_own(archive: Path, file: Path) -> None:
    leave(file, ELSEWHERE)
    claim = Claim(archive)
    assert claim.take() == ELSEWHERE
    claim.release()
    assert json.loads(file.read_text())["host"] == "newsroom-2"


def test_a_claim_that_was_not_renewed_for_minutes_was_left_behind(archive: Path, file: Path) -> None:
    leave(file, ELSEWHERE, age=600)
    claim = Claim(archive)
    assert claim.take() is None
    assert json.loads(file.read_text())["process"] == os.getpid()
    claim.release()


def test_a_claim_is_renewed(archive: Path, file: Path) -> None:
    claim = Claim(archive)
    claim.take()
    leave(file, Holder.here(), age=600)
    assert claim.beat()
    assert Claim(archive).holder() is None
    assert file.stat().st_mtime > archive.stat().st_mtime - 60
    claim.release()


def test_a_claim_that_another_one_took_is_given_up(archive: Path, file: Path) -> None:
    claim = Claim(archive)
    claim.take()
    leave(file, ELSEWHERE)
    assert not claim.beat()
    claim.release()
    assert json.loads(file.read_text())["host"] == "newsroom-2"


def test_a_process_of_this_account_that_died_holds_nothing(archive: Path, file: Path) -> None:
    code = f"from pathlib import Path; from app.claim import Claim; Claim(Path({str(archive)!r})).take()"
    subprocess.run([sys.executable, "-c", code], check=True)
    assert file.exists()
    assert Claim(archive).holder() is None
    alive = replace(Holder.here(), process=os.getppid(), began=0.0)
    leave(file, alive)
    assert Claim(archive).holder() is None, "another process has its number now"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"process": "x"}', "null"])
def test_a_claim_that_cannot_be_read_counts_by_its_age(archive: Path, file: Path, content: str) -> None:
    file.write_text(content)
    assert Claim(archive).take() == Holder()
    os.utime(file, (1.0, 1.0))
    claim = Claim(archive)
    assert claim.take() is None
    claim.release()


def test_where_no_claim_can_be_made_the_archive_can_be_used(tmp_path: Path) -> None:
    claim = Claim(tmp_path / "gone" / "a.cuttings")
    assert claim.take() is None
    assert claim.beat()
    claim.release()
