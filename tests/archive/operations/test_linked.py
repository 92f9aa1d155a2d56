"""A query finds what links join by either of their passages, and so it is counted what would narrow it."""

import json
from pathlib import Path

import pytest

from archive import Archive
from archive.errors import QueryError
from archive.index.base import FacetCount, Target
from archive.model import LinkType, Role
from archive.operations.narrow import Narrowing

ARTICLES = (("Wire", "2024-06-01"), ("Courier", "2024-07-03"), ("Courier", None), ("Star", "2024-08"))
WIRE, COURIER, UNDATED, STAR = range(4)


@pytest.fixture
def marks(archive: Archive, tmp_path: Path) -> list[str]:
    """A passage in each article, of which the Wire's contradicts the two of the Courier."""
    path = tmp_path / "articles.jsonl"
    lines = [
        {"title": f"Ferry {outlet}", "text": "The ferry sails at nine.", "outlet": outlet, "language": "en"}
        | ({"published": published} if published else {})
        for outlet, published in ARTICLES
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    archive.import_paths([path])
    speakers = ("Harbour master", "Mara Bell", "Mara Bell", "Anton Roe")
    ferry = [("Transport > Ferry", None)]
    found = [
        archive.annotate(number, "sails at nine", actors=[(speaker, Role.SPEAKER)], issues=ferry).id
        for number, speaker in enumerate(speakers, 1)
    ]
    archive.link(found[WIRE], found[COURIER], type=LinkType.CONTRADICTS)
    archive.link(found[UNDATED], found[WIRE], type=LinkType.CONTRADICTS)
    archive.link(found[STAR], found[WIRE], type=LinkType.RELATED)
    return found


def pairs(archive: Archive, query: str) -> list[tuple[str, str]]:
    return [(one.first.annotation, one.second.annotation) for one in archive.contradictions(query).found]


def counted(found: Narrowing, field: str) -> dict[str, int]:
    return {one.value: one.count for one in found.values[field]}


def test_a_contradiction_is_found_by_either_side(archive: Archive, marks: list[str]) -> None:
    newer, older = (marks[UNDATED], marks[WIRE]), (marks[WIRE], marks[COURIER])
    for everything in ("", "*", "link:contradicts", "issue:transport", 'outlet:wire speaker:"harbour master"'):
        assert pairs(archive, everything) == [newer, older]
    assert pairs(archive, "published:2024-07") == [older]
    assert pairs(archive, "speaker:bell -has:date") == [newer]
    assert pairs(archive, "outlet:courier speaker:master") == []  # no passage is of both
    assert pairs(archive, "outlet:star") == []  # it is linked, but not so
    with pytest.raises(QueryError):
        archive.contradictions("outlet:(")
    assert pairs(archive, "outlet:star OR outlet:courier") == [newer, older]
    assert len(archive.contradictions("outlet:(courier", draft=True).found) == 2


def test_what_is_linked_now_is_found_at_once(archive: Archive, marks: list[str]) -> None:
    assert pairs(archive, "outlet:star") == []
    key, _ = archive.link(marks[STAR], marks[COURIER], type=LinkType.CONTRADICTS)
    assert pairs(archive, "outlet:star") == [(marks[STAR], marks[COURIER])]
    archive.unlink([key])
    assert pairs(archive, "outlet:star") == []


def test_statuses_are_counted_of_what_the_query_finds(archive: Archive, marks: list[str]) -> None:
    found = archive.contradictions("published:2024-07")
    assert sum(found.by_status.values()) == 1


def test_contradictions_are_counted_by_what_either_side_has(archive: Archive, marks: list[str]) -> None:
    found = archive.narrowing("", target=Target.ANNOTATIONS, linked=LinkType.CONTRADICTS)
    assert found.total == 2
    assert counted(found, "outlet") == {"Wire": 2, "Courier": 2}
    assert counted(found, "actor") == {"Harbour master": 2, "Mara Bell": 2}
    assert counted(found, "issue") == {"Ferry": 2}
    assert counted(found, "lang") == {"en": 2}
    assert counted(found, "is") == {"unread": 2}
    assert (found.months, found.undated) == ((FacetCount("2024-06", 2), FacetCount("2024-07", 1)), 1)
    narrowed = archive.narrowing("outlet:courier has:date", target=Target.ANNOTATIONS, linked=LinkType.CONTRADICTS)
    assert narrowed.total == 1
    assert counted(narrowed, "outlet") == {"Wire": 2, "Courier": 1}  # as many as there are with the other outlet
    assert counted(narrowed, "actor") == {"Mara Bell": 1}


def test_it_is_counted_what_would_be_found_without_a_condition(archive: Archive, marks: list[str]) -> None:
    removals = archive.without_each("outlet:courier speaker:master", linked=LinkType.CONTRADICTS)
    assert [(one.query, one.total) for one in removals] == [("speaker:master", 2), ("outlet:courier", 2)]


def test_a_claim_is_found_by_any_appearance(archive: Archive, marks: list[str]) -> None:
    archive.link(marks[WIRE], marks[COURIER], type=LinkType.REPEATS)
    archive.link(marks[COURIER], marks[STAR], type=LinkType.REPEATS)
    (whole,) = archive.claim_groups()
    assert archive.claim_groups("outlet:star") == (whole,)
    assert len(whole.members) == 3
    assert archive.claim_groups("-has:date") == ()
    found = archive.narrowing("outlet:star", target=Target.ANNOTATIONS, linked=LinkType.REPEATS)
    assert found.total == 1
    assert counted(found, "outlet") == {"Wire": 1, "Courier": 1, "Star": 1}
    assert counted(found, "actor") == {"Anton Roe": 1}
