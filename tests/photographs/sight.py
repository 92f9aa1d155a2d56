"""What can be read in a window: words in widgets that are really to be seen, and words that are cut off."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget

from app.reader.header import ElidedLabel


def over(window: QWidget) -> list[QWidget]:
    """What stands over the window in windows of its own: menus, dialogs, what hangs from the search box."""
    others = [widget for widget in QApplication.topLevelWidgets() if widget is not window and widget.isVisible()]
    return [widget for widget in others if window in _ancestors(widget)]


def place(widget: QWidget, window: QWidget) -> QRect:
    """Where a widget is, in pixels of the window, also when it has a window of its own."""
    corner = window.mapFromGlobal(widget.mapToGlobal(QPoint(0, 0)))
    return QRect(corner, widget.size())


def words(widget: QWidget) -> str:
    """What a widget says, as it is read: of formatted text the words."""
    if isinstance(widget, QLabel):
        rich = "<" in widget.text() and widget.textFormat() is not widget.textFormat().PlainText
        return QTextDocumentFragment.fromHtml(widget.text()).toPlainText() if rich else widget.text()
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return "" if not widget.icon().isNull() else widget.text()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    return ""


def readable(window: QWidget) -> Iterator[tuple[str, QWidget]]:
    """All that labels and buttons say in sight: none of it is hidden, covered or scrolled away."""
    for top in (window, *over(window)):
        for widget in (top, *top.findChildren(QWidget)):
            said = words(widget).strip()
            if said and widget.isVisible() and _is_in_sight(widget, top) and _has_room(widget):
                yield said, widget


def clipped(window: QWidget) -> list[str]:
    """What labels and buttons say with too little room for it."""
    return [
        words(widget)
        for top in (window, *over(window))
        for widget in top.findChildren(QWidget)
        if words(widget).strip() and widget.isVisible() and not _has_room(widget)
    ]


def _has_room(widget: QWidget) -> bool:
    """Whether a text fits into its widget. What cuts itself off, with an ellipsis and all of it as a tool tip, does."""
    if isinstance(widget, ElidedLabel):
        return True
    hint, size = widget.sizeHint(), widget.size()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(size.width()) <= size.height()
    return hint.width() <= size.width() and hint.height() <= size.height()


def _is_in_sight(widget: QWidget, top: QWidget) -> bool:
    """Whether all of it is inside the window and nothing lies over its middle."""
    if widget.visibleRegion().boundingRect() != widget.rect():
        return False
    if widget is top:
        return True
    seen = top.childAt(widget.mapTo(top, widget.rect().center()))
    return seen is not None and (seen is widget or widget in _ancestors(seen) or seen in _ancestors(widget))


def _ancestors(widget: QWidget) -> list[QWidget]:
    found = []
    parent = widget.parentWidget()
    while parent is not None:
        found.append(parent)
        parent = parent.parentWidget()
    return found
