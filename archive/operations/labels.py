"""What a gesture is called in the history: a kind, and after a colon what it was done to, short enough for a menu."""

from collections.abc import Sequence

_LONGEST = 60


def elided(text: str) -> str:
    """A text as one line of at most 60 code points."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def named(kind: str, *quotes: str, many: str = "excerpts") -> str:
    """The label of what is done to these passages: the quote of one, the number of several."""
    return f"{kind}: “{elided(quotes[0])}”" if len(quotes) == 1 else f"{kind}: {len(quotes):,} {many}"


def listed(kind: str, names: Sequence[str]) -> str:
    """The label of what is done with these, by their names."""
    return f"{kind}: {elided(', '.join(names))}"
