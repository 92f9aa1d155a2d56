"""Stories are made, named, gone to and taken apart; the article that is read is put into them and taken out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.theme import Look
from tests.app.controllers.beside import Beside, beside, choose


@pytest.fixture
def window(qtbot: QtBot, look: Look, window_settings: Settings, tmp_path: Path) -> Iterator[Beside]:
    with beside(qtbot, look, window_settings, tmp_path / "x.cuttings") as made:
        made.stories.set_article(2)
        made.stories.ask_name()
        made.name(made.facets.stories, "Corridor")
        made.wait(lambda: stories(made) == [("Corridor", 1)])
        yield made


def stories(window: Beside) -> list[tuple[str, int | None]]:
    return [line[:2] for line in window.kept(window.facets.stories)]


def undo(window: Beside) -> str:
    label = window.archive.undo()
    window.desk.bus.changed.emit(None)
    return label


def test_the_article_that_is_read_is_taken_out_and_put_in_again(window: Beside) -> None:
    menu = window.stories.menu
    menu.aboutToShow.emit()
    window.wait(lambda: [action.isChecked() for action in menu.actions()[:1]] == [True])
    menu.actions()[0].trigger()
    window.wait(lambda: stories(window) == [("Corridor", 0)])
    assert undo(window) == "Remove from a story"
    window.wait(lambda: stories(window) == [("Corridor", 1)])


def test_without_an_article_nothing_can_be_put_into_a_story(window: Beside) -> None:
    window.stories.set_article(None)
    window.stories.menu.aboutToShow.emit()
    assert [action.isEnabled() for action in window.stories.menu.actions() if action.isCheckable()] == [False]


def test_a_click_shows_the_articles_of_a_story_and_a_second_one_everything(window: Beside) -> None:
    (row,) = window.facets.stories.rows()
    window.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.query == "story:Corridor"
    window.wait(lambda: window.titles() == ["Truce 2 Haaretz"])
    assert window.facets.stories.rows()[0].item.ticked
    window.qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.query == ""


def test_a_story_is_renamed_and_deleted_and_both_are_undone(window: Beside) -> None:
    (row,) = window.facets.stories.rows()
    window.qtbot.keyClick(row, Qt.Key.Key_F2)
    window.name(window.facets.stories, "Crossing")
    window.wait(lambda: stories(window) == [("Crossing", 1)])
    window.qtbot.keyClick(row, Qt.Key.Key_Delete)
    window.wait(lambda: stories(window) == [])
    assert window.done[-2:] == ["Rename a story", "Delete a story"]
    assert undo(window) == "Delete a story"
    window.wait(lambda: stories(window) == [("Crossing", 1)])
    assert undo(window) == "Rename a story"
    window.wait(lambda: stories(window) == [("Corridor", 1)])


def test_a_story_is_made_private_and_says_so(window: Beside) -> None:
    (row,) = window.facets.stories.rows()
    place = row.rect().center()
    QApplication.sendEvent(row, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, row.mapToGlobal(place)))
    (menu,) = row.findChildren(QMenu)
    assert menu.isVisible()
    choose(menu, "Private: stays out of exports")
    menu.close()
    window.wait(lambda: row.item.private is True)
    assert row.accessibleName() == "Corridor, private, 1"
    assert row.toolTip() == "Corridor (private)"
    assert window.archive.stories()[0].private
    undo(window)
    window.wait(lambda: row.item.private is False)


def test_a_name_given_up_leaves_the_next_story_without_the_article(window: Beside) -> None:
    window.stories.ask_name()
    window.qtbot.keyClick(window.facets.stories.field, Qt.Key.Key_Escape)
    window.facets.ask_story_name()
    window.name(window.facets.stories, "Another")
    window.wait(lambda: stories(window) == [("Another", 0), ("Corridor", 1)])
