"""An article on paper: its text with bands and brackets, the names of its tags beside it, its citation on every page.

Notes stay out of it. On paper letters are not joined, so that a text copied from a PDF is the text. Only what is seen
on a page is put on it: what is hidden at its edge would be copied from it too.
"""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QMarginsF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from app.reader.article import ReaderArticle
from app.reader.directions import isolated, written_from_right
from app.reader.document import LEFT, ArticleDocument
from app.reader.entries import paint_line
from app.reader.lines import LineTable
from app.reader.margin_paint import MarginMode
from app.reader.page import Page
from app.reader.room import Room
from app.reader.typesetting import Setting
from app.reader.wrapping import wrapped
from app.theme import LIGHT, Style, font
from archive.model import Span

_RESOLUTION = 124
"""Pixels an inch on paper, so that nothing is scaled: text of 19 pixels is 11 points high."""

_COLUMN = 520
_FOOTER, _FOOTER_LINES, _NUMBER = 68, 2, 64
_FOR_NAMES = 24
"""Room below the text of a page, for names that belong to its last lines."""

_ITEM_MARK = "•"
_CITED = Style.STATEMENT
"""Not Inter: in a PDF its closing quotation mark reads as another character of the same look."""


class PrintingFailed(Exception):
    """The printer, or the file, cannot be printed to."""


def print_article(device: QPdfWriter | QPrinter, article: ReaderArticle, hits: tuple[Span, ...] = ()) -> int:
    """Print an article to a printer or a PDF file and return the number of pages. Raises PrintingFailed."""
    return sum(1 for _ in printed_pages(device, article, hits))


def printed_pages(
    device: QPdfWriter | QPrinter, article: ReaderArticle, hits: tuple[Span, ...] = ()
) -> Iterator[tuple[int, int]]:
    """Print page after page: tells the number of each and how many there are when it is done. Raises PrintingFailed.

    Of a printer that was asked for some pages only these are printed.
    """
    setting = Setting(_COLUMN, no_date=QCoreApplication.translate("Printing", "No date"), for_paper=True)
    document = ArticleDocument(article, LIGHT, setting)
    lines = LineTable(document)
    highlights = [replace(highlight, note="") for highlight in article.highlights]
    device.setResolution(_RESOLUTION)
    device.setPageMargins(QMarginsF(20, 18, 18, 18), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        raise PrintingFailed
    try:
        scale = device.logicalDpiX() / _RESOLUTION  # 1, unless a printer has resolutions of its own
        painter.scale(scale, scale)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = painter.viewport().width() / scale, painter.viewport().height() / scale
        page = Page(document, lines, highlights, Room(setting, MarginMode.CARDS), int(width) + LEFT)
        page.set_hits(hits)
        sheets = list(_sheets(lines, height - _FOOTER - _FOR_NAMES))
        wanted = [number for number in range(1, len(sheets) + 1) if _is_wanted(device, number)]
        for number in wanted:
            if number != wanted[0] and not device.newPage():
                raise PrintingFailed
            _paint(painter, page, sheets[number - 1], height - _FOOTER)
            _footer(painter, _cited(article), f"{number} / {len(sheets)}", width, height)
            yield number, len(sheets)
    finally:
        painter.end()


def _is_wanted(device: QPdfWriter | QPrinter, number: int) -> bool:
    if not isinstance(device, QPrinter) or device.printRange() is not QPrinter.PrintRange.PageRange:
        return True
    ranges = device.pageRanges()
    return ranges.isEmpty() or ranges.contains(number)


def _sheets(lines: LineTable, height: float) -> Iterator[range]:
    """The lines that stand on each page."""
    first, top = 0, 0.0
    for row in range(1, len(lines)):
        if _bottom(lines, row) - top > height:
            yield range(first, row)
            first, top = row, _top(lines, row)
    yield range(first, len(lines))


def _top(lines: LineTable, row: int) -> float:
    return lines.box(row)[0]


def _bottom(lines: LineTable, row: int) -> float:
    return sum(lines.box(row))


def _paint(painter: QPainter, page: Page, rows: range, height: float) -> None:
    """Lines of an article on a sheet of paper, whose first line stands at the top of it."""
    lines = page.lines
    top, end = (_top(lines, rows[0]) if rows[0] else 0.0), _bottom(lines, rows[-1])
    painter.save()
    painter.translate(-LEFT, -top)
    page.paint_under(painter, rows, LIGHT)
    for row in rows:
        _paint_item_mark(painter, lines, row)
        lines.draw(painter, row)
    page.paint_over(painter, rows, LIGHT)
    page.margin.paint_sheet(painter, rows, (top, end), top + height, LIGHT)
    painter.restore()


def _paint_item_mark(painter: QPainter, lines: LineTable, row: int) -> None:
    """On the screen Qt itself draws it, with the letters."""
    if (place := lines.item_mark(row)) is not None:
        painter.setFont(font(Style.TEXT))
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(place, _ITEM_MARK)


def _cited(article: ReaderArticle) -> str:
    """The citation; what is written from the right in it moves nothing else."""
    cited = article.citation
    for part in (article.title, article.outlet):
        if part and written_from_right(part):
            cited = cited.replace(part, isolated(part))
    return cited


def _footer(painter: QPainter, citation: str, number: str, width: float, height: float) -> None:
    """The citation after the number of the page.

    At the far end the number would be alone there: programs that copy from a PDF take letters with wide gaps between
    them, all down a page, for letters that are written downwards.
    """
    y = height - _FOOTER + 18
    painter.fillRect(QRectF(0, y - 8, width, 0.75), QColor(LIGHT.outline))
    paint_line(painter, number, Style.SMALL, LIGHT.text2, 0, y, 20)
    for line in wrapped(citation, _CITED, width - _NUMBER, _FOOTER_LINES) if citation else ():
        y = paint_line(painter, line, _CITED, LIGHT.text2, _NUMBER, y, 20)
