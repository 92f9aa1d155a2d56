"""What a gesture is called in the history: a kind, and after a colon what it was done to, short enough for a menu."""

from collections.abc import Sequence

from archive.sentences import Sentence

_LONGEST = 60
_LONGEST_OF_TWO = 34
_EXCERPTS = Sentence("excerpts")


def elided(text: str, longest: int = _LONGEST) -> str:
    """A text as one line of at most so many code points."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def named(kind: Sentence, *quotes: str, many: Sentence = _EXCERPTS) -> Sentence:
    """The label of what is done to these passages: the quote of one, the number of several."""
    if len(quotes) == 1:
        return Sentence("{kind}: “{quote}”", kind=kind, quote=elided(quotes[0]))
    return Sentence("{kind}: {count:,} {what}", kind=kind, count=len(quotes), what=many)


def listed(kind: Sentence, names: Sequence[str]) -> Sentence:
    """The label of what is done with these, by their names."""
    return Sentence("{kind}: {names}", kind=kind, names=names[0] if len(names) == 1 else elided(", ".join(names)))


def joined(kind: Sentence, first: str, second: str) -> Sentence:
    """The label of what is done with two passages together."""
    one, other = (elided(quote, _LONGEST_OF_TWO) for quote in (first, second))
    return Sentence("{kind}: “{first}” – “{second}”", kind=kind, first=one, second=other)
