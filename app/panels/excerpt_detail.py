"""What is known of one excerpt, beside the list: its words, its source, its tags, note, links and citation."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.models.statement import attribution_name, check_name, role_name, stance_name, wording_name
from app.panels.controls import Label, Line, follow
from app.theme import Look, Style
from app.words import date_in_words
from archive.model import Excerpt, Role, TagKind

WIDTH = 380
_INSET, _LABELS = 22, 100


class ExcerptDetail(QScrollArea):
    """Shows the excerpt that is marked in the list; nothing of it is loaded from anywhere."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedWidth(WIDTH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The excerpt in detail"))
        self.setObjectName("detail")
        follow(look, self, lambda widget: f"#detail, #detailBody {{ background: {look.colours.panel}; border: none; }}")
        self.show_excerpt(None)

    def show_excerpt(self, excerpt: Excerpt | None) -> None:
        """Show it, or nothing."""
        body = QWidget()
        body.setObjectName("detailBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        column.setSpacing(10)
        if excerpt is not None:
            self._fill(column, excerpt)
        column.addStretch(1)
        self.setWidget(body)

    def texts(self) -> list[str]:
        """Everything that is shown, from above."""
        body = self.widget()
        return [label.text() for label in body.findChildren(QLabel)] if body is not None else []

    def _fill(self, column: QVBoxLayout, excerpt: Excerpt) -> None:
        about = excerpt.article.metadata
        column.addWidget(self._text(Style.NAME, "text", f"“{excerpt.annotation.quote}”"))
        column.addWidget(self._text(Style.UI_STRONG, "text", excerpt.article.title))
        date = date_in_words(about.published) if about.published else self.tr("No date – set")
        source = " · ".join(part for part in (about.outlet, about.dateline, date) if part)
        column.addWidget(self._text(Style.SMALL, "text2" if about.published else "amber", source))
        if excerpt.version_note:
            column.addWidget(self._text(Style.SMALL, "amber", excerpt.version_note))
        column.addWidget(Line(self._look))
        form = QFormLayout()
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(6)
        for name, value in self._facts(excerpt):
            label = Label(self._look, Style.SMALL, "text2", name)
            label.setFixedWidth(_LABELS)
            form.addRow(label, self._text(Style.SMALL_STRONG, "text", value))
        column.addLayout(form)
        for heading, paragraphs in self._sections(excerpt):
            column.addWidget(Line(self._look))
            column.addWidget(Label(self._look, Style.SMALL_STRONG, "text2", heading))
            for text in paragraphs:
                column.addWidget(self._text(Style.UI, "text", text))

    def _facts(self, excerpt: Excerpt) -> Iterator[tuple[str, str]]:
        one = excerpt.annotation
        for tag in one.assignments:
            if tag.kind is TagKind.ACTOR:
                written = f" ({tag.as_written})" if tag.as_written and tag.as_written != tag.name else ""
                yield role_name(tag.role or Role.MENTIONED).capitalize(), tag.name + written
        for tag in one.assignments:
            if tag.kind is TagKind.ISSUE:
                stance = f" · {stance_name(tag.stance)}" if tag.stance else ""
                yield self.tr("Issue"), tag.name + stance
        if one.attribution:
            yield self.tr("Attribution"), attribution_name(one.attribution)
        if one.wording:
            yield self.tr("Wording"), wording_name(one.wording)
        if one.check:
            how = f" · {one.check_note}" if one.check_note else ""
            yield self.tr("Check"), check_name(one.check) + how
        if one.private:
            yield self.tr("Private"), self.tr("left out of exports")

    def _sections(self, excerpt: Excerpt) -> Iterator[tuple[str, list[str]]]:
        if excerpt.annotation.translation:
            yield self.tr("Translation"), [excerpt.annotation.translation]
        if excerpt.annotation.note:
            yield self.tr("Note"), [excerpt.annotation.note]
        if excerpt.links:
            yield self.tr("Links"), [f"{link.type}: “{link.quote}” – {link.title}" for link in excerpt.links]
        yield self.tr("Citation"), [excerpt.citation]

    def _text(self, style: Style, colour: str, text: str) -> QLabel:
        label = Label(self._look, style, colour, text)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return label
