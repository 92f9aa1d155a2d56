"""As many rows as there are, of which only those looked at are fetched."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.results import PAGE, ResultsModel
from archive.model import ReadingState
from archive.operations.search import SearchHit


def _hits(first: int, count: int) -> list[SearchHit]:
    return [
        SearchHit(n, None, f"Title {n}", None, None, "", (), 0.0, False, ReadingState.NEW, False, 0, 0)
        for n in range(first, first + count)
    ]


def _title(model: ResultsModel, row: int) -> str | None:
    title: str | None = model.index(row).data()
    return title


def test_rows_that_are_looked_at_are_asked_for_once_they_are_missing(qtbot: QtBot) -> None:
    model = ResultsModel()
    wanted: list[int] = []
    model.page_wanted.connect(wanted.append)
    model.show(1_000_000, _hits(0, 16))
    assert model.rowCount() == 1_000_000
    assert (_title(model, 15), _title(model, 16), _title(model, 999_999)) == ("Title 15", None, None)
    assert wanted == [0, 999_999 // PAGE * PAGE]
    model.fill(0, _hits(0, PAGE))
    assert _title(model, PAGE - 1) == f"Title {PAGE - 1}"
    assert model.row_of(PAGE - 1) == PAGE - 1


def test_what_a_page_lacks_is_not_asked_for_again_and_again(qtbot: QtBot) -> None:
    model = ResultsModel()
    wanted: list[int] = []
    model.page_wanted.connect(wanted.append)
    model.show(PAGE, _hits(0, 16))
    model.fill(0, _hits(0, PAGE - 1))
    assert _title(model, PAGE - 1) is None
    assert wanted == []


def test_few_pages_are_held_however_far_one_scrolls(qtbot: QtBot) -> None:
    model = ResultsModel()
    model.show(1_000_000, _hits(0, 16))
    for offset in range(0, 100 * PAGE, PAGE):
        model.fill(offset, _hits(offset, PAGE))
    assert _title(model, 0) is None
    assert _title(model, 99 * PAGE) == f"Title {99 * PAGE}"


def test_a_change_shows_where_the_article_stands_and_rows_elsewhere_are_asked_for_again(qtbot: QtBot) -> None:
    model = ResultsModel()
    wanted: list[int] = []
    model.page_wanted.connect(wanted.append)
    model.show(3 * PAGE, _hits(0, PAGE))
    model.fill(PAGE, _hits(PAGE, PAGE))
    changed = SearchHit(3, None, "New title", None, None, "", (), 0.0, False, ReadingState.READ, True, 1, 0)
    model.update_hits([changed])
    model.keep_only(range(9))
    assert _title(model, 3) == "New title"
    assert model.index(3).data(Qt.ItemDataRole.UserRole) is changed
    assert _title(model, PAGE) is None
    assert wanted == [PAGE]


def test_a_screen_reader_hears_title_outlet_and_date(qtbot: QtBot) -> None:
    model = ResultsModel()
    model.show(1, _hits(7, 1))
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Title 7, no date"
