"""Texts to try things on: letters of many scripts, emoji, marks that combine, and what files bring along."""

from hypothesis import strategies as st

from archive.model import Span
from archive.text.normalize import normalize

_PIECES = [
    *("truce", "Hamas", "the", "İstanbul", "Işık", "Öncü Keçeli", "Straße", "“last chance”", "40,170"),
    *("e\u0301", "n\u0303o", "q\u0307\u0323", "ﬁnal", "Å", "\u1112\u1161\u11ab", "한국", "北京", "กรุงเทพ"),
    *("שָׁלוֹם", "هُدْنَة", "العربية \u200fRTL\u200e", "नमस्ते", "👩‍👩‍👧‍👦", "🇹🇷🇵🇸", "👍🏽", "❤️", "𝔘𝔫𝔦"),
    *(" ", " ", "\u00a0", "so\u00adft", ".", "—"),
]
_DIRT = [
    "\t",
    "\r\n",
    "\r",
    "\x0b",
    "\x85",
    "\u2028",
    "\x00",
    "\ufeff",
    "\ufffc",
    "\ud800",
    "\ufdd0",
    "\U0001ffff",
    "\x7f",
]

pieces = st.sampled_from(_PIECES)
dirty_texts = st.lists(pieces | st.sampled_from([*_DIRT, "\n", "\n\n"]) | st.text(max_size=3), max_size=30).map("".join)
bodies = st.lists(pieces | st.sampled_from(["\n", " "]), min_size=1, max_size=60).map("".join).map(normalize)


@st.composite
def marked_bodies(draw: st.DrawFn) -> tuple[str, Span]:
    """A body and a span of it that is not empty."""
    body = draw(bodies)
    start = draw(st.integers(0, len(body) - 1))
    return body, Span(start, draw(st.integers(start + 1, len(body))))
