"""The text of an article to be read: a column of text with its highlights, and the margin beside it.

Highlights are painted under Qt's own text and stay out of the document, so that nothing is laid out anew when one is
made. Nothing can be loaded from here: an article shows its text and nothing else.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.reader import spoken
from app.reader.article import ReaderArticle, ReaderHighlight
from app.reader.changes import Changes
from app.reader.document import ArticleDocument
from app.reader.lines import LineTable
from app.reader.margin_paint import MarginMode
from app.reader.page import Page
from app.reader.page_view import PageView
from app.reader.room import PaneSide, Room, Space, bar_is_left, edges_without_gutter, room
from app.reader.typesetting import DATE_LINK, VERSIONS_LINK, Setting
from app.theme import Look
from archive.model import Span


class ReaderView(PageView):
    """Shows one article. Positions going in and out are code points of its body."""

    date_wanted = Signal(QPoint)
    versions_wanted = Signal(QPoint)
    """A link of the meta line was followed: where on the screen it is."""
    highlight_chosen = Signal(str)
    """The id of a highlight that became the current one by a click."""
    check_wanted = Signal(str)
    """The id of a highlight whose uncertain position was clicked on, in the margin."""
    lead_chosen = Signal(str)
    """The id of a link whose pill was clicked."""
    text_shown = Signal()
    """A text was shown, in which no names are underlined yet."""
    current_highlight_changed = Signal()
    """Another highlight is the current one now, or none, by whatever way."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._setting = Setting(no_date=self.tr("No date – set"))
        self._article: ReaderArticle | None = None
        self._awaited: str | None = None
        self._is_held = False
        self._window_width, self._side = 0, PaneSide.ALONE
        self._fitted = Room(self._setting, MarginMode.NAMES)
        self.setAccessibleName(self.tr("Article"))
        self.anchorClicked.connect(self._follow)
        look.changed.connect(self._rebuild)

    def show_article(self, article: ReaderArticle) -> None:
        """Show an article from where it was left, or at the highlight that is waited for."""
        self._article, self._mentions, self._changes, self._leads = article, (), Changes(), ((), ())
        self._build()
        self.scroll_to(article.position)
        self._take_awaited()
        self._describe()
        self.text_shown.emit()

    def show_highlights(self, highlights: Sequence[ReaderHighlight]) -> None:
        """Show other highlights in the same text; the reader stays where it is."""
        if self._article is None or self._page is None:
            return
        current = self.current_highlight()
        self._article = replace(self._article, highlights=tuple(highlights))
        self._renew(self._page.lines, self._page.document)
        self.focus_highlight(current)
        self._take_awaited()
        self._describe()

    @property
    def article(self) -> ReaderArticle | None:
        return self._article

    def set_setting(self, column: int, scale: float) -> None:
        """Set the text in another column width (pixels) or letter size (1 is the usual one)."""
        self._setting = replace(self._setting, column=column, scale=scale)
        self.line_height = self._setting.line
        self._rebuild()

    def set_hits(self, hits: Sequence[Span]) -> None:
        """Outline these passages as hits; none of them is the current one."""
        if self._page:
            self._page.set_hits(hits)
            self.viewport().update()

    @property
    def hits(self) -> tuple[Span, ...]:
        return self._page.hits if self._page else ()

    @property
    def current_hit(self) -> int | None:
        return self._page.current_hit if self._page else None

    def go_to_hit(self, steps: int) -> int | None:
        """Make the next hit (1), or the one before (-1), the current one; from the last one on to the first.

        Without a current one, it is the first that is in view or below. Returns its number, None where there is none.
        """
        if self._page is None or (number := self._page.next_hit(steps, self.position())) is None:
            return None
        hit = self._page.hits[number]
        self._come_to(hit)
        self._focus(None)
        self.viewport().update()
        spoken.tell(self, spoken.of_hit(self._page.line_of(hit), number, len(self._page.hits)))
        return number

    def current_highlight(self) -> str | None:
        if self._page is None or self._page.margin.current is None:
            return None
        return self._page.highlights[self._page.margin.current].id

    def focus_highlight(self, id: str | None) -> None:
        """Make a highlight the current one, or none."""
        if self._page:
            self._focus(self._page.number(id) if id is not None else None)

    def await_highlight(self, id: str) -> None:
        """Make a highlight the current one and bring it into view, now or as soon as it is shown."""
        self._awaited = id
        self._take_awaited()

    def _take_awaited(self) -> None:
        number = self._page.number(self._awaited) if self._page and self._awaited else None
        if self._page is not None and number is not None:
            self._awaited = None
            self.show_span(self._page.highlights[number].span)
            self._focus(number)

    def go_to_highlight(self, steps: int) -> str | None:
        """Make the next highlight (1), or the one before (-1), the current one, and bring it into view."""
        if self._page is None or (number := self._page.next_highlight(steps, self.position())) is None:
            return None
        self._come_to(self._page.highlights[number].span)
        self._focus(number)
        spoken.tell(self, self.accessibleDescription())
        return self._page.highlights[number].id

    def set_window_width(self, width: int) -> None:
        """The window is so many pixels wide: cards need a wide one."""
        if width != self._window_width:
            self._window_width = width
            self._rebuild(only_if_other_room=True)

    def set_side(self, side: PaneSide) -> None:
        """Stand there among other panes: that decides at which side the margin and the scroll bar are."""
        if side is not self._side:
            self._side = side
            self.put_bar(Qt.AlignmentFlag.AlignLeft if bar_is_left(side) else Qt.AlignmentFlag.AlignRight)
            for edge in edges_without_gutter(side):
                self.show_ties(edge, ())
            self._rebuild(only_if_other_room=True)

    def hold(self, held: bool) -> None:
        """While it is held it is not laid out anew, however often its room changes; when it is let go, once."""
        self._is_held = held
        if not held:
            self._rebuild(only_if_other_room=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rebuild(only_if_other_room=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            if (chip := self.chip_at(event.position().x(), event.position().y())) is not None:
                self.lead_chosen.emit(chip.link)
                return
            number = self.highlight_at(event.position().x(), event.position().y())
            self._focus(number)
            if number is not None and self._page:
                chosen = self._page.highlights[number]
                self.highlight_chosen.emit(chosen.id)
                if chosen.is_uncertain and self._page.is_beside(event.position().x()):
                    self.check_wanted.emit(chosen.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.current_highlight() is not None:
            self.focus_highlight(None)
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._page:
            number = self.highlight_at(event.pos().x(), event.pos().y())
            chip = self.chip_at(event.pos().x(), event.pos().y())
            highlight = spoken.tip(self._page.highlights[number]) if number is not None else ""
            tip = chip.described if chip is not None else highlight
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)

    def _come_to(self, span: Span) -> None:
        """Bring a passage into view; the keyboard goes on from there."""
        self.show_span(span)
        self.select(Span(span.start, span.start))

    def _focus(self, number: int | None) -> None:
        if self._page and self._page.margin.current != number:
            self._page.margin.focus(number)
            self.viewport().update()
            self._describe()
            self.current_highlight_changed.emit()

    def _describe(self) -> None:
        if self._page and self._article:
            self.setAccessibleDescription(spoken.of_page(self._page, self._article.title))

    def _follow(self, link: QUrl) -> None:
        at = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        wanted = {DATE_LINK: self.date_wanted, VERSIONS_LINK: self.versions_wanted}.get(link.toString())
        if wanted is not None:
            wanted.emit(at)

    def _room(self) -> Room:
        space = Space(self.width(), self.viewport().width())
        return room(self._setting, space, self._window_width or self.window().width(), self._side)

    def _rebuild(self, *, only_if_other_room: bool = False) -> None:
        """Lay the article out anew, and stay where the reader was, with the hits there were."""
        if self._article is None or self._page is None:
            return
        if only_if_other_room and (self._is_held or self._room() == self._fitted):
            return
        position, selected = self.position(), self.selection() or self.caret()
        hits, current_hit = self._page.hits, self._page.current_hit
        current = self.current_highlight()
        self._build()
        self._page.set_hits(hits)
        self._page.current_hit = current_hit
        self.focus_highlight(current)
        self.select(selected)
        self.scroll_to(position)

    def _build(self) -> None:
        assert self._article is not None
        self._fitted = self._room()
        before = self._page.document if self._page else None
        fitted = self._fitted
        document = ArticleDocument(self._article, self._look.colours, fitted.setting, self, left=fitted.left)
        self._page = None
        self.setLineWrapColumnOrWidth(fitted.left + fitted.setting.column)
        self.setDocument(document)
        self.show_caret(False)
        if before is not None:
            before.deleteLater()
        self._renew(LineTable(document), document)

    def _renew(self, lines: LineTable, document: ArticleDocument) -> None:
        assert self._article is not None
        hits, current = (self._page.hits, self._page.current_hit) if self._page else ((), None)
        self._page = Page(document, lines, self._article.highlights, self._fitted, self.viewport().width())
        self._page.set_hits(hits)
        self._page.current_hit = current
        self._page.set_mentions(self._mentions)
        self._page.set_changes(self._changes)
        self._page.set_leads(*self._leads)
        self.viewport().update()
        self.page_changed.emit()
