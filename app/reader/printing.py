"""An article on paper: its text with bands and brackets, the names of its tags beside it, its citation on every page.

Notes stay out of it. On paper letters are not joined (`liga clig calt` are off), so that a text copied from a PDF is
the text.
"""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from app.reader.article import ReaderArticle
from app.reader.document import LEFT, ArticleDocument
from app.reader.entries import paint_line
from app.reader.lines import LineTable
from app.reader.margin_paint import MarginMode
from app.reader.page import Page
from app.reader.room import Room
from app.reader.typesetting import Setting
from app.reader.wrapping import wrapped
from app.theme import LIGHT, Style
from archive.model import Span

_RESOLUTION = 124
"""Pixels an inch on paper, so that nothing is scaled: text of 19 pixels is 11 points high."""

_COLUMN = 520
_FOOTER, _FOOTER_LINES = 68, 2
_CITED = Style.STATEMENT
"""Not Inter: in a PDF its closing quotation mark reads as another character of the same look."""


def print_article(device: QPdfWriter | QPrinter, article: ReaderArticle, hits: tuple[Span, ...] = ()) -> int:
    """Print an article to a printer or a PDF file and return the number of pages."""
    setting = Setting(_COLUMN, no_date=QCoreApplication.translate("Printing", "No date"), for_paper=True)
    document = ArticleDocument(article, LIGHT, setting)
    lines = LineTable(document)
    highlights = [replace(highlight, note="") for highlight in article.highlights]
    device.setResolution(_RESOLUTION)
    device.setPageMargins(QMarginsF(20, 18, 18, 18), QPageLayout.Unit.Millimeter)
    painter = QPainter(device)
    try:
        scale = device.logicalDpiX() / _RESOLUTION  # 1, unless a printer has resolutions of its own
        if scale != 1:
            painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = painter.viewport().width() / scale, painter.viewport().height() / scale
        page = Page(document, lines, highlights, Room(setting, MarginMode.CARDS), int(width) + LEFT)
        page.set_hits(hits)
        breaks = list(_breaks(lines, height - _FOOTER))
        for number, (top, bottom) in enumerate(breaks, 1):
            if number > 1:
                device.newPage()
            _paint(painter, page, QRectF(0, top, width + LEFT, bottom - top), height - _FOOTER)
            _footer(painter, article.citation, f"{number} / {len(breaks)}", width, height)
    finally:
        painter.end()
    return len(breaks)


def _breaks(lines: LineTable, height: float) -> Iterator[tuple[float, float]]:
    """Top and bottom of what stands on each page: whole lines only."""
    top = 0.0
    for row in range(1, len(lines)):
        below = lines.tops[row + 1] if row + 1 < len(lines) else lines.bases[row] + 12
        if below - top > height and lines.tops[row] > top:
            yield top, lines.tops[row]
            top = lines.tops[row]
    yield top, top + height


def _paint(painter: QPainter, page: Page, part: QRectF, height: float) -> None:
    painter.save()
    painter.setClipRect(QRectF(0, 0, part.width(), height))
    painter.translate(-LEFT, -part.top())
    painter.save()
    text = QRectF(0, part.top(), LEFT + _COLUMN + 2, part.height())
    painter.setClipRect(text, Qt.ClipOperation.IntersectClip)
    text.adjust(0, 2, 0, -2)  # a line that only touches it would be in the file, though nobody sees it
    page.paint_under(painter, part.top(), part.bottom() - 1, LIGHT)
    page.document.drawContents(painter, text)
    page.paint_marks_over(painter, part.top(), part.bottom() - 1, LIGHT)
    painter.restore()
    page.margin.paint(painter, part.top(), part.top() + height, LIGHT)
    painter.restore()


def _footer(painter: QPainter, citation: str, number: str, width: float, height: float) -> None:
    y = height - _FOOTER + 18
    painter.fillRect(QRectF(0, y - 8, width, 0.75), QColor(LIGHT.outline))
    paint_line(painter, number, Style.SMALL, LIGHT.text2, width - 48, y, 20)
    for line in wrapped(citation, _CITED, width - 72, _FOOTER_LINES) if citation else ():
        y = paint_line(painter, line, _CITED, LIGHT.text2, 0, y, 20)
