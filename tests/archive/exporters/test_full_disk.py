"""A disk that fills up while an export is written: a sentence, the export before it untouched, and no litter."""

import os
import subprocess
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path

import pytest

from archive.errors import ArchiveError
from archive.exporters.base import write_file
from archive.exporters.registry import exporter_for, exporters
from archive.model import Excerpt
from tests.archive.exporters.sample import FULL, quoting

SIZE = 4_000_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own with room for 4 MB."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("needs to be root to mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError as error:
        pytest.skip(f"no small disk can be mounted here: {error}")
    if done.returncode:
        pytest.skip(f"no small disk can be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def without_end() -> Iterator[Excerpt]:
    """Excerpts that no packing makes small."""
    for _ in repeat(None):
        yield quoting(os.urandom(2_000).hex())


@pytest.mark.parametrize("name", [exporter.name for exporter in exporters()])
@pytest.mark.parametrize("fills_when", ["writing", "finishing"])
def test_the_export_before_is_untouched_and_nothing_is_left(small_disk: Path, name: str, fills_when: str) -> None:
    exporter = exporter_for(small_disk, name)
    path = small_disk / f"out{exporter.suffix}"
    write_file(path, exporter, [FULL])
    before = path.read_bytes()
    if fills_when == "finishing":
        (small_disk / "ballast").write_bytes(bytes(SIZE - len(before) - 3 * 4096))
    excerpts = without_end() if fills_when == "writing" else repeat(FULL, 40)
    with pytest.raises(ArchiveError, match="No space left on device"):
        write_file(path, exporter, excerpts)
    assert path.read_bytes() == before
    assert {found.name for found in small_disk.iterdir()} <= {path.name, "ballast"}
