"""The window on the view of excerpts, for tests of what works on them."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Program, Workspace
from app.controllers.excerpt_view import ExcerptView
from app.controllers.searching import SearchingController
from app.main_window import View
from app.models.excerpt_rows import HeaderRow
from app.panels.excerpts import ExcerptsPanel
from app.panels.facets import FacetsPanel
from app.reader.readers import Readers
from app.reader.view import ReaderView
from archive import Archive
from tests.app.rest import rests

T = TypeVar("T")


class Listing:
    """Shows the excerpts of an archive that is open in a program; whoever derives from it may show another view."""

    shown = View.EXCERPTS

    def __init__(self, program: Program, qtbot: QtBot) -> None:
        self.program, self.bot = program, qtbot
        program.window.resize(1560, 980)
        program.show()
        qtbot.waitExposed(program.window)
        program.window.activateWindow()
        program.actions[f"view.{self.shown}"].trigger()

    @property
    def workspace(self) -> Workspace:
        found = self.program.archives.workspace
        assert isinstance(found, Workspace)
        return found

    @property
    def archive(self) -> Archive:
        return self.workspace.archive

    @property
    def panel(self) -> ExcerptsPanel:
        panel = self.workspace.parts.others[View.EXCERPTS]
        assert isinstance(panel, ExcerptsPanel)
        return panel

    @property
    def facets(self) -> FacetsPanel:
        assert isinstance(self.workspace.parts.facets, FacetsPanel)
        return self.workspace.parts.facets

    @property
    def reader(self) -> ReaderView:
        assert isinstance(self.workspace.parts.readers, Readers)
        return self.workspace.parts.readers.pane.view

    @property
    def view(self) -> ExcerptView:
        return self.controller(ExcerptView)

    def controller(self, kind: type[T]) -> T:
        return next(one for one in self.workspace.controllers if isinstance(one, kind))

    def wait(self, until: Callable[[], bool]) -> None:
        self.bot.waitUntil(until, timeout=20_000)
        assert not self.program.failure.isVisible(), self.program.failure.text()

    def search(self, query: str) -> None:
        self.controller(SearchingController).set_query(query)
        self.wait(lambda: self.view.listing.query == query)
        self.rest()

    def rest(self) -> None:
        """Everything that was asked for is here."""
        self.wait(rests(self.program))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.bot.keyClick(QApplication.focusWidget() or self.program.window, key, modifiers)

    def many(self, query: str = "") -> str:
        """How many excerpts a query finds, as the list is to say it."""
        return f"{self.archive.excerpts(query).total} excerpts"

    def lines(self) -> list[str]:
        """Headers with their counts, and the quotes below them, as far as they are here."""
        found = []
        for number in range(self.panel.rows.rowCount()):
            row = self.panel.rows.row(number)
            if isinstance(row, HeaderRow):
                found.append(f"{row.name} {row.group.count}")
            else:
                found.append(row.excerpt.annotation.quote if row.excerpt else "")
        return found

    def go_to(self, quote: str) -> str:
        """Make the first row with this quote the current one; returns the annotation's id."""
        self.wait(lambda: quote in self.lines())
        row = self.lines().index(quote)
        self.panel.list.setFocus()
        self.panel.list.mark(row)
        excerpt = self.panel.rows.excerpt(row)
        assert excerpt is not None
        key = excerpt.annotation.id
        self.wait(lambda: (shown := self.panel.details.shown) is not None and shown.excerpt.annotation.id == key)
        return key
