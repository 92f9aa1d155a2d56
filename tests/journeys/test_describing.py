"""Actors and issues are made, described, put in order and merged, with the keyboard alone."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.controllers.merging import MergingController
from app.controllers.placing import PlacingController
from app.dialogs.palette import Palette
from app.main_window import View
from app.panels.vocabulary import VocabularyPanel
from archive.operations.vocabulary import TagView
from tests.journeys.reporter import CTRL, Reporter, controller_in

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Editor:
    """A reporter who looks after the actors and issues of an archive."""

    def __init__(self, reporter: Reporter) -> None:
        self.reporter, self.press, self.type, self.wait = reporter, reporter.press, reporter.type, reporter.wait
        self.archive = reporter.workspace.archive
        self.placing = controller_in(reporter.workspace, PlacingController)
        self.press(Key.Key_3, CTRL)
        self.wait(lambda: reporter.program.window.view is View.VOCABULARY)

    @property
    def panel(self) -> VocabularyPanel:
        found = self.reporter.workspace.parts.others[View.VOCABULARY]
        assert isinstance(found, VocabularyPanel)
        return found

    def make(self, name: str) -> None:
        self.press(Key.Key_N, CTRL | SHIFT)
        self.wait(lambda: QApplication.focusWidget() is self.placing.name.field)
        self.press(Key.Key_A, CTRL)
        self.type(name)
        self.press(Key.Key_Return)
        self.wait(lambda: self.panel.sheet.head.name.text() == name and self.panel.list.tree.hasFocus())

    def do(self, words: str) -> None:
        """By the palette of all actions."""
        window = self.reporter.program.window
        self.press(Key.Key_K, CTRL)
        self.wait(lambda: any(one.isVisible() for one in window.findChildren(Palette)))
        self.type(words)
        self.press(Key.Key_Return)
        self.wait(lambda: not any(one.isVisible() for one in window.findChildren(Palette)))
        window.activateWindow()  # a screen does this by itself

    def choose(self, chooser: Any, typed: str, name: str) -> None:
        self.wait(lambda: QApplication.focusWidget() is chooser.field)
        self.type(typed)
        self.wait(lambda: [match.tag.name for match in chooser.rows.matches] == [name])
        self.press(Key.Key_Return)

    def known(self, name: str) -> TagView:
        return self.archive.tag(self.archive.find_tag(name).id)


def test_an_actor_is_described_and_merged(reporter: Reporter) -> None:
    editor = Editor(reporter)
    editor.make("Ilse Harms")
    reporter.tab_to("Add: Aliases")
    editor.press(Key.Key_Space)
    editor.type("Ms Harms")
    editor.press(Key.Key_Return)
    editor.wait(lambda: [one.name for one in editor.known("Ilse Harms").aliases] == ["Ms Harms"])
    reporter.tab_to("Add an office")
    editor.press(Key.Key_Space)
    reporter.wait(lambda: (QApplication.focusWidget() or reporter.program.window).accessibleName() == "Office")
    editor.type("foreign minister")
    editor.press(Key.Key_Tab)
    editor.type("2023")
    editor.press(Key.Key_Return)
    editor.wait(lambda: bool(editor.known("Ilse Harms").offices))
    (office,) = editor.known("Ilse Harms").offices
    assert (office.title, office.since, office.until) == ("foreign minister", "2023", None)

    editor.make("I. Harms")
    editor.do("merge into")
    merging = controller_in(reporter.workspace, MergingController)
    editor.choose(merging.chooser, "ilse", "Ilse Harms")
    editor.wait(lambda: merging.sheet is not None and merging.sheet.isVisible() and merging.sheet.merge.isEnabled())
    editor.wait(lambda: merging.sheet is not None and QApplication.focusWidget() is merging.sheet.merge)
    editor.press(Key.Key_Return)
    editor.wait(lambda: {one.name for one in editor.known("Ilse Harms").aliases} == {"Ms Harms", "I. Harms"})
    editor.wait(lambda: editor.panel.sheet.head.name.text() == "Ilse Harms")
    reporter.program.window.activateWindow()
    editor.wait(lambda: reporter.program.window.isActiveWindow() and QApplication.focusWidget() is not None)
    editor.wait(reporter.workspace.desk.actions["archive.undo"].isEnabled)
    editor.press(Key.Key_Z, CTRL)
    editor.wait(lambda: editor.known("I. Harms").tag.name == "I. Harms")
    assert [one.name for one in editor.known("Ilse Harms").aliases] == ["Ms Harms"]


def test_issues_are_put_in_order_and_say_what_for_and_against_mean(reporter: Reporter) -> None:
    editor = Editor(reporter)
    reporter.tab_to("Actors or issues")
    editor.press(Key.Key_Right)
    editor.make("Borders")
    editor.make("Philadelphi Corridor")
    editor.do("move to")
    editor.choose(editor.placing.chooser, "bord", "Borders")
    above = editor.archive.find_tag("Borders").id
    editor.wait(lambda: editor.known("Philadelphi Corridor").tag.parent == above)
    reporter.tab_to("For means…")
    editor.type("Troops stay")
    editor.press(Key.Key_Tab)
    editor.type("Troops leave")
    editor.press(Key.Key_Tab)
    editor.wait(lambda: editor.known("Philadelphi Corridor").tag.means_against == "Troops leave")
    assert editor.known("Philadelphi Corridor").tag.means_for == "Troops stay"
    editor.press(Key.Key_Z, CTRL)
    editor.wait(lambda: editor.panel.sheet.text("means_against").text() == "")
    assert editor.known("Philadelphi Corridor").tag.means_for == "Troops stay"
