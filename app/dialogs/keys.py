"""The list of keys: every action that has one, under its heading."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.actions import Actions
from app.panels.controls import Label, follow
from app.theme import Look, Style

_COLUMNS = 2
_WIDTH, _TALLEST, _SCROLL_BAR = 760, 620, 16


class KeysDialog(QDialog):
    """May stay open beside the window while the keys are tried."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        inside.setObjectName("keys")
        follow(look, inside, lambda widget: f"#keys {{ background: {look.colours.surface}; }}")
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(28, 24, 28, 24)
        columns.setSpacing(48)
        sections = list(_sections(look, actions))
        # As even as whole sections allow: the next one goes where there is least.
        sides = [QVBoxLayout() for _ in range(_COLUMNS)]
        heights = [0] * _COLUMNS
        for section in sections:
            shortest = heights.index(min(heights))
            sides[shortest].addWidget(section)
            heights[shortest] += section.sizeHint().height()
        for side in sides:
            side.setSpacing(20)
            side.addStretch(1)
            columns.addLayout(side, 1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(self.tr("Keys"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        room = inside.sizeHint() + QSize(_SCROLL_BAR, 0)
        self.resize(max(_WIDTH, room.width()), min(_TALLEST, room.height()))


def _sections(look: Look, actions: Actions) -> list[QWidget]:
    found = []
    for heading, listed in actions.of_menu():
        keyed = [action for action in listed if not action.shortcut().isEmpty()]
        if not keyed:
            continue
        section = QWidget()
        grid = QGridLayout(section)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Label(look, Style.UI_STRONG, text=heading), 0, 0, 1, 2)
        for row, action in enumerate(keyed, 1):
            colour = "text" if action.isEnabled() else "text3"
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(Label(look, Style.UI, colour, action.text().partition(": ")[0].rstrip("…")), row, 0)
            grid.addWidget(Label(look, Style.SMALL, "text2", key), row, 1, Qt.AlignmentFlag.AlignRight)
        found.append(section)
    return found
