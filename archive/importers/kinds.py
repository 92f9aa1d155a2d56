"""Well-known kinds of files that pass for text or tempt one to import them, so that a refusal can say what they are.

An importer that reads one of these claims the file first; what is left is named in the message to the user.
"""

_SAVE_AS_TEXT = "save it as plain text from the program that opens it, and import that"
_UNPACK = "unpack it, and import what is inside"
_RECOGNISE = "recognise or type the text in it, and import that"

# How a file begins, in lower case → what it is, what to do.
_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%pdf-", "a PDF document", _SAVE_AS_TEXT),
    (b"{\\rtf", "an RTF document", _SAVE_AS_TEXT),
    (b"\xd0\xcf\x11\xe0", "an old Microsoft Office document", _SAVE_AS_TEXT),
    (b"<!doctype html", "a web page", _SAVE_AS_TEXT),
    (b"<html", "a web page", _SAVE_AS_TEXT),
    (b"<?xml", "an XML document", _SAVE_AS_TEXT),
    (b"pk\x03\x04", "a zip file or an office document", f"{_UNPACK}, or {_SAVE_AS_TEXT}"),
    (b"\x1f\x8b", "a gzip file that holds no articles one a line", _UNPACK),
    (b"bzh91ay", "a bzip2 file", _UNPACK),
    (b"\xfd7zxz", "an xz file", _UNPACK),
    (b"sqlite format 3\0", "a database", "import the files that it was made from"),
    (b"\x89png", "a picture", _RECOGNISE),
    (b"\xff\xd8\xff", "a picture", _RECOGNISE),
    (b"gif8", "a picture", _RECOGNISE),
)


def well_known(head: bytes) -> tuple[str, str] | None:
    """What a file that begins with `head` is ("a PDF document") and what to do with it, if that is well known."""
    # Markup may begin with a byte order mark and white space, and be in either case.
    start = head[:512].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return next(((what, remedy) for signature, what, remedy in _SIGNATURES if start.startswith(signature)), None)
