"""The tabs in the top bar: what the window is about, articles, excerpts, actors and issues, contradictions."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.panels.controls import follow
from app.theme import Colours, Look, Style, font


class ViewTabs(QWidget):
    """One tab for each of these checkable actions; an action that is disabled has none."""

    def __init__(self, look: Look, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for action in actions:
            row.addWidget(_Tab(action, self))
        follow(look, self, lambda widget: _rules(look.colours))


class _Tab(QToolButton):
    def __init__(self, action: QAction, tabs: QWidget) -> None:
        super().__init__(tabs)  # at once: what is shown without a parent is a window of its own
        self._action = action
        self.setText(action.text())
        self.setToolTip(action.toolTip())
        self.setAccessibleName(action.text())
        self.setFont(font(Style.BUTTON))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(36)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        self.setChecked(self._action.isChecked())
        self.setVisible(self._action.isEnabled())


def _rules(colours: Colours) -> str:
    return (
        f"QToolButton {{ background: transparent; color: {colours.text2}; border: none; padding: 0 10px;"
        f" border-bottom: 2px solid transparent; border-top: 2px solid transparent; }}"
        f"QToolButton:hover {{ color: {colours.text}; }}"
        f"QToolButton:checked {{ color: {colours.text}; border-bottom-color: {colours.accent}; }}"
        f"QToolButton:focus {{ color: {colours.accent}; }}"
    )
