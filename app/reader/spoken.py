"""The marks in a text in words: for tool tips, and for programs that read the screen aloud and see no marks."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from app.reader.article import ReaderHighlight
from app.reader.page import Page
from app.words import say
from archive.sentences import word

translate = QCoreApplication.translate
_LONGEST = 300


def of_page(page: Page, title: str) -> str:
    """The highlight that is current, else the article."""
    number = page.margin.current
    if number is None:
        return title
    return of_highlight(page.highlights[number], number, len(page.highlights), page.document.body)


def tip(highlight: ReaderHighlight) -> str:
    """What is said of it under the mouse."""
    check = translate("Spoken", "Check this position") if highlight.is_uncertain else ""
    return "\n".join(line for line in (highlight.name, check) if line)


def of_highlight(highlight: ReaderHighlight, number: int, total: int, body: str) -> str:
    """All that is drawn of a highlight, as sentences; it is the one with this number, from 0."""
    said = [
        translate("Spoken", "Highlight {} of {}").format(number + 1, total),
        highlight.name,
        f"“{_shortened(highlight.span.of(body))}”",
        translate("Spoken", "Note: {}").format(highlight.note) if highlight.note else "",
        *(f"{say(word(link.reading))}: {link.title}" for link in highlight.links),
        translate("Spoken", "Check this position") if highlight.is_uncertain else "",
    ]
    return ". ".join(sentence for sentence in said if sentence)


def of_hit(text: str, number: int, total: int) -> str:
    """`text` is the line of the article with the hit that has this number, from 0."""
    return ". ".join((translate("Spoken", "Hit {} of {}").format(number + 1, total), _shortened(text)))


def tell(widget: QWidget, sentence: str) -> None:
    """Say a sentence, if anybody listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rpartition(' ')[0]} …"
