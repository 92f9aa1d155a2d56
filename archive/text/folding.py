"""Makes names comparable: the same person is written with and without accents, in capitals, with any apostrophe.

Folding can change the length of a text ("ß" is "ss", an accent vanishes), so it comes with a map back: what is found
in the folded text is shown in the text as written.
"""

import re
import unicodedata

# Letters that have no decomposition but are written without their stroke or as two letters where they are missing.
_WRITTEN_AS = {
    **dict.fromkeys("İIı", "i"),
    **dict.fromkeys("’‘‛ʼʻ′`´", "'"),
    **dict.fromkeys("“”„‟″", '"'),
    **dict.fromkeys("‐‑–—", "-"),
    **dict(zip("łøđðħŧ", "loddht", strict=True)),
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}
_WHITE_SPACE = re.compile(r"\s+")


def _fold_character(character: str) -> str:
    """`character` folded, perhaps to nothing or to several; white space is always one space."""
    if character.isspace():
        return " "
    folded = []
    for part in _letters(_WRITTEN_AS.get(character, character)):
        folded += [_WRITTEN_AS.get(letter, letter) for letter in _letters(_WRITTEN_AS.get(part, part.casefold()))]
    return "".join(folded)


def _letters(text: str) -> list[str]:
    """The compatibility decomposition of `text` without marks and without characters that only direct the layout."""
    return [c for c in unicodedata.normalize("NFKD", text) if not (unicodedata.combining(c) or _is_invisible(c))]


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) == "Cf" or "\ufe00" <= character <= "\ufe0f" or character == "\u034f"


class _Table(dict[int, str]):
    """Code point → what it folds to, filled as characters are met."""

    def __missing__(self, code_point: int) -> str:
        folded = self[code_point] = _fold_character(chr(code_point))
        return folded


_TABLE = _Table()


def fold(text: str) -> str:
    """`text` for comparison: İ, I and ı as i, no case, no accents, straight quotes, single spaces. Idempotent."""
    return _WHITE_SPACE.sub(" ", text.translate(_TABLE))


def fold_with_offsets(text: str) -> tuple[str, list[int]]:
    """`fold(text)`, and for each of its code points the offset in `text` it comes from; lastly `len(text)`."""
    folded: list[str] = []
    offsets: list[int] = []
    is_after_space = False
    for offset, character in enumerate(text):
        for letter in _TABLE[ord(character)]:
            if letter != " " or not is_after_space:
                folded.append(letter)
                offsets.append(offset)
            is_after_space = letter == " "
    return "".join(folded), [*offsets, len(text)]
