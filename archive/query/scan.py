"""Finds, with its position, everything in a query that Whoosh would silently accept or drop.

Whoosh never refuses: an unbalanced bracket, an operator without its second half or an unknown field become words, and
the answer is an empty list without a reason. The scanner reads the query with the very expressions the parser is
given, so that the two cannot disagree about what is a word.
"""

import re
from dataclasses import dataclass, field

from archive.errors import QueryError
from archive.query.fields import FIELDS

LONGEST = 2_000
"""Code points a query may have."""

DEEPEST = 64
"""Levels of brackets a query may have."""

FARTHEST = 2
"""Edits a fuzzy word may be away."""

PHRASE = r'"(?P<text>[^"]*)"(?:~(?P<slop>[1-9][0-9]{0,2})(?![0-9]))?'
SINGLE_QUOTED = r"(?<!\w)'(?P<text>.*?)'(?=[\s\])}]|$)"
RANGE = (
    r"(?P<open>[\[{])\s*(?:(?P<start>[^\]}\s][^\]}]*?)\s+)?[Tt][Oo](?:\s+(?P<end>[^\]}\s][^\]}]*?))?\s*(?P<close>[\]}])"
)
FIELD = r"(?:(?<![^\s():\"])|(?<=^-)|(?<=[\s(]-))(?P<text>[^\W\d]\w*):"
MINUS = r"(?<![^\s(])-(?=[^\s\-])"
BOOST = r"\^(?P<boost>[0-9]+(?:\.[0-9]+)?)(?![^\s)])"
FUZZY = r"(?<=[^\s\"()])~(?P<maxdist>[0-9])?(?P<prefix>(?!))?(?![^\s)^])"
WILD_WORD = r"(?P<text>[^\s()\"'\[\]{}^~:*?]*[*?][^\s()\"'\[\]{}^~:]*)"


def operator(word: str) -> str:
    """The expression of an operator: a word in capitals that stands by itself."""
    return rf'(?<![^\s()"]){word}(?![^\s()"])'


def _bare(expression: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", expression)


_INFIX = ("ANDNOT", "ANDMAYBE", "AND", "OR", "REQUIRE")
_TOKEN = re.compile(
    "|".join(
        (
            r"(?P<space>\s+)",
            f"(?P<phrase>{_bare(PHRASE)})",
            f"(?P<single>{_bare(SINGLE_QUOTED)})",
            f"(?P<range>{_bare(RANGE)})",
            r"(?P<open>\()",
            r"(?P<close>\))",
            f"(?P<infix>{operator('(?:' + '|'.join(_INFIX) + ')')})",
            f"(?P<prefix>{operator('NOT')}|{MINUS})",
            f"(?P<field>{_bare(FIELD)})",
            f"(?P<boost>{_bare(BOOST)})",
            f"(?P<fuzzy>{_bare(FUZZY)})",
            r"(?P<quote>\")",
            r"(?P<bracket>[\[\]{}])",
            r"(?P<stray>[\^~])",
            rf"(?P<word>(?:[^\s()\"\[\]{{}}^~']|(?!{_bare(SINGLE_QUOTED)})')+)",
        )
    )
)
_STRAIGHT = str.maketrans(
    dict.fromkeys("“”„‟«»＂", '"') | dict.fromkeys("‘’‚‛", "'") | dict.fromkeys("\t\n\r\f\v", " ")
)


def scan(text: str, *, draft: bool = False) -> str:
    """The query as Whoosh shall read it: quotes straight, field names in small letters, every position unchanged.

    `draft` closes what is open at the end and blanks out what is unfinished, for a query that is still being typed;
    otherwise either raises QueryError, as do unknown fields and queries that are too long or too deep.
    """
    if len(text) > LONGEST:
        raise QueryError(f"The query is longer than {LONGEST:,} characters.", LONGEST)
    return _Scanner(text.translate(_STRAIGHT), draft).run()


@dataclass(slots=True)
class _Group:
    """A pair of brackets being read. `waiting` are the pieces (start, end) that still need something after them."""

    start: int
    filled: bool = False
    waiting: list[tuple[int, int]] = field(default_factory=list)


class _Scanner:
    def __init__(self, text: str, draft: bool) -> None:
        self._draft = draft
        self._read = text
        self._written = list(text)
        self._groups = [_Group(0)]
        self._last = "space"
        self._position = 0

    def run(self) -> str:
        while self._position < len(self._read):
            match = _TOKEN.match(self._read, self._position)
            assert match is not None  # the alternatives cover every character
            kind = str(match.lastgroup)
            if kind == "quote" and self._close_quote(match.start()):
                continue
            self._position = match.end()
            self._take(kind, match.start(), match.end())
            self._last = kind
        self._finish()
        return "".join(self._written)

    def _take(self, kind: str, start: int, end: int) -> None:
        after_field = self._last == "field"
        if after_field and kind not in ("phrase", "single", "range", "word", "open", "quote", "bracket"):
            self._value_missing(start)
        match kind:
            case "word" | "single" | "phrase" | "range":
                self._operand(kind, start, end)
            case "open":
                self._open(start)
            case "close":
                self._close(start)
            case "infix" | "prefix":
                self._operator(kind, start, end)
            case "field":
                self._field(start, end)
            case "boost" | "fuzzy":
                self._suffix(kind, start, end)
            case "quote":
                self._blank(start, end)
            case "bracket" | "stray":
                self._misplaced(kind, start, end)

    def _operand(self, kind: str, start: int, end: int) -> None:
        if kind == "phrase" and not self._read[start + 1 : end].partition('"')[0].strip():
            self._refuse("There is nothing between the quotation marks.", start, end)
            return
        group = self._groups[-1]
        group.filled = True
        group.waiting.clear()

    def _open(self, start: int) -> None:
        if len(self._groups) > DEEPEST:
            raise QueryError(f"The brackets are nested more than {DEEPEST} levels deep.", start)
        self._groups.append(_Group(start))

    def _close(self, start: int) -> None:
        if len(self._groups) == 1:
            self._refuse("This bracket was never opened.", start, start + 1)
            return
        self._drop_waiting()
        group = self._groups.pop()
        if not group.filled:
            self._refuse("There is nothing between the brackets.", group.start, group.start + 1)
            self._blank(start, start + 1)
            return
        self._groups[-1].filled = True
        self._groups[-1].waiting.clear()

    def _operator(self, kind: str, start: int, end: int) -> None:
        group = self._groups[-1]
        word = self._read[start:end]
        if kind == "infix" and (group.waiting or not group.filled):
            self._refuse(
                f"{word} has nothing before it. To search for the word, write it in small letters.", start, end
            )
        elif kind == "prefix" and group.waiting and self._is_negation(*group.waiting[-1]):
            self._refuse("This negates twice: leave both out.", start, end)
        else:
            group.waiting.append((start, end))

    def _is_negation(self, start: int, end: int) -> bool:
        return self._read[start:end] in ("NOT", "-")

    def _field(self, start: int, end: int) -> None:
        name = self._read[start : end - 1]
        if name.lower() not in FIELDS:
            raise QueryError(_unknown_field(name), start)
        self._written[start : end - 1] = name.lower()
        self._groups[-1].waiting.append((start, end))

    def _suffix(self, kind: str, start: int, end: int) -> None:
        if kind == "boost":
            if self._last not in ("word", "single", "phrase", "close", "fuzzy"):
                self._refuse("^ goes right behind a word, a phrase or a bracket: gaza^2.", start, end)
        elif self._last != "word":
            self._refuse("~ goes right behind a word or a phrase: blinken~1.", start, end)
        elif self._has_wildcard(start):
            self._refuse("A word has either wildcards or ~, not both.", start, end)
        elif int(self._read[start + 1 : end] or 1) > FARTHEST:
            self._refuse(f"A word may be at most {FARTHEST} letters off: write ~1 or ~{FARTHEST}.", start, end)

    def _has_wildcard(self, end: int) -> bool:
        word = re.split(r'[\s()":]', self._read[:end])[-1]
        return "*" in word or "?" in word

    def _close_quote(self, start: int) -> bool:
        """Whether the query was completed by a quotation mark, and is to be read again from the open one."""
        if not self._draft:
            raise QueryError("This quotation mark is never closed.", start)
        if not self._read[start + 1 :].strip():
            return False
        self._read += '"'
        self._written.append('"')
        return True

    def _misplaced(self, kind: str, start: int, end: int) -> None:
        mark = self._read[start:end]
        if kind == "stray":
            example = "gaza^2" if mark == "^" else f"blinken~1, at most ~{FARTHEST}"
            self._refuse(f"{mark} goes right behind a word, with a number: {example}.", start, end)
        elif mark in "[{":
            self._refuse("A square or curly bracket begins a range: published:[2024-06 TO 2024-08].", start, end)
            self._position = self._end_of_range(start)
            self._blank(start, self._position)
        else:
            self._refuse("This bracket was never opened.", start, end)

    def _end_of_range(self, start: int) -> int:
        closing = re.compile(r"[\]}]").search(self._read, start)
        return closing.end() if closing else len(self._read)

    def _value_missing(self, end: int) -> None:
        start = self._groups[-1].waiting[-1][0]
        name = self._read[start:end].rstrip()
        self._refuse(
            f"{name} needs a value right after the colon. To search for the word, put it in quotes.", start, end
        )
        self._groups[-1].waiting.pop()

    def _finish(self) -> None:
        if self._last == "field":
            self._value_missing(len(self._read))
        while len(self._groups) > 1:
            if not self._draft:
                raise QueryError("This bracket is never closed.", self._groups[-1].start)
            self._written.append(")")
            self._close(len(self._written) - 1)
        self._drop_waiting()

    def _drop_waiting(self) -> None:
        for start, end in reversed(self._groups[-1].waiting):
            self._refuse(f"{self._read[start:end]} has nothing after it.", start, end)
        self._groups[-1].waiting.clear()

    def _refuse(self, message: str, start: int, end: int) -> None:
        if not self._draft:
            raise QueryError(message, start)
        self._blank(start, end)

    def _blank(self, start: int, end: int) -> None:
        self._written[start:end] = " " * (end - start)


def _unknown_field(name: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name.lower(), FIELDS, n=1)
    hint = f" Did you mean {near[0]}:?" if near else ""
    return f"There is no field “{name}”.{hint} To search for the words, put them in quotes."
