"""Texts as a terminal shows them."""

import pytest

from app.cli.terminal import counted, emphasise, numbered, still_pending, wrapped
from archive.model import Span


def test_each_passage_is_bracketed_and_numbered() -> None:
    assert numbered("We said no. They left.", [Span(3, 10), Span(12, 22)]) == "We ⟦said no⟧¹. ⟦They left.⟧²"


def test_passages_that_overlap_or_touch_keep_their_own_signs() -> None:
    assert numbered("abcdef", [Span(0, 3), Span(1, 4), Span(4, 6)]) == "⟦a⟦bc⟧¹d⟧²⟦ef⟧³"


def test_numbers_may_have_two_digits() -> None:
    assert numbered("x", [Span(0, 0)] * 9 + [Span(0, 1)]).endswith("⟦x⟧¹⁰")


def test_a_text_without_passages_is_left_alone() -> None:
    assert numbered("İstanbul 😀", []) == "İstanbul 😀"


def test_no_word_is_broken_and_no_line_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "30")
    text = "Donaudampfschifffahrtsgesellschaftskapitän spricht\nund schweigt – so-und-so – lange"
    assert wrapped(text).split() == text.split()
    assert wrapped("").count("\n") == 0


def test_nothing_is_in_bold_where_no_terminal_is() -> None:
    assert emphasise("a ceasefire", [Span(2, 11)]) == "a ceasefire"


def test_one_thing_is_not_counted_like_several() -> None:
    assert [counted(number, "hit") for number in (0, 1, 2)] == ["0 hits", "1 hit", "2 hits"]
    assert still_pending(1) == "1 change is not in the search index yet."
    assert still_pending(2) == "2 changes are not in the search index yet."
