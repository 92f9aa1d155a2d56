"""How links are put into words: the order of their types, the letters for them, and a link read as a sentence."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from archive.model import ContradictionStatus, LinkType

translate = QCoreApplication.translate

ORDER = (
    LinkType.CONTRADICTS,
    LinkType.CORROBORATES,
    LinkType.REPEATS,
    LinkType.UPDATES,
    LinkType.RESPONDS_TO,
    LinkType.SAME_EVENT,
    LinkType.RELATED,
)
"""The most telling first."""

LETTERS: Mapping[LinkType, str] = {
    LinkType.CONTRADICTS: "C",
    LinkType.CORROBORATES: "O",
    LinkType.REPEATS: "P",
    LinkType.UPDATES: "U",
    LinkType.RESPONDS_TO: "S",
    LinkType.SAME_EVENT: "E",
}
"""The same keys in every language; what is merely related has none."""

TURN = "R"
"""The key that turns a link round."""

STATUS_KEYS: Mapping[ContradictionStatus, str] = {
    ContradictionStatus.OPEN: "1",
    ContradictionStatus.EXPLAINED: "2",
    ContradictionStatus.CORRECTED: "3",
}
_LONGEST = 36


def rank(type: LinkType) -> int:
    """Where a type comes among the others."""
    return ORDER.index(type)


def colour_of(type: LinkType) -> str:
    """The name of the theme's colour in which a type is written: that of its ink."""
    return {LinkType.CONTRADICTS: "red", LinkType.CORROBORATES: "green"}.get(type, "text2")


def shortened(quote: str, most: int = _LONGEST) -> str:
    """How a passage begins, in whole words and so many code points at most, on one line."""
    line = " ".join(quote.split())
    if len(line) <= most:
        return line
    return (line[:most].rpartition(" ")[0] or line[:most]).rstrip(",.;:– ") + "…"


def read_back(type: LinkType, first: str, second: str) -> str:
    """A link from the first passage to the second as a sentence; both are given as they are to be read."""
    template = {
        LinkType.RELATED: translate("Links", "“{0}” is related to “{1}”"),
        LinkType.CORROBORATES: translate("Links", "“{0}” corroborates “{1}”"),
        LinkType.CONTRADICTS: translate("Links", "“{0}” contradicts “{1}”"),
        LinkType.REPEATS: translate("Links", "“{0}” repeats “{1}”"),
        LinkType.UPDATES: translate("Links", "“{0}” updates “{1}”"),
        LinkType.RESPONDS_TO: translate("Links", "“{0}” responds to “{1}”"),
        LinkType.SAME_EVENT: translate("Links", "“{0}” and “{1}” are about the same event"),
    }[type]
    return template.format(first, second)
