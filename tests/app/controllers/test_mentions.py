"""Known names in the open article: underlined, asked about with mouse and keyboard, tagged, undone, turned off."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.mentions import MentionsController
from app.controllers.naming import NamingController
from app.controllers.reading import ReadingController
from app.controllers.tagging import TaggingController
from app.dialogs.names import NamesDialog
from app.panels.search_box import SearchBox
from app.reader.places import rect_of
from archive import Archive
from archive.model import Role, Span, TagKind
from archive.query.edit import quoted
from tests.app.controllers.aside_window import AsideWindow
from tests.app.controllers.desk import add
from tests.journeys.reporter import controller_in

Key = Qt.Key
TEXT = "Mara Bell spoke first.\nThen 😀 Mara Bell left.\nThe harbour was quiet; MARA BELL was not."


class Window(AsideWindow):
    @property
    def mentions(self) -> MentionsController:
        return controller_in(self.workspace, MentionsController)

    def underlined(self) -> list[str]:
        page = self.view.laid_out
        return [mention.span.of(page.document.body) for mention in page.mentions] if page else []

    def open(self) -> None:
        controller_in(self.workspace, ReadingController).open(1)
        self.wait(lambda: self.view.article is not None and self.view.article.id == 1)
        self.view.setFocus()

    def list_names(self) -> NamesDialog:
        self.program.actions["article.names"].trigger()
        controller = controller_in(self.workspace, NamingController)
        self.wait(lambda: controller.dialog is not None)
        assert controller.dialog is not None
        return controller.dialog

    def click(self, span: Span) -> None:
        at = rect_of(self.view, span).center()
        self.bot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def filled(path: Path) -> None:
    with Archive.create(path) as archive:
        add(archive, title="Harbour", text=TEXT, outlet="Wire", external_id="1")
        add(archive, title="Ferry", text="Mara Bell was on the ferry.", outlet="Wire", external_id="2")
        archive.make_tag(TagKind.ACTOR, "Mara Bell")


@pytest.fixture
def window(program: Program, qtbot: QtBot, tmp_path: Path) -> Window:
    filled(tmp_path / "names.cuttings")
    program.start(tmp_path / "names.cuttings")
    window = Window(program, qtbot)
    window.begin()
    window.open()
    return window


def test_names_are_underlined_as_they_are_written(window: Window) -> None:
    window.wait(lambda: window.underlined() == ["Mara Bell", "Mara Bell", "MARA BELL"])


def test_one_is_tagged_with_the_keyboard_and_it_can_be_undone(window: Window) -> None:
    window.wait(lambda: len(window.underlined()) == 3)
    window.press(Key.Key_F4, 2)
    window.press(Key.Key_Return)
    window.wait(window.mentions.popover.isVisible)
    window.press(Key.Key_H)
    window.wait(lambda: window.underlined() == ["Mara Bell", "MARA BELL"])
    (highlight,) = window.archive.article(1).annotations
    assert highlight.span == Span(TEXT.index("😀") + 2, TEXT.index("😀") + 11)
    assert [(one.role, one.as_written) for one in highlight.assignments] == [(Role.MENTIONED, "Mara Bell")]
    window.program.actions["archive.undo"].trigger()
    window.wait(lambda: len(window.underlined()) == 3)


def test_a_click_asks_and_all_are_tagged_in_one_gesture(window: Window) -> None:
    window.wait(lambda: len(window.underlined()) == 3)
    window.click(Span(0, 9))
    window.wait(window.mentions.popover.isVisible)
    assert window.mentions.popover.choices.accessibleName().startswith("Mara Bell – mentioned here 3 times")
    assert window.mentions.popover.choices.accessibleName().endswith("appears in 1 other article")
    window.press(Key.Key_A)
    window.wait(lambda: window.underlined() == [])
    assert len(window.archive.article(1).annotations) == 3
    window.program.actions["archive.undo"].trigger()
    window.wait(lambda: len(window.underlined()) == 3)
    assert not window.archive.article(1).annotations


def test_its_articles_are_searched_for(window: Window) -> None:
    window.wait(lambda: len(window.underlined()) == 3)
    window.press(Key.Key_F4)
    window.press(Key.Key_Return)
    window.wait(window.mentions.popover.isVisible)
    window.press(Key.Key_S)
    box = window.workspace.parts.search_box
    assert isinstance(box, SearchBox)
    window.wait(lambda: box.query() == 'mentions:"Mara Bell"')


def test_a_name_with_marks_of_quotation_is_searched_for_too(window: Window) -> None:
    name = 'Mara "the Bell" Roe'
    _, changes = window.archive.make_tag(TagKind.ACTOR, name)
    window.workspace.desk.bus.publish(changes)
    add(window.archive, title="Bells", text='Mara "the Bell" Roe rang.', outlet="Wire", external_id="3")
    controller_in(window.workspace, ReadingController).open(3)
    window.wait(lambda: window.underlined() == [name])
    window.view.setFocus()
    window.press(Key.Key_F4)
    window.press(Key.Key_Return)
    window.wait(window.mentions.popover.isVisible)
    window.press(Key.Key_S)
    box = window.workspace.parts.search_box
    assert isinstance(box, SearchBox)
    window.wait(lambda: box.query() == f"mentions:{quoted(name)}")
    assert window.archive.search(box.query()).total == 1


def test_they_can_be_turned_off_and_stay_off(window: Window) -> None:
    window.wait(lambda: len(window.underlined()) == 3)
    window.program.actions["view.mentions"].trigger()
    assert window.underlined() == []
    assert not window.program.actions["article.next_mention"].isEnabled()
    assert window.workspace.desk.settings.text("reader/mentions") == "no"
    window.program.actions["view.mentions"].trigger()
    window.wait(lambda: len(window.underlined()) == 3)


def test_a_new_alias_is_underlined_at_once(window: Window) -> None:
    window.wait(lambda: len(window.underlined()) == 3)
    tag = window.archive.tag_list()[0].id
    window.workspace.desk.bus.publish(window.archive.add_alias(tag, "harbour"))
    window.wait(lambda: "harbour" in window.underlined())


def test_nothing_can_be_tagged_where_nothing_can_be_written(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    filled(tmp_path / "held.cuttings")
    window = Window(program, qtbot)
    window.begin_read_only(tmp_path / "held.cuttings")
    window.open()
    window.wait(lambda: len(window.underlined()) == 3)
    window.press(Key.Key_F4)
    window.press(Key.Key_Return)
    window.wait(window.mentions.popover.isVisible)
    window.press(Key.Key_A)
    assert window.mentions.popover.isVisible()
    dialog = window.list_names()
    dialog.boxes[0].click()
    assert not dialog.tag_ticked.isEnabled()
    assert not dialog.tag_all.isEnabled()


def test_what_is_ticked_in_the_list_is_tagged_and_the_rest_is_not(window: Window) -> None:
    _, changes = window.archive.make_tag(TagKind.ISSUE, "harbour")
    window.workspace.desk.bus.publish(changes)
    window.wait(lambda: len(window.underlined()) == 4)
    dialog = window.list_names()
    assert [box.text() for box in dialog.boxes] == ["Mara Bell · 3 places", "harbour · 1 place"]
    assert not dialog.tag_ticked.isEnabled()
    window.bot.keyClick(dialog.boxes[1], Key.Key_Space)
    window.bot.mouseClick(dialog.tag_ticked, Qt.MouseButton.LeftButton)
    window.wait(lambda: window.underlined() == ["Mara Bell", "Mara Bell", "MARA BELL"])
    assert [box.text() for box in window.list_names().boxes] == ["Mara Bell · 3 places"]


def test_all_of_the_list_is_one_gesture(window: Window) -> None:
    window.bot.mouseClick(window.list_names().tag_all, Qt.MouseButton.LeftButton)
    window.wait(lambda: len(window.archive.article(1).annotations) == 3)
    window.program.actions["archive.undo"].trigger()
    window.wait(lambda: not window.archive.article(1).annotations)


def test_of_a_new_actor_it_is_said_where_else_the_name_stands(window: Window) -> None:
    controller_in(window.workspace, TaggingController).actor_made.emit(window.archive.tag_list()[0].id)
    toasts = window.program.window.toast
    window.wait(lambda: toasts.sentence() == "Mara Bell appears in 1 other article.")
    window.bot.mouseClick(toasts.shown()[-1].show_them, Qt.MouseButton.LeftButton)
    box = window.workspace.parts.search_box
    assert isinstance(box, SearchBox)
    window.wait(lambda: box.query() == 'mentions:"Mara Bell"')


def test_without_an_article_there_is_nothing_to_list(window: Window) -> None:
    assert window.program.actions["article.names"].isEnabled()
    controller_in(window.workspace, ReadingController).close_article()
    assert not window.program.actions["article.names"].isEnabled()
