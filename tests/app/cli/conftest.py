"""What the tests of the commands share."""

from pathlib import Path

import pytest

from archive import Archive

ARTICLE = """Ferry talks stall

The board said no. “We will NOT sign… ever,” its chair told the 👨\u200d👩\u200d👧 outside. Éclairs were served.
"""


@pytest.fixture
def ferry(tmp_path: Path) -> str:
    """The name of an archive in the test's folder with one article, number 1."""
    (tmp_path / "ferry.txt").write_text(ARTICLE, "utf-8")
    with Archive.create(tmp_path / "ferry.cuttings") as archive:
        archive.import_paths([tmp_path / "ferry.txt"])
        archive.drain()
    return "ferry.cuttings"
