"""The article the project began from, and our own sample of the same make, from file to search."""

from pathlib import Path

import pytest

from archive import Archive

SHARED = Path(__file__).parents[4] / "shared" / "data"
SAMPLE = Path(__file__).parents[2] / "data" / "article.txt"
SEED = SHARED / "seed-article.txt"
needs_seed = pytest.mark.skipif(not SEED.exists(), reason="../shared/data/seed-article.txt is not here")


@pytest.fixture(params=[pytest.param(SEED, marks=needs_seed, id="seed"), pytest.param(SAMPLE, id="sample")])
def source(request: pytest.FixtureRequest, archive: Archive) -> Path:
    path: Path = request.param
    report = archive.import_paths([path])
    assert (report.imported, report.failed) == (1, [])
    return path


PLACES = {SEED: "ANKARA", SAMPLE: "PORT HALDEN"}
FINDS = {
    SEED: ["turkiye", "TÜRKİYE", "keceli", '"last chance"', "philadelphi AND netanyahu", "nego*", "blinkn~1"],
    SAMPLE: [
        "sonmezoglu",
        "SÖNMEZOĞLU",
        "ilker",
        '"last chance"',
        "ostrel AND tidewell",
        "propo*",
        "tidewel~1",
        "unsal",
    ],
}
FINDS_NOT = {SEED: "philadelphi NOT netanyahu", SAMPLE: "ostrel NOT tidewell"}


def test_the_article_reads_as_its_author_meant_it(archive: Archive, source: Path) -> None:
    view = archive.article(1)
    first_line = source.read_text(encoding="utf-8").split("\n")[0].strip()
    assert view.version.title == first_line
    assert first_line not in view.version.body
    assert view.article.metadata.dateline == PLACES[source]
    assert view.article.metadata.published is None
    assert view.article.metadata.published_written is None
    assert view.article.metadata.language == "en"


def test_it_is_found_by_what_it_says_and_not_by_what_it_does_not(archive: Archive, source: Path) -> None:
    for query in FINDS[source]:
        assert [hit.article for hit in archive.search(query).hits] == [1], query
    assert archive.search(FINDS_NOT[source]).total == 0


def test_the_words_found_are_marked_in_the_snippet(archive: Archive, source: Path) -> None:
    hit = archive.search(FINDS[source][3]).hits[0]
    assert [mark.of(hit.snippet).casefold() for mark in hit.marks] == ["last chance"] or [
        mark.of(hit.snippet).casefold() for mark in hit.marks
    ] == ["last", "chance"]
