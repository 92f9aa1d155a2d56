"""Finds, with its position, everything in a query that Whoosh would silently accept or drop.

Whoosh never refuses: an unbalanced bracket, an operator without its second half or an unknown field become words, and
the answer is an empty list without a reason. The scanner reads the query with the very expressions the parser is
given, so that the two cannot disagree about what is a word.
"""

import re
from dataclasses import dataclass, field

from archive.errors import QueryError
from archive.query.faults import FOREIGN, before_the_field, behind_a_word, bracket_missing, too_far, unknown_field
from archive.query.fields import FIELDS, Kind
from archive.query.grammar import OPERATORS, STRAIGHT, TOKEN
from archive.sentences import Sentence

LONGEST = 2_000
"""Code points a query may have."""

DEEPEST = 64
"""Levels of brackets a query may have."""

_DAMAGED = re.compile(r"[\ud800-\udfff]")
_OPEN_RANGE = re.compile(r"(?:\"[^\"]*\"|[^\s()\"\[\]{}]+)\s+(to)(?![^\s()\"])", re.IGNORECASE)


def scan(text: str, *, draft: bool = False) -> str:
    """The query as Whoosh shall read it: quotes straight, field names in small letters, every position unchanged.

    `draft` closes what is open at the end and blanks out what is unfinished, for a query that is still being typed;
    otherwise either raises QueryError, as do unknown fields and queries that are too long or too deep.
    """
    if len(text) > LONGEST:
        raise QueryError(Sentence("The query is longer than {most:,} characters.", most=LONGEST), LONGEST)
    if damaged := _DAMAGED.search(text):
        raise QueryError(Sentence("This character is damaged: delete it or type it again."), damaged.start())
    read = text.translate(STRAIGHT)
    written = _Scanner(read, draft).run()
    while draft and written != read:  # what was blanked out may have parted or joined what stood around it
        read, written = written, _Scanner(written, draft).run()
    return written


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
        self._latest = (0, 0)
        self._position = 0

    def run(self) -> str:
        while self._position < len(self._read):
            match = TOKEN.match(self._read, self._position)
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
            case "word":
                self._word(start, end)
            case "single" | "phrase" | "range":
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

    def _word(self, start: int, end: int) -> None:
        fault = self._fault(start, end)
        if fault is None:
            self._operand("word", start, end)
            return
        if not self._draft:
            raise QueryError(*fault)
        if self._last == "field":
            start = self._groups[-1].waiting.pop()[0]
        self._blank(start, end)

    def _fault(self, start: int, end: int) -> tuple[Sentence, int] | None:
        """What in a word the search would drop, or look for although it was meant otherwise, and where."""
        word = self._read[start:end]
        if self._last == "field" and (word in OPERATORS or word.startswith("-")):
            name = self._read[slice(*self._groups[-1].waiting[-1])]
            return before_the_field(word, name), start
        for sign, message in FOREIGN:
            if found := sign.match(self._read, start, end + 1):
                return message, found.start(1)
        return None

    def _operand(self, kind: str, start: int, end: int) -> None:
        if kind == "phrase" and not self._read[start + 1 : end].partition('"')[0].strip():
            self._refuse(Sentence("There is nothing between the quotation marks."), start, end)
            return
        self._latest = (start, end)
        group = self._groups[-1]
        group.filled = True
        group.waiting.clear()

    def _open(self, start: int) -> None:
        if len(self._groups) > DEEPEST:
            raise QueryError(Sentence("The brackets are nested more than {most} levels deep.", most=DEEPEST), start)
        self._groups.append(_Group(start))

    def _close(self, start: int) -> None:
        if len(self._groups) == 1:
            self._refuse(Sentence("This bracket was never opened."), start, start + 1)
            return
        self._drop_waiting()
        group = self._groups.pop()
        if not group.filled:
            self._refuse(Sentence("There is nothing between the brackets."), group.start, group.start + 1)
            self._blank(start, start + 1)
            return
        self._latest = (group.start, start + 1)
        self._groups[-1].filled = True
        self._groups[-1].waiting.clear()

    def _operator(self, kind: str, start: int, end: int) -> None:
        group = self._groups[-1]
        word = self._read[start:end]
        if kind == "infix" and (group.waiting or not group.filled):
            self._refuse(
                Sentence("{word} has nothing before it. To search for the word, write it in small letters.", word=word),
                start,
                end,
            )
        elif kind == "prefix" and group.waiting and self._is_negation(*group.waiting[-1]):
            self._refuse(Sentence("This negates twice: leave both out."), start, end)
        else:
            group.waiting.append((start, end))

    def _is_negation(self, start: int, end: int) -> bool:
        return self._read[start:end] in ("NOT", "-")

    def _field(self, start: int, end: int) -> None:
        name = self._read[start : end - 1]
        if name.lower() not in FIELDS:
            raise QueryError(unknown_field(name), start)
        self._written[start : end - 1] = name.lower()
        if FIELDS[name.lower()].kind is Kind.DATE and (range_ := _OPEN_RANGE.match(self._read, end)):
            self._refuse(Sentence("A range needs brackets: published:[1987-03-01 TO 1987-03-02]."), *range_.span(1))
        self._groups[-1].waiting.append((start, end))

    def _suffix(self, kind: str, start: int, end: int) -> None:
        self._latest = (self._latest[0], end)
        if kind == "boost":
            if self._last not in ("word", "single", "phrase", "close", "fuzzy"):
                self._refuse(Sentence("^ goes right behind a word, a phrase or a bracket: gaza^2."), start, end)
        elif self._last != "word":
            self._refuse(Sentence("~ goes right behind a word or a phrase: blinken~1."), start, end)
        elif self._has_wildcard(start):
            self._refuse(Sentence("A word has either wildcards or ~, not both."), start, end)
        elif fault := too_far(int(self._read[start + 1 : end] or 1)):
            self._refuse(fault, start, end)

    def _has_wildcard(self, end: int) -> bool:
        word = re.split(r'[\s()":]', self._read[:end])[-1]
        return "*" in word or "?" in word

    def _close_quote(self, start: int) -> bool:
        """Whether the query was completed by a quotation mark, and is to be read again from the open one."""
        if not self._draft:
            raise QueryError(Sentence("This quotation mark is never closed."), start)
        if not self._read[start + 1 :].strip():
            return False
        self._read += '"'
        self._written.append('"')
        return True

    def _misplaced(self, kind: str, start: int, end: int) -> None:
        mark = self._read[start:end]
        if kind == "stray" and mark == "~" and self._last == "phrase":
            self._refuse(Sentence('~ behind a phrase takes a distance of 1 to 999 words: "red line"~3.'), start, end)
        elif kind == "stray":
            self._refuse(behind_a_word(mark), start, end)
        elif mark in "[{":
            self._refuse(
                Sentence("A square or curly bracket begins a range: published:[2024-06 TO 2024-08]."), start, end
            )
            self._position = self._end_of_range(start)
            self._blank(start, self._position)
        else:
            self._refuse(Sentence("This bracket was never opened."), start, end)

    def _end_of_range(self, start: int) -> int:
        closing = re.compile(r"[\]}]").search(self._read, start)
        return closing.end() if closing else len(self._read)

    def _value_missing(self, end: int) -> None:
        start = self._groups[-1].waiting[-1][0]
        name = self._read[start:end].rstrip()
        self._refuse(
            Sentence(
                "{field} needs a value right after the colon. To search for the word, put it in quotes.", field=name
            ),
            start,
            end,
        )
        self._groups[-1].waiting.pop()

    def _finish(self) -> None:
        if self._last == "field":
            self._value_missing(len(self._read))
        while len(self._groups) > 1:
            if not self._draft:
                self._drop_waiting()
                self._miss_bracket()
            self._written.append(")")
            self._close(len(self._written) - 1)
        self._drop_waiting()

    def _miss_bracket(self) -> None:
        """Say where the bracket would have to stand that closes the one open."""
        opened, (start, end) = self._groups[-1], self._latest
        if not opened.filled:
            raise QueryError(Sentence("This bracket is never closed."), opened.start)
        raise QueryError(bracket_missing(self._read[start:end]), start)

    def _drop_waiting(self) -> None:
        for start, end in reversed(self._groups[-1].waiting):
            self._refuse(Sentence("{word} has nothing after it.", word=self._read[start:end]), start, end)
        self._groups[-1].waiting.clear()

    def _refuse(self, message: Sentence, start: int, end: int) -> None:
        if not self._draft:
            raise QueryError(message, start)
        self._blank(start, end)

    def _blank(self, start: int, end: int) -> None:
        self._written[start:end] = " " * (end - start)
