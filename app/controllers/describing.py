"""What is written of an actor or an issue in its sheet, on its way into the archive.

What could not be stored is kept here with the reason, shown again with the actor or issue it was written of, and tried
again where there is any hope.
"""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QObject

from app.controllers.desk import Desk
from app.controllers.soon import Soon
from app.controllers.vocabulary import VocabularyController
from app.panels.tag_sheet import TagSheet
from app.words import say
from archive.changes import ChangeSet
from archive.errors import ArchiveError, ArchiveUnavailable
from archive.operations.vocabulary import TagAbout

_AGAIN = 3_000
"""Milliseconds after which what could not be stored is tried again."""
_Draft = tuple[str, str]
"""The id of a tag and what is written of it, as the archive calls it, or `name`."""


class DescribingController(QObject):
    """Joins the fields of a sheet with the archive."""

    def __init__(self, desk: Desk, sheet: TagSheet, vocabulary: VocabularyController) -> None:
        super().__init__(sheet)
        self._desk, self._sheet, self._vocabulary = desk, sheet, vocabulary
        self._drafts: dict[_Draft, str] = {}
        self._reasons: dict[_Draft, str] = {}
        self._shown: str | None = None
        self._again = Soon(self._store_all, self, _AGAIN)
        fields = sheet.fields
        sheet.written.connect(self._write)
        sheet.dropped.connect(self._drop)
        desk.bus.notes_wanted.connect(sheet.keep)
        fields.said.connect(self._say)
        fields.aliases.added.connect(self._add_alias)
        fields.aliases.removed.connect(self._remove_alias)
        fields.offices.written.connect(self._write_office)
        fields.offices.removed.connect(self._remove_office)
        fields.apart.removed.connect(self._allow_together)
        vocabulary.changed.connect(self._show_drafts)

    def close(self) -> None:
        """The archive is about to be closed: what was being typed is stored first."""
        self._again.stop()
        self._sheet.keep()

    def unstored(self) -> str:
        """Why something that was written cannot be stored, after it was tried once more; empty when all is."""
        self._sheet.keep()
        try:
            for draft, text in list(self._drafts.items()):
                self._gesture(draft, text)()
                del self._drafts[draft]
        except ArchiveError as error:
            return self.tr("What was written of an actor or an issue could not be stored: {}").format(say(error))
        return ""

    def _tag(self) -> str:
        view = self._vocabulary.shown
        assert view is not None
        return view.tag.id

    def _write(self, key: str, text: str) -> None:
        self._drafts[self._tag(), key] = text
        self._store((self._tag(), key))

    def _drop(self, key: str) -> None:
        self._forget((self._tag(), key))
        self._sheet.show_trouble(self._trouble())

    def _store_all(self) -> None:
        for draft in [*self._drafts]:
            self._store(draft)

    def _store(self, draft: _Draft) -> None:
        text = self._drafts[draft]
        stored, refused = partial(self._stored, draft, text), partial(self._refused, draft, text)
        self._desk.do(self._gesture(draft, text), stored, refused, tell=False)

    def _gesture(self, draft: _Draft, text: str) -> Callable[[], ChangeSet]:
        (tag, key), archive = draft, self._desk.archive
        if key == "name":
            return partial(archive.rename, tag, text)
        return partial(archive.describe, tag, **cast("TagAbout", {key: text}))

    def _stored(self, draft: _Draft, text: str) -> None:
        if self._drafts.get(draft) == text:
            self._forget(draft)
            if draft[0] == self._shown:
                self._sheet.text(draft[1]).stored(text)
                self._sheet.show_trouble(self._trouble())

    def _refused(self, draft: _Draft, text: str, error: ArchiveError) -> None:
        """What was written stays in its field, or waits until that is shown again, beside the reason."""
        if self._drafts.get(draft) != text:
            return
        reason = say(error)
        is_new, self._reasons[draft] = self._reasons.get(draft) != reason, reason
        if draft[0] == self._shown:
            self._sheet.text(draft[1]).show_refused(reason)
            self._sheet.show_trouble(reason)
        elif is_new:
            self._desk.bus.refuse(error)
        if isinstance(error, ArchiveUnavailable):
            self._again.ask()

    def _show_drafts(self) -> None:
        """Another one is shown: with it, what was written of it and could not be stored."""
        view = self._vocabulary.shown
        if view is None or view.tag.id == self._shown:
            self._shown = view.tag.id if view else None
            return
        self._shown = view.tag.id
        for draft, reason in self._reasons.items():
            if draft[0] == self._shown:
                self._sheet.text(draft[1]).show_draft(self._drafts[draft])
                self._sheet.text(draft[1]).show_refused(reason)
        self._sheet.show_trouble(self._trouble())

    def _trouble(self) -> str:
        return next((reason for draft, reason in self._reasons.items() if draft[0] == self._shown), "")

    def _forget(self, draft: _Draft) -> None:
        self._drafts.pop(draft, None)
        self._reasons.pop(draft, None)

    def _say(self, key: str, value: object) -> None:
        self._do(partial(self._desk.archive.describe, self._tag(), **cast("TagAbout", {key: value})))

    def _add_alias(self, name: str) -> None:
        self._do(partial(self._desk.archive.add_alias, self._tag(), name), self._refuse_alias)

    def _refuse_alias(self, error: ArchiveError) -> None:
        self._sheet.fields.aliases.show_refused(say(error))
        self._desk.bus.refuse(error)

    def _remove_alias(self, alias: str) -> None:
        self._do(partial(self._desk.archive.remove_alias, alias))

    def _write_office(self, office: str, title: str, since: str, until: str) -> None:
        archive, refused = self._desk.archive, partial(self._refuse_office, office)
        if office:
            self._do(partial(archive.change_office, office, title=title, since=since, until=until), refused)
        else:
            tag = self._tag()
            self._do(lambda: archive.add_office(tag, title, since, until)[1], refused)

    def _refuse_office(self, office: str, error: ArchiveError) -> None:
        self._sheet.fields.offices.show_refused(office, say(error))
        self._desk.bus.refuse(error)

    def _remove_office(self, office: str) -> None:
        self._do(partial(self._desk.archive.remove_office, office))

    def _allow_together(self, other: str) -> None:
        self._do(partial(self._desk.archive.allow_together, self._tag(), other))

    def _do(self, gesture: Callable[[], ChangeSet], refused: Callable[[ArchiveError], None] | None = None) -> None:
        """One sees what was done: it need not be told."""
        self._desk.do(gesture, refused=refused or self._show_again, tell=False)

    def _show_again(self, error: ArchiveError) -> None:
        """What is stored is shown again, beside the sentence that says why."""
        self._desk.bus.refuse(error)
        self._vocabulary.show(self._tag())
