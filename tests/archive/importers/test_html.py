"""A page is recognised by what is in it, and nothing else is taken for a page."""

import codecs
from pathlib import Path

import pytest

from archive.importers.base import Failure
from archive.importers.html import Html
from archive.importers.registry import read, recognise

DATA = Path(__file__).parents[2] / "data"


@pytest.mark.parametrize(
    "head",
    [
        b"<!DOCTYPE html>",
        b"<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'><html>",
        b"<html lang='tr'>",
        b"\n\n  <HTML>",
        b"\xef\xbb\xbf<html>",
        b"<!-- saved from url=(0014)about:internet -->\r\n<html>",
        b"<?xml version='1.0' encoding='utf-8'?>\n<!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'>",
        b"<head><title>x</title>",
        b"<body><p>Words.",
        b"<title>Truce</title><p>Words.",
        "<html><p>Dışişleri".encode("utf-16"),
        codecs.BOM_UTF16_BE + "<!doctype html>".encode("utf-16-be"),
        "<html><p>Words".encode("utf-16-le"),
        b"<html><p>one\0 NUL " + b"words " * 20,
    ],
)
def test_a_page_is_known_by_its_content_alone(head: bytes) -> None:
    assert Html().recognises(head, "")


@pytest.mark.parametrize("name", ["piece.html", "PIECE.HTM", "piece.xhtml", "piece.txt", "piece"])
def test_a_piece_of_a_page_is_known_with_its_name(name: str) -> None:
    assert Html().recognises(b"<p>Some words.</p><p>More.</p>", name)
    assert not Html().recognises(b"<p>Some words.</p><p>More.</p>", "")
    assert not Html().recognises(b"<p>Some words.</p><p>More.</p>", "readme.md")


@pytest.mark.parametrize("name", ["", "story.txt", "story", "feed.html", "feed.xml"])
@pytest.mark.parametrize(
    "head",
    [
        b"The tag <p>is</p> opened by <html> and closed.",
        b"<p> is a tag that opens a paragraph.",
        b"<Jon> Hello there, said <Asli>",
        b"<?xml version='1.0'?><rss version='2.0'><channel><title>Courier</title>",
        b"<rss version='2.0'><channel>",
        b"<?xml version='1.0'?><nitf><head><title>x</title></head>",
        b"<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'>",
        b"<svg><title>x</title></svg>",
        b"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>",
        b"\x89PNG\r\n\x1a\n<html>",
        b"",
    ],
)
def test_what_is_no_page_is_not_recognised(head: bytes, name: str) -> None:
    is_text_named_html = name.endswith(".html") and not head.startswith((b"<?", b"<rss", b"<svg", b"<!", b"\x89"))
    assert Html().recognises(head, name) == is_text_named_html


def test_a_page_under_the_name_of_a_text_is_still_a_page(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes((DATA / "article.html").read_bytes())
    assert isinstance(recognise(path), Html)


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("feed.xml", b"<?xml version='1.0'?><rss></rss>", "an XML document"),
        ("feed.html", b"<feed xmlns='http://www.w3.org/2005/Atom'>", "a feed"),
        ("picture.svg", b"<svg xmlns='http://www.w3.org/2000/svg'>", "a picture"),
        ("bookmarks.html", b"<!DOCTYPE NETSCAPE-Bookmark-file-1>", "a list of bookmarks"),
        ("empty.html", b"<html></html>", "no article text"),
    ],
)
def test_a_refusal_names_the_thing(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    (failure,) = read(path)
    assert isinstance(failure, Failure)
    assert reason in failure.reason
