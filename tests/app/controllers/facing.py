"""The window on the view of contradictions, for tests of what works on them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.contradiction_view import ContradictionView
from app.controllers.contradictions_finding import Found
from app.controllers.searching import SearchingController
from app.delegates.contradiction_shape import Spot
from app.main_window import View
from app.models.aside_rows import Heading
from app.models.claim_rows import ClaimRow
from app.panels.contradictions import ContradictionsPanel, Tab
from app.reader.readers import Readers
from archive import Archive
from archive.model import ContradictionStatus
from archive.operations.links import Contradiction
from tests.app.controllers.in_view import is_in_view
from tests.app.controllers.listing import Listing


class Facing(Listing):
    """Shows the contradictions of an archive that is open in a program."""

    shown = View.CONTRADICTIONS

    @property
    def faced(self) -> ContradictionsPanel:
        panel = self.workspace.parts.others[View.CONTRADICTIONS]
        assert isinstance(panel, ContradictionsPanel)
        return panel

    @property
    def joined(self) -> ContradictionView:
        return self.controller(ContradictionView)

    def search(self, query: str) -> None:
        self.controller(SearchingController).set_query(query)
        self.wait(lambda: self.found.query == query)
        self.rest()

    @property
    def found(self) -> Found:
        self.wait(lambda: self.joined.listing.found is not None)
        found = self.joined.listing.found
        assert found is not None
        return found

    def turn_to(self, tab: Tab) -> None:
        """Click on a tab, and wait for what it shows."""
        next(one for one in self.faced.tabs.buttons() if getattr(one, "key", "") == tab).click()
        self.wait(lambda: self.found.tab is tab)
        self.rest()

    def quotes(self) -> list[tuple[str, str]]:
        """Both passages of each row."""
        return [(one.first.quote, one.second.quote) for one in self.faced.rows.all()]

    def claims(self) -> list[str]:
        """Headings, and the quotes below them."""
        rows = self.faced.claims.rows.rows()
        return [
            row.name if isinstance(row, Heading) else row.end.quote if isinstance(row, ClaimRow) else "" for row in rows
        ]

    def mark(self, row: int) -> Contradiction:
        """Make a row the current one, and give it the keyboard."""
        self.faced.list.setFocus()
        self.faced.list.mark(row)
        one = self.faced.list.current()
        assert one is not None
        return one

    def place(self, row: int, spot: Spot) -> QPoint:
        """The middle of a spot of a row, in the list's viewport."""
        listed, one = self.faced.list, self.faced.rows.contradiction(row)
        assert one is not None
        place = listed.delegate.place_of(one, listed.viewport().width(), spot)
        return place.center() + QPoint(0, listed.rowViewportPosition(row))

    def click(self, row: int, spot: Spot) -> None:
        viewport = self.faced.list.viewport()
        self.bot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=self.place(row, spot))

    @property
    def readers(self) -> Readers:
        found = self.workspace.parts.readers
        assert isinstance(found, Readers)
        return found

    def reads_both(self, one: Contradiction) -> bool:
        """Whether its passages are seen side by side, the first at the left."""
        ends = one.first.annotation, one.second.annotation
        panes = self.readers.panes
        return len(panes) == 2 and all(is_in_view(pane.view, end) for pane, end in zip(panes, ends, strict=True))

    def words(self) -> list[str]:
        """What the tabs say."""
        return self.faced.tabs.words()


_KEPT = ("Bize ne faks geldi", "02.31 Gates 2 and 4", "Someone telephoned at")


@pytest.fixture
def few_faced(demo_archive: Path) -> Path:
    """A demo archive with three contradictions, all open, of which one has a note."""
    with Archive.open(demo_archive) as archive:
        others = [one.link.id for one in archive.contradictions().found if not one.first.quote.startswith(_KEPT)]
        archive.unlink(others)
        noted, *rest = [one.link.id for one in archive.contradictions().found]
        assert len(rest) == 2
        archive.change_link(noted, status=ContradictionStatus.OPEN, note="The fax was never read.")
        archive.change_links(rest, status=ContradictionStatus.OPEN, note="")
        archive.drain()
    return demo_archive


@pytest.fixture
def facing(program: Program, few_faced: Path, qtbot: QtBot) -> Facing:
    """The window on these three."""
    program.start(few_faced)
    qtbot.waitUntil(lambda: program.archives.workspace is not None)
    made = Facing(program, qtbot)
    made.wait(lambda: made.words()[0] == "All, 3")
    made.rest()
    return made
