"""Colours that are mixed of two others."""

from app.theme import Colours
from app.theme.colours import DARK


def selected(colours: Colours) -> str:
    """The ground of selected text: the reader's, with some accent in it."""
    return mixed(colours.reader, colours.accent, 0.34 if colours is DARK else 0.26)


def mixed(ground: str, colour: str, part: float) -> str:
    """`part`, from 0 to 1, of a colour on a ground, all as `#RRGGBB`."""
    pairs = ((int(ground[i : i + 2], 16), int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(below * (1 - part) + above * part):02X}" for below, above in pairs)
