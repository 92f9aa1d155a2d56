"""An article's text as a document of Qt's, and the way between places in it and places in the archive's text.

Every line of the body is one block, and a block's end counts one in Qt as the line's end does in the body. So a place
in the body is a place in the document but for the heading before it, and for characters that are two units in Qt.
Nothing is ever read back from the document.
"""

import re
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from app.reader.article import ReaderArticle
from app.reader.lines import BOTH_WAYS
from app.reader.offsets import OffsetMap
from app.reader.wrapping import unjoined
from app.theme import Colours, Style, font
from archive.model import Block, BlockKind, Span

LEFT, TOP, BOTTOM = 32, 28, 120
"""The margins around the text, in pixels: the text column begins at x = LEFT."""

DATE_LINK = "cuttings:date"
"""What the date in the meta line leads to when it is missing or guessed."""

_BETWEEN_PARAGRAPHS = 14
_AFTER_HEADLINE, _AFTER_META = 8, 22
_QT_BASE = 0.8
_INDENT = 24
_CELLS = " | "
_HEADING_SCALES = (22 / 19, 20 / 19, 1.0)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff].*")
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


class ArticleDocument(QTextDocument):
    """The title, the meta line and the body of one article, laid out in one column."""

    def __init__(self, article: ReaderArticle, colours: Colours, setting: Setting, parent: QObject | None = None):
        super().__init__(parent)
        self._offsets = OffsetMap(article.body)
        self.body = article.body
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setDefaultFont(font(Style.TEXT, setting.scale))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)
        writer = _Writer(self, colours, setting)
        writer.head(article)
        self._first = writer.begin_body()
        writer.body(article)
        frame = self.rootFrame().frameFormat()
        frame.setLeftMargin(LEFT)
        frame.setTopMargin(TOP)
        frame.setBottomMargin(BOTTOM)
        self.rootFrame().setFrameFormat(frame)
        self.setTextWidth(LEFT + setting.column)

    @property
    def first(self) -> int:
        """The position at which the body begins."""
        return self._first

    def position(self, code_point: int) -> int:
        """The document's position of a code point of the body."""
        return self._first + self._offsets.units(code_point)

    def code_point(self, position: int) -> int:
        """The code point of the body at a position of the document: the first one for what stands above the body."""
        return self._offsets.code_point(min(max(0, position - self._first), self._offsets.length))

    def positions(self, span: Span) -> tuple[int, int]:
        return self.position(span.start), self.position(span.end)

    def span(self, start: int, end: int) -> Span:
        """The span of the body between two positions of the document; empty where that is all above the body."""
        return Span(self.code_point(start), self.code_point(end))


class _Writer:
    """Fills a document."""

    def __init__(self, document: QTextDocument, colours: Colours, setting: Setting) -> None:
        self._cursor = QTextCursor(document)
        self._colours, self._setting = colours, setting

    def head(self, article: ReaderArticle) -> None:
        headline = self._letters(Style.HEADLINE, "text")
        above_meta, below_meta = _around_meta(self._setting.scale)
        shape = self._shape(Style.HEADLINE, below=above_meta)
        shape.setRightMargin(self._setting.column - balanced(article.title, headline, self._setting.column))
        shape.setHeadingLevel(1)
        self._cursor.setBlockFormat(shape)
        self._cursor.insertText(article.title, headline)
        self._cursor.insertBlock(self._shape(Style.UI, below=below_meta, sizes=1))
        plain = self._letters(Style.UI, "text2", sizes=1)
        is_sure = bool(article.date) and not article.date_is_guessed
        parts = [(part, plain) for part in (article.outlet, article.dateline) if part]
        parts.append(
            (article.date or self._setting.no_date, plain if is_sure or self._setting.for_paper else self._ask())
        )
        parts += [(fact, plain) for fact in article.facts]
        for number, (text, letters) in enumerate(parts):
            self._cursor.insertText("  ·  " if number else "", plain)
            self._cursor.insertText(text, letters)

    def begin_body(self) -> int:
        self._cursor.insertBlock(self._shape(Style.TEXT, below=_BETWEEN_PARAGRAPHS), self._letters(Style.TEXT, "text"))
        return self._cursor.position()

    def body(self, article: ReaderArticle) -> None:
        """All of it at once, then what is no plain paragraph block by block."""
        document = self._cursor.document()
        number = self._cursor.blockNumber()
        self._cursor.insertText(article.body)
        blocks = article.blocks
        line = read = 0
        for found in _RIGHT_TO_LEFT.finditer(article.body):
            line += article.body.count("\n", read, found.start())
            read = found.start()
            document.findBlockByNumber(number + line).setUserState(BOTH_WAYS)
        for line, style in article.styles.items():
            if style.kind is BlockKind.PARAGRAPH or line >= len(blocks):
                continue
            follows = line + 1 < len(blocks) and blocks[line + 1].kind is style.kind
            self._cursor.setPosition(document.findBlockByNumber(number + line).position())
            self._dress(blocks[line], article.body, follows)

    def _dress(self, block: Block, body: str, is_followed: bool) -> None:
        """Give the block at the cursor the look of its kind; `is_followed` by another one of that kind."""
        style, shape, letters = self._look_of(block, is_followed)
        self._cursor.setBlockFormat(shape)
        self._cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self._cursor.setCharFormat(letters)
        if style is BlockKind.TABLE_ROW:
            self._separators(block, body)

    def _look_of(self, block: Block, is_followed: bool) -> tuple[BlockKind, QTextBlockFormat, QTextCharFormat]:
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
        return kind, shape, letters

    def _separators(self, block: Block, body: str) -> None:
        offsets = OffsetMap(block.span.of(body))
        start = self._cursor.block().position()
        faint = QTextCharFormat()
        faint.setForeground(QColor(self._colours.bar))
        at = block.span.of(body).find(_CELLS)
        while at >= 0:
            self._cursor.setPosition(start + offsets.units(at))
            self._cursor.setPosition(start + offsets.units(at) + len(_CELLS), QTextCursor.MoveMode.KeepAnchor)
            self._cursor.mergeCharFormat(faint)
            at = block.span.of(body).find(_CELLS, at + len(_CELLS))

    def _letters(self, style: Style, colour: str, sizes: float | None = None) -> QTextCharFormat:
        made = QTextCharFormat()
        letters = font(style, self._setting.scale if sizes is None else sizes)
        made.setFont(unjoined(letters) if self._setting.for_paper else letters)
        made.setForeground(QColor(getattr(self._colours, colour)))
        return made

    def _ask(self) -> QTextCharFormat:
        made = self._letters(Style.BUTTON, "amber", sizes=1)
        made.setAnchor(True)
        made.setAnchorHref(DATE_LINK)
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(QColor(self._colours.amber))
        return made

    def _shape(self, style: Style, *, below: float, sizes: float | None = None) -> QTextBlockFormat:
        made = QTextBlockFormat()
        scale = self._setting.scale if sizes is None else sizes
        made.setLineHeight(round(style.value.line * scale), _FIXED)
        made.setBottomMargin(below)
        made.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return made


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
