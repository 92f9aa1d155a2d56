"""Going through positions to check: what is shown of them, what a decision does, and what comes next."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.reading import ReadingController
from app.dialogs.refused_quotations import RefusedQuotations
from app.main_window import View
from app.panels.review import ReviewPanel
from archive import Archive
from archive.model import PlacementState
from archive.operations.review import Waiting
from tests.app import revised
from tests.app.controllers.aside_window import AsideWindow
from tests.journeys.reporter import controller_in

Key = Qt.Key


@dataclass
class Desk(AsideWindow):
    """A window with the panel of positions to check, and the ids of what is marked."""

    marked: dict[str, str]

    @property
    def panel(self) -> ReviewPanel:
        return self.found("review", ReviewPanel)

    def open_panel(self) -> None:
        self.program.actions["view.review"].trigger()
        self.wait(lambda: self.panel.review is not None)

    def names(self) -> list[str]:
        """What waits, by the names of what is marked."""
        known = {key: name for name, key in self.marked.items()}
        return [known[row.annotation] for row in self.panel.list.rows.rows() if isinstance(row, Waiting)]

    def is_at(self, name: str) -> bool:
        """Whether that one is shown to be decided on."""
        return self.panel.review is not None and self.panel.review.annotation.id == self.marked[name]

    def shown_as(self, name: str) -> PlacementState | None:
        """How sure it is drawn in the reader."""
        shown = self.view.article.highlights if self.view.article else ()
        return next((one.state for one in shown if one.id == self.marked[name]), None)

    def place(self, name: str, article: int = 1) -> tuple[PlacementState, str]:
        """Where something stands in the current text, and the words there."""
        view = self.archive.article(article)
        found = view.placements[self.marked[name]]
        return found.state, found.span.of(view.version.body) if found.span else ""


@pytest.fixture
def desk(program: Program, tmp_path: Path, qtbot: QtBot) -> Desk:
    marked = revised.build(tmp_path / "revised.cuttings")
    program.start(tmp_path / "revised.cuttings")
    made = Desk(program, qtbot, marked)
    made.begin()
    return made


def test_only_what_is_not_sure_waits_and_the_menu_says_how_much(desk: Desk) -> None:
    action = desk.program.actions["view.review"]
    desk.wait(lambda: action.text() == "Positions to check (3)")
    desk.open_panel()
    assert desk.names() == ["counted", "gone", "quay"]


def test_one_sees_what_changed_and_where(desk: Desk) -> None:
    desk.open_panel()
    detail = desk.panel.detail
    assert detail.texts()[0] == "Uncertain"
    assert (detail.marked.words(), detail.marked.apart()) == (revised.COUNTED, ["1,170"])
    assert (detail.found.words(), detail.found.apart()) == (revised.COUNTED_ANEW, ["1,204"])
    assert "line-through" in detail.marked.text()
    assert "underline" in detail.found.text()
    desk.wait(lambda: desk.view.current_highlight() == desk.marked["counted"])
    desk.press(Key.Key_Down)
    desk.wait(lambda: desk.is_at("gone"))
    assert detail.texts() == ["Lost", "Nothing in version 2 is like what was marked.", "Marked in version 1"]
    assert not desk.panel.accept.isEnabled()
    desk.press(Key.Key_Down)
    desk.wait(lambda: desk.view.article is not None and desk.view.article.title == "Quay")
    assert QApplication.focusWidget() is desk.panel.list


def test_accepting_goes_on_to_the_next_and_is_undone(desk: Desk) -> None:
    desk.open_panel()
    desk.press(Key.Key_A)
    desk.wait(lambda: desk.names() == ["gone", "quay"] and desk.is_at("gone"))
    assert desk.place("counted")[1] == revised.COUNTED_ANEW
    assert desk.place("counted")[0] in (PlacementState.SAME, PlacementState.MOVED)
    desk.wait(lambda: desk.shown_as("counted") in (PlacementState.SAME, PlacementState.MOVED))
    desk.press(Key.Key_A)  # nothing is proposed
    desk.press(Key.Key_L)
    desk.wait(lambda: desk.names() == ["quay"] and desk.is_at("quay"))
    desk.program.actions["archive.undo"].trigger()
    desk.wait(lambda: desk.names() == ["gone", "quay"])
    assert desk.place("counted")[1] == revised.COUNTED_ANEW


def test_when_all_is_decided_the_panel_says_so(desk: Desk) -> None:
    desk.open_panel()
    for left in (2, 1, 0):
        desk.wait(lambda: desk.panel.review is not None)
        desk.press(Key.Key_L)
        desk.wait(lambda left=left: len(desk.names()) == left)  # type: ignore[misc]
    assert desk.panel.sentence().startswith("Every highlight has its place.")
    assert desk.program.actions["view.review"].text() == "Positions to check"
    assert QApplication.focusWidget() is not None
    desk.press(Key.Key_Escape)
    assert desk.aside.isHidden()


def test_a_passage_is_marked_anew_in_the_text(desk: Desk) -> None:
    desk.open_panel()
    desk.press(Key.Key_Down)
    desk.wait(lambda: desk.is_at("gone") and desk.view.article is not None)
    desk.press(Key.Key_M)
    desk.wait(lambda: QApplication.focusWidget() is desk.view)
    assert desk.panel.sentence() == "Select the passage in the article, then press M or Enter there."
    assert not desk.panel.here.isEnabled()
    assert desk.view.article is not None
    start = desk.view.article.body.index(revised.NEW)
    desk.view.select(type(desk.view.caret())(start, start + len(revised.NEW)))
    assert desk.panel.here.isEnabled()
    desk.press(Key.Key_M)
    desk.wait(lambda: desk.names() == ["counted", "quay"])
    assert desk.place("gone")[1] == revised.NEW
    assert QApplication.focusWidget() is desk.panel.list
    assert desk.archive.article(1).article.state != "unread"


def test_what_is_proposed_is_selected_to_begin_with_and_escape_gives_up(desk: Desk) -> None:
    desk.open_panel()
    desk.wait(lambda: desk.view.article is not None)
    desk.press(Key.Key_M)
    selected = desk.view.selection()
    assert selected is not None
    assert desk.view.article is not None
    assert selected.of(desk.view.article.body) == revised.COUNTED_ANEW
    desk.press(Key.Key_Escape)
    assert QApplication.focusWidget() is desk.panel.list
    assert desk.view.selection() is None
    assert desk.panel.sentence() == ""
    assert desk.names() == ["counted", "gone", "quay"]


def test_the_earlier_text_can_be_read_and_the_current_one_again(desk: Desk) -> None:
    desk.open_panel()
    desk.wait(lambda: desk.view.current_highlight() == desk.marked["counted"])
    for button, version in ((desk.panel.detail.earlier, 1), (desk.panel.detail.current, 2)):
        desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)
        desk.wait(lambda version=version: desk.view.article.version == version)  # type: ignore[misc,union-attr]
        assert desk.view.current_highlight() == desk.marked["counted"]
    desk.bot.mouseClick(desk.panel.detail.earlier, Qt.MouseButton.LeftButton)
    desk.wait(lambda: desk.view.article is not None and desk.view.article.version == 1)
    desk.press(Key.Key_M)  # leads to the current text first
    desk.wait(lambda: desk.view.article is not None and desk.view.article.version == 2)
    desk.wait(lambda: desk.view.selection() is not None)


def test_the_article_leads_to_its_positions(desk: Desk) -> None:
    desk.program.actions["view.review"].trigger()
    desk.wait(lambda: desk.view.article is not None)
    desk.press(Key.Key_Escape)
    notice = desk.readers.pane.notice
    desk.wait(lambda: notice.check.text() == "Check 2 positions")
    assert notice.text() == "One highlight lost its text in version 2"
    desk.bot.mouseClick(notice.check, Qt.MouseButton.LeftButton)
    desk.wait(lambda: not desk.aside.isHidden() and desk.is_at("counted"))


def test_a_key_leads_from_the_uncertain_highlight_to_its_position(desk: Desk) -> None:
    action = desk.program.actions["mark.review"]
    desk.program.actions["view.review"].trigger()
    desk.wait(lambda: desk.view.article is not None and desk.panel.review is not None)
    desk.press(Key.Key_Down)
    desk.wait(lambda: desk.is_at("gone"))
    desk.press(Key.Key_Escape)
    desk.view.setFocus()
    desk.view.focus_highlight(desk.marked["stays"])
    assert not action.isEnabled()
    desk.view.focus_highlight(desk.marked["counted"])
    assert action.isEnabled()
    desk.press(Key.Key_V)
    desk.wait(lambda: not desk.aside.isHidden() and desk.is_at("counted"))


def test_a_quotation_that_is_refused_leads_to_its_position(desk: Desk) -> None:
    desk.open_panel()
    desk.press(Key.Key_Escape)
    desk.view.setFocus()
    desk.view.focus_highlight(desk.marked["counted"])
    desk.program.actions["mark.copy"].trigger()
    desk.wait(lambda: bool(desk.program.window.findChildren(RefusedQuotations)))
    [dialog] = desk.program.window.findChildren(RefusedQuotations)
    desk.bot.mouseClick(dialog.buttons[0], Qt.MouseButton.LeftButton)
    desk.wait(lambda: not desk.aside.isHidden() and desk.is_at("counted"))
    dialog.close()


def test_a_click_on_the_words_in_the_margin_leads_to_it_and_one_on_the_passage_does_not(desk: Desk) -> None:
    desk.open_panel()
    desk.wait(lambda: desk.view.current_highlight() == desk.marked["counted"])
    desk.press(Key.Key_Down)
    desk.wait(lambda: desk.is_at("gone"))
    desk.press(Key.Key_Escape)
    view, page = desk.view, desk.view.laid_out
    assert page is not None
    number = page.number(desk.marked["counted"])

    def click(x: float) -> None:
        y = next(y for y in range(view.viewport().height()) if view.highlight_at(x, y) == number)
        desk.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(x), y + 2))

    click(page.edge - 200)
    assert view.current_highlight() == desk.marked["counted"]
    assert desk.aside.isHidden()
    click(page.edge + 40)
    desk.wait(lambda: not desk.aside.isHidden() and desk.is_at("counted"))


def test_while_a_passage_is_chosen_the_archive_can_be_left_and_another_article_gives_it_up(
    desk: Desk, tmp_path: Path
) -> None:
    desk.open_panel()
    desk.wait(lambda: desk.view.article is not None)
    desk.press(Key.Key_M)
    assert desk.panel.sentence() != ""
    controller = controller_in(desk.workspace, ReadingController)
    controller.open(2)
    desk.wait(lambda: desk.view.article is not None and desk.view.article.id == 2)
    assert desk.panel.sentence() == ""
    desk.panel.list.setFocus()
    desk.press(Key.Key_M)
    desk.wait(lambda: desk.view.selection() is not None)
    before = desk.program.archives.workspace
    desk.program.archives.create(tmp_path / "other.cuttings")
    desk.wait(lambda: desk.program.archives.workspace not in (None, before))
    assert desk.program.actions["view.review"].text() == "Positions to check"
    with Archive.open(tmp_path / "revised.cuttings") as archive:
        assert len(archive.waiting()) == 3


def test_what_is_decided_elsewhere_meanwhile_is_gone_from_the_list(desk: Desk, tmp_path: Path) -> None:
    desk.open_panel()
    with Archive.open(tmp_path / "revised.cuttings") as other:
        other.leave(desk.marked["counted"])
    desk.wait(lambda: desk.names() == ["gone", "quay"] and desk.is_at("gone"))


def test_who_read_a_text_that_is_not_the_current_one_any_more_decides_nothing(desk: Desk) -> None:
    desk.open_panel()
    revised.text(desk.archive, "1", "Truce", revised.STAYS, revised.COUNTED_ANEW.replace("1,204", "1,311"))
    desk.press(Key.Key_A)
    desk.wait(lambda: "another text by now" in desk.program.window.toast.sentence())
    desk.wait(lambda: desk.panel.review is not None and desk.panel.review.version == 3)
    assert desk.place("counted")[0] is PlacementState.UNCERTAIN
    assert desk.panel.detail.found.apart() == ["1,311"]


def test_in_the_view_of_excerpts_it_leads_to_the_articles(desk: Desk) -> None:
    desk.program.actions["view.excerpts"].trigger()
    desk.wait(lambda: desk.program.window.view is View.EXCERPTS)
    desk.open_panel()
    desk.wait(lambda: desk.program.window.view is View.ARTICLES and desk.view.article is not None)


def test_in_an_archive_that_is_only_read_nothing_can_be_decided(
    programs: Callable[[], Program], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "revised.cuttings"
    desk = Desk(programs(), qtbot, revised.build(path))
    desk.begin_read_only(path)
    desk.open_panel()
    panel = desk.panel
    assert panel.sentence() == "This archive is read-only: nothing can be decided here."
    assert not any(button.isEnabled() for button in (panel.accept, panel.anew, panel.leave))
    for key in (Key.Key_A, Key.Key_M, Key.Key_L):
        desk.press(key)
    desk.wait(desk.program.is_idle)
    assert len(desk.archive.waiting()) == 3
