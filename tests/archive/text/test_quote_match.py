from pathlib import Path

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from archive.model import Span
from archive.text.layout import lay_out
from archive.text.quote_match import find_quote, nearest, snap

from .texts import marked_bodies

_BODY = lay_out((Path(__file__).parents[2] / "data" / "article.txt").read_text(encoding="utf-8")).body


def test_a_quote_is_found_where_it_stands() -> None:
    (span,) = find_quote(_BODY, "“last chance,”")
    assert span.of(_BODY) == "“last chance,”"


@pytest.mark.parametrize(
    "quote",
    [
        "the\nKestrel Strait",
        "the  Kestrel\tStrait",
        " the Kestrel\u00a0Strait\r\n",
        "held a phone call on Saturday about a truce in the\r\n   Kestrel Strait",
        "Mu\u0308nchen",
    ],
)
def test_line_breaks_spaces_and_composition_of_a_copied_quote_do_not_matter(quote: str) -> None:
    body = _BODY + " München"
    (span,) = find_quote(body, quote)
    assert span.of(body).split() == quote.replace("u\u0308", "ü").split()


def test_a_quote_may_run_across_paragraphs() -> None:
    (span,) = find_quote(_BODY, "tour of the region. Foreign Ministry")
    assert span.of(_BODY) == "tour of the region.\nForeign Ministry"


def test_all_places_are_found_in_order_overlapping_ones_too() -> None:
    assert [span.start for span in find_quote("ha ha ha", "ha")] == [0, 3, 6]
    assert [span.start for span in find_quote("ha ha ha", "ha ha")] == [0, 3]


@pytest.mark.parametrize("quote", ["", " \n", "never said"])
def test_what_is_not_there_is_not_found(quote: str) -> None:
    assert find_quote(_BODY, quote) == ()


@given(marked_bodies())
def test_a_quote_taken_from_a_body_is_found_in_it(marked: tuple[str, Span]) -> None:
    body, span = marked
    found = find_quote(body, span.of(body))
    words = span.of(body).split()
    if words:
        start = body.index(words[0], span.start)
        stripped = Span(start, start + len(span.of(body).strip()))
        assert snap(body, stripped) in found
        assert all("".join(words) in "".join(match.of(body).split()) for match in found)
        assert [snap(body, match) for match in found] == list(dict.fromkeys(found))


@pytest.mark.parametrize("part", ["👨", "👩", "👧", "👨\u200d👩", "\u200d"])
def test_a_quote_that_is_part_of_one_character_marks_all_of_it_once(part: str) -> None:
    body = "The family 👨\u200d👩\u200d👧 left"
    assert [span.of(body) for span in find_quote(body, part)] == ["👨\u200d👩\u200d👧"]


@pytest.mark.parametrize(
    ("quote", "passage"),
    [
        ('might be the "last chance," Tidewell warns', "might be the “last chance,” Tidewell warned"),
        ("More than 1,204 people were displaced", "More than 1,170 people have been displaced"),
        ("Zold's chief envoy, Mara Tidewell", "Zold’s chief envoy Mara Tidewell"),
        ("THE KESTREL STRATE", "the Kestrel Strait"),
    ],
)
def test_the_nearest_passage_is_offered_in_whole_words(quote: str, passage: str) -> None:
    span = nearest(_BODY, quote)
    assert span
    assert span.of(_BODY).rstrip(".,") == passage


@pytest.mark.parametrize(
    ("body", "quote", "passage"),
    [
        ("He said: WE WILL NOT SIGN it.", "we will not sing", "WE WILL NOT SIGN"),
        ("Then … nothing… at all came.", "nothing... at al", "nothing… at all"),
        ("About 40\u00a0000 people fled.", "40 000 peple", "40\u00a0000 people"),
        ("İSTANBUL’DA IŞIK SÖNDÜ dediler", "istanbul'da ışık sondu", "İSTANBUL’DA IŞIK SÖNDÜ"),
        ("Die große Straße ist weiß", "grosse strasse", "große Straße"),
    ],
)
def test_capitals_dots_and_spaces_do_not_hide_the_nearest_passage(body: str, quote: str, passage: str) -> None:
    span = nearest(body, quote)
    assert span
    assert span.of(body) == passage


@pytest.mark.parametrize("quote", ["", "Quarterly earnings of the cocoa exporters rose", "zzzzzz"])
def test_where_nothing_is_similar_nothing_is_offered(quote: str) -> None:
    assert nearest(_BODY, quote) is None
    assert nearest("", quote) is None


@given(marked_bodies(), st.text(max_size=10))
def test_the_nearest_passage_cuts_no_character(marked: tuple[str, Span], noise: str) -> None:
    body, span = marked
    found = nearest(body, span.of(body) + noise)
    assert found is None or found == snap(body, found)


@pytest.mark.parametrize("whole", ["👩‍👩‍👧‍👦", "👍🏽", "❤️", "🇹🇷", "e\u0301\u0323", "נּ֣", "कि"])
def test_a_span_grows_to_what_a_reader_sees_as_one_character(whole: str) -> None:
    body = f"a\nb{whole}c"
    for start in range(len(whole)):
        assert snap(body, Span(3 + start, 4 + start)).of(body) == whole


def test_flags_side_by_side_stay_apart() -> None:
    assert snap("🇹🇷🇵🇸", Span(2, 3)).of("🇹🇷🇵🇸") == "🇵🇸"


@given(marked_bodies())
def test_a_snapped_span_is_the_smallest_that_cuts_nothing(marked: tuple[str, Span]) -> None:
    body, span = marked
    boundaries = {0, *(cluster.end() for cluster in regex.finditer(r"\X", body))}
    snapped = snap(body, span)
    assert snapped.start == max(b for b in boundaries if b <= span.start)
    assert snapped.end == min(b for b in boundaries if b >= span.end)
