"""Texts laid out for reading in a terminal: wrapped, with what was found or marked set off."""

import os
import shutil
import sys
import textwrap
from collections.abc import Iterable

from archive.model import DifferenceKind, Span

_WIDEST = 88
_BOLD, _PLAIN = "\x1b[1m", "\x1b[22m"
# One control character opens or closes a run while a text is wrapped, since it is counted as a letter is.
_RUNS = {DifferenceKind.MISSING: ("\x01", "\x02"), DifferenceKind.ADDED: ("\x03", "\x04")}
_COLOURED = str.maketrans({"\x01": "\x1b[31;9m", "\x02": "\x1b[39;29m", "\x03": "\x1b[32m", "\x04": "\x1b[39m"})
_BRACKETED = str.maketrans({"\x01": "[-", "\x02": "-]", "\x03": "{+", "\x04": "+}"})
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def counted(number: int, noun: str) -> str:
    """`number` things that `noun` is the word for: `1 hit`, `2 hits`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def still_pending(changes: int) -> str:
    """The sentence about changes that a search cannot find yet."""
    return f"{counted(changes, 'change')} {'is' if changes == 1 else 'are'} not in the search index yet."


def indented(text: str, indent: str = "        ") -> str:
    """`text` wrapped to the terminal's width, every line after `indent`."""
    return textwrap.indent(wrapped(text, len(indent)), indent)


def wrapped(text: str, less: int = 0) -> str:
    """Each line of `text` wrapped to the terminal's width, less some columns; no word is broken."""
    width = min(shutil.get_terminal_size().columns, _WIDEST) - less
    return "\n".join(
        textwrap.fill(line, max(width, 20), break_long_words=False, break_on_hyphens=False) for line in text.split("\n")
    )


def emphasise(text: str, spans: Iterable[Span]) -> str:
    """`text` with the spans in bold, where stdout is a terminal that can show it."""
    return _around(text, [(span, _BOLD, _PLAIN) for span in spans]) if _is_rich() else text


def compared(runs: Iterable[tuple[DifferenceKind, str, str]]) -> str:
    """Two texts in one, for `shown`: what only the first has is struck out, what only the second has comes after it.

    Each run is its kind, its text in the first and its text in the second. A mark never spans a line break.
    """
    parts = []
    for kind, first, second in runs:
        if kind is DifferenceKind.EQUAL:
            parts.append(first)
        elif kind is DifferenceKind.LEFT_OUT:
            parts.append(f"[… {first} …]")
        else:
            parts += [_marked(DifferenceKind.MISSING, first), _marked(DifferenceKind.ADDED, second)]
    return "".join(parts)


def _marked(kind: DifferenceKind, text: str) -> str:
    opening, closing = _RUNS[kind]
    lines = text.replace("\n", "¶\n").split("\n")
    return "\n".join(f"{opening}{line}{closing}" if line else "" for line in lines)


def has_marks(text: str) -> bool:
    """Whether anything in a text from `compared` is marked."""
    return any(opening in text for opening, _ in _RUNS.values())


def shown(text: str) -> str:
    """`text` from `compared`, already wrapped: in colours on a terminal, else as `[-removed-]` and `{+added+}`."""
    return text.translate(_COLOURED if _is_rich() else _BRACKETED)


def _is_rich() -> bool:
    return sys.stdout.isatty() and "NO_COLOR" not in os.environ


def numbered(text: str, spans: Iterable[Span]) -> str:
    """`text` with ⟦ and ⟧ around each span, the second with the span's number, counted from 1: `⟦passage⟧¹`."""
    return _around(text, [(span, "⟦", f"⟧{str(n).translate(_SUPERSCRIPT)}") for n, span in enumerate(spans, 1)])


def _around(text: str, marks: Iterable[tuple[Span, str, str]]) -> str:
    insertions: list[tuple[int, int, str]] = []
    for span, opening, closing in marks:
        insertions += [(span.start, 1, opening), (span.end, 0, closing)]
    # Where one span ends as another begins, the closing sign comes first.
    parts, position = [], 0
    for at, _, sign in sorted(insertions, key=lambda insertion: insertion[:2]):
        parts += [text[position:at], sign]
        position = at
    return "".join([*parts, text[position:]])
