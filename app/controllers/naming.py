"""The list of what is mentioned in the open article but not tagged in it, and tagging what is chosen there."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.reading import ReadingController
from app.dialogs.names import NameRow, NamesDialog
from app.reader.article import ReaderArticle
from archive.model import Mention, MentionedName


class NamingController(QObject):
    """Opens the list for the article that is open when it is asked for."""

    def __init__(self, desk: Desk, reading: ReadingController, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._reading, self._window = desk, reading, window
        self._action = desk.actions["article.names"]
        self._article: ReaderArticle | None = None
        self._names: tuple[MentionedName, ...] = ()
        self.dialog: NamesDialog | None = None
        self._action.triggered.connect(self._ask)
        reading.opened.connect(self._set_enabled)
        self._set_enabled()

    def close(self) -> None:
        """The archive is about to be closed."""
        if self.dialog is not None:
            self.dialog.reject()

    def _set_enabled(self, *values: object) -> None:
        self._action.setEnabled(self._reading.article is not None)

    def _ask(self) -> None:
        article = self._reading.article
        if article is not None:
            work = partial(self._desk.archive.untagged_mentions, article.id, article.version)
            self._desk.lane.ask("untagged names", work, partial(self._open, article), self._desk.bus.refuse)

    def _open(self, article: ReaderArticle, names: tuple[MentionedName, ...]) -> None:
        self.close()
        self._article, self._names = article, tuple(name for name in names if not name.is_tagged)
        rows = [NameRow(name.tag, name.name, len(name.spans)) for name in self._names]
        is_fixed = self._desk.archive.is_read_only or not article.is_current
        self.dialog = NamesDialog(self._desk.look, rows, self._window, is_read_only=is_fixed)
        self.dialog.accepted_names.connect(self._tag)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _tag(self, tags: tuple[str, ...]) -> None:
        article = self._article
        if article is None:
            return
        accepted = [
            Mention(name.tag, span, span.of(article.body))
            for name in self._names
            if name.tag in tags
            for span in name.spans
        ]
        self._desk.do(partial(self._desk.archive.accept_mentions, article.id, accepted))
