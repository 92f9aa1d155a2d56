"""In lines of both directions a mark covers the letters of its passage, and no others."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QTextLine
from pytestqt.qtbot import QtBot

from app.reader.article import ReaderArticle, ReaderHighlight
from app.reader.document import LEFT, ArticleDocument
from app.reader.tints import selected
from app.reader.view import ReaderView
from app.theme import LIGHT, Look, highlight_colour
from archive.model import Span
from archive.text.normalize import normalize
from archive.text.quote_match import snap

WORDS = st.sampled_from(
    (
        "قال الوزير",
        "לא ניסוג",
        "the ferry,",
        "40,170",
        "(Reuters)",
        '"القاهرة"',
        "שָׁלוֹם",
        "U.S.-backed",
        "2024/8/19",
        "😀",
        "«لا»",
    )
)
BODIES = st.lists(st.lists(WORDS, min_size=1, max_size=16).map(" ".join), min_size=1, max_size=4).map("\n".join)
ABOVE_THE_LETTERS = 17
"""So many pixels above their base hardly any letter reaches; columns where one does are not looked at."""
KERNED = 3
"""So many pixels a letter is moved under the one before it at most."""


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> ReaderView:
    made = ReaderView(look)
    qtbot.addWidget(made)
    made.set_window_width(1560)
    made.resize(980, 900)
    made.show()
    return made


def lines(document: ArticleDocument) -> Iterator[tuple[int, float, float, QTextLine]]:
    """Every line of the body: where its block begins, left and base of the line, the line."""
    block = document.findBlock(document.first)
    while block.isValid():
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            yield block.position(), corner.x(), corner.y() + line.y() + line.ascent(), line
        block = block.next()


def own(line: QTextLine, passage: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """What belongs to these letters of a line alone: where the next is kerned under one, that part is of both."""
    whole = letters(line, line.textStart(), line.textStart() + line.textLength())
    begins = [left for left, right in whole if right - left > 1]
    return [
        (left, min((other for other in begins if right - KERNED < other < right and other > left), default=right))
        for left, right in passage
    ]


def letters(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """Left and right of every glyph of a part of a line, asked for one unit at a time."""
    found = []
    for place in range(max(first, line.textStart()), min(last, line.textStart() + line.textLength())):
        for run in line.glyphRuns(place, 1):
            advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
            found += [(at.x(), at.x() + by.x()) for at, by in zip(run.positions(), advances, strict=True)]
    return found


def check(image: QImage, document: ArticleDocument, span: Span, colour: str, wider: float) -> int:
    """Every column of the picture that has the colour has a letter of the passage, and the reverse."""
    start, end = document.positions(span)
    fill, ground = (int(f"ff{value[1:]}", 16) for value in (colour, LIGHT.reader))
    seen = 0
    for position, left, base, line in lines(document):
        passage = [(x0, x1) for x0, x1 in letters(line, start - position, end - position) if x1 - x0 > 1]
        covered = [(left + x0, left + x1) for x0, x1 in passage]
        alone = [(left + x0, left + x1) for x0, x1 in own(line, passage)]
        row = round(base) - ABOVE_THE_LETTERS
        if row >= image.height():
            break
        for x in range(LEFT - 4, LEFT + 645):
            pixel = image.pixel(x, row)
            inside = any(x0 - wider + 1 <= x and x + 1 <= x1 + wider - 1 for x0, x1 in alone)
            outside = all(x + 1 <= x0 - wider - 1 or x >= x1 + wider + 1 for x0, x1 in covered)
            if pixel == ground:
                assert not inside, f"column {x} of the line at {base} is left out"
            elif pixel == fill:
                assert not outside, f"column {x} of the line at {base} is covered"
                seen += 1
    return seen


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(BODIES, st.data())
def test_bands_and_selection_are_where_the_letters_are(view: ReaderView, body: str, data: st.DataObject) -> None:
    body = normalize(body)
    start = data.draw(st.integers(0, len(body) - 1))
    span = snap(body, Span(start, data.draw(st.integers(start + 1, len(body)))))
    view.show_article(ReaderArticle(1, "T", body, highlights=(ReaderHighlight("a", span, colour="blue"),)))
    document = view.document()
    assert isinstance(document, ArticleDocument)
    check(picture(view), document, span, highlight_colour("blue").fill(LIGHT), 1)
    view.show_article(ReaderArticle(1, "T", body))
    document = view.document()
    assert isinstance(document, ArticleDocument)
    view.select(span)
    check(picture(view), document, span, selected(LIGHT), 0)


def picture(view: ReaderView) -> QImage:
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)


def test_a_passage_that_begins_in_one_direction_and_ends_in_the_other_is_two_bands(view: ReaderView) -> None:
    body = 'The minister said "לא ניסוג מהציר" on Monday, and the office قال الوزير: لا اتفاق.'
    start, end = body.index("said"), body.index(" מהציר")
    view.show_article(ReaderArticle(1, "T", body, highlights=(ReaderHighlight("a", Span(start, end), colour="blue"),)))
    document = view.document()
    assert isinstance(document, ArticleDocument)
    image = picture(view)
    assert check(image, document, Span(start, end), highlight_colour("blue").fill(LIGHT), 1) > 50
    _, _, base, _ = next(lines(document))
    fill = int(f"ff{highlight_colour('blue').fill(LIGHT)[1:]}", 16)
    row = [image.pixel(x, round(base) - ABOVE_THE_LETTERS) == fill for x in range(image.width())]
    assert sum(not before and now for before, now in pairwise(row)) == 2
