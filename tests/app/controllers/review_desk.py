"""A window with positions to check, and what is known of them."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.panels.review import ReviewPanel
from archive.model import PlacementState
from archive.operations.review import Waiting
from tests.app import revised
from tests.app.controllers.aside_window import AsideWindow


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
