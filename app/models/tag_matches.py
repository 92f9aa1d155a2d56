"""Which actors and issues fit a few typed letters: asked at every key, over thousands of names. No Qt."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from app.theme import TagColour
from archive.model import ActorType, TagKind
from archive.text.folding import fold


@dataclass(frozen=True, slots=True)
class PickerTag:
    """An actor or an issue that can be picked. `path` tells issues of one name apart; `pin` is its digit, 1 to 9."""

    id: str
    kind: TagKind
    name: str
    aliases: tuple[str, ...] = ()
    path: str = ""
    type: ActorType | None = None
    colour: TagColour | None = None
    count: int = 0
    pin: int | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A tag that fits; `by` is the alias that does, empty where its name does."""

    tag: PickerTag
    by: str = ""


class TagMatcher:
    """Made once from all tags, asked at every key.

    All names stand in one text, a line each: names before aliases, those used most first. Looking a word up in it is
    a matter of C, and whoever wants the best fifty need not look at all.
    """

    def __init__(self, tags: Sequence[PickerTag] = ()) -> None:
        ordered = sorted(tags, key=lambda tag: (-tag.count, tag.name))
        names = [(tag, tag.name, "") for tag in ordered] + [(tag, by, by) for tag in ordered for by in tag.aliases]
        folded = [_words(name) for _, name, _ in names]
        self._matches = [Match(tag, by) for tag, _, by in names]
        self._text = "\n" + "".join(f"{name}\n" for name in folded)
        self._starts = list(accumulate((len(name) + 1 for name in folded), initial=1))
        self._by_name: dict[str, list[PickerTag]] = {}
        for tag, name in zip(ordered, folded, strict=False):
            self._by_name.setdefault(name, []).append(tag)
        self._usual = tuple(Match(tag) for tag in sorted(ordered, key=lambda tag: tag.pin or 10))

    def find(self, typed: str, limit: int = 50) -> tuple[Match, ...]:
        """The tags with a name in which every typed word begins a word, or at least stands; the best fit first.

        Without a typed word, those that are pinned, then those used most.
        """
        wanted = _words(typed)
        words = wanted.split()
        if not words:
            return self._usual[:limit]
        found: dict[str, Match] = {}
        beginnings = [f" {word}" for word in words]
        # The name itself, how it begins, how its words begin, somewhere in it.
        for pattern, needed in (
            (f"\n{wanted}\n", []),
            (f"\n{wanted}", []),
            (beginnings[0], beginnings),
            (words[0], words),
        ):
            for line in self._lines(pattern, needed):
                match = self._matches[line]
                found.setdefault(match.tag.id, match)
                if len(found) == limit:
                    return tuple(found.values())
        return tuple(found.values())

    def named(self, name: str) -> tuple[PickerTag, ...]:
        """The tags that are called just that, whatever the case and the accents."""
        return tuple(self._by_name.get(_words(name), ()))

    def _lines(self, pattern: str, needed: Sequence[str]) -> Iterator[int]:
        """The lines in which the pattern stands, and all that is needed besides."""
        at = self._text.find(pattern)
        while at >= 0:
            line = bisect_right(self._starts, at + pattern.startswith("\n")) - 1
            start, end = self._starts[line], self._starts[line + 1]
            if all(self._text.find(word, start, end) >= 0 for word in needed):
                yield line
            at = self._text.find(pattern, end - 1)


def _words(name: str) -> str:
    """The folded words of a name, each after a space: a word begins where a space is."""
    return "".join(f" {word}" for word in "".join(c if c.isalnum() else " " for c in fold(name)).split())
