"""What was not understood of a codebook can be read by line and taken elsewhere as text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.dialogs.codebook_report import CodebookReportDialog
from app.theme import Look


def test_the_report_is_copied_as_text(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = CodebookReportDialog(look, "codebook.csv", "1 made.", ["Line 2: no.", "Line 7: no."], window)
    dialog.show()
    copy = next(one for one in dialog.findChildren(QToolButton) if one.accessibleName() == "Copy as text")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "1 made.\nLine 2: no.\nLine 7: no.\n"
    dialog.close()
