"""Well-known kinds of files that pass for text or tempt one to import them, so that a refusal can say what they are.

An importer that reads one of these claims the file first; what is left is named in the message to the user.
"""

from archive.sentences import Sentence

_SAVE_AS_TEXT = Sentence("save it as plain text from the program that opens it, and import that")
_SAVE_AS_WORD = Sentence("open it in a word processor, save it as .docx, and import that")
_WITHOUT_PASSWORD = Sentence("open it, save a copy without the password, and import that")
_UNPACK = Sentence("unpack it, and import what is inside")
_RECOGNISE = Sentence("recognise or type the text in it, and import that")

_OLE = b"\xd0\xcf\x11\xe0"
_ZIP = b"pk\x03\x04"


def _wide(name: str) -> bytes:
    return name.lower().encode("utf-16-le")


# How a file begins, in lower case; what else is in its beginning → what it is, what to do.
_SIGNATURES: tuple[tuple[bytes, bytes, Sentence, Sentence], ...] = (
    (_OLE, _wide("EncryptedPackage"), Sentence("an office document protected by a password"), _WITHOUT_PASSWORD),
    (_OLE, _wide("WordDocument"), Sentence("an old Word document (.doc)"), _SAVE_AS_WORD),
    (_OLE, _wide("Workbook"), Sentence("an old Excel workbook (.xls)"), _SAVE_AS_TEXT),
    (_OLE, _wide("PowerPoint Document"), Sentence("an old PowerPoint presentation (.ppt)"), _SAVE_AS_TEXT),
    (
        _OLE,
        b"",
        Sentence("an old or protected Microsoft Office document"),
        Sentence("{remedy}, without a password", remedy=_SAVE_AS_WORD),
    ),
    (
        b"<!doctype netscape-bookmark",
        b"",
        Sentence("a list of bookmarks"),
        Sentence("open the pages in it, and save and import those"),
    ),
    (b"<svg", b"", Sentence("a picture"), _RECOGNISE),
    (b"<rss", b"", Sentence("a feed"), Sentence("save and import the articles that it leads to")),
    (b"<feed", b"", Sentence("a feed"), Sentence("save and import the articles that it leads to")),
    (b"<?xml", b"", Sentence("an XML document"), _SAVE_AS_TEXT),
    (_ZIP, b"mimetypeapplication/vnd.oasis.opendocument.text", Sentence("an OpenDocument text (.odt)"), _SAVE_AS_WORD),
    (_ZIP, b"mimetypeapplication/vnd.oasis.opendocument", Sentence("an OpenDocument file"), _SAVE_AS_TEXT),
    (_ZIP, b"mimetypeapplication/epub+zip", Sentence("an e-book (.epub)"), _SAVE_AS_TEXT),
    (_ZIP, b"xl/", Sentence("an Excel workbook (.xlsx)"), _SAVE_AS_TEXT),
    (_ZIP, b"ppt/", Sentence("a PowerPoint presentation (.pptx)"), _SAVE_AS_TEXT),
    (
        _ZIP,
        b"",
        Sentence("a zip file or an office document"),
        Sentence("{remedy}, or {other}", remedy=_UNPACK, other=_SAVE_AS_TEXT),
    ),
    (b"\x1f\x8b", b"", Sentence("a gzip file that holds no articles one a line"), _UNPACK),
    (b"bzh91ay", b"", Sentence("a bzip2 file"), _UNPACK),
    (b"\xfd7zxz", b"", Sentence("an xz file"), _UNPACK),
    (b"sqlite format 3\0", b"", Sentence("a database"), Sentence("import the files that it was made from")),
    (b"\x89png", b"", Sentence("a picture"), _RECOGNISE),
    (b"\xff\xd8\xff", b"", Sentence("a picture"), _RECOGNISE),
    (b"gif8", b"", Sentence("a picture"), _RECOGNISE),
)

_BEGINNINGS = tuple(signature for signature, _, _, _ in _SIGNATURES)


def well_known(head: bytes) -> tuple[Sentence, Sentence] | None:
    """What a file that begins with `head` is ("a picture") and what to do with it, if that is well known."""
    # Markup may begin with a byte order mark and white space, and be in either case.
    start = head[:512].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if not start.startswith(_BEGINNINGS):
        return None
    fitting = [entry for entry in _SIGNATURES if start.startswith(entry[0])]
    lowered = head.lower() if any(marker for _, marker, _, _ in fitting) else b""
    return next(((what, remedy) for _, marker, what, remedy in fitting if marker in lowered), None)
