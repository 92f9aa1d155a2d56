"""A mouse that presses a bracket and moves on with it: as Qt does, every move belongs to where it was pressed."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.reader.places import rect_of
from app.reader.view import ReaderView
from archive.model import Span

LEFT = Qt.MouseButton.LeftButton


def bracket(view: ReaderView, highlight: str) -> QPoint:
    """Where on the screen the bracket of a highlight is."""
    page = view.laid_out
    assert page is not None
    number = page.number(highlight)
    assert number is not None
    middle = rect_of(view, page.highlights[number].span).center().y()
    scrolled = middle + view.verticalScrollBar().value()
    hit = [x for x in range(view.viewport().width()) if page.margin.at(x, scrolled) == number]
    return view.viewport().mapToGlobal(QPoint(hit[0] + 4, middle))


def words(view: ReaderView, found: str) -> QPoint:
    """Where on the screen these words of the text are."""
    assert view.article is not None
    start = view.article.body.index(found)
    return view.viewport().mapToGlobal(rect_of(view, Span(start, start + len(found))).center())


def press(bot: QtBot, view: ReaderView, at: QPoint) -> None:
    bot.mousePress(view.viewport(), LEFT, pos=view.viewport().mapFromGlobal(at))


def move(view: ReaderView, to: QPoint) -> None:
    """With the button held."""
    widget: QWidget = view.viewport()
    place, plain = QPointF(widget.mapFromGlobal(to)), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(QEvent.Type.MouseMove, place, QPointF(to), LEFT, LEFT, plain))


def let_go(bot: QtBot, view: ReaderView, at: QPoint) -> None:
    bot.mouseRelease(view.viewport(), LEFT, pos=view.viewport().mapFromGlobal(at))


def drag(bot: QtBot, view: ReaderView, start: QPoint, end: QPoint) -> None:
    press(bot, view, start)
    for share in (0.3, 0.6, 1.0):
        move(view, start + (end - start) * share)
    let_go(bot, view, end)
