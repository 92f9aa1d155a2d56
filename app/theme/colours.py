"""The palette: plain values, no Qt.

Fills of highlights keep a CIE76 distance of at least 10 in normal, protan, deutan and tritan sight; text has a contrast
of at least 4.5 on everything it stands on. `tests/app/theme` measures both.
"""

from dataclasses import dataclass

from archive.model import LinkType


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, as `#RRGGBB`. The names say what they are for."""

    bg: str
    surface: str
    panel: str
    reader: str
    gutter: str
    select: str
    border: str
    outline: str
    bar: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_text: str
    hit: str
    amber: str
    red: str
    green: str


LIGHT = Colours(
    bg="#F4F2EE",
    surface="#FFFFFF",
    panel="#FAF9F6",
    reader="#FFFEFC",
    gutter="#F7F5F1",
    select="#F3F0EA",
    border="#E6E3DB",
    outline="#CFCAC0",
    bar="#C3BDB1",
    text="#1D1C1A",
    text2="#5E5B54",
    text3="#6F6B64",
    disabled="#B9B4AA",
    accent="#25569E",
    accent_text="#FFFFFF",
    hit="#25569E",
    amber="#8A5A00",
    red="#A3271B",
    green="#256B3A",
)

DARK = Colours(
    bg="#131417",
    surface="#1F2125",
    panel="#191B1E",
    reader="#1B1D20",
    gutter="#16181B",
    select="#26292E",
    border="#2C2F34",
    outline="#464A51",
    bar="#565A62",
    text="#ECE9E3",
    text2="#AFABA3",
    text3="#96928A",
    disabled="#5A5D63",
    accent="#8DB6F5",
    accent_text="#10141A",
    hit="#8DB6F5",
    amber="#E5B454",
    red="#F08C7E",
    green="#84CC96",
)


@dataclass(frozen=True, slots=True)
class TagColour:
    """A colour of the one palette, in both themes. `ink` draws brackets, names and swatches on the reader's ground."""

    name: str
    light_fill: str
    light_ink: str
    dark_fill: str
    dark_ink: str

    def fill(self, colours: Colours) -> str:
        return self.dark_fill if colours is DARK else self.light_fill

    def ink(self, colours: Colours) -> str:
        return self.dark_ink if colours is DARK else self.light_ink


TAG_COLOURS = (
    TagColour("yellow", "#FBE39E", "#6F5E0A", "#534917", "#D4BD77"),
    TagColour("blue", "#B9DFFD", "#005B9C", "#193C56", "#69B9FC"),
    TagColour("green", "#C6EABE", "#2A642B", "#374E33", "#91CB97"),
    TagColour("orange", "#EEBC9E", "#723C10", "#4D2F19", "#DF9A79"),
    TagColour("violet", "#C5C1FD", "#60407C", "#554873", "#D5B5EE"),
    TagColour("pink", "#E9BFD0", "#86315D", "#6C3549", "#FBA6C7"),
    TagColour("teal", "#BBF9FE", "#007578", "#1C5D5E", "#66DBD8"),
    TagColour("stone", "#E6E5D9", "#6A615A", "#39342C", "#B0ACA2"),
)
"""The first is for untagged highlights only."""

_LINKS = {
    LinkType.CONTRADICTS: TagColour("red", "#F8E0DB", "#A3271B", "#48231F", "#F08C7E"),
    LinkType.CORROBORATES: TagColour("green", "#DBEBDD", "#256B3A", "#1F3D29", "#84CC96"),
}
_NEUTRAL = TagColour("grey", "#E8E5DE", "#67625A", "#33363B", "#A9A59C")


def highlight_colour(name: str | None) -> TagColour:
    """The colour of that name; yellow for an untagged highlight, and for a name that is none."""
    return next((colour for colour in TAG_COLOURS if colour.name == name), TAG_COLOURS[0])


def issue_colour(place: int, chosen: str | None = None) -> TagColour:
    """The colour that was chosen for an issue, by its name; else that of the issue made at that place, from 0.

    The eighth begins again at the first. Yellow is no issue's colour.
    """
    own = TAG_COLOURS[1:]
    return next((colour for colour in own if colour.name == chosen), own[place % len(own)])


def link_colour(type: LinkType) -> TagColour:
    """Ribbons, underlines and labels take the link type's colour, never the tag's."""
    return _LINKS.get(type, _NEUTRAL)
