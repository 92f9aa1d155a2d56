"""Keeps the ribbons between two panes at their passages while either is scrolled, and brings both ends together."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.reader.joints import Joint
from app.reader.ribbon_shapes import Extent
from app.reader.ribbons import Gutter
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
        gutter.chosen.connect(self.bring_together)

    def show_joints(self, joints: Sequence[Joint]) -> None:
        """Links whose first passage is at the left and whose second is at the right."""
        self._joints = tuple(joints)
        self._follow()

    @property
    def joints(self) -> tuple[Joint, ...]:
        return self._joints

    def joins(self, id: str) -> bool:
        """Whether that link is one of those shown here."""
        return any(joint.id == id for joint in self._joints)

    def bring_together(self, id: str) -> None:
        """Bring both passages of a link to the same height, as far as both articles scroll, and make them current."""
        joint = next((joint for joint in self._joints if joint.id == id), None)
        if joint is None:
            return
        height = min(self._left.viewport().height(), self._right.viewport().height()) / 3
        for view, end in ((self._left, joint.first), (self._right, joint.second)):
            view.bring_to(end.annotation, height)
            view.focus_highlight(end.annotation)

    def _follow(self) -> None:
        seen = [(joint, left, right) for joint in self._joints for left, right in self._ends(joint)]
        self._gutter.show_joints([joint for joint, _, _ in seen], [(left, right) for _, left, right in seen])

    def _ends(self, joint: Joint) -> Sequence[tuple[Extent, Extent]]:
        """Where both passages stand in the gutter; nothing where one is not in the text that is shown."""
        left = self._extent(self._left, joint.first.annotation)
        right = self._extent(self._right, joint.second.annotation)
        return ((left, right),) if left and right else ()

    def _extent(self, view: ReaderView, annotation: str) -> Extent | None:
        extent = view.extent(annotation)
        above = view.viewport().mapToGlobal(view.viewport().rect().topLeft()).y()
        return extent.lowered(above - self._gutter.mapToGlobal(self._gutter.rect().topLeft()).y()) if extent else None
