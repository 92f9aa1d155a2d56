"""The label of one ribbon of a gutter that is narrower than it: it lies over the gutter and what is beside it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.reader.ribbon_paint import label_width, paint_label
from app.reader.ribbon_shapes import LABEL_HEIGHT, Place
from app.theme import Look, TagColour
from app.theme.colours import link_colour
from archive.model import LinkType


class RibbonLabel(QWidget):
    """A child of the window while it is seen, and of the gutter otherwise, with which it goes."""

    def __init__(self, look: Look, gutter: QWidget) -> None:
        super().__init__(gutter)
        self._look, self._gutter = look, gutter
        self._text, self._colour = "", link_colour(LinkType.RELATED)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        look.changed.connect(self.update)

    def show_at(self, text: str, colour: TagColour, place: Place) -> None:
        """Show a text; the place is one of the gutter."""
        self._text, self._colour = text, colour
        window = self._gutter.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        width = round(label_width(text)) + 1
        at = self._gutter.mapTo(window, QPoint(round(place.x), round(place.y)))
        x = min(max(0, at.x() - width // 2), window.width() - width)
        self.setGeometry(x, at.y() - LABEL_HEIGHT // 2, width, LABEL_HEIGHT)
        self.show()
        self.raise_()
        self.update()

    def put_away(self) -> None:
        if not self.isHidden():
            self.hide()
            self.setParent(self._gutter)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._look.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = Place(self.width() / 2, self.height() / 2)
        paint_label(painter, self._text, middle, self._colour.ink(colours), colours, self.width())
        painter.end()
