"""Whether what a document's properties say of its title and author can be believed.

Programs fill them in unasked: with a file name, with the first words typed, with the name of whoever owned the
computer. A wrong author is worse than none, so one that is used is marked as a guess.
"""

import re
from collections.abc import Sequence

from archive.text.headers import find_byline
from archive.text.layout import Part
from archive.text.normalize import normalize_line

_FILE_NAME = re.compile(r"\.(?:docx?|rtf|odt|pdf|indd|qxd|qxp|pages|txt|html?|tex|dvi|xlsx?|pptx?)$", re.IGNORECASE)
_MADE_BY_PROGRAM = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel)|powerpoint presentation|untitled|document ?\d*$|adsız|sans titre|"
    r"unbenannt|sin título|slide 1|layout 1|print(?:ing)?\b|about:blank|https?://|word document)",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"(?:python-docx|administrator|admin|user|owner|author|unknown|guest|root|pc|windows|microsoft|adobe)\b",
    re.IGNORECASE,
)
_LONGEST_TITLE = 200
_FEWEST_WORDS = 2
_BEGINNING = 6


def title_of(said: str | None, text: Sequence[Part]) -> str | None:
    """The title that a document's properties say, if a person can have written it and its beginning has it too."""
    title = normalize_line(said or "")
    is_title = len(title) <= _LONGEST_TITLE and len(title.split()) >= _FEWEST_WORDS
    if not is_title or _FILE_NAME.search(title) or _MADE_BY_PROGRAM.match(title):
        return None
    return title if any(_letters(part.text) == _letters(title) for part in text[:_BEGINNING]) else None


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def author_of(said: str | None, text: Sequence[Part]) -> str | None:
    """The author that a document's properties say, if it is the name of a person and the text has no byline."""
    author = normalize_line(said or "")
    if any(find_byline(normalize_line(part.text)) for part in text[:_BEGINNING]):
        return None
    is_name = len(author.split()) >= _FEWEST_WORDS and find_byline(f"By {author}") == author
    return author if is_name and not _NO_NAME.match(author) else None
