"""Texts laid out for reading in a terminal: wrapped, with what was found or marked set off."""

import os
import shutil
import sys
import textwrap
from collections.abc import Iterable

from archive.model import Span

_WIDEST = 88
_BOLD, _PLAIN = "\x1b[1m", "\x1b[22m"
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
    if not sys.stdout.isatty() or "NO_COLOR" in os.environ:
        return text
    return _around(text, [(span, _BOLD, _PLAIN) for span in spans])


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
