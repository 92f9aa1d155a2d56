"""Excerpts as an archive would give them, for the tests of every export format."""

from dataclasses import replace

from archive.model import (
    Annotation,
    Article,
    ArticleMetadata,
    Assignment,
    Attribution,
    Check,
    Excerpt,
    ExcerptLink,
    LinkType,
    Role,
    Span,
    Stance,
    TagKind,
    Wording,
)

QUOTES = (
    "the “last chance,” Tidewell said",
    '=1+1; she said "no, never"',
    "A dove 🕊️ and a family 👨‍👩‍👧 flew",
    "قال الوزير: «لا» ثم غادر",
    "first line\nsecond, with a comma\n\nfourth",
    "'already in an apostrophe",
    "-5 degrees",
    "+90 312",
    "@desk",
    "\ttabbed",
    "'=1+1 quoted as text",
    "<script>alert(1)</script> &amp; &lt;b&gt; &#10; ]]>",
    "`code`, **bold**, _it_ | a | b | ~~no~~ $x$ ==y== \\ [a](http://b.example) ![c](d) <http://e.example>",
    ":smile: #tag",
    "# heading\n- item\n+ item\n1. one\n2) two\n> quote\n---\n===\n| a |\n|---|\n    code\n```\n[a]: b\nterm\n: what",
    "  spaces at both ends  \n\u00a0and no-break ones\u00a0",
    "\n\nbreaks at both ends\n\n\nand between\n",
    "_x0041_ and _x005F_ again",
    "עברית, “quoted”, ثم عربي\n1. אחת",
    "https://www.example.org/a_b*c?d=e&f=g@h",
)

ACTOR = Assignment("t1", "a", "actor", TagKind.ACTOR, "Mara Tidewell", role=Role.SPEAKER, as_written="Tidewell")
OTHER = Assignment("t2", "a", "other", TagKind.ACTOR, "Zold", role=Role.MENTIONED, as_written="Zold")
ISSUE = Assignment("t3", "a", "issue", TagKind.ISSUE, "Ostrel Corridor", stance=Stance.AGAINST)
TOPIC = Assignment("t4", "a", "topic", TagKind.ISSUE, "Truce")

BARE = Excerpt(
    Annotation("b", 1, 1, Span(0, 5), "Words", "", ""),
    Article(1, 1, "T", 2, ArticleMetadata()),
    "0",
    None,
    0,
    (),
    "",
    "",
)

FULL = Excerpt(
    Annotation(
        "0190-a",
        article=7,
        version=2,
        span=Span(100, 132),
        quote=QUOTES[0],
        prefix="proposal might be ",
        suffix=" on Monday.",
        note="=HYPERLINK(…)\n[ ] ask the ministry",
        attribution=Attribution.OTHER_MEDIA,
        wording=Wording.QUOTED,
        check=Check.TO_CHECK,
        translation="“son şans”",
        created_at="2026-03-14T10:00:00Z",
        modified_at="2026-03-15T10:00:00Z",
        assignments=(ACTOR, OTHER, ISSUE, TOPIC),
    ),
    Article(
        7,
        3,
        "Ministers discuss Kestrel Strait truce",
        450,
        ArticleMetadata(
            outlet="Port Halden Courier",
            byline="Deniz Çağlar",
            dateline="PORT HALDEN",
            section="World",
            published="2026-03-14",
            accessed="2026-03-16",
            url="https://www.porthaldencourier.example/a?b=1",
        ),
    ),
    sha256="e3b0c442",
    page=4,
    paragraph=3,
    links=(
        ExcerptLink(LinkType.CONTRADICTS, "0190-b", "no talks; none", "Zold denies it"),
        ExcerptLink(LinkType.SAME_EVENT, "0190-c", "a phone call", "Wire copy"),
    ),
    version_note="wording absent from version 3",
    citation="Deniz Çağlar, “Ministers discuss Kestrel Strait truce,” Port Halden Courier, 14 March 2026.",
)

WRITTEN = {
    "id": "0190-a",
    "quote": QUOTES[0],
    "context before": "proposal might be ",
    "context after": " on Monday.",
    "translation": "“son şans”",
    "note": "=HYPERLINK(…)\n[ ] ask the ministry",
    "actors": "Mara Tidewell (speaker, as written “Tidewell”); Zold (mentioned)",
    "issues": "Ostrel Corridor (against); Truce",
    "attribution": "other media",
    "wording": "quoted",
    "check": "to check",
    "links": "contradicts: “no talks; none” (Zold denies it, 0190-b); same event: “a phone call” (Wire copy, 0190-c)",
    "title": "Ministers discuss Kestrel Strait truce",
    "outlet": "Port Halden Courier",
    "byline": "Deniz Çağlar",
    "dateline": "PORT HALDEN",
    "section": "World",
    "published": "2026-03-14",
    "accessed": "2026-03-16",
    "URL": "https://www.porthaldencourier.example/a?b=1",
    "page": "4",
    "paragraph": "3",
    "start": "100",
    "end": "132",
    "version": "2",
    "sha256": "e3b0c442",
    "version note": "wording absent from version 3",
    "created": "2026-03-14T10:00:00Z",
    "modified": "2026-03-15T10:00:00Z",
    "citation": "Deniz Çağlar, “Ministers discuss Kestrel Strait truce,” Port Halden Courier, 14 March 2026.",
}
"""FULL as every export should show it, in the order of its columns."""


def quoting(quote: str) -> Excerpt:
    """FULL with another quote."""
    return replace(FULL, annotation=replace(FULL.annotation, quote=quote))
