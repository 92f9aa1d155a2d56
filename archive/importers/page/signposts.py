"""Knows the lines on a page that are no text of the article but signs to somewhere else, in five languages."""

import re

from archive.importers.page.blocks import Found
from archive.model import BlockKind

# What leads away from the article, as a heading over links or in front of one.
_LEADS_AWAY = re.compile(
    r"(?:read (?:more|also|next|on)|also read|see also|more on this|more stories|most read|most popular|don.t miss|"
    r"related (?:articles?|stories|topics?|news|content)|recommended for you|you (?:may|might) (?:also )?like|"
    r"sign up|share this|follow us|"
    r"ilgili haberler?|ayrıca okuyun|devamını oku|öne çıkan haberler|en çok okunan(?:lar)?|"
    r"lire (?:aussi|également)|à lire|sur le même sujet|mehr zum thema|lesen sie auch|auch interessant|"
    r"lee (?:también|más)|más información|te puede interesar|noticias relacionadas|اقرأ (?:أيضا|المزيد))\b",
    re.IGNORECASE,
)
# Words that begin a heading of a story as well; alone they are none.
_ALONE = re.compile(
    r"(?:related|recommended|trending|newsletter|subscribe|comments?|advertisement|more|tags?|topics?|"
    r"yorumlar|öne çıkanlar|kommentare|commentaires|comentarios)\W*(?:\d+\W*)?",
    re.IGNORECASE,
)
_LONGEST_SIGNPOST = 200
_SIGN_UP = re.compile(
    r"(?:sign up|subscribe|abone ol\w*|inscrivez-vous|abonnez-vous|abonnieren sie|suscr[ií]bete)\b.{0,80}"
    r"\b(?:newsletters?|briefing|e-?mails?|inbox|alerts|bülten\w*|channel|podcast)\b",
    re.IGNORECASE | re.DOTALL,
)


def leads_away(text: str) -> bool:
    """Whether a heading, or what stands before a link, says that other articles follow."""
    return bool(_LEADS_AWAY.match(text.strip()) or _ALONE.fullmatch(text.strip()))


def without_signposts(lines: list[Found]) -> list[Found]:
    """Without what leads elsewhere: links above the text, "Read more", newsletters, and headings over nothing."""
    lines = [block for block in lines if not _is_signpost(block)]
    first = next((number for number, block in enumerate(lines) if not block.is_link), 0)
    lines = [block for block in lines[:first] if block.style.kind is BlockKind.HEADING] + lines[first:]
    while len(lines) > 1 and lines[-1].style.kind is BlockKind.HEADING:
        lines.pop()
    return lines


def _is_signpost(block: Found) -> bool:
    text = block.text.strip()
    if block.is_link or block.style.kind is BlockKind.HEADING:
        return leads_away(text)
    return len(text) < _LONGEST_SIGNPOST and bool(_SIGN_UP.match(text))
