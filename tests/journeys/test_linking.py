"""Two passages of two articles contradict each other: linked by keys, settled, undone, there after a restart."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.link_work import LinkWork
from app.main_window import View
from app.models.link_rows import LinkRow, spoken
from app.panels.contradictions import ContradictionsPanel
from app.panels.links import LinksPanel
from archive.model import ContradictionStatus
from tests.journeys.marker import CTRL, SEED, SHIFT, STORIES, Key, Marker, Story
from tests.journeys.reporter import Reporter, controller_in

needs_seed = pytest.mark.skipif(not SEED.exists(), reason="../shared/data/seed-article.txt is not here")
DENIAL = "Nobody insisted on anything, an official said on Friday."


@pytest.fixture(params=["sample", pytest.param("seed", marks=needs_seed)])
def story(request: pytest.FixtureRequest) -> Story:
    return STORIES[request.param]


class Linker(Marker):
    """What a reporter does who links."""

    @property
    def work(self) -> LinkWork:
        return controller_in(self.reporter.workspace, LinkWork)

    @property
    def panel(self) -> LinksPanel:
        return self.work.panel

    def rows(self) -> list[str]:
        return [spoken(row) for row in self.panel.list.rows.rows() if isinstance(row, LinkRow)]

    def paste(self, file: Path, number: int) -> None:
        """Bring in one more article; it becomes the one that is read."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        QGuiApplication.clipboard().setMimeData(data)
        self.reporter.tab_to("Articles found")
        self.press(Key.Key_V, CTRL)
        self.wait(lambda: self.reporter.open_article() == number)
        self.press(Key.Key_L, CTRL)
        self.press(Key.Key_Return)  # what is new is shown
        self.wait(lambda: len(self.reporter.results.visible_articles()) == number)

    def read_other(self) -> None:
        """The other one of two articles, from the list."""
        self.wait(self.reporter.program.is_idle)
        before = self.reporter.open_article()
        self.reporter.tab_to("Articles found")
        self.press(Key.Key_Down if self.reporter.results.visible_articles()[0] == before else Key.Key_Up)
        self.wait(lambda: self.reporter.open_article() not in (0, before))
        self.wait(self.reporter.program.is_idle)
        self.view.setFocus()

    def read_both(self, link: str) -> None:
        """Side by side, from the panel; a click on the ribbon brings both passages to one height."""
        self.panel.list.setFocus()
        self.press(Key.Key_Return, CTRL)
        readers = self.reporter.readers
        self.wait(lambda: any(between.joined.joins(link) for _, between, _ in readers.row.between))
        self.wait(lambda: not any(pane.view.flashing for pane in readers.panes))
        ((left, between, right),) = readers.row.between
        gutter = between.gutter
        (ribbon,) = gutter.ribbons
        middle = QPoint(gutter.width() // 2, round(ribbon.middle(0.5)))
        self.reporter.bot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=middle)
        assert left.view.flashing
        assert right.view.flashing


def test_a_contradiction_from_the_first_key_to_the_next_morning(
    reporter: Reporter,
    story: Story,
    programs: Callable[[], Program],
    cuttings: Callable[..., Any],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    denial = tmp_path / "denial.txt"
    denial.write_text(f"Denied\n\n{DENIAL} Nothing else was said, and nothing else was asked.\n", encoding="utf-8")
    linker = Linker(reporter)
    linker.open(story.file)
    linker.paste(denial, 2)
    linker.read_other()

    linker.select_sentence(story.insists)
    insisted = linker.selected()
    linker.press(Key.Key_L)
    assert linker.work.bar.isVisible()
    linker.read_other()
    assert linker.work.bar.isVisible()
    linker.select_sentence("insisted on anything")
    linker.press(Key.Key_L)
    popover = linker.work.linking.popover
    linker.wait(popover.isVisible)
    archive = reporter.workspace.archive
    assert (archive.article(1).annotations, archive.article(2).annotations) == ((), ())
    linker.press(Key.Key_C)
    linker.wait(lambda: len(archive.contradictions().found) == 1)
    linker.wait(lambda: linker.view.current_highlight() is not None)
    (found,) = archive.contradictions().found
    assert (found.first.quote, found.second.quote) == (insisted, DENIAL)

    linker.press(Key.Key_L, CTRL | SHIFT)
    linker.wait(lambda: QApplication.focusWidget() is linker.panel.list)
    linker.wait(lambda: len(linker.rows()) == 1)
    assert linker.rows()[0].startswith(f"contradicts, “{insisted}”")
    assert linker.rows()[0].endswith("open")
    linker.press(Key.Key_2)
    linker.wait(lambda: linker.rows()[0].endswith("explained"))
    linker.press(Key.Key_3)
    linker.wait(lambda: linker.rows()[0].endswith("corrected"))
    linker.press(Key.Key_Z, CTRL)
    linker.wait(lambda: linker.rows()[0].endswith("explained"))
    linker.press(Key.Key_Return)  # to the other passage
    linker.wait(lambda: reporter.open_article() == 1)
    linker.wait(lambda: QApplication.focusWidget() is linker.view)
    linker.wait(lambda: linker.view.current_highlight() == found.first.annotation)
    linker.press(Key.Key_G)
    linker.wait(lambda: linker.view.current_highlight() == found.second.annotation)
    linker.press(Key.Key_G, SHIFT)
    linker.wait(lambda: linker.view.current_highlight() == found.first.annotation)
    linker.read_both(found.link.id)
    linker.press(Key.Key_4, CTRL)
    faced = reporter.workspace.parts.others[View.CONTRADICTIONS]
    assert isinstance(faced, ContradictionsPanel)
    linker.wait(lambda: [one.link.id for one in faced.rows.all()] == [found.link.id])
    linker.press(Key.Key_1, CTRL)
    linker.press(Key.Key_F6)
    linker.wait(lambda: reporter.open_article() == 1)
    linker.wait(reporter.program.is_idle)
    reporter.program.window.close()

    shown = cuttings("show", "work.cuttings", "1", "--json").json["annotations"][0]
    assert shown["quote"] == insisted
    assert [(link["type"], link["status"]) for link in shown["links"]] == [("contradicts", "explained")]
    listed = cuttings("search", "work.cuttings", "link:contradicts", "--excerpts", "--json").json
    assert {hit["annotation"] for hit in listed["hits"]} == {found.first.annotation, found.second.annotation}

    program = programs()
    program.start(tmp_path / "work.cuttings")
    again = Linker(Reporter.at(program, qtbot))
    again.wait(lambda: again.reporter.open_article() == 1)
    row = again.reporter.readers.row
    again.wait(lambda: any(between.joined.joins(found.link.id) for _, between, _ in row.between))
    again.wait(lambda: bool(again.rows()))  # the panel is where it was left
    assert again.rows()[0].endswith("explained")
    (kept,) = again.reporter.workspace.archive.contradictions(status=ContradictionStatus.EXPLAINED).found
    assert kept.link.id == found.link.id
    again.wait(lambda: any(one.is_contradicted for one in again.view.article.highlights))
    assert again.reporter.workspace.archive.check().problems == ()


def test_undo_takes_highlights_and_link_away_together(reporter: Reporter, story: Story, tmp_path: Path) -> None:
    linker = Linker(reporter)
    linker.open(story.file)
    linker.select_sentence(story.insists)
    linker.press(Key.Key_L)
    linker.select_sentence(story.spokesman[1])
    linker.press(Key.Key_Return)
    linker.wait(linker.work.linking.popover.isVisible)
    linker.press(Key.Key_N)
    linker.type("why not both")
    linker.press(Key.Key_Return)
    linker.press(Key.Key_E)
    archive = reporter.workspace.archive
    linker.wait(lambda: [one.link.note for one in archive.links_of(1)] == ["why not both"] * 2)
    linker.wait(lambda: QApplication.focusWidget() is linker.view)
    linker.press(Key.Key_Z, CTRL)
    linker.wait(lambda: archive.links_of(1) == () and archive.article(1).annotations == ())
