"""The view of excerpts and the archive: the box finds excerpts while it is shown, and a selection leaves from here."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from app.controllers.desk import Desk
from app.controllers.picker_values import colour_of
from app.controllers.soon import Soon
from app.controllers.tag_source import TagSource
from app.controllers.views import ViewsController
from app.main_window import View
from app.models.excerpt_rows import PAGE
from app.models.statement import check_name
from app.panels.excerpts import ExcerptsPanel
from app.panels.search_box import SearchBox
from app.words import say
from archive import Archive
from archive.errors import ArchiveError, IndexBusy, QueryError, QuoteError
from archive.exporters.registry import exporters
from archive.index.base import Target
from archive.model import Check, Excerpt
from archive.operations.excerpts import ExcerptGroup, ExcerptList, Grouping, Surroundings
from archive.operations.export import Exported

_TOPIC = "excerpts"
_AGAIN = 1_000
"""Milliseconds after which an index that is behind is asked again."""


class ExcerptingController(QObject):
    """Asks for excerpts while their view is shown."""

    chosen = Signal(object, str)
    """An article, and the id of the highlight in it to be gone to."""
    target_changed = Signal(object)
    """What the facets are to count, a `Target`."""

    def __init__(
        self, desk: Desk, panel: ExcerptsPanel, box: SearchBox, views: ViewsController, source: TagSource
    ) -> None:
        super().__init__(panel)
        self._desk, self._panel, self._box, self._views, self._source = desk, panel, box, views, source
        self._query = ""
        self._grouping = Grouping.ISSUE
        self._again = Soon(self.refresh, self, _AGAIN)
        panel.set_grouping(self._grouping)
        box.edited.connect(self._take_draft)
        box.submitted.connect(self._take_query)
        box.rested.connect(self._take_query)
        views.changed.connect(self._begin)
        desk.bus.changed.connect(self.refresh)
        desk.bus.caught_up.connect(self.refresh)
        source.changed.connect(self._colour)
        panel.grouping_chosen.connect(self._group)
        panel.list.rows.page_wanted.connect(self._fetch)
        panel.list.chosen.connect(self._go_to)
        panel.list.around_wanted.connect(self._open_around)
        panel.list.all_wanted.connect(self._choose_all)
        panel.copy_wanted.connect(self._copy)
        panel.export_wanted.connect(self._export)

    def state(self) -> dict[str, Any]:
        return {"grouping": self._grouping.value}

    def restore(self, state: dict[str, Any]) -> None:
        if state.get("grouping") in {grouping.value for grouping in Grouping}:
            self._grouping = Grouping(state["grouping"])
            self._panel.set_grouping(self._grouping)

    def refresh(self, summary: object = None) -> None:
        """Ask again what is asked, if anybody looks at it."""
        if self._views.view is View.EXCERPTS:
            self._ask(draft=False)

    def _begin(self, view: View) -> None:
        self.target_changed.emit(Target.ANNOTATIONS if view is View.EXCERPTS else Target.ARTICLES)
        if view is View.EXCERPTS:
            self._query = self._box.query()
            self._ask(draft=False)
            self._panel.list.setFocus()

    def _take_draft(self, query: str) -> None:
        self._query = query
        if self._views.view is View.EXCERPTS:
            self._ask(draft=True)

    def _take_query(self, query: str) -> None:
        self._query = query
        if self._views.view is View.EXCERPTS:
            self._ask(draft=False)

    def _group(self, grouping: Grouping) -> None:
        self._grouping = grouping
        self._ask(draft=False)

    def _ask(self, *, draft: bool) -> None:
        work = partial(self._desk.archive.excerpts, self._query, grouping=self._grouping, draft=draft, wait=0.0)
        self._desk.lane.ask(_TOPIC, work, self._show, self._refuse)

    def _show(self, found: ExcerptList) -> None:
        if found.total:
            self._panel.show_groups(found.total, found.groups, [self._name(group) for group in found.groups])
        else:
            self._panel.show_nothing(is_anything_marked=bool(self._query.strip()))
        if found.pending:
            self._again.ask()

    def _name(self, group: ExcerptGroup) -> str:
        if group.value is None:
            return self.tr("Without") if self._grouping is not Grouping.NONE else ""
        return check_name(Check(group.value)) if self._grouping is Grouping.CHECK else group.name

    def _refuse(self, error: ArchiveError) -> None:
        if isinstance(error, QueryError):
            self._panel.list.set_dimmed(True)
        elif isinstance(error, IndexBusy):
            self._again.ask()
        else:
            self._desk.bus.refuse(error)

    def _fetch(self, value: str | None, offset: int) -> None:
        archive, query, grouping = self._desk.archive, self._query, self._grouping

        def answered(found: Sequence[Excerpt]) -> None:
            if (query, grouping) == (self._query, self._grouping):
                self._panel.list.rows.fill(value, offset, found)

        work = partial(archive.excerpt_page, query, grouping, value, offset=offset, limit=PAGE, draft=True)
        self._desk.lane.ask(f"excerpts {value} {offset}", work, answered, self._refuse)

    def _go_to(self, excerpt: Excerpt) -> None:
        self.chosen.emit(excerpt.article.id, excerpt.annotation.id)

    def _open_around(self, annotation: str) -> None:
        def answered(around: Surroundings) -> None:
            self._panel.list.show_around(annotation, around)

        work = partial(self._desk.archive.surroundings, annotation)
        self._desk.lane.ask(f"around {annotation}", work, answered, self._desk.bus.refuse)

    def _choose_all(self) -> None:
        def answered(ids: list[str]) -> None:
            self._panel.list.rows.choose_all(None, ids, True)

        self._desk.lane.ask(
            "all excerpts", partial(self._desk.archive.excerpt_ids, self._query), answered, self._refuse
        )

    def _wanted(self) -> list[str]:
        """What is ticked, or else the one that is marked."""
        current = self._panel.current()
        return self._panel.chosen() or ([current.annotation.id] if current else [])

    def _copy(self) -> None:
        work = partial(_quotations, self._desk.archive, self._wanted())
        self._desk.lane.ask("quotations", work, self._copied, self._desk.bus.refuse)

    def _copied(self, outcome: tuple[list[str], list[str]]) -> None:
        quotations, refused = outcome
        if quotations:
            QGuiApplication.clipboard().setText("\n\n".join(quotations))
            one = self.tr("Copied, with its source")
            many = self.tr("{} quotations copied, each with its source").format(len(quotations))
            self._desk.bus.told.emit(one if len(quotations) == 1 else many)
        for sentence in refused[:1]:
            self._desk.bus.told.emit(sentence)

    def _export(self) -> None:
        """Ask where to; the ending of the file tells the format."""
        filters = ";;".join(f"{exporter.name.upper()} (*{exporter.suffix})" for exporter in exporters())
        name, chosen = QFileDialog.getSaveFileName(
            self._panel.window(), self.tr("Export excerpts"), self.tr("excerpts") + exporters()[0].suffix, filters
        )
        if name:
            suffix = chosen.rpartition("*")[2].rstrip(")")
            self.export(Path(name if Path(name).suffix else name + suffix))

    def export(self, file: Path) -> None:
        """Write what is selected, or else all that is shown, to a file; what is private stays out."""
        ids = self._panel.chosen()
        archive, query = self._desk.archive, self._query

        def work() -> Exported:
            return archive.export(file, ids=ids or archive.excerpt_ids(query))

        def answered(done: Exported) -> None:
            sentence = self.tr("{0} excerpts written to {1}.").format(done.written, file)
            if done.withheld:
                sentence += " " + self.tr("{} are not for others and were left out.").format(done.withheld)
            self._desk.bus.told.emit(sentence)

        self._desk.batch.ask("export", work, answered, self._desk.bus.refuse)

    def _colour(self) -> None:
        entries = self._source.tags.entries
        self._panel.list.set_tag_colours({key: colour for key, one in entries.items() if (colour := colour_of(one))})


def _quotations(archive: Archive, ids: Sequence[str]) -> tuple[list[str], list[str]]:
    """The quotations of these excerpts, and why some have none."""
    found, refused = [], []
    for key in ids:
        try:
            found.append(archive.quotation(key))
        except QuoteError as error:
            refused.append(say(error))
    return found, refused
