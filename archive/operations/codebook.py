"""The codebook of an archive, its actors and issues with their meanings, out to a file and in from one.

What is taken in is one gesture. A filled cell says what is so from now on, an empty one says nothing: a codebook that
somebody else has made takes no word away. A line that is not understood is left out and said; the rest goes in.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.changes import ChangeSet
from archive.errors import ArchiveError
from archive.exporters import codebook
from archive.exporters.base import whole_file
from archive.exporters.codebook import Entry, OfficeCell, Trouble, short
from archive.model import Tag, TagKind
from archive.operations.office import insist_on_actor
from archive.operations.vocabulary import TagAbout, described
from archive.sentences import Sentence, word
from archive.store import aliases, distinct, hierarchy, offices, tags, usage
from archive.store.connection import Connection
from archive.store.transaction import Rows, Session, gesture
from archive.text.folding import fold

_MOST_PROBLEMS = 1_000
# How a tag is found again: by its kind and its name, of an issue with those above it.
_Key = tuple[TagKind, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class CodebookReport:
    """How many actors and issues were made, changed, and found as they were; by line what was not understood; and what
    the gesture changed."""

    made: int
    changed: int
    unchanged: int
    problems: tuple[Sentence, ...]
    changes: ChangeSet


def export_codebook(connection: Connection, path: Path, *, include_private: bool = False) -> int:
    """Write all actors, then all issues, each by name; returns how many. Raises ArchiveError.

    What is private stays out unless it is asked for, and what stands below it then stands below what is above.
    """
    hidden = frozenset() if include_private else frozenset(tags.private_ids(connection))
    entries = [entry for kind in TagKind for entry in _entries(connection, kind, hidden)]
    with whole_file(path) as file:
        codebook.write(file, entries)
    return len(entries)


def _entries(connection: Connection, kind: TagKind, hidden: frozenset[str]) -> Iterator[Entry]:
    known = {tag.id: tag for tag in tags.every(connection, kind)}
    chains = {key: hierarchy.path(tag, known, hidden=hidden) for key, tag in known.items() if key not in hidden}
    paths = {key: chain if kind is TagKind.ISSUE else chain[-1:] for key, chain in chains.items()}
    also, held, used = aliases.every(connection), offices.every(connection), usage.excerpts(connection)
    apart: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for one, other in distinct.pairs(connection):
        if one in paths and other in paths:
            apart[one].append(paths[other])
            apart[other].append(paths[one])
    for key in sorted(paths, key=lambda key: _key(kind, paths[key])):
        tag = known[key]
        yield Entry(
            kind=kind,
            path=paths[key],
            owner=chains[key][-2] if kind is TagKind.ACTOR and len(chains[key]) > 1 else "",
            type=tag.type,
            aliases=tuple(alias.name for alias in also.get(key, ())),
            offices=tuple(OfficeCell(office.title, office.since, office.until) for office in held.get(key, ())),
            definition=tag.definition,
            means_for=tag.means_for,
            means_against=tag.means_against,
            colour=tag.colour or "",
            note=tag.note,
            private=tag.private,
            apart=tuple(sorted(apart[key])),
            excerpts=used.get(key, 0),
        )


def _key(kind: TagKind, path: Iterable[str]) -> _Key:
    return kind, tuple(map(fold, path))


def import_codebook(connection: Connection, session: Session, path: Path) -> CodebookReport:
    """Make and change what the lines of a codebook say. Raises FormatError for a file that is none."""
    lines = codebook.read(path)
    with gesture(connection, session, Sentence("Import a codebook")) as rows:
        taking = _Taking(rows)
        taking.all(lines)
    return taking.report(rows.changeset())


class _Taking:
    """The lines of one codebook on their way in: each waits until what it stands below is there."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._connection = rows.connection
        self._ids: dict[_Key, str] = {}
        for kind in TagKind:
            known = {tag.id: tag for tag in tags.every(rows.connection, kind)}
            for key, tag in known.items():
                path = hierarchy.path(tag, known) if kind is TagKind.ISSUE else (tag.name,)
                self._ids[_key(kind, path)] = key
        self._lines: dict[_Key, int] = {}
        self._waiting: dict[_Key, list[Entry]] = defaultdict(list)
        self._circling: list[Entry] = []
        self._taken: list[Entry] = []
        self._made: set[str] = set()
        self._changed: set[str] = set()
        self._problems: list[Trouble] = []

    def all(self, lines: Iterable[Entry | Trouble]) -> None:
        for line in lines:
            if isinstance(line, Trouble):
                self._problems.append(line)
            elif (known := self._lines.setdefault(_own(line), line.line)) != line.line:
                self._refuse(
                    line, Sentence("{name} is on line {known} already.", name=short(line.path[-1]), known=known)
                )
            else:
                self._offer(line)
        self._take_those_that_circled()
        self._refuse_those_that_wait()
        for entry in self._taken:
            self._keep_apart(entry)

    def report(self, changes: ChangeSet) -> CodebookReport:
        changed = ({self._ids[_own(entry)] for entry in self._taken} & self._changed) - self._made
        unchanged = len(self._taken) - len(self._made) - len(changed)
        return CodebookReport(len(self._made), len(changed), unchanged, self._sentences(), changes)

    def _offer(self, entry: Entry) -> None:
        """Take a line, and those that have waited for it; or let it wait."""
        ready = [entry]
        while ready:
            one = ready.pop()
            above = _above(one)
            if above is not None and above not in self._ids:
                self._waiting[above].append(one)
            elif self._is_circle(one, above):
                self._circling.append(one)
            elif self._take(one):
                ready += self._waiting.pop(_own(one), ())

    def _is_circle(self, entry: Entry, above: _Key | None) -> bool:
        own = self._ids.get(_own(entry))
        parent = self._ids[above] if above is not None else None
        return bool(own and parent and own in (parent, *hierarchy.above(self._connection, parent)))

    def _take_those_that_circled(self) -> None:
        """What another line has moved meanwhile may be in the way no more; the rest is refused with a sentence."""
        before = 0
        while len(self._circling) != before:
            before, circling, self._circling = len(self._circling), self._circling, []
            for entry in circling:
                self._offer(entry)
        for entry in self._circling:
            self._take(entry)

    def _take(self, entry: Entry) -> bool:
        """Make or change what a line is about; False where it was refused."""
        try:
            self._write(entry)
        except ArchiveError as error:
            self._refuse(entry, error.sentence)
            return False
        self._taken.append(entry)
        return True

    def _write(self, entry: Entry) -> None:
        """Raises ArchiveError, before anything is written."""
        about = described(entry.kind, _about(entry))
        also = [tags.clean_name(name) for name in entry.aliases]
        held = [offices.checked(office.title, office.since, office.until) for office in entry.offices]
        if held:
            insist_on_actor(Tag("", entry.kind, entry.path[-1]))
        above = _above(entry)
        parent = self._ids[above] if above is not None else None
        own = self._ids.get(_own(entry))
        changed = False
        if own is None:
            own = self._ids[_own(entry)] = hierarchy.make(self._rows, entry.kind, entry.path[-1], parent)
            self._made.add(own)
        elif entry.kind is TagKind.ACTOR and parent is not None:
            changed = hierarchy.move(self._rows, tags.get(self._connection, own), parent)
        before = tags.get(self._connection, own)
        tags.update(self._rows, own, **about)
        changed |= tags.get(self._connection, own) != before
        for name in also:
            changed |= aliases.add(self._rows, own, name)
        known = {(office.title, office.since, office.until) for office in offices.of(self._connection, own)}
        for office in held:
            changed |= office not in known
            offices.add(self._rows, own, *office)
        if changed:
            self._changed.add(own)

    def _refuse(self, entry: Entry, what: Sentence) -> None:
        self._problems.append(Trouble(entry.line, what))

    def _refuse_those_that_wait(self) -> None:
        left = {_own(entry): entry for waiting in self._waiting.values() for entry in waiting}
        for entry in left.values():
            name, above = short(entry.path[-1]), _above(entry)
            assert above is not None
            owner = short(entry.owner or " > ".join(entry.path[:-1]))
            if _leads_back(entry, left):
                what = Sentence(
                    "{name} stands below {owner}, and that in the end below {name}: take one out.",
                    name=name,
                    owner=owner,
                )
            elif above in self._lines:
                what = Sentence(
                    "{name} stands below {owner}, which was not taken in: see line {line}.",
                    name=name,
                    owner=owner,
                    line=self._lines[above],
                )
            else:
                what = Sentence(
                    "{name} stands below {owner}, which is neither in this file nor in the archive.",
                    name=name,
                    owner=owner,
                )
            self._refuse(entry, what)

    def _keep_apart(self, entry: Entry) -> None:
        own = self._ids[_own(entry)]
        for path in entry.apart:
            other = self._ids.get(_key(entry.kind, path))
            if other is None or other == own:
                what = Sentence(
                    "{name}, to be kept apart from, is no other {kind}.",
                    name=short(" > ".join(path)),
                    kind=word(entry.kind),
                )
                self._refuse(entry, what)
            elif distinct.keep_apart(self._rows, own, other):
                self._changed |= {own, other}

    def _sentences(self) -> tuple[Sentence, ...]:
        found = sorted(self._problems, key=lambda trouble: trouble.line)
        said = [_on_its_line(trouble) for trouble in found[:_MOST_PROBLEMS]]
        if len(found) > _MOST_PROBLEMS:
            said.append(Sentence("And {count:,} more lines.", count=len(found) - _MOST_PROBLEMS))
        return tuple(said)


def _on_its_line(trouble: Trouble) -> Sentence:
    return Sentence("Line {line}: {what}", line=trouble.line, what=trouble.what)


def _own(entry: Entry) -> _Key:
    return _key(entry.kind, entry.path)


def _above(entry: Entry) -> _Key | None:
    """What the tag of a line stands below."""
    if entry.kind is TagKind.ISSUE:
        return _key(entry.kind, entry.path[:-1]) if len(entry.path) > 1 else None
    return _key(entry.kind, [entry.owner]) if entry.owner else None


def _leads_back(entry: Entry, left: dict[_Key, Entry]) -> bool:
    passed = set()
    place = _above(entry)
    while place in left and place not in passed:
        passed.add(place)
        place = _above(left[place])
    return _own(entry) in passed


def _about(entry: Entry) -> TagAbout:
    """What the filled cells say."""
    about: TagAbout = {}
    if entry.type is not None:
        about["type"] = entry.type
    if entry.colour:
        about["colour"] = entry.colour
    if entry.private is not None:
        about["private"] = entry.private
    for field in ("note", "definition", "means_for", "means_against"):
        if text := getattr(entry, field):
            about[field] = text
    return about
