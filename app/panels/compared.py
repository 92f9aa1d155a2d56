"""One of two texts that were compared word by word: what is only in it stands out by a sign and by its colour."""

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.delegates.lines import runs_left
from app.panels.controls import follow
from app.theme import Look, Style, font
from app.theme.colours import link_colour
from archive.model import LinkType

Piece = tuple[str, bool]
"""Words, and whether they are only in this text."""


class Compared(QLabel):
    """Words that went are struck out, words that came are underlined; what stands around is paler."""

    def __init__(self, look: Look, *, is_gone: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._is_gone = look, is_gone
        self._pieces: Sequence[Piece] = ()
        self._around = ("", "")
        self.setFont(font(Style.QUOTE))
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        follow(look, self, lambda widget: f"color: {look.colours.text}; background: transparent;")
        look.changed.connect(self._write)

    def show_pieces(self, pieces: Iterable[Piece], *, before: str = "", after: str = "") -> None:
        """Show a text of these pieces, and what stands before and after it."""
        self._pieces, self._around = tuple(pieces), (before, after)
        self.setAccessibleName(self.words())
        apart = ", ".join(text.strip() for text, is_apart in self._pieces if is_apart and text.strip())
        sentence = self.tr("Only here, struck out: {}") if self._is_gone else self.tr("Only here, underlined: {}")
        self.setAccessibleDescription(sentence.format(apart) if apart else "")
        self._write()

    def words(self) -> str:
        """The text itself."""
        return "".join(text for text, _ in self._pieces)

    def apart(self) -> list[str]:
        """What is only in this text."""
        return [text for text, is_apart in self._pieces if is_apart]

    def _write(self) -> None:
        colours = self._look.colours
        ink, type = (colours.red, LinkType.CONTRADICTS) if self._is_gone else (colours.green, LinkType.CORROBORATES)
        sign = "line-through" if self._is_gone else "underline"
        apart = f"color:{ink}; background-color:{link_colour(type).fill(colours)}; text-decoration:{sign};"
        pale = f"color:{colours.text3};"
        before, after = self._around
        shown = "".join(
            [_styled(before, pale)]
            + [_styled(text, apart) if is_apart else escape(text) for text, is_apart in self._pieces]
            + [_styled(after, pale)]
        )
        side = "rtl" if runs_left(self.words()) else "ltr"
        self.setText(f"<div dir='{side}'>{shown.replace(chr(10), '<br>')}</div>")


def _styled(text: str, style: str) -> str:
    return f"<span style='{style}'>{escape(text)}</span>" if text else ""
