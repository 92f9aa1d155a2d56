"""The view of actors and issues: the list of them beside what is known of one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.panels.controls import Line, follow
from app.panels.tag_sheet import TagSheet
from app.panels.vocabulary_list import VocabularyList
from app.theme import Look


class VocabularyPanel(QWidget):
    """`F2` names anew what is shown, from the list as well."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.list, self.sheet = VocabularyList(look), TagSheet(look)
        self.list.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Line(look, vertical=True))
        row.addWidget(self.sheet, 1)
        follow(look, self, lambda widget: f"VocabularyPanel {{ background: {look.colours.reader}; }}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.sheet.edit_name()
        else:
            super().keyPressEvent(event)
