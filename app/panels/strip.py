"""How far an import is, in one line at the bottom of the window: reading goes on above it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.panels.controls import Label, follow
from app.theme import Look, Style, font
from app.words import counted, figures

HEIGHT = 28
_BAR = 2
_SEGMENT = 0.14
_STEP = 0.02


@dataclass(frozen=True, slots=True)
class ImportState:
    """What the strip shows. `total` is None while unknown; `looking` before anything is stored; `waiting` are imports.

    `ended` is a sentence on an import that is over, which leaves something to look at.
    """

    done: int = 0
    total: int | None = None
    failed: int = 0
    waiting: int = 0
    looking: bool = False
    paused: bool = False
    stopping: bool = False
    ended: str = ""


class ImportStrip(QWidget):
    """Hidden until there is something to show."""

    pause_wanted = Signal(bool)
    stop_wanted = Signal()
    details_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state: ImportState | None = None
        self._slide = 0.0
        self.setFixedHeight(HEIGHT)
        self._count = Label(look, Style.SMALL_STRONG)
        self._failed = self._link("amber")
        self._waiting = Label(look, Style.SMALL, "text2")
        self._pause, self._stop, self._details, self._close = (self._link("accent") for _ in range(4))
        self._stop.setText(self.tr("Stop"))
        self._details.setText(self.tr("Details"))
        self._close.setText(self.tr("Close"))
        self._failed.clicked.connect(self.details_wanted)
        self._details.clicked.connect(self.details_wanted)
        self._pause.clicked.connect(self._ask_to_pause)
        self._stop.clicked.connect(self.stop_wanted)
        self._close.clicked.connect(self.hide)
        self._dots: dict[QWidget, Label] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, _BAR, 16, 0)
        row.setSpacing(0)
        row.addWidget(self._count)
        for part in (self._failed, self._waiting, self._pause, self._stop, self._details, self._close):
            dot = self._dots[part] = Label(look, Style.SMALL, "text3", "  ·  ")
            row.addWidget(dot)
            row.addWidget(part)
        row.addStretch(1)
        look.changed.connect(self.update)
        self.hide()

    def show_state(self, state: ImportState) -> None:
        self._state = state
        self._slide = (self._slide + _STEP) % 1.0
        self._count.setText(self._counted(state))
        self._put(self._failed, self.tr("{0} failed").format(figures(state.failed)) if state.failed else "")
        waiting = counted(state.waiting, self.tr("1 more waits"), self.tr("{} more wait"))
        self._put(self._waiting, waiting if state.waiting else "")
        is_running = not (state.ended or state.stopping)
        self._put(self._pause, (self.tr("Resume") if state.paused else self.tr("Pause")) if is_running else "")
        self._put(self._stop, self.tr("Stop") if is_running and (state.paused or state.looking) else "")
        self._put(self._details, self.tr("Details") if not state.looking else "")
        self._put(self._close, self.tr("Close") if state.ended else "")
        self.setAccessibleName(self.tr("Import: {0}").format(self.text()))
        self.show()
        self.update()

    def text(self) -> str:
        """What it says, parts with dots between them."""
        links = (self._failed, self._waiting, self._pause, self._stop, self._details, self._close)
        return " · ".join([self._count.text(), *(part.text() for part in links if not part.isHidden())])

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, state = self._look.colours, self._state
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.surface))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(colours.border))
        if state and not state.ended:
            start, share = self._progress(state)
            bar = QRectF(start * self.width(), 0, share * self.width(), _BAR)
            painter.fillRect(bar, QColor(colours.text3 if state.paused else colours.accent))
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), HEIGHT)

    def _progress(self, state: ImportState) -> tuple[float, float]:
        """Where the bar begins and how long it is, as shares of the width; it wanders while the end is unknown."""
        if state.total:
            return 0.0, min(1.0, state.done / state.total)
        return self._slide * (1 - _SEGMENT), _SEGMENT

    def _counted(self, state: ImportState) -> str:
        done = figures(state.done)
        if state.ended:
            return state.ended
        if state.stopping:
            return self.tr("Stopping; what was imported is kept")
        if state.looking:
            return self.tr("Looking at the files: {0}").format(done)
        if state.total is None:
            return self.tr("{0} read").format(done)
        return self.tr("{0} of {1}").format(done, figures(state.total))

    def _put(self, part: Label | QPushButton, text: str) -> None:
        part.setText(text)
        part.setVisible(bool(text))
        self._dots[part].setVisible(bool(text))

    def _link(self, colour: str) -> QPushButton:
        link = QPushButton()
        link.setFlat(True)
        link.setFont(font(Style.SMALL))
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look, line = self._look, "border-bottom: 1px dotted {0};" if colour == "amber" else ""

        def rules(widget: QWidget) -> str:
            value = getattr(look.colours, colour)
            return (
                f"QPushButton {{ color: {value}; background: transparent; border: none; padding: 0; min-width: 0;"
                f" font-weight: 500; {line.format(value)} }}"
                f" QPushButton:focus {{ border: 1px solid {look.colours.accent}; }}"
                " QPushButton:hover { text-decoration: underline; }"
            )

        follow(look, link, rules)
        return link

    def _ask_to_pause(self) -> None:
        self.pause_wanted.emit(self._state is not None and not self._state.paused)
