"""What comes in is stored once, under the identity its source gave it, and newer texts become versions of it."""

import json
import shutil
from pathlib import Path

import pytest

from archive import Archive
from archive.model import PlacementState
from archive.operations.ingest import containment
from archive.store import annotations
from archive.store import articles as stored_articles
from tests.archive.operations.bulk import bulk, counts

DATA = Path(__file__).parents[2] / "data"
TEXT = "The envoy said the ceasefire holds in the strait.\nHe left for Lowmark on Monday."
REWRITTEN = "The envoy said the ceasefire holds in the narrow strait.\nHe left for Lowmark on Tuesday."
OTHER = "Quarterly tomato prices doubled."


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param({"outlet": "A", "external_id": "1"}, {"outlet": "A", "external_id": "1"}, (0, 0, 1), id="same id"),
        pytest.param({"outlet": "A", "external_id": "1"}, {"outlet": "a", "external_id": "1"}, (0, 0, 1), id="case"),
        pytest.param(
            {"outlet": "A", "external_id": "1"}, {"outlet": "A", "external_id": "2"}, (1, 0, 0), id="other id"
        ),
        pytest.param({"outlet": "A", "external_id": "1"}, {"outlet": "B", "external_id": "1"}, (1, 0, 0), id="outlet"),
        pytest.param({"outlet": "A"}, {"outlet": "B"}, (1, 0, 0), id="wire copy in two outlets"),
        pytest.param({"outlet": "A"}, {"outlet": "A"}, (0, 0, 1), id="same outlet and text"),
        pytest.param(
            {"outlet": "A", "published": "2024-06-01"},
            {"outlet": "A", "published": "2024-06-02"},
            (1, 0, 0),
            id="same text on another day",
        ),
        pytest.param(
            {"url": "https://www.example.org/a?utm_source=x"},
            {"url": "http://example.org/a/"},
            (0, 0, 1),
            id="same URL",
        ),
        pytest.param({"url": "https://example.org/a"}, {"url": "https://example.org/b"}, (1, 0, 0), id="other URL"),
        pytest.param({"url": "https://example.org/"}, {"url": "https://example.org/"}, (0, 0, 1), id="home page only"),
        pytest.param(
            {"url": "https://example.org/a", "external_id": "1"},
            {"url": "https://example.org/a", "external_id": "2"},
            (1, 0, 0),
            id="same URL, other id",
        ),
    ],
)
def test_the_same_text_again_is_a_duplicate_or_another_article(
    archive: Archive, first: dict[str, object], second: dict[str, object], expected: tuple[int, int, int]
) -> None:
    bulk(archive, {"title": "Truce", "text": TEXT, **first})
    assert counts(bulk(archive, {"title": "Truce", "text": TEXT, **second})) == expected


def test_wire_copy_in_two_outlets_knows_of_each_other(archive: Archive) -> None:
    bulk(archive, {"title": "Truce", "text": TEXT, "outlet": "A"}, {"title": "Truce", "text": TEXT, "outlet": "B"})
    assert archive.article(1).same_text == (2,)
    assert archive.article(2).same_text == (1,)


def test_new_text_under_the_same_identity_is_a_new_version_and_keeps_the_evidence(archive: Archive) -> None:
    bulk(archive, {"title": "Truce", "text": TEXT, "outlet": "A", "external_id": "1"})
    kept = archive.annotate(1, "the ceasefire holds in the strait")
    moved = archive.annotate(1, "said the ceasefire")
    report = bulk(archive, {"title": "Truce", "text": REWRITTEN, "outlet": "A", "external_id": "1"})

    assert counts(report) == (0, 1, 0)
    view = archive.article(1)
    assert (view.article.version, view.version.body) == (2, REWRITTEN)
    evidence = next(annotation for annotation in view.annotations if annotation.id == kept.id)
    assert (evidence.version, evidence.quote) == (1, "the ceasefire holds in the strait")
    with archive.reader() as connection:
        placed = annotations.placements(connection, 1, 2)
    assert placed[kept.id].state in (PlacementState.UNCERTAIN, PlacementState.LOST)
    assert placed[moved.id].state in (PlacementState.SAME, PlacementState.MOVED)
    span = placed[moved.id].span
    assert span
    assert span.of(REWRITTEN) == "said the ceasefire"


def test_an_earlier_version_that_comes_again_is_a_duplicate(archive: Archive) -> None:
    for text in (TEXT, REWRITTEN):
        bulk(archive, {"title": "Truce", "text": text, "external_id": "1"})
    assert counts(bulk(archive, {"title": "Truce", "text": TEXT, "external_id": "1"})) == (0, 0, 1)
    assert archive.article(1).article.version == 2


def test_an_unlike_text_under_the_same_identity_is_a_separate_article_and_said_so(archive: Archive) -> None:
    bulk(archive, {"title": "Truce", "text": TEXT, "external_id": "1"})
    report = bulk(archive, {"title": "Tomatoes", "text": OTHER, "external_id": "1"})
    assert counts(report) == (1, 0, 0)
    assert report.separate == ["Tomatoes (2)"]
    assert counts(bulk(archive, {"title": "Tomatoes", "text": OTHER, "external_id": "1"})) == (0, 0, 1)


def test_importing_a_deleted_article_again_restores_it_with_what_hung_on_it(archive: Archive) -> None:
    bulk(archive, {"title": "Truce", "text": TEXT})
    archive.annotate(1, "the ceasefire holds")
    with archive.gesture("Delete article") as rows:
        rows.delete("articles", 1)
    assert archive.search("ceasefire").total == 0
    assert counts(bulk(archive, {"title": "Truce", "text": TEXT})) == (1, 0, 0)
    assert [annotation.quote for annotation in archive.article(1).annotations] == ["the ceasefire holds"]
    assert archive.search("ceasefire").total == 1
    archive.undo()
    assert archive.search("ceasefire").total == 0


def test_a_version_that_was_undone_comes_back_as_a_version_of_the_article(archive: Archive) -> None:
    for text in (TEXT, REWRITTEN):
        bulk(archive, {"title": "Truce", "text": text, "external_id": "1"})
    archive.undo()
    assert counts(bulk(archive, {"title": "Truce", "text": REWRITTEN, "external_id": "1"})) == (0, 1, 0)
    assert archive.article(1).version.body == REWRITTEN


def test_a_version_number_is_never_used_again(archive: Archive) -> None:
    bulk(archive, {"title": "Truce", "text": TEXT, "external_id": "1"})
    bulk(archive, {"title": "Truce", "text": REWRITTEN, "external_id": "1"})
    archive.undo()
    assert archive.article(1).version.body == TEXT
    bulk(archive, {"title": "Truce", "text": TEXT + "\nMore came later.", "external_id": "1"})
    assert archive.article(1).version.number == 3


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(archive: Archive, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "empty.txt").write_bytes(b"")
    (folder / "binary.txt").write_bytes(b"\x00\x01\x02" * 100)
    (folder / "blank.txt").write_text(" \n\n ", encoding="utf-8")
    shutil.copy(DATA / "article.txt", folder)
    report = archive.import_paths([folder, tmp_path / "missing.txt"])
    assert report.imported == 1
    assert sorted(Path(failure.path).name for failure in report.failed) == [
        "binary.txt",
        "blank.txt",
        "empty.txt",
        "missing.txt",
    ]
    assert all(failure.reason.endswith(".") for failure in report.failed)


def test_dates_and_languages_are_never_guessed_silently(archive: Archive) -> None:
    bulk(
        archive,
        {"title": "A", "text": TEXT, "published": "2024-06"},
        {"title": "B", "text": TEXT, "published": "in May"},
        {"title": "C", "text": TEXT + " Again.", "language": "en-GB"},
    )
    first, second, third = (archive.article(number).article.metadata for number in (1, 2, 3))
    assert (first.published, first.language, first.guessed) == ("2024-06", "en", ("language",))
    assert (second.published, second.published_written) == (None, "in May")
    assert (third.language, third.guessed) == ("en", ())


def test_unknown_keys_of_the_bulk_form_are_kept(archive: Archive) -> None:
    bulk(archive, {"title": "A", "text": TEXT, "topics": ["grain", "wheat"]})
    assert archive.article(1).article.metadata.extra == {"topics": ["grain", "wheat"]}


def test_every_structure_of_a_text_is_given_back(archive: Archive) -> None:
    bulk(archive, {"title": "A", "text": TEXT})
    version = archive.article(1).version
    assert [block.span.of(version.body) for block in version.blocks] == version.body.split("\n")
    with archive.reader() as connection:
        assert stored_articles.body(connection, 1, 1) == TEXT


def test_containment_is_the_share_of_the_smaller_vocabulary() -> None:
    assert containment("one two three four", "One two") == 1
    assert containment("one two", "two three") == 0.5
    assert containment("", "two") == 0


def test_importing_again_what_was_undone_brings_the_same_article_back(archive: Archive) -> None:
    bulk(archive, {"title": "Truce", "text": TEXT})
    archive.undo()
    assert counts(bulk(archive, {"title": "Truce", "text": TEXT})) == (1, 0, 0)
    assert [hit.article for hit in archive.search("*").hits] == [1]
    assert archive.article(1).version.body == TEXT


def test_a_version_that_was_undone_comes_back_as_the_current_one(archive: Archive) -> None:
    for text in (TEXT, REWRITTEN):
        bulk(archive, {"title": "Truce", "text": text, "external_id": "1"})
    archive.undo()
    bulk(archive, {"title": "Truce", "text": REWRITTEN, "external_id": "1"})
    assert (archive.article(1).version.number, archive.article(1).version.body) == (2, REWRITTEN)


def test_what_a_later_copy_knows_more_is_filled_in_and_nothing_is_overwritten(archive: Archive) -> None:
    bulk(archive, {"title": "Truce", "text": TEXT, "outlet": "A", "byline": "Jon Pell"})
    bulk(archive, {"title": "Truce", "text": TEXT, "outlet": "A", "byline": "X", "url": "https://example.org/a"})
    about = archive.article(1).article.metadata
    assert (about.byline, about.url) == ("Jon Pell", "https://example.org/a")
    again = {"title": "Truce", "text": REWRITTEN, "url": "https://example.org/a?utm_source=x"}
    assert counts(bulk(archive, again)) == (0, 1, 0)


def test_two_ids_never_become_one_article_through_one_that_has_none(archive: Archive) -> None:
    bulk(archive, {"title": "Truce", "text": TEXT, "outlet": "A"})
    bulk(archive, {"title": "Truce", "text": TEXT, "outlet": "A", "external_id": "77"})
    assert counts(bulk(archive, {"title": "Truce", "text": TEXT, "outlet": "A", "external_id": "78"})) == (1, 0, 0)


def test_without_an_outlet_an_id_counts_within_its_file_only(archive: Archive, tmp_path: Path) -> None:
    line = json.dumps({"title": "Truce", "text": TEXT, "external_id": "1", "published": "2024-01-01"})
    other = json.dumps({"title": "Truce", "text": REWRITTEN, "external_id": "1", "published": "2024-01-02"})
    for name, text in (("one.jsonl", line), ("two.jsonl", other)):
        (tmp_path / name).write_text(text + "\n", encoding="utf-8")
        assert counts(archive.import_paths([tmp_path / name])) == (1, 0, 0)


@pytest.mark.parametrize(("written", "guessed"), [("en-GB", False), ("EN_us", False), ("English", True), ("", True)])
def test_a_language_that_is_no_code_is_detected_and_counts_as_guessed(
    archive: Archive, written: str, guessed: bool
) -> None:
    bulk(archive, {"title": "Truce", "text": TEXT, "language": written})
    metadata = archive.article(1).article.metadata
    assert (metadata.language, "language" in metadata.guessed) == ("en", guessed)
