"""Code points and UTF-16 units: the archive counts the first, Qt the second.

They differ only behind characters outside the Basic Multilingual Plane, so a map need know nothing but where those are.
"""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class OffsetMap:
    """Both ways between offsets in one text. Takes time logarithmic in the number of astral characters."""

    def __init__(self, text: str) -> None:
        self._astral = [] if text.isascii() else [found.start() for found in _ASTRAL.finditer(text)]
        self._units = [offset + before for before, offset in enumerate(self._astral)]
        self.length = len(text) + len(self._astral)
        """The length of the text in UTF-16 units."""

    def units(self, code_point: int) -> int:
        """The UTF-16 offset of the code point at this offset."""
        return code_point + bisect_left(self._astral, code_point)

    def code_point(self, units: int) -> int:
        """The offset of the code point at this UTF-16 offset; between two surrogates, of the character they make."""
        return units - bisect_left(self._units, units)
