"""A window with two articles in which passages are linked, and the hands of whoever links them."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.controllers.link_work import LinkWork
from app.controllers.linking import LinkingController
from app.controllers.reading import ReadingController
from app.panels.link_popover import LinkPopover
from archive import Archive
from archive.model import Annotation, Span
from tests.app.controllers.aside_window import AsideWindow
from tests.app.controllers.desk import add
from tests.journeys.reporter import controller_in

Key = Qt.Key
SAID = "The governor said that no warning came before the flood."
DENIED = "A warning was sent at noon, the log says."
LATER = "The board met on Friday."


def stock(path: Path) -> tuple[str, str]:
    """Two articles with a highlight in each: the ids of these."""
    with Archive.create(path) as archive:
        add(archive, title="Flood", text=f"{SAID} {LATER}", outlet="Wire", published="2025-04-04", external_id="1")
        add(archive, title="Log", text=DENIED, outlet="Courier", published="2025-04-06", external_id="2")
        made = archive.annotate(1, "no warning came").id, archive.annotate(2, "A warning was sent at noon").id
        archive.drain()
    return made


class LinkingWindow(AsideWindow):
    @property
    def work(self) -> LinkWork:
        return controller_in(self.workspace, LinkWork)

    @property
    def linking(self) -> LinkingController:
        return self.work.linking

    @property
    def popover(self) -> LinkPopover:
        return self.linking.popover

    def open(self, article: int) -> None:
        controller_in(self.workspace, ReadingController).open(article)
        self.wait(lambda: self.view.article is not None and self.view.article.id == article)
        self.wait(self.program.is_idle)
        self.view.setFocus()

    def select(self, words: str) -> None:
        assert self.view.article is not None
        start = self.view.article.body.index(words)
        self.view.focus_highlight(None)
        self.view.select(Span(start, start + len(words)))
        self.view.setFocus()

    def begin_linking(self, words: str = "no warning came", article: int = 1) -> None:
        """From a passage that is selected."""
        self.open(article)
        self.select(words)
        self.press(Key.Key_L)
        assert self.linking.bar.isVisible()

    def offer(self, words: str, article: int = 2) -> None:
        """Go to the second passage and ask how they are linked."""
        self.open(article)
        self.select(words)
        self.press(Key.Key_L)
        self.wait(self.popover.isVisible)

    def toast(self) -> str:
        return self.program.window.toast.sentence()

    def focus(self) -> object:
        return QApplication.focusWidget()

    def marked(self, article: int) -> list[Annotation]:
        return list(self.archive.article(article).annotations)

    def links(self) -> list[tuple[str, str, str]]:
        """The links of the first article: quote, reading, quote at the other end."""
        found = self.archive.links_of(1)
        own = {one.id: one.quote for one in self.marked(1)}
        return [(own[link.near.annotation], link.reading.value, link.far.quote) for link in found]
