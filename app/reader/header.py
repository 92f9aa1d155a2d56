"""The header of a pane, the same everywhere: where one came from, what is read here, what else can be done with it."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.actions import Actions
from app.panels.controls import IconButton, Label, follow
from app.reader.article import ReaderArticle
from app.reader.directions import direction, isolated
from app.theme import Look, Style

HEIGHT = 44
_WIDEST_OUTLET = 220


class ElidedLabel(Label):
    """One line, cut off with an ellipsis where there is no room; all of it is the tool tip."""

    def __init__(self, look: Look, style: Style, colour: str = "text") -> None:
        super().__init__(look, style, colour)
        self._look, self._colour = look, colour
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_colour(self, colour: str) -> None:
        """In the theme's colour of that name from now on."""
        self._colour = colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(QColor(getattr(self._look.colours, self._colour)))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()


class LinkLabel(Label):
    """A text in amber that can be clicked, or reached with Tab and pressed."""

    clicked = Signal()

    def __init__(self, look: Look, text: str = "") -> None:
        super().__init__(look, Style.SMALL_MEDIUM, "amber", text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIndent(0)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        follow(
            look,
            self,
            lambda widget: (
                f"QLabel {{ color: {look.colours.amber}; background: transparent;"
                f" border-bottom: 1px dotted {look.colours.amber}; padding: 2px 0 1px 0; }}"
                f"QLabel:focus {{ border-bottom: 2px solid {look.colours.amber}; padding-bottom: 0; }}"
            ),
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class PaneHeader(QWidget):
    """← → | headline, elided first | outlet · date | ⋯ ×."""

    date_wanted = Signal(QPoint)
    """Where on the screen to ask for the date."""
    menu_wanted = Signal(QPoint)
    """Where on the screen the menu of the article is to open."""
    close_wanted = Signal()
    back_wanted = Signal()
    forward_wanted = Signal()

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneHeader")
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        follow(
            look,
            self,
            lambda widget: (
                f"#paneHeader {{ background: {look.colours.reader}; border-bottom: 1px solid {look.colours.border}; }}"
            ),
        )
        self.headline = ElidedLabel(look, Style.UI_STRONG)
        self.outlet = Label(look, Style.SMALL, "text2")
        self.date = Label(look, Style.SMALL, "text2")
        self.no_date = LinkLabel(look, self.tr("No date – set"))
        self.no_date.clicked.connect(self._ask_date)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 6, 0)
        row.setSpacing(0)
        self.back = self._button(look, "arrow-left", actions["article.back"].toolTip())
        self.forward = self._button(look, "arrow-right", actions["article.forward"].toolTip())
        self.back.clicked.connect(self.back_wanted)
        self.forward.clicked.connect(self.forward_wanted)
        self.set_way(back=False, forward=False)
        row.addWidget(self.back)
        row.addSpacing(-2)
        row.addWidget(self.forward)
        row.addSpacing(10)
        self._lock = self._button(look, "lock", actions["pane.lock"].toolTip())
        self._lock.clicked.connect(actions["pane.lock"].trigger)
        self._lock.hide()
        row.addWidget(self._lock)
        row.addWidget(self.headline, 1)
        row.addSpacing(16)
        for label in (self.outlet, self.date, self.no_date):
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(6)
        self.more = self._button(look, "ellipsis", self.tr("More about this article"))
        self.more.clicked.connect(self._ask_menu)
        row.addWidget(self.more)
        close = self._button(look, "x", self.tr("Close"))
        close.clicked.connect(self.close_wanted)
        row.addWidget(close)
        look.changed.connect(self.update)

    def set_way(self, *, back: bool, forward: bool) -> None:
        """Whether there is a way back, and one forward again."""
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    def set_locked(self, locked: bool) -> None:
        """Show the lock that holds the article here."""
        self._lock.setVisible(locked)

    def set_quiet(self, quiet: bool) -> None:
        """The keys go to another pane: the headline steps back."""
        self.headline.set_colour("text2" if quiet else "text")

    def show_article(self, article: ReaderArticle) -> None:
        self.headline.setText(article.title)
        is_known = bool(article.date) and not article.date_is_guessed
        metrics = self.outlet.fontMetrics()
        outlet = metrics.elidedText(article.outlet, Qt.TextElideMode.ElideRight, _WIDEST_OUTLET)
        self.outlet.setToolTip(article.outlet if outlet != article.outlet else "")
        if direction(outlet) is Qt.LayoutDirection.RightToLeft:
            outlet = isolated(outlet)
        self.outlet.setText(f"{outlet}  ·  " if outlet else "")
        self.date.setText(article.date)
        self.date.setVisible(is_known)
        self.no_date.setText(article.date or self.tr("No date – set"))
        self.no_date.setVisible(not is_known)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.update()

    def _button(self, look: Look, name: str, text: str) -> IconButton:
        button = IconButton(look, name)
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    def below_more(self) -> QPoint:
        """The point of the screen below the button for more."""
        return self.more.mapToGlobal(QPoint(0, self.more.height()))

    def _ask_menu(self) -> None:
        self.menu_wanted.emit(self.below_more())

    def _ask_date(self) -> None:
        self.date_wanted.emit(self.no_date.mapToGlobal(QPoint(self.no_date.width() // 2, self.no_date.height())))
