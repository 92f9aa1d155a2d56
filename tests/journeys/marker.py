"""A reporter who marks: what is marked in two articles, and the keys for it."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.controllers.tagging import TaggingController
from app.panels.tag_picker import TagPicker
from app.reader.view import ReaderView
from archive.model import Annotation
from archive.text.folding import fold
from tests.journeys.reporter import Reporter, controller_in

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
SEED = Path(__file__).parents[3] / "shared" / "data" / "seed-article.txt"
SAMPLE = Path(__file__).parents[1] / "data" / "article.txt"


@dataclass(frozen=True)
class Story:
    """What is marked in an article: two statements in one sentence, and one of its own."""

    file: Path
    spokesman: tuple[str, str]
    """What is typed of his name, and the name."""
    insists: str
    """A word of the sentence in which the one insists."""
    claims: str
    """How the part of a sentence ends in which the other claims something; it begins with the sentence."""
    disagrees: tuple[str, str]
    """How the rest of that sentence begins, and how it ends."""
    one: tuple[str, str]
    other: tuple[str, str]
    media: str
    issue: tuple[str, str]
    """What is typed of the issue, and its name."""


STORIES = {
    "sample": Story(
        SAMPLE,
        ("uns", "Gül Ünsal"),
        "displaced",
        "Despite that assertion",
        ("Zold Prime Minister", "seized in October 2024"),
        ("brae", "Anton Brae"),
        ("tidew", "Mara Tidewell"),
        "local media",
        ("ostrel", "Ostrel Corridor"),
    ),
}
STORIES["seed"] = Story(
    SEED,
    ("kec", "Öncü Keçeli"),
    "insisted",
    "Despite Blinken's assertion that Israel was on board with the proposal",
    ("Israeli Prime Minister", "on a key sticking point"),
    ("netan", "Benjamin Netanyahu"),
    ("blin", "Antony Blinken"),
    "Israeli media",
    ("philadelphi", "Philadelphi Corridor"),
)


class Marker:
    """What a reporter does while marking."""

    def __init__(self, reporter: Reporter) -> None:
        self.reporter, self.press, self.type, self.wait = reporter, reporter.press, reporter.type, reporter.wait

    @property
    def view(self) -> ReaderView:
        return self.reporter.readers.pane.view

    @property
    def picker(self) -> TagPicker:
        return controller_in(self.reporter.workspace, TaggingController).picker

    @property
    def body(self) -> str:
        assert self.view.article is not None
        return self.view.article.body

    def open(self, file: Path) -> None:
        """Paste a copied file into the window: it is imported, and gone to."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        QGuiApplication.clipboard().setMimeData(data)
        self.reporter.tab_to("Articles found")
        self.press(Key.Key_V, CTRL)
        self.wait(lambda: self.reporter.open_article() != 0 or len(self.reporter.results.visible_articles()) == 1)
        if not self.reporter.open_article():
            self.press(Key.Key_Down)
        self.wait(lambda: self.reporter.open_article() != 0)
        self.view.setFocus()

    def go_to(self, words: str) -> None:
        """To where these words stand, by finding them."""
        self.press(Key.Key_F, CTRL)
        self.press(Key.Key_A, CTRL)
        self.type(fold(words))  # Qt presses keys of ASCII only, and finding minds no accents
        self.wait(lambda: len(self.view.hits) > 0 and self.view.hits[0].of(self.body) == words)
        self.press(Key.Key_Escape)
        self.wait(lambda: QApplication.focusWidget() is self.view)

    def selected(self) -> str:
        span = self.view.selection()
        return span.of(self.body) if span else ""

    def select_sentence(self, words: str) -> None:
        self.go_to(words)
        self.press(Key.Key_S)
        self.wait(lambda: words in self.selected())

    def narrow(self, start: str, end: str) -> None:
        """Adjust the ends of what is selected, word by word, until it begins and ends so."""
        self.press(Key.Key_E)
        for _ in range(80):
            if self.selected().endswith(end):
                break
            self.press(Key.Key_Left, CTRL)
        for _ in range(80):
            if self.selected().startswith(start):
                break
            self.press(Key.Key_Right, CTRL | SHIFT)
            if not self.selected().startswith(start):
                self.press(Key.Key_Right, SHIFT)
        self.press(Key.Key_Return)
        self.wait(lambda: self.selected().startswith(start) and self.selected().endswith(end))

    def open_picker(self) -> None:
        self.press(Key.Key_T)
        self.wait(lambda: not self.picker.isHidden() and QApplication.focusWidget() is self.picker.field)

    def pick(self, typed: str, name: str) -> None:
        """Type, and take what comes first, which must be that."""
        chips = len(self.picker.chips.chips)
        self.type(typed)
        self.wait(lambda: bool(self.picker.matches()) and self.picker.matches()[0].tag.name == name)
        self.press(Key.Key_Return)
        self.wait(lambda: len(self.picker.chips.chips) == chips + 1)
        assert self.picker.field.text() == ""

    def create(self, typed: str, name: str, letter: Key) -> None:
        """Create what stands in full in the text, and say by a letter what it is."""
        chips = len(self.picker.chips.chips)
        self.type(typed)
        self.wait(lambda: name in self.picker.creations.names)
        while self.picker.creations.names[self.picker.creations.marked or 0] != name or (
            self.picker.creations.marked is None and self.picker.matches()
        ):
            self.press(Key.Key_Down)
        self.press(Key.Key_Return, CTRL)
        self.wait(lambda: self.picker.choices.isVisible())
        self.press(letter)
        self.wait(lambda: len(self.picker.chips.chips) == chips + 1)

    def cycle(self, until: str) -> None:
        """Press Tab until the last chip says that."""
        for _ in range(6):
            about = self.picker.chips.chips[-1].about
            if about == until:
                return
            self.press(Key.Key_Tab)
            self.wait(lambda about=about: self.picker.chips.chips[-1].about != about)  # type: ignore[misc]
        raise AssertionError(until)

    def leave(self) -> None:
        """Enter in the empty field; what is asked then is put off."""
        self.press(Key.Key_Return)
        self.wait(lambda: self.picker.isHidden() or self.picker.meanings.isVisible())
        if not self.picker.isHidden():
            self.press(Key.Key_Escape)
        self.wait(lambda: self.picker.isHidden() and QApplication.focusWidget() is self.view)


def annotations(marker: Marker) -> tuple[Annotation, ...]:
    return marker.reporter.workspace.archive.article(1).annotations
