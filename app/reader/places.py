"""Where passages stand in a reader: for what opens beside them. Pixels are those of the reader's viewport."""

from PySide6.QtCore import QRect, QRectF, Qt

from app.reader.page import Page
from app.reader.view import ReaderView
from archive.model import Span

_BELOW_BASE = 8


def rect_of(view: ReaderView, span: Span) -> QRect:
    """What a passage takes, from its first line to its last; it may be out of sight. Empty where none is shown."""
    if view.laid_out is None:
        return QRect()
    return _rect(view.laid_out, span).translated(0, -view.verticalScrollBar().value()).toAlignedRect()


def column_end(view: ReaderView) -> int:
    """Where the column of text ends."""
    return round(view.laid_out.edge) if view.laid_out else view.viewport().width()


def reads_from_right(view: ReaderView, span: Span) -> bool:
    """Whether the paragraph in which a passage begins is written from right to left."""
    if view.laid_out is None:
        return False
    document = view.laid_out.document
    return document.findBlock(document.position(span.start)).textDirection() is Qt.LayoutDirection.RightToLeft


def _rect(page: Page, span: Span) -> QRectF:
    start, end = page.document.positions(span)
    first, last = page.lines.rows(start, max(end, start + 1))
    extents = [extent for row in range(first, last + 1) for extent in page.lines.extents(row, start, end)]
    left, right = min((x for x, _ in extents), default=page.left), max((x for _, x in extents), default=page.left)
    top = page.lines.tops[first]
    return QRectF(left, top, right - left, page.lines.bases[last] + _BELOW_BASE - top)
