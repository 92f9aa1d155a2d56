"""Where Tab leads: through what is seen, in the order in which it is seen.

Qt's own order is that in which widgets were made, and it leaves out what stands in a part that has a focus proxy.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


@runtime_checkable
class Ordered(Protocol):
    """A widget that places its parts itself, without a layout."""

    def in_order(self) -> Sequence[QWidget]:
        """Its parts in the order in which they are seen."""


def move_focus(window: QWidget, parts: Sequence[QWidget], *, forward: bool) -> bool:
    """Give the focus to the next stop of a window, or the one before; False where there is none.

    `parts` are gone through one after the other; anything else that lies over the window keeps Tab to itself.
    """
    focused = window.focusWidget()
    over = next((part for part in _children(window) if focused and part.isAncestorOf(focused)), None)
    roots = parts if over is None or over in parts else [over]
    stop = _step([stop for root in roots for stop in tab_stops(root)], focused, forward)
    if stop is not None:
        stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return stop is not None


def tab_stops(root: QWidget) -> Iterator[QWidget]:
    """Everything in a widget that Tab stops at, itself included."""
    if not root.isVisible() or not root.isEnabled():
        return
    if root.focusPolicy() & Qt.FocusPolicy.TabFocus and root.focusProxy() is None:
        yield root
    for child in _parts(root):
        yield from tab_stops(child)


def _step(stops: list[QWidget], focused: QWidget | None, forward: bool) -> QWidget | None:
    """The stop after the one that has the focus, or before it; None where there is none."""
    if not stops:
        return None
    # What is inside a stop, such as the viewport of a list, counts as the stop.
    here = [number for number, stop in enumerate(stops) if focused and (stop is focused or stop.isAncestorOf(focused))]
    if not here:
        return stops[0 if forward else -1]
    return stops[(here[-1] + (1 if forward else -1)) % len(stops)]


def _children(widget: QWidget) -> list[QWidget]:
    return widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QStackedWidget):
        yield from (one for one in (widget.currentWidget(),) if one is not None)
    elif isinstance(widget, QSplitter):
        yield from (one for number in range(widget.count()) if (one := widget.widget(number)) is not None)
    elif isinstance(widget, QScrollArea):
        yield from (one for one in (widget.widget(),) if one is not None)
    elif isinstance(widget, Ordered):
        yield from widget.in_order()
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield widget
        elif (inner := item.layout()) is not None:
            yield from _laid_out(inner)
