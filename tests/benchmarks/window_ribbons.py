"""How long a frame takes to be painted while two long articles, joined by ribbons, are scrolled: 20,000 words each.

`python -m tests.benchmarks.window_ribbons` measures it alone.
"""

import os
import random
import statistics
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks.window_reader import HIGHLIGHTS, WORDS, _article, _line

if TYPE_CHECKING:
    from app.reader.article import ReaderArticle, ReaderHighlight
    from app.reader.joints import Joint

LINKS = 50
_FRAMES, _STEP, _LENGTH, _GUTTER = 300, 60, 3_000, 132
_ENGLISH = ("government", "the", "of", "ceasefire", "talks", "said", "on", "a")
_FIRST, _APART, _NEAR = 600, 2, 6
"""Every second highlight from the 600th on is linked, with one at most so many places off: a dozen are seen at once."""


def measure(folder: Path) -> None:
    """Prints figures beside their budgets; nothing is written to the folder. Draws to a picture, on no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

    from app.reader.joined_views import JoinedViews
    from app.reader.ribbons import Gutter
    from app.reader.room import PaneSide
    from app.reader.view import ReaderView
    from app.theme import Look, Theme

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    look, beside = Look(application, Theme.LIGHT), QWidget()
    left, gutter, right = ReaderView(look), Gutter(look), ReaderView(look)
    gutter.setFixedWidth(_GUTTER)
    row = QHBoxLayout(beside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    for part in (left, gutter, right):
        row.addWidget(part)
    left.set_side(PaneSide.FIRST)
    right.set_side(PaneSide.LAST)
    beside.resize(1560, 980)
    beside.show()
    article = _article(_ENGLISH)
    for view in (left, right):
        view.show_article(article)
    joined = JoinedViews(left, gutter, right)
    joined.show_joints(_joints(article))
    left.bring_to(_in_order(article)[_FIRST].id, 800)
    begin = left.verticalScrollBar().value()
    whole, seen = [], []
    for frame in range(_FRAMES):
        began = time.process_time()
        for view in (left, right):
            view.verticalScrollBar().setValue(begin + frame * _STEP % _LENGTH)
        application.processEvents()  # paints what came into view, and all of the gutter
        whole.append(time.process_time() - began)
        seen.append(sum(ribbon.is_drawn for ribbon in gutter.ribbons))
    _line(f"scroll both of {WORDS:,} words, {HIGHLIGHTS:,} highlights", whole, "median ≤ 10, p95 ≤ 16 ms")
    picture, ribbons = QImage(gutter.size(), QImage.Format.Format_RGB32), []
    for frame in range(_FRAMES):
        gutter.scroll_to(*[begin + frame * _STEP % _LENGTH] * 2)
        began = time.process_time()
        gutter.render(picture)
        ribbons.append(time.process_time() - began)
    _line(f"  the gutter alone: {LINKS} links, {statistics.median(seen):.0f} of them drawn", ribbons, "≤ 4 ms")
    beside.deleteLater()


def _joints(article: "ReaderArticle") -> "list[Joint]":
    from app.reader.joints import End, Joint
    from archive.model import LinkType

    rnd, types = random.Random(2), list(LinkType)
    placed = _in_order(article)

    def joint(number: int) -> Joint:
        first = _FIRST + number * _APART
        ends = End(1, placed[first].id, "One"), End(2, placed[first + rnd.randint(-_NEAR, _NEAR)].id, "Other")
        return Joint(str(number), types[number % len(types)], types[number % len(types)].value, *ends)

    return [joint(number) for number in range(LINKS)]


def _in_order(article: "ReaderArticle") -> "list[ReaderHighlight]":
    return sorted(article.highlights, key=lambda highlight: highlight.span.start)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        measure(Path(name))
