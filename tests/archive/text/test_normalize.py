import unicodedata

import pytest
from hypothesis import given

from archive.text.normalize import normalize, normalize_line

from .texts import dirty_texts


@given(dirty_texts)
def test_a_normalised_text_stays_as_it_is(text: str) -> None:
    assert normalize(normalize(text)) == normalize(text)
    assert normalize_line(normalize_line(text)) == normalize_line(text)


@given(dirty_texts)
def test_a_normalised_text_can_be_stored_and_has_one_kind_of_line_break(text: str) -> None:
    normal = normalize(text)
    normal.encode()
    assert unicodedata.is_normalized("NFC", normal)
    assert not {c for c in normal if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")} - {"\n"}


@pytest.mark.parametrize("line_break", ["\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\n"])
def test_every_line_break_is_one_newline(line_break: str) -> None:
    assert normalize(f"one{line_break}two") == "one\ntwo"


def test_two_line_breaks_stay_two() -> None:
    assert normalize("a\r\n\r\nb\r\rc\n\rd") == "a\n\nb\n\nc\n\nd"


def test_what_no_reader_can_see_goes() -> None:
    assert normalize("\ufeffa\x00b\x1fc\x7fd\x9fe\ufffcf\ud83dg\ufdd0h\ufffei\U0010ffffj\tk") == "abcdefghij k"


@pytest.mark.parametrize("kept", ["\u200d", "\u200c", "\u200e", "\u200f", "\u2067", "\u00a0", "\u00ad", "\u200b"])
def test_what_shapes_the_text_stays(kept: str) -> None:
    assert normalize(f"a{kept}b") == f"a{kept}b"


def test_an_accent_joins_its_letter_even_across_what_is_removed() -> None:
    assert normalize("e\u0301") == "é"
    assert normalize("e\x00\u0301") == "é"


def test_a_title_is_one_line_with_single_spaces() -> None:
    assert normalize_line(" Ministers\r\n  of\tArvenia\u00a0 and Zold \n") == "Ministers of Arvenia and Zold"
