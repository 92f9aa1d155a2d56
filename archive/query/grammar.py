"""The expressions of the query language: what is a word, a phrase, an operator.

The scanner and the parser read a query with the very same ones, so that the two cannot disagree.
"""

import re

QUOTES = '"“”„‟«»＂'
"""What counts as a quotation mark, whichever way it is curled."""

STRAIGHT = str.maketrans(dict.fromkeys(QUOTES, '"') | dict.fromkeys("‘’‚‛", "'") | dict.fromkeys("\t\n\r\f\v", " "))
"""Quotation marks and white space as the query language has them."""

PHRASE = r'"(?P<text>[^"]*)"(?:~(?P<slop>[1-9][0-9]{0,2})(?![0-9]))?'
SINGLE_QUOTED = r"(?<!\w)'(?P<text>.*?)'(?=[\s\])}]|$)"
RANGE = (
    r"(?P<open>[\[{])\s*(?:(?P<start>[^\]}\s][^\]}]*?)\s+)?[Tt][Oo](?:\s+(?P<end>[^\]}\s][^\]}]*?))?\s*(?P<close>[\]}])"
)
FIELD = r"(?:(?<![^\s():\"])|(?<=^-)|(?<=[\s(]-))(?P<text>[^\W\d]\w*):"
MINUS = r"(?<![^\s(])-(?=[^\s\-])"
BOOST = r"\^(?P<boost>[0-9]+(?:\.[0-9]+)?)(?![^\s)])"
FUZZY = r"(?<=[^\s\"()])~(?P<maxdist>[0-9])?(?P<prefix>(?!))?(?![^\s)^])"
WILD_WORD = rf"(?!{MINUS})(?P<text>[^\s()\"'\[\]{{}}^~:*?]*[*?][^\s()\"'\[\]{{}}^~:]*)"


def operator(word: str) -> str:
    """The expression of an operator: a word in capitals that stands by itself."""
    return rf'(?<![^\s()"]){word}(?![^\s()"])'


def bare(expression: str) -> str:
    """The expression as a part of another one."""
    return re.sub(r"\(\?P<\w+>", "(?:", expression)


INFIX = ("ANDNOT", "ANDMAYBE", "AND", "OR", "REQUIRE")
OPERATORS = frozenset({"NOT", *INFIX})
TOKEN = re.compile(
    "|".join(
        (
            r"(?P<space>\s+)",
            f"(?P<phrase>{bare(PHRASE)})",
            f"(?P<single>{bare(SINGLE_QUOTED)})",
            f"(?P<range>{bare(RANGE)})",
            r"(?P<open>\()",
            r"(?P<close>\))",
            f"(?P<infix>{operator('(?:' + '|'.join(INFIX) + ')')})",
            f"(?P<prefix>{operator('NOT')}|{MINUS})",
            f"(?P<field>{bare(FIELD)})",
            f"(?P<boost>{bare(BOOST)})",
            f"(?P<fuzzy>{bare(FUZZY)})",
            r"(?P<quote>\")",
            r"(?P<bracket>[\[\]{}])",
            r"(?P<stray>[\^~])",
            rf"(?P<word>(?:[^\s()\"\[\]{{}}^~']|(?!{bare(SINGLE_QUOTED)})')+)",
        )
    )
)
