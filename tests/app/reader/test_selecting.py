"""What one sees selected is what is selected: whatever the text is made of, with the mouse and with the keyboard."""

from unicodedata import normalize as unicode_form

import pytest
import regex
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.reader.article import ReaderArticle
from app.reader.document import LEFT, TOP, ArticleDocument
from app.reader.view import ReaderView
from app.theme import Look
from archive.model import BlockKind, BlockStyle, Span
from archive.text.normalize import normalize

PARTS = (
    *(
        "The ferry",
        "sails,",
        "a\u00a0b",
        "soft\u00adly",
        "😀",
        "👩\u200d👩\u200d👧",
        "🇹🇷🇬🇷",
        "e\u0301\u0323\u0302",
        "Zoe\u0308",
    ),
    *(
        "قال الوزير",
        "שָׁלוֹם",
        "\u200fلا\u200e",
        "\u2067אב\u2069",
        "\u202aabc\u202c",
        "한국어",
        "ก็",
        "क्षत्रि",
        "각",
        "\u06005",
        "हिन्दी",
        "漢字",
        "𝔞𝔟",
        "| 4 |",
    ),
    *("https://example.org/a/very/long/address/that/goes/on/and/on/for/more/than/a/line", "x" * 90, "—", "\ufeff", "ﬁ"),
)
LINES = st.lists(
    st.lists(st.sampled_from(PARTS) | st.text(max_size=5), min_size=1, max_size=9).map(" ".join), min_size=1, max_size=5
)
STYLES = st.dictionaries(st.integers(0, 4), st.sampled_from([BlockStyle(kind, 2) for kind in BlockKind]), max_size=3)
TITLE = "The 😀 title"
WITH_A_VIEW = settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])


@st.composite
def articles(draw: st.DrawFn) -> ReaderArticle:
    lines = (" ".join(normalize(line).split("\n")).strip() for line in draw(LINES))
    body = "\n".join(line for line in lines if line) or "A"
    return ReaderArticle(1, TITLE, unicode_form("NFC", body), draw(STYLES), outlet="Wire", date="4 Apr 2025")


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> ReaderView:
    made = ReaderView(look)
    qtbot.addWidget(made)
    made.set_window_width(1560)
    made.resize(980, 900)
    made.show()
    made.setFocus()
    return made


def expected(view: ReaderView) -> Span:
    """The characters of the body that have a unit of Qt's selection, each as a whole; by counting one after another."""
    cursor, article = view.textCursor(), view.article
    assert article is not None
    end = view.document().characterCount() - 1
    at = end - len(article.body.encode("utf-16-le")) // 2
    touched = []
    for found in regex.finditer(r"\X", article.body):
        units = len(found[0].encode("utf-16-le")) // 2
        if at < cursor.selectionEnd() and cursor.selectionStart() < at + units:
            touched.append(found.span())
        at += units
    return Span(touched[0][0], touched[-1][1]) if touched and cursor.hasSelection() else Span(0, 0)


def check(view: ReaderView) -> None:
    article, wanted = view.article, expected(view)
    assert article is not None
    assert view.selection() == (wanted or None)
    if not view.textCursor().hasSelection():
        return
    view.copy()
    copied = QGuiApplication.clipboard().text()
    head = f"{TITLE}\nWire \u00a0·\u00a0 4 Apr 2025\n".replace(" \u00a0·", "\u00a0\u00a0·")
    assert copied in f"{head}{article.body}"
    assert copied.endswith(wanted.of(article.body))
    document = view.document()
    assert isinstance(document, ArticleDocument)
    if view.textCursor().selectionStart() >= document.first:
        assert copied == wanted.of(article.body)


def drag(view: ReaderView, start: QPoint, end: QPoint) -> None:
    left, none, plain = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    for kind, at, button, held in (
        (QEvent.Type.MouseButtonPress, start, left, left),
        (QEvent.Type.MouseMove, end, none, left),
        (QEvent.Type.MouseButtonRelease, end, left, none),
    ):
        where = QPointF(at)
        event = QMouseEvent(kind, where, QPointF(view.viewport().mapToGlobal(at)), button, held, plain)
        QApplication.sendEvent(view.viewport(), event)


def places(height: int) -> st.SearchStrategy[QPoint]:
    return st.builds(QPoint, st.integers(LEFT - 6, LEFT + 650), st.integers(TOP, height))


@WITH_A_VIEW
@given(articles(), places(500), places(500))
def test_dragging_selects_what_is_seen_selected(
    view: ReaderView, article: ReaderArticle, start: QPoint, end: QPoint
) -> None:
    view.show_article(article)
    drag(view, start, end)
    check(view)


@WITH_A_VIEW
@given(articles(), st.data())
def test_the_keyboard_selects_whole_characters(view: ReaderView, article: ReaderArticle, data: st.DataObject) -> None:
    view.show_article(article)
    ends = [found.end() for found in regex.finditer(r"\X", article.body)]
    at = data.draw(st.sampled_from([0, *ends]))
    view.select(Span(at, at))
    keys = st.sampled_from((Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home))
    ways = st.sampled_from((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier))
    for key, way in data.draw(st.lists(st.tuples(keys, ways), min_size=1, max_size=6)):
        QTest.keyClick(view, key, way | Qt.KeyboardModifier.ShiftModifier)
        check(view)


@WITH_A_VIEW
@given(articles(), st.integers(0, 200), st.integers(0, 200))
def test_ends_that_cut_a_character_take_all_of_it(
    view: ReaderView, article: ReaderArticle, one: int, other: int
) -> None:
    """As a screen reader may set them, or Qt where it knows fewer characters than there are."""
    view.show_article(article)
    cursor, last = view.textCursor(), view.document().characterCount() - 1
    cursor.setPosition(min(one, last))
    cursor.setPosition(min(other, last), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    check(view)


@WITH_A_VIEW
@given(articles())
def test_everything_selected_is_everything(view: ReaderView, article: ReaderArticle) -> None:
    view.show_article(article)
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selection() == Span(0, len(article.body))
    check(view)


@WITH_A_VIEW
@given(articles(), places(400))
def test_a_double_click_selects_a_word_as_it_is_in_the_archive(
    view: ReaderView, article: ReaderArticle, at: QPoint
) -> None:
    view.show_article(article)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    check(view)
