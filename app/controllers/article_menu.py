"""The menu of the open article, behind the three dots of its pane."""

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.controllers.desk import Desk
from app.reader.article import ReaderArticle

_ACTIONS = (
    ("article.read", "article.aside", "article.star"),
    ("article.correct", "article.story"),
    ("article.find", "article.names", "article.print", "article.save_html", "article.original"),
)


class ArticleMenu(QObject):
    """Everything that can be done with an article, and its earlier texts."""

    version_wanted = Signal(int)
    difference_wanted = Signal(int, int)
    """The numbers of two versions, the earlier one first."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._widget = desk, parent

    def open(self, article: ReaderArticle, at: QPoint) -> QMenu:
        """Open the menu at a point of the screen."""
        menu = QMenu(self._widget)
        for names in _ACTIONS:
            menu.addActions([self._desk.actions[name] for name in names])
            menu.addSeparator()
        total = len(article.versions)
        if total == 1:
            menu.addAction(self.tr("Version 1, the only one")).setEnabled(False)
        else:
            self._add_versions(menu.addMenu(self.tr("Version {} of {}").format(article.version, total)), article)
            self._add_comparison(menu, article)
        return self._popped_up(menu, at)

    def open_versions(self, article: ReaderArticle, at: QPoint) -> QMenu:
        """Open only the list of the texts there are."""
        menu = QMenu(self._widget)
        self._add_versions(menu, article)
        menu.addSeparator()
        self._add_comparison(menu, article)
        return self._popped_up(menu, at)

    def _popped_up(self, menu: QMenu, at: QPoint) -> QMenu:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
        return menu

    def _add_versions(self, inner: QMenu, article: ReaderArticle) -> None:
        for number in reversed(article.versions):
            is_current = number == article.versions[-1]
            text = self.tr("Version {}, the current text") if is_current else self.tr("Version {}")
            entry = inner.addAction(text.format(number))
            entry.setCheckable(True)
            entry.setChecked(number == article.version)
            entry.setData(number)
            entry.triggered.connect(self._choose)

    def _add_comparison(self, menu: QMenu, article: ReaderArticle) -> None:
        other = article.versions[-1] if not article.is_current else article.versions[-2]
        pair = sorted((other, article.version))
        changed = menu.addAction(self.tr("What changed between versions {} and {}").format(*pair))
        changed.setData(pair)
        changed.triggered.connect(self._compare)

    def _choose(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.version_wanted.emit(entry.data())

    def _compare(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.difference_wanted.emit(*entry.data())
