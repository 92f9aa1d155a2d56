"""What a search says of the articles it finds, and of a query that finds none."""

import json

import pytest

from archive import Archive
from archive.errors import QueryError
from archive.index.base import Sort
from archive.index.marks import marks
from archive.model import LinkType, ReadingState


def test_a_hit_says_what_was_done_with_the_article(stocked: Archive) -> None:
    first = stocked.annotate(1, "The ferry sails")
    second = stocked.annotate(1, "She said")
    other = stocked.annotate(3, "the board")
    stocked.link(first.id, other.id, type=LinkType.CONTRADICTS)
    stocked.link(first.id, second.id)
    with stocked.gesture("Star") as rows:
        rows.update("articles", 1, starred=1, state="kept")
    hits = {hit.article: hit for hit in stocked.search("*").hits}
    assert [(hits[id].highlights, hits[id].links) for id in (1, 2, 3)] == [(2, 2), (0, 0), (1, 1)]
    assert (hits[1].starred, hits[1].state) == (True, ReadingState.KEPT)
    assert (hits[2].starred, hits[2].state) == (False, ReadingState.NEW)
    stocked.undo()
    with stocked.gesture("Delete") as rows:
        rows.update("annotations", second.id, deleted_at="2024-01-01T00:00:00Z")
    hit = stocked.search("ferry").hits[0]
    assert (hit.highlights, hit.links) == (1, 1)


def test_a_result_marks_its_hits_in_any_text_and_counts_what_was_asked_for(stocked: Archive) -> None:
    result = stocked.search("ferry outlet:A")
    assert result.conditions == 2
    assert [(span.start, span.end) for span in marks(result.matcher, "No ferry.")] == [(3, 8)]
    assert stocked.search("ferry", facets=False).facets == {}


def test_what_a_query_without_hits_finds_without_each_condition(stocked: Archive) -> None:
    query = "deal said outlet:B"
    assert stocked.search(query).total == 0
    assert [(one.condition, one.query, one.total) for one in stocked.without_each(query)] == [
        ("deal", "said outlet:B", 0),
        ("said", "deal outlet:B", 0),
        ("outlet:B", "deal said", 1),
    ]
    assert [one.total for one in stocked.without_each("outlet:A AND outlet:B")] == [1, 1]


@pytest.mark.parametrize("query", ["", "nothing", "(a b)"])
def test_a_query_of_one_condition_has_none_to_spare(stocked: Archive, query: str) -> None:
    assert stocked.without_each(query) == ()


def test_a_draft_is_forgiven_here_too(stocked: Archive) -> None:
    assert [one.total for one in stocked.without_each('deal outlet:B "no ', draft=True)] == [0, 1, 0]


@pytest.mark.parametrize("query", ["", "ferry", "ferry OR board"])
@pytest.mark.parametrize("sort", Sort)
def test_the_list_of_all_that_is_found_is_that_of_its_pages(archive: Archive, query: str, sort: Sort) -> None:
    lines = [
        {
            "title": f"Ferry {n}",
            "text": "The board. " * (n % 7),
            "external_id": str(n),
            "published": f"2024-0{n % 4 + 1}",
        }
        for n in range(90)
    ]
    del lines[5]["published"]
    path = archive.path.with_name("many.jsonl")
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    archive.import_paths([path])
    pages = [archive.search(query, sort=sort, limit=20, offset=offset).hits for offset in range(0, 100, 20)]
    assert list(archive.article_ids(query, sort=sort)) == [hit.article for page in pages for hit in page]


def test_a_draft_is_listed_as_far_as_it_is_understood(stocked: Archive) -> None:
    assert list(stocked.article_ids('ferry outlet:"', draft=True)) == [1]
    with pytest.raises(QueryError):
        stocked.article_ids('ferry outlet:"')
