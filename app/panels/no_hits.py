"""What is said where no article is found: nothing is here yet, or which condition is one too many."""

from collections.abc import Sequence
from enum import StrEnum
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.panels.controls import PlainButton, follow
from app.theme import Look, Style, font
from app.theme.icons import pixmap
from app.words import figures
from archive.operations.search import Removal

_INSET = 24
_ROW = 42
_HEADING = 20 / 22
_MOST_ROWS = 12


class EmptyArchive(QWidget):
    """The first thing to do, in one sentence."""

    folder_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, 0, _INSET, 0)
        column.addStretch(2)
        sentence, choose = self.tr("Drop articles here, paste one (Ctrl+V), or {} a folder."), self.tr("choose")
        words = _Sentence(look, Style.UI, sentence.format(f"<a href='folder'>{choose}</a>"))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.linkActivated.connect(self.folder_wanted)
        column.addWidget(words)
        column.addSpacing(16)
        demo = PlainButton(look, self.tr("Look at the demo"), "book-open")
        demo.clicked.connect(self.demo_wanted)
        column.addWidget(demo, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)


class Sought(StrEnum):
    """What a query was asked for."""

    ARTICLES = "articles"
    EXCERPTS = "excerpts"
    CONTRADICTIONS = "contradictions"
    CLAIMS = "claims"


class NoHits(QWidget):
    """Which conditions to take out, and what is found then; or what may have been meant."""

    query_wanted = Signal(str)
    save_wanted = Signal()

    def __init__(self, look: Look, sought: Sought = Sought.ARTICLES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.sought = look, sought
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_INSET, 34, _INSET - 2, 0)
        self._column.setSpacing(0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_query(self, conditions: int, removals: Sequence[Removal], suggestion: str | None) -> None:
        """Explain a query with that many conditions, of which each can be removed; `suggestion` may have been meant."""
        self._clear()
        heading = self.tr("Nothing matches all {} conditions.") if conditions > 1 else self.tr("Nothing matches.")
        self._column.addWidget(_Sentence(self._look, Style.NAME, escape(heading.format(conditions)), scale=_HEADING))
        self._column.addSpacing(12)
        if suggestion:
            self._column.addWidget(self._did_you_mean(suggestion))
            self._column.addSpacing(12)
        found = sorted(removals, key=lambda one: -one.total)
        if found and found[0].total:
            best = self.tr("Without {}: {}.").format(f"<b>{escape(found[0].condition)}</b>", figures(found[0].total))
            self._column.addWidget(_Sentence(self._look, Style.UI, best))
        self._column.addSpacing(26)
        for place, one in enumerate(found[:_MOST_ROWS]):
            row = _RemovalRow(self._look, one, self._spoken(one), is_first=not place)
            row.wanted.connect(self.query_wanted)
            self._column.addWidget(row)
        if self.sought in (Sought.ARTICLES, Sought.EXCERPTS):  # of which alone a search can be saved
            self._column.addSpacing(16)
            self._column.addWidget(self._to_save())

    def _to_save(self) -> QLabel:
        save, told = self.tr("Save this search"), self.tr("{} to be told when something comes.")
        words = _Sentence(self._look, Style.SMALL, told.format(f"<a href='s'>{save}</a>"), "text3")
        words.linkActivated.connect(self.save_wanted)
        return words

    def _spoken(self, removal: Removal) -> str:
        """What a row is called that takes a condition out."""
        one, many = {
            Sought.ARTICLES: (self.tr("Remove {0}: 1 article"), self.tr("Remove {0}: {1} articles")),
            Sought.EXCERPTS: (self.tr("Remove {0}: 1 excerpt"), self.tr("Remove {0}: {1} excerpts")),
            Sought.CONTRADICTIONS: (
                self.tr("Remove {0}: 1 contradiction"),
                self.tr("Remove {0}: {1} contradictions"),
            ),
            Sought.CLAIMS: (self.tr("Remove {0}: 1 claim"), self.tr("Remove {0}: {1} claims")),
        }[self.sought]
        return (one if removal.total == 1 else many).format(removal.condition, figures(removal.total))

    def _did_you_mean(self, suggestion: str) -> QLabel:
        link = f"<a href='s'><b>{escape(suggestion)}</b></a>"
        words = _Sentence(self._look, Style.UI, self.tr("Did you mean {}?").format(link))
        words.setProperty("query", suggestion)
        words.linkActivated.connect(self._take_suggestion)
        return words

    def _take_suggestion(self) -> None:
        if (sender := self.sender()) is not None:
            self.query_wanted.emit(sender.property("query"))

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class _Sentence(QLabel):
    """Words of which some are bold, or links to be clicked or reached by Tab."""

    def __init__(self, look: Look, style: Style, html: str, colour: str = "text", *, scale: float = 1.0) -> None:
        super().__init__()
        self._html, self._look = html, look
        self.setFont(font(style, scale))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        if "<a " not in html:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        follow(look, self, lambda widget: f"color: {getattr(look.colours, colour)}; background: transparent;")
        look.changed.connect(self._write)
        self._write()

    def _write(self) -> None:
        colour = self._look.colours.accent
        self.setText(self._html.replace("<a ", f"<a style='color: {colour}; text-decoration: none' "))


class _RemovalRow(QAbstractButton):
    """× Remove condition … count; a click takes the condition out."""

    wanted = Signal(str)

    def __init__(self, look: Look, removal: Removal, spoken: str, *, is_first: bool) -> None:
        super().__init__()
        self._look, self._removal, self._is_first = look, removal, is_first
        self.setText(self.tr("Remove {}").format(removal.condition))
        self.setAccessibleName(spoken)
        self.setToolTip(removal.query)
        self.setEnabled(removal.total > 0)
        self.setFixedHeight(_ROW)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if removal.total else Qt.CursorShape.ArrowCursor)
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.wanted.emit(self._removal.query)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, width = self._look.colours, self.width()
        ink = colours.text2 if self.isEnabled() else colours.text3
        painter = QPainter(self)
        if self.hasFocus() or (self.underMouse() and self.isEnabled()):
            painter.fillRect(self.rect(), QColor(colours.select))
        for top in (0, _ROW - 1) if self._is_first else (_ROW - 1,):
            painter.fillRect(0, top, width, 1, QColor(colours.border))
        painter.drawPixmap(
            0, (_ROW - 14) // 2, pixmap("x", ink if self.isEnabled() else colours.disabled, 14, self.devicePixelRatio())
        )
        plain, strong = font(Style.UI), font(Style.UI_STRONG)
        count = figures(self._removal.total)
        room = width - 24 - QFontMetricsF(strong).horizontalAdvance(count) - 12
        self._write(painter, plain, ink, count, room)
        painter.end()

    def _write(self, painter: QPainter, plain: QFont, ink: str, count: str, room: float) -> None:
        """The condition stands in bold where removing it helps."""
        metrics = QFontMetricsF(plain)
        base = (_ROW + metrics.ascent() - metrics.descent()) / 2
        before, _, after = self.tr("Remove {}").partition("{}")
        painter.setFont(plain)
        painter.setPen(QColor(ink))
        painter.drawText(24, round(base), before)
        left = 24 + metrics.horizontalAdvance(before)
        if self.isEnabled():
            painter.setFont(font(Style.UI_STRONG))
            painter.setPen(QColor(self._look.colours.text))
        bold = QFontMetricsF(painter.font())
        condition = bold.elidedText(
            self._removal.condition + after, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(before)
        )
        painter.drawText(round(left), round(base), condition)
        painter.drawText(round(self.width() - bold.horizontalAdvance(count)), round(base), count)
