"""Everything that can be read in a window or heard of it: what is painted, what widgets say of themselves, all rows."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QTextEdit, QWidget

_SAID = ("text", "title", "windowTitle", "placeholderText", "toolTip", "accessibleName", "accessibleDescription")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_PAINTED = re.compile(r"<text[^>]*>(.*?)</text>", re.DOTALL)
_MOST_ROWS = 200


def all_texts(folder: Path) -> set[str]:
    """The texts of every window that is open; `folder` is for pictures that are taken apart at once."""
    found: set[str] = set()
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            found.update(_painted(window, folder), _of(window))
            for widget in window.findChildren(QWidget):
                if widget.isVisible():
                    found.update(_of(widget))
    return {text.strip() for text in found if text.strip()}


def _painted(window: QWidget, folder: Path) -> Iterator[str]:
    """A drawing keeps the letters that it is made of, which a picture does not."""
    file = folder / "window.svg"
    drawing = QSvgGenerator()
    drawing.setFileName(str(file))
    drawing.setSize(window.size())
    painter = QPainter(drawing)
    window.render(painter, QPoint())
    painter.end()
    return (unescape(text) for text in _PAINTED.findall(file.read_text(encoding="utf-8")))


def _of(widget: QWidget) -> Iterator[str]:
    yield from (text for name in _SAID if isinstance(text := widget.property(name), str))
    for action in widget.actions():
        yield from _of_action(action)
    if isinstance(widget, QTextEdit):
        yield from widget.toPlainText().splitlines()
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        yield from _of_rows(model)


def _of_action(action: QAction) -> Iterator[str]:
    yield action.text()
    yield action.toolTip()
    menu = action.menu()
    if isinstance(menu, QMenu):
        yield from _of(menu)


def _of_rows(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(QModelIndex()), _MOST_ROWS)):
        for role in _ROLES:
            if isinstance(text := model.index(row, 0).data(role), str):
                yield text
