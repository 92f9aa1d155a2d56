"""Files that were made to harm a reader, or are merely broken, by name; each is written when it is asked for."""

import gzip
import io
import json
import os
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

from docx import Document

DATA = Path(__file__).parents[2] / "data"
MEGABYTE = 1024 * 1024
_ENTITIES = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(12))
_LAUGHS = f"<!DOCTYPE html [{_ENTITIES}]>"
_STORY = "<p>The ferry left the harbour at noon with nobody on board, the harbour master said on Tuesday.</p>"


def _page(head: str, body: str) -> bytes:
    return f"<!DOCTYPE html><html><head><title>Ferry</title>{head}</head><body>{body}</body></html>".encode()


def _document(change: Callable[[str, bytes], bytes] = lambda _, data: data, padding: int = 0) -> bytes:
    """A word processor's document whose parts went through `change`; with `padding` megabytes of one letter in it."""
    made = io.BytesIO()
    document = Document()
    document.add_heading("Ferry", 1)
    document.add_paragraph("The ferry left the harbour at noon.")
    document.save(made)
    changed = io.BytesIO()
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as target:
        for item in source.infolist():
            start, noon, end = change(item.filename, source.read(item)).partition(b"noon")
            with target.open(item.filename, "w") as part:
                part.write(start + noon)
                for _ in range(padding if noon else 0):
                    part.write(b"n" * MEGABYTE)
                part.write(end)
    return changed.getvalue()


def _with_entity(doctype: str, entity: str) -> bytes:
    def change(name: str, data: bytes) -> bytes:
        if name != "word/document.xml":
            return data
        head, _, rest = data.decode().partition("?>")
        return f"{head}?>{doctype}{rest.replace('The ferry', entity, 1)}".encode()

    return _document(change)


def _gzip_bomb() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(MEGABYTE)) for _ in range(2_000)) + packer.flush()


def _sample(name: str) -> bytes:
    return (DATA / name).read_bytes()


def _half(data: bytes) -> bytes:
    return data[: len(data) // 2]


FILES: Mapping[str, Callable[[], bytes]] = {
    "empty.txt": lambda: b"",
    "binary.txt": lambda: os.urandom(100_000) + b"\0",
    "one-line.txt": lambda: b"word " * (40 * MEGABYTE),
    "one-line.jsonl": lambda: b'{"title": "T", "text": "' + b"word " * (40 * MEGABYTE) + b'"}',
    "nul.txt": lambda: b"Ferry\n\nThe ferry\0 left.",
    "bomb.jsonl.gz": _gzip_bomb,
    "no-object.jsonl": lambda: b"[1, 2]\n",
    "no-title.jsonl": lambda: b'{"text": "Words."}\n',
    "no-text.jsonl": lambda: b'{"title": "T"}\n',
    "half-character.jsonl": lambda: b'{"title": "T", "text": "Words \\ud83d."}\n',
    "deep.jsonl": lambda: b'{"title": "T", "text": "W", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}\n",
    "truncated.docx": lambda: _half(_document()),
    "bomb.docx": lambda: _document(padding=700),
    "laughs.docx": lambda: _with_entity(_LAUGHS.replace("html", "w:document", 1), "&l11;"),
    "not-a-document.docx": lambda: b"PK\x03\x04" + os.urandom(1_000),
    "corrupt.pdf": lambda: b"%PDF-1.7\n" + os.urandom(20_000),
    "truncated.pdf": lambda: _half(_sample("article.pdf")),
    "empty.html": lambda: b"<html><body></body></html>",
    "huge.html": lambda: _page("", "".join(f"<div><span>{n}</span>{_STORY}</div>" for n in range(450_000))),
    "no-story.html": lambda: _page("", "<nav><a href='/'>Home</a></nav>"),
    "stylesheet.css": lambda: b"p { color: red }",
    "picture.txt": lambda: b"\x89PNG\r\n\x1a\n" + os.urandom(1_000),
    "sheet.txt": lambda: _zip({"xl/workbook.xml": b"<workbook/>", "[Content_Types].xml": b"<Types/>"}),
    "nested.rtf": lambda: b"{\\rtf1 " + b"{" * 200_000,
    "aliases.md": lambda: (
        b"---\na: &a [x, x]\n"
        + b"".join(b"b%d: &b%d [*a, *a]\n" % (n, n) for n in range(9))
        + b"---\n\n# T\n\nWords.\n"
    ),
}
"""What cannot be read: each is one sentence, and nothing of it is stored."""


def _zip(parts: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return made.getvalue()


SURVIVED: Mapping[str, Callable[[], bytes]] = {
    "truncated.jsonl.gz": lambda: _half(gzip.compress(b'{"title": "T", "text": "Words."}\n' * 1_000)),
    "deep.html": lambda: _page("", "<div>" * 100_000 + _STORY * 5),
    "wrong-charset.html": lambda: _page('<meta charset="utf-8">', _STORY * 5).replace(
        b"harbour", "limanı".encode("cp1254")
    ),
    "external.html": lambda: (
        b'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + _page("", f"<p>&x;</p>{_STORY * 5}")
    ),
    "laughs.html": lambda: _LAUGHS.encode() + _page("", f"<p>&l11;</p>{_STORY * 5}"),
    "half-character.html": lambda: _page("", f"<p>&#xD800; &#0; &#x110000;</p>{_STORY * 5}"),
    "attribute.html": lambda: _page("", f"<p title='{'a' * 5 * MEGABYTE}'>x</p>{_STORY * 5}"),
    "a-page.txt": lambda: _page("", _STORY * 5),
    "a-document.pdf": _document,
    "a-pdf.docx": lambda: _sample("article.pdf"),
    "external.docx": lambda: _with_entity('<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "&x; ferry"),
    "deep-json-in.html": lambda: _page(f'<script type="application/ld+json">{"[" * 50_000}</script>', _STORY * 5),
    "mojibake.txt": lambda: "Şehir hatları\n\nVapur limandan öğlen ayrıldı, dedi yetkili.".encode("cp1254"),
    "long-name.json.jsonl": lambda: json.dumps({"title": "T" * 100_000, "text": "Words."}).encode(),
}
"""What can be read in spite of all, or is refused in a sentence: it may be either, but never harm."""
