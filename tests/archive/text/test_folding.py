import unicodedata

import pytest
from hypothesis import given

from archive.text.folding import fold, fold_with_offsets
from archive.text.normalize import normalize

from .texts import bodies, dirty_texts


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("İSTANBUL Istanbul ıstanbul", "istanbul istanbul istanbul"),
        ("Öncü KEÇELİ", "oncu keceli"),
        ("Straße STRASSE", "strasse strasse"),
        ("Wałęsa, Øystein, Æthelred", "walesa, oystein, aethelred"),
        ("Zold’s ‘envoy’", "zold's 'envoy'"),
        ("“last\u00a0chance”", '"last chance"'),
        ("Hakan \n Fidan", "hakan fidan"),
        ("Net\u00adan\u200byahu", "netanyahu"),
        ("al\u2011Masri", "al-masri"),
        ("ﬁnal", "final"),
        ("هُدْنَة", "هدنة"),
        ("שָׁלוֹם", "שלום"),
        ("ΑΘΉΝΑΣ Αθήνας", "αθηνασ αθηνασ"),
    ],
)
def test_names_are_compared_without_their_finery(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(dirty_texts)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(dirty_texts)
def test_composed_and_decomposed_letters_fold_alike(text: str) -> None:
    text = normalize(text)
    assert fold(text) == fold(unicodedata.normalize("NFD", text))


@given(bodies)
def test_every_folded_letter_knows_where_it_comes_from(text: str) -> None:
    folded, offsets = fold_with_offsets(text)
    assert folded == fold(text)
    assert len(offsets) == len(folded) + 1
    assert offsets[-1] == len(text)
    assert offsets == sorted(offsets)
    for letter, offset in zip(folded, offsets, strict=False):
        assert letter in fold(text[offset])
