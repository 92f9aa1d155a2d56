"""A place in the document is the place in the archive's text, whatever the text is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication

from app.reader.article import ReaderArticle
from app.reader.document import ArticleDocument
from app.reader.typesetting import DATE_LINK, Setting, balanced
from app.theme import LIGHT, Look, Style, font
from archive.model import BlockKind, BlockStyle, Span
from archive.text.normalize import normalize

LETTERS = st.sampled_from("ab .😀👩\u200dé\u0301\u00a0\u00adשלוםقناة\u200f漢|") | st.characters(
    exclude_categories=["Cs", "Cc"]
)
LINES = st.lists(st.text(LETTERS, min_size=1, max_size=12), min_size=1, max_size=6)
STYLES = st.dictionaries(st.integers(0, 6), st.sampled_from([BlockStyle(kind, 1) for kind in BlockKind]), max_size=4)


def made(article: ReaderArticle) -> ArticleDocument:
    return ArticleDocument(article, LIGHT, Setting())


@pytest.fixture(autouse=True)
def _fonts(look: Look) -> None:
    """The families of the program."""


@given(LINES, STYLES, st.data())
def test_what_is_selected_in_the_document_is_that_of_the_body(
    lines: list[str], styles: dict[int, BlockStyle], data: st.DataObject
) -> None:
    body = normalize("\n".join(lines)).strip()
    document = made(ReaderArticle(1, "A 😀 title", body, styles))
    start = data.draw(st.integers(0, len(body)))
    end = data.draw(st.integers(start, len(body)))
    cursor = QTextCursor(document)
    first, last = document.positions(Span(start, end))
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText().replace("\u2029", "\n") == body[start:end]
    assert document.span(cursor.selectionStart(), cursor.selectionEnd()) == Span(start, end)


def test_what_stands_above_the_body_is_no_place_in_it(qapp: QApplication) -> None:
    document = made(ReaderArticle(1, "Title", "Body", outlet="Wire"))
    assert document.span(0, document.first) == Span(0, 0)
    assert document.span(2, document.first + 2).of("Body") == "Bo"
    assert document.code_point(10_000) == 4


def test_an_empty_body_has_one_place() -> None:
    document = made(ReaderArticle(1, "", ""))
    assert document.positions(Span(0, 0)) == (document.first, document.first)


def test_paragraphs_run_the_way_their_letters_do() -> None:
    document = made(ReaderArticle(1, "T", "Ferries sail.\nقال الوزير: لا اتفاق.\nהשר אמר"))
    ways = [document.findBlockByNumber(number).textDirection() for number in (2, 3, 4)]
    assert ways == [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.RightToLeft]


def test_blocks_look_like_what_they_are() -> None:
    body = "Head\nText.\nItem\nSaid.\na | b 😀 | c\nA ferry"
    kinds = (BlockKind.HEADING, None, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.TABLE_ROW, BlockKind.CAPTION)
    document = made(ReaderArticle(1, "T", body, {n: BlockStyle(kind, 2) for n, kind in enumerate(kinds) if kind}))
    head, text, item, quote, row, caption = (document.findBlockByNumber(number) for number in range(2, 8))

    def letters(block: object, at: int = 0) -> QTextCharFormat:
        cursor = QTextCursor(block)  # type: ignore[call-overload]
        cursor.setPosition(cursor.position() + at + 1)
        return cursor.charFormat()

    assert (head.blockFormat().headingLevel(), letters(head).fontWeight()) == (3, 600)
    assert text.blockFormat().leftMargin() == 0
    assert item.blockFormat().leftMargin() == 48
    assert letters(quote).fontItalic()
    assert letters(row).foreground().color() != letters(row, 2).foreground().color()
    assert letters(row, 8).foreground().color() == letters(row, 2).foreground().color()
    assert letters(caption).font().pixelSize() < letters(text).font().pixelSize()


def test_a_missing_date_is_a_link_and_a_known_one_is_not() -> None:
    def links(article: ReaderArticle) -> list[str]:
        document = made(article)
        formats = (run.format for run in document.findBlockByNumber(1).textFormats())
        return [letters.anchorHref() for letters in formats if letters.isAnchor()]

    assert links(ReaderArticle(1, "T", "B", outlet="Wire")) == [DATE_LINK]
    assert links(ReaderArticle(1, "T", "B", date="4 Apr 2025")) == []
    assert links(ReaderArticle(1, "T", "B", date="4 Apr 2025", date_is_guessed=True)) == [DATE_LINK]


def test_a_headline_is_balanced_without_an_extra_line() -> None:
    letters = QTextCharFormat()
    letters.setFont(font(Style.HEADLINE))
    title = "Fidan, Blinken discuss Gaza truce efforts on phone"
    width = balanced(title, letters, 640)
    assert 330 < width < 460
    assert balanced("Short", letters, 640) == 640
    assert balanced("W" * 200, letters, 640) == 640
    document = made(ReaderArticle(1, title, "Body"))
    document.documentLayout().documentSize()
    assert document.begin().layout().lineCount() == 2


def test_a_headline_from_right_to_left_begins_at_the_right_edge_of_the_column_and_so_does_what_stands_below_it() -> (
    None
):
    title = "فيدان: لا اتفاق من دون انسحاب كامل من محور فيلادلفيا"
    document = made(ReaderArticle(1, title, "Body", outlet="Wire", date="19 Aug 2024"))
    document.documentLayout().documentSize()
    headline, meta = (document.findBlockByNumber(number) for number in (0, 1))
    assert headline.layout().lineCount() == 2
    for block in (headline, meta):
        line = block.layout().lineAt(0)
        right = block.layout().position().x() + line.naturalTextRect().right()
        assert right == pytest.approx(document.textWidth(), abs=2)


def test_an_item_of_a_list_has_a_mark_unless_its_text_has_one() -> None:
    items = ("Ferries", "(“Buses”)", "1. Trains", "• Trams", "a) Taxis", "- Bicycles", "A. B. Meyer")
    styles = {number: BlockStyle(BlockKind.LIST_ITEM, 1) for number in range(len(items))}
    document = made(ReaderArticle(1, "T", "\n".join(items), styles))
    marked = [document.findBlockByNumber(2 + number).textList() is not None for number in range(len(items))]
    assert marked == [True, True, False, False, False, False, False]
    assert document.span(document.first, document.characterCount()).of(document.body) == "\n".join(items)
