"""Facets follow each search, and clicks edit the query."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.theme import Look
from tests.app.controllers.beside import Beside, beside


@pytest.fixture
def window(qtbot: QtBot, look: Look, window_settings: Settings, tmp_path: Path) -> Iterator[Beside]:
    with beside(qtbot, look, window_settings, tmp_path / "x.cuttings") as made:
        yield made


def test_facets_follow_the_search_in_the_words_of_the_interface(window: Beside) -> None:
    assert window.lines("outlet") == {"Haaretz": 2, "Daily Star": 1, "Wire": 1}
    assert window.lines("lang") == {"English": 3, "Turkish": 1}
    assert window.lines("is") == {"Unread": 4}
    (actor,) = window.facets.fields["actor"].rows()
    (issue,) = window.facets.fields["issue"].rows()
    assert actor.item.label == "Öncü Keçeli"
    assert issue.item.swatch is not None
    assert issue.item.swatch.name == "blue"
    window.search("nothing of the kind")
    window.wait(lambda: not window.lines("outlet"))


def test_a_click_edits_the_query_and_a_second_one_takes_it_back(window: Beside) -> None:
    window.click("outlet", "Daily Star")
    assert window.query == 'truce outlet:"Daily Star"'
    window.wait(lambda: window.ticked("outlet") == ["Daily Star"])
    assert window.lines("outlet") == {"Haaretz": 2, "Daily Star": 1, "Wire": 1}
    window.click("outlet", "Haaretz")
    assert window.query == 'truce (outlet:"Daily Star" OR outlet:Haaretz)'
    window.wait(lambda: len(window.ticked("outlet")) == 2)
    window.click("outlet", "Daily Star")
    window.wait(lambda: window.ticked("outlet") == ["Haaretz"])
    window.click("outlet", "Haaretz")
    assert window.query == "truce"


def test_what_is_typed_is_ticked_and_can_be_clicked_away(window: Beside) -> None:
    window.search("lang:EN speaker:keceli outlet:haar*")
    window.wait(lambda: window.ticked("lang") == ["English"])
    assert window.ticked("outlet") == ["Haaretz"]
    assert window.ticked("actor") == ["Öncü Keçeli, speaker"]
    window.click("actor", "Öncü Keçeli, speaker")
    assert window.query == "lang:EN outlet:haar*"


def test_a_brushed_time_is_part_of_the_query(window: Beside) -> None:
    window.facets.dates_chosen.emit("2024-06", "2024-07")
    assert window.query == "truce published:[2024-06 TO 2024-07]"
    window.facets.dates_cleared.emit()
    assert window.query == "truce"


def test_what_has_no_date_is_shown_by_a_click_and_a_second_one_shows_everything(window: Beside) -> None:
    end = window.facets.dates.end
    window.wait(lambda: end.text() == "1 undated")
    assert not end.isChecked()
    window.qtbot.mouseClick(end, Qt.MouseButton.LeftButton)
    assert window.query == "truce NOT has:date"
    window.wait(end.isChecked)
    window.wait(lambda: window.titles() == ["Truce 4 Wire"])
    assert end.text() == "1 undated"
    assert window.facets.histogram.isVisible()  # the way to another time is still there
    window.qtbot.keyClick(end, Qt.Key.Key_Return)
    assert window.query == "truce"
    window.wait(lambda: not end.isChecked())


def test_either_a_time_is_asked_for_or_what_has_none(window: Beside) -> None:
    window.search("published:2024-06 truce")
    window.wait(lambda: window.facets.dates.end.text() == "1 undated")
    window.qtbot.mouseClick(window.facets.dates.end, Qt.MouseButton.LeftButton)
    assert window.query == "truce NOT has:date"
    window.wait(window.facets.dates.end.isChecked)
    window.facets.dates_chosen.emit("2024-07", "2024-07")
    assert window.query == "truce published:2024-07"


def test_what_is_typed_without_a_date_is_ticked_also_where_nothing_lacks_one(window: Beside) -> None:
    window.search("lang:tr -has:date")
    end = window.facets.dates.end
    window.wait(lambda: end.text() == "0 undated")
    assert end.isChecked()
    window.qtbot.mouseClick(end, Qt.MouseButton.LeftButton)
    assert window.query == "lang:tr"


def test_a_query_that_is_not_understood_is_said_and_stays(window: Beside) -> None:
    window.searching.searched.emit(None, "headline:x")
    window.click("outlet", "Wire")
    window.facets.dates_cleared.emit()
    assert window.query == "truce"
    assert len(window.told) == 2
    assert "headline" in window.told[0]
