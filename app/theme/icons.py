"""Icons are drawn in the colour of the text beside them, sharp at every scale."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZE = 16


@cache
def _source(name: str) -> str:
    return (files("resources") / "icons" / f"{name}.svg").read_text("utf-8")


@cache
def pixmap(name: str, colour: str, size: int = _SIZE, scale: float = 1.0) -> QPixmap:
    """The icon of that name, `size` logical pixels wide, for a screen with `scale` device pixels a logical one."""
    drawn = QPixmap(QSize(round(size * scale), round(size * scale)))
    drawn.fill(Qt.GlobalColor.transparent)
    svg = _source(name).replace("currentColor", colour).replace('stroke-width="2"', 'stroke-width="1.75"')
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(scale)
    return drawn


class _Engine(QIconEngine):
    """Draws an icon afresh at the size and scale that is asked for."""

    def __init__(self, name: str, colour: str, disabled: str) -> None:
        super().__init__()
        self._name, self._colour, self._disabled = name, colour, disabled

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return pixmap(self._name, self._in(mode), size.width(), scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, self._in(mode), size.width())

    def paint(self, painter: QPainter, rect, mode: QIcon.Mode, state: QIcon.State) -> None:  # type: ignore[no-untyped-def]
        painter.drawPixmap(rect, pixmap(self._name, self._in(mode), rect.width(), painter.device().devicePixelRatio()))

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._colour, self._disabled)

    def _in(self, mode: QIcon.Mode) -> str:
        return self._disabled if mode is QIcon.Mode.Disabled else self._colour


def icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """The icon of that name (a file of `resources/icons`) in a colour, and in another one where it is disabled."""
    return QIcon(_Engine(name, colour, disabled or colour))
