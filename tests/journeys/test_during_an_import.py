"""Thousands of articles come in and the reporter goes on; she halts the import, stops it, or closes the window."""

import json
import re
import threading
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from app.dialogs.import_survey import ImportSurveyDialog
from archive import Archive
from archive.operations.ingest import ImportReport
from tests.app.heartbeat import Heartbeat
from tests.journeys.reporter import CTRL, Reporter

KNOWN = 300
BULK, FILES = 15_000, 4_000
LONGEST_GAP = 1_000
"""Milliseconds. How short it has to be is for the benchmark to say; a window that stands still as long is broken."""

BODY = "\n".join(f"The harbour board met for the {{0}}th time, report {part} says. " * 3 for part in range(8))


def bulk(path: Path, count: int, word: str) -> Path:
    """Each on a day of its own, the first one last."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            day = date(2024, 1, 1) - timedelta(number)
            about = {"outlet": f"{word} Times", "published": day.isoformat(), "external_id": str(number)}
            file.write(json.dumps({"title": f"{word} {number}", "text": BODY.format(number), **about}) + "\n")
    return path


def folder(path: Path, count: int, word: str) -> Path:
    path.mkdir()
    for number in range(count):
        (path / f"{number:05}.txt").write_text(f"{word} {number}\n\n{BODY.format(number)}", encoding="utf-8")
    return path


@pytest.fixture
def stocked(programs: Callable[[], Program], tmp_path: Path, qtbot: QtBot) -> Reporter:
    """A reporter in front of an archive of 300 articles, which are numbered as their titles are."""
    with Archive.create(tmp_path / "work.cuttings") as archive:
        archive.import_paths([bulk(tmp_path / "known.jsonl", KNOWN, "Lighthouse")])
        archive.drain()
    program = programs()
    program.start(tmp_path / "work.cuttings")
    reporter = Reporter.at(program, qtbot)
    reporter.wait(lambda: bool(reporter.results.visible_articles()))
    return reporter


class Course:
    """How an import goes, and what the strip says meanwhile to whoever looks."""

    def __init__(self, reporter: Reporter) -> None:
        self._strip = reporter.strip
        self.counts: list[int] = []
        self.report: ImportReport | None = None
        reporter.importing.imported.connect(self._end)

    def has_begun(self) -> bool:
        return self.goes_on() and self.count() > 0

    def goes_on(self) -> bool:
        self.count()
        return self.report is None

    def is_over(self) -> bool:
        return not self.goes_on()

    def count(self) -> int:
        """How many articles the strip says were read."""
        found = re.match(r"([\d,]+) (?:of|read)", self._strip.text())
        if found and self._strip.isVisible():
            self.counts.append(int(found[1].replace(",", "")))
        return self.counts[-1] if self.counts else 0

    def _end(self, report: ImportReport) -> None:
        self.report = report


def begin(reporter: Reporter, source: Path) -> Course:
    """Paste a file or a folder, and wait until some of it is there."""
    course = Course(reporter)
    reporter.paste_files([source])
    if source.is_dir():
        window = reporter.program.window
        reporter.wait(lambda: any(one.isVisible() for one in window.findChildren(ImportSurveyDialog)))
        reporter.bot.keyClick(window.findChildren(ImportSurveyDialog)[-1], Qt.Key.Key_Return)
        window.activateWindow()
    reporter.wait(course.has_begun)
    return course


def look_around(reporter: Reporter, number: int) -> None:
    """Find one of the known articles by its own words and open it; then go through all of them to the last."""
    reporter.search(f'"lighthouse {number}"', [number + 1])
    reporter.press(Qt.Key.Key_Down)
    reporter.wait(lambda: reporter.open_article() == number + 1)
    reporter.type_query("outlet:lighthouse ")
    rows = reporter.results_list
    assert rows.model().rowCount() == KNOWN
    reporter.press(Qt.Key.Key_Down)  # into the list: to the article that is open, or where it is far down, to the first
    reporter.wait(lambda: reporter.open_article() == rows.currentIndex().row() + 1)
    reporter.press(Qt.Key.Key_End, CTRL)
    reporter.wait(lambda: rows.visible_rows().stop == reporter.open_article() == KNOWN)


def holds(path: Path) -> int:
    """How many articles an archive holds, all of them whole and found."""
    with Archive.open(path) as archive:
        assert archive.check().problems == ()
        return archive.search("*").total


@pytest.mark.parametrize("kind", ["bulk", "folder"])
def test_typing_scrolling_and_reading_go_on_while_articles_come_in(
    stocked: Reporter, tmp_path: Path, kind: str
) -> None:
    if kind == "bulk":
        source, count = bulk(tmp_path / "many.jsonl", BULK, "Ferry"), BULK
    else:
        source, count = folder(tmp_path / "many", FILES, "Ferry"), FILES
    looks = 0
    with Heartbeat() as heart:
        course = begin(stocked, source)
        while course.goes_on():
            look_around(stocked, 7 * looks % KNOWN)
            looks += course.goes_on()
    assert looks >= 3
    assert max(heart.gaps()) < LONGEST_GAP
    assert course.counts == sorted(course.counts)
    assert len(set(course.counts)) >= 3
    assert course.report is not None
    assert (course.report.imported, course.report.failed, course.report.cancelled) == (count, [], False)
    assert stocked.strip.isHidden()
    stocked.type_query("ferry ")
    assert stocked.results_list.model().rowCount() == count
    assert holds(stocked.workspace.archive.path) == KNOWN + count


def test_an_import_that_is_halted_stands_still_and_goes_on(stocked: Reporter, tmp_path: Path) -> None:
    course = begin(stocked, bulk(tmp_path / "many.jsonl", BULK, "Ferry"))
    stocked.click_in_strip("Pause")
    stocked.wait(lambda: "Resume" in stocked.strip.text())
    stocked.bot.wait(1_000)  # what was being read is stored first
    reached = course.count()
    look_around(stocked, 5)
    assert course.count() == reached < BULK
    stocked.click_in_strip("Resume")
    stocked.wait(course.is_over, 120_000)
    assert holds(stocked.workspace.archive.path) == KNOWN + BULK


def test_an_import_that_is_stopped_keeps_what_it_has_and_goes_on_when_asked_again(
    stocked: Reporter, tmp_path: Path
) -> None:
    source = bulk(tmp_path / "many.jsonl", BULK, "Ferry")
    course = begin(stocked, source)
    stocked.click_in_strip("Pause")
    stocked.wait(lambda: "Stop" in stocked.strip.text())
    stocked.click_in_strip("Stop")
    stocked.wait(course.is_over)
    assert course.report is not None
    kept = course.report.imported
    assert course.report.cancelled
    assert 0 < kept < BULK
    assert holds(stocked.workspace.archive.path) == KNOWN + kept
    again = begin(stocked, source)
    stocked.wait(again.is_over, 120_000)
    assert again.report is not None
    assert (again.report.imported, again.report.duplicates) == (BULK - kept, kept)
    assert holds(stocked.workspace.archive.path) == KNOWN + BULK


def threads() -> set[threading.Thread]:
    """The threads of Python's own making: Qt keeps some of its own for a while."""
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


def processes() -> list[psutil.Process]:
    """Those that read files for this one."""
    children = psutil.Process().children(recursive=True)
    return [child for child in children if "spawn_main" in " ".join(child.cmdline())]


def test_a_window_that_is_closed_meanwhile_leaves_all_that_was_counted_and_no_half_of_anything(
    stocked: Reporter, programs: Callable[[], Program], tmp_path: Path, qtbot: QtBot
) -> None:
    path, source = stocked.workspace.archive.path, bulk(tmp_path / "many.jsonl", BULK, "Ferry")
    before = threads()
    course = begin(stocked, source)
    assert processes()
    counted = course.count()
    stocked.program.window.close()
    assert course.report is None
    qtbot.waitUntil(lambda: threads() <= before and not processes(), timeout=20_000)
    kept = holds(path) - KNOWN
    assert counted <= kept < BULK

    program = programs()
    program.start(path)
    again = Reporter.at(program, qtbot)
    rest = begin(again, source)
    again.wait(rest.is_over, 120_000)
    assert rest.report is not None
    assert (rest.report.imported, rest.report.duplicates, rest.report.failed) == (BULK - kept, kept, [])
    assert holds(path) == KNOWN + BULK
