"""How to search, on one page made of the table of fields: what can be typed is never described anywhere else."""

import re
from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from app.theme import Look, Style, font
from app.words import say
from archive.query.fields import FIELDS, Field, Level


class SearchHelp(QDialog):
    """Stays open beside the search; a click on an example puts it into the search box."""

    example_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setModal(False)
        self.setWindowTitle(self.tr("How to search"))
        self.resize(620, 680)
        self._page = QTextBrowser()
        self._page.setOpenLinks(False)
        self._page.setFont(font(Style.UI))
        self._page.setAccessibleName(self.tr("How to search"))
        self._page.anchorClicked.connect(self._take_example)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        look.changed.connect(self._write)
        self._write()

    def text(self) -> str:
        return self._page.toPlainText()

    def links(self) -> list[str]:
        """Where the examples lead, in order."""
        return re.findall(r'href="([^"]*)"', self._page.toHtml())

    def _take_example(self, link: QUrl) -> None:
        self.example_chosen.emit(link.path(QUrl.ComponentFormattingOption.FullyDecoded))

    def _write(self) -> None:
        ground = self._look.colours.reader
        self._page.setStyleSheet(f"QTextBrowser {{ background: {ground}; border: none; padding: 12px 20px; }}")
        words = (
            ("gaza truce", self.tr("Both words, anywhere in title or text.")),
            ('"red line"', self.tr("These words, one right after the other.")),
            ('"red line"~3', self.tr("These words, at most three places apart.")),
            ("gaza OR rafah", self.tr("Either. AND, OR and NOT are written in capitals.")),
            ("gaza -truce", self.tr("The first, not the second.")),
            ("gaza (truce OR ceasefire)", self.tr("Brackets keep together.")),
            ("negotiat*", self.tr("Words that begin so; ? stands for one letter.")),
            ("blinkn~1", self.tr("One letter may be wrong.")),
            ("gaza^2 truce", self.tr("The first word counts double for relevance.")),
        )
        articles = [field for field in FIELDS.values() if field.level is Level.ARTICLE]
        passages = [field for field in FIELDS.values() if field.level is Level.ANNOTATION]
        self._page.setHtml(
            self._section(self.tr("Words"), words)
            + self._section(self.tr("What an article is"), [self._about(field) for field in articles])
            + self._section(self.tr("What you marked in it"), [self._about(field) for field in passages])
        )

    def _about(self, field: Field) -> tuple[str, str]:
        return field.example, " ".join(filter(None, (say(field.means), ", ".join(field.values))))

    def _section(self, title: str, rows: Iterable[tuple[str, str]]) -> str:
        colours = self._look.colours
        lines = "".join(
            f"<tr><td width='230'><a style='color: {colours.accent}; text-decoration: none'"
            f" href='query:{escape(_encoded(example), quote=True)}'>{escape(example)}</a></td>"
            f"<td style='color: {colours.text2}'>{escape(means)}</td></tr>"
            for example, means in rows
        )
        return f"<h3 style='color: {colours.text}'>{escape(title)}</h3><table cellpadding='4'>{lines}</table>"


def _encoded(example: str) -> str:
    return bytes(QUrl.toPercentEncoding(example).data()).decode()
