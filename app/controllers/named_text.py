"""Known names in the text of one pane: underlined after it is shown, since no article waits for them."""

from functools import partial
from itertools import count

from PySide6.QtCore import QObject, Signal

from app.controllers.desk import Desk
from app.reader.mentioning import Mentioning
from app.reader.mentions import ReaderMention
from app.reader.view import ReaderView
from archive.changes import ChangeSummary
from archive.errors import ArchiveError
from archive.model import MentionedName

_TABLES = frozenset({"tags", "aliases", "annotation_tags", "annotations", "decisions"})
_numbers = count()


class NamedText(QObject):
    """Joins the names in a view with the archive, as long as the action that shows them is on."""

    chosen = Signal(object)
    """The mention that was clicked on, or that Enter was pressed at."""
    taken = Signal()
    """Other names are underlined now."""

    def __init__(self, desk: Desk, view: ReaderView) -> None:
        super().__init__(view)
        self._desk, self.view = desk, view
        self._topic = f"mentions in pane {next(_numbers)}"
        self._toggle = desk.actions["view.mentions"]
        self._names: dict[str, MentionedName] = {}
        choosing = Mentioning(view)
        choosing.chosen.connect(self.chosen)
        view.text_shown.connect(self._start_anew)
        desk.bus.changed.connect(self._renew)
        self._take(None, ())

    def name(self, mention: ReaderMention) -> MentionedName | None:
        """What is known of a name that is underlined."""
        return self._names.get(mention.tag)

    def ask(self) -> None:
        """Look the names up anew, or underline none."""
        text = self._text()
        if text is None or not self._toggle.isChecked():
            self._desk.lane.drop(self._topic)
            self._take(text, ())
            return
        work = partial(self._desk.archive.untagged_mentions, *text)
        self._desk.lane.ask(self._topic, work, partial(self._take, text), self._forget)

    def leave(self) -> None:
        """The view is about to go: no answer is waited for."""
        self._desk.lane.drop(self._topic)
        self._desk.bus.changed.disconnect(self._renew)
        self.deleteLater()

    def _start_anew(self) -> None:
        self._take(self._text(), ())
        self.ask()

    def _renew(self, summary: ChangeSummary | None) -> None:
        if summary is None or not _TABLES.isdisjoint(summary.counts):
            self.ask()

    def _text(self) -> tuple[int, int] | None:
        """The article and the version that are shown."""
        article = self.view.article
        return (article.id, article.version) if article is not None else None

    def _take(self, text: tuple[int, int] | None, names: tuple[MentionedName, ...]) -> None:
        if text != self._text():
            return
        self._names = {name.tag: name for name in names}
        places = [ReaderMention(name.tag, span) for name in names for span in name.spans]
        self.view.set_mentions(sorted(places, key=lambda mention: mention.span))
        self.taken.emit()

    def _forget(self, error: ArchiveError) -> None:
        """Names that cannot be looked for, as in an article that was just deleted, are merely not underlined."""
        self._take(self._text(), ())
