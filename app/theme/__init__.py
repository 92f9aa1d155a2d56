"""How everything looks: colours, type and icons, in one place, so that light and dark differ in values only."""

from app.theme.colours import DARK, LIGHT, Colours, TagColour, highlight_colour
from app.theme.fonts import Style, font, load_fonts
from app.theme.icons import icon
from app.theme.look import Look, Theme

__all__ = [
    "DARK",
    "LIGHT",
    "Colours",
    "Look",
    "Style",
    "TagColour",
    "Theme",
    "font",
    "highlight_colour",
    "icon",
    "load_fonts",
]
