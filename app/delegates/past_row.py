"""How something that was done is drawn: what, when, how much of it, in which article; paler where it is undone."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from app.delegates.aside_row import LEFT, RIGHT, AsideRowDelegate, Line
from app.models.past_rows import about
from app.theme import Style
from app.words import say
from archive.store.past import Gesture


class PastRowDelegate(AsideRowDelegate):
    """Rows of 68 pixels: there may be tens of thousands, which are not measured."""

    usual = 68
    is_uniform = True

    def paint_row(self, painter: QPainter, size: QRect, row: object) -> None:
        assert isinstance(row, Gesture)
        lines = [
            Line(say(row.label), Style.UI, "text3" if row.is_undone else "text", 19, is_struck=row.is_undone),
            Line(" · ".join(about(row)), Style.SMALL, "text3" if row.is_undone else "text2"),
            Line(row.title, Style.SMALL, "text3"),
        ]
        top = 7 if row.title else 15
        self.paint_lines(painter, LEFT, top, size.width() - LEFT - RIGHT, [line for line in lines if line.text])
