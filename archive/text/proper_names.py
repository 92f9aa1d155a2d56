"""Names that stand in a text, known or not: what somebody who types `netan` most likely wants to write out.

A run of capitalised words, perhaps with a small word of names between them ("Ursula von der Leyen"). Languages without
capitals have none here; what is typed is then taken as it is.
"""

import re
from collections import Counter

from archive.text.folding import fold

_JOINING = r"(?:al|bin|da|de|del|der|di|dos|du|el|ibn|la|le|of|van|ve|von|zu)"
_WORD = r"[^\W\d_][\w’'.-]*"
_RUN = re.compile(rf"{_WORD}(?:[ \u00a0-](?:{_JOINING}[ \u00a0-])*{_WORD})*")
_SUFFIX = re.compile(r"[’'](?:s|\w{1,5})$|[’'.-]+$")
_SENTENCE_END = re.compile(r"[^\W\d_]{2}\.$")
_MOST_WORDS, _USUAL_WORDS = 5, 2


class ProperNames:
    """The names in one text; made once, asked at every key."""

    def __init__(self, body: str) -> None:
        counted: Counter[str] = Counter()
        for run in _RUN.finditer(body):
            for name in _names(run.group()):
                counted[name] += 1
        self._names = [(" " + fold(name), name, count) for name, count in counted.items()]

    def beginning(self, typed: str, limit: int = 2) -> tuple[str, ...]:
        """The names of more letters in which a word begins with what was typed: the most frequent first, and of equals
        those of two words."""
        wanted = fold(typed).strip()
        if len(wanted) < 3:
            return ()
        fitting = [
            (-count, abs(len(name.split()) - _USUAL_WORDS), name)
            for folded, name, count in self._names
            if f" {wanted}" in folded and folded.strip() != wanted
        ]
        return tuple(name for *_, name in sorted(fitting)[:limit])


def _names(run: str) -> list[str]:
    """The longest stretches of capitalised words of a run, without what a language hangs on the last one."""
    words = re.split(r"[ \u00a0]", run)
    names: list[str] = []
    stretch: list[str] = []
    for word in [*words, ""]:
        if word[:1].isupper() or (stretch and re.fullmatch(_JOINING, word)):
            stretch.append(word)
            if not _SENTENCE_END.search(word):
                continue
        while stretch and re.fullmatch(_JOINING, stretch[-1]):
            stretch.pop()
        if stretch and len(stretch) <= _MOST_WORDS:
            names.append(_SUFFIX.sub("", " ".join(stretch)))
        if len(stretch) > _USUAL_WORDS and stretch[-_USUAL_WORDS][0].isupper():
            names.append(_SUFFIX.sub("", " ".join(stretch[-_USUAL_WORDS:])))  # without what he is: “Prime Minister”
        stretch = []
    return [name for name in names if len(name) > 2]
