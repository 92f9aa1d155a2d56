"""A laid out article that is seen, scrolled, selected and copied from, whatever is done with its marks."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRegion, QShowEvent
from PySide6.QtWidgets import QTextEdit, QWidget

from app.panels.controls import follow
from app.reader.arcs import Arc
from app.reader.changes import Changes
from app.reader.chips import Chip
from app.reader.flash import Flash
from app.reader.mentions import ReaderMention
from app.reader.page import Page
from app.reader.ribbon_shapes import Extent, Side
from app.reader.text_browser import TextBrowser
from app.reader.ties import Tie, Ties
from app.theme import Colours, Look
from archive.model import Span


class PageView(TextBrowser):
    """Shows a page. Positions going in and out are code points of the body."""

    page_changed = Signal()
    """The article is laid out anew, or has other highlights: nothing stands where it stood."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._page: Page | None = None
        self._mentions: tuple[ReaderMention, ...] = ()
        self._brought = 0, 0
        """How far it was scrolled, in pixels, for the code point that was brought to the top last."""
        self._changes = Changes()
        self._leads: tuple[tuple[Chip, ...], tuple[Arc, ...]] = (), ()
        self._ties, self._flash = Ties(), Flash(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.viewport().setMouseTracking(True)
        # What is opaque is moved when it scrolls, and only what comes into view is painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.selectionChanged.connect(self.viewport().update)
        follow(look, self, lambda widget: _rules(look.colours))

    @property
    def laid_out(self) -> Page | None:
        """The article as it is laid out now; void as soon as it is laid out anew."""
        return self._page

    def position(self) -> int:
        """The code point that begins the first line in view, or the one that was brought there last, if it still is.

        Lines begin elsewhere when the text is laid out anew: by them alone one would drift away from it.
        """
        y = self.verticalScrollBar().value()
        if self._page and y == self._brought[0]:
            return self._brought[1]
        return self._page.position_at(y) if self._page and y > 0 else 0

    def scroll_to(self, code_point: int) -> None:
        """Bring the line with this code point to the top of the view; 0 shows the heading too."""
        if self._page:
            bar = self.verticalScrollBar()
            bar.setValue(int(self._page.top_of(code_point)) if code_point > 0 else 0)
            self._brought = bar.value(), code_point

    def show_span(self, span: Span) -> None:
        """Bring a passage into view, with some text around it, unless it is there already."""
        if self._page:
            bar = self.verticalScrollBar()
            bar.setValue(self._page.scrolled_to(span, bar.value(), self.viewport().height()))

    def selection(self) -> Span | None:
        """The selected passage of the body, grown so that it cuts no character; None without one."""
        if self._page is None or not self.textCursor().hasSelection():
            return None
        return self._page.document.span(*self._selected(self._page)) or None

    def caret(self) -> Span:
        """Where the keyboard begins to select: an empty passage."""
        at = self._page.document.code_point(self.textCursor().position()) if self._page else 0
        return Span(at, at)

    def select(self, span: Span) -> None:
        """Select a passage of the body; of an empty one that is where the keyboard begins."""
        if self._page:
            cursor = self.textCursor()
            start, end = self._page.document.positions(span)
            cursor.setPosition(start)
            cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def highlight_at(self, x: float, y: float) -> int | None:
        """The number of the highlight drawn at a point of the viewport."""
        return self._page.at(x, y + self.verticalScrollBar().value()) if self._page else None

    def set_mentions(self, mentions: Sequence[ReaderMention]) -> None:
        """Underline these known names of the text, which come in its order."""
        self._mentions = tuple(mentions)
        if self._page:
            self._page.set_mentions(self._mentions)
            self.viewport().update()

    @property
    def changes(self) -> Changes:
        return self._changes

    def set_changes(self, changes: Changes) -> None:
        """Mark what another version of this text has not."""
        self._changes = changes
        if self._page:
            self._page.set_changes(changes)
            self.viewport().update()

    @property
    def leads(self) -> tuple[tuple[Chip, ...], tuple[Arc, ...]]:
        return self._leads

    def show_leads(self, chips: Sequence[Chip], arcs: Sequence[Arc]) -> None:
        """Show where links lead that no ribbon shows, and those within this text."""
        self._leads = tuple(chips), tuple(arcs)
        if self._page:
            self._page.set_leads(*self._leads)
            self.viewport().update()

    def chip_at(self, x: float, y: float) -> Chip | None:
        """The pill at a point of the viewport."""
        return self._page.chip_at(x, y + self.verticalScrollBar().value()) if self._page else None

    def focus_mention(self, number: int | None) -> None:
        """Make a name the current one, or none."""
        if self._page and self._page.current_mention != number:
            self._page.current_mention = number
            self.viewport().update()

    def go_to_mention(self, steps: int) -> ReaderMention | None:
        """Make the next name (1), or the one before (-1), the current one, and bring it into view."""
        if self._page is None or (number := self._page.next_mention(steps, self.position())) is None:
            return None
        mention = self._page.mentions[number]
        self.show_span(mention.span)
        self.select(Span(mention.span.start, mention.span.start))
        self.focus_mention(number)
        return mention

    def extent(self, id: str) -> Extent | None:
        """How high a highlight stands in the viewport now, seen or not; None where it is none of this text."""
        number = self._page.number(id) if self._page else None
        if self._page is None or number is None:
            return None
        return self._page.extent(number).lowered(-self.verticalScrollBar().value())

    def bring_to(self, id: str, y: float) -> None:
        """Scroll so that a highlight begins at this height of the viewport, as far as the article scrolls."""
        extent = self.extent(id)
        if extent is not None:
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + extent.top - y))

    def show_ties(self, side: Side, ties: Sequence[Tie]) -> None:
        """Lead from these highlights to the gutter at that side."""
        self._ties.show(side, ties)
        self.update()
        self.viewport().update()

    @property
    def flashing(self) -> str | None:
        """The id of the highlight that is outlined for a moment."""
        return self._flash.annotation

    def flash(self, id: str) -> None:
        """Outline a highlight for a moment."""
        if self._page and self._page.number(id) is not None:
            self._flash.show(id)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.Paint and self._page and self._ties:
            self._paint_under_bar(self._page)
        return done

    def _paint_under_bar(self, page: Page) -> None:
        """What leads to a gutter is seen under the scroll bar too, if that is in between."""
        painter, y = QPainter(self), self.verticalScrollBar().value()
        painter.setClipRegion(QRegion(self.rect()) - QRegion(self.viewport().geometry()))
        painter.translate(self.viewport().x(), self.viewport().y() - y)
        self._paint_ties(painter, page, y, y + self.viewport().height())
        painter.end()

    def _paint_ties(self, painter: QPainter, page: Page, top: float, bottom: float) -> None:
        edges = -self.viewport().x(), self.width() - self.viewport().x()
        self._ties.paint(painter, page, (top, bottom), edges, self._look.colours)

    def showEvent(self, event: QShowEvent) -> None:
        """When a text is seen for the first time Qt goes to the caret, which is where the text begins."""
        left_at = self.verticalScrollBar().value()
        super().showEvent(event)
        self.verticalScrollBar().setValue(left_at)

    def paintEvent(self, event: QPaintEvent) -> None:
        page = self._page
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._look.colours.reader))
        if page is None:
            painter.end()
            super().paintEvent(event)
            return
        y = self.verticalScrollBar().value()
        top, bottom = event.rect().top() + y, event.rect().bottom() + 1 + y
        painter.translate(0, -y)
        rows = page.lines.between(top, bottom)
        self._paint_ties(painter, page, top, bottom)
        page.paint_under(painter, rows, self._look.colours, self._selected(page))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -y)
        page.paint_over(painter, rows, self._look.colours)
        self._flash.paint(painter, page, rows, self._look.colours)
        page.paint_beside(painter, top, bottom, self._look.colours)
        painter.end()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is the archive's text: Qt would give other spaces and line ends."""
        copied = QMimeData()
        if self._page is not None:
            copied.setText(self._page.document.text(*self._selected(self._page)))
        return copied

    def _selected(self, page: Page) -> tuple[int, int]:
        """The positions between which everything is selected, characters as a whole."""
        cursor = self.textCursor()
        return page.document.whole(cursor.selectionStart(), cursor.selectionEnd())


def _rules(colours: Colours) -> str:
    return (
        f"QTextBrowser {{ background: {colours.reader}; color: {colours.text}; border: none;"
        f" selection-background-color: transparent; selection-color: {colours.text}; }}"
    )
