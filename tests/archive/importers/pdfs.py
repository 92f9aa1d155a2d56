"""PDF files written by hand, so that a test shows what stands where on a page."""

import textwrap
import zlib
from collections.abc import Sequence
from pathlib import Path

WIDTH, HEIGHT = 420, 595
LEADING = 12


def line(x: float, y: float, text: str, size: float = 9, *, bold: bool = False) -> bytes:
    """Text whose baseline begins at x, y; points from the bottom left. Latin letters only."""
    written = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /%s %g Tf %g %g Td (%s) Tj ET\n" % (b"B" if bold else b"F", size, x, y, written)


def column(x: float, y: float, lines: Sequence[str], size: float = 9, indent: float = 12) -> bytes:
    """Lines one below the other; those that begin with ">" are indented."""
    places = enumerate(lines)
    return b"".join(
        line(x + indent * text.startswith(">"), y - LEADING * n, text.removeprefix(">"), size) for n, text in places
    )


def filled(x: float, y: float, text: str, width: int = 80) -> tuple[bytes, float]:
    """A paragraph of lines of at most `width` characters, and the baseline of the line after it."""
    lines = textwrap.wrap(text, width)
    return column(x, y, lines), y - LEADING * len(lines)


def write(path: Path, pages: Sequence[bytes], info: bytes = b"", *, trailer: bytes = b"", image: bool = False) -> Path:
    """A file of these pages, each the operators that paint it; `image` is at hand as /I."""
    fonts = b"/F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> "
    fonts += b"/B << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"
    pixels = zlib.compress(bytes(64))
    picture = b"<< /Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 "
    picture += b"/Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(pixels), pixels)
    resources = b"<< /Font << %s >> %s >>" % (fonts, b"/XObject << /I 4 0 R >>" if image else b"")
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< %s >>" % info, picture]
    kids = []
    for content in pages:
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R /Resources %s >>"
            % (WIDTH, HEIGHT, len(objects), resources)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    data, starts = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, 1):
        starts.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    end = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    end += b"trailer << /Size %d /Root 1 0 R /Info 3 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1,
        trailer,
        len(data),
    )
    path.write_bytes(data + end)
    return path
