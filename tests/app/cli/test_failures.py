"""From an exception to a sentence, a position and an exit status."""

import os
from pathlib import Path

import pytest

from app.cli.failures import outcome_of
from archive.errors import (
    ArchiveReadOnly,
    ArchiveUnavailable,
    ChangeConflict,
    FormatError,
    IndexBusy,
    IndexUnreadable,
    NameNotUnderstood,
    NotFound,
    NothingToUndo,
    QueryError,
    QuoteError,
    SchemaTooNew,
)


@pytest.mark.parametrize("kind", [NameNotUnderstood, NotFound, QuoteError])
def test_what_is_not_understood_is_status_2(kind: type[Exception]) -> None:
    outcome = outcome_of(kind("There is no such thing."))
    assert outcome.status == 2
    assert outcome.document == {"error": {"message": "There is no such thing.", "position": None}}


def test_a_query_error_tells_its_position() -> None:
    outcome = outcome_of(QueryError("A quotation mark is not closed.", 5))
    assert outcome.document == {"error": {"message": "A quotation mark is not closed.", "position": 5}}
    assert outcome.status == 2


@pytest.mark.parametrize(
    "kind",
    [
        ArchiveUnavailable,
        ArchiveReadOnly,
        SchemaTooNew,
        IndexUnreadable,
        IndexBusy,
        ChangeConflict,
        NothingToUndo,
        FormatError,
    ],
)
def test_what_cannot_run_is_status_3(kind: type[Exception]) -> None:
    assert outcome_of(kind("Not now.")).status == 3


def test_being_stopped_is_the_status_of_ctrl_c() -> None:
    assert outcome_of(KeyboardInterrupt()).status == 130


def test_a_file_the_system_refuses_is_named() -> None:
    with pytest.raises(OSError, match="nowhere") as caught:
        Path("/nowhere/at/all").read_bytes()
    outcome = outcome_of(caught.value)
    assert (outcome.text, outcome.status) == ("cuttings: No such file or directory: /nowhere/at/all", 3)


def test_a_bug_is_logged_without_what_the_user_wrote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    with pytest.raises(ValueError, match="confidential") as caught:
        raise ValueError("confidential source")
    outcome = outcome_of(caught.value)
    [log] = [Path(folder, name) for folder, _, names in os.walk(tmp_path) for name in names]
    assert str(log) in outcome.text
    assert "ValueError" in log.read_text("utf-8")
    assert "test_failures.py" in log.read_text("utf-8")
    assert "confidential" not in outcome.text + str(outcome.document)
