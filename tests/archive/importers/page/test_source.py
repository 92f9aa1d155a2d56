"""A page's bytes become its letters, whatever it claims about them, and what is embedded in it costs nothing."""

import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import FormatError
from archive.importers.base import LARGEST_ARTICLE
from archive.importers.page import source
from archive.importers.page.source import page_bytes, text_of

from .pages import page, read, texts

TURKISH = "Dışişleri Bakanı İlker Sönmezoğlu, boğazdaki ateşkes görüşmelerinin pazartesi günü süreceğini açıkladı."
STORY = f"<p>{TURKISH}</p><p>{TURKISH[:-1]} ve ayrıldı.</p>"


def declaring(charset: str) -> str:
    return page(STORY, lang="tr").replace('<meta charset="utf-8">', f'<meta charset="{charset}">' if charset else "")


@pytest.mark.parametrize(
    ("encoding", "declared", "guessed"),
    [
        ("utf-8", "utf-8", False),
        ("utf-8", "iso-8859-1", False),
        ("utf-8", "", False),
        ("utf-8-sig", "windows-1254", False),
        ("utf-16", "utf-8", False),
        ("cp1254", "windows-1254", False),
        ("cp1254", "ISO-8859-9", False),
        ("cp1254", "utf-8", True),
        ("cp1254", "iso-8859-1", True),
        ("cp1254", "no-such-encoding", True),
        ("cp1254", "rot13", True),
        ("cp1254", "", True),
    ],
)
def test_a_page_keeps_its_letters_whatever_it_claims(encoding: str, declared: str, guessed: bool) -> None:
    article = read(declaring(declared).encode(encoding))
    assert texts(article)[1] == TURKISH
    assert article.guessed == (("encoding",) if guessed else ())


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        ("Le ministre a déclaré que les négociations", "cp1252", "iso-8859-1"),
        ("Министр иностранных дел заявил", "cp1251", "windows-1251"),
        ("外交部长表示谈判将继续", "gb18030", "gb2312"),
        ("外務大臣は①交渉を続ける", "cp932", "Shift_JIS"),
        ("Der Kurs „fällt“ – und 5 €", "cp1252", "latin1"),
    ],
)
def test_a_declared_encoding_is_believed_and_meant_as_browsers_mean_it(text: str, encoding: str, declared: str) -> None:
    for start in (f"<meta charset={declared}>", f"<meta http-equiv=x content='text/html; charset={declared}'>"):
        assert text_of((start + text).encode(encoding)) == (start + text, False)
    assert text_of(text.encode(encoding), declared) == (text, False)
    xml = f"<?xml version='1.0' encoding='{declared}'?>{text}"
    assert text_of(xml.encode(encoding)) == (xml, False)


def test_a_stray_nul_is_dropped_and_binary_data_is_refused() -> None:
    assert texts(read(page(STORY).encode().replace("Bakanı".encode(), b"Ba\0kan\xc4\xb1")))[1] == TURKISH
    with pytest.raises(FormatError, match="binary data"):
        read(b"<html>" + bytes(range(256)) * 100)


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


PICTURE = b"data:image/png;base64," + b"iVBORw0KGgo+/" * 100


@given(
    pieces=st.lists(st.sampled_from([PICTURE, b"data: none", b"data:text/plain,x", b'<img src="', b'">', b" word "])),
    chunk=st.integers(1, 5000),
)
def test_only_embedded_data_is_cut_out_wherever_the_file_is_cut(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[bytes], chunk: int
) -> None:
    path = write(tmp_path_factory.getbasetemp() / "page.html", b"<p>" + b'" '.join(pieces) + b"</p>")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(source, "_CHUNK", chunk)
        kept = page_bytes(path)
    assert kept == b"<p>" + b'" '.join(piece.replace(PICTURE, b"") for piece in pieces) + b"</p>"


def test_a_page_with_many_megabytes_of_pictures_is_read(tmp_path: Path) -> None:
    picture = b'<img src="data:image/png;base64,' + b"A" * 3_000_000 + b'">'
    data = page(f"<p>{TURKISH}</p>@@<p>{TURKISH[:-1]} ve ayrıldı.</p>").encode().replace(b"@@", picture * 10)
    assert texts(read(page_bytes(write(tmp_path / "page.html", data))))[1] == TURKISH


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF16_LE])
def test_a_page_that_is_too_large_without_pictures_is_refused(tmp_path: Path, mark: bytes) -> None:
    data = mark + b"<p>words</p>" * (LARGEST_ARTICLE // 4 // (1 if mark else 2) + 12)
    with pytest.raises(FormatError, match="larger than 16 MB even without its pictures"):
        page_bytes(write(tmp_path / "page.html", data))
