"""A refused file is called what it is."""

import pytest

from archive.importers.kinds import well_known


@pytest.mark.parametrize(
    ("head", "what"),
    [
        (b"PK\x03\x04\x14mimetypeapplication/epub+zip", "an e-book (.epub)"),
        (b"PK\x03\x04\x14mimetypeapplication/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)"),
        (b"\xd0\xcf\x11\xe0" + "PowerPoint Document".encode("utf-16-le"), "an old PowerPoint presentation (.ppt)"),
        (b"\n <RSS version='2.0'>", "a feed"),
        (b"\xef\xbb\xbf<svg>", "a picture"),
        (b"<?xml version='1.0'?>", "an XML document"),
        (b"PK\x03\x04\x14", "a zip file or an office document"),
        (b"\x89PNG\r\n", "a picture"),
        (b"SQLite format 3\0", "a database"),
    ],
)
def test_well_known_files_are_named_and_a_way_out_is_given(head: bytes, what: str) -> None:
    found = well_known(head)
    assert found is not None
    assert found[0] == what
    assert found[1]


@pytest.mark.parametrize("head", [b"", b"Words about <html>.", b"PK is a shop."])
def test_a_text_is_none_of_them(head: bytes) -> None:
    assert well_known(head) is None
