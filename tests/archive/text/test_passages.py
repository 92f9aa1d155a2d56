"""A quotation is recognised however it was set, and nothing is called verbatim that has other words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.model import Span
from archive.text.passages import Exact, exact_places, passage
from archive.text.quote_match import snap
from archive.text.word_diff import words
from archive.text.wording import wording

from .manglings import core, mangled
from .texts import bodies, pieces

BODY = (
    "He said: “We will not sign,” and the cease-fire—which the agree-\nment allows—held… in the strait.\n"
    "More than 1,170 people’s homes. İstanbul’da ışık söndü. 他说停火\n协议今天生效。 قال الوزير: لا اتفاق. "
    "👨\u200d👩\u200d👧 Ende."
)


def found(quote: str, body: str = BODY) -> list[str]:
    return [place.span.of(body) for place in exact_places(wording(body), passage(quote))]


@pytest.mark.parametrize(
    ("quote", "stands"),
    [
        ('"We will not sign,"', "“We will not sign,”"),
        ("‘We will not sign’", "We will not sign"),
        ("We\u00a0will\r\nnot sign", "We will not sign"),
        ("the cease-\nfire - which", "the cease-fire—which"),
        ("the cease\u2011fire -- which the agreement allows", "the cease-fire—which the agree-\nment allows"),
        ("held... in the", "held… in the"),
        ("held . . . in the strait. More", None),
        ("in the strait. More", "in the strait.\nMore"),
        ("1,170 people's", "1,170 people’s"),
        ("İstanbul'da ı\u00adşık", "İstanbul’da ışık"),
        ("停火协议", "停火\n协议"),
        ("\u202bقال الوزير: لا اتفاق\u202c", "قال الوزير: لا اتفاق"),
        ("👨\u200d👩\u200d👧 Ende", "👨\u200d👩\u200d👧 Ende"),
        ("... the strait ...", "the strait"),
    ],
)
def test_how_a_passage_is_set_makes_no_difference(quote: str, stands: str | None) -> None:
    assert found(quote) == ([stands] if stands else ["held… in the strait.\nMore"])


@pytest.mark.parametrize(
    "quote",
    [
        *("We will NOT sign", "Istanbul’da", "ışık sondu", "We will sign", "not sign, and", "the ceasefire"),
        *(
            "cease fire",
            "art",
            "trait",
            "homes İstanbul",
            "1170",
            "👨 Ende",
            "👧",
            "allows held",
            "We willnot",
            "لا اتفاقية",
        ),
    ],
)
def test_other_words_capitals_accents_and_parts_of_words_are_not_verbatim(quote: str) -> None:
    assert found(quote) == []


def test_every_place_is_found_in_order() -> None:
    assert [place.span for place in exact_places(wording("No. “No.” Nobody. No!"), passage("No"))] == [
        Span(0, 2),
        Span(5, 7),
        Span(18, 20),
    ]


def test_an_elided_passage_is_found_where_its_parts_stand_in_order() -> None:
    body = "We will go. Then we, who waited, will go home at last. In the end we stay. At last it is done."
    (place,) = exact_places(wording(body), passage("“Then we … will go home [...] it is done.”"))
    assert place.span.of(body) == body[12:]
    assert [span.of(body) for span in place.left_out] == [", who waited, ", " at last. In the end we stay. At last "]
    assert exact_places(wording(body), passage("it is done … Then we")) == []


def test_of_elided_places_that_end_alike_the_shortest_is_taken() -> None:
    body = "The envoy. The envoy left. The end."
    (place,) = exact_places(wording(body), passage("The envoy ... The end"))
    assert place == Exact(Span(11, 34), (Span(20, 27),))


@pytest.mark.parametrize("text", ["", " \n", "“…”", "... — !", "[...]", "😀"])
def test_a_text_without_words_has_nothing_to_look_for(text: str) -> None:
    assert passage(text).parts == ()


@given(st.data(), bodies)
def test_any_passage_is_found_at_its_place_however_it_was_mangled(data: st.DataObject, body: str) -> None:
    whole = [span for span in words(body) if snap(body, span) == span]
    if not whole:
        return
    first = data.draw(st.integers(0, len(whole) - 1))
    last = data.draw(st.integers(first, min(len(whole) - 1, first + 12)))
    span = Span(whole[first].start, whole[last].end)
    sought = passage(data.draw(mangled(span.of(body))))
    places = exact_places(wording(body), sought)
    assert all(place.left_out or wording(place.span.of(body)).letters in sought.given.letters for place in places)
    if sought.parts:
        assert core(body, span) in [core(body, place.span) for place in places]


@given(st.lists(pieces, min_size=1, max_size=20), st.text("ab “”…-\n", max_size=12))
def test_what_is_called_verbatim_is_verbatim(body_pieces: list[str], quote: str) -> None:
    body = " ".join(body_pieces) + " ab-a “b” a…b ab"
    for place in exact_places(wording(body), passage(quote)):
        if not place.left_out:
            given_letters = [letter for letter in passage(quote).given.letters if letter.isalnum()]
            assert [letter for letter in wording(place.span.of(body)).letters if letter.isalnum()] == given_letters
