"""The tag picker: type a few letters, Enter puts the tag on the passage, and the picker stays for the next one.

It knows no archive: it shows the tags, chips and sentence it is given and tells what is wanted. It keeps the keyboard
while it is open, and never stands over the passage it is about.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.delegates.tag_row import HEIGHT, TagRowDelegate
from app.models.statement import Word
from app.models.tag_matches import Match, PickerTag, TagMatcher
from app.models.tag_rows import TagRows
from app.panels.choices import Choices
from app.panels.controls import Line
from app.panels.create_rows import CreateRows
from app.panels.meanings import Meanings
from app.panels.popover import Popover
from app.panels.statement_line import StatementLine
from app.panels.tag_chips import Chip, TagChips
from app.panels.tag_field import TagField
from app.theme import Look

_WIDTH, _INSET, _MOST_ROWS = 360, 12, 8


class TagPicker(Popover):
    """While it is open it is given what it shows again after every change."""

    chosen = Signal(str)
    """The id of a tag to put on the passage."""
    create_wanted = Signal(str)
    """A name that no tag has yet."""
    cycled = Signal(int)
    """The role or stance of the current chip is to be the next (1) or the one before (-1)."""
    removed = Signal(str)
    """The key of a chip whose tag is to be taken off."""
    chip_chosen = Signal(str)
    pinned = Signal(int)
    """The digit of a pinned tag that is to be put on or taken off."""
    pin_wanted = Signal(str, int)
    """The id of a tag, and the digit it is to be pinned to."""
    typed = Signal()
    """The user begins to type the next name."""
    left = Signal()
    """The user has no more to say: Enter in the empty field, or Escape."""
    word_chosen = Signal(object, QPoint)
    """A `Word` of the sentence that was clicked, and where a menu can open, in global pixels."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, _WIDTH)
        self._look = look
        self._matcher = TagMatcher()
        self._names: Callable[[str], Sequence[str]] = _no_names
        self.setAccessibleName(self.tr("Tags of the passage"))
        self.chips = TagChips(look)
        self.field = TagField(look)
        self._rows = TagRows(self)
        self.list = self._made_list()
        self.creations = CreateRows(look)
        self.choices, self.meanings = Choices(look), Meanings(look)
        self.statement = StatementLine(look)
        self._pages = QStackedWidget()
        self._body = QWidget()
        self._lay_out()
        self._join()

    def open_beside(self, passage: QRect) -> None:
        """Open beside a passage, whose rectangle is in the window's pixels."""
        self.field.clear()
        self._filter("")
        super().open_beside(passage)
        self.show_list()

    def set_tags(self, matcher: TagMatcher, names: Callable[[str], Sequence[str]] | None = None) -> None:
        """What can be picked; `names` proposes what a new name may be in full."""
        self._matcher = matcher
        self._names = names or _no_names
        self._filter(self.field.text())

    def show_tags_on(self, chips: Sequence[Chip], current: str | None, words: Sequence[Word], cycles: str) -> None:
        """What is on the passage now; `cycles` is what `Tab` changes of the current chip, in a word."""
        self.chips.show_chips(chips, current)
        self.field.set_hint(cycles)
        self.statement.say(words)
        self.fit()

    def show_list(self) -> None:
        """Back from a question to the list."""
        self._show_page(self._body)
        self.field.setFocus()

    def show_choices(self) -> None:
        self._show_page(self.choices)
        self.choices.setFocus()

    def show_meanings(self) -> None:
        self._show_page(self.meanings)

    def matches(self) -> Sequence[Match]:
        """What is on offer, the best first."""
        return self._rows.matches

    def height_wanted(self) -> int:
        rows = min(len(self._rows.matches), _MOST_ROWS)
        self.list.setFixedHeight(HEIGHT * rows)
        page = self._pages.currentWidget()
        inner = HEIGHT * rows + self.creations.height_wanted() + (1 if self.creations.names else 0)
        self._pages.setFixedHeight(inner if page is self._body or page is None else page.sizeHint().height())
        chips = _height(self.chips, self.width() - 2 * _INSET) if self.chips.chips else 0
        statement = max(_height(self.statement, self.width() - 2), self.statement.minimumHeight())
        self.chips.setFixedHeight(chips)
        self.statement.setFixedHeight(statement)
        field = 0 if self.field.isHidden() else self.field.height()
        between = 10 if chips and field else 0
        return 2 * _INSET + 1 + chips + between + field + self._pages.height() + 1 + statement

    def _made_list(self) -> QListView:
        made = QListView()
        made.setModel(self._rows)
        made.setItemDelegate(TagRowDelegate(self._look, made))
        made.setUniformItemSizes(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setAccessibleName(self.tr("Actors and issues"))
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.customContextMenuRequested.connect(self._show_pins)
        return made

    def _join(self) -> None:
        field = self.field
        field.textChanged.connect(self._filter)
        field.moved.connect(self._move)
        field.accepted.connect(self._accept)
        field.create_asked.connect(self._create)
        field.cycled.connect(self.cycled)
        field.took_back.connect(self._take_back)
        field.digit.connect(self.pinned)
        field.pin_asked.connect(self._pin)
        field.left.connect(self.left)
        field.textEdited.connect(self._notice_typing)
        self.list.clicked.connect(self._accept)
        self.creations.chosen.connect(self.create_wanted)
        self.chips.removed.connect(self.removed)
        self.chips.chosen.connect(self.chip_chosen)
        self.statement.word_chosen.connect(self.word_chosen)

    def _lay_out(self) -> None:
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.list)
        self._line = Line(self._look)
        body.addWidget(self._line)
        body.addWidget(self.creations)
        for page in (self._body, self.choices, self.meanings):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(_INSET - 1, _INSET - 1, _INSET - 1, _INSET)
        top.setSpacing(10)
        top.addWidget(self.chips)
        top.addWidget(self.field)
        column.addLayout(top)
        column.addWidget(self._pages)
        column.addWidget(Line(self._look))
        column.addWidget(self.statement)

    def _show_page(self, page: QWidget) -> None:
        self.field.setVisible(page is self._body)
        self._pages.setCurrentWidget(page)
        self.fit()

    def _filter(self, typed: str) -> None:
        self._rows.show(self._matcher.find(typed))
        typed = typed.strip()
        known = bool(self._matcher.named(typed))
        self.creations.offer([*self._names(typed), *([] if known or not typed else [typed])])
        self._line.setVisible(bool(self.creations.names))
        if self._rows.matches:
            self.list.setCurrentIndex(self._rows.index(0))
        self.creations.mark(None if self._rows.matches else 0)
        self.fit()

    def _notice_typing(self, typed: str) -> None:
        if len(typed) == 1:
            self.typed.emit()

    def _move(self, steps: int) -> None:
        """Through the tags on offer, and on to what can be created."""
        total = len(self._rows.matches) + len(self.creations.names)
        if not total:
            return
        marked = self.creations.marked
        here = len(self._rows.matches) + marked if marked is not None else self.list.currentIndex().row()
        at = max(0, min(total - 1, here + steps)) if abs(steps) > 1 else (here + steps) % total
        if at < len(self._rows.matches):
            self.creations.mark(None)
            self.list.setCurrentIndex(self._rows.index(at))
        else:
            self.list.clearSelection()
            self.creations.mark(at - len(self._rows.matches))

    def _accept(self) -> None:
        if self.creations.marked is not None:
            self.create_wanted.emit(self.creations.names[self.creations.marked])
        elif (tag := self._current()) is not None:
            self.chosen.emit(tag.id)

    def _create(self) -> None:
        if self.creations.names:
            self.create_wanted.emit(self.creations.names[self.creations.marked or 0])

    def _current(self) -> PickerTag | None:
        row = self.list.currentIndex().row()
        return self._rows.matches[row].tag if 0 <= row < len(self._rows.matches) else None

    def _take_back(self) -> None:
        if self.chips.chips:
            self.removed.emit(self.chips.chips[-1].key)

    def _pin(self, digit: int) -> None:
        if (tag := self._current()) is not None:
            self.pin_wanted.emit(tag.id, digit)

    def _show_pins(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if not index.isValid():
            return
        self.list.setCurrentIndex(index)
        menu = QMenu(self)
        for digit in range(1, 10):
            menu.addAction(self.tr("Pin to {0} (Alt+{0})").format(digit)).setData(digit)
        menu.triggered.connect(self._pin_by)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _pin_by(self, action: QAction) -> None:
        self._pin(action.data())


def _no_names(typed: str) -> Sequence[str]:
    return ()


def _height(widget: QWidget, width: int) -> int:
    """What the lines of a widget take at that width."""
    layout = widget.layout()
    return layout.heightForWidth(width) if layout is not None else 0
