"""Things to do in a note: a line that begins with a box to be ticked."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

BOX = "[ ] "


def toggle_todo(field: QPlainTextEdit) -> None:
    """Make the line of the cursor something to do, or nothing to do any more."""
    cursor = field.textCursor()
    block = cursor.block()
    line = block.text()
    cursor.beginEditBlock()
    cursor.setPosition(block.position())
    if line.startswith(BOX):
        cursor.setPosition(block.position() + len(BOX), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    else:
        cursor.insertText(BOX)
    cursor.endEditBlock()
    field.setFocus()
