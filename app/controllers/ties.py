"""The links between the articles that are open: as ribbons where two panes are neighbours, counted elsewhere."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from app.controllers.article_values import shown_date
from app.controllers.desk import Desk
from app.controllers.reading import ReadingController
from app.models.link_words import shortened
from app.reader.arcs import Arc
from app.reader.chips import Chip
from app.reader.directions import isolated
from app.reader.joints import End, Joint
from app.reader.pane import ReaderPane
from app.reader.readers import Readers
from app.words import say
from archive import Archive
from archive.changes import ChangeSummary
from archive.errors import ArchiveError, NotFound
from archive.model import LinkEnd, LinkType
from archive.model.vocabulary import DIRECTED
from archive.operations.links import LinkView
from archive.sentences import word

_TOPIC = "links between panes"
translate = QCoreApplication.translate
_LONGEST = 18
"""Code points of a name in a pill."""
_FOLLOWING = "reader/follow_links"
_TABLES = frozenset({"links", "annotations", "articles", "versions", "decisions"})

Text = tuple[int, int]
"""An article and the number of the version of it that is shown."""


class TiesController(QObject):
    """Asks for the links of what is open, and shows them."""

    def __init__(self, desk: Desk, readers: Readers, reading: ReadingController) -> None:
        super().__init__(readers)
        self._desk, self._readers = desk, readers
        self._links: Mapping[Text, Sequence[LinkView]] = {}
        self._awaited = ""
        self._follow = desk.actions["pane.follow"]
        self._follow.setChecked(desk.settings.text(_FOLLOWING, "no") == "yes")
        self._follow.toggled.connect(self._turn_following)
        readers.row.arranged.connect(self._show)
        reading.rearranged.connect(self._ask)
        desk.bus.changed.connect(self._renew)

    def bring_together(self, link: str) -> None:
        """Bring both ends of a link to the same height, now or as soon as both are open side by side."""
        self._awaited = link
        self._take_awaited()

    def _turn_following(self, is_on: bool) -> None:
        self._desk.settings.put(_FOLLOWING, "yes" if is_on else "no")
        for _, between, _ in self._readers.row.between:
            between.following.set_active(is_on)

    def _renew(self, summary: ChangeSummary | None) -> None:
        if summary is None or not _TABLES.isdisjoint(summary.counts):
            self._ask()

    def _ask(self) -> None:
        texts = {text for pane in self._readers.panes if (text := _text(pane)) is not None}
        self._desk.lane.ask(_TOPIC, partial(_links_of, self._desk.archive, texts), self._take, self._lack)

    def _take(self, links: Mapping[Text, Sequence[LinkView]]) -> None:
        self._links = links
        self._show()

    def _lack(self, error: ArchiveError) -> None:
        """What cannot be read now is asked for again with the next change; ribbons are no reason to stop reading."""

    def _show(self) -> None:
        for left, between, right in self._readers.row.between:
            between.show_joints(self._joints(left, right))
            between.following.set_active(self._follow.isChecked())
        standing = [pane for pane in self._readers.panes if self._readers.row.is_open(pane)]
        for spine in self._readers.row.spines:
            spine.set_links(sum(len(self._joints(spine.pane, pane)) for pane in standing))
        for pane in self._readers.panes:
            pane.view.show_leads(self._chips(pane), self._arcs(pane))
        self._take_awaited()

    def _take_awaited(self) -> None:
        for _, between, _ in self._readers.row.between:
            if between.joined.joins(self._awaited):
                between.joined.bring_together(self._awaited)
                self._awaited = ""

    def _joints(self, left: ReaderPane, right: ReaderPane) -> list[Joint]:
        """The links between what two panes show, each once, with the end in the left one first."""
        text, other = _text(left), _text(right)
        if text is None or other is None or text[0] == other[0]:
            return []
        back = {view.link.id: view for view in self._placed(other) if view.far.article == text[0]}
        return [
            _joint(view, back[view.link.id])
            for view in self._placed(text)
            if view.far.article == other[0] and view.link.id in back
        ]

    def _chips(self, pane: ReaderPane) -> list[Chip]:
        """Where links lead that no ribbon shows, one for each passage; none where nothing is read side by side."""
        text, panes = _text(pane), self._readers.panes
        if text is None or len(panes) == 1:
            return []
        shown = {found[0]: number for number, one in enumerate(panes, 1) if (found := _text(one)) is not None}
        near = {text[0], *(found[0] for one in self._neighbours(pane) if (found := _text(one)) is not None)}
        away: dict[str, list[LinkView]] = {}
        for view in self._placed(text):
            if view.far.article not in near:
                away.setdefault(view.near.annotation, []).append(view)
        return [_chip(views, shown) for views in away.values()]

    def _arcs(self, pane: ReaderPane) -> list[Arc]:
        """The links within the text of a pane, each once."""
        text = _text(pane)
        if text is None:
            return []
        return [
            Arc(view.near.annotation, view.far.annotation, view.link.type)
            for view in self._placed(text)
            if view.far.article == text[0] and view.link.source == view.near.annotation
        ]

    def _neighbours(self, pane: ReaderPane) -> list[ReaderPane]:
        between = self._readers.row.between
        return [other for left, _, right in between if pane in (left, right) for other in (left, right)]

    def _placed(self, text: Text) -> list[LinkView]:
        """Those whose passage stands in this very text."""
        return [view for view in self._links.get(text, ()) if view.near.span is not None]


def _links_of(archive: Archive, texts: set[Text]) -> dict[Text, Sequence[LinkView]]:
    """An article that is gone by now has none."""
    found: dict[Text, Sequence[LinkView]] = {}
    for text in texts:
        try:
            found[text] = archive.links_of(*text)
        except NotFound:
            continue
    return found


def _text(pane: ReaderPane) -> Text | None:
    article = pane.view.article
    return (article.id, article.version) if article is not None else None


def _joint(view: LinkView, back: LinkView) -> Joint:
    """A link as it looks from its end in the left pane, and as it looks from the other one."""
    link = view.link
    name = say(word(link.type))
    if link.type in DIRECTED:
        name = f"{name} →" if link.source == view.near.annotation else f"← {name}"
    return Joint(link.id, link.type, name, _end(back.far), _end(view.far), link.status, link.note)


def _chip(views: Sequence[LinkView], shown: Mapping[int, int]) -> Chip:
    """For the links of one passage, in words; the first one that leads to a pane is taken, then a contradiction."""
    first = min(views, key=lambda one: (one.far.article not in shown, one.link.type is not LinkType.CONTRADICTS))
    number, link = shown.get(first.far.article), first.link
    where = translate("Ties", "pane {}").format(number) if number else first.far.outlet or first.far.title
    more = f" +{len(views) - 1}" if len(views) > 1 else ""
    described = "\n".join(f"{say(word(one.reading))}: {_end(one.far).described}" for one in views)
    return Chip(link.id, first.near.annotation, link.type, f"→ {isolated(shortened(where, _LONGEST))}{more}", described)


def _end(end: LinkEnd) -> End:
    return End(end.article, end.annotation, end.quote, end.outlet or "", shown_date(end.published))
