"""Dragging a bracket of the margin onto another one, or onto a passage, in the same reader or in another one."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.reader.view import ReaderView
from app.theme import Look
from archive.model import Span

_LEFT = Qt.MouseButton.LeftButton
_DOT = 5


@dataclass(frozen=True, slots=True)
class Held:
    """A passage in a reader: its place in the body that is shown, and the id of its highlight if it is one."""

    view: ReaderView
    span: Span
    highlight: str | None = None


class Dragging(QObject):
    """A press on a bracket that is let go where it was is a click, as ever; Escape lets go of what is dragged."""

    dropped = Signal(object, object)
    """What was dragged, and what it was dropped on: two different passages, each `Held`."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._views: list[ReaderView] = []
        self._held: Held | None = None
        self._pressed = QPoint()
        self._thread: Thread | None = None

    @property
    def is_active(self) -> bool:
        """Whether something is being dragged."""
        return self._thread is not None

    def watch(self, view: ReaderView) -> None:
        """Brackets of this reader can be dragged, and others dropped in it."""
        self._views.append(view)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def leave(self, view: ReaderView) -> None:
        """This reader is about to go."""
        if self._held is not None and self._held.view is view:
            self._let_go()
        if view in self._views:
            self._views.remove(view)
            view.removeEventFilter(self)
            view.viewport().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            view = next((one for one in self._views if one.viewport() is watched), None)
            return view is not None and self._take(view, event)
        if self.is_active and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            return True
        return False

    def _take(self, view: ReaderView, event: QMouseEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonPress and event.button() is _LEFT:
            return self._press(view, event)
        if self._held is None:
            return False
        at = event.globalPosition().toPoint()
        if event.type() is QEvent.Type.MouseMove and event.buttons() & _LEFT:
            self._move(at)
            return True
        if event.type() is QEvent.Type.MouseButtonRelease and event.button() is _LEFT:
            return self._release(at)
        return False

    def _press(self, view: ReaderView, event: QMouseEvent) -> bool:
        """Whether a bracket was pressed: then nothing is selected by moving on."""
        page, at = view.laid_out, event.position()
        number = page.margin.at(at.x(), at.y() + view.verticalScrollBar().value()) if page is not None else None
        if page is None or number is None:
            return False
        highlight = page.highlights[number]
        self._held, self._pressed = Held(view, highlight.span, highlight.id), event.globalPosition().toPoint()
        view.setFocus(Qt.FocusReason.MouseFocusReason)
        view.select(view.caret())
        return True

    def _move(self, at: QPoint) -> None:
        assert self._held is not None
        if self._thread is None:
            if (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
                return
            self._thread = Thread(self._look, self._held.view.window(), self._pressed)
        is_target = self._target(at) is not None
        self._thread.lead_to(at, is_target=is_target)
        shape = Qt.CursorShape.DragLinkCursor if is_target else Qt.CursorShape.ClosedHandCursor
        self._held.view.viewport().setCursor(QCursor(shape))

    def _release(self, at: QPoint) -> bool:
        """Whether something was dragged; else it was a click."""
        held, was_dragged = self._held, self.is_active
        target = self._target(at) if was_dragged else None
        self._let_go()
        if held is not None and target is not None:
            self.dropped.emit(held, target)
        return was_dragged

    def _let_go(self) -> None:
        if self._held is not None and self.is_active:
            self._held.view.viewport().setCursor(QCursor(Qt.CursorShape.IBeamCursor))
        if self._thread is not None and isValid(self._thread):
            self._thread.hide()
            self._thread.deleteLater()
        self._held = self._thread = None

    def _target(self, at: QPoint) -> Held | None:
        """The other passage at a point of the screen."""
        for view in self._views:
            if view.isVisible():
                inner = view.viewport().mapFromGlobal(at)
                if view.viewport().rect().contains(inner):
                    found = _passage_at(view, inner)
                    is_other = self._held is None or found is None or found.highlight != self._held.highlight
                    return found if is_other else None
        return None


class Thread(QWidget):
    """The line that is drawn from a bracket to the mouse, over the whole window."""

    def __init__(self, look: Look, window: QWidget, start: QPoint) -> None:
        """`start` is a point of the screen."""
        super().__init__(window)
        self._look, self._start = look, window.mapFromGlobal(start)
        self._end, self.is_at_target = self._start, False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def lead_to(self, end: QPoint, *, is_target: bool) -> None:
        """To a point of the screen, at which something can be dropped or not."""
        self._end, self.is_at_target = self.mapFromGlobal(end), is_target
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, ink = QPainter(self), QColor(self._look.colours.accent)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        start, end = QPointF(self._start), QPointF(self._end)
        middle = (start.y() + end.y()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)
        painter.setPen(QPen(ink, 2))
        painter.drawPath(path)
        painter.setBrush(ink if self.is_at_target else QColor(self._look.colours.surface))
        painter.drawEllipse(end, _DOT, _DOT)
        painter.end()


def _passage_at(view: ReaderView, at: QPoint) -> Held | None:
    """The highlight at a point of the viewport, in the text or in the margin, or else what is selected there."""
    page = view.laid_out
    if page is None:
        return None
    number = view.highlight_at(at.x(), at.y())
    if number is not None:
        return Held(view, page.highlights[number].span, page.highlights[number].id)
    selected = view.selection()
    place = QPointF(at.x(), at.y() + view.verticalScrollBar().value())
    position = page.document.documentLayout().hitTest(place, Qt.HitTestAccuracy.ExactHit)
    if selected is None or position < 0 or not selected.start <= page.document.code_point(position) < selected.end:
        return None
    return Held(view, selected)
