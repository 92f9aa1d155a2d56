"""What can be wrong with a word of a query, in sentences: the scanner finds where."""

import re

from archive.query.fields import FIELDS
from archive.query.grammar import OPERATORS
from archive.sentences import Sentence

_FARTHEST = 2
"""Edits a fuzzy word may be away."""

_MOST_SHOWN = 40

FOREIGN = (
    (re.compile(r"(-)"), Sentence("- stands right before what it leaves out, and behind a space: gaza -truce.")),
    (re.compile(r"(!+)[^\s!)]"), Sentence("To leave something out, write NOT: gaza NOT truce.")),
    (re.compile(r"[^\s()\"]*?(\|\|)"), Sentence("Instead of || write OR: gaza OR rafah.")),
    (re.compile(r"[^\s()\"]*?(&&)"), Sentence("Instead of && write AND: gaza AND rafah.")),
    (
        re.compile(r"[^\s()\"]*?:([^\W\d]\w*):"),
        Sentence("A field needs a space before it. To search for it, put it in quotes."),
    ),
)
"""What begins a word and means something in other query languages, or where ours has it elsewhere."""


def before_the_field(word: str, field: str) -> Sentence:
    """An operator, or a word with a minus, between a field and its value."""
    sign = word if word in OPERATORS else "-"
    example = f"{word} {field}" if word in OPERATORS else f"-{field}"
    return Sentence(
        "{sign} goes before the field: {example}… To search for it, put it in quotes.", sign=sign, example=example
    )


def too_far(edits: int) -> Sentence | None:
    """A word that may differ by so many letters; None where that works."""
    if edits <= _FARTHEST:
        return None
    return Sentence("A word may be at most {most} letters off: write ~1 or ~{most}.", most=_FARTHEST)


def bracket_missing(after: str) -> Sentence:
    """`after` is the last of what the bracket should hold, which may be long."""
    shown = after if len(after) <= _MOST_SHOWN else f"{after[:_MOST_SHOWN]}…"
    return Sentence("Missing bracket after {word}", word=shown)


def behind_a_word(sign: str) -> Sentence:
    if sign == "^":
        return Sentence("^ goes right behind a word, with a number: gaza^2.")
    return Sentence("~ goes right behind a word, with a number: blinken~1, at most ~{most}.", most=_FARTHEST)


def unknown_field(name: str) -> Sentence:
    from difflib import get_close_matches

    near = get_close_matches(name.lower(), FIELDS, n=1)
    if near:
        return Sentence(
            "There is no field “{field}”. Did you mean {near}:? To search for the words, put them in quotes.",
            field=name,
            near=near[0],
        )
    return Sentence("There is no field “{field}”. To search for the words, put them in quotes.", field=name)
