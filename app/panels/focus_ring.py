"""A frame around what has the focus, where nothing else in it says so: for whoever came there with the keyboard."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.theme import Look

WIDTH = 2
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class FocusRing(QWidget):
    """Lies over a list or a text and lets the mouse through."""

    def __init__(self, look: Look, around: QAbstractScrollArea) -> None:
        super().__init__(around)
        self._look, self._around = look, around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        look.changed.connect(self.update)
        around.installEventFilter(self)
        around.viewport().installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.FocusIn if isinstance(event, QFocusEvent):
                self._fit()
                self.setVisible(event.reason() in _BY_KEYBOARD)
            case QEvent.Type.FocusOut | QEvent.Type.MouseButtonPress:
                self.hide()
            case QEvent.Type.Resize:
                self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.colours.accent))
        painter.end()

    def _fit(self) -> None:
        """All but the frame is left out, so that what is below can be scrolled without being painted anew."""
        self.setGeometry(self._around.rect())
        self.setMask(QRegion(self.rect()) - QRegion(self.rect().adjusted(WIDTH, WIDTH, -WIDTH, -WIDTH)))
        self.raise_()
