"""Everything that was marked, as a list to work with: above it what is asked for, beside it the current one in full."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.actions.keys import letter_of
from app.models.excerpt_rows import ExcerptRows
from app.panels.controls import Label, Line, follow, scrolling
from app.panels.excerpt_details import ExcerptDetails
from app.panels.excerpts_footer import ExcerptsFooter
from app.panels.excerpts_list import ExcerptsList
from app.panels.excerpts_strip import ConditionChip, ExcerptsStrip
from app.panels.no_hits import NoHits, Sought
from app.theme import Look, Style, TagColour
from archive.operations.excerpts import ExcerptList
from archive.operations.search import Removal

DETAIL = 380
_LINK = "L"
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)


class _Shown(StrEnum):
    LIST = "list"
    EMPTY = "empty"
    NO_HITS = "no hits"


class ExcerptsPanel(QWidget):
    """Strip, list, footer, and the details of the current excerpt."""

    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("excerpts")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        follow(look, self, lambda widget: f"#excerpts {{ background: {look.colours.reader}; }}")
        self.rows = ExcerptRows(self)
        self.strip, self.footer = ExcerptsStrip(look), ExcerptsFooter(look)
        self.list = ExcerptsList(look, self.rows)
        self.details = ExcerptDetails(look)
        self.no_hits = NoHits(look, Sought.EXCERPTS)
        self.no_hits.query_wanted.connect(self.strip.query_wanted)
        self.no_hits.save_wanted.connect(self.save_wanted)
        self.footer.print_wanted.connect(self.print_wanted)
        self._notice = Label(look, Style.SMALL, "amber")
        self._notice.setWordWrap(True)
        self._notice.setContentsMargins(20, 8, 20, 8)
        self._notice.hide()
        self._stack = QStackedWidget()
        for page in (self.list, self._empty(), scrolling(self.no_hits)):
            self._stack.addWidget(page)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._notice, self._stack, Line(look), self.footer):
            column.addWidget(part, 1 if part is self._stack else 0)
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addLayout(column, 1)
        self._line = Line(look, vertical=True)
        beside.addWidget(self._line)
        self._details = scrolling(self.details)
        self._details.setFixedWidth(DETAIL)
        self._details.setObjectName("detailPane")
        follow(look, self._details, lambda widget: f"#detailPane {{ background: {look.colours.panel}; }}")
        beside.addWidget(self._details)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.strip)
        whole.addWidget(Line(look))
        whole.addLayout(beside, 1)
        self.setFocusProxy(self.list)
        self.setMinimumWidth(640)

    def show_list(
        self, found: ExcerptList, names: Sequence[str], colours_of: Mapping[str, TagColour], *, keep: bool
    ) -> None:
        """Show these groups, called so; `keep` says that it is the same list as before, after a change."""
        self.set_dimmed(False)
        self.set_notice("")
        self.list.delegate.set_colours(colours_of)
        self.list.delegate.set_matcher(found.matcher or None)
        if not keep:
            self.list.close_contexts()
        self.rows.show(found.groups, names, keep=keep)
        self.strip.show_total(found.total)
        self._turn_to(_Shown.LIST)

    def show_no_hits(self, conditions: int, removals: Sequence[Removal]) -> None:
        """Say which conditions keep everything out."""
        self.rows.show((), ())
        self.strip.show_total(0)
        self.no_hits.show_query(conditions, removals, None)
        self._turn_to(_Shown.NO_HITS)

    def show_empty(self) -> None:
        """Say how excerpts come about."""
        self.rows.show((), ())
        self.strip.show_total(0)
        self._turn_to(_Shown.EMPTY)

    def show_chips(self, chips: Sequence[ConditionChip]) -> None:
        self.strip.show_chips(chips)

    def set_dimmed(self, dimmed: bool) -> None:
        """Say of the rows that they are those of an earlier query."""
        self.list.set_dimmed(dimmed)

    def set_notice(self, sentence: str) -> None:
        """A sentence above the list for as long as it is true; empty takes it away."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))

    def event(self, event: QEvent) -> bool:
        """Keys of the reader mean nothing here: what they would act on is out of sight."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_of_reader(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() not in _PLAIN or event.key() == Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def _turn_to(self, shown: _Shown) -> None:
        self._stack.setCurrentIndex(list(_Shown).index(shown))
        for part in (self._details, self._line):
            part.setVisible(shown is _Shown.LIST)
        self.strip.fact_sheet.setEnabled(shown is _Shown.LIST)

    def _empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        words = Label(self._look, Style.UI, "text2", self.tr("Nothing is marked yet. Select a passage and press H."))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        column.addStretch(2)
        column.addWidget(words)
        column.addStretch(3)
        return page


def _is_of_reader(event: QKeyEvent) -> bool:
    """Whether a key has a meaning for the article that is open behind this view; L links excerpts too."""
    if not event.modifiers() and letter_of(event) == _LINK:
        return False
    if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_A):
        return True
    return event.modifiers() in _PLAIN and (
        event.key() == Qt.Key.Key_Delete or (event.text().isprintable() and event.text() not in ("", "?"))
    )
