"""Known names in the articles that are open: gone through, and tagged where the user says so."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.controllers.desk import Desk
from app.controllers.marking import MarkingController
from app.controllers.named_text import NamedText
from app.panels.choices import Answer
from app.panels.mention import MentionPopover
from app.reader.mentions import ReaderMention
from app.reader.pane import ReaderPane
from app.reader.readers import Readers
from app.words import counted, figures
from archive.errors import ArchiveError
from archive.model import Mention
from archive.query.edit import quoted

_SHOWN = "reader/mentions"


class MentionsController(QObject):
    """Joins the names in the readers with the archive."""

    search_wanted = Signal(str)
    """The query for the articles in which a name occurs."""

    def __init__(self, desk: Desk, readers: Readers, marking: MarkingController, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._readers, self._marking = desk, readers, marking
        self.popover = MentionPopover(desk.look, window)
        self._texts: dict[ReaderPane, NamedText] = {}
        self._chosen: ReaderMention | None = None
        self._toggle = desk.actions["view.mentions"]
        self._toggle.setChecked(desk.settings.text(_SHOWN, "yes") == "yes")
        self._toggle.toggled.connect(self._turn)
        desk.actions["article.next_mention"].triggered.connect(self._next)
        desk.actions["article.previous_mention"].triggered.connect(self._previous)
        self.popover.answered.connect(self._answer)
        self.popover.closed.connect(marking.give_focus)
        for pane in readers.panes:
            self._join(pane)
        readers.made.connect(self._join)
        readers.removed.connect(self._part)
        readers.current_changed.connect(self._set_enabled)
        self._set_enabled()

    def close(self) -> None:
        """The archive is about to be closed."""
        self.popover.close_popover()

    @property
    def _here(self) -> NamedText:
        return self._texts[self._readers.pane]

    def _join(self, pane: ReaderPane) -> None:
        text = self._texts[pane] = NamedText(self._desk, pane.view)
        text.chosen.connect(self._open)
        text.taken.connect(self._set_enabled)

    def _part(self, pane: ReaderPane) -> None:
        self._texts.pop(pane).leave()

    def _turn(self, is_shown: bool) -> None:
        self._desk.settings.put(_SHOWN, "yes" if is_shown else "no")
        for text in self._texts.values():
            text.ask()

    def _set_enabled(self) -> None:
        page = self._readers.pane.view.laid_out
        for id in ("article.next_mention", "article.previous_mention"):
            self._desk.actions[id].setEnabled(page is not None and bool(page.mentions))

    def _next(self) -> None:
        self._here.view.go_to_mention(1)

    def _previous(self) -> None:
        self._here.view.go_to_mention(-1)

    def _open(self, mention: ReaderMention) -> None:
        if self._here.name(mention) is not None:
            self._chosen = mention
            work = partial(self._desk.archive.appearances, mention.tag)
            self._desk.lane.ask("appearances", work, partial(self._offer, mention), partial(self._offer_less, mention))

    def _offer_less(self, mention: ReaderMention, error: ArchiveError) -> None:
        """The index is busy: what is known of this article is enough."""
        self._offer(mention, None)

    def _offer(self, mention: ReaderMention, articles: int | None) -> None:
        name, article = self._here.name(mention), self._here.view.article
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
        mention, article = self._chosen, self._here.view.article
        name = self._here.name(mention) if mention is not None else None
        if mention is None or name is None or article is None:
            return
        if value == "show":
            self.search_wanted.emit(f"mentions:{quoted(name.name)}")
            return
        spans = name.spans if value == "all" else (mention.span,)
        accepted = [Mention(name.tag, span, span.of(article.body)) for span in spans]
        self._desk.do(partial(self._desk.archive.accept_mentions, article.id, accepted), tell=value == "all")
