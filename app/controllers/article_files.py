"""What leaves the window with an article: a file of HTML, a look at the original, and at what changed in it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.controllers.desk import Desk
from app.reader.article import ReaderArticle
from app.reader.difference import show_difference
from app.reader.text_window import Run, TextWindow
from app.theme import Style
from app.words import counted
from archive.importers.encoding import decode
from archive.operations.compare import VersionDiff
from archive.operations.original import write
from archive.store.originals import content

_OPENED_OUTSIDE = {
    "application/pdf",
    "application/rtf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
"""Kinds of files that are no text and have a program of their own."""


@dataclass(frozen=True, slots=True)
class _Original:
    """The file an article was read from: its text, or where it was put to be opened."""

    name: str
    text: str
    file: Path | None


class ArticleFiles(QObject):
    """Asks where to, does it in the lane for long work, and says how it went."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._widget = desk, parent
        self._saved: ReaderArticle | None = None
        self._folder = QTemporaryDir()  # gone with the window, and what was put into it too
        self.open_outside: Callable[[QUrl], object] = QDesktopServices.openUrl

    def save_html(self, article: ReaderArticle | None) -> QFileDialog | None:
        """Ask for a file, then write the article with its highlights, without your notes."""
        if article is None:
            return None
        self._saved = article
        dialog = QFileDialog(self._widget, self.tr("Save article as HTML"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Web pages (*.html)"))
        dialog.setDefaultSuffix("html")
        dialog.selectFile(f"{file_name(article.title)}.html")
        dialog.fileSelected.connect(self.save_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save_to(self, file: str) -> None:
        """Write the article that was asked for to this file."""
        if self._saved is None:
            return
        archive, article = self._desk.archive, self._saved.id

        def work() -> int:
            return archive.export_article(article, file)

        def answered(highlights: int) -> None:
            count = counted(highlights, self.tr("one highlight"), self.tr("{} highlights"))
            self._desk.bus.told.emit(self.tr("Wrote {} with {}.").format(file, count))

        self._desk.batch.ask(f"save {file}", work, answered, self._desk.bus.refuse)

    def open_original(self, article: ReaderArticle | None) -> None:
        """Show the file the article was read from, in the program for its kind, or here as the text it is.

        A web page is shown as text: opened in a browser it would load what it refers to.
        """
        if article is None:
            return
        archive, version, folder = self._desk.archive, article.version, Path(self._folder.path())

        def work() -> _Original:
            original = archive.original(article.id, version)
            if original.media_type not in _OPENED_OUTSIDE:
                return _Original(original.filename, decode(content(original))[0], None)
            file = folder / original.sha256[:12] / (Path(original.filename).name or "original")
            if not file.exists():
                file.parent.mkdir(parents=True, exist_ok=True)
                write(original, file)
            return _Original(original.filename, "", file)

        self._desk.lane.ask("original", work, self._show_original, self._desk.bus.refuse)

    def _show_original(self, found: _Original) -> None:
        if found.file is not None:
            self.open_outside(QUrl.fromLocalFile(str(found.file)))
            return
        legend = self.tr("{}, as it came in").format(found.name)
        window = TextWindow(self._desk.look, self._widget, found.name, legend, Style.QUOTE)
        window.add(Run(found.text))
        window.show()

    def show_difference(self, article: int, first: int, second: int) -> None:
        """Show what became of one version in another."""
        archive = self._desk.archive

        def answered(found: VersionDiff) -> None:
            show_difference(self._desk.look, self._widget, found)

        self._desk.lane.ask("difference", lambda: archive.diff(article, first, second), answered, self._desk.bus.refuse)


def file_name(title: str) -> str:
    """The title as the name of a file on any system."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    return " ".join(kept.split())[:80] or "article"
