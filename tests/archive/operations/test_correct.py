"""What is known of an article can be corrected and confirmed, field by field; its text cannot."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive import Archive
from archive.errors import FieldNotUnderstood, NotFound
from archive.importers.base import RawArticle
from archive.model import ArticleMetadata
from archive.operations.correct import CORRECTABLE
from archive.operations.ingest import ImportReport, store
from archive.operations.prepare import prepare
from tests.archive.store.rows import live_rows

BODY = "The ferry to Ostrel sailed again on Monday after eleven months in the dock, the harbour board said."


@pytest.fixture
def article(archive: Archive) -> int:
    """Its outlet, language and encoding were guessed."""
    with archive.gesture("Import") as rows:
        raw = RawArticle(BODY, title="Ferry", outlet="ostrel.example", guessed=("encoding", "outlet"))
        return store(rows, prepare(raw), ImportReport())


def about(archive: Archive, article: int) -> ArticleMetadata:
    return archive.article(article).article.metadata


def test_a_corrected_field_is_no_guess_any_more_and_is_found(archive: Archive, article: int) -> None:
    changes = archive.correct(article, outlet="  Ostrel\tPost ", published="3 June 2024", byline="Mara Bell")
    known = about(archive, article)
    assert (known.outlet, known.published, known.byline) == ("Ostrel Post", "2024-06-03", "Mara Bell")
    assert known.guessed == ("encoding", "language")
    assert (changes.label, changes.articles) == ("Correct the outlet, date and byline of “Ferry”", {article})
    assert archive.search('outlet:"ostrel post" published:2024-06 byline:bell').total == 1
    assert archive.undo() == changes.label
    assert about(archive, article) == ArticleMetadata(
        outlet="ostrel.example", language="en", guessed=("encoding", "outlet", "language")
    )
    assert archive.search("outlet:post").total == 0


def test_a_guess_is_confirmed_without_being_changed(archive: Archive, article: int) -> None:
    changes = archive.correct(article, confirmed=["outlet", "encoding"])
    assert changes.label == "Confirm the outlet and encoding of “Ferry”"
    assert (about(archive, article).outlet, about(archive, article).guessed) == ("ostrel.example", ("language",))


def test_what_is_said_already_changes_nothing(archive: Archive, article: int) -> None:
    archive.correct(article, confirmed=["outlet"])
    assert not archive.correct(article, ["outlet"], outlet="ostrel.example")
    assert len(archive.history()) == 2


def test_a_field_is_emptied(archive: Archive, article: int) -> None:
    archive.correct(article, published="2024", section="World")
    archive.correct(article, published=None, section=" ")
    assert (about(archive, article).published, about(archive, article).section) == (None, None)


@pytest.mark.parametrize(
    ("written", "language", "date"),
    [
        ("1987", None, "1987"),
        ("2024-06", None, "2024-06"),
        ("2024-06-01T08:30+03:00", None, "2024-06-01T08:30+03:00"),
        ("14 Mart 2026", "tr", "2026-03-14"),
        ("03/04/2024", "tr", "2024-04-03"),
    ],
)
def test_a_date_is_read_with_the_language_of_the_article(
    archive: Archive, article: int, written: str, language: str | None, date: str
) -> None:
    if language:
        archive.correct(article, language=language, published=written)
    else:
        archive.correct(article, published=written)
    assert about(archive, article).published == date


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"published": "soon"}, "“soon” is no date: write a year"),
        ({"published": "2024-02-31"}, "is no date"),
        ({"published": "May 2024"}, "is no date"),
        ({"published": "03/04/2024"}, "two days: write 2024-04-03 or 2024-03-04"),
        ({"language": "Turkish"}, "no code of a language"),
        ({"url": "ostrel.example/ferry"}, "begins with https://"),
        ({"url": "javascript:alert(1)"}, "no address"),
        ({"url": "https://[bad/x"}, "no address"),
        ({"title": "Better"}, "title belongs to the text"),
        ({"words": "7"}, "“words” cannot be corrected: only outlet, byline"),
        ({"confirmed": ["title"]}, "title belongs"),
    ],
)
def test_what_makes_no_sense_is_refused_whole(
    archive: Archive, article: int, said: Mapping[str, Any], sentence: str
) -> None:
    before = live_rows(archive.path)
    with pytest.raises(FieldNotUnderstood, match=sentence) as refused:
        archive.correct(article, **{"outlet": "Other", **said})
    assert refused.value.field in {*said, "title"}
    assert live_rows(archive.path) == before


def test_an_article_that_is_not_there_is_not_corrected(archive: Archive) -> None:
    with pytest.raises(NotFound):
        archive.correct(7, outlet="Post")


def test_a_corrected_address_is_what_the_article_is_known_by(archive: Archive, article: int, tmp_path: Path) -> None:
    archive.correct(article, url="http://www.ostrel.example/ferry/?utm_source=x")
    with archive.gesture("Import") as rows:
        raw = RawArticle(BODY + " It is late.", title="Ferry", url="https://ostrel.example/ferry")
        assert store(rows, prepare(raw), ImportReport()) == article
    assert about(archive, article).url == "http://www.ostrel.example/ferry/?utm_source=x"


def test_a_long_title_is_cut_in_the_history(archive: Archive) -> None:
    with archive.gesture("Import") as rows:
        article = store(rows, prepare(RawArticle(BODY, title="Ferry " * 30)), ImportReport())
    label = archive.correct(article, published="2024").label
    assert label.startswith("Correct the date of “Ferry Ferry")
    assert label.endswith("…”")
    assert len(label) < 90


VALUES = {
    "language": st.sampled_from(["en", "tr", "en-GB", ""]),
    "published": st.sampled_from(["2024", "2024-06-01", "1 June 2024", ""]),
    "url": st.sampled_from(["https://a.example/1", "https://a.example/2", ""]),
} | {name: st.text(max_size=12) for name in ("outlet", "byline", "dateline", "section")}


@settings(max_examples=30)
@given(
    steps=st.lists(
        st.tuples(st.fixed_dictionaries({}, optional=VALUES), st.sets(st.sampled_from([*CORRECTABLE, "encoding"]))),
        max_size=6,
    )
)
def test_any_corrections_are_undone_and_done_again(steps: list[tuple[dict[str, str], set[str]]]) -> None:
    with TemporaryDirectory() as folder, Archive.create(Path(folder) / "x.cuttings") as archive:
        article = archive.import_text(BODY).article
        states = [live_rows(archive.path)]
        for said, confirmed in steps:
            if archive.correct(article, confirmed, **said):
                states.append(live_rows(archive.path))
            assert not set(about(archive, article).guessed) & {*said, *confirmed}
        for earlier in reversed(states[:-1]):
            archive.undo()
            assert live_rows(archive.path) == earlier
        for later in states[1:]:
            archive.redo()
            assert live_rows(archive.path) == later
