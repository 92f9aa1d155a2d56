"""How a highlight is drawn that waits for a decision: of which article, which words, and how unsure its place is."""

from PySide6.QtCore import QCoreApplication, QPointF, QRect
from PySide6.QtGui import QPainter

from app.delegates.aside_row import LEFT, RIGHT, AsideRowDelegate, Line
from app.theme import Style
from archive.model import PlacementState
from archive.operations.review import Waiting

translate = QCoreApplication.translate
_TEXT = LEFT + 24
_SIGNS = {PlacementState.UNCERTAIN: ("circle-help", "amber"), PlacementState.LOST: ("circle-alert", "red")}


class ReviewRowDelegate(AsideRowDelegate):
    """Rows of 66 pixels."""

    usual = 66

    def paint_row(self, painter: QPainter, size: QRect, row: object) -> None:
        assert isinstance(row, Waiting)
        name, colour = _SIGNS[row.state]
        self.paint_icon(painter, QPointF(LEFT, 9), name, colour, 16)
        lines = [
            Line(row.title, Style.UI_STRONG, "text", 18),
            Line(f"“{row.quote}”", Style.SMALL, "text"),
            Line(about(row), Style.SMALL, "text2"),
        ]
        self.paint_lines(painter, _TEXT, 7, size.width() - _TEXT - RIGHT, lines)


def about(row: Waiting) -> str:
    """How unsure its place is, and between which versions."""
    return f"{state_name(row.state)} · {versions(row)}"


def state_name(state: PlacementState) -> str:
    return translate("Review", "Lost") if state is PlacementState.LOST else translate("Review", "Uncertain")


def versions(row: Waiting) -> str:
    """From the version it was made in to the current one."""
    return translate("Review", "version {} → {}").format(row.made_in, row.version)


def spoken(row: object) -> str:
    """All of it in words."""
    assert isinstance(row, Waiting)
    return f"{row.title}, “{row.quote}”, {about(row)}"
