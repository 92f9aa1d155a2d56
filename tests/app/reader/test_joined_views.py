"""Ribbons stay at their passages while either pane is scrolled; one that is chosen brings its passages together."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.reader.article import ReaderArticle, ReaderHighlight
from app.reader.joined_views import JoinedViews
from app.reader.joints import End, Joint
from app.reader.ribbon_shapes import Side, Sight
from app.reader.ribbons import Gutter
from app.reader.view import ReaderView
from app.theme import Look
from archive.model import LinkType, Span

BODY = "\n".join(f"{number:03}. The ferry sails again, said the harbour office on Monday." for number in range(200))


class Beside(QWidget):
    """Two articles side by side with one link between them, and one to an article that is not open."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.left, self.right, self.gutter = ReaderView(look), ReaderView(look), Gutter(look)
        self.gutter.setFixedWidth(132)
        row = QHBoxLayout(self)
        for part in (self.left, self.gutter, self.right):
            row.addWidget(part)
        self.joined = JoinedViews(self.left, self.gutter, self.right)

    def read(self, view: ReaderView, id: str, line: int) -> None:
        start = BODY.index(f"{line:03}. ")
        view.show_article(ReaderArticle(1, "Ferries", BODY, highlights=(ReaderHighlight(id, Span(start, start + 40)),)))


@pytest.fixture
def beside(look: Look, qtbot: QtBot) -> Beside:
    made = Beside(look)
    qtbot.addWidget(made)
    made.resize(1560, 900)
    made.show()
    made.read(made.left, "a", 60)
    made.read(made.right, "b", 110)
    near, far = End(1, "a", "one"), End(2, "b", "other")
    made.joined.show_joints(
        [
            Joint("link", LinkType.CONTRADICTS, "contradicts", near, far),
            Joint("away", LinkType.RELATED, "related", near, End(3, "c", "a third")),
        ]
    )
    return made


def test_a_ribbon_follows_both_panes(beside: Beside) -> None:
    beside.left.bring_to("a", 200)
    beside.right.bring_to("b", 500)
    (ribbon,) = beside.gutter.ribbons
    assert abs(ribbon.left.top - 200) <= 2
    assert abs(ribbon.right.top - 500) <= 2


def test_a_chosen_ribbon_brings_both_passages_to_the_same_height(beside: Beside) -> None:
    beside.left.bring_to("a", 200)
    beside.right.bring_to("b", 2000)
    QTest.keyClick(beside.gutter, Qt.Key.Key_Down)
    QTest.keyClick(beside.gutter, Qt.Key.Key_Return)
    (ribbon,) = beside.gutter.ribbons
    assert abs(ribbon.left.top - ribbon.right.top) <= 1
    assert (beside.left.current_highlight(), beside.right.current_highlight()) == (None, None), "no card on the text"


def test_a_count_leads_to_the_nearest_passage_out_of_sight(beside: Beside) -> None:
    beside.left.verticalScrollBar().setValue(0)
    assert beside.gutter.ribbons[0].left_sight is Sight.BELOW
    beside.gutter.count_chosen.emit(Side.LEFT, Sight.BELOW)
    assert beside.gutter.ribbons[0].left_sight is Sight.SEEN
    assert beside.left.current_highlight() == "a"
    before = beside.right.verticalScrollBar().value()
    beside.gutter.count_chosen.emit(Side.LEFT, Sight.BELOW)
    assert beside.right.verticalScrollBar().value() == before, "the other pane stays where it is"


def test_ribbons_follow_when_the_text_is_set_in_another_size(beside: Beside) -> None:
    beside.left.bring_to("a", 200)
    beside.left.set_setting(480, 1.4)
    extent = beside.left.extent("a")
    assert extent is not None
    assert beside.gutter.ribbons[0].left.top == extent.kept_near(beside.gutter.height()).top


def test_a_link_goes_with_its_highlight(beside: Beside) -> None:
    beside.left.show_highlights(())
    assert beside.gutter.ribbons == ()
