"""Draws the reader at the scale that `QT_SCALE_FACTOR` says and prints as JSON where everything is, in logical pixels.

A process of its own, because Qt asks for the scale once: `python -m tests.app.reader.drawn ARCHIVE THEME WINDOW`.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.controllers.article_values import reader_article
from app.reader.article import ReaderArticle
from app.reader.document import LEFT, ArticleDocument
from app.reader.view import ReaderView
from app.theme import Look, Theme, highlight_colour
from app.theme.colours import link_colour
from archive import Archive
from archive.model import LinkType, Span

COLUMN = LEFT + 640


class Drawn:
    """A picture of the reader, and where in it a passage of the article is."""

    def __init__(self, view: ReaderView, article: ReaderArticle) -> None:
        self.image: QImage = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
        self.scale = self.image.devicePixelRatio()
        document = view.document()
        assert isinstance(document, ArticleDocument)
        self._document, self._body = document, article.body

    def span(self, text: str) -> Span:
        start = self._body.index(text)
        return Span(start, start + len(text))

    def place(self, text: str, *, end: bool = False) -> tuple[float, float]:
        """x and base of the letter with which a passage begins, or of the place behind its last one."""
        span = self.span(text)
        position = self._document.position(span.end - 1 if end else span.start)
        block = self._document.findBlock(position)
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        line = block.layout().lineForTextPosition(position - block.position())
        found: Any = line.cursorToX(position - block.position() + int(end))
        x = found[0] if isinstance(found, tuple) else found
        return block.layout().position().x() + x, round(corner.y() + line.y() + line.ascent())

    def column(self, x: float, colour: str, top: float = 0, bottom: float = 924) -> list[tuple[float, float]]:
        """Top and bottom of every stretch of this colour in a column of pixels."""
        return self._stretches([(x, y / self.scale) for y in self._steps(top, bottom)], colour, along=1)

    def row(self, y: float, colour: str, left: float = 0, right: float = 970) -> list[tuple[float, float]]:
        """Left and right of every stretch of this colour in a row."""
        return self._stretches([(x / self.scale, y) for x in self._steps(left, right)], colour, along=0)

    def has(self, colour: str, left: float, top: float, right: float, bottom: float) -> bool:
        return any(self.row(y / self.scale, colour, left, right) for y in self._steps(top, bottom))

    def _steps(self, first: float, last: float) -> range:
        return range(round(first * self.scale), round(last * self.scale))

    def _stretches(self, places: list[tuple[float, float]], colour: str, along: int) -> list[tuple[float, float]]:
        wanted, found, begun = int(f"ff{colour[1:]}", 16), [], None
        for place in places:
            x, y = (round(part * self.scale) for part in place)
            same = self.image.pixel(x, y) == wanted
            if same and begun is None:
                begun = place[along]
            elif not same and begun is not None:
                found.append((begun, place[along]))
                begun = None
        return found if begun is None else [*found, (begun, places[-1][along])]


def main(archive: str, theme: str, window: str) -> None:
    application = QApplication([])
    look = Look(application, Theme(theme))
    view = ReaderView(look)
    view.set_window_width(int(window))
    view.resize(980, 924)
    view.show()
    with Archive.open(Path(archive)) as opened:
        article = reader_article(opened.article(1), opened.issue_places())
    view.show_article(article)
    start = article.body.index("colleague Oren")
    view.set_hits([Span(start, article.body.index(" discuss the efforts"))])
    QApplication.processEvents()
    print(json.dumps({"scale": view.devicePixelRatio(), **measured(Drawn(view, article), look)}))


def measured(drawn: Drawn, look: Look) -> dict[str, Any]:
    """Tops and bottoms from the base of the line, lefts and rights from the ends of the passage or of the column."""
    colours = look.colours
    fill = {name: highlight_colour(name).fill(colours) for name in ("blue", "green", "orange")}
    ink = {name: highlight_colour(name).ink(colours) for name in ("blue", "green", "orange")}
    contradicts, related = (link_colour(type).ink(colours) for type in (LinkType.CONTRADICTS, LinkType.RELATED))
    x, base = drawn.place("be the")
    linked, _ = drawn.place("the proposal of the union")
    board, _ = drawn.place("the owners were on board with the proposal")
    board_end, board_base = drawn.place("the owners were on board with the proposal", end=True)
    quay_end, quay_base = drawn.place("the eastern quay", end=True)
    phone_end, phone_base = drawn.place("held a phone", end=True)
    _, call_base = drawn.place("call to")
    call_end, _ = drawn.place("call to", end=True)
    check, check_base = drawn.place("that it was about")

    def heights(x: float, colour: str, base: float) -> list[list[float]]:
        return [[y0 - base, y1 - base] for y0, y1 in drawn.column(x, colour, base - 28, base + 16)]

    def widths(y: float, colour: str) -> tuple[float, float]:
        found = drawn.row(y, colour, 0, COLUMN + 4)
        return found[0][0], found[-1][1]

    def bracket(colour: str, base: float) -> list[float]:
        """Left, width, top, bottom, and how far its ticks reach towards the text."""
        x0, x1 = drawn.row(base, colour, COLUMN + 10, COLUMN + 60)[0]
        (y0, y1), *_ = drawn.column(x0 + 0.5, colour, base - 28, base + 60)
        tick = drawn.row(y0 + 0.5, colour, COLUMN + 4, COLUMN + 60)[0][0]
        return [x0 - COLUMN, x1 - x0, y0 - base, y1 - base, x0 - tick]

    def right(colour: str) -> float:
        """Where the bracket of that colour beside the line ends, in its upper row."""
        return drawn.row(base - 17.5, colour, COLUMN + 10, COLUMN + 60)[-1][1] - COLUMN

    green_left, _ = widths(base + 6, fill["green"])
    _, orange_right = widths(quay_base + 6, fill["orange"])
    lines_left, lines_right = widths(board_base + 4.5, contradicts)
    hit, next_hit = heights(phone_end - 10, colours.hit, phone_base), heights(call_end - 10, colours.hit, call_base)
    return {
        "bands": [heights(x - 0.5, fill[name], base)[0][0] for name in ("green", "blue", "orange")],
        "lowest": heights(x - 0.5, fill["orange"], base)[-1][1],
        "wider": [linked - green_left, orange_right - quay_end],
        "linked": heights(linked + 3.5, related, base),
        "contradicted": heights(board + 3.5, contradicts, board_base),
        "underlined": [lines_left - board, lines_right - board_end],
        "hit": [hit[0][0], hit[-1][1], next_hit[0][0], next_hit[-1][1]],
        "hit ends": [
            max(x1 for _, x1 in drawn.row(phone_base - 6, colours.hit, 0, COLUMN + 4)) - phone_end,
            min(x0 for x0, _ in drawn.row(call_base - 6, colours.hit, 0, COLUMN + 4)) - LEFT,
        ],
        "to check": drawn.has(colours.amber, check - 5, check_base - 20, check + 60, check_base - 18),
        "filled": drawn.has(fill["blue"], check, check_base - 10, check + 60, check_base - 2),
        "bracket": bracket(ink["orange"], quay_base),
        "lanes": [right(ink[name]) for name in ("green", "blue", "orange")],
        "card": bool(drawn.column(COLUMN + 16 + 16 + 14 + 120, colours.surface, 0, 924)),
    }


if __name__ == "__main__":
    main(*sys.argv[1:])
