"""Which parts of a text stand in quotation marks, in whatever style they are set.

The same sign opens in one language and closes in another (“ in English and German, » in French and Danish), a straight
one does both, and half of the single ones are apostrophes. So a sign is read by what stands beside it and by what is
open. A mark that lost its partner makes doubtful what it may have enclosed, in its own paragraph and no further.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from archive.model import Span

# Two single signs in a row are a double one; so are the two strokes of Hebrew, but for those within an abbreviation.
_SIGN = re.compile("''|’’|‘‘|``|[\"“”„‟″＂〝〞〟״«»‹›「」『』'’‘‚‛`´]")
_STRAIGHT = dict.fromkeys(("''", "’’", "‘‘", "``", "″", "＂", "〝", "〞", "〟", "״"), '"') | {
    "`": "'",
    "´": "'",
    "‟": "“",
}
_CLOSING = {
    '"': '"”',
    "“": '”"“',
    "”": '”“"',
    "„": '“”"',
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "「": "」",
    "『": "』",
}
_CLOSING_SINGLE = {"‘": "’'", "‚": "‘’'", "‛": "’", "'": "'’"}
_SINGLE = "'’‘‚‛"
_OPENING, _ENDING = "«‹「『", "»›」』"  # also where a space stands between them and the words, as in French
_ENDS_CLAUSE = ",.!?…;"
_AFTER_WORDS = ",;:!?)"
_FARTHEST = 12  # paragraphs that a quotation may go on without a mark


@dataclass(frozen=True, slots=True)
class Quotations:
    """What stands in quotation marks, the marks included, and what may or may not, each in the order of the text."""

    quoted: tuple[Span, ...]
    doubtful: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Mark:
    """A sign, as it stands in `_CLOSING` or `_CLOSING_SINGLE`; what is beside it tells what it can be."""

    sign: str
    span: Span
    before: str
    after: str
    is_measure: bool

    @property
    def opens(self) -> bool:
        is_before_words = bool(self.after) and not self.after.isspace() and self.after not in _AFTER_WORDS
        return self.sign in _OPENING or (is_before_words and not _is_letter(self.before))

    @property
    def closes(self) -> bool:
        is_after_words = bool(self.before) and not self.before.isspace()
        return self.sign in _ENDING or (is_after_words and (not _is_letter(self.after) or self.before in _ENDS_CLAUSE))

    @property
    def is_at_end(self) -> bool:
        """Whether a clause ends here, so that a single sign is no apostrophe of a plural (“the ministers’ plan”)."""
        return not self.after or self.after in _ENDS_CLAUSE or (bool(self.before) and self.before in _ENDS_CLAUSE)


@dataclass(slots=True)
class _Paragraph:
    """What its double marks say: `unclosed` is the outermost that stays open, `strays` close nothing that is open.

    `is_led_by_stray` says that nothing opens before the first of them.
    """

    span: Span
    marks: Sequence[_Mark]
    quoted: list[Span] = field(default_factory=list)
    doubtful: list[Span] = field(default_factory=list)
    strays: list[_Mark] = field(default_factory=list)
    is_led_by_stray: bool = False
    unclosed: _Mark | None = None

    def begins_with(self, sign: str) -> bool:
        return bool(self.marks) and self.marks[0].sign == sign and self.marks[0].span.start == self.span.start


def quotations(body: str) -> Quotations:
    """The quotations of a normalised text. Takes time linear in the text."""
    quoted: list[Span] = []
    doubtful: list[Span] = []
    paragraphs: list[_Paragraph] = []
    start = 0
    for line in body.split("\n"):
        span = Span(start, start + len(line))
        marks = list(_marks(body, span))
        paragraphs.append(_read(_Paragraph(span, [mark for mark in marks if mark.sign not in _SINGLE])))
        quoted += _in_single_marks([mark for mark in marks if mark.sign in _SINGLE])
        start = span.end + 1
    for number, paragraph in enumerate(paragraphs):
        if paragraph.unclosed:
            end, is_sure = _end(paragraph, paragraph.unclosed, paragraphs[number + 1 : number + 1 + _FARTHEST])
            (quoted if is_sure else doubtful).append(Span(paragraph.unclosed.span.start, end))
        quoted += paragraph.quoted
        doubtful += paragraph.doubtful
        if paragraph.strays:
            doubtful.append(Span(paragraph.span.start, paragraph.strays[-1].span.end))
    return Quotations(tuple(sorted(quoted)), tuple(sorted(doubtful)))


def _marks(body: str, paragraph: Span) -> Iterator[_Mark]:
    """The signs of a paragraph, without apostrophes and strokes within words."""
    for match in _SIGN.finditer(body, paragraph.start, paragraph.end):
        start, end = match.span()
        before = body[start - 1] if start > paragraph.start else ""
        after = body[end] if end < paragraph.end else ""
        sign = _STRAIGHT.get(match[0], match[0])
        if sign in _OPENING + _ENDING or not (_is_letter(before) and _is_letter(after)):
            yield _Mark(sign, Span(start, end), before, after, before.isdigit() and match[0] in '"″')


def _is_letter(character: str) -> bool:
    """Whether it is of a word: a letter, a digit, or a mark on one."""
    return character.isalnum() or (bool(character) and unicodedata.category(character)[0] == "M")


def _read(paragraph: _Paragraph) -> _Paragraph:
    """Pairs the double marks of one paragraph."""
    unclosed: list[_Mark] = []
    for mark in paragraph.marks:
        partners = [n for n, one in enumerate(unclosed) if mark.closes and mark.sign in _CLOSING[one.sign]]
        if partners:
            paragraph.quoted.append(Span(unclosed[partners[-1]].span.start, mark.span.end))
            del unclosed[partners[-1] :]
        elif mark.opens and mark.sign in _CLOSING:
            same = [n for n, one in enumerate(unclosed) if one.sign == mark.sign == '"']
            if same:  # straight ones are not nested: the first has lost its partner
                paragraph.doubtful.append(Span(unclosed[same[0]].span.start, mark.span.start))
                del unclosed[same[0] :]
            unclosed.append(mark)
        elif mark.closes and not mark.is_measure:
            paragraph.is_led_by_stray |= not (paragraph.strays or paragraph.quoted or unclosed)
            paragraph.strays.append(mark)
    paragraph.unclosed = unclosed[0] if unclosed else None
    return paragraph


def _end(paragraph: _Paragraph, mark: _Mark, following: Sequence[_Paragraph]) -> tuple[int, bool]:
    """Where a quotation ends that its paragraph does not close, and whether that is sure.

    It goes on where the next paragraph opens with the same sign, or where a later one closes it.
    """
    if following and following[0].begins_with(mark.sign):
        return paragraph.span.end, True
    for later in following:
        if later.is_led_by_stray and later.strays[0].sign in _CLOSING[mark.sign]:
            later.is_led_by_stray = False
            return later.strays.pop(0).span.end, True
        if later.marks:
            break
    return paragraph.span.end, False


def _in_single_marks(marks: Sequence[_Mark]) -> Iterator[Span]:
    """What stands between single marks. One without a partner, or before a number ('90s), is an apostrophe."""
    done = 0
    for number, first in enumerate(marks):
        if number < done or first.sign not in _CLOSING_SINGLE or not first.opens or first.after.isdigit():
            continue
        partners: list[int] = []
        for place in range(number + 1, len(marks)):
            if marks[place].sign == first.sign and marks[place].opens and not marks[place].closes:
                break
            if marks[place].closes and marks[place].sign in _CLOSING_SINGLE[first.sign]:
                partners.append(place)
        last = next((place for place in partners if marks[place].is_at_end), partners[0] if partners else None)
        if (
            last is not None and marks[last].span.start > first.span.end + 1
        ):  # more than one letter, as in rock 'n' roll
            yield Span(first.span.start, marks[last].span.end)
            done = last + 1
