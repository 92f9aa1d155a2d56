"""Printing a sheet: the printer is asked for, then all of it is printed, and where it went is said."""

from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.reader.printing import PrintingFailed
from app.reader.sheets import print_sheet


class SheetPrinting(QObject):
    """One sheet at a time; the one asked for last is printed."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = ""
        self._printer: QPrinter | None = None  # a dialog does not keep the printer it asks for

    def ask(self, page: str, title: str, question: str, over: QWidget) -> None:
        """Ask for a printer over that widget, then print the page, which is HTML."""
        self._page = page
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(title)
        self._printer.setCreator("Cuttings")
        if not QPrinterInfo.availablePrinterNames():  # then it can only be a file, and Qt would propose a folder
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            self._printer.setOutputFileName(str(Path(folder, f"{title}.pdf")))
        dialog = QPrintDialog(self._printer, over)
        dialog.setWindowTitle(question)
        dialog.accepted.connect(self._print_now)
        dialog.finished.connect(dialog.deleteLater)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_to(self, printer: QPrinter) -> None:
        """Print the page that was asked for last."""
        try:
            pages = print_sheet(printer, self._page)
        except PrintingFailed:
            self._desk.bus.told.emit(self.tr("Nothing was printed: see if the printer, or the file, can be reached."))
            return
        where = printer.outputFileName() or printer.printerName()
        count = self.tr("one page") if pages == 1 else self.tr("{} pages").format(pages)
        self._desk.bus.told.emit(self.tr("Printed {0} to {1}.").format(count, where))

    def _print_now(self) -> None:
        if self._printer is not None:
            self.print_to(self._printer)
