"""Finds where known names stand in a text: derived suggestions, never mixed with what the user marked.

Thousands of names are looked for in one pass, as people write them: with or without accents and capitals, with a
suffix after an apostrophe, across a no-break space.
"""

import unicodedata
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from archive.model import Mention, Span
from archive.text.folding import fold, fold_with_offsets

_Known = list[tuple[str, str]]


class NameFinder:
    """Finds names in texts; made once from pairs of tag id and name, used for many texts."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        import ahocorasick

        self._automaton = ahocorasick.Automaton()
        for tag, name in names:
            if folded := fold(name).strip():
                _, known = self._automaton.get(folded, (0, []))
                known.append((tag, name))
                self._automaton.add_word(folded, (len(folded), known))
        self._has_names = len(self._automaton) > 0
        self._automaton.make_automaton()

    def find(self, text: str) -> list[Mention]:
        """The names in `text`, in order, as whole words; of names that overlap the longest.

        `Mention.name` is the name as known, its span the form as written. A name that several tags have gives a
        mention for each. A name in capitals is not found in a word of small letters ("WHO" in "who").
        """
        found = sorted(self._candidates(text), key=lambda candidate: (-len(candidate[0]), candidate[0]))
        taken: list[tuple[Span, _Known]] = []
        for span, known in found:
            place = bisect_left(taken, span, key=lambda item: item[0])
            is_free_before = place == 0 or taken[place - 1][0].end <= span.start
            if is_free_before and (place == len(taken) or span.end <= taken[place][0].start):
                insort(taken, (span, known), key=lambda item: item[0])
        return [Mention(tag, span, name) for span, known in taken for tag, name in known]

    def _candidates(self, text: str) -> Iterator[tuple[Span, _Known]]:
        if not self._has_names:
            return
        folded, offsets = fold_with_offsets(text)
        for last, (length, known) in self._automaton.iter(folded):
            start, end = last + 1 - length, last + 1
            if not (_is_boundary(folded, start) and _is_boundary(folded, end)):
                continue
            span = Span(offsets[start], _end(text, offsets[last]))
            written = span.of(text)
            wanted = [(tag, name) for tag, name in known if not (name.isupper() and written.islower())]
            if wanted and "\n" not in written:
                yield span, wanted


def as_written(names: Iterable[str], body: str, span: Span) -> str | None:
    """The form in which one of these names stands in a passage, first of all, or else nearest to it in its paragraphs.

    It is as the text has it, without a suffix after an apostrophe; None where no name stands in either.
    """
    start, end = body.rfind("\n", 0, span.start) + 1, body.find("\n", span.end)
    paragraphs = body[start : end if end >= 0 else len(body)]
    found = [mention.span for mention in NameFinder(("", name) for name in names).find(paragraphs)]
    passage = Span(span.start - start, span.end - start)
    inside = (one for one in found if passage.start <= one.start and one.end <= passage.end)
    nearest = min(found, key=lambda one: max(passage.start - one.end, one.start - passage.end), default=None)
    best = next(inside, nearest)
    return best.of(paragraphs) if best else None


def _is_boundary(folded: str, position: int) -> bool:
    """Whether a word can begin or end here: not within letters and digits, but anywhere in Han, Kana or Thai."""
    if position in (0, len(folded)):
        return True
    before, after = folded[position - 1], folded[position]
    return not (before.isalnum() and after.isalnum()) or _is_unspaced(before) or _is_unspaced(after)


def _is_unspaced(character: str) -> bool:
    return character >= "\u0e00" and unicodedata.name(character, "").startswith(("CJK", "HIRAGANA", "KATAKANA", "THAI"))


def _end(text: str, last: int) -> int:
    """The end of the character at `last`, with the accents that follow it."""
    end = last + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end
