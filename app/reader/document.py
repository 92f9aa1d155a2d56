"""An article's text as a document of Qt's, and the way between places in it and places in the archive's text.

Every line of the body is one block, and a block's end counts one in Qt as the line's end does in the body. So a place
in the body is a place in the document but for the heading before it, and for characters that are two units in Qt.
Nothing is ever read back from the document.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument, QTextOption

from app.reader.article import ReaderArticle
from app.reader.directions import shown
from app.reader.offsets import OffsetMap
from app.reader.typesetting import Setting, Typesetter
from app.theme import Colours, Style, font
from archive.model import Span
from archive.text.quote_match import snap

LEFT, TOP, BOTTOM = 32, 28, 120
"""The margins around the text, in pixels: the column begins at x = LEFT, unless a view beside others says otherwise."""


class ArticleDocument(QTextDocument):
    """The title, the meta line and the body of one article, laid out in one column."""

    def __init__(
        self,
        article: ReaderArticle,
        colours: Colours,
        setting: Setting,
        parent: QObject | None = None,
        *,
        left: int = LEFT,
    ) -> None:
        super().__init__(parent)
        self._offsets = OffsetMap(article.body)
        self.body = article.body
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.setDefaultFont(font(Style.TEXT, setting.scale))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setDefaultTextOption(option)
        setter = Typesetter(self, colours, setting)
        self._head = setter.head(article)
        self._head_offsets = OffsetMap(self._head)
        self._title = len(article.title)
        self._first = setter.begin_body()
        setter.body(article)
        frame = self.rootFrame().frameFormat()
        frame.setLeftMargin(left)
        frame.setTopMargin(TOP)
        frame.setBottomMargin(BOTTOM)
        self.rootFrame().setFrameFormat(frame)
        self.setTextWidth(left + setting.column)

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
        """The span of the body between two positions of the document; empty where that is all above the body.

        A character of two units of which only one is between them belongs to it.
        """
        last = self.code_point(end)
        is_cut = self.position(last) < end < self._first + self._offsets.length
        return Span(self.code_point(start), last + is_cut)

    def whole(self, start: int, end: int) -> tuple[int, int]:
        """These two positions, moved apart until they cut no character of the body."""
        span = self.span(start, end)
        if not span:
            return start, end
        first, last = self.positions(snap(self.body, span))
        return (start if start < self._first else first), last

    def text(self, start: int, end: int) -> str:
        """What stands between two positions, as the archive has it: of the title, the meta line and the body."""
        start, end = self.whole(start, end)
        above, below = (self._head_offsets.code_point(min(place, self._first - 1)) for place in (start, end))
        title, meta = (
            self._head[above:below][: max(0, self._title - above)],
            self._head[max(above, self._title) : below],
        )
        between = "\n" if start < self._first <= end else ""
        return title + shown(meta) + between + self.span(start, end).of(self.body)
