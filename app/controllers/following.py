"""Following links from passage to passage, and the way back."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from app.models.link_words import rank
from app.words import figures
from archive import Archive
from archive.errors import ArchiveError, NotFound
from archive.model import Annotation
from archive.operations.links import LinkView

_TOPIC = "follow"


@dataclass(frozen=True, slots=True)
class _Walk:
    """The passages that are joined, in the order in which to walk, and which of them one is at."""

    chain: tuple[str, ...]
    at: int

    @property
    def here(self) -> str:
        return self.chain[self.at]


class FollowingController(QObject):
    """From the highlight that is the current one to the next that is linked with it, however far, and round again.

    Whoever leaves the way for another highlight begins anew there; the way back leads to where it was left.
    """

    passage_wanted = Signal(str)
    """The id of the annotation that is to be read."""

    def __init__(self, desk: Desk, marking: MarkingController, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._marking = desk, marking
        self._walk: _Walk | None = None
        desk.actions["mark.follow"].triggered.connect(self._follow)
        desk.actions["mark.follow_back"].triggered.connect(self._follow_back)
        marking.changed.connect(self._set_enabled)
        self._set_enabled()

    def _follow(self) -> None:
        here = self._here()
        if here is None:
            return
        if self._walk is not None and self._walk.here == here:
            self._step((self._walk.at + 1) % len(self._walk.chain))
        else:
            work = partial(_chain, self._desk.archive, here)
            self._desk.lane.ask(_TOPIC, work, self._begin, self._desk.bus.refuse)

    def _begin(self, chain: tuple[str, ...]) -> None:
        self._walk = _Walk(chain, 0)
        if len(chain) > 1:
            self._step(1)
        else:
            self._desk.bus.told.emit(self.tr("This highlight is not linked."))

    def _follow_back(self) -> None:
        if self._walk is not None:
            is_on_it = self._walk.here == self._here()
            self._step(max(0, self._walk.at - 1) if is_on_it else self._walk.at)

    def _step(self, to: int) -> None:
        assert self._walk is not None
        walk = _Walk(self._walk.chain, to)
        work = partial(self._desk.archive.annotation, walk.here)
        self._desk.lane.ask(_TOPIC, work, partial(self._arrive, walk), partial(self._miss, walk))

    def _arrive(self, walk: _Walk, found: Annotation) -> None:
        self._walk = walk
        self.passage_wanted.emit(found.id)
        place = self.tr("Linked passage {0} of {1}").format(figures(walk.at + 1), figures(len(walk.chain)))
        self._desk.bus.told.emit(place)
        self._set_enabled()

    def _miss(self, walk: _Walk, error: ArchiveError) -> None:
        """A passage that was deleted since is passed over the next time."""
        if isinstance(error, NotFound):
            self._walk = None
            self._desk.bus.told.emit(self.tr("The linked passage is not there any more."))
            self._set_enabled()
        else:
            self._desk.bus.refuse(error)

    def _here(self) -> str | None:
        passage = self._marking.passage()
        return passage.annotation if passage is not None else None

    def _set_enabled(self) -> None:
        here, article = self._here(), self._marking.article
        linked = {one.id for one in article.highlights if one.links} if article is not None and here else set()
        actions, walk = self._desk.actions, self._walk
        actions["mark.follow"].setEnabled(here in linked)
        actions["mark.follow_back"].setEnabled(walk is not None and (walk.at > 0 or walk.here != here))


def _chain(archive: Archive, annotation: str) -> tuple[str, ...]:
    """The ids of an annotation and of all that is joined to it; of what it is linked with itself the most telling
    first. Raises NotFound."""
    nearest = [view.far.annotation for view in sorted(archive.links_of_annotation(annotation), key=_weight)]
    order = dict.fromkeys([annotation, *nearest, *(end.annotation for end in archive.chain(annotation))])
    return tuple(order)


def _weight(view: LinkView) -> int:
    return rank(view.link.type)
