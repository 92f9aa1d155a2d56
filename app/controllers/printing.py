"""Printing the open article: the printer is asked for, then page after page is printed while the window goes on."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from app.controllers.article_files import file_name
from app.controllers.desk import Desk
from app.reader.article import ReaderArticle
from app.reader.printing import PrintingFailed, printed_pages


class PrintingController(QObject):
    """One article at a time; what is asked for while it prints waits for nothing and takes its place."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._widget = desk, parent
        self._printer: QPrinter | None = None  # a dialog does not keep the printer it asks for
        self._article: ReaderArticle | None = None
        self._pages: Iterator[tuple[int, int]] | None = None
        self._printed = 0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._print_page)

    def ask(self, article: ReaderArticle | None) -> QPrintDialog | None:
        """Ask for a printer, then print the article with its marks, unless it is out of sight behind another view."""
        if article is None or self._widget.isHidden():
            return None
        self._article = article
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(article.title)
        self._printer.setCreator("Cuttings")
        if not QPrinterInfo.availablePrinterNames():  # then it can only be a file, and Qt would propose a folder
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            self._printer.setOutputFileName(str(Path(folder, f"{file_name(article.title)}.pdf")))
        dialog = QPrintDialog(self._printer, self._widget)
        dialog.setWindowTitle(self.tr("Print article"))
        dialog.accepted.connect(self._begin)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        return dialog

    def _begin(self) -> None:
        if self._article is not None and self._printer is not None:
            self._pages, self._printed = printed_pages(self._printer, self._article), 0
            self._next.start(0)

    def _print_page(self) -> None:
        if self._pages is None or self._printer is None:
            return
        try:
            next(self._pages)
        except StopIteration:
            self._end(self._told())
        except PrintingFailed:
            self._end(self._refused())
        else:
            self._printed += 1
            self._next.start(0)

    def _end(self, sentence: str) -> None:
        self._pages = self._printer = self._article = None
        self._desk.bus.told.emit(sentence)

    def _told(self) -> str:
        assert self._printer is not None
        pages = self.tr("one page") if self._printed == 1 else self.tr("{} pages").format(self._printed)
        where = self._printer.outputFileName() or self._printer.printerName()
        return self.tr("Printed {} to {}.").format(pages, where) if where else self.tr("Printed {}.").format(pages)

    def _refused(self) -> str:
        assert self._printer is not None
        if file := self._printer.outputFileName():
            return self.tr("Nothing was printed: {} can't be written. Choose another file.").format(file)
        return self.tr("Nothing was printed: the printer can't be reached. See if it is switched on and connected.")
