"""Words are found however they are written: folding, unseen characters, scripts without spaces."""

import unicodedata
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from archive.index.analysis import folding, prepare, searchable, tokens
from tests.archive.index.library import Names, article, found, index_of, index_of_texts


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("istanbul", "İstanbul'da toplantı"),
        ("İSTANBUL", "Istanbul meeting"),
        ("ISTANBUL", "istanbul"),
        ("isik", "ışık söndü"),
        ("IŞIK", "ışık söndü"),
        ("keceli", "Öncü Keçeli said"),
        ("Keçeli", "Oncu Keceli said"),
        ("turkiye", "Türkiye’nin"),
        ("TÜRKİYE", "Türkiye"),
        ("strasse", "Die Straße"),
        ("Straße", "Strasse"),
        ("москва", "МОСКВА"),
        ("كتاب", "قرأت كِتَابًا".replace("ًا", "")),
        ("كِتاب", "هذا كتاب جديد"),
        ("שלום", "שָׁלוֹם עליכם"),
        ("שָׁלוֹם", "שלום"),
        ("中国", "我爱中国人民"),
        ("人民", "我爱中国人民"),
        ("国", "我爱中国人民"),
        ("民", "我爱中国人民"),
        ("東京都", "今日は東京都に行く"),
        ("カメラ", "新しいカメラを買う"),
        ("ประเทศไทย", "ในประเทศไทยวันนี้"),
        ("cooperation", "co\u00adoper\u00adation"),
        ("co\u00adoperation", "cooperation"),
        ("zerowidth", "zero\u200bwidth"),
        ("café", "cafe\u0301"),
        ("cafe\u0301", "CAFÉ"),
        ("U.S.", "the U.S. envoy"),
        ("40,170", "killed 40,170 people"),
        ("don't", "they don’t know"),
        ("3M", "a 3M product"),
    ],
)
def test_a_word_is_found_in_whatever_form_it_is_written(query: str, text: str) -> None:
    assert found(index_of_texts(text, "something else entirely"), query) == {1}


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("U.S.", "us and s u"),
        ("40,170", "170 people and 40 dogs"),
        ("国中", "我爱中国人民"),
        ("中民", "中国人民"),
        ("ประเทศลาว", "ในประเทศไทย"),
        ("gaza", "gazan"),
    ],
)
def test_what_only_looks_alike_is_not_found(query: str, text: str) -> None:
    assert found(index_of_texts(text), query) == set()


@pytest.mark.parametrize(
    ("language", "query", "text"),
    [
        ("en", "negotiation", "the negotiators were negotiating: negotiations"),
        ("en", "happy", "her happiness"),
        ("en", "hope", "hoping for more"),
        ("en-GB", "talk", "talks"),
        ("tr", "konuşma", "konuşmalar sürüyor"),
        ("tr", "ışıklar", "ışık söndü"),
        ("tr", "IŞIKLAR", "ışığı söndü ışık"),
        ("tr", "KİTAPLAR", "kitap okudu"),
        ("de", "Haus", "die Häuser"),
        ("fr", "négociation", "les négociations"),
        ("es", "canción", "las canciones"),
        ("ru", "переговоры", "переговоров"),
    ],
)
def test_other_forms_of_a_word_are_found_in_texts_of_its_language(language: str, query: str, text: str) -> None:
    index = index_of(article(1, text, language=language), article(2, text, language="nl"), article(3, text))
    assert 1 in found(index, query)
    if query.lower() not in text.lower():
        assert 3 not in found(index, query)


def test_quotation_marks_ask_for_the_very_word() -> None:
    index = index_of_texts("one talk", "many talks", language="en")
    assert found(index, "talk") == {1, 2}
    assert found(index, '"talk"') == {1}


def test_the_word_itself_ranks_above_another_form_and_the_title_above_the_text() -> None:
    filler = "and nothing else was said about it on that day"
    index = index_of(
        article(1, f"negotiations {filler}", title="other", language="en"),
        article(2, f"negotiation {filler}", title="other", language="en"),
        article(3, f"other {filler}", title="negotiation", language="en"),
    )
    assert [hit.article for hit in index.search("negotiation", Names()).hits] == [3, 2, 1]


_TEXT = st.text(
    alphabet=st.one_of(
        st.characters(codec="utf-8", exclude_categories=["Cs"]),
        st.sampled_from("aİıßé\u0301\u00ad\u200b中国人ไทย่ับكِتابשָׁל😀\n ."),
    ),
    max_size=60,
).map(partial(unicodedata.normalize, "NFC"))  # as every text in the archive is


@given(_TEXT)
@example("中\u200b国人a่b")
def test_prepared_text_is_the_searchable_one_and_maps_back_in_order(text: str) -> None:
    prepared = prepare(text)
    assert prepared.text == searchable(text)
    spans = [prepared.span(i, i + 1) for i in range(len(prepared.text))]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    if prepared.starts is None:
        assert prepared.text == text


@given(_TEXT)
def test_every_word_of_a_text_is_made_of_the_piece_it_maps_to(text: str) -> None:
    prepared = prepare(text)
    for token in folding().pre_tokenize(prepared.text).tokens:
        start, end = prepared.span(token.char_offset_from, token.char_offset_to)
        assert token.text in tokens(text[start:end])
