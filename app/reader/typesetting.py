"""How an article is set: the letters and lines of its heading, its meta line and every kind of block of its body."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from app.reader import tables
from app.reader.article import ReaderArticle
from app.reader.directions import direction, isolated, lines_with_both, written_from_right
from app.reader.lines import BOTH_WAYS
from app.reader.offsets import OffsetMap
from app.reader.wrapping import unjoined
from app.theme import Colours, Style, font
from archive.model import Block, BlockKind

DATE_LINK = "cuttings:date"
"""What the date in the meta line leads to when it is missing or guessed."""

VERSIONS_LINK = "cuttings:versions"

_BETWEEN_PARAGRAPHS = 14
_AFTER_HEADLINE, _AFTER_META = 8, 22
_QT_BASE = 0.8
_SHORT_FACT = 40
_MARK_SIZE, _BEHIND_MARK = 0.8, 250
_INDENT = 24
_DOT = "\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE} "
"""Between the parts of the meta line, which may break behind it."""
_HEADING_SCALES = (22 / 19, 20 / 19, 1.0)
_ITEM_MARKS = (QTextListFormat.Style.ListDisc, QTextListFormat.Style.ListCircle, QTextListFormat.Style.ListSquare)
_MARKED = re.compile(r"\(?\w{1,3}[.)]|[^\w\s\"'“‘„«(\[]")
"""How an item begins that has a number or a mark of its own in the text."""
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text is set: the width of the column in pixels, and the size of the letters, 1 being the usual one.

    `for_paper` keeps every letter by itself.
    """

    column: int = 640
    scale: float = 1.0
    no_date: str = "No date – set"
    for_paper: bool = False

    @property
    def line(self) -> int:
        """The height of a line of text, in pixels."""
        return round(Style.TEXT.value.line * self.scale)


class Typesetter:
    """Fills a document."""

    def __init__(self, document: QTextDocument, colours: Colours, setting: Setting) -> None:
        self._cursor = QTextCursor(document)
        self._colours, self._setting = colours, setting

    def head(self, article: ReaderArticle) -> str:
        """Set the headline and the meta line, and return what was set."""
        headline = self._letters(Style.HEADLINE, "text")
        above_meta, below_meta = _around_meta(self._setting.scale)
        shape = self._shape(Style.HEADLINE, below=above_meta)
        way = direction(article.title)
        free = self._setting.column - balanced(article.title, headline, self._setting.column)
        (shape.setLeftMargin if way is Qt.LayoutDirection.RightToLeft else shape.setRightMargin)(free)
        shape.setLayoutDirection(way)
        shape.setHeadingLevel(1)
        self._cursor.setBlockFormat(shape)
        self._cursor.insertText(article.title, headline)
        shape = self._shape(Style.UI, below=below_meta, sizes=1)
        shape.setLayoutDirection(way)
        self._cursor.insertBlock(shape)
        plain = self._letters(Style.UI, "text2", sizes=1)
        is_sure = bool(article.date) and not article.date_is_guessed
        date = plain if is_sure else self._link(DATE_LINK, Style.BUTTON, "amber")
        parts = [
            *((part, plain) for part in (article.outlet, article.dateline) if part),
            (article.date or self._setting.no_date, date),
            *((fact, plain) for fact in article.facts),
        ]
        if article.which_version:
            parts.append((article.which_version, self._link(VERSIONS_LINK, Style.UI, "text2")))
        apart = isolated if any(written_from_right(text) for text in (article.title, *dict(parts))) else str
        meta = ""
        for number, (text, letters) in enumerate(parts):
            for piece, dress in ((_DOT if number else "", plain), (apart(text), letters)):
                self._cursor.insertText(piece if piece is _DOT else _whole(piece), dress)
                meta += piece
        return f"{article.title}\n{meta}"

    def begin_body(self) -> int:
        self._cursor.insertBlock(self._shape(Style.TEXT, below=_BETWEEN_PARAGRAPHS), self._letters(Style.TEXT, "text"))
        return self._cursor.position()

    def body(self, article: ReaderArticle) -> None:
        """All of it at once, then what is no plain paragraph block by block."""
        document = self._cursor.document()
        number = self._cursor.blockNumber()
        self._cursor.insertText(article.body)
        blocks = article.blocks
        for line in lines_with_both(article.body):
            document.findBlockByNumber(number + line).setUserState(BOTH_WAYS)
        for line, style in article.styles.items():
            if style.kind is BlockKind.PARAGRAPH or line >= len(blocks):
                continue
            follows = line + 1 < len(blocks) and blocks[line + 1].kind is style.kind
            self._cursor.setPosition(document.findBlockByNumber(number + line).position())
            self._dress(blocks[line], article.body, follows)
        for rows in _tables(article, len(blocks)):
            texts = [blocks[line].span.of(article.body) for line in rows]
            found = tables.gaps(texts, self._letters(Style.BUTTON, "text").font(), self._setting.column)
            for line, text, room in zip(rows, texts, found, strict=True):
                self._separators(document.findBlockByNumber(number + line).position(), text, room)

    def _dress(self, block: Block, body: str, is_followed: bool) -> None:
        """Give the block at the cursor the look of its kind; `is_followed` by another one of that kind."""
        shape, letters = self._look_of(block, is_followed)
        self._cursor.setBlockFormat(shape)
        if block.kind is BlockKind.LIST_ITEM and not _MARKED.match(block.span.of(body)):
            self._mark_item(block.style.level)
        self._cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self._cursor.setCharFormat(letters)

    def _mark_item(self, level: int) -> None:
        """Draw a mark before the item at the cursor; it is no part of the text."""
        mark = QTextListFormat()
        mark.setStyle(_ITEM_MARKS[min(max(level, 1), len(_ITEM_MARKS)) - 1])
        mark.setIndent(0)
        self._cursor.createList(mark)
        # Qt makes a mark as large as the letters of its block and leaves a space of theirs behind it.
        letters = self._letters(Style.TEXT, "text2", sizes=_MARK_SIZE * self._setting.scale)
        letters.setFontStretch(_BEHIND_MARK)
        self._cursor.setBlockCharFormat(letters)

    def _look_of(self, block: Block, is_followed: bool) -> tuple[QTextBlockFormat, QTextCharFormat]:
        kind, level = block.kind, max(block.style.level, 1)
        close = 4 if is_followed else _BETWEEN_PARAGRAPHS
        if kind is BlockKind.HEADING:
            scale = _HEADING_SCALES[min(level, len(_HEADING_SCALES)) - 1]
            letters = self._letters(Style.TEXT, "text", sizes=scale * self._setting.scale)
            letters.setFontWeight(600)
            shape = self._shape(Style.TEXT, below=6)
            shape.setTopMargin(12)
            shape.setHeadingLevel(min(level + 1, 6))
        elif kind is BlockKind.LIST_ITEM:
            letters, shape = self._letters(Style.TEXT, "text"), self._shape(Style.TEXT, below=close)
            shape.setLeftMargin(_INDENT * level)
        elif kind is BlockKind.QUOTE:
            letters, shape = self._letters(Style.TEXT, "text"), self._shape(Style.TEXT, below=_BETWEEN_PARAGRAPHS)
            letters.setFontItalic(True)
            shape.setLeftMargin(_INDENT)
            shape.setRightMargin(_INDENT)
        elif kind is BlockKind.TABLE_ROW:
            letters, shape = self._letters(Style.BUTTON, "text"), self._shape(Style.QUOTE, below=close)
        else:
            letters, shape = self._letters(Style.UI, "text2"), self._shape(Style.UI, below=_BETWEEN_PARAGRAPHS)
        return shape, letters

    def _separators(self, start: int, row: str, room: Sequence[float]) -> None:
        """Make the signs of a row that begins at `start` faint, and leave so much room before each."""
        offsets, at = OffsetMap(row), -1
        for pixels in room:
            at = row.index(tables.CELLS, at + 1)
            sign = QTextCharFormat()
            sign.setForeground(QColor(self._colours.bar))
            self._format(start + offsets.units(at), len(tables.CELLS), sign)
            sign.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            sign.setFontLetterSpacing(pixels)
            self._format(start + offsets.units(at), 1, sign)

    def _format(self, start: int, length: int, look: QTextCharFormat) -> None:
        self._cursor.setPosition(start)
        self._cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        self._cursor.mergeCharFormat(look)

    def _letters(self, style: Style, colour: str, sizes: float | None = None) -> QTextCharFormat:
        made = QTextCharFormat()
        letters = font(style, self._setting.scale if sizes is None else sizes)
        made.setFont(unjoined(letters) if self._setting.for_paper else letters)
        made.setForeground(QColor(getattr(self._colours, colour)))
        return made

    def _link(self, href: str, style: Style, colour: str) -> QTextCharFormat:
        """Letters that lead somewhere; on paper they lead nowhere, and are like the others."""
        if self._setting.for_paper:
            return self._letters(Style.UI, "text2", sizes=1)
        made = self._letters(style, colour, sizes=1)
        made.setAnchor(True)
        made.setAnchorHref(href)
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(QColor(getattr(self._colours, colour)))
        return made

    def _shape(self, style: Style, *, below: float, sizes: float | None = None) -> QTextBlockFormat:
        made = QTextBlockFormat()
        scale = self._setting.scale if sizes is None else sizes
        made.setLineHeight(round(style.value.line * scale), _FIXED)
        made.setBottomMargin(below)
        made.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return made


def _tables(article: ReaderArticle, lines: int) -> Iterator[list[int]]:
    """The lines of each table."""
    rows = sorted(n for n, style in article.styles.items() if style.kind is BlockKind.TABLE_ROW and n < lines)
    for _, table in groupby(enumerate(rows), lambda place: place[1] - place[0]):
        yield [line for _, line in table]


def _whole(fact: str) -> str:
    """A fact of the meta line, of which a short one is not broken into two lines."""
    return fact.replace(" ", "\N{NO-BREAK SPACE}") if len(fact) <= _SHORT_FACT else fact


def _around_meta(scale: float) -> tuple[float, float]:
    """The room above and below the meta line, in pixels, with which letters stand in the middle of their lines.

    Qt sets their base at 4/5 of a line's height. The text begins at a whole pixel, so that what is drawn on its lines
    is sharp.
    """
    meta, text = Style.UI.value.line, round(Style.TEXT.value.line * scale)
    above = _AFTER_HEADLINE + _base(Style.UI, 1) - _QT_BASE * meta
    base = round(_AFTER_HEADLINE + meta + _AFTER_META + _base(Style.TEXT, scale))
    return above, base - _QT_BASE * text - meta - above


def _base(style: Style, scale: float) -> float:
    """How far below the top of a line the base of letters is that stand in the middle of it."""
    metrics = QFontMetricsF(font(style, scale))
    return (round(style.value.line * scale) - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()


def balanced(text: str, letters: QTextCharFormat, width: int) -> int:
    """The narrowest width, at most `width` pixels, in which a headline has as few lines as it can have."""
    metrics = QFontMetricsF(letters.font())
    words = [metrics.horizontalAdvance(word) for word in text.split(" ")]
    space = metrics.horizontalAdvance(" ")
    lines = _lines(words, space, width)
    if lines < 2 or max(words) > width:
        return width
    narrowest, widest = int(max(words)), width
    while narrowest < widest:
        middle = (narrowest + widest) // 2
        if _lines(words, space, middle) > lines:
            narrowest = middle + 1
        else:
            widest = middle
    return min(width, narrowest + 2)  # kerning between words is not in the sum


def _lines(words: list[float], space: float, width: float) -> int:
    lines, used = 1, -space
    for word in words:
        if used + space + word > width and used >= 0:
            lines, used = lines + 1, word
        else:
            used += space + word
    return lines
