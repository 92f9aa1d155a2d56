"""What became of an import: how many articles, and of each file that could not be read where it is and why."""

from collections.abc import Iterator
from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QGuiApplication, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from app.panels.controls import Label, PlainButton, follow
from app.theme import Look, Style, font
from app.words import counted, figures, say
from archive.importers.base import Failure
from archive.operations.ingest import ImportReport

_SHOWN = 500
"""So many failures are shown; the text that is copied has them all."""


class ImportReportDialog(QDialog):
    """Stands beside the window, during an import too."""

    retry_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._report, self._running = ImportReport(), False
        self._listed: tuple[ImportReport, int] | None = None
        self.setWindowTitle(self.tr("Import"))
        self.setModal(False)
        self.resize(640, 480)
        self.setObjectName("importReport")
        follow(look, self, lambda widget: f"#importReport {{ background: {look.colours.surface}; }}")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(6)
        self._heading = Label(look, Style.NAME)
        self._counts = Label(look, Style.UI, "text2")
        self._counts.setWordWrap(True)
        self._failures = QTextEdit()
        self._failures.setReadOnly(True)
        self._failures.setFont(font(Style.UI))
        self._failures.setAccessibleName(self.tr("What could not be imported"))
        column.addWidget(self._heading)
        column.addWidget(self._counts)
        column.addSpacing(10)
        column.addWidget(self._failures, 1)
        column.addStretch(0)
        column.addSpacing(10)
        column.addLayout(self._buttons())
        look.changed.connect(self._list)
        follow(look, self._failures, lambda widget: self._rules())

    def show_report(self, report: ImportReport, *, running: bool) -> None:
        """Show how an import stands or ended; while it goes on, it can be stopped but not tried again."""
        self._report, self._running = report, running
        self._stop.setVisible(running)
        self._retry.setVisible(not running and bool(report.failed))
        self._write()

    def text(self) -> str:
        """The report as plain text, all of it."""
        lines = [self._heading.text(), *self._lines()]
        lines += [f"{one.path}: {say(one.reason)}" for one in self._report.failed]
        lines += [self._separate(title) for title in self._report.separate]
        return "\n".join(lines) + "\n"

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._retry = PlainButton(self._look, self.tr("Try again"))
        self._stop = PlainButton(self._look, self.tr("Stop"))
        copy = PlainButton(self._look, self.tr("Copy as text"), "copy")
        close = PlainButton(self._look, self.tr("Close"))
        self._retry.setToolTip(self.tr("Import what failed once more"))
        for button, slot in (
            (self._retry, self.retry_wanted),
            (self._stop, self.stop_wanted),
            (copy, self._copy),
            (close, self.close),
        ):
            button.clicked.connect(slot)
        row.addWidget(self._retry)
        row.addWidget(self._stop)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _write(self) -> None:
        report = self._report
        stored = report.imported + report.versions
        if self._running:
            heading = self.tr("Importing")
        elif report.cancelled:
            heading = self.tr("Stopped; what was imported is kept")
        else:
            heading = self.tr("Nothing new") if stored == 0 else self.tr("Imported")
        self._heading.setText(heading)
        self._counts.setText("\n".join(self._lines()))
        listed = report, len(report.failed) + len(report.separate)
        if listed != self._listed:  # not ten times a second, under the reader's eyes
            self._listed = listed
            self._list()

    def _list(self) -> None:
        self._failures.setVisible(bool(self._report.failed or self._report.separate))
        self._failures.clear()
        cursor = self._failures.textCursor()
        cursor.beginEditBlock()
        for name, folder, reason in self._entries():
            self._add(cursor, name, folder, reason)
        cursor.endEditBlock()
        self._failures.moveCursor(QTextCursor.MoveOperation.Start)

    def _lines(self) -> Iterator[str]:
        report = self._report
        for count, one, many in (
            (report.imported, self.tr("1 article"), self.tr("{} articles")),
            (
                report.versions,
                self.tr("1 new version of a known article"),
                self.tr("{} new versions of known articles"),
            ),
            (report.duplicates, self.tr("1 was there already"), self.tr("{} were there already")),
            (len(report.failed), self.tr("1 could not be imported"), self.tr("{} could not be imported")),
        ):
            if count:
                yield counted(count, one, many)

    def _entries(self) -> Iterator[tuple[str, str, str]]:
        for failure in self._report.failed[:_SHOWN]:
            path = PurePath(failure.path)
            yield path.name, str(path.parent), say(failure.reason)
        if (more := len(self._report.failed) - _SHOWN) > 0:
            yield self.tr("{0} more").format(figures(more)), "", self.tr("“Copy as text” has them all.")
        for title in self._report.separate[:_SHOWN]:
            yield self._separate(title), "", ""

    def _separate(self, title: str) -> str:
        return self.tr("Kept as an article of its own, too unlike the known one: {0}").format(title)

    def _add(self, cursor: QTextCursor, name: str, folder: str, reason: str) -> None:
        colours = self._look.colours
        gap = QTextBlockFormat()
        gap.setBottomMargin(10)
        gap.setLayoutDirection(self.layoutDirection())  # whatever script a file is named in
        if cursor.position():
            cursor.insertBlock(gap)
        else:
            cursor.setBlockFormat(gap)
        for text, style, colour in (
            (f"\u2068{name}\u2069", Style.UI_STRONG, colours.text),
            (f"\u2028\u2068{folder}\u2069" if folder else "", Style.SMALL, colours.text3),
            (f"\u2028{reason}" if reason else "", Style.UI, colours.text2),
        ):
            shape = QTextCharFormat()
            shape.setFont(font(style))
            shape.setForeground(QColor(colour))
            cursor.insertText(text, shape)

    def _rules(self) -> str:
        colours = self._look.colours
        return (
            f"QTextEdit {{ background: {colours.reader}; border: 1px solid {colours.border}; border-radius: 8px;"
            " padding: 8px; }"
        )


def paths_of(failures: list[Failure]) -> list[str]:
    """The files that failed, each once; of a record in a bulk file, the file."""
    paths = []
    for failure in failures:
        path, colon, record = failure.path.rpartition(":")
        paths.append(path if colon and record.isdecimal() else failure.path)
    return list(dict.fromkeys(paths))
