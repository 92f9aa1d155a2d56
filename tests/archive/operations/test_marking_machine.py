"""Whatever is marked, tagged and taken away, in whatever order: all of it is undone and done again, row by row.

`CUTTINGS_MARKING_RUNS` says how many times two hundred operations are tried, 3 unless given.
"""

import os
import shutil
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from archive import Archive
from archive.errors import ArchiveError, NothingToUndo
from archive.importers.base import RawArticle
from archive.model import (
    ActorType,
    Annotation,
    Assignment,
    Attribution,
    Check,
    ContradictionStatus,
    Link,
    LinkType,
    Passage,
    Role,
    Span,
    Stance,
    TagChoice,
    TagKind,
    TranslationOrigin,
    Wording,
)
from archive.operations.ingest import ImportReport, store
from archive.operations.link import AboutLink
from archive.operations.prepare import prepare
from tests.archive.store.rows import live_rows

STEPS = 200
RUNS = int(os.environ.get("CUTTINGS_MARKING_RUNS", "3"))
TEXTS = (
    "“No deal,” Mara Bell said.\nBell’s aide 👩‍👩‍👧‍👦 met Öncü Keçeli; Keçeli’nin sözleri.\nRoe spoke of the Ferry.",
    'قَالَ الوزير: «لا اتفاق».\nהשר אמר: "אין עסקה" — Roe.\nThe ﬁnal ẹ\u0301 Ferry sails 🇹🇷🇵🇸, Bell said.',
    "The Board met.\nBELL and the board left.",
)
ACTORS = {"Mara Bell": ["Bell"], "Öncü Keçeli": ["Keçeli", "Bell"], "Anton Roe": ["Roe"], "The Board": []}
ISSUES = ("Ferry", "Transport > Ferry", "Truce")
NOTES = st.sampled_from(["", "[ ] call", "e\u0301 seen\r\ntwice"])


@cache
def template(folder: TemporaryDirectory[str]) -> Path:
    path = Path(folder.name) / "template.cuttings"
    with Archive.create(path) as archive:
        for number, text in enumerate(TEXTS):
            revise(archive, number, text)
        revise(archive, 0, f"Updated.\n{TEXTS[0]}")
        for name, aliases in ACTORS.items():
            archive.describe_actor(name, type=ActorType.PERSON, aliases=aliases)
        for name in ISSUES:
            archive.describe_issue(name, means_for="", means_against="")
    return path


def revise(archive: Archive, number: int, text: str) -> None:
    with archive.gesture("Import") as rows:
        raw = RawArticle(text=text, title="T", outlet="Z", external_id=str(number))
        store(rows, prepare(raw), ImportReport())


FOLDER = TemporaryDirectory(prefix="cuttings-marking-")


class MarkingMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.path = Path(self.folder.name) / "x.cuttings"
        shutil.copy(template(FOLDER), self.path)
        self.before = live_rows(self.path)
        self.archive = Archive.open(self.path)
        self.first = frozenset(entry.group for entry in self.archive.history(1000))

    # What is there to work on

    def annotations(self) -> list[Annotation]:
        found: list[Annotation] = []
        for article in range(1, len(TEXTS) + 1):
            found += self.archive.article(article).annotations
        return found

    def assignments(self) -> list[Assignment]:
        return [one for annotation in self.annotations() for one in annotation.assignments]

    def links(self) -> list[Link]:
        found = (link for article in range(1, len(TEXTS) + 1) for link in self.archive.article(article).links)
        return list({link.id: link for link in found}.values())

    def end(self, data: st.DataObject) -> str | Passage:
        known = self.annotations()
        if known and data.draw(st.booleans()):
            return data.draw(st.sampled_from(known)).id
        article = data.draw(st.integers(1, len(TEXTS)))
        return Passage(article, self.span(data, self.archive.article(article).version.body))

    def choice(self, data: st.DataObject) -> TagChoice:
        tag = data.draw(st.sampled_from(self.archive.tag_list()))
        written = data.draw(st.sampled_from([None, None, "the envoy"]))
        if tag.kind is TagKind.ACTOR:
            return TagChoice(tag.id, data.draw(st.sampled_from([*Role, None])), None, written)
        return TagChoice(tag.id, None, data.draw(st.sampled_from([*Stance, None])), written)

    def span(self, data: st.DataObject, body: str) -> Span:
        start = data.draw(st.integers(0, len(body) - 1))
        return Span(start, data.draw(st.integers(start, min(len(body), start + 30))))

    def attempt(self, change: Callable[[], object]) -> None:
        before = live_rows(self.path)
        try:
            change()
        except ArchiveError:
            assert live_rows(self.path) == before

    # What can be done

    @rule(data=st.data(), article=st.integers(1, len(TEXTS)), note=NOTES, private=st.booleans())
    def mark(self, data: st.DataObject, article: int, note: str, private: bool) -> None:
        versions = self.archive.article(article).versions
        version = data.draw(st.sampled_from([None, *versions]))
        span = self.span(data, self.archive.article(article, version).version.body)
        tags = [self.choice(data) for _ in range(data.draw(st.integers(0, 3)))]
        self.attempt(partial(self.archive.mark, article, span, version=version, tags=tags, note=note, private=private))

    @rule(
        article=st.integers(1, len(TEXTS)),
        quote=st.sampled_from(["No deal", "Roe", "Ferry", "Bell", "👩‍👩‍👧‍👦", "left"]),
        actor=st.sampled_from([*ACTORS, "Nobody"]),
    )
    def annotate(self, article: int, quote: str, actor: str) -> None:
        self.attempt(partial(self.archive.annotate, article, quote, occurrence=1, actors=[(actor, Role.SPEAKER)]))

    @precondition(annotations)
    @rule(data=st.data())
    def adjust(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(self.annotations()))
        span = self.span(data, self.archive.article(one.article, one.version).version.body)
        self.attempt(partial(self.archive.adjust, one.id, span))

    @precondition(annotations)
    @rule(data=st.data())
    def assign(self, data: st.DataObject) -> None:
        some = data.draw(st.lists(st.sampled_from(self.annotations()), min_size=1, max_size=3))
        self.attempt(partial(self.archive.assign_many, [one.id for one in some], self.choice(data)))

    @precondition(assignments)
    @rule(data=st.data(), role=st.sampled_from(Role), stance=st.sampled_from([*Stance, None]))
    def reassign(self, data: st.DataObject, role: Role, stance: Stance | None) -> None:
        one = data.draw(st.sampled_from(self.assignments()))
        if one.kind is TagKind.ACTOR:
            self.attempt(partial(self.archive.reassign, one.id, role=role))
        else:
            self.attempt(partial(self.archive.reassign, one.id, stance=stance))

    @precondition(assignments)
    @rule(data=st.data())
    def unassign(self, data: st.DataObject) -> None:
        self.archive.unassign(data.draw(st.sampled_from(self.assignments())).id)

    @precondition(assignments)
    @rule(data=st.data())
    def separate(self, data: st.DataObject) -> None:
        speakers = [one for one in self.assignments() if one.role is Role.SPEAKER]
        one = data.draw(st.sampled_from(speakers or self.assignments()))
        self.attempt(partial(self.archive.separate, one.id))

    @precondition(annotations)
    @rule(
        data=st.data(),
        note=NOTES,
        attribution=st.sampled_from([*Attribution, None]),
        wording=st.sampled_from([*Wording, None]),
        origin=st.sampled_from([*TranslationOrigin, None]),
    )
    def change(
        self,
        data: st.DataObject,
        note: str,
        attribution: Attribution | None,
        wording: Wording | None,
        origin: TranslationOrigin | None,
    ) -> None:
        key = data.draw(st.sampled_from(self.annotations())).id
        self.archive.change(
            key, note=note, attribution=attribution, wording=wording, translation=note, translation_origin=origin
        )

    @precondition(annotations)
    @rule(data=st.data(), check=st.sampled_from([*Check, None]))
    def check(self, data: st.DataObject, check: Check | None) -> None:
        some = data.draw(st.lists(st.sampled_from(self.annotations()), min_size=1, max_size=4))
        self.archive.change_many([one.id for one in some], check=check, check_note="asked")

    @precondition(annotations)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        some = data.draw(st.lists(st.sampled_from(self.annotations()), min_size=1, max_size=2))
        self.archive.delete_annotations([one.id for one in some])

    @rule(data=st.data(), type=st.sampled_from(LinkType), note=NOTES)
    def link(self, data: st.DataObject, type: LinkType, note: str) -> None:
        ends = self.end(data), self.end(data)
        self.attempt(partial(self.archive.link_passages, *ends, type=type, note=note))

    @precondition(links)
    @rule(data=st.data(), type=st.sampled_from(LinkType), status=st.sampled_from([*ContradictionStatus, None]))
    def change_links(self, data: st.DataObject, type: LinkType, status: ContradictionStatus | None) -> None:
        some = data.draw(st.lists(st.sampled_from(self.links()), min_size=1, max_size=3))
        about: AboutLink = {"type": type} if status is None else {"type": type, "status": status}
        self.attempt(partial(self.archive.change_links, [one.id for one in some], **about))

    @precondition(links)
    @rule(data=st.data(), note=NOTES)
    def reverse_and_note(self, data: st.DataObject, note: str) -> None:
        one = data.draw(st.sampled_from(self.links()))
        self.attempt(partial(self.archive.reverse_link, one.id))
        self.attempt(partial(self.archive.change_link, one.id, note=note))

    @precondition(links)
    @rule(data=st.data())
    def unlink(self, data: st.DataObject) -> None:
        some = data.draw(st.lists(st.sampled_from(self.links()), min_size=1, max_size=2))
        self.archive.unlink([one.id for one in some])

    @rule(data=st.data(), place=st.sampled_from([*range(1, 10), None]))
    def pin(self, data: st.DataObject, place: int | None) -> None:
        self.archive.pin(data.draw(st.sampled_from(self.archive.tag_list())).id, place)

    @rule(data=st.data(), article=st.integers(1, len(TEXTS)), role=st.sampled_from(Role))
    def accept_mentions(self, data: st.DataObject, article: int, role: Role) -> None:
        if found := self.archive.mentions(article):
            some = data.draw(st.lists(st.sampled_from(found), min_size=1, max_size=4))
            self.archive.accept_mentions(article, some, role=role)

    @rule(number=st.integers(0, len(TEXTS) - 1), first=st.sampled_from(["Corrected.", "Updated.", "Corrected again."]))
    def receive(self, number: int, first: str) -> None:
        revise(self.archive, number, f"{first}\n{TEXTS[number]}")

    @rule(times=st.integers(1, 5), again=st.integers(0, 5))
    def undo(self, times: int, again: int) -> None:
        for _ in range(times):
            if self.undoable():
                self.archive.undo()
        for _ in range(again):
            try:
                self.archive.redo()
            except NothingToUndo:
                break

    @rule()
    def reopen(self) -> None:
        self.archive.close()
        self.archive = Archive.open(self.path)

    # What holds

    def undoable(self) -> bool:
        standing = [entry for entry in self.archive.history(1000) if not entry.undone]
        return bool(standing) and standing[0].group not in self.first

    def insist_on_quotes(self) -> None:
        for one in self.annotations():
            body = self.archive.article(one.article, one.version).version.body
            assert one.span.of(body) == one.quote
        assert self.archive.check().problems == ()

    def teardown(self) -> None:
        try:
            after = live_rows(self.path)
            self.insist_on_quotes()
            undone = 0
            while self.undoable():
                self.archive.undo()
                undone += 1
            assert live_rows(self.path) == self.before
            self.reopen()
            for _ in range(undone):
                self.archive.redo()
            assert live_rows(self.path) == after
            self.insist_on_quotes()
        finally:
            self.archive.close()
            self.folder.cleanup()


TestMarking = MarkingMachine.TestCase
TestMarking.settings = settings(max_examples=RUNS, stateful_step_count=STEPS, deadline=None)
