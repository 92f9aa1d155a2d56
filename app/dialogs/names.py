"""The known names of an article that nothing in it is tagged with, to be tagged all at once or as they are ticked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.panels.controls import Label, PlainButton, TickBox, follow, scrolling
from app.theme import Look, Style
from app.words import counted


@dataclass(frozen=True, slots=True)
class NameRow:
    """A tag's id, its name, and at how many places of the article it stands."""

    tag: str
    name: str
    places: int


class NamesDialog(QDialog):
    """Stays until it is closed or something was tagged."""

    accepted_names = Signal(tuple)
    """The ids of the tags whose places are to be tagged."""

    def __init__(self, look: Look, names: Sequence[NameRow], parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self.setObjectName("names")
        self.setWindowTitle(self.tr("Mentioned but not tagged"))
        self.resize(440, 420)
        follow(look, self, lambda widget: f"#names {{ background: {look.colours.surface}; }}")
        self._names = tuple(names)
        self.boxes = [self._box(look, name) for name in names]
        self.tag_ticked = PlainButton(look, self.tr("Tag what is ticked"), parent=self)
        self.tag_all = PlainButton(look, self.tr("Tag all"), parent=self)
        close = PlainButton(look, self.tr("Close"), parent=self)
        self._is_read_only = is_read_only
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(Label(look, Style.UI, "text2", self._sentence()))
        column.addWidget(self._list(), 1)
        below = QHBoxLayout()
        below.addWidget(self.tag_ticked)
        below.addWidget(self.tag_all)
        below.addStretch(1)
        below.addWidget(close)
        column.addLayout(below)
        self.tag_all.setEnabled(bool(names) and not is_read_only)
        self.tag_ticked.clicked.connect(self._accept_ticked)
        self.tag_all.clicked.connect(self._accept_all)
        close.clicked.connect(self.reject)
        self._set_enabled()

    def _sentence(self) -> str:
        if not self._names:
            return self.tr("Every known name in this article is tagged.")
        if self._is_read_only:
            return self.tr("Nothing can be tagged here now.")
        return self.tr("Tick the names to be tagged wherever they stand in this article.")

    def _box(self, look: Look, name: NameRow) -> TickBox:
        places = counted(name.places, self.tr("1 place"), self.tr("{} places"))
        box = TickBox(look, f"{name.name} · {places}".replace("&", "&&"))
        box.setAccessibleName(f"{name.name}, {places}")
        box.toggled.connect(self._set_enabled)
        return box

    def _list(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        for box in self.boxes:
            column.addWidget(box)
        column.addStretch(1)
        return scrolling(page)

    def _set_enabled(self) -> None:
        self.tag_ticked.setEnabled(not self._is_read_only and any(box.isChecked() for box in self.boxes))

    def _accept_ticked(self) -> None:
        self._accept([name for name, box in zip(self._names, self.boxes, strict=True) if box.isChecked()])

    def _accept_all(self) -> None:
        self._accept(self._names)

    def _accept(self, names: Sequence[NameRow]) -> None:
        self.accepted_names.emit(tuple(name.tag for name in names))
        self.accept()
