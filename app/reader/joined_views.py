"""Keeps the ribbons between two panes at their passages while either is scrolled, and brings passages into view."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.reader.joints import End, Joint
from app.reader.ribbon_shapes import Extent, Side, Sight
from app.reader.ribbons import Gutter
from app.reader.ties import Tie
from app.reader.view import ReaderView


class JoinedViews(QObject):
    """Joins two views, which show an article each, with the gutter between them."""

    def __init__(self, left: ReaderView, gutter: Gutter, right: ReaderView) -> None:
        super().__init__(gutter)
        self._left, self._gutter, self._right = left, gutter, right
        self._joints: tuple[Joint, ...] = ()
        for view in (left, right):
            view.verticalScrollBar().valueChanged.connect(self._follow)
            view.verticalScrollBar().rangeChanged.connect(self._follow)
            view.page_changed.connect(self._place)
        gutter.chosen.connect(self.bring_together)
        gutter.count_chosen.connect(self.bring_in)

    def show_joints(self, joints: Sequence[Joint]) -> None:
        """Links whose first passage is at the left and whose second is at the right."""
        self._joints = tuple(joints)
        self._left.show_ties(Side.RIGHT, [Tie(joint.first.annotation, joint.type) for joint in joints])
        self._right.show_ties(Side.LEFT, [Tie(joint.second.annotation, joint.type) for joint in joints])
        self._place()

    @property
    def joints(self) -> tuple[Joint, ...]:
        return self._joints

    def joins(self, id: str) -> bool:
        """Whether that link is one of those shown here."""
        return any(joint.id == id for joint in self._joints)

    def bring_together(self, id: str) -> None:
        """Bring both passages of a link to the same height, as far as both articles scroll, and let them flash."""
        joint = next((joint for joint in self._joints if joint.id == id), None)
        if joint is None:
            return
        height = min(self._left.viewport().height(), self._right.viewport().height()) / 3
        for view, end in ((self._left, joint.first), (self._right, joint.second)):
            view.bring_to(end.annotation, height)
            view.focus_highlight(None)  # the card of one that is current would stand on the text below it
            view.flash(end.annotation)

    def bring_in(self, side: Side, sight: Sight) -> None:
        """Bring into view, at that side, the nearest linked passage that is out of sight in that direction."""
        view = self._left if side is Side.LEFT else self._right
        ends = [self._end(joint, side).annotation for joint in self._gutter.joints]
        height = view.viewport().height()
        extents = [(extent, end) for end in ends if (extent := view.extent(end)) and extent.sight(height) is sight]
        if not extents:
            return
        choose = max if sight is Sight.ABOVE else min
        _, nearest = choose(extents, key=lambda one: one[0].top)
        view.bring_to(nearest, height / 3)
        view.focus_highlight(nearest)
        view.flash(nearest)

    def _end(self, joint: Joint, side: Side) -> End:
        return joint.first if side is Side.LEFT else joint.second

    def _place(self) -> None:
        """Find the passages anew: other links, other highlights, or a text that is laid out anew."""
        seen = [(joint, ends) for joint in self._joints for ends in self._ends(joint)]
        self._gutter.show_joints([joint for joint, _ in seen], [ends for _, ends in seen])
        self._follow()

    def _follow(self) -> None:
        self._gutter.scroll_to(self._above(self._left), self._above(self._right))

    def _above(self, view: ReaderView) -> float:
        """How much of an article is above the gutter, whose top may be above that of the text."""
        corner = view.viewport().rect().topLeft()
        down = view.viewport().mapToGlobal(corner).y() - self._gutter.mapToGlobal(self._gutter.rect().topLeft()).y()
        return view.verticalScrollBar().value() - down

    def _ends(self, joint: Joint) -> Sequence[tuple[Extent, Extent]]:
        """Where both passages stand in their articles; nothing where one is not in the text that is shown."""
        left, right = self._in_article(self._left, joint.first), self._in_article(self._right, joint.second)
        return ((left, right),) if left and right else ()

    def _in_article(self, view: ReaderView, end: End) -> Extent | None:
        number = view.laid_out.number(end.annotation) if view.laid_out else None
        return view.laid_out.extent(number) if view.laid_out and number is not None else None
