"""An archive that is opened, used and closed."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "x.cuttings") as archive:
        yield archive


@pytest.fixture
def stocked(archive: Archive, tmp_path: Path) -> Archive:
    """Three articles: 1 repeats a phrase, 2 holds difficult scripts, 3 is private."""
    lines = [
        {
            "title": "Truce",
            "text": "He said: “No deal.” She said: “No deal.”\nThe ferry sails 😀 again.",
            "outlet": "A",
        },
        {
            "title": "قناة",
            "text": "قال الوزير: لا اتفاق.\nהשר אמר: אין עסקה 👩‍👩‍👧 היום.\nCafe\u0301 “=1+1”",
            "outlet": "B",
        },
        {"title": "Secret", "text": "Off the record, the board will resign.", "outlet": "C"},
    ]
    path = tmp_path / "stock.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    archive.import_paths([path])
    return archive
