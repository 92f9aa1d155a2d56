"""A million rows scroll: only what is in sight is asked for, and only what is near it is kept."""

import gc

import pytest
from pytestqt.qtbot import QtBot

from app.delegates.result_row import HEIGHT
from app.models.results import PAGE
from app.panels.results import ResultsPanel
from app.panels.results_list import ResultsList
from app.theme import Look
from archive.model import ReadingState, Span
from archive.operations.search import SearchHit

TOTAL = 1_000_000


class Source:
    """Answers as an archive does, and remembers what was asked for, and whether it was in sight then."""

    def __init__(self, panel: ResultsPanel) -> None:
        self.panel = panel
        self.asked: list[int] = []
        self.needless: list[int] = []
        panel.page_wanted.connect(self._answer)
        panel.show_result(TOTAL, self.hits(0, 12))

    @property
    def rows(self) -> ResultsList:
        found = self.panel.findChild(ResultsList)
        assert isinstance(found, ResultsList)
        return found

    def hits(self, first: int, count: int) -> list[SearchHit]:
        return [
            SearchHit(
                n, None, f"Ferry {n} sails", "Wire", "2024", f"The ferry {n}.", (Span(4, 9),), 0.0, False,
                ReadingState.NEW, False, 0, 0,
            )
            for n in range(first, first + count)
        ]  # fmt: skip

    def scroll_to(self, place: int) -> None:
        """Pixels from the top; paints what is there, waiting rows first."""
        self.rows.verticalScrollBar().setValue(place)
        self.rows.viewport().repaint()
        self.rows.viewport().repaint()

    def _answer(self, offset: int) -> None:
        self.asked.append(offset)
        seen = self.rows.visible_rows()
        if not (offset < seen.stop and seen.start < offset + PAGE):
            self.needless.append(offset)
        self.panel.show_page(offset, self.hits(offset, min(PAGE, TOTAL - offset)))


@pytest.fixture
def source(qtbot: QtBot, look: Look) -> Source:
    panel = ResultsPanel(look)
    panel.resize(340, 900)
    qtbot.addWidget(panel)
    panel.show()
    made = Source(panel)
    qtbot.waitUntil(lambda: made.rows.verticalScrollBar().maximum() > (TOTAL - 20) * HEIGHT)
    return made


def held() -> int:
    """How many hits there are in memory."""
    gc.collect()
    return sum(isinstance(one, SearchHit) for one in gc.get_objects())


def test_only_pages_in_sight_are_asked_for_and_each_once(source: Source) -> None:
    for place in range(0, 400 * HEIGHT, HEIGHT // 2):
        source.scroll_to(place)
    assert source.needless == []
    assert source.asked == list(range(0, source.rows.visible_rows().stop, PAGE))


def test_however_far_one_scrolls_what_is_held_does_not_grow(source: Source) -> None:
    before = held()
    longest = source.rows.verticalScrollBar().maximum()
    for step in range(400):
        source.scroll_to(longest * step // 400)
    assert len(source.asked) > 350
    assert source.needless == []
    assert held() - before < 3_000


def test_every_row_shows_its_own_article_up_to_the_last(source: Source) -> None:
    source.scroll_to(source.rows.verticalScrollBar().maximum())
    assert source.panel.visible_articles()[-1] == TOTAL - 1
    source.scroll_to(640_000 * HEIGHT)
    assert source.panel.visible_articles()[0] == 640_000
    source.panel.go_to(TOTAL - 1)
    source.panel.go_to(0)
    assert source.panel.visible_articles()[0] == 0
