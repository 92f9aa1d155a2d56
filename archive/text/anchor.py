"""Finds a marked passage again in another version of its article, and knows when it cannot be sure.

Evidence must not drift: a quote attached to the wrong place is worse than one that asks. So a passage counts as found
only where its exact words stand among words like those around it when it was marked, and where no other place, in
the new text or in the old one, could be meant as well. Everything else is a proposal for a person, or lost.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from rapidfuzz.distance import LCSseq

from archive.model import PlacementState, Span
from archive.text.quote_match import closest

CONTEXT = 32
"""Code points kept before and after a marked passage."""

# How alike passage and context must be to the marked ones, from 0 to 1: to be found, or to be proposed.
_FOUND = 0.7
_PROPOSED = 0.6
# By how much the context must be more like the marked one than that of any other place with the same words: a short
# passage has little else to be known by.
_MARGIN, _MARGIN_OF_SHORT = 0.2, 0.3
# So many code points must be the same, of a short passage itself and right before or right after it; on both sides
# where the same words stand elsewhere, too. Words with letters in common are found everywhere.
_SAME_TOGETHER = 20
# Stand for beginning and end of the text in a context that reaches them; neither occurs in a normalised text.
_BEGINNING, _END = "\x02", "\x03"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A marked passage as it is kept: its words, up to 32 code points on either side, and where it began."""

    quote: str
    prefix: str
    suffix: str
    start: int


def describe(body: str, span: Span) -> Anchor:
    """The anchor of `span` in `body`."""
    prefix = body[max(0, span.start - CONTEXT) : span.start]
    return Anchor(span.of(body), prefix, body[span.end : span.end + CONTEXT], span.start)


def resolve(anchor: Anchor, body: str, origin: str | None = None) -> tuple[PlacementState, Span | None, float]:
    """Where the passage of `anchor` is in `body`: how sure, the span (a proposal, if uncertain), likeness 0 to 1.

    `origin` is the body it was marked in: it tells which other places were like the marked one from the beginning.
    Without it only a passage whose context is wholly unchanged counts as found.
    """
    if body == origin or (origin is None and _stands_unchanged(anchor, body)):
        return PlacementState.SAME, Span(anchor.start, anchor.start + len(anchor.quote)), 1.0
    places = [_compare(anchor, body, span) for span in _occurrences(anchor, body)]
    best = min(places, key=lambda place: (-place.context, abs(place.span.start - anchor.start)), default=None)
    if best is None or best.likeness < _PROPOSED:
        return _propose(anchor, body)
    rivals = [(body, place.span) for place in places if place is not best]
    if origin is not None:
        rivals += [(origin, span) for span in _occurrences(anchor, origin) if span.start != anchor.start]
    is_like = best.likeness >= (1.0 if origin is None else _FOUND)
    # A short passage has little but its context to be known by, and that may have been cut away.
    is_short = len(anchor.quote) < CONTEXT
    is_known = not is_short or (
        _has_same_beside(anchor, body, best.span, has_twin=bool(rivals))
        and (best.context >= _PROPOSED or not _is_cut(anchor, body, best.span))
    )
    margin = _MARGIN_OF_SHORT if is_short else _MARGIN
    if not (is_like and is_known) or any(best.context - _rivalry(anchor, *rival) < margin for rival in rivals):
        return PlacementState.UNCERTAIN, best.span, best.likeness
    state = PlacementState.SAME if best.span.start == anchor.start else PlacementState.MOVED
    return state, best.span, best.likeness


@dataclass(frozen=True, slots=True)
class _Place:
    """A candidate: how like its context is to the marked one, and context and passage together, from 0 to 1."""

    span: Span
    context: float
    likeness: float


def _stands_unchanged(anchor: Anchor, body: str) -> bool:
    return describe(body, Span(anchor.start, anchor.start + len(anchor.quote))) == anchor


def _occurrences(anchor: Anchor, body: str) -> Iterator[Span]:
    start = body.find(anchor.quote)
    while start >= 0 and anchor.quote:
        yield Span(start, start + len(anchor.quote))
        start = body.find(anchor.quote, start + 1)


def _compare(anchor: Anchor, body: str, span: Span) -> _Place:
    """The share of characters that context and passage have in common with the marked ones, in the same order."""
    other = describe(body, span)
    common, length = _common((_before(anchor), _before(other)), (_after(anchor), _after(other)))
    common_quote, length_of_quotes = _common((anchor.quote, other.quote))
    return _Place(span, _share(common, length), (common + common_quote) / (length + length_of_quotes))


def _is_cut(anchor: Anchor, body: str, span: Span) -> bool:
    """Whether the text begins or ends within the context of this place, which it did not where it was marked."""
    found = describe(body, span)
    return len(found.prefix) < CONTEXT <= len(anchor.prefix) or len(found.suffix) < CONTEXT <= len(anchor.suffix)


def _has_same_beside(anchor: Anchor, body: str, span: Span, *, has_twin: bool) -> bool:
    """Whether the words right before or right after are those where it was marked; both, if there is another such
    passage."""
    found = describe(body, span)
    before = _same(_before(anchor)[::-1], _before(found)[::-1])
    after = _same(_after(anchor), _after(found))
    return len(anchor.quote) + (min(before, after) if has_twin else max(before, after)) >= _SAME_TOGETHER


def _same(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginnings; as many as it takes where both end there."""
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return _SAME_TOGETHER if common == len(one) == len(other) else common


def _rivalry(anchor: Anchor, body: str, span: Span) -> float:
    """How like the marked context that of another place is, or was, or may have been before the text was cut or grew.

    Where the marked context reaches an end of the text, this one need not, to be taken for it one day.
    """
    other, before, after = describe(body, span), anchor.prefix, anchor.suffix
    cut = other.prefix[max(0, len(other.prefix) - len(before)) :], other.suffix[: len(after)]
    common, length = _common((before, cut[0]), (after, cut[1]))
    return max(_compare(anchor, body, span).context, _share(common, length))


def _share(common: int, length: int) -> float:
    """Of two contexts; very short ones say little, so that no great difference can come from a few characters."""
    return common / max(length, 2 * CONTEXT)


def _common(*pairs: tuple[str, str]) -> tuple[int, int]:
    """Characters that the texts of each pair have in common, counted in both, and the length of all texts."""
    return 2 * sum(LCSseq.similarity(*pair) for pair in pairs), sum(len(text) for pair in pairs for text in pair)


def _before(anchor: Anchor) -> str:
    return anchor.prefix if len(anchor.prefix) == CONTEXT else _BEGINNING + anchor.prefix


def _after(anchor: Anchor) -> str:
    return anchor.suffix if len(anchor.suffix) == CONTEXT else anchor.suffix + _END


def _propose(anchor: Anchor, body: str) -> tuple[PlacementState, Span | None, float]:
    """The passage most like the marked one whose words have changed; looked for alone and with its context."""
    found = [closest(body, anchor.quote)]
    region = closest(body, anchor.prefix + anchor.quote + anchor.suffix)
    if region:
        found.append(closest(body, anchor.quote, within=region[0]))
    places = [_compare(anchor, body, passage[0]) for passage in found if passage]
    best = max(places, key=lambda place: place.likeness, default=None)
    if best is None or best.likeness < _PROPOSED:
        return PlacementState.LOST, None, best.likeness if best else 0.0
    return PlacementState.UNCERTAIN, best.span, best.likeness
