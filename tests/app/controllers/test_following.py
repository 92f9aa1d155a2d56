"""Following links from highlight to highlight, as far as they lead, and back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from archive import Archive
from archive.model import LinkType
from tests.app.controllers.desk import add
from tests.app.controllers.linking_window import LinkingWindow, stock

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Window(LinkingWindow):
    ids: dict[str, str]

    def follow(self, expected: str) -> None:
        self.press(Key.Key_G)
        self.wait(lambda: self.view.current_highlight() == self.ids[expected])

    def back(self, expected: str) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.program.window, Key.Key_G, SHIFT)
        self.wait(lambda: self.view.current_highlight() == self.ids[expected])


@pytest.fixture
def window(program: Program, qtbot: QtBot, tmp_path: Path) -> Window:
    """Flood is related to Ferry and contradicted by Log, which Reply responds to."""
    path = tmp_path / "links.cuttings"
    flood, log = stock(path)
    with Archive.open(path) as archive:
        add(archive, title="Ferry", text="The ferry sailed.", outlet="Wire", external_id="3")
        add(archive, title="Reply", text="Nobody reads logs.", outlet="Wire", external_id="4")
        ferry, reply = archive.annotate(3, "ferry sailed").id, archive.annotate(4, "Nobody reads logs").id
        archive.annotate(1, "The board met")
        archive.link(flood, ferry)
        archive.link(flood, log, type=LinkType.CONTRADICTS)
        archive.link(reply, log, type=LinkType.RESPONDS_TO)
    program.start(path)
    window = Window(program, qtbot)
    window.ids = {"flood": flood, "log": log, "ferry": ferry, "reply": reply}
    window.begin()
    window.open(1)
    window.view.focus_highlight(flood)
    return window


def told(window: Window, place: int) -> None:
    """The toast says that this is the passage of that number."""
    window.wait(lambda: window.toast() == f"Linked passage {place} of 4")


def test_it_leads_to_the_most_telling_first_then_on_along_the_chain_and_round(window: Window) -> None:
    for place, name in enumerate(("log", "ferry", "reply"), 2):
        window.follow(name)
        told(window, place)
    window.follow("flood")
    told(window, 1)


def test_shift_leads_back_the_way_one_came(window: Window) -> None:
    assert not window.program.actions["mark.follow_back"].isEnabled()
    window.follow("log")
    window.follow("ferry")
    window.back("log")
    window.back("flood")
    assert not window.program.actions["mark.follow_back"].isEnabled()


def test_who_leaves_the_way_is_led_back_to_it(window: Window) -> None:
    window.follow("log")
    window.open(3)
    window.view.focus_highlight(None)
    window.back("log")
    window.back("flood")


def test_another_highlight_begins_another_way(window: Window) -> None:
    window.follow("log")
    window.open(4)
    window.view.focus_highlight(window.ids["reply"])
    window.follow("log")
    window.wait(lambda: window.toast() == "Linked passage 2 of 4")
    window.follow("flood")


def test_what_is_not_linked_leads_nowhere(window: Window) -> None:
    board = next(one.id for one in window.marked(1) if one.quote == "The board met")
    window.view.focus_highlight(board)
    assert not window.program.actions["mark.follow"].isEnabled()
    window.view.focus_highlight(window.ids["flood"])
    assert window.program.actions["mark.follow"].isEnabled()
    links = [one.link.id for one in window.archive.links_of(1)]
    window.workspace.desk.bus.publish(window.archive.unlink(links))
    window.wait(lambda: not window.program.actions["mark.follow"].isEnabled())


def test_a_passage_that_was_deleted_is_said_and_passed_over(window: Window) -> None:
    window.follow("log")
    window.archive.delete_annotations([window.ids["ferry"]])
    window.press(Key.Key_G)
    window.wait(lambda: window.toast() == "The linked passage is not there any more.")
    window.follow("flood")
    assert window.program.actions["mark.follow_back"].isEnabled()
