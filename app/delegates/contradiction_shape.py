"""A contradiction laid out as a row: two passages side by side, and at the right how far it is explained.

Laid out once for each width and kept; scrolling then only draws.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout

from app.delegates.lines import lines_of, outlines_of
from app.delegates.seam import WIDTH as SEAM
from app.delegates.statement_line import LINE, POINT, Piece, ink_of, statement_line
from app.theme import Style, TagColour, font
from app.words import date_in_words, say
from archive.index.marks import Matcher, marks
from archive.model import LinkEnd, Span
from archive.operations.links import Contradiction
from archive.sentences import word

translate = QCoreApplication.translate

HEIGHT, STATUS = 145, 236
"""Pixels: of a row, and of the column at the right."""
LEFT, RIGHT = 24, 24
QUOTE_LINE, NOTE_LINE = 25, 17
PILL, PILL_INSET, CHEVRON = 25, 11, 14
_TEXT, _BEFORE_SEAM, _AFTER_SEAM = 14, 10, 22
_MOST_QUOTE, _MOST_NOTE = 2, 3
_ABOVE_STATEMENT, _ABOVE_SOURCE = 8, 4
_TOP = 18
_NOTE_TOP, _BESIDE_TOP = _TOP + PILL + 8, 106
_LEAST = 40


class Spot(StrEnum):
    """Where in a row a click means something."""

    STATUS = "status"
    NOTE = "note"
    BESIDE = "beside"
    FIRST_DATE = "first date"
    SECOND_DATE = "second date"


@dataclass(frozen=True, slots=True)
class Side:
    """One passage; `left` is where its bar stands and `text` where its words begin, in pixels from the row's left."""

    left: float
    text: float
    quote: tuple[QTextLayout, ...]
    outlines: tuple[QRectF, ...]
    statement: tuple[Piece, ...]
    outlet: str
    date: str
    date_left: float
    is_dated: bool
    is_sure: bool
    is_private: bool
    colour: TagColour


@dataclass(frozen=True, slots=True)
class Shape:
    """Places count from the row's left upper corner. `spots` are what can be clicked on."""

    sides: tuple[Side, Side]
    top: float
    statement_top: float
    source_top: float
    seam: QRectF
    status: str
    note: tuple[QTextLayout, ...]
    note_left: float
    note_top: float
    spots: Mapping[Spot, QRect]
    tip: str


@dataclass(frozen=True, slots=True)
class _Column:
    left: float
    width: float


def laid_out(
    one: Contradiction, width: int, colours_of: Mapping[str, TagColour], matcher: Matcher | None, *, can_write: bool
) -> Shape:
    """The contradiction in a row of that width; `colours_of` are the colours of the issues by their ids.

    Where nothing can be written, nothing can be clicked on that would.
    """
    column = max((width - STATUS - 84) / 2, _LEAST)
    seam = LEFT + column + _BEFORE_SEAM
    columns = _Column(LEFT, column), _Column(seam + SEAM + _AFTER_SEAM, column)
    ends = (one.first, one.second)
    quotes = [lines_of(end.quote, font(Style.FACED_QUOTE), column - _TEXT, QUOTE_LINE, _MOST_QUOTE) for end in ends]
    block = QUOTE_LINE * max(map(len, quotes)) + _ABOVE_STATEMENT + LINE + _ABOVE_SOURCE + LINE
    top = (HEIGHT - 1 - block) / 2
    statement_top = top + QUOTE_LINE * max(map(len, quotes)) + _ABOVE_STATEMENT
    source_top = statement_top + LINE + _ABOVE_SOURCE
    first, second = (
        _side(end, quote, place, top, colours_of, matcher)
        for end, quote, place in zip(ends, quotes, columns, strict=True)
    )
    right = width - STATUS
    note = lines_of(one.note, font(Style.UI), STATUS - RIGHT, NOTE_LINE, _MOST_NOTE)
    spots = _spots(one, right, note, can_write=can_write)
    for spot, side in ((Spot.FIRST_DATE, first), (Spot.SECOND_DATE, second)):
        if not side.is_dated and can_write:
            room = QFontMetricsF(font(Style.SMALL_STRONG)).horizontalAdvance(side.date)
            spots[spot] = QRectF(side.date_left, source_top - 2, room, LINE + 4).toAlignedRect()
    return Shape(
        sides=(first, second),
        top=top,
        statement_top=statement_top,
        source_top=source_top,
        seam=QRectF(seam, _TOP, SEAM, HEIGHT - 2 * _TOP),
        status=say(word(one.status)),
        note=tuple(layout for layout, _ in note),
        note_left=right,
        note_top=_NOTE_TOP,
        spots=spots,
        tip="\n\n".join(filter(None, (*(_tip(end) for end in ends), one.note))),
    )


def _side(
    end: LinkEnd,
    quote: Sequence[tuple[QTextLayout, Span]],
    place: _Column,
    top: float,
    colours_of: Mapping[str, TagColour],
    matcher: Matcher | None,
) -> Side:
    text, room = place.left + _TEXT, place.width - _TEXT
    found = marks(matcher, end.quote) if matcher else ()
    date = date_in_words(end.published) if end.published else translate("ContradictionRow", "No date – set")
    small = QFontMetricsF(font(Style.SMALL))
    behind = POINT + date
    room_of_date = QFontMetricsF(font(Style.SMALL_STRONG)).horizontalAdvance(behind)
    outlet = small.elidedText(end.outlet or end.title, Qt.TextElideMode.ElideRight, max(room - room_of_date, _LEAST))
    return Side(
        left=place.left,
        text=text,
        quote=tuple(layout for layout, _ in quote),
        outlines=tuple(outlines_of(quote, found, text, top, QUOTE_LINE)),
        statement=statement_line(end.assignments, colours_of, room),
        outlet=outlet,
        date=date,
        date_left=text + small.horizontalAdvance(outlet + POINT),
        is_dated=bool(end.published),
        is_sure=not end.is_date_guessed,
        is_private=end.private,
        colour=ink_of(end.assignments, colours_of),
    )


def _spots(
    one: Contradiction, left: int, note: Sequence[tuple[QTextLayout, Span]], *, can_write: bool
) -> dict[Spot, QRect]:
    """What stands in the column at the right; of what is not written yet there is room for a line."""
    name = QFontMetricsF(font(Style.SMALL_STRONG)).horizontalAdvance(say(word(one.status)))
    chevron = CHEVRON + 4 if can_write else 0
    beside = QFontMetricsF(font(Style.SMALL)).horizontalAdvance(beside_words())
    note_width = STATUS - RIGHT if note else QFontMetricsF(font(Style.UI)).horizontalAdvance(explain_words())
    note_height = NOTE_LINE * max(len(note), 1)
    found = {
        Spot.STATUS: QRectF(left, _TOP, name + 2 * PILL_INSET + chevron, PILL).toAlignedRect(),
        Spot.BESIDE: QRectF(left, _BESIDE_TOP, beside, LINE).toAlignedRect(),
    }
    if can_write:
        found[Spot.NOTE] = QRectF(left, _NOTE_TOP, note_width, note_height).toAlignedRect()
    return found


def explain_words() -> str:
    return translate("ContradictionRow", "Explain…")


def beside_words() -> str:
    return "  ".join((translate("ContradictionRow", "Side by side"), translate("ContradictionRow", "Ctrl+Enter")))


def _tip(end: LinkEnd) -> str:
    return f"“{end.quote}”\n{end.title}"
