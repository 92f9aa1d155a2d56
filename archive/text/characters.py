"""Kinds of characters that more than one room has to tell apart, most as the inside of an expression's brackets."""

UNSPACED = (
    "\u0e01-\u0e3a\u0e40-\u0e46\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003fffd"
)
"""Han with its signs of repetition, Kana, Thai: scripts that put no spaces between words."""

UNSEEN = "\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
"""Soft hyphen, zero-width space, marks of direction and their like. Joiners are not among them: they change letters."""

DASHES = "\\-\u058a\u05be\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d"
"""Hyphens and dashes of any length, and the minus."""

DOUBLE_QUOTES = '"\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02\u301d\u301e\u301f'
SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b\u2032\u02bc\u02bb`\u00b4\uff07\u2039\u203a"
"""Quotation marks and apostrophes, straight, curly and pointed."""

SENTENCE_ENDS = frozenset(".!?…。؟")
"""Signs after which a sentence is over."""
