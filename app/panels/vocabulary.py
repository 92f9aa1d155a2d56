"""The view of actors and issues: the list of them beside what is known of one."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from app.panels.controls import Line, follow
from app.panels.tag_sheet import TagSheet
from app.panels.vocabulary_list import VocabularyList
from app.theme import Look

_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class VocabularyPanel(QWidget):
    """`pages` holds the sheet, and what else may stand in its place."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.list, self.sheet = VocabularyList(look), TagSheet(look)
        self.list.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.sheet)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Line(look, vertical=True))
        row.addWidget(self.pages, 1)
        self.setFocusProxy(self.list.field)
        follow(look, self, lambda widget: f"VocabularyPanel {{ background: {look.colours.reader}; }}")

    def set_read_only(self, read_only: bool) -> None:
        self.list.set_read_only(read_only)
        self.sheet.set_read_only(read_only)

    def give_focus(self) -> None:
        """Keys go to the list again, where something was asked beside it."""
        self.list.tree.setFocus()

    def place_of(self, widget: QWidget) -> QRect:
        """Where a part of it stands, in the window's pixels."""
        return QRect(widget.mapTo(self.window(), widget.rect().topLeft()), widget.size())

    def event(self, event: QEvent) -> bool:
        """Single keys are for articles that are read; here they would do what nobody sees."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            is_plain = not event.modifiers() & (_CONTROL | _ALT)
            if is_plain and (event.text() not in ("", "?") or event.key() == Qt.Key.Key_Delete):
                event.accept()
                return True
        return super().event(event)
