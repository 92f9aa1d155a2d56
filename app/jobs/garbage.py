"""How Python looks for garbage: things that hold one another in a circle, which nobody else holds.

It stops every thread while it looks. Through all that a window has loaded it looks for 10 ms and more, whenever much is
made in any thread: an import or a list of thousands of names makes the window stall by that alone.
"""

import gc


def collect_seldom() -> None:
    """Look a hundred times less often: an import makes millions of objects and hardly any circle, and looking for them
    takes a twentieth of its time."""
    gc.set_threshold(70_000)


def spare_what_stays() -> None:
    """Never look through what there is now, which is the program itself: to be called once, when it has started."""
    gc.freeze()
