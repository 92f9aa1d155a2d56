"""Known names in the open article: underlined after it is shown, and tagged where the user says so.

They are looked for in the lane, so that no article waits for them.
"""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from app.panels.choices import Answer
from app.panels.mention import MentionPopover
from app.reader.mentioning import Mentioning
from app.reader.mentions import ReaderMention
from app.reader.readers import Readers
from app.words import counted, figures
from archive.changes import ChangeSummary
from archive.errors import ArchiveError
from archive.model import Mention, MentionedName
from archive.query.edit import quoted

_SHOWN = "reader/mentions"
_TABLES = frozenset({"tags", "aliases", "annotation_tags", "annotations", "decisions"})


class MentionsController(QObject):
    """Joins the names in the reader with the archive."""

    search_wanted = Signal(str)
    """The query for the articles in which a name occurs."""

    def __init__(self, desk: Desk, readers: Readers, marking: MarkingController, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._view, self._marking = desk, readers.pane.view, marking
        self.popover = MentionPopover(desk.look, window)
        self._names: dict[str, MentionedName] = {}
        self._chosen: ReaderMention | None = None
        self._toggle = desk.actions["view.mentions"]
        self._toggle.setChecked(desk.settings.text(_SHOWN, "yes") == "yes")
        self._toggle.toggled.connect(self._turn)
        self._choosing = Mentioning(self._view)
        self._choosing.chosen.connect(self._open)
        desk.actions["article.next_mention"].triggered.connect(self._next)
        desk.actions["article.previous_mention"].triggered.connect(self._previous)
        self.popover.answered.connect(self._answer)
        self.popover.closed.connect(marking.give_focus)
        self._view.text_shown.connect(self._start_anew)
        desk.bus.changed.connect(self._renew)
        self._take(None, ())

    def close(self) -> None:
        """The archive is about to be closed."""
        self.popover.close_popover()

    def _turn(self, is_shown: bool) -> None:
        self._desk.settings.put(_SHOWN, "yes" if is_shown else "no")
        self._ask()

    def _start_anew(self) -> None:
        self._take(self._text(), ())
        self._ask()

    def _renew(self, summary: ChangeSummary | None) -> None:
        if summary is None or not _TABLES.isdisjoint(summary.counts):
            self._ask()

    def _text(self) -> tuple[int, int] | None:
        """The article and the version that are shown."""
        article = self._view.article
        return (article.id, article.version) if article is not None else None

    def _ask(self) -> None:
        text = self._text()
        if text is None or not self._toggle.isChecked():
            self._desk.lane.drop("mentions")
            self._take(text, ())
            return
        work = partial(self._desk.archive.untagged_mentions, *text)
        self._desk.lane.ask("mentions", work, partial(self._take, text), self._forget)

    def _take(self, text: tuple[int, int] | None, names: tuple[MentionedName, ...]) -> None:
        if text != self._text():
            return
        self._names = {name.tag: name for name in names}
        places = [ReaderMention(name.tag, span) for name in names for span in name.spans]
        self._view.set_mentions(sorted(places, key=lambda mention: mention.span))
        for id in ("article.next_mention", "article.previous_mention"):
            self._desk.actions[id].setEnabled(bool(places))

    def _forget(self, error: ArchiveError) -> None:
        """Names that cannot be looked for, as in an article that was just deleted, are merely not underlined."""
        self._take(self._text(), ())

    def _next(self) -> None:
        self._view.go_to_mention(1)

    def _previous(self) -> None:
        self._view.go_to_mention(-1)

    def _open(self, mention: ReaderMention) -> None:
        name = self._names.get(mention.tag)
        if name is not None:
            self._chosen = mention
            work = partial(self._desk.archive.appearances, mention.tag)
            self._desk.lane.ask("appearances", work, partial(self._offer, mention), partial(self._offer_less, mention))

    def _offer_less(self, mention: ReaderMention, error: ArchiveError) -> None:
        """The index is busy: what is known of this article is enough."""
        self._offer(mention, None)

    def _offer(self, mention: ReaderMention, articles: int | None) -> None:
        name, article = self._names.get(mention.tag), self._view.article
        if name is None or article is None or mention is not self._chosen:
            return
        here = len(name.spans)
        once, often = self.tr("mentioned here once without a tag"), self.tr("mentioned here {} times without a tag")
        sentence = f"{name.name} – {counted(here, once, often)}"
        if articles is not None:
            one, many = self.tr("appears in 1 other article"), self.tr("appears in {} other articles")
            sentence += " · " + counted(max(0, articles - 1), one, many)
        answers = [Answer("show", self.tr("Show articles"), self.tr("S"), "search")]
        if article.is_current and not self._desk.archive.is_read_only:
            several = self.tr("Tag all {} in this article").format(figures(here))
            tag = [Answer("here", self.tr("Tag here"), self.tr("H"), "tag")]
            answers = [*tag, *([Answer("all", several, self.tr("A"), "tag")] if here > 1 else []), *answers]
        self.popover.offer(self._marking.place_of(mention.span), sentence, answers)

    def _answer(self, value: object) -> None:
        mention, article = self._chosen, self._view.article
        name = self._names.get(mention.tag) if mention is not None else None
        if mention is None or name is None or article is None:
            return
        if value == "show":
            self.search_wanted.emit(f"mentions:{quoted(name.name)}")
            return
        spans = name.spans if value == "all" else (mention.span,)
        accepted = [Mention(name.tag, span, span.of(article.body)) for span in spans]
        self._desk.do(partial(self._desk.archive.accept_mentions, article.id, accepted), tell=value == "all")
