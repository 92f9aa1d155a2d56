"""Paints a line of a note: its letters as they are set, and in front of it a bullet, a box to tick or a bar."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption

from app.delegates.facet_row import draw_box
from app.reader.note_lines import HANGING, LINE, QUOTED, NoteLine, style_of
from app.reader.notes import Emphasis
from app.reader.wrapping import letters, metrics
from app.theme import Colours, Style
from app.theme.units import units

_BOX, _BAR = 12, 2


def paint_note_line(painter: QPainter, line: NoteLine, x: float, y: float, width: float, colours: Colours) -> float:
    """Draw a line of a note into a column from its left upper corner, and return where the next line begins."""
    y += line.above
    for quote in range(line.quotes):
        bar = _left(line, x, width, quote * QUOTED, _BAR)
        painter.fillRect(QRectF(bar, y, _BAR, LINE), QColor(colours.outline))
    known = metrics(Style.UI)
    base = y + (LINE - known.ascent() - known.descent()) / 2 + known.ascent()
    before = line.indent - HANGING
    if line.begins and line.is_done is not None:
        box = QRectF(_left(line, x, width, before, _BOX), y + (LINE - _BOX) / 2, _BOX, _BOX)
        draw_box(painter, box, line.is_done, colours)
    elif line.begins and line.mark:
        painter.setFont(letters(Style.UI))
        painter.setPen(QColor(colours.text2))
        mark = _left(line, x, width, before, known.horizontalAdvance(line.mark))
        painter.drawText(QPointF(mark, base), line.mark)
    painter.setPen(QColor(colours.text2 if line.is_done else colours.text))
    layout = _laid_out(line.text, line.stretches, line.from_right, colours)
    left = _left(line, x, width, line.indent, layout.lineAt(0).naturalTextWidth())
    layout.draw(painter, QPointF(left, base - known.ascent()))
    return y + LINE


def _left(line: NoteLine, x: float, width: float, along: float, wide: float) -> float:
    """Where something so wide begins that stands so far along the column, from the side that the line is read from."""
    return x + width - along - wide if line.from_right else x + along


@lru_cache(maxsize=500)
def _laid_out(
    text: str, stretches: tuple[tuple[int, int, Emphasis], ...], from_right: bool, colours: Colours
) -> QTextLayout:
    layout = QTextLayout(text, letters(Style.UI))
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.setFormats([_format(text, *stretch, colours) for stretch in stretches])
    layout.setCacheEnabled(True)
    layout.beginLayout()
    layout.createLine().setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout


def _format(text: str, start: int, end: int, emphasis: Emphasis, colours: Colours) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFont(letters(*style_of(emphasis)))
    if Emphasis.QUIET in emphasis:
        look.setForeground(QColor(colours.text2))
    if Emphasis.CODE in emphasis:
        look.setBackground(QColor(colours.select))
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = units(text, start), units(text, end) - units(text, start), look
    return made
