"""One line of the bulk form: from a JSON object as strangers write them to an article.

JSON lets through what no archive can keep: halves of characters, infinite numbers, nesting without end. All of it is
caught here, at little more than the cost of parsing.
"""

import json
import math
import re

from archive.errors import FormatError
from archive.importers.base import RawArticle
from archive.sentences import Sentence

_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_DEEPEST = 64
"""Levels of lists and objects: what is deeper was made to exhaust a program, not to tell something."""
_TOO_DEEP = Sentence(
    "The line holds lists or objects nested too deeply to read: leave out what is nested, or the line."
)


def _number(written: str) -> float | str:
    """A number; text as written for one too large to be one, since infinity cannot be stored as JSON."""
    number = float(written)
    return number if math.isfinite(number) else written


# NaN and Infinity, which JSON does not have, are kept as the text they are.
_parse = json.JSONDecoder(parse_float=_number, parse_constant=str).decode


def article(line: bytes) -> RawArticle:
    """The article in one JSON object: `title` and `text`, the optional fields, everything else in `extra`.

    A number stands for its text, a list of texts is joined by commas (several authors); a value of another type is kept
    in `extra` under its key. Raises FormatError with one sentence on what is wrong with the line.
    """
    record = _object(line)
    title, text = _required(record, "title"), _required(record, "text")
    return RawArticle(
        text,
        title,
        outlet=_take(record, "outlet"),
        byline=_take(record, "byline"),
        dateline=_take(record, "dateline"),
        section=_take(record, "section"),
        published=_take(record, "published"),
        url=_take(record, "url"),
        language=_take(record, "language"),
        external_id=_take(record, "external_id"),
        extra=record,
    )


def _object(line: bytes) -> dict[str, object]:
    try:
        record = _parse(line.decode())
    except UnicodeDecodeError as error:
        raise FormatError(
            Sentence("The line is not in UTF-8 (byte {byte}): save the file in UTF-8.", byte=error.start + 1)
        ) from error
    except json.JSONDecodeError as error:
        raise FormatError(
            Sentence(
                "The line is not valid JSON ({trouble} at character {character}): correct it or leave it out.",
                trouble=error.msg,
                character=error.pos + 1,
            )
        ) from error
    except ValueError as error:
        raise FormatError(
            Sentence("The line holds a number with too many digits: put it in quotation marks.")
        ) from error
    except RecursionError as error:
        raise FormatError(_TOO_DEEP) from error
    if not isinstance(record, dict):
        raise FormatError(Sentence("The line is valid JSON but no object: it should be {…} with title and text."))
    # Only as many brackets can be that deep, only an escape can be half a character: most lines pay next to nothing.
    if line.count(b"[") + line.count(b"{") > _DEEPEST and _is_deep(record):
        raise FormatError(_TOO_DEEP)
    if b"\\u" in line and _SURROGATE.search(line) and not _is_unicode(record):
        raise FormatError(
            Sentence("The line holds half of a character (a lone surrogate such as \\ud83d): correct or remove it.")
        )
    return record


def _is_deep(value: object) -> bool:
    level: list[object] = [value]
    for _ in range(_DEEPEST):
        lists = [inner for outer in level if isinstance(outer, list) for inner in outer]
        level = lists + [inner for outer in level if isinstance(outer, dict) for inner in outer.values()]
    return bool(level)


def _is_unicode(record: dict[str, object]) -> bool:
    try:
        json.dumps(record, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _required(record: dict[str, object], key: str) -> str:
    value = record.pop(key, None)
    if value is None:
        raise FormatError(Sentence("The line has no {key}, which every article needs: add it.", key=key))
    if not isinstance(value, str):
        raise FormatError(Sentence("The {key} on this line is no text: put it in quotation marks.", key=key))
    if not value or value.isspace():
        raise FormatError(Sentence("The {key} on this line is empty, and every article needs one: add it.", key=key))
    return value


def _take(record: dict[str, object], key: str) -> str | None:
    """The text of an optional field, taken out of the record; None where there is none, or where it stays there."""
    value = record.pop(key, None)
    if value is None or isinstance(value, str):
        return value or None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, list) and all(isinstance(text, str) for text in value):
        return ", ".join(value) or None
    record[key] = value
    return None
