from pathlib import Path

import pytest
from hypothesis import given

from archive.model import Block, BlockKind, BlockStyle, Span
from archive.text.layout import Part, count_words, digest, lay_out
from archive.text.normalize import normalize

from .texts import dirty_texts

_DATA = Path(__file__).parents[2] / "data"


def _read(name: str) -> str:
    return (_DATA / name).read_text(encoding="utf-8")


def _visible(text: str) -> str:
    return "".join(text.split())


def test_the_title_is_taken_once_and_the_dateline_out_of_the_text() -> None:
    layout = lay_out(_read("article.txt"))
    assert layout.title == "Ministers of Arvenia and Zold discuss Kestrel Strait truce"
    assert layout.dateline == "PORT HALDEN"
    assert layout.byline is None
    assert layout.body.startswith("Arvenian Foreign Minister İlker Sönmezoğlu")
    assert "Ministers of Arvenia" not in layout.body
    assert len(layout.blocks) == 5


def test_the_seed_article_is_read_as_a_reader_would(shared_data: Path) -> None:
    layout = lay_out((shared_data / "seed-article.txt").read_text(encoding="utf-8"))
    assert layout.title == "Fidan, Blinken discuss Gaza truce efforts on phone"
    assert (layout.dateline, layout.byline) == ("ANKARA", None)
    assert len(layout.blocks) == 10
    assert layout.body.startswith("Turkish Foreign Minister Hakan Fidan")
    assert layout.body.endswith("since Oct. 7, 2023.")
    assert "\nTürkiye condemned" in layout.body
    assert "between\u00a0Gaza\u00a0and" in layout.body


def test_wire_copy_without_a_headline_keeps_its_first_paragraph_whole() -> None:
    text = _read("wire_copy.txt")
    layout = lay_out(text)
    assert layout.title == text[:80].strip()
    assert layout.dateline == "LOWMARK"
    assert layout.body == text.strip().replace("\n\n", "\n")
    assert layout.body.endswith("(Reporting by wire staff)")


def test_wire_copy_under_a_given_title_keeps_its_first_paragraph_too() -> None:
    layout = lay_out(_read("wire_copy.txt"), title="Truce talks go on")
    assert (layout.title, layout.dateline) == ("Truce talks go on", "LOWMARK")
    assert layout.body.startswith("LOWMARK (Wire) - Arvenian")


def test_without_blank_lines_each_line_is_a_paragraph() -> None:
    text = "Showers continued in the zone.\nThe dry period means the crop will be late.\nArrivals were 155,221 bags."
    layout = lay_out(text, title="COCOA REVIEW", dateline="SALVADOR, Feb 26 -")
    assert layout.body == text
    assert layout.dateline == "SALVADOR, Feb 26 -"
    assert [block.span.of(text) for block in layout.blocks] == text.split("\n")


def test_with_blank_lines_the_lines_of_a_paragraph_are_joined() -> None:
    layout = lay_out("Title\n\nA paragraph broken \n  into lines.\n \t\nAnother.\n\n\n\nThird.")
    assert layout.body == "A paragraph broken into lines.\nAnother.\nThird."


@pytest.mark.parametrize(
    "header",
    [
        "By Mara Tidewell\n\nPORT HALDEN",
        "PORT HALDEN\n\nBy Mara Tidewell",
        "By Mara Tidewell\nPORT HALDEN",
        "Title\nBy Mara Tidewell\nPORT HALDEN",
    ],
)
def test_byline_and_dateline_leave_the_text_for_their_fields(header: str) -> None:
    layout = lay_out(f"Title\n\n{header}\n\nThe text begins here.\n\nIt goes on.")
    assert (layout.title, layout.byline, layout.dateline) == ("Title", "Mara Tidewell", "PORT HALDEN")
    assert layout.body == "The text begins here.\nIt goes on."


def test_a_byline_is_seen_after_a_standfirst_which_stays() -> None:
    layout = lay_out("Title\n\nThe envoy speaks of a last chance.\n\nVon Jana Müller\n\nLOWMARK\n\nDer Text.")
    assert (layout.byline, layout.dateline) == ("Jana Müller", "LOWMARK")
    assert layout.body == "The envoy speaks of a last chance.\nDer Text."


def test_a_crosshead_in_capitals_stays_in_the_text() -> None:
    layout = lay_out("Title\n\nFirst paragraph.\n\nBACKGROUND\n\nSecond paragraph.")
    assert layout.dateline is None
    assert layout.body == "First paragraph.\nBACKGROUND\nSecond paragraph."


def test_what_the_source_says_is_not_looked_for_again() -> None:
    layout = lay_out(
        "Truce talks\nANKARA\nLOWMARK\nBy Jon Pell\nText.", title="Truce talks", dateline="ANKARA", byline="X"
    )
    assert (layout.dateline, layout.byline) == ("ANKARA", "X")
    assert layout.body == "LOWMARK\nBy Jon Pell\nText."


def test_one_line_is_the_body_and_its_beginning_the_title() -> None:
    line = "Zold Prime Minister Anton Brae on Sunday rejected any withdrawal from the Ostrel Corridor, aides said."
    layout = lay_out(f"\n{line}\n")
    assert layout.body == line
    assert layout.title == line[:80].strip()


@pytest.mark.parametrize(("text", "title"), [("Title\n\nTitle", None), ("Title", "Title"), ("Title\n\nANKARA", None)])
def test_a_text_is_never_laid_out_to_nothing(text: str, title: str | None) -> None:
    layout = lay_out(text, title=title)
    assert layout.title == "Title"
    assert layout.body in ("Title", "ANKARA")


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff"])
def test_an_empty_text_has_an_empty_body(text: str) -> None:
    layout = lay_out(text)
    assert (layout.title, layout.body, layout.blocks) == ("", "", ())
    assert lay_out(text, title="Given").title == "Given"


@given(dirty_texts)
def test_nothing_is_lost_but_what_is_recognised(text: str) -> None:
    layout = lay_out(text, title="A title that does not occur")
    if not (layout.dateline or layout.byline):
        assert _visible(layout.body) == _visible(normalize(text))


@given(dirty_texts)
def test_every_block_is_one_stripped_line_of_the_body(text: str) -> None:
    layout = lay_out(text)
    lines = [block.span.of(layout.body) for block in layout.blocks]
    assert "\n".join(lines) == layout.body == normalize(layout.body)
    assert all(line and line == line.strip() and "\n" not in line for line in lines)


HEADING, ROW = BlockStyle(BlockKind.HEADING, level=2), BlockStyle(BlockKind.TABLE_ROW, page=3)
CAPTION = BlockStyle(BlockKind.CAPTION)
STORY = "Arvenian envoys met on Saturday in Lowmark about a truce, as the tour ended."


def test_structured_parts_keep_their_kind_level_and_page() -> None:
    layout = lay_out(
        [Part(" Talks\r\nfail ", HEADING), Part(" \u00a0"), Part("Lowmark\t 1,170 \t", ROW), Part("\t", ROW)], title="T"
    )
    assert layout.body == "Talks fail\nLowmark | 1,170 |"
    assert layout.blocks == (Block(Span(0, 10), HEADING), Block(Span(11, len(layout.body)), ROW))


def test_the_first_heading_of_a_structured_text_is_its_title_and_stands_there_once() -> None:
    parts = [
        Part("Truce talks", HEADING),
        Part("Truce talks"),
        Part(STORY),
        Part("What next", HEADING),
        Part("Nothing."),
    ]
    layout = lay_out(parts)
    assert (layout.title, layout.body) == ("Truce talks", f"{STORY}\nWhat next\nNothing.")
    assert layout.styles == {1: HEADING}
    assert lay_out(parts, title="Truce talks") == layout
    assert lay_out([Part("Truce talks", HEADING)]).body == "Truce talks"


def test_a_structured_text_without_a_heading_is_read_like_a_plain_one() -> None:
    layout = lay_out([Part("Truce talks"), Part("By Jon Pell"), Part("ANKARA"), Part(STORY)])
    assert (layout.title, layout.byline, layout.dateline, layout.body) == ("Truce talks", "Jon Pell", "ANKARA", STORY)


def test_a_standfirst_that_the_story_repeats_is_dropped_and_a_short_heading_is_not() -> None:
    standfirst = Part("Arvenian envoys met on Saturday in Lowmark about a truce.", HEADING)
    assert lay_out([standfirst, Part("ANKARA"), Part(STORY)], title="T").body == STORY
    own = Part("Arvenian envoys met in secret and nobody was told of it.", HEADING)
    assert lay_out([own, Part(STORY)], title="T").body == f"{own.text}\n{STORY}"
    short = Part("Arvenian envoys met", HEADING)
    assert lay_out([short, Part(STORY)], title="T").body == f"{short.text}\n{STORY}"


def test_a_picture_above_the_story_hides_no_dateline_and_is_none_itself() -> None:
    layout = lay_out([Part("ISTANBUL", CAPTION), Part("ANKARA"), Part(STORY)], title="T")
    assert (layout.dateline, layout.body) == ("ANKARA", f"ISTANBUL\n{STORY}")


def test_a_heading_or_standfirst_above_the_story_hides_no_dateline() -> None:
    layout = lay_out([Part("Truce talks", HEADING), Part("ANKARA"), Part(STORY)], title="Another title")
    assert (layout.dateline, layout.body) == ("ANKARA", f"Truce talks\n{STORY}")


def test_a_title_in_capitals_or_with_other_quotation_marks_is_the_title_again() -> None:
    for again in ("ENVOYS’ “LAST CHANCE”", 'Envoys\' "last chance"'):
        assert lay_out(f"{again}\n\n{STORY}", title="Envoys’ “last chance”").body == STORY
        assert lay_out([Part(again, HEADING), Part(STORY)], title="Envoys’ “last chance”").body == STORY


@pytest.mark.parametrize("line", ["By Jon Pell and Asli Kor", "ASLI KOR, JON PELL", "Jon Pell, Lowmark Times reporter"])
def test_a_byline_that_is_known_is_taken_in_any_spelling(line: str) -> None:
    known = "Jon Pell" if "Times" in line else "Jon Pell, Asli Kor"
    assert lay_out([Part(line), Part(STORY)], title="T", byline=known).body == (
        STORY if "Times" not in line else f"{line}\n{STORY}"
    )


def test_the_digest_is_of_title_and_body() -> None:
    assert digest("a", "b") == "7e18f737311b2dc3b2f269dd78396b0351f14fb66efa879f768cb23181883c78"
    assert digest("Türkiye", "b") != digest("Turkiye", "b") != digest("Turkiye", "c")


def test_words_are_counted_as_word_processors_do() -> None:
    assert count_words("The UHA’s proposal might\nbe the “last chance,”") == 8
    assert count_words("Öncü Keçeli") == 2
    assert count_words("北京 today") == 3
    assert count_words("") == 0
