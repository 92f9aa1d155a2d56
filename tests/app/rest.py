"""When a window rests. A lane without work is not enough: its last answer may not have been heard yet, which may lead
to the next question, at once or in a moment."""

from collections.abc import Callable

from app.bootstrap import Program
from app.controllers.soon import REST_MILLISECONDS, Soon

_TURNS = 4
"""So often in a row nothing must be under way, with a turn of the window in between."""


def rests(program: Program) -> Callable[[], bool]:
    """What to wait for until everything that was asked for is there; of one wait only.

    What is tried again seconds later, as a note that could not be stored, is not waited for.
    """
    turns = 0

    def is_at_rest() -> bool:
        nonlocal turns
        waiting = (one for one in program.window.findChildren(Soon) if one.isActive())
        is_about_to_ask = any(one.interval() <= REST_MILLISECONDS for one in waiting)
        turns = 0 if is_about_to_ask or not program.is_idle() else turns + 1
        return turns > _TURNS

    return is_at_rest
