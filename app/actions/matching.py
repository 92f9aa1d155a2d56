"""How well a few typed letters fit the name of an action. Plain Python, no Qt."""

import unicodedata

_TURKISH = str.maketrans("İIı", "iii")


def fold(text: str) -> str:
    """Without case, accents and the dots of Turkish i."""
    bare = unicodedata.normalize("NFKD", text.translate(_TURKISH).casefold())
    return "".join(char for char in bare if not unicodedata.combining(char))


def score(typed: str, name: str) -> int | None:
    """How well `typed` fits `name`: less is better, None is not at all.

    Every word that was typed begins a word of the name, or stands in it, or its letters follow each other there.
    """
    words = fold(typed).split()
    folded = fold(name)
    total = 0
    for word in words:
        fit = _fit(word, folded)
        if fit is None:
            return None
        total += fit
    return total


def _fit(word: str, name: str) -> int | None:
    if name.startswith(word):
        return 0
    if f" {word}" in name:
        return 1
    if word in name:
        return 10 + name.index(word)
    return _spread(word, name)


def _spread(word: str, name: str) -> int | None:
    """How far apart the letters of `word` stand in `name`, in their order."""
    first = at = name.find(word[0])
    for char in word[1:]:
        if at < 0:
            return None
        at = name.find(char, at + 1)
    return None if at < 0 else 100 + at - first
