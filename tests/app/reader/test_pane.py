"""Finding words in an article, and what stands above it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.actions import Actions
from app.reader.article import ReaderArticle
from app.reader.find_bar import Finder
from app.reader.pane import ReaderPane
from app.theme import Look
from archive.model import Span

BODY = "Keçeli met Kecelı in İstanbul.\n" + "Nothing here.\n" * 60 + "KEÇELI left ISTANBUL 😀."


def made(look: Look, qtbot: QtBot) -> ReaderPane:
    actions = Actions(look)
    pane = ReaderPane(look, actions)
    qtbot.addWidget(pane)
    pane.resize(980, 600)
    pane.show()
    return pane


def test_words_are_found_whatever_their_capitals_and_accents() -> None:
    assert [hit.of(BODY) for hit in Finder(BODY).find("keceli")] == ["Keçeli", "Kecelı", "KEÇELI"]
    assert [hit.of(BODY) for hit in Finder(BODY).find("istanbul")] == ["İstanbul", "ISTANBUL"]
    assert Finder(BODY).find("  ") == []


def test_a_character_is_found_whole() -> None:
    assert Finder("a👩\u200d👧b").find("👩") == [Span(1, 4)]


def test_ctrl_f_finds_counts_and_goes_on_with_enter(look: Look, qtbot: QtBot) -> None:
    pane = made(look, qtbot)
    marked = [Span(0, 6)]
    pane.show_article(ReaderArticle(1, "T", BODY), marked)
    pane.open_find()
    field = pane.find_bar.field
    qtbot.keyClicks(field, "KECELI")
    qtbot.waitUntil(lambda: pane.find_bar.count.text() == "1 of 3")
    for key, shift, count in (
        (Qt.Key.Key_Return, False, "2 of 3"),
        (Qt.Key.Key_Return, False, "3 of 3"),
        (Qt.Key.Key_Return, False, "1 of 3"),
        (Qt.Key.Key_Return, True, "3 of 3"),
    ):
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        qtbot.keyClick(field, key, modifier)
        assert pane.find_bar.count.text() == count
    assert pane.view.position() > 0
    field.clear()
    qtbot.keyClicks(field, "absent")
    qtbot.waitUntil(lambda: pane.find_bar.count.text() == "Not in this article")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible()
    assert pane.view.hits == tuple(marked), "what the search found is marked again"


def test_what_is_selected_is_looked_for(look: Look, qtbot: QtBot) -> None:
    pane = made(look, qtbot)
    pane.show_article(ReaderArticle(1, "T", BODY))
    pane.view.select(Span(21, 29))
    pane.open_find()
    assert (pane.find_bar.field.text(), pane.find_bar.count.text()) == ("İstanbul", "1 of 2")


def test_the_header_says_what_is_read_and_a_long_outlet_leaves_room_for_it(look: Look, qtbot: QtBot) -> None:
    pane = made(look, qtbot)
    pane.show_article(ReaderArticle(1, "A headline", BODY, outlet="The Very Long Name " * 6, date="4 Apr 2025"))
    header = pane.header
    assert header.headline.text() == "A headline"
    assert header.headline.width() > 300
    assert header.outlet.toolTip().startswith("The Very Long Name")
    assert (header.date.isVisible(), header.no_date.isVisible()) == (True, False)


def test_a_guessed_date_asks_to_be_confirmed(look: Look, qtbot: QtBot) -> None:
    pane = made(look, qtbot)
    pane.show_article(ReaderArticle(1, "T", BODY, date="4 Apr 2025", date_is_guessed=True))
    assert pane.header.no_date.text() == "4 Apr 2025"
    with qtbot.waitSignal(pane.date_wanted):
        pane.header.no_date.setFocus()
        qtbot.keyClick(pane.header.no_date, Qt.Key.Key_Return)


def test_what_is_to_be_said_of_the_article_stands_above_it(look: Look, qtbot: QtBot) -> None:
    pane = made(look, qtbot)
    pane.show_article(ReaderArticle(1, "T", BODY, notices=("2 highlights lost their text in version 4",)))
    assert (pane.notice.isVisible(), pane.notice.text()) == (True, "2 highlights lost their text in version 4")
    pane.show_article(ReaderArticle(1, "T", BODY))
    assert not pane.notice.isVisible()
