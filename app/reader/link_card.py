"""The card of a link that is pointed at in a gutter: both passages in full, where they were printed, and the note.

It lies over the window without being a window of its own, lets the mouse through and takes no focus: whoever points at
a ribbon goes on pointing.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.panels.controls import cast_shadow
from app.reader.directions import written_from_right
from app.reader.entries import paint_line
from app.reader.joints import End, Joint
from app.reader.wrapping import advance, wrapped
from app.theme import Look, Style
from app.theme.colours import link_colour
from app.words import say
from archive.sentences import word

_REST = 350
"""So many milliseconds the pointer rests on a ribbon before its card opens."""

_WIDTH, _PAD, _GAP, _AWAY, _EDGE = 360, 14, 10, 18, 8
_QUOTE_LINES, _NOTE_LINES = 6, 6
_RADIUS = 10


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of text, or without one a hairline. `colour` is a colour of the theme by its name, or the colour."""

    text: str
    style: Style = Style.SMALL
    colour: str = "text2"

    @property
    def height(self) -> int:
        return self.style.value.line if self.text else 2 * _GAP + 1


class LinkCard(QWidget):
    """Paints one link."""

    def __init__(self, look: Look, gutter: QWidget) -> None:
        super().__init__(gutter)
        self._look, self._gutter = look, gutter
        self._joint: Joint | None = None
        self._rows: list[_Row] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedWidth(_WIDTH)
        cast_shadow(self)
        self.hide()
        look.changed.connect(self.update)

    @property
    def joint(self) -> Joint | None:
        """The link that is shown, or was shown last."""
        return self._joint

    @property
    def lines(self) -> tuple[str, ...]:
        """What is written on it."""
        return tuple(row.text for row in self._rows if row.text)

    def show_beside(self, joint: Joint, at: QPoint) -> None:
        """Show a link below a point of the gutter, or above it where there is no room; always inside the window."""
        self._joint, self._rows = joint, list(_rows(joint))
        window = self._gutter.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.setFixedHeight(2 * _PAD + sum(row.height for row in self._rows))
        middle = self._gutter.mapTo(window, QPoint(self._gutter.width() // 2, at.y()))
        y = middle.y() + _AWAY
        if y + self.height() > window.height() - _EDGE:
            y = middle.y() - _AWAY - self.height()
        self.move(
            _within(middle.x() - self.width() // 2, self.width(), window.width()),
            _within(y, self.height(), window.height()),
        )
        self.show()
        self.raise_()
        self.update()

    def put_away(self) -> None:
        if not self.isHidden():
            self.hide()
            self.setParent(self._gutter)

    def paintEvent(self, _: QPaintEvent) -> None:
        if self._joint is None:
            return
        painter, colours = QPainter(self), self._look.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.outline), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        y: float = _PAD
        for row in self._rows:
            if not row.text:
                painter.fillRect(QRectF(_PAD, y + _GAP, _WIDTH - 2 * _PAD, 1), QColor(colours.border))
                y += row.height
                continue
            is_type = row.colour == "link"
            ink = link_colour(self._joint.type).ink(colours) if is_type else getattr(colours, row.colour)
            free = _WIDTH - 2 * _PAD - advance(row.style, row.text) if written_from_right(row.text) else 0
            y = paint_line(painter, row.text, row.style, ink, _PAD + free, y, row.height)
        painter.end()


def _rows(joint: Joint) -> Iterator[_Row]:
    status = f" · {say(word(joint.status))}" if joint.status else ""
    yield _Row(joint.label + status, Style.SMALL_STRONG, "link")
    for end in (joint.first, joint.second):
        yield _Row("")
        yield from _of_end(end)
    if joint.note:
        yield _Row("")
        yield from _lines(joint.note, Style.UI, "text", _NOTE_LINES)


def _of_end(end: End) -> Iterator[_Row]:
    yield from _lines(f"“{end.quote}”", Style.QUOTE, "text", _QUOTE_LINES)
    if where := " · ".join(part for part in (end.outlet, end.published) if part):
        yield from _lines(where, Style.SMALL, "text2", 1)


def _lines(text: str, style: Style, colour: str, most: int) -> Iterator[_Row]:
    for line in wrapped(text, style, _WIDTH - 2 * _PAD, most):
        yield _Row(line or " ", style, colour)


def _within(place: int, length: int, whole: int) -> int:
    return max(_EDGE, min(place, whole - _EDGE - length))


class LinkCards(QObject):
    """Opens the card of a gutter after a short rest."""

    def __init__(self, look: Look, gutter: QWidget) -> None:
        super().__init__(gutter)
        self.card = LinkCard(look, gutter)
        self._wanted: tuple[Joint, QPoint] | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._open)

    def show_soon(self, joint: Joint, at: QPoint) -> None:
        self._wanted = joint, at
        self._rest.start()

    def put_away(self) -> None:
        self._rest.stop()
        self.card.put_away()

    def _open(self) -> None:
        if self._wanted is not None:
            self.card.show_beside(*self._wanted)
