"""Words one after another: a phrase is found where it stands, and nowhere it was put together from two texts."""

import random
from itertools import pairwise, product

import pytest

from archive.index.base import Target
from tests.archive.index.library import (
    Names,
    article,
    found,
    index_of,
    index_of_texts,
    passage,
    passages_found,
)


def test_a_phrase_does_not_go_from_one_note_or_text_to_the_next() -> None:
    index = index_of(
        article(
            1,
            "",
            passage(quote="the last", translation="chance of peace", note="confirm with"),
            passage(note="the desk"),
        )
    )
    for loose in ("", "~3", "~99"):
        assert found(index, f'note:"with the desk"{loose}') == set()
        assert found(index, f'note:"the desk"{loose}') == {1}
        assert passages_found(index, f'"last chance"{loose}') == 0
        assert index.search(f'"chance of peace"{loose}', Names(), target=Target.ANNOTATIONS).total == 1


@pytest.mark.parametrize("length", [2, 3, 4])
@pytest.mark.parametrize("slop", [2, 3, 4])
def test_a_loose_phrase_is_where_its_words_are_near_enough(length: int, slop: int) -> None:
    chance = random.Random(length * 10 + slop)
    texts = [" ".join(chance.choices("abcde", k=chance.randint(2, 9))) for _ in range(200)]
    index = index_of_texts(*texts)
    for _ in range(30):
        row = chance.choices("abcde", k=length)
        hits = found(index, f'"{" ".join(row)}"~{slop}')
        near = {number for number, text in enumerate(texts, 1) if _is_near(text.split(), row, slop)}
        assert near <= hits
        if length > 2 or row[0] == row[1]:
            assert hits == near  # two different words may also change places


def _is_near(text: list[str], row: list[str], slop: int) -> bool:
    """Whether the words stand in this order somewhere, each at most `slop` places behind the one before."""
    places = [[place for place, word in enumerate(text) if word == wanted] for wanted in row]
    return any(all(0 < later - place <= slop for place, later in pairwise(chosen)) for chosen in product(*places))
