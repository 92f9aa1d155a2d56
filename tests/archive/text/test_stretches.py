"""The sentence and the paragraph around a passage, as a reader sees them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.model import Span
from archive.text.quote_match import snap
from archive.text.stretches import grown, moved_end, moved_start, paragraph_around, sentence_around, trimmed

BODY = (
    "Fidan met U.S. Secretary of State Antony Blinken. “There is no deal,” he said. Mr. Blinken left on Jan. 3. "
    "He slept!\nNext one. “It holds.” Then “more…” came. Am 3. Mai kam er. Sayın Prof. Dr. Kaya geldi. It cost 3.5 m."
)
TEXTS = st.text(alphabet="ab .!?“”\né\u0301😀👩\u200d👧שלם", min_size=1, max_size=60)


def sentence(word: str) -> str:
    start = BODY.index(word)
    return sentence_around(BODY, Span(start, start + len(word))).of(BODY)


@pytest.mark.parametrize(
    ("word", "whole"),
    [
        ("Secretary", "Fidan met U.S. Secretary of State Antony Blinken."),
        ("no deal", "“There is no deal,” he said."),
        ("left", "Mr. Blinken left on Jan. 3."),
        ("slept", "He slept!"),
        ("holds", "“It holds.”"),
        ("more", "Then “more…” came."),
        ("Mai", "Am 3. Mai kam er."),
        ("Kaya", "Sayın Prof. Dr. Kaya geldi."),
        ("3.5", "It cost 3.5 m."),
        ("slept!\nNext", "He slept!\nNext one."),
    ],
)
def test_a_sentence_is_what_a_reader_takes_for_one(word: str, whole: str) -> None:
    assert sentence(word) == whole


def test_a_passage_grows_to_its_sentence_then_to_its_paragraph_then_no_more() -> None:
    start = BODY.index("no deal")
    first = grown(BODY, Span(start, start + 7))
    assert first.of(BODY) == "“There is no deal,” he said."
    second = grown(BODY, first)
    assert second.of(BODY) == BODY.split("\n")[0]
    assert grown(BODY, second) == second


@given(TEXTS, st.data())
def test_growing_never_loses_anything_and_stays_in_its_paragraphs(body: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(body) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(body))))
    larger = grown(body, span)
    whole = paragraph_around(body, span)
    assert larger.start <= span.start
    assert larger.end >= span.end
    assert whole.start <= larger.start
    assert larger.end <= max(whole.end, span.end)


@given(TEXTS, st.data())
def test_an_end_moves_by_what_a_reader_sees_as_one_character(body: str, data: st.DataObject) -> None:
    place = snap(body, Span(0, data.draw(st.integers(0, len(body))))).end
    for steps in (1, -1):
        for by_word in (False, True):
            there = moved_end(body, place, steps, by_word=by_word)
            assert (there - place) * steps >= 0
            assert 0 <= there <= len(body)
    there = moved_end(body, place, 1)
    assert place == len(body) or (there > place and snap(body, Span(0, there)).end == there)


def test_words_are_passed_whole_and_an_end_stays_at_one() -> None:
    text = "one two’s three-four."
    assert [moved_end(text, 0, steps, by_word=True) for steps in (1, 2, 3, 9)] == [3, 9, 20, 21]
    assert [moved_end(text, 21, -steps, by_word=True) for steps in (1, 2, 3, 9)] == [20, 9, 3, 0]
    assert [moved_end(text, 20, -steps, by_word=True) for steps in (1, 2)] == [9, 3]
    assert [moved_start(text, 0, steps, by_word=True) for steps in (1, 2, 9)] == [4, 10, 21]
    assert [moved_start(text, 21, -steps, by_word=True) for steps in (1, 2, 9)] == [10, 4, 0]


def test_white_space_at_the_ends_is_no_part_of_a_passage() -> None:
    assert trimmed("a  bc \n", Span(1, 7)) == Span(3, 5)
    assert trimmed("   ", Span(0, 3)) == Span(0, 3)
