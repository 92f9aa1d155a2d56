"""Choosing a known name that is underlined in the text, with the mouse or, once it is the current one, with Enter."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from app.reader.page_view import PageView

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Mentioning(QObject):
    """Chooses names in a reader with mouse and keyboard; where a highlight is too, the click is the highlight's."""

    chosen = Signal(object)
    """The mention that was clicked on, or that Enter was pressed at."""

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._click(event)
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self._view:
            page = self._view.laid_out
            if page is not None and page.current_mention is not None:
                if event.key() in _ENTER:
                    self.chosen.emit(page.mentions[page.current_mention])
                    return True
                if event.key() == Qt.Key.Key_Escape:
                    self._view.focus_mention(None)
                    return True
        return super().eventFilter(watched, event)

    def _click(self, event: QMouseEvent) -> None:
        page, at = self._view.laid_out, event.position()
        if page is None or event.button() is not Qt.MouseButton.LeftButton or self._view.selection() is not None:
            return
        y = at.y() + self._view.verticalScrollBar().value()
        number = page.mention_at(at.x(), y) if page.at(at.x(), y) is None else None
        self._view.focus_mention(number)
        if number is not None:
            self.chosen.emit(page.mentions[number])
