"""The natural stretches of a text around a passage: its words, its sentence, its paragraph.

Sentences end as readers see them: not after an initial or a usual abbreviation, and with the quotation mark that closes
behind the full stop. Positions are code points.
"""

import re
import unicodedata

from archive.model import Span
from archive.text.quote_match import snap

_ENDS = re.compile(r"[.!?…。！？؟۔]+[\"'”’»›)\]]*(?=\s|$)|[。！？]+[”’」』]*")
_ABBREVIATED = re.compile(
    r"(?:\b(?:[^\W\d_]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Sgt|Lt|Capt|Sen|Rep|Gov|Rev|Hon|St|Jr|Sr|vs|No|Nos|Fig|approx|ca|cf|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Co|Corp|bzw|usw|Nr|Abs|Bd|Hrsg|vgl|z\.B|d\.h|u\.a|"
    r"Sn|Yrd|Doç|Av|Alb|Org|Müh|bkz|vb|vd|M|Mme|Mlle)|\b(?:[^\W\d_]\.)+[^\W\d_])\.$"
)
_ORDINAL = re.compile(r"\b\d{1,2}\.$")
_MONTH = re.compile(r"\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)")


def paragraph_around(body: str, span: Span) -> Span:
    """The paragraphs that a passage touches, whole."""
    start = body.rfind("\n", 0, span.start) + 1
    end = body.find("\n", max(span.end - 1, span.start))
    return Span(start, len(body) if end < 0 else max(end, span.end))


def sentence_around(body: str, span: Span) -> Span:
    """The sentences that a passage touches, whole, without the space around them."""
    paragraph = paragraph_around(body, span)
    start, end = paragraph.start, paragraph.end
    for match in _ENDS.finditer(body, paragraph.start, paragraph.end):
        if _goes_on(body, paragraph.start, match):
            continue
        if match.end() <= span.start:
            start = match.end()
        elif match.end() >= span.end:
            end = match.end()
            break
    return trimmed(body, Span(start, end))


def trimmed(body: str, span: Span) -> Span:
    """A passage without white space at its ends; as it is where it has nothing else."""
    text = span.of(body)
    start = span.start + len(text) - len(text.lstrip())
    end = span.end - (len(text) - len(text.rstrip()))
    return Span(start, end) if start < end else span


def grown(body: str, span: Span) -> Span:
    """The next larger stretch: the sentence, then the paragraph, then no more."""
    sentence = sentence_around(body, span)
    if sentence.start < span.start or sentence.end > span.end:
        return Span(min(sentence.start, span.start), max(sentence.end, span.end))
    return paragraph_around(body, span)


def moved_end(body: str, end: int, steps: int, *, by_word: bool = False) -> int:
    """The end of a passage some characters, as a reader counts them, or words further on (or back, when negative)."""
    for _ in range(abs(steps)):
        if not by_word:
            end = _past_character(body, end, forward=steps > 0)
        else:
            end = _past_word(body, end, forward=True) if steps > 0 else _to_word(body, end, forward=False)
    return end


def moved_start(body: str, start: int, steps: int, *, by_word: bool = False) -> int:
    """The same for the start of a passage."""
    for _ in range(abs(steps)):
        if not by_word:
            start = _past_character(body, start, forward=steps > 0)
        else:
            start = _to_word(body, start, forward=True) if steps > 0 else _past_word(body, start, forward=False)
    return start


def _goes_on(body: str, start: int, match: "re.Match[str]") -> bool:
    """Whether the sentence is not over: the full stop belongs to the word before it, or a small letter follows."""
    following = body[match.end() : match.end() + 5]
    if following.lstrip()[:1].islower():
        return True
    if match.group() != "." or not following.strip() or following[0] == "\n":
        return False
    before = body[max(start, match.start() - 12) : match.end()]
    return bool(_ABBREVIATED.search(before) or (_ORDINAL.search(before) and _MONTH.match(following)))


def _past_character(body: str, position: int, *, forward: bool) -> int:
    if forward:
        return snap(body, Span(position, min(position + 1, len(body)))).end if position < len(body) else position
    return snap(body, Span(max(position - 1, 0), position)).start if position else 0


def _past_word(body: str, position: int, *, forward: bool) -> int:
    """Over what is no word, then over a word."""
    return _over(body, _over(body, position, forward, words=False), forward, words=True)


def _to_word(body: str, position: int, *, forward: bool) -> int:
    """Over what is left of a word, then over what is no word: to where the next one begins, or the one before ends."""
    return _over(body, _over(body, position, forward, words=True), forward, words=False)


def _over(body: str, position: int, forward: bool, *, words: bool) -> int:
    if forward:
        while position < len(body) and _is_of_word(body[position]) is words:
            position += 1
    else:
        while position and _is_of_word(body[position - 1]) is words:
            position -= 1
    return position


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character in "_’'-" or bool(unicodedata.combining(character))
