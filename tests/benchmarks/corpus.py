"""Synthetic newswire of a known size, the same for the same seed, with words distributed as in real newswire.

Zipf's law as Mandelbrot amended it, frequency ~ (rank + q) ** -s; s, q and the lengths of words were chosen so that an
article has 240 different words in 450 and 2,700 characters, and 100,000 words hold 14,500 different ones: the figures
of Reuters-21578.
"""

import json
import random
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

WORDS_PER_ARTICLE = 450
_VOCABULARY = 200_000
_EXPONENT, _OFFSET = 1.23, 2.0
_SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
_OUTLETS = ("Port Halden Courier", "Lowmark Times", "Kestrel Wire", "Zold Haber", "Ostrel Observer")


def _vocabulary(rnd: random.Random) -> list[str]:
    """All words, the frequent ones short."""
    words: dict[str, None] = {}
    for syllables, wanted in ((1, 20), (2, 500), (3, 8_000), (4, _VOCABULARY)):
        until = len(words) + wanted
        while len(words) < until:
            words["".join(rnd.choices(_SYLLABLES, k=syllables))] = None
    ending = rnd.choices(("", "s", "ing", "ed", "er"), (8, 2, 1, 1, 1), k=len(words))
    return [word + end for word, end in zip(words, ending, strict=True)][:_VOCABULARY]


def articles(count: int, seed: int = 1) -> Iterator[dict[str, str]]:
    """`count` articles in the bulk form, about 450 words each in paragraphs of 30 words."""
    rnd = random.Random(seed)
    words = _vocabulary(rnd)
    weights = list(accumulate((rank + _OFFSET) ** -_EXPONENT for rank in range(1, len(words) + 1)))
    for number in range(count):
        text = rnd.choices(words, cum_weights=weights, k=WORDS_PER_ARTICLE)
        paragraphs = [" ".join(text[start : start + 30]).capitalize() + "." for start in range(0, len(text), 30)]
        yield {
            "title": " ".join(rnd.choices(words, cum_weights=weights, k=8)).capitalize(),
            "text": "\n".join(paragraphs),
            "outlet": rnd.choice(_OUTLETS),
            "published": f"{rnd.randint(2015, 2025)}-{rnd.randint(1, 12):02}-{rnd.randint(1, 28):02}T08:30:00",
            "language": "en",
            "external_id": str(number),
        }


def words_of_rank(*ranks: int, seed: int = 1) -> list[str]:
    """The words of these ranks by frequency, from 0, in the articles of the same seed."""
    words = _vocabulary(random.Random(seed))
    return [words[rank] for rank in ranks]


def write(path: Path, count: int, seed: int = 1) -> Path:
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(article) + "\n" for article in articles(count, seed))
    return path
