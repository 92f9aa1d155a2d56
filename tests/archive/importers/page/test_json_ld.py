"""JSON-LD as strangers write it: in any shape, and broken in the usual ways."""

import json
from typing import Any

import pytest

from archive.importers.page.json_ld import NOTHING, Stated, stated

OWN: dict[str, Any] = {
    "@type": "NewsArticle",
    "headline": "Envoys meet",
    "datePublished": "2026-03-14T09:45:00+03:00",
    "author": [{"@type": "Person", "name": "Jon Pell"}, {"@type": "Person", "name": "Asli Kor"}],
    "publisher": {"@type": "NewsMediaOrganization", "name": "Port Halden Courier"},
}
SAID = Stated(
    headline="Envoys meet",
    authors=("Jon Pell", "Asli Kor"),
    published="2026-03-14T09:45:00+03:00",
    outlet="Port Halden Courier",
)
OTHER = {"@type": "NewsArticle", "headline": "Storm", "datePublished": "2020-01-01"}
TEXT = json.dumps(OWN)


@pytest.mark.parametrize(
    "script",
    [
        TEXT,
        f"[{TEXT}]",
        json.dumps({"@graph": [{"@type": "WebSite", "name": "x"}, OWN]}),
        json.dumps({"@type": "WebPage", "datePublished": "2020-01-01", "mainEntity": OWN}),
        json.dumps(OWN | {"@type": ["Article", "ReportageNewsArticle"]}),
        json.dumps(OWN | {"@type": "http://schema.org/BlogPosting"}),
        json.dumps(OWN | {"headline": "Envoys\n  meet"}),
        json.dumps(OWN | {"headline": ["Envoys meet", "Envoys have met"]}),
        json.dumps(OWN | {"headline": {"@value": "Envoys meet"}}),
        json.dumps(OWN | {"author": ["Jon Pell", {"name": ["Asli Kor"]}]}),
        TEXT[:-1] + ",}",
        f"<!-- {TEXT} -->",
        f"//<![CDATA[\n{TEXT}\n//]]>",
        TEXT + ";",
        TEXT.replace("Envoys meet", "Envoys\n\tmeet"),
    ],
)
def test_one_article_is_read_in_any_shape(script: str) -> None:
    assert stated([script]) == SAID


def test_references_are_followed() -> None:
    graph = [
        OWN | {"author": {"@id": "#p"}, "publisher": {"@id": "#o"}},
        {"@type": "Person", "@id": "#p", "name": "Jon Pell"},
        {"@type": "Organization", "@id": "#o", "name": "Port Halden Courier"},
    ]
    found = stated([json.dumps({"@graph": graph})])
    assert (found.authors, found.outlet) == (("Jon Pell",), "Port Halden Courier")


def test_of_several_articles_it_is_that_of_the_page() -> None:
    scripts = [json.dumps(OTHER), json.dumps([OTHER, OWN | {"url": "https://x.example/a"}])]
    assert stated(scripts, titles=["Envoys meet"]).headline == "Envoys meet"
    assert stated(scripts, "https://x.example/a").headline == "Envoys meet"
    assert stated(scripts, titles=["A third"]) == NOTHING
    listed = {"@type": "ItemList", "itemListElement": [OTHER, OWN]}
    assert stated([json.dumps(listed)]) == NOTHING


def test_a_page_alone_tells_its_date_and_no_headline() -> None:
    found = stated([json.dumps({"@type": "WebPage", "name": "x", "datePublished": "2026-03-14"})])
    assert (found.published, found.headline) == ("2026-03-14", None)


def test_plain_fields_are_taken_out_of_what_is_broken_beyond_repair() -> None:
    script = TEXT.replace('"author"', '"description": "He said "no" to it", "author"')
    found = stated([script])
    assert (found.headline, found.published, found.authors) == ("Envoys meet", OWN["datePublished"], ("Jon Pell",))


@pytest.mark.parametrize(
    "script",
    [
        "",
        "null",
        "[]",
        "{",
        "[" * 100_000,
        '{"a":' * 100_000,
        json.dumps({"@type": None}),
        json.dumps({"@type": "NewsArticle"}),
        json.dumps(
            {"@type": "NewsArticle", "headline": {"a": [1]}, "author": [[1], None, {"name": {}}], "publisher": 7}
        ),
        json.dumps({"@type": "Product", "name": "Anorak"}),
        '"headline": "x" NewsArticle' * 3,
    ],
    ids=lambda script: script[:20],
)
def test_whatever_is_written_does_no_harm(script: str) -> None:
    found = stated([script])
    assert found.published is None
    assert found.authors == ()
