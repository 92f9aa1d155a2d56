"""The links of what is read, beside it: gone to, changed where they stand, and taken away, all of it undone as one."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers import links
from app.models.aside_rows import Heading
from app.models.link_rows import LinkRow, spoken
from app.panels.links import LinksPanel
from archive import Archive
from archive.model import ContradictionStatus, LinkType
from tests.app.controllers.in_view import is_in_view
from tests.app.controllers.linking_window import LinkingWindow, stock

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Window(LinkingWindow):
    @property
    def panel(self) -> LinksPanel:
        return self.found("links", LinksPanel)

    def shown(self) -> list[str]:
        """Headings as they are, links as they are read aloud."""
        return [one.name if isinstance(one, Heading) else spoken(one) for one in self.panel.list.rows.rows()]

    def look(self) -> None:
        """Bring the keyboard to the panel."""
        if self.focus() is not self.panel.list:
            self.program.actions["view.links"].trigger()
        self.wait(lambda: self.focus() is self.panel.list)

    def go_to(self, quote: str) -> LinkRow:
        rows = self.panel.list.rows.rows()
        row = next(at for at, one in enumerate(rows) if isinstance(one, LinkRow) and one.view.far.quote == quote)
        self.panel.list.mark(row)
        current = self.panel.current()
        assert current is not None
        return current

    def types(self) -> list[str]:
        return [link.reading.value for link in self.archive.links_of(1)]


def joined(path: Path) -> None:
    """The first article is linked with the second three times."""
    (first, second) = stock(path)
    with Archive.open(path) as archive:
        board, log = archive.annotate(1, "The board met").id, archive.annotate(2, "the log says").id
        archive.link(board, log, type=LinkType.RELATED, note="the same day")
        archive.link(second, first, type=LinkType.UPDATES)
        archive.link(first, second, type=LinkType.CONTRADICTS)
        archive.drain()


@pytest.fixture
def window(program: Program, qtbot: QtBot, tmp_path: Path) -> Window:
    joined(tmp_path / "links.cuttings")
    program.start(tmp_path / "links.cuttings")
    window = Window(program, qtbot)
    window.begin()
    window.open(1)
    window.look()
    window.wait(lambda: len(window.shown()) == 6)
    return window


def test_all_links_of_the_article_stand_in_groups_contradictions_first(window: Window) -> None:
    assert window.panel.about() == "Links of this article"
    assert window.shown() == [
        "contradicts · 1",
        "“no warning came”, contradicts, “A warning was sent at noon”, Courier, 6 Apr 2025, open",
        "updates · 1",
        "“no warning came”, is updated by, “A warning was sent at noon”, Courier, 6 Apr 2025",
        "related · 1",
        "“The board met”, related, “the log says”, Courier, 6 Apr 2025, the same day",
    ]


def test_of_the_highlight_that_is_current_only_its_own_are_shown(window: Window) -> None:
    board = next(one for one in window.marked(1) if one.quote == "The board met")
    window.view.focus_highlight(board.id)
    window.wait(lambda: window.panel.about() == "Links of “The board met”")
    assert window.shown()[1:] == ["related, “the log says”, Courier, 6 Apr 2025, the same day"]
    window.view.focus_highlight(None)
    window.wait(lambda: window.panel.about() == "Links of this article")


def test_enter_and_a_click_read_the_other_passage(window: Window) -> None:
    window.go_to("the log says")
    window.press(Key.Key_Return)
    far = next(one.id for one in window.marked(2) if one.quote == "the log says")
    window.wait(lambda: window.view.current_highlight() == far)
    assert window.focus() is window.view
    window.wait(lambda: window.panel.about() == "Links of “the log says”")
    row = window.panel.list.visualRect(window.panel.list.rows.index(1)).center()
    window.bot.mouseClick(window.panel.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    window.wait(lambda: window.view.article is not None and window.view.article.id == 1)


def test_ctrl_enter_reads_both_ends_beside_each_other(window: Window) -> None:
    far = window.go_to("the log says").view.far.annotation
    window.bot.keyClick(window.panel.list, Key.Key_Return, CTRL)
    window.wait(lambda: [pane.view.article.id for pane in window.readers.panes if pane.view.article] == [1, 2])
    window.wait(lambda: is_in_view(window.readers.panes[1].view, far))


def test_a_click_with_ctrl_does_the_same(window: Window) -> None:
    row = window.panel.list.visualRect(window.panel.list.rows.index(1)).center()
    window.bot.mouseClick(window.panel.list.viewport(), Qt.MouseButton.LeftButton, CTRL, row)
    window.wait(lambda: [pane.view.article.id for pane in window.readers.panes if pane.view.article] == [1, 2])


def test_a_letter_gives_it_another_type_and_the_mark_stays_on_it(window: Window) -> None:
    before = window.go_to("the log says")
    window.press(Key.Key_O)
    window.wait(lambda: "corroborates · 1" in window.shown())
    current = window.panel.current()
    assert current is not None
    assert current.is_same_as(before)
    window.program.actions["archive.undo"].trigger()
    window.wait(lambda: "related · 1" in window.shown())


def test_it_is_turned_round_where_it_has_a_direction(window: Window) -> None:
    window.panel.list.mark(3)
    window.press(Key.Key_R)
    window.wait(lambda: "updates, “A warning was sent at noon”" in window.shown()[3])
    window.go_to("the log says")
    before = window.archive.history(1)
    window.press(Key.Key_R)
    window.wait(window.program.is_idle)
    assert window.archive.history(1) == before


def test_a_contradiction_is_settled(window: Window) -> None:
    window.panel.list.mark(1)
    window.press(Key.Key_2)
    window.wait(lambda: window.shown()[1].endswith("explained"))
    window.press(Key.Key_3)
    window.wait(lambda: window.shown()[1].endswith("corrected"))
    found = [one.status for one in window.archive.contradictions().found]
    assert found == [ContradictionStatus.CORRECTED]
    window.program.actions["archive.undo"].trigger()
    window.wait(lambda: window.shown()[1].endswith("explained"))
    window.go_to("the log says")
    window.press(Key.Key_1)  # of another type there is nothing to settle
    window.wait(window.program.is_idle)
    assert window.toast().startswith("Undone")


def test_delete_removes_the_link_and_not_the_highlight_in_the_text(window: Window) -> None:
    board = next(one for one in window.marked(1) if one.quote == "The board met")
    window.view.focus_highlight(board.id)
    window.wait(lambda: len(window.shown()) == 2)
    window.look()
    window.press(Key.Key_Delete)
    window.wait(lambda: window.types() == ["is updated by", "contradicts"])
    assert len(window.marked(1)) == 2
    window.wait(lambda: window.toast().startswith("Unlink"))
    said = "This highlight is not linked. Press L on it, then on the other passage."
    window.wait(lambda: window.panel.empty_sentence() == said)
    window.program.actions["archive.undo"].trigger()
    window.wait(lambda: len(window.shown()) == 2)


def test_its_note_is_written_beside_it(window: Window) -> None:
    window.go_to("the log says")
    window.press(Key.Key_N)
    editor = window.work.listing.editor
    window.wait(lambda: window.focus() is editor.field)
    assert editor.note() == "the same day"
    window.bot.keyClicks(editor.field, ", the same hall")
    window.press(Key.Key_Escape)
    window.wait(lambda: window.shown()[-1].endswith("the same day, the same hall"))
    assert window.focus() is window.panel.list


def test_a_note_is_stored_when_the_archive_is_closed_under_it(window: Window, tmp_path: Path) -> None:
    window.go_to("the log says")
    window.press(Key.Key_N)
    editor = window.work.listing.editor
    window.wait(lambda: window.focus() is editor.field)
    window.bot.keyClicks(editor.field, "!")
    before = window.workspace
    window.program.archives.create(tmp_path / "other.cuttings")
    window.wait(lambda: window.program.archives.workspace not in (None, before))
    with Archive.open(tmp_path / "links.cuttings") as archive:
        assert "the same day!" in {one.link.note for one in archive.links_of(1)}


def test_the_menu_has_all_of_it(window: Window) -> None:
    window.panel.list.mark(1)
    window.press(Key.Key_M)
    menu = window.panel.findChild(QMenu)
    assert isinstance(menu, QMenu)
    entries = {action.text().partition("\t")[0]: action for action in menu.actions()}
    assert [name for name, action in entries.items() if action.isChecked()] == ["contradicts", "open"]
    assert "Read both side by side" in entries
    entries["related"].trigger()
    menu.close()
    window.wait(lambda: window.types() == ["related", "is updated by", "related"])


def test_what_changes_elsewhere_is_seen(window: Window) -> None:
    link = window.archive.links_of(1)[0].link.id
    window.workspace.desk.bus.publish(window.archive.unlink([link]))
    window.wait(lambda: len(window.shown()) == 4)
    window.open(2)
    window.wait(lambda: "contradicts, “no warning came”, Wire, 4 Apr 2025" in window.shown()[1])


def test_where_nothing_is_linked_it_says_how_to_link(window: Window) -> None:
    window.workspace.desk.bus.publish(window.archive.unlink([one.link.id for one in window.archive.links_of(1)]))
    said = "Nothing in this article is linked. Press L on a passage, then on the other one."
    window.wait(lambda: window.panel.empty_sentence() == said)
    window.readers.pane.close_wanted.emit()
    window.wait(lambda: window.panel.empty_sentence() == "No article is open.")


def test_nothing_can_be_changed_where_nothing_can_be_written(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    joined(tmp_path / "held.cuttings")
    window = Window(program, qtbot)
    window.begin_read_only(tmp_path / "held.cuttings")
    window.open(1)
    window.look()
    window.wait(lambda: len(window.shown()) == 6)
    assert window.panel.hint() == "This archive is read-only: no link can be changed here."
    for key in (Key.Key_O, Key.Key_Delete, Key.Key_2, Key.Key_R, Key.Key_N, Key.Key_M):
        window.press(key)
    window.wait(window.program.is_idle)
    assert len(window.shown()) == 6
    assert window.panel.findChild(QMenu) is None
    assert not window.panel.remove.isEnabled()
    window.panel.list.setFocus()
    window.go_to("the log says")
    window.press(Key.Key_Return)
    window.wait(lambda: window.view.article is not None and window.view.article.id == 2)


def test_many_links_are_shown_page_by_page(
    window: Window, new_crowd: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(links, "PAGE", 20)
    new_crowd(90)
    window.workspace.desk.bus.changed.emit(None)
    window.wait(lambda: "repeats · 90" in window.shown())
    assert len(window.shown()) < 90
    window.panel.list.setFocus()
    for _ in range(10):
        window.press(Key.Key_End)
    last = window.panel.current()
    assert last is not None
    assert last.view.link.type is LinkType.RELATED
    assert len([one for one in window.panel.list.rows.rows() if isinstance(one, LinkRow)]) == 93


@pytest.fixture
def new_crowd(window: Window) -> Callable[[int], None]:
    def make(count: int) -> None:
        first = window.marked(1)[0].id
        for start in range(count):
            text = f"{start} sent" if start % 2 else f"log {start}"
            key = window.archive.annotate(2, "noon", note=text, issues=[(f"Issue {start}", None)]).id
            window.archive.link(first, key, type=LinkType.REPEATS)

    return make


def test_the_panel_is_a_list_that_can_be_read_aloud(window: Window) -> None:
    assert window.panel.list.accessibleName() == "Links"
    names = {one.accessibleName() for one in window.panel.findChildren(QWidget) if one.isVisible()}
    assert {"Change…", "Remove"} <= names
