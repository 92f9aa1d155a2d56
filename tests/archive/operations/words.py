"""Archives with a vocabulary that hypothesis draws: actors and issues, what is said of them, and excerpts tagged so."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st

from archive import Archive
from archive.importers.base import RawArticle
from archive.model import ActorType, Role, Stance, TagKind
from archive.operations.ingest import ImportReport, store
from archive.operations.prepare import prepare
from archive.store import annotations, pins, tags

BODY = "The envoy said the ceasefire holds.\nHe left, and 😀 came back.\nNobody has seen the ferry since."
QUOTES = ("The envoy", "the ceasefire holds", "He left", "😀 came back", "Nobody", "the ferry")
NAMES = ("Öncü Keçeli", "Keceli", "Filadelfi", "Philadelphi", "Ferry", "Gaza > talks", "=1+1", "Straße", "İlke Şen")
TEXTS = ("", "as the ministry has it", "two lines\nof it", "-1, or “so”")
OFFICES = (
    ("spokesman", None, None),
    ("minister", "2019-03", "2023"),
    ("envoy (acting)", None, "2024-01-31"),
    ("chair (2019 – 2020)", None, None),
)

Step = Callable[[Archive, st.DataObject], object]


@contextmanager
def archive_of_excerpts() -> Iterator[Archive]:
    """An archive of two articles, one of them dated, in each of which all quotes are marked and nothing is tagged."""
    with TemporaryDirectory() as folder, Archive.create(Path(folder) / "x.cuttings") as archive:
        for number, published in enumerate(("2024-05-06", None)):
            raw = RawArticle(text=BODY, title="Truce", external_id=str(number), published=published)
            with archive.gesture("Import") as rows:
                store(rows, prepare(raw), ImportReport())
            for quote in QUOTES:
                archive.annotate(number + 1, quote)
        yield archive


def tagged(archive: Archive, data: st.DataObject) -> None:
    """Make a few actors and issues, and tag excerpts with them."""
    for kind, chosen in (TagKind.ACTOR, NAMES[:3]), (TagKind.ISSUE, NAMES[2:5]):
        parent = None
        for name in chosen:
            new, _ = archive.make_tag(kind, name, parent=parent)
            parent = data.draw(st.sampled_from([None, new]))
            assign(archive, data, new)


def ids(archive: Archive, kind: TagKind | None = None) -> list[str]:
    with archive.reader() as connection:
        return [tag.id for one in ([kind] if kind else TagKind) for tag in tags.every(connection, one)]


def excerpts(archive: Archive, tag: str | None = None) -> list[str]:
    """Ids of the annotations that have a tag, or of all."""
    with archive.reader() as connection:
        found = [a for article in (1, 2) for a in annotations.of_article(connection, article)]
    return [a.id for a in found if tag is None or tag in {assignment.tag for assignment in a.assignments}]


def a_tag(archive: Archive, data: st.DataObject, kind: TagKind | None = None) -> str:
    return data.draw(st.sampled_from(ids(archive, kind) or ["none"]))


def make(archive: Archive, data: st.DataObject) -> object:
    kind, name = data.draw(st.sampled_from(TagKind)), data.draw(st.sampled_from(NAMES))
    parent = data.draw(st.sampled_from([None, *ids(archive, kind)]))
    type = data.draw(st.sampled_from([None, *ActorType])) if kind is TagKind.ACTOR else None
    return archive.make_tag(kind, name, parent=parent, type=type)


def assign(archive: Archive, data: st.DataObject, tag: str | None = None) -> object:
    """Tag several excerpts at once."""
    tag = tag or a_tag(archive, data)
    with archive.gesture("Tag") as rows:
        is_actor = tags.get(rows.connection, tag).kind is TagKind.ACTOR
        for annotation in data.draw(st.lists(st.sampled_from(excerpts(archive)), min_size=1, max_size=6, unique=True)):
            role = data.draw(st.sampled_from(Role)) if is_actor else None
            stance = None if is_actor else data.draw(st.sampled_from([None, *Stance]))
            annotations.assign(rows, annotation, tag, role=role, stance=stance, as_written=None)
    return None


def describe(archive: Archive, data: st.DataObject) -> object:
    tag, text = a_tag(archive, data), data.draw(st.sampled_from(TEXTS))
    if archive.tag(tag).tag.kind is TagKind.ACTOR:
        return archive.describe(tag, note=text, type=data.draw(st.sampled_from(ActorType)))
    private = data.draw(st.booleans())
    return archive.describe(tag, note=text, definition=text, means_for=text, colour="teal", private=private)


def name_office(archive: Archive, data: st.DataObject) -> object:
    return archive.add_office(a_tag(archive, data, TagKind.ACTOR), *data.draw(st.sampled_from(OFFICES)))


def pin(archive: Archive, data: st.DataObject) -> object:
    with archive.gesture("Pin") as rows:
        pins.put(rows, tuple(data.draw(st.lists(st.sampled_from([None, *ids(archive)]), max_size=pins.PLACES))))
    return None


STEPS: tuple[Step, ...] = (
    make,
    make,
    assign,
    assign,
    describe,
    name_office,
    pin,
    lambda archive, data: archive.rename(a_tag(archive, data), data.draw(st.sampled_from(NAMES))),
    lambda archive, data: archive.move(a_tag(archive, data), data.draw(st.sampled_from([None, *ids(archive)]))),
    lambda archive, data: archive.add_alias(a_tag(archive, data), data.draw(st.sampled_from(NAMES))),
    lambda archive, data: archive.keep_apart(a_tag(archive, data), a_tag(archive, data)),
)
LATER_STEPS: tuple[Step, ...] = (
    *STEPS,
    lambda archive, data: archive.merge(a_tag(archive, data), a_tag(archive, data)),
    lambda archive, data: archive.delete_tags([a_tag(archive, data), a_tag(archive, data)]),
    lambda archive, data: archive.split(tag := a_tag(archive, data), excerpts(archive, tag)[:2], "Split off"),
    lambda archive, data: archive.undo(),
)


def trouble(path: Path) -> list[str]:
    """What must never be: circles, tags below deleted ones, and the same tag twice in one role."""
    with closing(sqlite3.connect(path)) as connection:
        parents = dict(connection.execute("SELECT id, parent FROM tags WHERE deleted_at IS NULL").fetchall())
        twice = connection.execute(
            "SELECT annotation, tag, role FROM annotation_tags WHERE deleted_at IS NULL "
            "GROUP BY annotation, tag, ifnull(role, '') HAVING count(*) > 1"
        ).fetchall()
    found = [f"{annotation} has {tag} twice as {role}" for annotation, tag, role in twice]
    for tag in parents:
        place, steps = parents[tag], 0
        while place is not None and place in parents and steps <= len(parents):
            place, steps = parents[place], steps + 1
        if steps > len(parents):
            found.append(f"{tag} is in a circle")
        elif place is not None:
            found.append(f"{tag} is below {place}, which is deleted")
    return found
