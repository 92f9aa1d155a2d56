"""Codebooks written and taken in, as the tests of them need it."""

import csv
import io

from archive import Archive
from archive.exporters.csv import long_cells
from archive.operations.codebook import CodebookReport


def exported(archive: Archive, *, include_private: bool = True) -> list[dict[str, str]]:
    path = archive.path.with_name("out.csv")
    count = archive.export_codebook(path, include_private=include_private)
    with long_cells():
        rows = list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), strict=True))
    assert count == len(rows)
    return rows


def taken(archive: Archive, text: str | bytes) -> CodebookReport:
    path = archive.path.with_name("in.csv")
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return archive.import_codebook(path)
