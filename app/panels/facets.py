"""What the search can be narrowed by, beside what is kept: stories, saved searches, time, and the values of each field.

It shows what the query says and tells what is clicked; a click ticks nothing by itself.
"""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.delegates.facet_row import FULL_WIDTH, FacetItem
from app.models.date_bars import Bar
from app.panels.controls import follow
from app.panels.facet_list import FacetList
from app.panels.facet_section import GoSection, Section, TickSection
from app.panels.histogram import Histogram
from app.theme import Look
from app.words import figures

SHORT = 5
"""How many values of a field are shown before one asks for all."""
_WIDEST = 420


class FacetsPanel(QStackedWidget):
    """240 pixels wide unless pulled wider. Lines are told by their keys, fields by their names in the query."""

    toggled = Signal(str, str)
    """A field and a value of it."""
    dates_chosen = Signal(str, str)
    """The first and the last month or year, as ISO dates."""
    dates_cleared = Signal()
    undated_toggled = Signal()
    """Show what has no date, or, when that is shown, everything."""
    sight_wanted = Signal()
    """A name is asked for here, and the panel is hidden."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("facets")
        self.setMinimumWidth(FULL_WIDTH - 1)  # the hairline beside it is part of the whole
        self.setMaximumWidth(_WIDEST)
        self.setAccessibleName(self.tr("Facets"))
        follow(look, self, lambda widget: f"#facets, #facetsInner {{ background: {look.colours.panel}; }}")
        self.stories = GoSection(look, self.tr("Stories"))
        self.searches = GoSection(look, self.tr("Saved searches"))
        self.histogram = Histogram(look)
        self.dates = _DateSection(look, self.tr("Date"), self.histogram)
        titles = (
            ("actor", self.tr("Actors")),
            ("issue", self.tr("Issues")),
            ("outlet", self.tr("Outlets")),
            ("check", self.tr("Check")),
            ("lang", self.tr("Language")),
            ("is", self.tr("State")),
        )
        self.fields = {field: TickSection(look, title) for field, title in titles}
        self._items: dict[str, Sequence[FacetItem]] = {}
        self.all_values = FacetList(look)
        self._scroll = self._column_of(self._sections())
        self.addWidget(self._scroll)
        self.addWidget(self.all_values)
        self._join()

    def show_stories(self, items: Sequence[FacetItem]) -> None:
        self.stories.show_items(items)

    def show_searches(self, items: Sequence[FacetItem]) -> None:
        self.searches.show_items(items)

    def show_values(self, field: str, items: Sequence[FacetItem]) -> None:
        """All values of a field; what is ticked is shown among the first."""
        self._items[field] = items
        short = list(items[:SHORT])
        short += [item for item in items[SHORT:] if item.ticked]
        section = self.fields[field]
        section.show_items(short)
        section.show_end(self.tr("All {}").format(figures(len(items))) if len(items) > len(short) else "")
        if self.currentWidget() is self.all_values and self.all_values.field == field:
            self.all_values.show_items(items)

    def show_dates(
        self,
        bars: Sequence[Bar],
        undated: int,
        chosen: tuple[datetime | None, datetime | None] | None,
        *,
        only_undated: bool = False,
    ) -> None:
        """`chosen` is the time the query asks for; `undated` hits stand in no bar, and may be all it asks for."""
        self.histogram.show_bars(bars, chosen)
        has_end = undated > 0 or only_undated
        self.dates.show_end(self.tr("{} undated").format(figures(undated)) if has_end else "", ticked=only_undated)
        self.histogram.setVisible(bool(bars))
        self.dates.setVisible(bool(bars) or has_end)

    def ask_search_name(self, name: str) -> None:
        """Ask in place for the name under which the present search is kept."""
        self._ask_name(self.searches, name, self.tr("Name of this search"))

    def ask_story_name(self) -> None:
        self._ask_name(self.stories, "", self.tr("Name of the story"))

    def _ask_name(self, section: GoSection, name: str, prompt: str) -> None:
        if self.isHidden():
            self.sight_wanted.emit()
        self._show_sections()
        section.ask_name("", name, prompt)
        self._scroll.ensureWidgetVisible(section.field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and watched is self._scroll.viewport():
            for section in self._sections():
                section.fit_to(event.size().width(), FULL_WIDTH)
        return super().eventFilter(watched, event)

    def _sections(self) -> list[Section]:
        return [self.stories, self.searches, self.dates, *self.fields.values()]

    def _column_of(self, sections: Sequence[Section]) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("facetsInner")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 14, 0, 3)
        column.setSpacing(0)
        for section in sections:
            column.addWidget(section)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        scroll.viewport().installEventFilter(self)
        return scroll

    def _join(self) -> None:
        self.dates.end_clicked.connect(self.undated_toggled)
        self.histogram.chosen.connect(self.dates_chosen)
        self.histogram.cleared.connect(self.dates_cleared)
        self.all_values.toggled.connect(self.toggled)
        self.all_values.closed.connect(self._show_sections)
        for section in self._sections():
            section.left.connect(self._step_on)
        for section in self.fields.values():
            section.chosen.connect(self._toggle)
            section.end_clicked.connect(self._show_all)

    def _toggle(self, value: str) -> None:
        self.toggled.emit(self._field_of(self.sender()), value)

    def _show_all(self) -> None:
        field = self._field_of(self.sender())
        self.setCurrentWidget(self.all_values)
        self.all_values.open(field, self.fields[field].title, self._items[field])

    def _show_sections(self) -> None:
        self.setCurrentWidget(self._scroll)
        if self.all_values.field:
            self.fields[self.all_values.field].enter(1)

    def _step_on(self, step: int) -> None:
        """Go on with the next section that has lines."""
        sections = self._sections()
        place = next(number for number, section in enumerate(sections) if section is self.sender())
        rest = sections[place + 1 :] if step > 0 else reversed(sections[:place])
        next((section for section in rest if section.enter(step)), None)

    def _field_of(self, section: QObject) -> str:
        return next(field for field, known in self.fields.items() if known is section)


class _DateSection(Section):
    """The histogram under its title; arrows lead into it and out of it as with lines."""

    def __init__(self, look: Look, title: str, histogram: Histogram) -> None:
        super().__init__(look, title)
        self._histogram = histogram
        self.column.addWidget(histogram)
        histogram.stepped.connect(self.left)
        self.hide()

    def enter(self, step: int) -> bool:
        if self._histogram.isVisible():
            self._histogram.setFocus(Qt.FocusReason.TabFocusReason)
        return self._histogram.isVisible()
