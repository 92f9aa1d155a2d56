"""The ways that lead to a position to check: from the article, from a highlight, from a quotation that is refused."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt

from app.controllers.reading import ReadingController
from app.dialogs.refused_quotations import RefusedQuotations
from app.main_window import View
from archive import Archive
from tests.app.controllers.review_desk import Desk, desk
from tests.journeys.reporter import controller_in

__all__ = ["desk"]

Key = Qt.Key


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
    desk.wait(lambda: desk.view.current_highlight() == desk.marked["counted"])
    desk.press(Key.Key_Escape)
    desk.view.setFocus()
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


def test_in_the_view_of_excerpts_it_leads_to_the_articles(desk: Desk) -> None:
    desk.program.actions["view.excerpts"].trigger()
    desk.wait(lambda: desk.program.window.view is View.EXCERPTS)
    desk.open_panel()
    desk.wait(lambda: desk.program.window.view is View.ARTICLES and desk.view.article is not None)


def test_who_reads_something_else_meanwhile_is_not_led_away(desk: Desk, tmp_path: Path) -> None:
    desk.open_panel()
    controller_in(desk.workspace, ReadingController).open(2)
    desk.wait(lambda: desk.view.article is not None and desk.view.article.id == 2)
    desk.view.setFocus()
    with Archive.open(tmp_path / "revised.cuttings") as other:
        other.leave(desk.marked["counted"])
    desk.wait(lambda: desk.is_at("gone"))
    desk.wait(desk.program.is_idle)
    assert desk.view.article is not None
    assert desk.view.article.id == 2
