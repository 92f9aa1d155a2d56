"""Excerpts as Markdown: read as they are, or pasted where Markdown is understood.

What the user wrote is text and stays text: whatever some dialect of Markdown would take for markup is escaped, so that
a reader of the page and a program that parses it see every character of a quote and every line break.
"""

import re
from collections.abc import Iterable
from typing import BinaryIO

from archive.exporters.prose import TITLE, details, legible, source, statement
from archive.model import Excerpt

# Marks of CommonMark, of tables, formulas, tags and addresses in its dialects, and names of emoji between colons.
_MARKUP = re.compile(r"[\\`*_\[\]<>&~|#=$^{}@]|(?<!\w):(?=[\w+-])|:(?=//)|(?<=www)\.", re.ASCII)


class Markdown:
    """CommonMark, UTF-8. An excerpt is a block quote, its statement, its source, and a list of all its other fields."""

    name = "markdown"
    suffix = ".md"

    def write(self, rows: Iterable[Excerpt], file: BinaryIO) -> None:
        file.write(f"# {TITLE}\n".encode())
        for number, row in enumerate(rows):
            file.write((_RULE if number else "\n").encode() + _excerpt(row).encode())


_RULE = "\n---\n\n"


def _excerpt(excerpt: Excerpt) -> str:
    paragraphs = [f"> {escaped(excerpt.annotation.quote, '> ')}"]
    paragraphs += [escaped(line) for line in (statement(excerpt), source(excerpt)) if line]
    named = [("note", excerpt.annotation.note)] if excerpt.annotation.note else []
    named += details(excerpt)
    paragraphs.append("\n".join(f"- **{name}:** {escaped(text, '  ')}" for name, text in named))
    return "\n\n".join(paragraphs) + "\n"


def escaped(text: str, indent: str = "") -> str:
    """Markdown that reads as `text`, to stand at the beginning of a line; `indent` goes before each further line."""
    inner = text.rstrip("\n")
    # A hard break at the end of a paragraph would be a backslash: line breaks there become references.
    rest = "&#10;" * (len(text) - len(inner))
    return f"\\\n{indent}".join(_line(line) for line in inner.split("\n")) + rest


def _line(line: str) -> str:
    line = _MARKUP.sub(r"\\\g<0>", legible(line))
    if line[:1] in ("+", "-"):
        line = "\\" + line
    line = re.sub(r"^(\d{1,9})([.)])", r"\1\\\2", line, flags=re.ASCII)
    # White space at the ends of a line is dropped, and a tab anywhere is as good as a space.
    return re.sub(r"^\s+|\s+$|[\t\r]", _references, line)


def _references(space: re.Match[str]) -> str:
    return "".join(f"&#{ord(character)};" for character in space[0])
