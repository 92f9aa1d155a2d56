"""Every file comes in as the words its author wrote, or says that it does not."""

import codecs

import pytest

from archive.errors import FormatError
from archive.importers.encoding import beginning, decode, is_text, is_wide

TURKISH = "Dışişleri Bakanı İlker Sönmezoğlu görüştü: “Son şans”, dedi."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_without_guessing(encoding: str) -> None:
    assert decode(TURKISH.encode(encoding)) == (TURKISH, False)


@pytest.mark.parametrize("order", ["le", "be"])
def test_either_byte_order_is_read(order: str) -> None:
    mark = {"le": codecs.BOM_UTF16_LE, "be": codecs.BOM_UTF16_BE}[order]
    assert decode(mark + TURKISH.encode(f"utf-16-{order}")) == (TURKISH, False)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1254", TURKISH),
        ("iso-8859-9", "Dışişleri Bakanı Şimşek görüştü, ateşkes çağrısı yaptı."),
        ("cp1252", "The café’s naïve owner said “déjà vu” to the minister."),
        ("cp1252", "He said “yes” – and it was done. " * 20),
        ("cp1252", "El ministro dijo que las negociaciones continuarían mañana en España."),
        ("cp1252", "Le ministre a déclaré que les négociations se poursuivraient à l’été, où qu’elles mènent."),
        ("cp1252", "Der Außenminister erklärte: „Wir müssen über alles reden“, sagte er."),
        ("cp1252", "Utanríkisráðherra sagði að viðræðurnar héldu áfram þrátt fyrir allt, en það er ekki víst."),
        ("cp1251", "Министр иностранных дел заявил, что переговоры продолжатся."),
        ("cp1256", "قال وزير الخارجية إن المحادثات ستستمر"),
        ("gb18030", "外交部长表示谈判将继续进行"),
    ],
)
def test_an_older_encoding_is_guessed_and_said_to_be_a_guess(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == (text, True)


@pytest.mark.parametrize(
    ("text", "encoding", "declared", "guessed"),
    [
        (TURKISH, "cp1254", "windows-1254", False),
        (TURKISH, "cp1254", "latin-1", True),
        (TURKISH, "cp1254", "utf-8", True),
        (TURKISH, "cp1254", "a\0b", True),
        (TURKISH, "utf-8", "windows-1254", False),
        ("žluťoučký kůň úpěl", "cp1250", "windows-1250", False),
        ("Utanríkisráðherra sagði það", "cp1252", "iso-8859-1", False),
    ],
)
def test_a_declaration_counts_where_the_bytes_do_not_contradict_it(
    text: str, encoding: str, declared: str, guessed: bool
) -> None:
    assert decode(text.encode(encoding), declared) == (text, guessed)


def test_the_beginning_of_a_text_is_shown_and_that_of_binary_data_is_not() -> None:
    assert beginning("\ufeff<html> Dışişleri".encode()) == "<html> Dışişleri"
    assert beginning("<html>".encode("utf-16-le")) == beginning("<html>".encode("utf-16")) == "<html>"
    assert beginning(b"one\0NUL in " + b"words " * 10) == "oneNUL in " + "words " * 10
    assert beginning(b"\0\1\2" * 10) is None


def test_one_broken_byte_does_not_misread_every_name() -> None:
    text, guessed = decode(TURKISH.encode() + b"\xff" + TURKISH.encode())
    assert text == TURKISH + "�" + TURKISH
    assert guessed


def test_a_guess_over_many_megabytes_is_made_from_a_sample() -> None:
    text = "plain words " * 200_000 + "Dışişleri Bakanı Şimşek görüştü. " * 1000
    assert decode(text.encode("cp1254")) == (text, True)


@pytest.mark.parametrize("data", [b"words\0words", bytes(range(256)) * 4, b"\x01\x02\x03 and so on"])
def test_binary_data_is_refused(data: bytes) -> None:
    assert not is_text(data)
    with pytest.raises(FormatError, match=r"binary data: .+ save it as plain text"):
        decode(data)


def test_text_with_a_page_break_and_an_escape_is_text() -> None:
    assert is_text(b"page one\x0cpage two\x1b" + b"words " * 50 + b"\x1a")


def test_utf_16_that_is_cut_off_says_where() -> None:
    with pytest.raises(FormatError, match="UTF-16 but is damaged at byte"):
        decode("word".encode("utf-16") + b"x")


def test_a_wide_mark_is_seen() -> None:
    assert is_wide("a".encode("utf-16"))
    assert not is_wide("a".encode("utf-8-sig"))
