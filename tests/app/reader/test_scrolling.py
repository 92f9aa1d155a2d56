"""What an article scrolls by is moved and not painted anew; it looks as if it were, whatever is drawn in it."""

import random

import pytest
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.reader.article import ReaderArticle, ReaderHighlight, ReaderLink
from app.reader.ribbon_shapes import Side
from app.reader.room import PaneSide
from app.reader.ties import Tie
from app.reader.view import ReaderView
from app.theme import Look
from archive.model import LinkType, Span

LINE = "The ferry sails again, said the harbour office on Monday; the council had asked for it since the spring."
BODY = "\n".join(f"{number:03}. {LINE}" for number in range(120))


def highlights() -> tuple[ReaderHighlight, ...]:
    """Many that overlap, so that names are pushed far from their brackets and leaders are long."""
    choose = random.Random(4)

    def one(number: int) -> ReaderHighlight:
        start = choose.randrange(len(BODY) - 400)
        links = (ReaderLink(LinkType.CONTRADICTS, "Denied"),) if number % 3 == 0 else ()
        note = "Who says so?" if number % 4 == 0 else ""
        span = Span(start, start + choose.randint(20, 300))
        tags = (f"Tag {number}", "Another one")
        return ReaderHighlight(
            str(number), span, colour=choose.choice(("blue", "pink")), tags=tags, note=note, links=links
        )

    return tuple(one(number) for number in range(150))


class Counting(ReaderView):
    """Counts the pixels it paints."""

    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += event.rect().width() * event.rect().height()
        super().paintEvent(event)


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> Counting:
    made = Counting(look)
    qtbot.addWidget(made)
    made.set_window_width(1560)
    made.resize(980, 700)
    made.show()
    made.show_article(ReaderArticle(1, "Ferries", BODY, highlights=highlights()))
    return made


def on_screen(view: ReaderView) -> QImage:
    """What stands on the screen; `grab` would paint it anew."""
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def difference(one: QImage, other: QImage) -> int:
    """The largest between two pixels at the same place, of 255."""
    both = (memoryview(image.constBits()).cast("B") for image in (one, other))
    return max(abs(a - b) for a, b in zip(*both, strict=True))


@pytest.mark.parametrize("side", list(PaneSide))
def test_what_was_scrolled_looks_as_if_painted_anew(view: Counting, side: PaneSide) -> None:
    view.set_side(side)
    for edge in Side:
        view.show_ties(edge, [Tie(str(number), LinkType.CONTRADICTS) for number in range(0, 150, 3)])
    view.select(Span(6000, 6400))
    view.focus_highlight("75")
    view.bring_to("75", 760)
    on_screen(view)
    bar = view.verticalScrollBar()
    for by in (13, 13, 29, 60, 13, -170, 290, -60):
        bar.setValue(bar.value() + by)
        moved = on_screen(view)
        view.viewport().update()
        view.update()
        assert difference(moved, on_screen(view)) <= 2, "what smoothing may round otherwise"


def test_only_what_comes_into_view_is_painted(view: Counting) -> None:
    view.verticalScrollBar().setValue(500)
    QApplication.processEvents()
    view.painted = 0
    view.verticalScrollBar().setValue(520)
    QApplication.processEvents()
    assert view.painted == 20 * view.viewport().width()
