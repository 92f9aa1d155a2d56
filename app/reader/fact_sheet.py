"""A fact sheet: claims in a table with what is known of each, where it stands, and a box to tick on paper.

It holds what strangers wrote: nothing in it is markup, and nothing is loaded.
"""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.models.statement import attribution_name, check_name, stance_name, wording_name
from app.panels.controls import Label, PlainButton, follow
from app.panels.focus_ring import FocusRing
from app.reader.directions import written_from_right
from app.reader.sheets import table_page
from app.reader.text_browser import TextBrowser
from app.theme import Look, Style, font
from app.words import date_in_words
from archive.model import Excerpt, Role, TagKind

translate = QCoreApplication.translate

BOX = "☐"
"""To be ticked on paper."""


def page_of(excerpts: Sequence[Excerpt], title: str) -> str:
    """The sheet as HTML without anything that could be followed or loaded."""
    heads = (
        "",
        translate("FactSheet", "Claim"),
        translate("FactSheet", "Source"),
        translate("FactSheet", "Check"),
    )
    return table_page(title, heads, map(_row, excerpts))


def claim_of(excerpt: Excerpt) -> str:
    """The words, their translation, whose they are, and what became of them in later versions, as HTML."""
    annotation = excerpt.annotation
    direction = " dir='rtl'" if written_from_right(annotation.quote) else ""
    quote = escape(annotation.quote).replace("\n", "<br>")
    translation = f"<p>[{escape(annotation.translation)}]</p>" if annotation.translation else ""
    note = f"<p><i>{escape(excerpt.version_note)}</i></p>" if excerpt.version_note else ""
    return f"<p{direction}>“{quote}”</p>{translation}<p><b>{escape(statement_of(excerpt))}</b></p>{note}"


def source_of(excerpt: Excerpt) -> str:
    """The citation, and the place in the article, as HTML."""
    page = translate("FactSheet", "p. {}").format(excerpt.page) if excerpt.page else ""
    paragraph = translate("FactSheet", "paragraph {}").format(excerpt.paragraph)
    place = ", ".join(part for part in (page, paragraph) if part)
    return f"{escape(excerpt.citation)}<br>{escape(place)}"


def _row(excerpt: Excerpt) -> str:
    annotation = excerpt.annotation
    check = check_name(annotation.check) if annotation.check else translate("FactSheet", "not begun")
    when = date_in_words(annotation.checked_at) if annotation.checked_at else ""
    details = "<br>".join(escape(part) for part in (when, annotation.check_note) if part)
    return (
        f"<tr><td width='4%'>{BOX}</td><td width='46%'>{claim_of(excerpt)}</td>"
        f"<td width='34%'>{source_of(excerpt)}</td>"
        f"<td width='16%'><b>{escape(check)}</b><br>{details}</td></tr>"
    )


def statement_of(excerpt: Excerpt) -> str:
    """ "Netanyahu, via Israeli media → Ceasefire proposal (against) · named · quoted"."""
    annotation = excerpt.annotation
    speakers = [one.name for one in annotation.assignments if one.role is Role.SPEAKER]
    via = translate("FactSheet", "via {}")
    speakers += [via.format(one.name) for one in annotation.assignments if one.role is Role.VIA]
    issues = [
        f"{one.name} ({stance_name(one.stance)})" if one.stance else one.name
        for one in annotation.assignments
        if one.kind is TagKind.ISSUE
    ]
    sides = " → ".join(", ".join(names) for names in (speakers, issues) if names)
    known = [attribution_name(annotation.attribution)] if annotation.attribution else []
    known += [wording_name(annotation.wording)] if annotation.wording else []
    return " · ".join(part for part in (sides, *known) if part)


class FactSheetWindow(QDialog):
    """The sheet on the screen, as it will be on paper. It goes when it is closed."""

    print_wanted = Signal()

    def __init__(self, look: Look, excerpts: Sequence[Excerpt], title: str, notice: str, parent: QWidget) -> None:
        """`notice` says what is not on it."""
        super().__init__(parent)
        self.setObjectName("factSheet")
        self.setWindowTitle(title)
        self.resize(980, 760)
        follow(look, self, lambda widget: f"#factSheet {{ background: {look.colours.surface}; }}")
        self.text = TextBrowser()
        self.text.setFont(font(Style.STATEMENT))
        self.text.setAccessibleName(title)
        self.text.document().setDocumentMargin(24)
        self.text.setHtml(page_of(excerpts, title))
        FocusRing(look, self.text)
        self.print = PlainButton(look, self.tr("Print"), "printer")
        self.print.clicked.connect(self.print_wanted)
        close = PlainButton(look, self.tr("Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setContentsMargins(20, 8, 20, 12)
        row.setSpacing(8)
        row.addWidget(Label(look, Style.SMALL, "text2", notice))
        row.addStretch(1)
        row.addWidget(self.print)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text, 1)
        column.addLayout(row)
