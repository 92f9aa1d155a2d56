"""Sheets that are printed as tables: fact sheets and lists of contradictions.

They hold what strangers wrote: nothing in it is markup, and nothing is loaded.
"""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QMarginsF, QUrl
from PySide6.QtGui import QPageLayout, QPdfWriter, QTextDocument
from PySide6.QtPrintSupport import QPrinter

from app.reader.printing import PrintingFailed
from app.reader.wrapping import unjoined
from app.theme import LIGHT, Style, font

_POINTS = 9.5


class _Document(QTextDocument):
    def loadResource(self, type: int, name: QUrl | str) -> None:
        """Nothing, whatever a text asks for."""


def print_sheet(device: QPdfWriter | QPrinter, page: str) -> int:
    """Print a sheet, as HTML, to a printer or a PDF file and return the number of pages. Raises PrintingFailed."""
    device.setPageMargins(QMarginsF(16, 16, 16, 16), QPageLayout.Unit.Millimeter)
    document = _Document()
    letters = unjoined(font(Style.STATEMENT))
    letters.setPointSizeF(_POINTS)
    document.setDefaultFont(letters)
    document.setHtml(page)
    document.setPageSize(device.pageLayout().paintRectPoints().size().toSizeF())
    pages = document.pageCount()
    document.print_(device)
    if isinstance(device, QPrinter) and device.printerState() is QPrinter.PrinterState.Error:
        raise PrintingFailed
    return pages


def table_page(title: str, heads: Sequence[str], rows: Iterable[str]) -> str:
    """A sheet as HTML without anything that could be followed or loaded; `rows` are its rows, as HTML."""
    head = "".join(f"<th align='left'>{escape(one)}</th>" for one in heads)
    return (
        f"<h2>{escape(title)}</h2><table width='100%' cellpadding='5' cellspacing='0' border='1'"
        f" style='border-style: solid; border-color: {LIGHT.outline}'>"
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    )
