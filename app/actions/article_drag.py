"""An article that is dragged from a list, to be dropped where it is to be read."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

_FORMAT = "application/x-cuttings-article"


def drag_article(source: QWidget, article: int) -> None:
    """Let an article be dragged, until the button is let go."""
    drag = QDrag(source)
    data = QMimeData()
    data.setData(_FORMAT, str(article).encode())
    drag.setMimeData(data)
    drag.exec(Qt.DropAction.CopyAction)


def dragged_article(data: QMimeData) -> int | None:
    """The id of the article that is dragged; None where something else is."""
    return int(bytes(data.data(_FORMAT).data())) if data.hasFormat(_FORMAT) else None
