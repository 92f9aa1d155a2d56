"""What a marked passage says of itself: whether it quotes, and how it names its source; suggested, not decided."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from archive.model import ActorType, Attribution, Role, Span, Wording
from archive.text.quotation_marks import quotations

_WORD = re.compile(r"\w+")


def suggested_wording(body: str, span: Span) -> Wording | None:
    """How the words of a passage are given, told by the quotation marks in it and around it.

    MIXED when some of them stand outside, be it only a “she said”; None when there are no words, or when a mark that
    lost its partner leaves open what it encloses.
    """
    marks = quotations(body)
    words = [match.start() for match in _WORD.finditer(body, span.start, span.end)]
    quoted, doubtful = _Cover(marks.quoted), _Cover(marks.doubtful)
    inside = [word in quoted for word in words]
    if not words or any(word in doubtful and not is_inside for word, is_inside in zip(words, inside, strict=True)):
        return None
    if all(inside):
        return Wording.QUOTED
    return Wording.MIXED if any(inside) else Wording.PARAPHRASED


def suggested_attribution(actors: Iterable[tuple[Role | None, ActorType | None]]) -> Attribution | None:
    """How the text names where a claim comes from, told by the roles and types of the actors tagged in it.

    A speaker who is known by name makes it NAMED, whoever else speaks; others only unnamed. Without a speaker, an
    organisation that relays it is OTHER_MEDIA. None where neither is tagged.
    """
    known = list(actors)
    speakers = [type for role, type in known if role is Role.SPEAKER]
    if speakers:
        return Attribution.UNNAMED if all(type is ActorType.UNNAMED for type in speakers) else Attribution.NAMED
    relayed = [type for role, type in known if role is Role.VIA]
    if not relayed:
        return None
    if any(type in (ActorType.ORGANISATION, ActorType.OTHER, ActorType.UNKNOWN) for type in relayed):
        return Attribution.OTHER_MEDIA
    return Attribution.UNNAMED if all(type is ActorType.UNNAMED for type in relayed) else Attribution.NAMED


class _Cover:
    """Spans, which may overlap, and whether a position lies in any of them."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._starts = [span.start for span in spans]
        self._ends: list[int] = []
        for span in spans:
            self._ends.append(max(span.end, self._ends[-1] if self._ends else 0))

    def __contains__(self, position: int) -> bool:
        place = bisect_right(self._starts, position)
        return place > 0 and position < self._ends[place - 1]
