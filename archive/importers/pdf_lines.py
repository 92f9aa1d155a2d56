"""From the characters that a PDF page paints to lines of text with their places.

A PDF has no words or lines, only glyphs at positions. PDFium puts them in order and finds the spaces between words;
where a line begins and ends is decided here by geometry, since PDFium runs lines together in files of some programs.
"""

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pypdfium2

# PDFium's own marks for a hyphen at the end of a line; fonts that call their hyphen a soft one; and letters that a
# font draws as one: the writer typed several, and so does whoever searches and quotes.
_AS_WRITTEN = str.maketrans(
    {
        "\x02": "-",
        "\xad": "-",
        "\ufffe": "-",
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb05": "st",
        "\ufb06": "st",
    }
)
# A line may end without a space after a hyphen, and anywhere in scripts that write none.
_UNSPACED = "\u2e80-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\s\x02\xad\ufffe{_UNSPACED}-]*[-\x02\xad\ufffe]|[^\s{_UNSPACED}]+")
_LAST = 0x10FFFF
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_BOLD = re.compile("bold|black|heavy", re.IGNORECASE)
_BOLD_WEIGHT = 600
_LONGEST_FONT_NAME = 128
_SAMPLES = 50
_OBLIQUE = -1

_GAP = 1.2
"""In font sizes: a wider gap ends a line, unless what is beyond turns out to belong to it."""
_LARGE_INITIAL = 1.8
"""Times as high: then the characters beside one another are on different lines."""
_SAME_LINE = 0.5
"""Share of the lower of two characters that must be beside the other for them to be on one line."""


@dataclass(slots=True)
class Line:
    """A line or a piece of one. Places are points, from the bottom left as it is read; `size` is the font's."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    is_bold: bool
    page: int

    @property
    def is_right_to_left(self) -> bool:
        """Whether most of it is Hebrew or Arabic."""
        if self.text.isascii():
            return False
        return len(_RIGHT_TO_LEFT.findall(self.text)) * 2 > sum(map(str.isalpha, self.text))

    def is_beside(self, other: "Line") -> bool:
        """Whether both are on one line, one perhaps as a superscript."""
        common = min(self.top, other.top) - max(self.bottom, other.bottom)
        return common >= _SAME_LINE * min(self.top - self.bottom, other.top - other.bottom)


@dataclass(frozen=True, slots=True)
class Page:
    """The pieces of lines on a page in the order of painting, and its extent in points as it is read.

    `aside` is what is written in another direction: sideways in a margin, or aslant across the page.
    """

    lines: list[Line]
    aside: list[Line]
    bottom: float
    top: float


@dataclass(slots=True)
class _Run:
    """Words on one line so far, in reading order, the spaces between them, and the numbers of some characters."""

    text: list[str]
    first: int
    middle: int
    last: int
    left: float
    right: float
    bottom: float
    top: float
    is_right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    right: float
    bottom: float
    top: float


def read_page(page: "pypdfium2.PdfPage", number: int) -> Page:
    """What is painted inside the page, which is the `number`th from 1."""
    text_page = page.get_textpage()
    try:
        glyphs = _Glyphs(text_page.raw)
        main = glyphs.main_direction()
        left, bottom, right, top = page.get_bbox()
        frame = _turned(_Box(left, right, bottom, top), main)
        lines = [line for line in glyphs.lines(main, number) if _is_inside(line, frame)]
        aside = [line for other in glyphs.directions() if other != main for line in glyphs.lines(other, number)]
    finally:
        text_page.close()
    return Page(lines, aside, frame.bottom, frame.top)


class _Glyphs:
    """The characters of one page as PDFium has them."""

    def __init__(self, text_page: ctypes.c_void_p) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self._page = text_page
        self._loose_box, self._place = pdfium.FPDFText_GetLooseCharBox, pdfium.FS_RECTF()
        count = max(0, pdfium.FPDFText_CountChars(text_page))
        self._text = self._all_text(count)
        step = max(1, count // _SAMPLES)
        is_level = all(self._direction(number) == 0 for number in range(0, count, step))
        self._directions = None if is_level else [self._direction(number) for number in range(count)]

    def _all_text(self, count: int) -> str:
        """The characters, each where PDFium counts it; in one go where none is without a meaning."""
        buffer = (ctypes.c_ushort * (count + 1))()
        if self._pdfium.FPDFText_GetText(self._page, 0, count, buffer) == count + 1:
            text = bytes(buffer)[: 2 * count].decode("utf-16-le", "replace")
            if len(text) == count:
                return text
        unicode = self._pdfium.FPDFText_GetUnicode
        return "".join([chr(min(unicode(self._page, number), _LAST)) for number in range(count)])

    def _direction(self, number: int) -> int:
        """How often the character is turned by 90°, or _OBLIQUE; spaces that PDFium made up tell nothing."""
        quarters = self._pdfium.FPDFText_GetCharAngle(self._page, number) / (math.pi / 2)
        return round(quarters) % 4 if abs(quarters - round(quarters)) < 0.1 else _OBLIQUE

    def directions(self) -> list[int]:
        return sorted(set(self._directions)) if self._directions else [0]

    def main_direction(self) -> int:
        if not self._directions:
            return 0
        made = self._pdfium.FPDFText_IsGenerated
        counts = Counter(way for number, way in enumerate(self._directions) if made(self._page, number) != 1)
        del counts[_OBLIQUE]
        return max(counts, key=counts.__getitem__, default=0)

    def lines(self, direction: int, page: int) -> Iterator[Line]:
        for run in self._runs(direction):
            yield Line(
                "".join(run.text),
                run.left,
                run.right,
                run.bottom,
                run.top,
                self._size(run.middle) or run.top - run.bottom,
                all(map(self._is_bold, {run.first, run.middle, run.last})),
                page,
            )

    def _runs(self, direction: int) -> Iterator[_Run]:
        run: _Run | None = None
        end = 0
        for first, last in self._words(direction):
            between, end = self._text[end:first], last + 1
            is_break = "\n" in between or "\r" in between
            box = self._box(first, last, max(direction, 0))
            text = self._text[first:end].translate(_AS_WRITTEN)
            if run is not None and not (is_break if direction == _OBLIQUE else _ends(run, box, is_break)):
                _extend(run, box)
                run.text.append(" " if between else "")
            else:
                if run is not None:
                    yield run
                run = _Run([], first, first, last, box.left, box.right, box.bottom, box.top)
            run.text.append(text)
            run.middle, run.last = (first if len(run.text) % 4 == 1 else run.middle), last
            run.is_right_to_left = run.is_right_to_left or bool(not text.isascii() and _RIGHT_TO_LEFT.search(text))
        if run is not None:
            yield run

    def _words(self, direction: int) -> Iterator[tuple[int, int]]:
        """The numbers of the first and the last character of each word that is written in that direction."""
        for match in _WORD.finditer(self._text):
            first, end = match.span()
            if not self._directions:
                yield first, end - 1
                continue
            for way, numbers in groupby(range(first, end), self._directions.__getitem__):
                if way == direction:
                    word = list(numbers)
                    yield word[0], word[-1]

    def _box(self, first: int, last: int, quarters: int) -> _Box:
        """The place of a word: PDFium itself puts a space where characters are apart or on different lines."""
        place = self._place
        self._loose_box(self._page, first, place)
        left, right, bottom, top = place.left, place.right, place.bottom, place.top
        if last != first:
            self._loose_box(self._page, last, place)
            left, right = min(left, place.left), max(right, place.right)
            bottom, top = min(bottom, place.bottom), max(top, place.top)
        return _turned(_Box(left, right, bottom, top), quarters)

    def _size(self, number: int) -> float:
        matrix = self._pdfium.FS_MATRIX()
        if not self._pdfium.FPDFText_GetMatrix(self._page, number, matrix):
            return 0.0
        size = self._pdfium.FPDFText_GetFontSize(self._page, number) * math.hypot(matrix.c, matrix.d)
        return abs(size) if math.isfinite(size) else 0.0

    def _is_bold(self, number: int) -> bool:
        if self._pdfium.FPDFText_GetFontWeight(self._page, number) >= _BOLD_WEIGHT:
            return True
        name = ctypes.create_string_buffer(_LONGEST_FONT_NAME)
        self._pdfium.FPDFText_GetFontInfo(self._page, number, name, _LONGEST_FONT_NAME, ctypes.c_int())
        return bool(_BOLD.search(name.value.decode("utf-8", "replace")))


def _turned(box: _Box, quarters: int) -> _Box:
    """The place on a page that is turned so that what is written that way is level; quarters count clockwise."""
    if quarters == 3:
        return _Box(box.bottom, box.top, -box.right, -box.left)
    if quarters == 2:
        return _Box(-box.right, -box.left, -box.top, -box.bottom)
    if quarters == 1:
        return _Box(-box.top, -box.bottom, box.left, box.right)
    return box


def _is_inside(line: Line, frame: _Box) -> bool:
    x, y = (line.left + line.right) / 2, (line.bottom + line.top) / 2
    return frame.left <= x <= frame.right and frame.bottom <= y <= frame.top


def _ends(run: _Run, box: _Box, is_break: bool) -> bool:
    """Whether a character is too far from the line before it to belong to it."""
    common = min(run.top, box.top) - max(run.bottom, box.bottom)
    lower, higher = sorted((run.top - run.bottom, box.top - box.bottom))
    if common < _SAME_LINE * lower or higher > _LARGE_INITIAL * lower:
        return True
    if run.is_right_to_left:  # figures and names in it are written the other way, so it jumps about
        return is_break
    gap = max(box.left - run.right, run.left - box.right)
    is_back = box.right < run.left + (run.right - run.left) / 2
    return is_back or gap > _GAP * (run.top - run.bottom)


def _extend(run: _Run, box: _Box) -> None:
    run.left, run.right = min(run.left, box.left), max(run.right, box.right)
    if box.top - box.bottom > run.top - run.bottom:  # a drop of ink or a superscript began the line
        run.bottom, run.top = box.bottom, box.top
