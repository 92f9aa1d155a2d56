"""Importing a few articles in the bulk form."""

import json
from collections.abc import Mapping

from archive import Archive
from archive.operations.ingest import ImportReport


def bulk(archive: Archive, *articles: Mapping[str, object]) -> ImportReport:
    path = archive.path.with_name("articles.jsonl")
    path.write_text("".join(json.dumps(article) + "\n" for article in articles), encoding="utf-8")
    return archive.import_paths([path])


def counts(report: ImportReport) -> tuple[int, int, int]:
    return report.imported, report.versions, report.duplicates
