"""Finds a quotation in a text: exactly, or, where it is not there, the passage that comes nearest.

A quote is copied from a page, a PDF or a mail, so its line breaks and spaces are not those of the archive; its words
are. A match is always a verbatim piece of the text and never cuts what a reader sees as one character.
"""

import re

from archive.model import Span
from archive.text.folding import fold, fold_with_offsets
from archive.text.normalize import normalize

# Below this similarity (0 to 100) two passages merely share letters.
_FLOOR = 60.0
_WORD = re.compile(r"\S+")


def find_quote(body: str, quote: str) -> tuple[Span, ...]:
    """Every place of `body` where `quote` stands, in order, overlapping ones too; any white space equals any other.

    A place that would cut a grapheme cluster is grown to all of it, so that places within one cluster are one.
    """
    words = normalize(quote).split()
    if not words:
        return ()
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    spans: dict[Span, None] = {}
    match = pattern.search(body)
    while match:
        spans[snap(body, Span(*match.span()))] = None
        match = pattern.search(body, match.start() + 1)
    return tuple(spans)


def nearest(body: str, quote: str) -> Span | None:
    """The passage of `body` most similar to `quote`, or None if there is none a person would call similar.

    Capitals, accents, and the shapes of quotation marks, dots and spaces make no difference.
    """
    folded, offsets = fold_with_offsets(body)
    found = closest(folded, fold(normalize(quote)).strip())
    if found is None:
        return None
    span, _ = found
    return snap(body, Span(offsets[span.start], offsets[span.end - 1] + 1))


def closest(body: str, quote: str, within: Span | None = None) -> tuple[Span, float] | None:
    """The passage most similar to a normalised `quote`, in whole words, and how similar: at least 0.6, at most 1."""
    from rapidfuzz import fuzz

    region = within or Span(0, len(body))
    if not region or not quote:
        return None
    window = region
    if len(quote) < len(region):
        found = fuzz.partial_ratio_alignment(quote, region.of(body), score_cutoff=_FLOOR)
        if found is None:
            return None
        window = _refine(body, quote, Span(region.start + found.dest_start, region.start + found.dest_end))
    score = fuzz.ratio(quote, window.of(body))
    return (snap(body, window), score / 100) if score >= _FLOOR else None


def _refine(body: str, quote: str, window: Span) -> Span:
    """`window` has the quote's length, the passage may not: moves both ends to the word ends that fit best."""
    from rapidfuzz import fuzz

    reach = max(8, len(quote) // 4)
    words = [match.span() for match in _WORD.finditer(body, max(0, window.start - reach), window.end + reach)]
    starts = [start for start, _ in words if start < window.start + reach]
    start = max(starts, key=lambda s: fuzz.ratio(quote, body[s : window.end]), default=window.start)
    ends = [end for _, end in words if end > max(start, window.end - reach)]
    end = max(ends, key=lambda e: fuzz.ratio(quote, body[start:e]), default=window.end)
    return Span(start, max(start, end))


def snap(body: str, span: Span) -> Span:
    """`span` grown until it cuts no grapheme cluster of `body` (UAX 29): no accent, no emoji, no pair of letters."""
    return Span(_boundary(body, span.start, before=True), _boundary(body, span.end, before=False))


def _boundary(body: str, position: int, *, before: bool) -> int:
    start = position
    while not _is_surely_a_boundary(body, start):
        start -= 1
    if start == position:
        return position
    import regex

    cluster = next(cluster for cluster in regex.finditer(r"\X", body, pos=start) if cluster.end() >= position)
    return cluster.start() if before and cluster.end() > position else cluster.end()


def _is_surely_a_boundary(body: str, position: int) -> bool:
    """Whether two neighbours tell: they are not one cluster, and the first is no mark that could join the second."""
    around = body[max(0, position - 1) : position + 1]
    if position in (0, len(body)) or around.isascii():
        return True
    import regex

    return len(regex.findall(r"\X", f"a{around}")) == 3
