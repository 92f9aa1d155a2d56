"""The few controls that every part of the window uses, drawn alike."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QFrame, QGraphicsDropShadowEffect, QLabel, QScrollArea, QToolButton, QWidget
from shiboken6 import isValid

from app.delegates.facet_row import draw_box
from app.theme import Look, Style, font, icon

_GAP = "\N{EN SPACE}"
"""Between an icon and its text: Qt itself leaves less than the design does."""

_INSET = 12
"""From a button's edge to its icon or its text, in pixels."""

_BOX = 15


class IconButton(QToolButton):
    """An icon without a frame, with the name and the key of its action as a tool tip."""

    def __init__(
        self, look: Look, name: str, parent: QWidget | None = None, action: QAction | None = None, *, size: int = 16
    ) -> None:
        super().__init__(parent)
        self._look, self._name = look, name
        self.setAutoRaise(True)
        self.setIconSize(QSize(size, size))
        self.setFixedSize(28, 28)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if action is not None:
            self.setToolTip(action.toolTip())
            self.setAccessibleName(action.text())
            self.clicked.connect(action.trigger)
            action.enabledChanged.connect(self.setEnabled)
            self.setEnabled(action.isEnabled())
        look.changed.connect(self._paint_icon)
        self._paint_icon()

    def _paint_icon(self) -> None:
        colours = self._look.colours
        self.setIcon(icon(self._name, colours.text2, colours.disabled))
        self.setStyleSheet(f"QToolButton:focus {{ border: 2px solid {colours.accent}; border-radius: 6px; }}")


class FilledButton(QToolButton):
    """The one filled button of a window."""

    def __init__(self, look: Look, text: str, name: str, parent: QWidget | None = None, *, inset: int = _INSET) -> None:
        super().__init__(parent)
        self._look, self._name, self._inset = look, name, inset
        self.setText(_GAP + text)
        self.setAccessibleName(text)
        self.setFont(font(Style.BUTTON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(16, 16))
        self.setFixedHeight(34)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        colours = self._look.colours
        self.setIcon(icon(self._name, colours.accent_text))
        self.setStyleSheet(
            f"QToolButton {{ background: {colours.accent}; color: {colours.accent_text}; border: none;"
            f" border-radius: 8px; padding: {_padding(self._inset, has_icon=True)}; }}"
            f"QToolButton:focus {{ border: 2px solid {colours.text}; }}"
            f"QToolButton:disabled {{ background: {colours.border}; color: {colours.disabled}; }}"
        )


class PlainButton(QToolButton):
    """A button with an outline."""

    def __init__(
        self, look: Look, text: str, name: str = "", parent: QWidget | None = None, *, inset: int = _INSET
    ) -> None:
        super().__init__(parent)
        self._look, self._name, self._inset = look, name, inset
        self.setText(_GAP + text if name else text)
        self.setAccessibleName(text)
        self.setFont(font(Style.BUTTON))
        if name:
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFixedHeight(34)
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        colours = self._look.colours
        if self._name:
            self.setIcon(icon(self._name, colours.text2))
        self.setStyleSheet(
            f"QToolButton {{ background: {colours.surface}; color: {colours.text};"
            f" border: 1px solid {colours.border}; border-radius: 8px;"
            f" padding: {_padding(self._inset, has_icon=bool(self._name))}; }}"
            f"QToolButton:hover, QToolButton:focus {{ border-color: {colours.accent}; }}"
            f"QToolButton:disabled {{ color: {colours.disabled}; border-color: {colours.border}; }}"
        )


def _padding(inset: int, *, has_icon: bool) -> str:
    """What a style sheet has to say for this inset: behind a text with an icon Qt itself leaves two spaces free."""
    return f"0 {inset - 9}px 0 {inset - 2}px" if has_icon else f"0 {inset - 2}px"


class TickBox(QCheckBox):
    """A box with a text behind it, ticked by an outline as everywhere: fill is for highlights only."""

    def __init__(self, look: Look, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setFont(font(Style.UI))
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = self._look.colours, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0, (self.height() - _BOX) // 2, _BOX, _BOX)
        rest = self.rect().adjusted(_BOX + 8, 0, 0, 0)
        if self.isRightToLeft():
            box.moveRight(self.width())
            rest = self.rect().adjusted(0, 0, -_BOX - 8, 0)
        draw_box(painter, box, self.isChecked(), colours)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 5, 5)
        painter.setPen(QColor(colours.text if self.isEnabled() else colours.disabled))
        painter.drawText(rest, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self.text())
        painter.end()


class Line(QFrame):
    """A hairline."""

    def __init__(
        self, look: Look, *, vertical: bool = False, colour: str = "border", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        (self.setFixedWidth if vertical else self.setFixedHeight)(1)
        follow(look, self, lambda widget: f"background: {getattr(look.colours, colour)};")


class Label(QLabel):
    """A text in one of the styles, in the theme's colour of that name."""

    def __init__(self, look: Look, style: Style, colour: str = "text", text: str = "", parent: QWidget | None = None):
        super().__init__(text, parent)
        self.setFont(font(style))
        self.setTextFormat(Qt.TextFormat.PlainText)
        follow(look, self, lambda widget: f"color: {getattr(look.colours, colour)}; background: transparent;")


def scrolling(page: QWidget) -> QScrollArea:
    """A page that may be higher than the window."""
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for part in (area.viewport(), page):
        part.setAutoFillBackground(False)
    return area


def quiet_button(look: Look, colour: str) -> QToolButton:
    """Words to be clicked, without a frame."""
    button = QToolButton()
    button.setFont(font(Style.SMALL))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    follow(
        look,
        button,
        lambda widget: (
            f"QToolButton {{ color: {getattr(look.colours, colour)}; border: none; background: transparent;"
            f" padding: 4px; }} QToolButton::menu-indicator {{ image: none; }}"
            f"QToolButton:hover {{ background: {look.colours.select}; border-radius: 4px; }}"
            f"QToolButton:focus {{ border: 2px solid {look.colours.accent}; border-radius: 4px; padding: 2px; }}"
        ),
    )
    return button


def cast_shadow(widget: QWidget) -> None:
    """Let a widget seem to float over what is behind it."""
    shadow = QGraphicsDropShadowEffect(widget)
    shadow.setBlurRadius(22)
    shadow.setOffset(0, 5)
    shadow.setColor(QColor(0, 0, 0, 40))
    widget.setGraphicsEffect(shadow)


def keep_in_place(widget: QWidget, beside: QWidget, place: Callable[[], None]) -> None:
    """Place what is shown over or beside another widget again whenever that, or its window, is moved or resized."""
    _Keeper(widget, beside, place)


class _Keeper(QObject):
    def __init__(self, widget: QWidget, beside: QWidget, place: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._beside, self._place = widget, beside, place
        self._window: QWidget | None = None
        widget.installEventFilter(self)
        beside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._widget:
            if event.type() is QEvent.Type.Show:
                self._watch(self._beside.window())
            elif event.type() is QEvent.Type.Hide:
                self._watch(None)
        elif event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self._widget.isVisible():
            self._place()
        return False

    def _watch(self, window: QWidget | None) -> None:
        if self._window is not None and self._window is not self._beside and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)


def follow(look: Look, widget: QWidget, rules: Callable[[QWidget], str]) -> None:
    """Dress a widget by these rules now and whenever the theme changes, for as long as it lives."""
    dresser = _Dresser(look, widget, rules)
    dresser.setParent(widget)


class _Dresser(QWidget):
    """A child that follows the theme for its parent: it dies with it, and a connection to it dies too."""

    def __init__(self, look: Look, widget: QWidget, rules: Callable[[QWidget], str]) -> None:
        super().__init__(widget)
        self.hide()
        self._widget, self._rules = widget, rules
        look.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._widget.setStyleSheet(self._rules(self._widget))
