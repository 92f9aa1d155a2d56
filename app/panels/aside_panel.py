"""What all panels of the aside have in common: a list with whatever belongs to it, or a sentence where it is empty."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.panels.aside_list import AsideList
from app.panels.controls import Label, follow
from app.theme import Look, Style


class AsidePanel(QWidget):
    """The keyboard is where there is something to see, so that Escape closes the aside in any case."""

    def __init__(self, look: Look, listed: AsideList, work: QWidget, parent: QWidget | None = None) -> None:
        """`work` holds the list."""
        super().__init__(parent)
        self._look, self.list = look, listed
        self._empty = _Sentence(look)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(work)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages)
        self.setFocusProxy(self._empty)

    def say_empty(self, sentence: str) -> None:
        """Say this instead of showing anything; an empty sentence shows the list."""
        page, proxy = (0, self._empty) if sentence else (1, self.list)
        self._empty.setText(sentence)
        self._empty.setAccessibleName(sentence)
        if self._pages.currentIndex() != page:
            had_focus = self.has_focus()
            self.setFocusProxy(proxy)
            self._pages.setCurrentIndex(page)
            if had_focus:
                proxy.setFocus(Qt.FocusReason.OtherFocusReason)

    def has_focus(self) -> bool:
        """Whether the keyboard is in it."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def empty_sentence(self) -> str:
        """What is said where nothing is listed; empty where something is."""
        return self._empty.text() if self._pages.currentWidget() is self._empty else ""

    def label(self, style: Style, colour: str, text: str = "") -> Label:
        """A text that goes over as many lines as it takes."""
        made = Label(self._look, style, colour, text, self)
        made.setWordWrap(True)
        return made


class _Sentence(Label):
    """Can have the focus, to be read aloud and left by Escape."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, Style.UI, "text3")
        self.setWordWrap(True)
        self.setMargin(24)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        follow(look, self, lambda widget: _rules(look))


def _rules(look: Look) -> str:
    colours = look.colours
    return (
        f"QLabel {{ color: {colours.text3}; background: transparent; border: 2px solid transparent; }}"
        f"QLabel:focus {{ border-color: {colours.accent}; }}"
    )
