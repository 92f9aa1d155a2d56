"""What is being typed where the cursor stands: a word, the name of a field, or the value of one."""

import re
from dataclasses import dataclass

from archive.query.fields import FIELDS
from archive.query.grammar import OPERATORS, STRAIGHT

_BEGINS = r"(?:^|(?<=[\s(])|(?<=[\s(]-)|(?<=^-))"
_WORD = re.compile(rf"{_BEGINS}(?:(?P<field>[^\W\d]\w*):)?(?P<text>[^\s()\"\[\]{{}}^~:*?-][^\s()\"\[\]{{}}^~:*?]*|)$")
_QUOTED = re.compile(rf"{_BEGINS}(?P<field>[^\W\d]\w*):(?P<text>\"[^\"]*)$")
_ENDS = re.compile(r"$|[\s)]")


@dataclass(frozen=True, slots=True)
class Unfinished:
    """`start` to `end` are the code points that a completion takes the place of; `field` is set while in its value."""

    start: int
    end: int
    field: str | None
    text: str


def unfinished(query: str, cursor: int) -> Unfinished | None:
    """What ends at this code point of a query; None where nothing can be completed."""
    if not _ENDS.match(query, cursor):
        return None
    before = query[:cursor].translate(STRAIGHT)
    match = (_QUOTED if before.count('"') % 2 else _WORD).search(before)
    if match is None or match["text"] in OPERATORS:
        return None
    field = match["field"].lower() if match["field"] else None
    if field not in FIELDS and field is not None:
        return None
    text = match["text"].removeprefix('"')
    return Unfinished(match.start("text"), cursor, field, text) if field or text else None
