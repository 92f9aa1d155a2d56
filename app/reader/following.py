"""Follows links while scrolling: what is read in one pane brings what is linked to it into view in the other."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.reader.joints import Joint
from app.reader.view import ReaderView

_SHARE = 1 / 3
"""Of the height of a view: where in it the eye is thought to be."""

Anchor = tuple[float, float]
"""The heights of both passages of a link in their texts, in pixels."""


def followed(anchors: Sequence[Anchor], at: float) -> float:
    """Where the other text is when the one is at this height: at a linked passage at the other end of its link, between
    two in proportion, and before the first and after the last as far away as here. Anchors come in the order of the
    one text; there is at least one."""
    before = [anchor for anchor in anchors if anchor[0] <= at]
    after = [anchor for anchor in anchors if anchor[0] > at]
    if not before or not after:
        here, there = after[0] if not before else before[-1]
        return there + at - here
    (first, there), (last, beyond) = before[-1], after[0]
    return there + (beyond - there) * (at - first) / (last - first)


class Following(QObject):
    """Scrolls the one of two views when the other is scrolled, as long as it is active."""

    def __init__(self, left: ReaderView, right: ReaderView, parent: QObject) -> None:
        super().__init__(parent)
        self._left, self._right = left, right
        self._joints: tuple[Joint, ...] = ()
        self._is_active = self._is_scrolling = False
        left.verticalScrollBar().valueChanged.connect(self._follow_left)
        right.verticalScrollBar().valueChanged.connect(self._follow_right)

    def show_joints(self, joints: Sequence[Joint]) -> None:
        """The links between both, the end at the left first."""
        self._joints = tuple(joints)

    def set_active(self, active: bool) -> None:
        self._is_active = active

    def _follow_left(self) -> None:
        self._follow(self._left, self._right, [(one.first.annotation, one.second.annotation) for one in self._joints])

    def _follow_right(self) -> None:
        self._follow(self._right, self._left, [(one.second.annotation, one.first.annotation) for one in self._joints])

    def _follow(self, leading: ReaderView, other: ReaderView, ends: Sequence[tuple[str, str]]) -> None:
        if not self._is_active or self._is_scrolling:
            return
        heights = ((_height(leading, one), _height(other, two)) for one, two in ends)
        anchors = sorted((here, there) for here, there in heights if here is not None and there is not None)
        if anchors:
            eye = _SHARE * leading.viewport().height()
            there = followed(anchors, leading.verticalScrollBar().value() + eye)
            self._is_scrolling = True
            other.verticalScrollBar().setValue(round(there - eye))
            self._is_scrolling = False


def _height(view: ReaderView, annotation: str) -> float | None:
    """How far down its text a highlight begins."""
    extent = view.extent(annotation)
    return extent.top + view.verticalScrollBar().value() if extent is not None else None
