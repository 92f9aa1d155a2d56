"""An article as a page: its text verbatim in proper elements, whatever highlights overlap in it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from archive.exporters.article import Highlight, write_article
from archive.exporters.base import whole_file
from archive.model import BlockKind, BlockStyle, PlacementState, Span, Terms, Version
from tests.archive.exporters.sample import FULL, ISSUE, TOPIC

LINES = (
    ("Part one", BlockStyle(BlockKind.HEADING, 1)),
    ("She said “no” & <b>left</b>.  Twice.", BlockStyle(BlockKind.PARAGRAPH)),
    ("outer", BlockStyle(BlockKind.LIST_ITEM, 1)),
    ("inner", BlockStyle(BlockKind.LIST_ITEM, 2)),
    ("outer again", BlockStyle(BlockKind.LIST_ITEM, 1)),
    ("A quote of two", BlockStyle(BlockKind.QUOTE)),
    ("paragraphs", BlockStyle(BlockKind.QUOTE)),
    ("Side | Troops", BlockStyle(BlockKind.TABLE_ROW)),
    ("Zold | 4,000", BlockStyle(BlockKind.TABLE_ROW)),
    ("The strait at dawn", BlockStyle(BlockKind.CAPTION)),
    ("قال الوزير 👨‍👩‍👧: لا", BlockStyle(BlockKind.PARAGRAPH)),
)
BODY = "\n".join(line for line, _ in LINES)
VERSION = Version(7, 3, "Title & more", BODY, {n: s for n, (_, s) in enumerate(LINES)}, "e3b0", "2026-03-14T10:00:00Z")


def highlight(span: Span | None, **known: object) -> Highlight:
    """A highlight with all of FULL's tags and its note, but for what is `known`."""
    annotation = replace(FULL.annotation, **known)  # type: ignore[arg-type]
    return Highlight(annotation, span, PlacementState.SAME if span else PlacementState.LOST)


def of(text: str, **known: object) -> Highlight:
    start = BODY.index(text)
    return highlight(Span(start, start + len(text)), **known)


def page(folder: Path, highlights: Sequence[Highlight], *, notes: bool = False) -> html.HtmlElement:
    with whole_file(folder / "out.html") as file:
        write_article(file, FULL.article, VERSION, highlights, notes=notes)
    return html.document_fromstring((folder / "out.html").read_bytes())


def lines(found: html.HtmlElement) -> list[str]:
    """The text of the page line by line, the cells of a row separated as in the body."""
    (article,) = found.iter("article")
    shown = []
    for element in article.iterchildren():
        if element.tag == "table":
            shown += [" | ".join(cell.text_content() for cell in row.iter("td")) for row in element.iter("tr")]
        elif element.tag == "ul":
            shown += ["".join(item.xpath("./text() | ./mark/text()")).rstrip("\n") for item in element.iter("li")]
        elif element.tag == "blockquote":
            shown += [paragraph.text_content() for paragraph in element.iter("p")]
        elif element.tag != "h1" and element.get("class") not in ("source", "quiet"):
            shown.append(element.text_content())
    return shown


def marked(found: html.HtmlElement, number: int) -> str:
    """The words that a reader sees marked as this highlight."""
    marks = [mark for mark in found.iter("mark") if f"\n{number}: " in f"\n{mark.get('title')}"]
    return "".join(mark.text_content() for mark in marks)


def test_every_block_is_what_it_is_in_the_text(tmp_path: Path) -> None:
    found = page(tmp_path, [])
    article = found.find(".//article")
    assert article is not None
    assert [child.tag for child in article] == ["h1", "p", "p", "h2", "p", "ul", "blockquote", "table", "p", "p"]
    assert found.findtext(".//h1") == "Title & more"
    assert [item.text for item in found.xpath("//article/ul/li")] == ["outer", "outer again"]
    assert found.findtext(".//article/ul/li/ul/li") == "inner"
    assert [[cell.text for cell in row] for row in found.iter("tr")] == [["Side", "Troops"], ["Zold", "4,000"]]
    assert found.xpath("string(//p[@class='caption'])") == "The strait at dawn"
    assert lines(found) == BODY.split("\n")


def test_highlights_that_overlap_each_show_all_their_words(tmp_path: Path) -> None:
    quotes = ("said “no” & <b>", "“no”", "& <b>left", "She said “no”")
    found = page(tmp_path, [of(quote) for quote in quotes])
    assert [marked(found, number) for number in range(1, 5)] == list(quotes)
    assert lines(found) == BODY.split("\n")


def test_a_highlight_over_several_blocks_is_marked_in_each(tmp_path: Path) -> None:
    found = page(tmp_path, [of("two\nparagraphs\nSide | Troops\nZold")])
    assert marked(found, 1) == "twoparagraphsSideTroopsZold"
    assert lines(found) == BODY.split("\n")


SPANS = st.tuples(st.integers(0, len(BODY)), st.integers(0, len(BODY))).map(lambda ends: Span(*sorted(ends)))


@given(spans=st.lists(SPANS, max_size=8))
def test_whatever_is_marked_the_text_is_verbatim_and_so_are_the_marks(
    tmp_path_factory: pytest.TempPathFactory, spans: list[Span]
) -> None:
    found = page(tmp_path_factory.getbasetemp(), [highlight(span) for span in spans])
    assert lines(found) == BODY.split("\n")
    for number, span in enumerate(spans, 1):
        assert marked(found, number) == _without_separators(span)
    ids = [str(element.get("id")) for element in found.iter("*") if element.get("id")]
    assert len(set(ids)) == len(ids)


def _without_separators(span: Span) -> str:
    """The highlighted characters that stand in a block or cell."""
    hidden = {at for at, character in enumerate(BODY) if character == "\n"}
    for row in ("Side | Troops", "Zold | 4,000"):
        bar = BODY.index(row) + row.index(" | ")
        hidden |= {bar, bar + 1, bar + 2}
    return "".join(BODY[at] for at in range(span.start, span.end) if at not in hidden)


def test_each_mark_leads_to_its_tags_and_back(tmp_path: Path) -> None:
    found = page(tmp_path, [of("She said", assignments=(ISSUE,)), of("said “no”", assignments=(TOPIC,))])
    assert [mark.get("title") for mark in found.iter("mark")] == [
        "1: Ostrel Corridor (against)",
        "1: Ostrel Corridor (against)\n2: Truce",
        "2: Truce",
    ]
    ids = set(found.xpath("//@id"))
    assert {target.removeprefix("#") for target in found.xpath("//a/@href") if target.startswith("#")} == ids
    legend = [item.text_content() for item in found.xpath("//footer/ol/li")]
    assert ["Ostrel Corridor (against)" in text for text in legend] == [True, False]


def test_notes_are_shown_only_when_asked_for(tmp_path: Path) -> None:
    marks = [of("She said", note="call her again"), highlight(None, note="gone since")]
    assert "call her" not in page(tmp_path, marks).text_content()
    shown = page(tmp_path, marks, notes=True).text_content()
    assert "call her again" in shown
    assert "gone since" in shown


def test_what_has_no_certain_place_is_listed_and_not_marked(tmp_path: Path) -> None:
    found = page(tmp_path, [highlight(None, quote="words of old")])
    assert list(found.iter("mark")) == []
    (item,) = found.xpath("//footer/ul/li")
    assert "words of old" in item.text_content()
    assert "version 2, here lost" in item.text_content()


def test_the_source_says_on_what_terms(tmp_path: Path) -> None:
    about = replace(FULL.article.metadata, terms=Terms.ON_BACKGROUND)
    with whole_file(tmp_path / "out.html") as file:
        write_article(file, replace(FULL.article, metadata=about), VERSION, [], notes=False)
    assert "[on background]" in html.parse(str(tmp_path / "out.html")).xpath("string(//p[@class='source'])")
