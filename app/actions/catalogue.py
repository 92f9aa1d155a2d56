"""The catalogue of actions, and the `QAction`s that are made from it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import SIGNAL, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from app.words import QT_TRANSLATE_NOOP

_CONTEXT = "Actions"
_SIGNALS = SIGNAL("triggered(bool)"), SIGNAL("triggered()"), SIGNAL("toggled(bool)")


class Menu(StrEnum):
    """Under which heading an action stands; the value is the heading, in English."""

    ARCHIVE = QT_TRANSLATE_NOOP("Actions", "Archive")
    ARTICLE = QT_TRANSLATE_NOOP("Actions", "Article")
    MARK = QT_TRANSLATE_NOOP("Actions", "Mark")
    BESIDE = QT_TRANSLATE_NOOP("Actions", "Side by side")
    VOCABULARY = QT_TRANSLATE_NOOP("Actions", "Actors and issues")
    SEARCH = QT_TRANSLATE_NOOP("Actions", "Search")
    VIEW = QT_TRANSLATE_NOOP("Actions", "View")
    HELP = QT_TRANSLATE_NOOP("Actions", "Help")


@dataclass(frozen=True, slots=True)
class Action:
    """`key` is a shortcut as Qt writes it, or empty; a single letter counts only while no text is being typed.

    `checkable` actions have a state that is on or off. One that `writes` changes the archive, and cannot be done in one
    that is read-only.
    """

    id: str
    text: str
    menu: Menu
    key: str = ""
    checkable: bool = False
    writes: bool = False

    @property
    def is_single_key(self) -> bool:
        return bool(self.key) and "+" not in self.key[:-1] and not self.key.startswith("F")


_N = QT_TRANSLATE_NOOP

CATALOGUE: tuple[Action, ...] = (
    Action("archive.new", _N("Actions", "New archive…"), Menu.ARCHIVE, "Ctrl+N"),
    Action("archive.open", _N("Actions", "Open archive…"), Menu.ARCHIVE, "Ctrl+O"),
    Action("archive.demo", _N("Actions", "Open the demo"), Menu.ARCHIVE),
    Action("archive.add", _N("Actions", "Add articles…"), Menu.ARCHIVE, "Ctrl+I", writes=True),
    Action("archive.add_folder", _N("Actions", "Add a folder…"), Menu.ARCHIVE, "Ctrl+Shift+I", writes=True),
    Action("archive.paste", _N("Actions", "Paste an article"), Menu.ARCHIVE, "Ctrl+V", writes=True),
    Action(
        "archive.watch", _N("Actions", "Import new pages from a folder…"), Menu.ARCHIVE, checkable=True, writes=True
    ),
    Action("archive.export_codebook", _N("Actions", "Export actors and issues…"), Menu.ARCHIVE),
    Action("archive.import_codebook", _N("Actions", "Import actors and issues…"), Menu.ARCHIVE, writes=True),
    Action("archive.undo", _N("Actions", "Undo"), Menu.ARCHIVE, "Ctrl+Z", writes=True),
    Action("archive.redo", _N("Actions", "Redo"), Menu.ARCHIVE, "Ctrl+Shift+Z", writes=True),
    Action("archive.quit", _N("Actions", "Quit"), Menu.ARCHIVE, "Ctrl+Q"),
    Action("article.back", _N("Actions", "Back"), Menu.ARTICLE, "Alt+Left"),
    Action("article.forward", _N("Actions", "Forward"), Menu.ARTICLE, "Alt+Right"),
    Action("article.find", _N("Actions", "Find in article"), Menu.ARTICLE, "Ctrl+F"),
    Action("article.next_hit", _N("Actions", "Next hit"), Menu.ARTICLE, "F3"),
    Action("article.previous_hit", _N("Actions", "Previous hit"), Menu.ARTICLE, "Shift+F3"),
    Action("article.next_highlight", _N("Actions", "Next highlight"), Menu.ARTICLE, "J"),
    Action("article.previous_highlight", _N("Actions", "Previous highlight"), Menu.ARTICLE, "K"),
    Action("article.next_mention", _N("Actions", "Next known name"), Menu.ARTICLE, "F4"),
    Action("article.previous_mention", _N("Actions", "Previous known name"), Menu.ARTICLE, "Shift+F4"),
    Action("article.names", _N("Actions", "Mentioned but not tagged…"), Menu.ARTICLE, "Ctrl+M"),
    Action("article.page", _N("Actions", "Page down, then next unread"), Menu.ARTICLE, "Space"),
    Action("article.read", _N("Actions", "Read or unread"), Menu.ARTICLE, "M", writes=True),
    Action("article.aside", _N("Actions", "Set aside"), Menu.ARTICLE, "X", writes=True),
    Action("article.star", _N("Actions", "Star"), Menu.ARTICLE, "*", writes=True),
    Action("article.correct", _N("Actions", "Correct date, outlet, byline…"), Menu.ARTICLE, "Ctrl+D", writes=True),
    Action("article.story", _N("Actions", "Stories of this article…"), Menu.ARTICLE, writes=True),
    Action("article.versions", _N("Actions", "Versions of this article…"), Menu.ARTICLE),
    Action("article.print", _N("Actions", "Print…"), Menu.ARTICLE, "Ctrl+P"),
    Action("article.save_html", _N("Actions", "Save article as HTML…"), Menu.ARTICLE),
    Action("article.original", _N("Actions", "Open the original…"), Menu.ARTICLE),
    Action("mark.highlight", _N("Actions", "Highlight"), Menu.MARK, "H", writes=True),
    Action("mark.tag", _N("Actions", "Tag…"), Menu.MARK, "T", writes=True),
    Action("mark.note", _N("Actions", "Note…"), Menu.MARK, "N", writes=True),
    Action("mark.link", _N("Actions", "Link…"), Menu.MARK, "L", writes=True),
    Action("mark.follow", _N("Actions", "Follow the link"), Menu.MARK, "G"),
    Action("mark.follow_back", _N("Actions", "Back along the links"), Menu.MARK, "Shift+G"),
    Action("mark.repeat", _N("Actions", "Repeat the last tags"), Menu.MARK, "R", writes=True),
    *(
        Action(f"mark.pin{digit}", _N("Actions", "Pinned tag"), Menu.MARK, f"{digit}", writes=True)
        for digit in range(1, 10)
    ),
    Action("mark.grow", _N("Actions", "Grow to sentence, then paragraph"), Menu.MARK, "S"),
    Action("mark.adjust", _N("Actions", "Adjust the ends"), Menu.MARK, "E", writes=True),
    Action("mark.overlap", _N("Actions", "Next of overlapping highlights"), Menu.MARK, "O"),
    Action("mark.details", _N("Actions", "Check and translation…"), Menu.MARK, writes=True),
    Action("mark.review", _N("Actions", "Check this position"), Menu.MARK, "V"),
    Action("mark.copy", _N("Actions", "Copy as quotation"), Menu.MARK, "Ctrl+Shift+C"),
    Action("mark.delete", _N("Actions", "Delete the highlight"), Menu.MARK, "Del", writes=True),
    Action("view.neighbours", _N("Actions", "Read beside this…"), Menu.BESIDE, "Ctrl+B", checkable=True),
    Action("pane.versions", _N("Actions", "Two versions side by side"), Menu.BESIDE),
    Action("pane.next", _N("Actions", "Next pane"), Menu.BESIDE, "F6"),
    Action("pane.previous", _N("Actions", "Previous pane"), Menu.BESIDE, "Shift+F6"),
    Action("pane.lock", _N("Actions", "Keep this article in its pane"), Menu.BESIDE, checkable=True),
    Action("pane.close", _N("Actions", "Close this pane"), Menu.BESIDE, "Ctrl+W"),
    Action("pane.follow", _N("Actions", "Follow links while scrolling"), Menu.BESIDE, checkable=True),
    Action("pane.list", _N("Actions", "List of articles beside the panes"), Menu.BESIDE, "Ctrl+J", checkable=True),
    Action("vocabulary.new", _N("Actions", "New actor or issue…"), Menu.VOCABULARY, "Ctrl+Shift+N", writes=True),
    Action("vocabulary.rename", _N("Actions", "Rename"), Menu.VOCABULARY, writes=True),
    Action("vocabulary.move", _N("Actions", "Move to…"), Menu.VOCABULARY, writes=True),
    Action("vocabulary.apart", _N("Actions", "Never merge with…"), Menu.VOCABULARY, writes=True),
    Action("vocabulary.delete", _N("Actions", "Delete actors or issues…"), Menu.VOCABULARY, writes=True),
    Action("vocabulary.merge", _N("Actions", "Merge into…"), Menu.VOCABULARY, writes=True),
    Action("vocabulary.split", _N("Actions", "Split off the ticked excerpts…"), Menu.VOCABULARY, writes=True),
    Action("vocabulary.doubles", _N("Actions", "Possible doubles"), Menu.VOCABULARY),
    Action("search.focus", _N("Actions", "Search"), Menu.SEARCH, "Ctrl+L"),
    Action("search.next", _N("Actions", "Next article"), Menu.SEARCH, "Ctrl+Down"),
    Action("search.previous", _N("Actions", "Previous article"), Menu.SEARCH, "Ctrl+Up"),
    Action("search.save", _N("Actions", "Save this search…"), Menu.SEARCH, "Ctrl+S", writes=True),
    Action("search.quotation", _N("Actions", "Find quotation…"), Menu.SEARCH, "Ctrl+Shift+F"),
    Action("search.help", _N("Actions", "How to search"), Menu.SEARCH, "F1"),
    Action("view.articles", _N("Actions", "Articles"), Menu.VIEW, "Ctrl+1", checkable=True),
    Action("view.excerpts", _N("Actions", "Excerpts"), Menu.VIEW, "Ctrl+2", checkable=True),
    Action("view.vocabulary", _N("Actions", "Actors and issues"), Menu.VIEW, "Ctrl+3", checkable=True),
    Action("view.contradictions", _N("Actions", "Contradictions"), Menu.VIEW, "Ctrl+4", checkable=True),
    Action("view.facets", _N("Actions", "Facets"), Menu.VIEW, "Ctrl+\\", checkable=True),
    Action("view.links", _N("Actions", "Links"), Menu.VIEW, "Ctrl+Shift+L", checkable=True),
    Action("view.todos", _N("Actions", "To-dos"), Menu.VIEW, "Ctrl+Shift+T", checkable=True),
    Action("view.review", _N("Actions", "Positions to check"), Menu.VIEW, "Ctrl+Shift+R", checkable=True),
    Action("view.history", _N("Actions", "History"), Menu.VIEW, "Ctrl+Shift+H", checkable=True),
    Action("view.mentions", _N("Actions", "Known names in the text"), Menu.VIEW, checkable=True),
    Action("view.larger", _N("Actions", "Larger text"), Menu.VIEW, "Ctrl++"),
    Action("view.smaller", _N("Actions", "Smaller text"), Menu.VIEW, "Ctrl+-"),
    Action("view.wider", _N("Actions", "Wider column"), Menu.VIEW),
    Action("view.narrower", _N("Actions", "Narrower column"), Menu.VIEW),
    Action("view.system", _N("Actions", "Theme: as the system"), Menu.VIEW, checkable=True),
    Action("view.light", _N("Actions", "Theme: light"), Menu.VIEW, checkable=True),
    Action("view.dark", _N("Actions", "Theme: dark"), Menu.VIEW, checkable=True),
    Action("help.way", _N("Actions", "The whole way"), Menu.HELP),
    Action("help.palette", _N("Actions", "All actions…"), Menu.HELP, "Ctrl+K"),
    Action("help.keys", _N("Actions", "Keys"), Menu.HELP, "?"),
    Action("help.forget", _N("Actions", "Forget traces"), Menu.HELP),
)
"""Every action, in the order of the menus."""


class _LockableAction(QAction):
    """Stays disabled while it is locked, whoever enables it."""

    _is_locked = False

    def lock(self, locked: bool) -> None:
        self._is_locked = locked
        self.setEnabled(not locked)

    def setEnabled(self, enabled: bool) -> None:
        super().setEnabled(enabled and not self._is_locked)


class Actions(QObject):
    """The actions of one window. An action that nobody has connected yet is disabled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made: dict[str, _LockableAction] = {}
        for action in CATALOGUE:
            made = self._made[action.id] = _LockableAction(translated(action.text), self)
            made.setObjectName(action.id)
            made.setCheckable(action.checkable)
            if action.key:
                made.setShortcut(QKeySequence(action.key))
            made.setToolTip(_tip(action, made))

    def __getitem__(self, id: str) -> QAction:
        return self._made[id]

    def of_menu(self) -> Iterator[tuple[str, list[QAction]]]:
        """The headings, translated, each with its actions."""
        for menu in Menu:
            yield translated(menu.value), [self._made[action.id] for action in CATALOGUE if action.menu is menu]

    def all(self) -> Mapping[str, QAction]:
        return self._made

    def begin(self, *, writing: bool = True) -> None:
        """Before controllers connect themselves: everything is possible, they say what is not.

        Without `writing` nothing is possible that changes the archive, whatever they say.
        """
        for action in CATALOGUE:
            made = self._made[action.id]
            made.lock(action.writes and not writing)
            made.setEnabled(True)

    def settle(self) -> None:
        """After controllers came or went: what nobody is connected to cannot be done."""
        for action in self._made.values():
            if not any(action.receivers(signal) for signal in _SIGNALS):
                action.setEnabled(False)


def translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


def _tip(action: Action, made: QAction) -> str:
    name = translated(action.text).rstrip("…")
    return f"{name} ({made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})" if action.key else name
