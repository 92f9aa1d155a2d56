"""The colours an issue can have, to choose one from: each has a name, for those who do not see it."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from app.theme import Look, TagColour
from app.theme.colours import TAG_COLOURS

translate = QCoreApplication.translate
_SIDE, _SQUARE = 26, 16


class Swatches(QWidget):
    """The first one leaves the colour to the order in which issues were made."""

    chosen = Signal(object)
    """The name of a colour, or None."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Colour"))
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.buttons: dict[str | None, Swatch] = {}
        for number, colour in enumerate((None, *TAG_COLOURS[1:])):
            button = self.buttons[colour.name if colour else None] = Swatch(look, colour, self)
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._group.idClicked.connect(self._choose)

    def show_colour(self, chosen: str | None, usual: TagColour) -> None:
        """Show the one that was chosen by its name; `usual` is the colour that is had without choosing."""
        self.buttons[None].show_colour(usual)
        self.buttons.get(chosen, self.buttons[None]).setChecked(True)

    def set_read_only(self, read_only: bool) -> None:
        self.setEnabled(not read_only)

    def _choose(self, number: int) -> None:
        self.chosen.emit(TAG_COLOURS[number].name if number else None)


class Swatch(QAbstractButton):
    """A square in a colour; without one of its own it is dashed."""

    def __init__(self, look: Look, colour: TagColour | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._colour, self._is_own = look, colour, colour is not None
        self.setCheckable(True)
        self.setFixedSize(_SIDE, _SIDE)
        name = colour_name(colour.name) if colour else translate("Swatches", "By itself")
        self.setAccessibleName(name)
        self.setToolTip(name)
        look.changed.connect(self.update)

    def show_colour(self, colour: TagColour) -> None:
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._look.colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.text2), 1.6))
            painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), 7, 7)
        if self._colour is not None:
            line = Qt.PenStyle.SolidLine if self._is_own else Qt.PenStyle.DashLine
            painter.setPen(QPen(QColor(self._colour.ink(colours)), 1.25, line))
            painter.setBrush(QColor(self._colour.fill(colours)))
            inset = (_SIDE - _SQUARE) / 2
            painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 4, 4)
        painter.end()


def colour_name(name: str) -> str:
    """What a colour of the palette is called."""
    return {
        "yellow": translate("Swatches", "Yellow"),
        "blue": translate("Swatches", "Blue"),
        "green": translate("Swatches", "Green"),
        "orange": translate("Swatches", "Orange"),
        "violet": translate("Swatches", "Violet"),
        "pink": translate("Swatches", "Pink"),
        "teal": translate("Swatches", "Teal"),
        "stone": translate("Swatches", "Stone"),
    }[name]
