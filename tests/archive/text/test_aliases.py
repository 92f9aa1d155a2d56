from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.model import Span
from archive.text.aliases import NameFinder, as_written
from archive.text.folding import fold

from .texts import bodies, pieces

NAMES = ("Öncü Keçeli", "Keçeli", "the spokesman")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Dün [Keçeli'nin sözleri] yankılandı.", "Keçeli"),
        ("Dün [Keçeli’nin sözleri] yankılandı.", "Keçeli"),
        ("[ÖNCÜ KEÇELİ’NİN] SÖZLERİ", "ÖNCÜ KEÇELİ"),
        ("[Oncu Keceli said so]", "Oncu Keceli"),
        ("[Öncü\u00a0Keçeli] said", "Öncü\u00a0Keçeli"),
        ("Öncü Keçeli came. “[No deal],” Keçeli said. The spokesman left.", "Keçeli"),
        ("The spokesman came. [Keçeli said that Öncü Keçeli did].", "Keçeli"),
        ("The Spokesman came.\n[No deal.]\nKeçeli left.", None),
        ("Keçeli came.\nThe spokesman [said:\nNo] deal.\nKeçeli left.", "The spokesman"),
        ("Keçe[li] left", "Keçeli"),
        ("[Keçeliler geldi.]", None),
        ("[He said so.]", None),
    ],
)
def test_a_name_is_told_as_it_is_written_in_the_passage_or_nearest_to_it(text: str, written: str | None) -> None:
    body = text.replace("[", "").replace("]", "")
    assert as_written(NAMES, body, Span(text.index("["), text.index("]") - 1)) == written


def _found(text: str, *names: str) -> list[str]:
    mentions = NameFinder((name, name) for name in names).find(text)
    return [mention.span.of(text) for mention in mentions]


@pytest.mark.parametrize(
    ("text", "name", "written"),
    [
        ("Minister Hakan Fidan said", "Hakan Fidan", "Hakan Fidan"),
        ("Hakan\u00a0Fidan", "Hakan Fidan", "Hakan\u00a0Fidan"),
        ("HAKAN  FIDAN!", "Hakan Fidan", "HAKAN  FIDAN"),
        ("Fidan’ın sözleri", "Fidan", "Fidan"),
        ("ISTANBUL", "İstanbul", "ISTANBUL"),
        ("in der STRASSE", "Straße", "STRASSE"),
        ("O\u0308ncu\u0308 Kec\u0327eli\u0301 dedi", "Öncü Keçeli", "O\u0308ncu\u0308 Kec\u0327eli\u0301"),
        ("👩‍👧 Net\u00adanyahu\u00ad said", "Netanyahu", "Net\u00adanyahu"),
        ("قال هاكان فيدان اليوم", "هاكان فيدان", "هاكان فيدان"),
        ("他在北京说", "北京", "北京"),
        ("(WHO)", "WHO", "WHO"),
        ("Nato said", "NATO", "Nato"),
    ],
)
def test_a_name_is_found_as_people_write_it(text: str, name: str, written: str) -> None:
    assert _found(text, name) == [written]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fidanlar", "Fidan"),
        ("Netanyahu", "Net"),
        ("who said so", "WHO"),
        ("he came to us", "US"),
        ("Hakan\nFidan", "Hakan Fidan"),
        ("anything", ""),
        ("anything", "\u00ad"),
        ("", "Fidan"),
    ],
)
def test_part_of_a_word_or_another_word_is_no_name(text: str, name: str) -> None:
    assert _found(text, name) == []


def test_the_longest_name_wins() -> None:
    assert _found("Hakan Fidan and Fidan", "Fidan", "Hakan Fidan") == ["Hakan Fidan", "Fidan"]
    found = _found("Bank of Israel Defence Forces", "Bank of Israel", "Israel Defence Forces")
    assert found == ["Israel Defence Forces"]


def test_a_name_of_two_people_is_a_mention_of_either() -> None:
    mentions = NameFinder([("1", "Fidan"), ("2", "FIDAN"), ("3", "Brae")]).find("Brae met Fidan")
    assert [(m.tag, m.name, m.span.start) for m in mentions] == [("3", "Brae", 0), ("1", "Fidan", 9), ("2", "FIDAN", 9)]


def test_without_names_nothing_is_found() -> None:
    assert NameFinder([]).find("Hakan Fidan") == []


@given(bodies, st.lists(pieces, max_size=8))
def test_a_mention_is_always_the_name_in_the_original_text(body: str, names: list[str]) -> None:
    mentions = NameFinder((name, name) for name in names).find(body)
    for mention in mentions:
        assert fold(mention.span.of(body)) == fold(mention.name).strip()
    spans = sorted({mention.span for mention in mentions})
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(bodies, bodies, st.sampled_from(["Hakan Fidan", "Öncü Keçeli", "İlker Sönmezoğlu", "هاكان فيدان"]))
def test_a_name_between_spaces_is_found_at_its_place(before: str, after: str, name: str) -> None:
    text = f"{before} {name} {after}"
    mentions = NameFinder([("1", name)]).find(text)
    assert len(before) + 1 in [mention.span.start for mention in mentions]
    assert name in [mention.span.of(text) for mention in mentions]
