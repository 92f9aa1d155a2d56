"""Actors and issues go to a file and come from one, and lines that are not understood are said."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.codebooks import CodebooksController
from app.panels.vocabulary import VocabularyPanel
from app.workspace import Workspace
from tests.app.controllers.words_window import names, panel, stocked, toasts, undone, workspace
from tests.app.trouble import controller_of

__all__ = ["panel", "stocked", "toasts", "workspace"]


@pytest.fixture
def codebooks(program: Program, panel: VocabularyPanel) -> CodebooksController:
    return controller_of(program, CodebooksController)


def choose(codebooks: CodebooksController, file: Path) -> None:
    """Choose a file in the dialog that asks for one."""
    dialog = codebooks.files
    assert isinstance(dialog, QFileDialog)
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(file))
    dialog.close()


def test_all_are_written_to_a_file(
    workspace: Workspace, codebooks: CodebooksController, toasts: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "codebook.csv"
    workspace.desk.actions["archive.export_codebook"].trigger()
    choose(codebooks, file)
    qtbot.waitUntil(lambda: toasts == [f"Wrote 4 actors and issues to {file}."])
    assert "Mara Bell" in file.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("with_private", [False, True])
def test_what_is_private_stays_out_unless_one_says_so(
    workspace: Workspace,
    panel: VocabularyPanel,
    codebooks: CodebooksController,
    toasts: list[str],
    tmp_path: Path,
    qtbot: QtBot,
    with_private: bool,
) -> None:
    file, archive = tmp_path / "codebook.csv", workspace.archive
    workspace.bus.did(archive.describe(archive.find_tag("Bell Mara").id, private=True), tell=False)
    qtbot.waitUntil(lambda: any(entry.private for entry in codebooks._vocabulary.entries.values()))
    workspace.desk.actions["archive.export_codebook"].trigger()
    assert codebooks.question is not None
    assert not codebooks.question.private.isChecked()
    codebooks.question.private.setChecked(with_private)
    qtbot.mouseClick(codebooks.question.export, Qt.MouseButton.LeftButton)
    choose(codebooks, file)
    qtbot.waitUntil(lambda: bool(toasts))
    assert ("Bell Mara" in file.read_text(encoding="utf-8-sig")) is with_private
    assert toasts[0].endswith("What is private stayed out.") is not with_private


def test_a_file_is_taken_in_as_one_gesture(
    workspace: Workspace,
    panel: VocabularyPanel,
    codebooks: CodebooksController,
    toasts: list[str],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    file = tmp_path / "codebook.csv"
    file.write_text("kind,name,type\nactor,Mara Bell,person\nactor,Harbour Office,organisation\nissue,Ferry,\n")
    workspace.desk.actions["archive.import_codebook"].trigger()
    choose(codebooks, file)
    qtbot.waitUntil(lambda: "Harbour Office" in names(panel))
    assert toasts == ["Actors and issues: 2 made, 0 changed, 1 as it was."]
    assert codebooks.report is None
    undone(workspace, lambda: "Harbour Office" not in names(panel), qtbot)
    assert not [entry for entry in codebooks._vocabulary.entries.values() if entry.name == "Ferry"]


def test_lines_that_are_not_understood_are_said_and_the_rest_goes_in(
    panel: VocabularyPanel, codebooks: CodebooksController, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "codebook.csv"
    file.write_text("kind,name,type\nactor,Harbour Office,building\nactor,Port Police,organisation\n")
    codebooks.import_from(str(file))
    qtbot.waitUntil(lambda: codebooks.report is not None and "Port Police" in names(panel))
    assert codebooks.report is not None
    assert codebooks.report.problems.toPlainText().startswith("Line 2: “building” is no type: write person")
    assert "1 made" in codebooks.report.counts.text()
    assert "codebook.csv" in codebooks.report.hint.text()


def test_a_file_that_is_no_codebook_is_refused(
    panel: VocabularyPanel, codebooks: CodebooksController, toasts: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "letter.csv"
    file.write_text("Dear Sir\n")
    codebooks.import_from(str(file))
    qtbot.waitUntil(lambda: bool(toasts))
    assert "is no codebook" in toasts[0]
    assert codebooks.report is None


def test_what_was_not_understood_goes_with_the_archive(
    program: Program, panel: VocabularyPanel, codebooks: CodebooksController, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "codebook.csv"
    file.write_text("kind,name\nbuilding,Harbour Office\n")
    codebooks.import_from(str(file))
    qtbot.waitUntil(lambda: codebooks.report is not None)
    codebooks.ask_what_to_import()
    program.archives.close()
    assert codebooks.report is None
    assert codebooks.files is None


def test_what_is_wrong_is_said_in_turkish(
    turkish: None, panel: VocabularyPanel, codebooks: CodebooksController, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "codebook.csv"
    file.write_text("kind,name\nactor,Harbour Office\nactor,harbour office\n")
    codebooks.import_from(str(file))
    qtbot.waitUntil(lambda: codebooks.report is not None)
    assert codebooks.report is not None
    assert codebooks.report.problems.toPlainText() == "Satır 3: “harbour office” zaten 2. satırda var."
