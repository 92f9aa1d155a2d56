"""The gutter between two panes, with a ribbon for each link between a passage of the one and a passage of the other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.reader.joints import Joint
from app.reader.ribbon_paint import label_width, paint_count, paint_label, paint_ribbon
from app.reader.ribbon_shapes import Extent, Ribbon, label_places, out_of_sight, ribbon
from app.theme import Look
from app.theme.colours import link_colour
from archive.model import LinkType

_LABELS_FROM = 72
_FAINT = 0.35
_ORDER = {LinkType.CORROBORATES: 1, LinkType.CONTRADICTS: 2}


class Gutter(QWidget):
    """Draws what it is given; where passages stand is told on every scroll by whoever knows both panes."""

    chosen = Signal(str)
    """The id of a link whose ribbon was clicked, or on which Enter was pressed."""
    pointed_at = Signal(object)
    """The id of the link that is pointed at or has the focus, or None."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._joints: tuple[Joint, ...] = ()
        self._ribbons: tuple[Ribbon, ...] = ()
        self._current: str | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Links between these two articles"))
        look.changed.connect(self.update)

    def show_joints(self, joints: Sequence[Joint], extents: Sequence[tuple[Extent, Extent]]) -> None:
        """Show these links, each with where its passage at the left and its passage at the right stand."""
        self._joints = tuple(joints)
        if self.current not in {joint.id for joint in joints}:
            self._point_at(None)
        self.move_to(extents)

    def move_to(self, extents: Sequence[tuple[Extent, Extent]]) -> None:
        """The same links after a pane was scrolled. Pixels from the top of the gutter."""
        assert len(extents) == len(self._joints)
        self._ribbons = tuple(ribbon(left, right, self.height()) for left, right in extents)
        self.update()

    @property
    def current(self) -> str | None:
        return self._current

    @property
    def ribbons(self) -> tuple[Ribbon, ...]:
        return self._ribbons

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._look.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.gutter))
        width, height = self.width(), self.height()
        order = sorted(range(len(self._joints)), key=self._rank)
        narrow = width < _LABELS_FROM or (width == _LABELS_FROM and self._current is not None)
        for number in order:
            joint, band = self._joints[number], self._ribbons[number]
            if band.is_drawn:
                strong = joint.id == self._current
                painter.setOpacity(_FAINT if narrow and self._current is not None and not strong else 1)
                hatched = joint.type is LinkType.CONTRADICTS
                paint_ribbon(painter, band, width, link_colour(joint.type), colours, hatched=hatched, strong=strong)
        painter.setOpacity(1)
        if width >= _LABELS_FROM:
            self._paint_labels(painter, order, narrow=narrow)
        for end, count in out_of_sight(self._ribbons).items():
            paint_count(painter, end, count, width, height, colours)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._joint_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        joint = self._joint_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and joint is not None:
            self._point_at(joint)
            self.chosen.emit(joint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._current is not None:
                self.chosen.emit(self._current)
            case _:
                super().keyPressEvent(event)

    def _paint_labels(self, painter: QPainter, order: Sequence[int], *, narrow: bool) -> None:
        widths = [label_width(joint.label) for joint in self._joints]
        places = label_places(self._ribbons, widths, self.width(), self.height())
        for number in order:
            joint, place = self._joints[number], places[number]
            if place is not None and (not narrow or joint.id == self._current):
                colours = self._look.colours
                paint_label(painter, joint.label, place, link_colour(joint.type).ink(colours), colours)

    def _rank(self, number: int) -> tuple[bool, int]:
        """Neutral ones lie lowest, contradictions above, and what is pointed at on top."""
        joint = self._joints[number]
        return joint.id == self._current, _ORDER.get(joint.type, 0)

    def _joint_at(self, point: QPointF) -> str | None:
        """The topmost ribbon at a point."""
        share = point.x() / max(self.width(), 1)
        for number in sorted(range(len(self._joints)), key=self._rank, reverse=True):
            band = self._ribbons[number]
            if band.is_drawn and band.is_hit(share, point.y()):
                return self._joints[number].id
        return None

    def _step(self, steps: int) -> None:
        """To the next ribbon in the order of heights; from the last one on to the first."""
        drawn = [number for number, band in enumerate(self._ribbons) if band.is_drawn]
        if not drawn:
            return
        drawn.sort(key=lambda number: self._ribbons[number].middle(0.5))
        ids = [self._joints[number].id for number in drawn]
        if self._current in ids:
            self._point_at(ids[(ids.index(self._current) + steps) % len(ids)])
        else:
            self._point_at(ids[0 if steps > 0 else -1])

    def _point_at(self, id: str | None) -> None:
        if id == self._current:
            return
        self._current = id
        described = next((joint.described for joint in self._joints if joint.id == id), "")
        self.setAccessibleDescription(described)
        self.setToolTip(described)
        self.update()
        self.pointed_at.emit(id)
