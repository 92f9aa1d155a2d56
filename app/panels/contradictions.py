"""What contradicts each other, and what was printed more than once: two lists in one place, both led by the search."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.models.claim_rows import claim_rows
from app.models.contradiction_rows import ContradictionRows
from app.panels.claims_list import ClaimsList
from app.panels.contradictions_list import ContradictionsList
from app.panels.controls import Label, Line, PlainButton, follow, scrolling
from app.panels.list_tabs import ListTabs
from app.panels.no_hits import NoHits, Sought
from app.theme import Look, Style, TagColour
from archive.index.marks import Matcher
from archive.operations.claims import ClaimGroup
from archive.operations.links import Contradiction
from archive.operations.search import Removal

HEIGHT = 52
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)


class Tab(StrEnum):
    """What is listed: contradictions, all or those of a status, which is the value, or claims."""

    ALL = "all"
    OPEN = "open"
    EXPLAINED = "explained"
    CORRECTED = "corrected"
    CLAIMS = "claims"


class _Shown(StrEnum):
    CONTRADICTIONS = "contradictions"
    CLAIMS = "claims"
    EMPTY = "empty"
    NO_HITS = "no hits"


class ContradictionsPanel(QWidget):
    """Tabs with counts, below them the list of one."""

    tab_chosen = Signal(object)
    """The `Tab` whose list the user wants to see."""
    print_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("contradictions")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        follow(look, self, lambda widget: f"#contradictions {{ background: {look.colours.reader}; }}")
        self.rows = ContradictionRows(self)
        self.list, self.claims = ContradictionsList(look, self.rows), ClaimsList(look)
        self.tabs = ListTabs(look, self._names())
        self.tabs.chosen.connect(self._choose)
        self.print = PlainButton(look, self.tr("Print"), "printer")
        self.print.clicked.connect(self.print_wanted)
        self.no_hits = NoHits(look, Sought.CONTRADICTIONS)
        self._notice = Label(look, Style.SMALL, "amber")
        self._notice.setWordWrap(True)
        self._notice.setContentsMargins(24, 8, 24, 8)
        self._words = Label(look, Style.UI, "text2")
        self._stack = QStackedWidget()
        for page in (self.list, self.claims, self._empty(), scrolling(self.no_hits)):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._bar(), Line(look), self._notice):
            column.addWidget(part)
        column.addWidget(self._stack, 1)
        self._notice.hide()
        self.setMinimumWidth(640)
        self._turn_to(_Shown.CONTRADICTIONS)

    def tab(self) -> Tab:
        return Tab(self.tabs.current())

    def set_tab(self, tab: Tab) -> None:
        self.tabs.choose(tab)

    def show_counts(self, counts: Mapping[Tab, int]) -> None:
        self.tabs.show_counts({tab.value: count for tab, count in counts.items()})

    def show_contradictions(self, found: Sequence[Contradiction], matcher: Matcher | None, *, keep: bool) -> None:
        """List these; `matcher` marks in their words what was searched for.

        `keep` says that it is the same list as before, after a change.
        """
        self.list.is_kept = keep
        self.list.delegate.set_matcher(matcher)
        self.rows.show(found)
        self._turn_to(_Shown.CONTRADICTIONS)

    def show_claims(self, groups: Sequence[ClaimGroup]) -> None:
        self.claims.show_rows(claim_rows(groups))
        self._turn_to(_Shown.CLAIMS)

    def show_no_hits(self, sought: Sought, conditions: int, removals: Sequence[Removal]) -> None:
        """Say which conditions keep everything out that there is."""
        self._clear()
        self.no_hits.sought = sought
        self.no_hits.show_query(conditions, removals, None)
        self._turn_to(_Shown.NO_HITS)

    def show_empty(self, sentence: str) -> None:
        """Say why nothing is listed."""
        self._clear()
        self._words.setText(sentence)
        self._turn_to(_Shown.EMPTY)

    def sentence(self) -> str:
        """What is said in the place of a list; empty where one is shown."""
        return self._words.text() if self._stack.currentIndex() == list(_Shown).index(_Shown.EMPTY) else ""

    def set_colours(self, colours_of: Mapping[str, TagColour]) -> None:
        """The colours of all issues, by their ids."""
        self.list.delegate.set_colours(colours_of)
        self.list.viewport().update()
        self.claims.set_colours(colours_of)

    def set_read_only(self, is_read_only: bool) -> None:
        self.list.set_read_only(is_read_only)
        self.claims.is_read_only = is_read_only

    def set_dimmed(self, dimmed: bool) -> None:
        """Say of the rows that they are those of an earlier query."""
        self.list.set_dimmed(dimmed)

    def set_notice(self, sentence: str) -> None:
        """A sentence above the list for as long as it is true; empty takes it away."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def enter(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Move the keyboard to what is shown."""
        shown = self._stack.currentWidget()
        if shown is self.list or shown is self.claims:
            shown.setFocus(reason)
        else:
            self.tabs.enter(reason)

    def event(self, event: QEvent) -> bool:
        """Keys of the reader mean nothing here: what they would act on is out of sight."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_key = event.text() not in ("", "?") or event.key() == Qt.Key.Key_Delete
            if event.modifiers() in _PLAIN and is_key:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() not in _PLAIN:
            super().keyPressEvent(event)

    def _names(self) -> dict[str, str]:
        return {
            Tab.ALL: self.tr("All"),
            Tab.OPEN: self.tr("Open"),
            Tab.EXPLAINED: self.tr("Explained"),
            Tab.CORRECTED: self.tr("Corrected"),
            Tab.CLAIMS: self.tr("Repeated claims"),
        }

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setFixedHeight(HEIGHT - 1)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 14, 0)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.print)
        return bar

    def _choose(self, key: str) -> None:
        self.tab_chosen.emit(Tab(key))

    def _clear(self) -> None:
        self.rows.show(())
        self.claims.show_rows(())

    def _turn_to(self, shown: _Shown) -> None:
        had_focus = self._stack.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._stack.setCurrentIndex(list(_Shown).index(shown))
        self.set_dimmed(False)
        self.set_notice("")
        self.print.setEnabled(shown is _Shown.CONTRADICTIONS)
        self.print.setVisible(self.tab() is not Tab.CLAIMS)
        if had_focus:
            self.enter()

    def _empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        column.addStretch(2)
        column.addWidget(self._words)
        column.addStretch(3)
        return page
