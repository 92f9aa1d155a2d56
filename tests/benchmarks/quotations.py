"""How long it takes to say whether a passage stands in the archive: as it is, with a word changed, or not at all."""

import random
import time
from collections.abc import Iterator

from archive import Archive
from archive.operations.find_quotation import Verdict

ROUNDS = 40
_WORDS = 25
_LONG = 10_000


def measure(archive: Archive) -> Iterator[tuple[str, list[float]]]:
    """What is asked, and the seconds each answer took; the passages are those of articles chosen by chance."""
    rnd = random.Random(1)
    total = archive.search("*", limit=1).total
    passages = [_passage(archive, rnd, rnd.randint(1, total)) for _ in range(ROUNDS)]
    yield "a passage that stands in the archive", [_seconds(archive, text, Verdict.VERBATIM) for text in passages]
    changed = [_with(text, {12: "Zebra"}) for text in passages]
    yield "a passage with a word changed", [_seconds(archive, text, Verdict.DIFFERS) for text in changed]
    absent = [" ".join(rnd.sample(" ".join(passages).split(), _WORDS)) for _ in range(ROUNDS)]
    yield "a passage nobody wrote, of words that are there", [_seconds(archive, text) for text in absent]
    words = " ".join(archive.article(rnd.randint(1, total)).version.body for _ in range(_LONG // 400))
    yield f"{_LONG:,} words nobody wrote together", [_seconds(archive, " ".join(words.split()[:_LONG]))]


def _passage(archive: Archive, rnd: random.Random, article: int) -> str:
    words = archive.article(article).version.body.split()
    start = rnd.randrange(max(1, len(words) - _WORDS))
    return " ".join(words[start : start + _WORDS])


def _with(text: str, others: dict[int, str]) -> str:
    return " ".join(others.get(place, word) for place, word in enumerate(text.split()))


def _seconds(archive: Archive, text: str, expected: Verdict | None = None) -> float:
    began = time.perf_counter()
    found = archive.find_quotation(text)
    seconds = time.perf_counter() - began
    assert expected in (None, found.verdict)
    return seconds
