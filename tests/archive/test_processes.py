"""Several processes work in one archive at once: nobody errs, nothing is lost, everything is found."""

from pathlib import Path

import pytest

from archive import Archive
from archive.index.base import Target
from archive.store import settings
from tests.archive.processes import bulk_file, finish, start


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "x.cuttings"
    with Archive.create(path) as archive:
        archive.import_paths([bulk_file(tmp_path / "two.jsonl", 2, words=600)])
        archive.drain()
    return path


def test_two_processes_that_read_modify_and_write_lose_no_update(path: Path) -> None:
    for child in [start("count", path, 500), start("count", path, 500)]:
        assert finish(child) == ["done"]
    with Archive.open(path) as archive, archive.reader() as connection:
        assert settings.get(connection, "count") == 1000


def test_two_processes_annotate_while_a_third_imports_and_everything_is_found(path: Path, tmp_path: Path) -> None:
    importer = start("import", path, bulk_file(tmp_path / "many.jsonl", 5_000))
    annotators = [start("annotate", path, 1, "Mara Bell", 500), start("annotate", path, 2, "Anton Roe", 500)]
    made = [set(finish(child)) for child in annotators]
    finish(importer)
    with Archive.open(path) as archive:
        assert archive.check().problems == ()
        for actor, acknowledged in zip(("mara", "anton"), made, strict=True):
            found = archive.search(f"speaker:{actor}", target=Target.ANNOTATIONS, limit=1000)
            assert {hit.annotation for hit in found.hits} == acknowledged
            assert found.total == 500
        assert archive.search("*").total == 5_002
