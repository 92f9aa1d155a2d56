"""The gutter between two panes, with a ribbon for each link between a passage of the one and a passage of the other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.reader.joints import Joint
from app.reader.link_card import LinkCards
from app.reader.ribbon_label import RibbonLabel
from app.reader.ribbon_paint import label_width, paint_count, paint_label, paint_ribbon
from app.reader.ribbon_shapes import (
    Corner,
    Extent,
    Place,
    Ribbon,
    Side,
    Sight,
    corner,
    label_places,
    out_of_sight,
    ribbon,
)
from app.theme import Look
from app.theme.colours import link_colour
from archive.model import LinkType

_WIDE, _LABELS_FROM = 100, 60
"""In a gutter that is less wide in pixels, all but the ribbon that is pointed at fade, and no other one has a label."""

_FAINT = 0.35
_ORDER = {LinkType.CORROBORATES: 1, LinkType.CONTRADICTS: 2}
_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
_Corner = tuple[Side, Sight]


class Gutter(QWidget):
    """Draws what it is given; how far both panes are scrolled is told by whoever knows them."""

    chosen = Signal(str)
    """The id of a link whose ribbon was clicked, or on which Enter was pressed."""
    pointed_at = Signal(object)
    """The id of the link that is pointed at or has the focus, or None."""
    count_chosen = Signal(object, object)
    """The count of the ends that are out of sight was clicked: at which Side, and in which direction, a Sight."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._joints: tuple[Joint, ...] = ()
        self._extents: tuple[tuple[Extent, Extent], ...] = ()
        self._scrolled = (0.0, 0.0)
        self._ribbons: tuple[Ribbon, ...] | None = ()
        self._current: str | None = None
        self._corner: _Corner | None = None
        self._label = RibbonLabel(look, self)
        self._cards = LinkCards(look, self)
        self.card = self._cards.card
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Links between these two articles"))
        look.changed.connect(self.update)

    def show_joints(self, joints: Sequence[Joint], extents: Sequence[tuple[Extent, Extent]]) -> None:
        """Show these links, each with where its passage stands at the left and at the right, in the whole articles."""
        assert len(joints) == len(extents)
        self._joints, self._extents = tuple(joints), tuple(extents)
        if self._current not in {joint.id for joint in joints}:
            self._point_at(None)
        self._move()

    def scroll_to(self, left: float, right: float) -> None:
        """So many pixels of both articles are above the gutter."""
        if (left, right) != self._scrolled:
            self._scrolled = left, right
            self._move()

    @property
    def joints(self) -> tuple[Joint, ...]:
        return self._joints

    @property
    def current(self) -> str | None:
        return self._current

    @property
    def ribbons(self) -> tuple[Ribbon, ...]:
        """Where they run now, in the order of the links."""
        if self._ribbons is None:
            (left, right), height = self._scrolled, self.height()
            self._ribbons = tuple(ribbon(a.lowered(-left), b.lowered(-right), height) for a, b in self._extents)
        return self._ribbons

    def _move(self) -> None:
        """Both panes may move before anything is painted: ribbons are reckoned when they are asked for."""
        self._ribbons = None
        self._cards.put_away()
        self._show_label()
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, colours = QPainter(self), self._look.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(colours.gutter))
        size = self.width(), self.height()
        bands, order = self.ribbons, self._order()
        fades = self._fades()
        for number in order:
            joint = self._joints[number]
            strong = joint.id == self._current
            painter.setOpacity(_FAINT if fades and not strong else 1)
            hatched = joint.type is LinkType.CONTRADICTS
            colour = link_colour(joint.type)
            paint_ribbon(painter, bands[number], size[0], colour, colours, hatched=hatched, strong=strong)
        painter.setOpacity(1)
        if size[0] >= _LABELS_FROM:
            self._paint_labels(painter, order, fades=fades)
        for end, count in out_of_sight(bands).items():
            paint_count(painter, corner(*end, *size), end[1], count, colours, strong=end == self._corner)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._move()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self._point_at_corner(self._corner_at(at))
        self._point_at(self._joint_at(at) if self._corner is None else None, at.toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at_corner(None)
        self._point_at(None)
        super().leaveEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._point_at(None)
        super().hideEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if (end := self._corner_at(event.position())) is not None:
            self.count_chosen.emit(*end)
        elif (joint := self._joint_at(event.position())) is not None:
            self._point_at(joint)
            self.chosen.emit(joint)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_TAB and self._current is None:
            self._step(1 if event.reason() is Qt.FocusReason.TabFocusReason else -1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down:
                self._step(1)
            case Qt.Key.Key_Up:
                self._step(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._current is not None:
                self.chosen.emit(self._current)
            case Qt.Key.Key_Escape if self._current is not None:
                self._point_at(None)
            case _:
                super().keyPressEvent(event)

    def _fades(self) -> bool:
        return self._current is not None and self.width() < _WIDE

    def _paint_labels(self, painter: QPainter, order: Sequence[int], *, fades: bool) -> None:
        places, colours = self._label_places(), self._look.colours
        for number in order:
            joint, place = self._joints[number], places[number]
            if place is not None and not fades:
                ink = link_colour(joint.type).ink(colours)
                paint_label(painter, joint.label, place, ink, colours, self.width())

    def _label_places(self) -> list[Place | None]:
        widths = [min(label_width(joint.label), self.width()) for joint in self._joints]
        return label_places(self.ribbons, widths, self.width(), self.height())

    def _show_label(self) -> None:
        """In a narrow gutter the label of the current ribbon lies over it, as wide as it is."""
        number = self._number(self._current)
        place = self._label_places()[number] if number is not None and self._fades() else None
        if number is None or place is None:
            self._label.put_away()
        else:
            self._label.show_at(self._joints[number].label, link_colour(self._joints[number].type), place)

    def _order(self) -> list[int]:
        """The numbers of what is drawn: neutral ones lie lowest, contradictions above, what is pointed at on top."""
        drawn = [number for number, band in enumerate(self.ribbons) if band.is_drawn]
        return sorted(drawn, key=self._rank)

    def _rank(self, number: int) -> tuple[bool, int]:
        joint = self._joints[number]
        return joint.id == self._current, _ORDER.get(joint.type, 0)

    def _number(self, id: str | None) -> int | None:
        return next((number for number, joint in enumerate(self._joints) if joint.id == id), None)

    def _joint_at(self, point: QPointF) -> str | None:
        """The topmost ribbon at a point."""
        share = point.x() / max(self.width(), 1)
        hit = (number for number in reversed(self._order()) if self.ribbons[number].is_hit(share, point.y()))
        number = next(hit, None)
        return None if number is None else self._joints[number].id

    def _corner_at(self, point: QPointF) -> _Corner | None:
        ends = out_of_sight(self.ribbons)
        return next((end for end in ends if self._place_of(end).is_hit(point.x(), point.y())), None)

    def _place_of(self, end: _Corner) -> Corner:
        return corner(*end, self.width(), self.height())

    def _step(self, steps: int) -> None:
        """To the next link in the order of the article at the left, seen or not; from the last one on to the first."""
        order = sorted(range(len(self._joints)), key=lambda number: self._extents[number][0].top)
        ids = [self._joints[number].id for number in order]
        if not ids:
            return
        at = ids.index(self._current) + steps if self._current in ids else (0 if steps > 0 else -1)
        id = ids[at % len(ids)]
        band = self.ribbons[order[at % len(ids)]]
        self._point_at(id, QPoint(self.width() // 2, round(band.middle(0.5))))

    def _point_at_corner(self, end: _Corner | None) -> None:
        if end == self._corner:
            return
        self._corner = end
        self.setCursor(Qt.CursorShape.ArrowCursor if end is None else Qt.CursorShape.PointingHandCursor)
        tips = {Sight.ABOVE: self.tr("To the next link above"), Sight.BELOW: self.tr("To the next link below")}
        self.setToolTip(tips[end[1]] if end else "")
        self.update()

    def _point_at(self, id: str | None, at: QPoint | None = None) -> None:
        """Make a link the current one; its card opens at a point of the gutter, after a rest."""
        if id == self._current:
            return
        self._current = id
        number = self._number(id)
        joint = self._joints[number] if number is not None else None
        self.setAccessibleDescription(joint.described if joint else "")
        self._cards.put_away()
        if joint and at is not None:
            self._cards.show_soon(joint, at)
        self._show_label()
        self.update()
        self.pointed_at.emit(id)
