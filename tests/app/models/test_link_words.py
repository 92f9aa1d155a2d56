"""Links in words: passages cut where a word ends, a sentence for every type, a key for each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.link_words import LETTERS, ORDER, STATUS_KEYS, TURN, rank, read_back, shortened
from archive.model import ContradictionStatus, LinkType


@given(st.text())
def test_a_shortened_passage_is_its_beginning_on_one_line(quote: str) -> None:
    short = shortened(quote)
    assert len(short) <= 37
    assert "\n" not in short
    assert " ".join(quote.split()).startswith(short.removesuffix("…"))


def test_it_ends_with_a_whole_word() -> None:
    assert shortened("Israel was on board with the proposal, he said") == "Israel was on board with the…"
    assert shortened("no warning came") == "no warning came"
    assert shortened("the proposal,\nthe last one, was refused at noon") == "the proposal, the last one, was…"
    assert shortened("x" * 50) == "x" * 36 + "…"


@pytest.mark.parametrize("type", LinkType)
def test_every_type_is_read_back_with_both_passages(type: LinkType) -> None:
    sentence = read_back(type, "It rained", "It was dry")
    assert sentence.index("“It rained”") < sentence.index("“It was dry”")


def test_no_key_stands_for_two_things() -> None:
    keys = [*LETTERS.values(), *STATUS_KEYS.values(), TURN, "N", "M"]
    assert len(set(keys)) == len(keys)
    assert {*LETTERS, LinkType.RELATED} == {*ORDER} == {*LinkType}
    assert {*STATUS_KEYS} == {*ContradictionStatus}
    assert rank(LinkType.CONTRADICTS) == 0
