from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from archive.model import PlacementState, Span
from archive.text.anchor import CONTEXT, Anchor, describe, resolve
from archive.text.layout import lay_out

from .texts import marked_bodies, pieces

_DATA = Path(__file__).parents[2] / "data"
_FOUND = (PlacementState.SAME, PlacementState.MOVED)


def _body(name: str) -> str:
    return lay_out((_DATA / name).read_text(encoding="utf-8"), title="Truce").body


_VERSION_1, _VERSION_2 = _body("version1.txt"), _body("version2.txt")


def _mark(body: str, quote: str, occurrence: int = 1) -> Anchor:
    start = -1
    for _ in range(occurrence):
        start = body.index(quote, start + 1)
    return describe(body, Span(start, start + len(quote)))


@given(marked_bodies())
def test_a_passage_is_found_where_it_was_marked(marked: tuple[str, Span]) -> None:
    body, span = marked
    anchor = describe(body, span)
    assert body.startswith(anchor.prefix + anchor.quote + anchor.suffix, span.start - len(anchor.prefix))
    assert len(anchor.prefix) == min(CONTEXT, span.start)
    assert len(anchor.suffix) == min(CONTEXT, len(body) - span.end)
    assert resolve(anchor, body) == resolve(anchor, body, body) == (PlacementState.SAME, span, 1.0)


@pytest.mark.parametrize(
    ("quote", "state", "passage"),
    [
        ("chief envoy Mara Tidewell held a phone call", "same", "chief envoy Mara Tidewell held a phone call"),
        ("“last chance,”", "moved", "“last chance,”"),
        (
            "The United Harbours Authority (UHA) presented ideas",
            "moved",
            "The United Harbours Authority (UHA) presented ideas",
        ),
        ("control of the Ostrel Corridor", "moved", "control of the Ostrel Corridor"),
        ("More than 1,170 people have been displaced", "uncertain", "More than 1,204 people have been displaced"),
        ("1,170", "uncertain", "1,204"),
        ("covered the latest round of the Lowmark talks", "uncertain", "covered the second round of the Lowmark talks"),
    ],
)
def test_passages_are_placed_in_the_next_version(quote: str, state: str, passage: str) -> None:
    found, span, likeness = resolve(_mark(_VERSION_1, quote), _VERSION_2, _VERSION_1)
    assert found == state
    assert span
    assert span.of(_VERSION_2).rstrip(".") == passage
    assert 0.6 <= likeness <= 1


def test_without_the_marked_text_only_an_unchanged_context_is_trusted() -> None:
    assert resolve(_mark(_VERSION_1, "“last chance,”"), _VERSION_2)[0] is PlacementState.MOVED
    state, span, _ = resolve(_mark(_VERSION_1, "The United Harbours Authority (UHA)"), _VERSION_2)
    assert state is PlacementState.UNCERTAIN
    assert span
    assert span.of(_VERSION_2) == "The United Harbours Authority (UHA)"


def test_what_was_taken_out_is_lost() -> None:
    anchor = _mark(_VERSION_2, "Tidewell will fly to Lowmark on Monday, an aide said.")
    assert resolve(anchor, _VERSION_1, _VERSION_2)[:2] == (PlacementState.LOST, None)
    assert resolve(anchor, "")[:2] == (PlacementState.LOST, None)


def test_a_name_is_followed_by_its_context_not_to_its_nearest_twin() -> None:
    anchor = _mark(_VERSION_1, "Tidewell", 3)
    state, span, _ = resolve(anchor, _VERSION_2, _VERSION_1)
    assert state is PlacementState.MOVED
    assert span
    assert _VERSION_2[span.start :].startswith("Tidewell warned")


def test_of_two_equal_places_neither_is_taken() -> None:
    verse = "The envoy said the truce would hold, and the minister agreed with her at once. "
    body = verse + "Between them came some other words that were said. " + verse
    anchor = _mark(body, "truce would hold")
    state, span, _ = resolve(anchor, "New: " + body, body)
    assert state is PlacementState.UNCERTAIN
    assert span
    assert span.of("New: " + body) == "truce would hold"


def test_the_twin_of_a_deleted_passage_does_not_inherit_the_mark() -> None:
    verse = "The envoy said the truce would hold, and the minister agreed with her at once.\n"
    body = verse + "Between them came some other words.\n" + verse
    state, _, _ = resolve(_mark(body, "truce would hold"), body.replace(verse, "", 1), body)
    assert state is PlacementState.UNCERTAIN


def test_a_repeated_pull_quote_does_not_inherit_the_mark() -> None:
    quote = "This is the last chance to broker an end to the conflict in the strait"
    body = f"Tidewell, who was tired, told reporters on Saturday night: “{quote},” and left.\n{quote}\nThe talks go on."
    state, _, _ = resolve(_mark(body, quote), body.split("\n", 1)[1], body)
    assert state in (PlacementState.UNCERTAIN, PlacementState.LOST)


@dataclass(frozen=True, slots=True)
class _Edited:
    """A marked body and what became of it; `origins` has, for each code point, where in the body it came from."""

    body: str
    span: Span
    text: str
    origins: tuple[int | None, ...]

    def survives_at(self) -> int | None:
        """Where the marked passage is now, if it is still in one piece."""
        marked = tuple(range(self.span.start, self.span.end))
        start = self.origins.index(marked[0]) if marked[0] in self.origins else None
        return start if start is not None and self.origins[start : start + len(marked)] == marked else None

    def is_wrong(self, state: PlacementState, found: Span | None) -> bool:
        """Attached without asking: elsewhere than the passage is, or, where it is gone, to another old passage."""
        if state not in _FOUND or self.text == self.body:
            return False
        assert found
        came_from = self.origins[found.start : found.end]
        first = came_from[0]
        is_old = first is not None and came_from == tuple(range(first, first + len(came_from)))
        survivor = self.survives_at()
        is_elsewhere = found.start != survivor if survivor is not None else is_old
        return is_elsewhere or found.of(self.text) != self.span.of(self.body)


@st.composite
def _edits(draw: st.DrawFn, marked: st.SearchStrategy[tuple[str, Span]], letters: str) -> _Edited:
    body, span = draw(marked)
    text: list[tuple[str, int | None]] = list(zip(body, range(len(body)), strict=True))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        removed = draw(st.sampled_from([0, 0, 1, 2, 5, 40, 100]))
        added = draw(st.text(letters, max_size=40))
        text[start : start + removed] = [(letter, None) for letter in added]
    return _Edited(body, span, "".join(letter for letter, _ in text), tuple(origin for _, origin in text))


@st.composite
def _repetitive_bodies(draw: st.DrawFn) -> tuple[str, Span]:
    """Refrains, copied paragraphs and runs of one letter: whatever is marked has lookalikes."""
    verses = draw(st.lists(st.text("ab c", min_size=1, max_size=40), min_size=1, max_size=4))
    body = "".join(draw(st.lists(st.sampled_from(verses), min_size=1, max_size=12)))
    start = draw(st.integers(0, len(body) - 1))
    return body, Span(start, min(len(body), start + draw(st.sampled_from([1, 2, 5, 10, 30]))))


@st.composite
def _articles(draw: st.DrawFn) -> tuple[str, Span]:
    """Texts without copied passages: numbered, as no two sentences of an article are the same."""
    words = draw(st.lists(pieces, min_size=20, max_size=80))
    body = " ".join(f"{word}{number}" for number, word in enumerate(words))
    start = draw(st.integers(0, len(body) - 1))
    return body, Span(start, min(len(body), start + draw(st.integers(1, 60))))


_CUT_TO_ITS_BEGINNING = _Edited(
    "a aaaaaaaaa  aaa aaaaaaaaa  a aaaaaaaaa  aa",
    Span(37, 43),
    "aaaaaaa aaaaaaaaa  aa",
    (*[None] * 6, *range(15)),
)


_CUT_OUT_BEFORE_A_LOOKALIKE = _Edited(
    "aaaa aaaaaaaaaaaaaaaaa aaaaaaaaaaaaa",
    Span(18, 23),
    "aaaaaaaaaa aaaaaaaaaaaaa",
    (*[None] * 6, *range(5), *range(23, 36)),
)


@settings(max_examples=500)
@given(_edits(_repetitive_bodies(), "ab c"))
@example(_CUT_TO_ITS_BEGINNING)
@example(_CUT_OUT_BEFORE_A_LOOKALIKE)
def test_however_a_repetitive_text_is_edited_no_passage_is_attached_wrongly(edited: _Edited) -> None:
    state, span, _ = resolve(describe(edited.body, edited.span), edited.text, edited.body)
    assert not edited.is_wrong(state, span)


@settings(max_examples=300)
@given(_edits(_articles(), "xyz “İ👍\u0301ש "))
def test_however_an_article_is_edited_no_passage_is_attached_wrongly(edited: _Edited) -> None:
    anchor = describe(edited.body, edited.span)
    for origin in (edited.body, None):
        state, span, _ = resolve(anchor, edited.text, origin)
        assert not edited.is_wrong(state, span)


@given(_articles(), st.text("xyz ", min_size=1, max_size=200))
def test_text_added_far_away_moves_a_passage_and_no_more(marked: tuple[str, Span], added: str) -> None:
    body, span = marked
    text = f"{added}\n{body}"
    anchor = describe(body, span)
    state, found, likeness = resolve(anchor, text, body)
    if len(anchor.prefix) == CONTEXT and len(anchor.quote) > 10:
        assert state is PlacementState.MOVED
        assert found == Span(span.start + len(added) + 1, span.end + len(added) + 1)
        assert likeness == 1.0
