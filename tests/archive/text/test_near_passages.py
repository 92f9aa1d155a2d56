"""Where a passage stands with other words, exactly those words are named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.model import DifferenceKind
from archive.text.near_passages import WordDifference, nearest_place
from archive.text.normalize import normalize
from archive.text.passages import exact_places, passage
from archive.text.wording import wording

from .manglings import is_plain, mangled
from .texts import bodies, pieces

BODY = (
    "Nothing is known yet. The envoy said: “We will not sign,” and the cease-fire—which the union wants—held in the "
    "strait.\nMore than 1,170 people have been displaced, Öncü Keçeli told reporters on Monday. Talks go on."
)
Named = list[tuple[str, str, str]]


def compared(quote: str, body: str = BODY) -> tuple[str, Named]:
    found = nearest_place(body, passage(quote))
    assert found
    return found.span.of(body), named(found.differences)


def named(differences: tuple[WordDifference, ...]) -> Named:
    return [(d.kind.value, d.given, d.found) for d in differences if d.kind is not DifferenceKind.EQUAL]


@pytest.mark.parametrize(
    ("quote", "stands", "differences"),
    [
        ("“We shall not sign”", "We will not sign", [("replaced", "shall", "will")]),
        ("WE will not sign", "We will not sign", [("replaced", "WE", "We")]),
        ("Oncu Keçeli told reporters", "Öncü Keçeli told reporters", [("replaced", "Oncu", "Öncü")]),
        ("we certainly will not sign,” and", None, [("replaced", "we", "We"), ("added", "certainly", "")]),
        ("the cease-\nfire, which the uni-\non wants", None, [("replaced", ",", "—")]),
        ("More than 1,204 people have been dis-\nplaced", None, [("replaced", "1,204", "1,170")]),
        ("Yesterday the envoy said: “We will", None, [("added", "Yesterday", ""), ("replaced", "the", "The")]),
        ("told reporters on Sunday", "told reporters on Monday", [("replaced", "Sunday", "Monday")]),
        ("and the ceasefire which the union wants", None, [("replaced", "ceasefire", "cease-fire—")]),
        ("More than 1,170 people displaced, Öncü", None, [("missing", "", "have been")]),
    ],
)
def test_the_words_that_differ_are_named_and_no_others(quote: str, stands: str | None, differences: Named) -> None:
    passage_found, found = compared(quote)
    assert found == differences
    assert stands is None or passage_found == stands


def test_what_is_left_out_is_told_apart_from_what_is_missing() -> None:
    quote = "The envoy says … will not sign [...] told reporters"
    stands, differences = compared(quote)
    assert stands == BODY[BODY.index("The envoy") : BODY.index(" on Monday")]
    assert differences[:2] == [("replaced", "says", "said"), ("left out", "…", ": “We")]
    assert differences[2][0] == "left out"


@pytest.mark.parametrize(
    "quote",
    [
        "Quarterly earnings of the cocoa exporters rose",
        "The union and the people of the strait will not be told",
        "envoy",
        "Monday reporters told Keçeli Öncü displaced been have",
    ],
)
def test_what_merely_shares_words_is_not_near(quote: str) -> None:
    found = nearest_place(BODY, passage(quote))
    assert found is None or quote == "envoy"


spaced = pieces.filter(lambda piece: all(map(is_plain, piece)))


@st.composite
def articles(draw: st.DrawFn) -> list[str]:
    """The words of a text without copied passages: no word is there twice."""
    return [normalize(f"{word}x{number}") for number, word in enumerate(draw(st.lists(spaced, min_size=8)))]


@given(st.data(), articles())
def test_a_changed_word_is_the_difference(data: st.DataObject, body_words: list[str]) -> None:
    body = " ".join(body_words)
    start = data.draw(st.integers(0, len(body_words) - 5))
    chosen = body_words[start : start + data.draw(st.integers(5, 30))]
    changed = data.draw(st.integers(0, len(chosen) - 1))
    quote = [*chosen[:changed], "zebra", *chosen[changed + 1 :]]
    stands, differences = compared(data.draw(mangled(" ".join(quote))), body)
    assert stands == " ".join(chosen)
    [(kind, _, replaced)] = differences
    assert (kind, replaced) == ("replaced", chosen[changed])


@given(bodies, bodies)
def test_the_differences_account_for_both_texts(body: str, quote: str) -> None:
    sought = passage(quote)
    found = nearest_place(body, sought) if sought.parts else None
    if found and len(sought.parts) == 1:
        both = "".join(d.found for d in found.differences), "".join(d.given for d in found.differences)
        part = sought.given.span(sought.parts[0]).of(sought.given.text)
        assert [letters(text) for text in both] == [letters(found.span.of(body)), letters(part)]
        exact = [place.span for place in exact_places(wording(body), sought)]
        assert found.span not in exact if named(found.differences) else exact


def letters(text: str) -> str:
    return wording(text).letters.replace("…", "...")
