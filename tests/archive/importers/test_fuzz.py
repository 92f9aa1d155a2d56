"""Whatever a file holds: no crash, no hang, no bug, and no row of what was refused."""

import os
from pathlib import Path

import pytest

from archive import Archive
from tests.archive.importers.fuzz import SAMPLES, faults

INPUTS = int(os.environ.get("CUTTINGS_FUZZ_INPUTS", "300"))
"""Of each format; any number on request."""


@pytest.mark.parametrize("form", SAMPLES)
def test_damaged_files_give_articles_or_sentences_and_leave_nothing_else(form: str, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    found = list(faults(form, INPUTS, 0, folder))
    assert [(one.name, one.what) for one in found] == []
    with Archive.create(tmp_path / "x.cuttings") as archive:
        report = archive.import_paths([folder])
        assert report.failed
        assert archive.check().problems == ()
        assert archive.search("*").total == report.imported
        with archive.reader() as connection:
            unused = "SELECT count(*) FROM originals WHERE sha256 NOT IN (SELECT original FROM versions)"
            assert connection.execute(unused).fetchone()[0] == 0
