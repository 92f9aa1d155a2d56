"""Says what would become of two actors, or two issues, before one is made of them: nothing is lost by surprise."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.models.merge_words import TagSide
from app.panels.controls import FilledButton, Label, PlainButton, follow, scrolling
from app.theme import Look, Style, font

_WIDTH, _SIDE, _CONFLICTS = 640, 22, 180
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MergeSheet(QDialog):
    """Two columns: the one that stays, in bold, and the one that goes into it. Enter merges, Esc leaves."""

    swap_wanted = Signal()
    """The other one is to stay."""
    merge_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setObjectName("mergeSheet")
        self.setWindowTitle(self.tr("Merge"))
        self.setFixedWidth(_WIDTH)
        self._look = look
        follow(look, self, lambda widget: f"#mergeSheet {{ background: {look.colours.surface}; }}")
        self.kept = _Side(look, self.tr("This one stays"), self, stays=True)
        self.gone = _Side(look, self.tr("This one goes into it"), self, stays=False)
        self._plan, self._trouble = self._label(Style.UI_STRONG, "text"), self._label(Style.UI, "red")
        page = QWidget()
        self._lines = QVBoxLayout(page)
        self._lines.setContentsMargins(0, 0, 8, 0)
        self._lines.setSpacing(6)
        self._lines.addStretch(1)
        self._conflicts = scrolling(page)
        self._conflicts.setParent(self)
        self._conflicts.setAccessibleName(self.tr("What cannot be kept of both"))
        self.swap = PlainButton(look, self.tr("Let the other one stay"), parent=self)
        self.leave = PlainButton(look, self.tr("Cancel"), parent=self)
        self.merge = FilledButton(look, self.tr("Merge"), "merge", self)
        for button in (self.swap, self.leave, self.merge):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.swap.clicked.connect(self.swap_wanted)
        self.leave.clicked.connect(self.reject)
        self.merge.clicked.connect(self.merge_wanted)
        self._is_new = True
        self._lay_out()
        self.wait()
        self.leave.setFocus()

    def show_pair(self, kept: TagSide, gone: TagSide) -> None:
        """Show these two; what would become of them is not known yet."""
        self.kept.show_side(kept)
        self.gone.show_side(gone)
        self.wait()

    def wait(self) -> None:
        """Until a plan, or a refusal, is shown nothing can be merged."""
        self.merge.setEnabled(False)

    def show_plan(self, sentence: str, conflicts: Sequence[str]) -> None:
        """Say what merging would do, and what both have and only one can keep."""
        self._show(sentence, conflicts, "")
        self.merge.setEnabled(True)
        if self._is_new:  # later the keyboard stays where it is: Enter must not come to mean something else
            self.merge.setFocus()
        self._is_new = False

    def show_refused(self, sentence: str) -> None:
        """Say why these two cannot be merged."""
        self._show("", (), sentence)
        self.merge.setEnabled(False)

    def plan(self) -> str:
        """What would become of the two; empty where it is not known."""
        return self._plan.text()

    def conflicts(self) -> list[str]:
        return [label.text() for label in self._conflicts.findChildren(Label)]

    def trouble(self) -> str:
        """Why they cannot be merged; empty where they can."""
        return self._trouble.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if event.isAutoRepeat():  # it is still held from choosing the other one
                return
            focused = self.focusWidget()
            (focused if isinstance(focused, QToolButton) else self.merge).click()
        else:
            super().keyPressEvent(event)

    def _show(self, plan: str, conflicts: Sequence[str], trouble: str) -> None:
        self._plan.setText(plan)
        self._trouble.setText(trouble)
        for old in self._conflicts.findChildren(Label):
            old.setParent(None)
            old.deleteLater()
        for place, sentence in enumerate(conflicts):
            label = self._label(Style.UI, "amber", sentence)
            self._lines.insertWidget(place, label)
            label.show()
        self._plan.setVisible(bool(plan))
        self._trouble.setVisible(bool(trouble))
        self._conflicts.setVisible(bool(conflicts))
        self._fit()

    def _fit(self) -> None:
        inner = _WIDTH - 2 * _SIDE
        wanted = self._lines.totalHeightForWidth(inner) if self._lines.hasHeightForWidth() else 0
        self._conflicts.setFixedHeight(min(wanted, _CONFLICTS))
        whole = self.layout()
        assert whole is not None
        self.setFixedHeight(whole.totalHeightForWidth(_WIDTH))

    def _label(self, style: Style, colour: str, text: str = "") -> Label:
        made = Label(self._look, style, colour, text, self)
        made.setWordWrap(True)
        return made

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(14)
        sides.addWidget(self.kept, 1)
        sides.addWidget(self.gone, 1)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.swap)
        below.addStretch(1)
        below.addWidget(self.leave)
        below.addWidget(self.merge)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 18)
        column.setSpacing(14)
        column.addLayout(sides)
        for part in (self._plan, self._conflicts, self._trouble):
            column.addWidget(part)
        column.addStretch(1)
        column.addLayout(below)


class _Side(QFrame):
    """What is known of one of the two."""

    def __init__(self, look: Look, heading: str, parent: QWidget, *, stays: bool) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self._heading = heading
        self.name = Label(look, Style.NAME, "text" if stays else "text2", parent=self)
        weight = font(Style.NAME)
        weight.setWeight(QFont.Weight.Bold if stays else QFont.Weight.Normal)
        self.name.setFont(weight)
        self.about = Label(look, Style.UI, "text2", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(6)
        column.addWidget(Label(look, Style.SMALL_STRONG, "accent" if stays else "text3", heading, self))
        for label in (self.name, self.about):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(1)
        follow(
            look,
            self,
            lambda widget: (
                f"#side {{ background: {look.colours.reader}; border-radius: 8px;"
                f" border: 1px solid {look.colours.accent if stays else look.colours.border}; }}"
            ),
        )

    def show_side(self, side: TagSide) -> None:
        self.name.setText(side.name)
        self.about.setText("\n".join(side.lines))
        self.setAccessibleName(f"{self._heading}: {side.name}")
        self.setAccessibleDescription(self.about.text())
