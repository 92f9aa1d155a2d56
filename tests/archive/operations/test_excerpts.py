"""Excerpts in groups: every one is where it belongs, and all of them are there."""

from collections import Counter

import pytest

from archive import Archive
from archive.errors import QueryError
from archive.model import Attribution, Check, Role, Stance
from archive.operations.excerpts import ExcerptGroup, Grouping
from tests.archive.operations.bulk import bulk

SENTENCES = [f"Sentence number {number} of the report stands here." for number in range(12)]


@pytest.fixture
def marked(archive: Archive) -> Archive:
    """Two articles of twelve sentences, every one marked; issues, speakers and checks in turn."""
    for outlet, published in (("Herald", "2025-03-02"), (None, None)):
        bulk(archive, {"title": "T", "text": "\n".join(SENTENCES), "outlet": outlet, "published": published})
    for article in (1, 2):
        for number, sentence in enumerate(SENTENCES):
            archive.annotate(
                article,
                sentence,
                actors=[(f"Speaker {number % 3}", Role.SPEAKER), ("Wire", Role.VIA)] if number % 4 else [],
                issues=[("Ferry", Stance.FOR), *([("Dam", None)] if number % 2 else [])] if number % 3 else [],
                check=Check.VERIFIED if number % 2 else None,
                attribution=Attribution.NAMED,
            )
    archive.drain()
    return archive


def counts(archive: Archive, grouping: Grouping, query: str = "") -> dict[str, int]:
    return {group.name: group.count for group in archive.excerpts(query, grouping=grouping).groups}


def test_groups_count_what_is_in_them(marked: Archive) -> None:
    assert counts(marked, Grouping.ISSUE) == {"Ferry": 16, "Dam": 8, "": 8}
    assert counts(marked, Grouping.SPEAKER) == {"Speaker 0": 6, "Speaker 1": 6, "Speaker 2": 6, "": 6}
    assert counts(marked, Grouping.CHECK) == {"verified": 12, "": 12}
    assert counts(marked, Grouping.OUTLET) == {"Herald": 12, "": 12}
    assert counts(marked, Grouping.MONTH) == {"2025-03": 12, "": 12}
    assert counts(marked, Grouping.NONE) == {"": 24}


def test_whoever_only_relays_a_claim_is_no_speaker(marked: Archive) -> None:
    assert "Wire" not in counts(marked, Grouping.SPEAKER)


@pytest.mark.parametrize("grouping", Grouping)
def test_the_pages_of_a_group_hold_each_of_its_excerpts_once(marked: Archive, grouping: Grouping) -> None:
    found = marked.excerpts("sentence", grouping=grouping)
    assert found.total == 24
    seen: Counter[str] = Counter()
    for group in found.groups:
        pages = [
            marked.excerpt_page("sentence", grouping, group.value, offset=offset, limit=5)
            for offset in range(0, group.count, 5)
        ]
        rows = [row.annotation.id for page in pages for row in page]
        assert len(rows) == len(set(rows)) == group.count
        assert all(_is_in(group, row.annotation.assignments) for page in pages for row in page)
        seen.update(rows)
    assert len(seen) == 24
    assert set(seen) == set(marked.excerpt_ids("sentence"))


def _is_in(group: ExcerptGroup, assignments: object) -> bool:
    names = [one.name for one in assignments if one.role is not Role.VIA]  # type: ignore[attr-defined]
    return group.tag is None or group.name in names


def test_a_query_narrows_groups(marked: Archive) -> None:
    assert counts(marked, Grouping.ISSUE, "issue:dam") == {"Ferry": 8, "Dam": 8}
    assert counts(marked, Grouping.ISSUE, "speaker:nobody") == {}
    with pytest.raises(QueryError):
        marked.excerpts("(ferry", grouping=Grouping.ISSUE)


def test_a_deleted_excerpt_leaves_its_groups(marked: Archive) -> None:
    key = marked.excerpt_page("", Grouping.ISSUE, marked.excerpts("", grouping=Grouping.ISSUE).groups[0].value)[0]
    with marked.gesture("Delete") as rows:
        rows.delete("annotations", key.annotation.id)
    assert counts(marked, Grouping.ISSUE)["Ferry"] == 15


def test_the_paragraphs_around_an_excerpt(marked: Archive) -> None:
    [first, second, *_, last] = [one.id for one in marked.article(1).annotations]
    around = marked.surroundings(second)
    assert (around.before, around.after) == (SENTENCES[0], SENTENCES[2])
    assert around.span.of(around.paragraph) == SENTENCES[1]
    assert (marked.surroundings(first).before, marked.surroundings(last).after) == ("", "")


def test_an_excerpt_over_two_paragraphs_has_both_as_its_own(archive: Archive) -> None:
    bulk(archive, {"title": "T", "text": "One here.\nTwo here.\nThree here."})
    around = archive.surroundings(archive.annotate(1, "here. Two").id)
    assert (around.before, around.paragraph, around.after) == ("", "One here.\nTwo here.", "Three here.")
    assert around.span.of(around.paragraph) == "here.\nTwo"


@pytest.mark.parametrize(
    ("quote", "copied"),
    [
        ("No deal.", "“No deal.”"),
        ("“No deal.”", "“No deal.”"),
        ("The ferry sails 😀 again.", "“The ferry sails 😀 again.”"),
    ],
)
def test_a_quotation_is_the_words_as_they_stand_with_their_source(stocked: Archive, quote: str, copied: str) -> None:
    key = stocked.annotate(1, quote, occurrence=1).id
    assert stocked.quotation(key) == f"{copied} – “Truce,” A"
