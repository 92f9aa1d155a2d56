"""The first ten minutes with the program, walked by keys in a process of its own, which then waits to be killed.

`python -m tests.journeys.ten_minutes STORY FOLDER` makes `work.cuttings` in the folder, and when everything is done
writes `walked.json`: what the window showed last.
"""

import json
import os
import re
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["CUTTINGS_LANGUAGE"] = "en"

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qt_compat import qt_api
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.controllers.link_work import LinkWork
from app.controllers.mentions import MentionsController
from app.dialogs.correct import CorrectionPopover
from app.dialogs.import_survey import ImportSurveyDialog
from app.settings import Settings
from archive.model import ArticleMetadata
from archive.operations.ingest import ImportReport
from tests.journeys.marker import CTRL, SHIFT, STORIES, Key, Marker, Story, annotations
from tests.journeys.reporter import Reporter, controller_in
from tests.journeys.texts import all_texts

FILES, BROKEN, NAMING = 200, 3, 61
"""So many files are dropped, so many of them cannot be read, and so many name the one whom the article is about."""


def walk(marker: Marker, story: Story, folder: Path) -> dict[str, Any]:
    """Everything up to the copied quotation; returns what has to be there again after the process was killed."""
    _paste(marker, story, folder)
    _type_a_date(marker)
    quote = _say_who_wants_what(marker, story)
    _drop_files(marker, story, folder)
    _look_who_else_names_them(marker, story)
    _contradict(marker)
    return {"quote": quote, "clipboard": _copied(marker, quote), "article": marker.reporter.open_article()}


def _paste(marker: Marker, story: Story, folder: Path) -> None:
    """The text of the article: it opens at once, its title stands once, and what is not known is said."""
    text = story.file.read_text(encoding="utf-8")
    title, *rest = text.strip().split("\n")
    QGuiApplication.clipboard().setText(text)
    marker.reporter.tab_to("Articles found")
    marker.press(Key.Key_V, CTRL)
    marker.wait(lambda: marker.reporter.open_article() == 1)
    view = marker.reporter.workspace.archive.article(1)
    place_line = next(line for line in rest if line.isupper())
    assert view.article.title == title
    assert title not in view.version.body
    assert view.article.metadata.dateline == place_line
    marker.wait(lambda: {title, "No date – set"} <= all_texts(folder))


def _type_a_date(marker: Marker) -> None:
    marker.press(Key.Key_D, CTRL)
    marker.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    field = QApplication.focusWidget()
    assert field is not None
    assert field.accessibleName() == "Date"
    marker.type("21 August 2024")
    marker.reporter.tab_to("Outlet")
    marker.type("Bosphorus Daily")
    marker.press(Key.Key_Return)
    marker.wait(lambda: _about(marker).published == "2024-08-21")
    assert _about(marker).outlet == "Bosphorus Daily"
    popovers = partial(marker.reporter.program.window.findChildren, CorrectionPopover)
    marker.wait(lambda: not any(one.isVisible() for one in popovers()))
    marker.wait(lambda: any(toast.undoes for toast in marker.reporter.program.window.toast.shown()))


def _about(marker: Marker) -> ArticleMetadata:
    return marker.reporter.workspace.archive.article(1).article.metadata


def _say_who_wants_what(marker: Marker, story: Story) -> str:
    """Mark a sentence, say by keys who is for what in it, and read it back."""
    marker.view.setFocus()
    marker.select_sentence(story.insists)
    quote = marker.selected()
    marker.open_picker()
    marker.create(*story.one, Key.Key_P)
    marker.create(*story.issue, Key.Key_I)
    marker.cycle("for")
    assert marker.picker.statement.sentence().startswith(f"{story.one[1]} said · for {story.issue[1]} · ")
    marker.leave()
    marker.wait(lambda: [one.quote for one in annotations(marker)] == [quote])
    return quote


def _drop_files(marker: Marker, story: Story, folder: Path) -> None:
    """They come in while one reads on, and those that cannot be read are named."""
    reports: list[ImportReport] = []
    marker.reporter.importing.imported.connect(reports.append)
    reporter, window = marker.reporter, marker.reporter.program.window
    reporter.paste_files([_files(folder / "dropped", story.one[1])])
    marker.wait(lambda: any(one.isVisible() for one in window.findChildren(ImportSurveyDialog)))
    reporter.bot.keyClick(window.findChildren(ImportSurveyDialog)[-1], Key.Key_Return)
    window.activateWindow()
    marker.view.setFocus()
    marker.press(Key.Key_J)
    marker.wait(lambda: marker.view.current_highlight() == annotations(marker)[0].id)
    marker.wait(lambda: bool(reports))
    (report,) = reports
    assert (report.imported, len(report.failed)) == (FILES - BROKEN, BROKEN)
    said = " ".join(sorted(all_texts(folder)))
    assert re.search(rf"\b{BROKEN} (failed|could not be imported)", said)
    assert reporter.open_article() == 1


def _files(folder: Path, name: str) -> Path:
    folder.mkdir()
    for number in range(FILES):
        if number < BROKEN:
            (folder / f"{number}.docx").write_bytes(b"not a document")
            continue
        met = name if number < BROKEN + NAMING else "nobody"
        text = f"Ferry {number}\n\nThe harbour master met {met} at noon, ferry {number} said.\n"
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return folder


def _look_who_else_names_them(marker: Marker, story: Story) -> None:
    """From a place where the name stands to all articles that have it."""
    popover = controller_in(marker.reporter.workspace, MentionsController).popover
    marker.view.setFocus()
    for _ in range(20):
        marker.press(Key.Key_F4)
        marker.press(Key.Key_Return)
        marker.wait(popover.isVisible)
        if popover.choices.prompt().startswith(story.one[1]):
            break
        marker.press(Key.Key_Escape)
        marker.wait(lambda: not popover.isVisible())
    assert f"appears in {NAMING} other articles" in popover.choices.prompt()
    marker.press(Key.Key_S)
    marker.wait(lambda: marker.reporter.results_list.model().rowCount() == NAMING + 1)


def _contradict(marker: Marker) -> None:
    """One of these beside the first article: what it says contradicts what was marked, and a ribbon says so."""
    readers, archive = marker.reporter.readers, marker.reporter.workspace.archive
    links = controller_in(marker.reporter.workspace, LinkWork)
    (first,) = annotations(marker)
    marker.view.setFocus()
    marker.view.focus_highlight(first.id)
    marker.press(Key.Key_L)
    marker.wait(links.bar.isVisible)
    row = next(at for at, article in enumerate(marker.reporter.results.visible_articles()) if article != 1)
    listed = marker.reporter.results_list
    place = listed.visualRect(listed.model().index(row, 0)).center()
    marker.reporter.bot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, CTRL, place)
    marker.wait(lambda: len(readers.panes) == 2 and marker.view.article is not None and marker.view.article.id != 1)
    marker.wait(marker.reporter.program.is_idle)
    marker.view.setFocus()
    marker.select_sentence("at noon")
    marker.press(Key.Key_L)
    marker.wait(links.linking.popover.isVisible)
    marker.press(Key.Key_C)
    marker.wait(lambda: len(archive.contradictions().found) == 1)
    (link,) = archive.contradictions().found
    marker.wait(lambda: any(between.joined.joins(link.link.id) for _, between, _ in readers.row.between))
    marker.press(Key.Key_F6)
    marker.wait(lambda: marker.reporter.open_article() == 1)
    marker.view.focus_highlight(first.id)


def _copied(marker: Marker, quote: str) -> str:
    marker.view.setFocus()
    marker.press(Key.Key_C, CTRL | SHIFT)
    clipboard = QGuiApplication.clipboard()
    marker.wait(lambda: quote in clipboard.text())
    return clipboard.text()


def _is_kept(kept: Settings, folder: Path, article: int) -> bool:
    """Whether it is remembered that this article is read, with another one beside it."""
    panes = kept.of_archive(folder / "work.cuttings").get("panes", {})
    return len(panes.get("articles", [])) == 2 and panes["articles"][panes["current"]] == article


def main(name: str, folder: Path) -> None:
    qt_api.set_qt_api("pyside6")
    application = QApplication(["cuttings"])
    settings = Settings(folder / "window.ini")
    program = Program(application, settings, folder / "own")
    sys.excepthook = sys.__excepthook__  # what goes wrong here is for the test to say
    program.archives.create(folder / "work.cuttings")
    reporter = Reporter.at(program, QtBot(cast("Any", None)))
    found = walk(Marker(reporter), STORIES[name], folder)
    view, archive = reporter.readers.pane.view, reporter.workspace.archive
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    reporter.wait(lambda: archive.article(found["article"]).article.position == view.position())
    found["position"] = view.position()
    kept = Settings(folder / "window.ini")
    reporter.wait(lambda: _is_kept(kept, folder, found["article"]))
    (folder / "walked.json.part").write_text(json.dumps(found), encoding="utf-8")
    (folder / "walked.json.part").replace(folder / "walked.json")
    while True:
        application.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
