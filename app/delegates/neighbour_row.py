"""How an article to read beside another is drawn: its title, where it stood, and why it belongs there."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from app.delegates.aside_row import LEFT, RIGHT, AsideRowDelegate, Line
from app.models.neighbour_words import origin, reasons
from app.theme import Style
from archive.operations.beside import Neighbour


class NeighbourRowDelegate(AsideRowDelegate):
    """Rows of 70 pixels."""

    usual = 70
    is_uniform = True

    def paint_row(self, painter: QPainter, size: QRect, row: object) -> None:
        assert isinstance(row, Neighbour)
        lines = [
            Line(row.article.title, Style.UI_STRONG, "text", 20),
            Line(origin(row), Style.SMALL, "text2"),
            Line(reasons(row), Style.SMALL, "text3"),
        ]
        self.paint_lines(painter, LEFT, 8, size.width() - LEFT - RIGHT, lines)
