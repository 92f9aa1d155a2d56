"""What is dropped on the window or lies on the clipboard: files, or the text of an article."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Contents:
    """Files where there are any; else a text, and perhaps the same as HTML."""

    files: tuple[Path, ...] = ()
    text: str = ""
    html: str | None = None

    def __bool__(self) -> bool:
        return bool(self.files or self.text or self.html)


def contents(mime: QMimeData | None) -> Contents:
    """What of this an archive could take. An address of the network is a text; an empty clipboard gives None."""
    if mime is None:
        return Contents()
    files = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if files:
        return Contents(files)
    return Contents((), mime.text(), mime.html() if mime.hasHtml() else None)


class Drops(QObject):
    """Watches a window for what is dropped on it, whichever part of it lies below."""

    dropped = Signal(object)
    """`Contents`."""

    def __init__(self, window: QWidget, parent: QObject, *, takes: bool = True) -> None:
        """Where it `takes` nothing, the pointer says so."""
        super().__init__(parent)
        self._window, self._takes = window, takes
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def close(self) -> None:
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            return self._take(event)
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent) -> bool:
        """What comes from this program itself is not for us; files are copied, never moved away."""
        mime = event.mimeData()
        if not self._takes or event.source() is not None or not (mime.hasUrls() or mime.hasText() or mime.hasHtml()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(contents(mime))
        return True
