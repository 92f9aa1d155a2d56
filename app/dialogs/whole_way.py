"""Help that tells the whole way in short chapters, with the names and keys that the actions have themselves."""

import re
from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from app.actions import Actions
from app.dialogs.way_chapters import CHAPTERS, Chapter, translated
from app.models.link_words import LETTERS
from app.panels.controls import Line, PlainButton, follow
from app.theme import Colours, Look, Style, font
from app.words import say
from archive.model import LinkType
from archive.sentences import word

_SIZE, _CONTENTS = (860, 600), 232
_MARKED = re.compile(r"\{([^}]+)\}|`([^`]+)`")


class WholeWay(QDialog):
    """May stay open beside the window while things are tried, and opens again where it was left."""

    def __init__(self, look: Look, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._actions = look, actions
        self.setObjectName("wholeWay")
        self.setWindowTitle(self.tr("The whole way"))
        self.resize(*_SIZE)
        self.contents = QListWidget()
        self.contents.setFixedWidth(_CONTENTS)
        self.contents.setFont(font(Style.UI))
        self.contents.setAccessibleName(self.tr("Chapters"))
        self.contents.addItems([translated(chapter.title) for chapter in CHAPTERS])
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)
        self.page.setFont(font(Style.SEARCH))
        self.next = PlainButton(look, "", parent=self)
        self.next.clicked.connect(self._turn)
        self._lay_out()
        follow(look, self, lambda widget: _rules(look.colours))
        look.changed.connect(self._write)
        self.contents.currentRowChanged.connect(self._write)
        self.contents.setCurrentRow(0)
        self.contents.setFocus()

    def text(self) -> str:
        """The chapter that is shown."""
        return self.page.toPlainText()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(32, 10, 24, 14)
        below.addStretch(1)
        below.addWidget(self.next)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.page, 1)
        right.addWidget(Line(self._look))
        right.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.contents)
        row.addLayout(right, 1)

    def _turn(self) -> None:
        self.contents.setCurrentRow(self.contents.currentRow() + 1)

    def _write(self) -> None:
        at = max(0, self.contents.currentRow())
        chapter, after = CHAPTERS[at], CHAPTERS[at + 1 : at + 2]
        self.page.setAccessibleName(translated(chapter.title))
        self.page.setHtml("".join(self._html(chapter)))
        self.next.setVisible(bool(after))
        for one in after:
            words = self.tr("Next: {}").format(translated(one.title))
            self.next.setText(words)
            self.next.setAccessibleName(words)

    def _html(self, chapter: Chapter) -> Iterator[str]:
        colours, title = self._look.colours, font(Style.NAME)
        yield (
            f"<h2 style=\"color: {colours.text}; font-family: '{title.family()}'; font-size: {title.pixelSize()}px;"
            f' font-weight: {title.weight().value}; margin: 0 0 12px 0">{escape(translated(chapter.title))}</h2>'
        )
        for paragraph in chapter.paragraphs:
            words = _MARKED.sub(self._set, escape(translated(paragraph), quote=False))
            yield f"<p style='color: {colours.text}; line-height: 145%; margin: 0 0 11px 0'>{words}</p>"

    def _set(self, marked: re.Match[str]) -> str:
        """What stands in brackets by its name and its key; what is to be typed as it is."""
        named, typed = marked.groups()
        if typed:
            return self._boxed(typed)
        name, key = self._called(named)
        parts = (f"<b>{escape(name)}</b>" if name else "", self._boxed(escape(key)) if key else "")
        return "\N{NO-BREAK SPACE}".join(filter(None, parts))

    def _called(self, named: str) -> tuple[str, str]:
        """The name and the key of an action or of a type of links; of a key itself, no name."""
        if action := self._actions.all().get(named):
            return action.text().rstrip("…"), _native(action.shortcut())
        if named in set(LinkType):
            return say(word(LinkType(named))), LETTERS[LinkType(named)]
        return "", _native(QKeySequence(named))

    def _boxed(self, html: str) -> str:
        colours = self._look.colours
        return f"<span style='background: {colours.select}; color: {colours.text2}'>&nbsp;{html}&nbsp;</span>"


def _native(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def _rules(colours: Colours) -> str:
    return (
        f"#wholeWay {{ background: {colours.reader}; }}"
        f"QTextBrowser {{ background: {colours.reader}; border: none; padding: 26px 24px 12px 32px; }}"
        f"QTextBrowser:focus {{ border-left: 2px solid {colours.accent}; }}"
        f"QListWidget {{ background: {colours.panel}; color: {colours.text2}; border: none; outline: none;"
        f" border-right: 1px solid {colours.border}; padding: 18px 0; }}"
        f"QListWidget::item {{ height: 32px; padding-left: 17px; border-left: 3px solid transparent; }}"
        f"QListWidget::item:selected {{ background: {colours.select}; color: {colours.text};"
        f" border-left-color: {colours.outline}; }}"
        f"QListWidget:focus::item:selected, QListWidget::item:selected:active:focus"
        f" {{ border-left-color: {colours.accent}; }}"
    )
