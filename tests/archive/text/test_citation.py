from dataclasses import replace
from typing import Any

import pytest

from archive.model import Article, ArticleMetadata, Terms
from archive.text.citation import citation

_ARTICLE = Article(
    id=1,
    version=1,
    title="Ministers discuss truce",
    words=450,
    metadata=ArticleMetadata(
        byline="Deniz Çağlar",
        outlet="Port Halden Courier",
        published="2026-03-14T10:15+03:00",
        url="https://example.org/truce",
        accessed="2026-03-20",
    ),
)


def test_a_citation_names_all_that_is_known() -> None:
    assert citation(_ARTICLE) == (
        "Deniz Çağlar, “Ministers discuss truce,” Port Halden Courier, 14 March 2026, https://example.org/truce "
        "(accessed 20 March 2026)"
    )


@pytest.mark.parametrize(
    ("known", "line"),
    [
        ({}, "“Ministers discuss truce”"),
        ({"outlet": "Courier"}, "“Ministers discuss truce,” Courier"),
        ({"byline": "Jon Pell"}, "Jon Pell, “Ministers discuss truce”"),
        ({"published": "1987"}, "“Ministers discuss truce,” 1987"),
        ({"published": "2024-06"}, "“Ministers discuss truce,” June 2024"),
        ({"outlet": "Courier", "accessed": "2026"}, "“Ministers discuss truce,” Courier (accessed 2026)"),
        ({"accessed": "2026-03-20T08:00"}, "“Ministers discuss truce” (accessed 20 March 2026)"),
    ],
)
def test_what_is_not_known_leaves_no_gap(known: dict[str, str], line: str) -> None:
    assert citation(replace(_ARTICLE, metadata=ArticleMetadata(**known))) == line


def test_a_title_with_its_own_mark_gets_no_comma() -> None:
    assert (
        citation(replace(_ARTICLE, title="A truce?", metadata=ArticleMetadata(outlet="Courier")))
        == "“A truce?” Courier"
    )


def test_without_a_title_the_rest_stands() -> None:
    assert citation(replace(_ARTICLE, title="", metadata=ArticleMetadata(outlet="Courier"))) == "Courier"


@pytest.mark.parametrize(
    ("known", "line"),
    [
        ({"terms": Terms.ON_BACKGROUND}, "“Ministers discuss truce” [on background]"),
        (
            {"terms": Terms.NOT_FOR_ATTRIBUTION, "outlet": "Courier", "accessed": "2026"},
            "“Ministers discuss truce,” Courier (accessed 2026) [not for attribution]",
        ),
        ({"embargo_until": "2026-05-01"}, "“Ministers discuss truce” [under embargo until 2026-05-01]"),
        (
            {"terms": Terms.OFF_THE_RECORD, "embargo_until": "2026-05-01T06:00+03:00"},
            "“Ministers discuss truce” [off the record; under embargo until 2026-05-01T06:00+03:00]",
        ),
    ],
)
def test_a_citation_says_on_what_terms_the_material_was_obtained(known: dict[str, Any], line: str) -> None:
    assert citation(replace(_ARTICLE, metadata=ArticleMetadata(**known))) == line
