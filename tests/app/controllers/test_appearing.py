"""Who was just made as an actor: that others write of them is said, at once and after an import that brings more."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.tagging import TaggingController
from archive.model import TagKind
from tests.journeys.marker import CTRL, Marker
from tests.journeys.reporter import Reporter, controller_in

Key = Qt.Key
TEXT = "Mara Bell said that the ferry sails again."


def write(folder: Path, *texts: str) -> Path:
    file = folder / f"{len(list(folder.iterdir()))}.jsonl"
    records = [{"title": f"Report {text[:9]}", "text": text, "external_id": text} for text in texts]
    file.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return file


class Teller(Marker):
    """`told` has everything that was said of where an actor appears, and `searches` the query to each."""

    def __init__(self, reporter: Reporter, folder: Path) -> None:
        super().__init__(reporter)
        self.folder = folder
        self.told: list[str] = []
        self.searches: list[str] = []
        reporter.workspace.bus.found.connect(self._hear)

    def _hear(self, sentence: str, query: str) -> None:
        self.told.append(sentence)
        self.searches.append(query)

    def bring(self, *texts: str) -> None:
        """Paste a file with these articles, and wait until all that follows from it is done."""
        with self.reporter.bot.waitSignal(self.reporter.importing.imported, timeout=20_000):
            self.reporter.paste_files([write(self.folder, *texts)])
        self.rest()

    def rest(self) -> None:
        """A question to the lane is answered when all that were put before it are."""
        answers: list[None] = []
        self.reporter.workspace.desk.lane.ask("rest", lambda: None, answers.append)
        self.wait(lambda: bool(answers))

    def make_bell(self) -> None:
        self.select_sentence("sails")
        self.open_picker()
        self.create("bell", "Mara Bell", Key.Key_P)
        self.leave()
        self.rest()

    def make(self, name: str) -> None:
        """An actor who was made without a passage, as from the list of names."""
        tag, changes = self.reporter.workspace.archive.make_tag(TagKind.ACTOR, name)
        self.reporter.workspace.bus.publish(changes)
        controller_in(self.reporter.workspace, TaggingController).actor_made.emit(tag)
        self.rest()


@pytest.fixture
def teller(program: Program, tmp_path: Path, qtbot: QtBot) -> Teller:
    program.archives.create(tmp_path / "work.cuttings")
    folder = tmp_path / "files"
    folder.mkdir()
    made = Teller(Reporter.at(program, qtbot), folder)
    made.open(write(folder, TEXT))
    return made


def test_it_is_said_again_after_an_import_that_names_them_and_of_no_other(teller: Teller) -> None:
    teller.make_bell()
    assert teller.told == []
    teller.bring("It rains.")
    assert teller.told == []
    teller.bring("Mara Bell left.", "Then MARA BELL came back.")
    assert teller.told == ["Mara Bell appears in 2 other articles."]
    teller.bring("It rains again.")
    assert len(teller.told) == 1
    teller.bring("Mara Bell left once more.")
    assert teller.told[1:] == ["Mara Bell appears in 3 other articles."]
    toast = next(one for one in teller.reporter.program.window.toast.shown() if one.leads_to)
    teller.reporter.bot.mouseClick(toast.show_them, Qt.MouseButton.LeftButton)
    teller.wait(lambda: len(teller.reporter.results.visible_articles()) == 4)
    assert teller.reporter.box.query() == teller.searches[0] == 'mentions:"Mara Bell"'


def test_one_import_tells_of_the_one_whom_most_of_it_names(teller: Teller) -> None:
    teller.make_bell()
    for name in ("Anton Roe", "Sana Aydin"):
        teller.make(name)
    teller.bring("Anton Roe met Mara Bell.", "Anton Roe left.", "Sana Aydin left.")
    assert teller.told == ["Anton Roe appears in 2 other articles."]
    teller.bring("Sana Aydin came back.")
    assert teller.told[1:] == ["Sana Aydin appears in 2 other articles."]


def undo(teller: Teller) -> None:
    archive = teller.reporter.workspace.archive
    steps = archive.reversible().undo
    teller.press(Key.Key_Z, CTRL)
    teller.wait(lambda: archive.reversible().undo != steps)


def test_nothing_is_said_of_an_actor_whose_making_was_undone(teller: Teller) -> None:
    teller.make_bell()
    archive = teller.reporter.workspace.archive
    while any(one.name == "Mara Bell" for one in archive.tag_list()):
        undo(teller)
    teller.bring("Mara Bell left.")
    assert teller.told == []
