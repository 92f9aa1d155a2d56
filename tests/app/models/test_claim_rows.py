"""A claim stands under what is known of its origin: how often it was printed, where first, and what corroborates it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.models.aside_rows import Heading
from app.models.claim_rows import ClaimRow, claim_rows, spoken
from archive.model import LinkEnd, Span
from archive.operations.claims import ClaimGroup


def end(key: str, outlet: str | None, published: str | None) -> LinkEnd:
    return LinkEnd(key, 1, 1, Span(0, 5), f"quote {key}", "Title", outlet, published)


A, B, C = end("a", "Wire", "2024-06-03"), end("b", "Courier", "2024-06-04T10:00"), end("c", "Wire", None)
D = end("d", "Star", "2024-05")


def group(*members: LinkEnd, others: tuple[LinkEnd, ...] = ()) -> ClaimGroup:
    first = members[0] if members[0].published else None
    undated = sum(one.published is None for one in members)
    outlets = tuple(dict.fromkeys(one.outlet for one in members if one.outlet))
    return ClaimGroup(members, first, undated, outlets, 1 + len(others), others)


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        (group(A, B), "2 appearances in 2 outlets · First: Wire, 3 Jun 2024 · Independent origins: 1"),
        (
            group(A, B, C, others=(D,)),
            "3 appearances in 2 outlets · First: Wire, 3 Jun 2024 · one without a date · Independent origins: 2",
        ),
        (group(C, replace(C, annotation="e")), "2 appearances · No appearance has a date · Independent origins: 1"),
        (
            group(replace(A, is_date_guessed=True), B),
            "2 appearances in 2 outlets · First, if that date is right: Wire, 3 Jun 2024 · Independent origins: 1",
        ),
    ],
)
def test_the_heading_says_where_it_comes_from(qapp: QApplication, claim: ClaimGroup, words: str) -> None:
    heading = claim_rows([claim])[0]
    assert isinstance(heading, Heading)
    assert heading.name == words


def test_appearances_come_before_what_corroborates_them(qapp: QApplication) -> None:
    rows = claim_rows([group(A, B, others=(D,)), group(C, A)])
    assert [row.end.annotation if isinstance(row, ClaimRow) else "" for row in rows] == ["", *"abd", "", *"ca"]
    assert spoken(rows[1]) == "“quote a”, Wire, 3 Jun 2024"
    assert spoken(rows[3]) == "Independent origin, “quote d”, Star, May 2024"
