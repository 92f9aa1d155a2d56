"""Excerpts leave the archive: chosen by a query and by names, without what is not meant for others' eyes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypedDict, Unpack

from archive.errors import NameNotUnderstood
from archive.exporters.base import write_file
from archive.exporters.registry import exporter_for
from archive.index.base import Keeper
from archive.model import Excerpt, TagKind, Terms
from archive.operations.search import annotation_ids
from archive.store import reports, tags
from archive.store.connection import Connection, Pool
from archive.text.dates import is_over


class Selection(TypedDict, total=False):
    """Which excerpts are exported, and how: all of them, unless something is given.

    Several actors mean any of them, likewise issues; an actor and an issue must both hold. `rows` is "excerpt" or
    "tag". Without `include_private`, material that is private, off the record or under embargo stays out.
    """

    query: str | None
    actors: Sequence[str]
    issues: Sequence[str]
    rows: str
    include_private: bool


def export(pool: Pool, keeper: Keeper, file: Path, *, format: str | None = None, **selection: Unpack[Selection]) -> int:
    """Write excerpts to a file, whose ending tells the format unless `format` does; returns how many.

    Raises QueryError, NameNotUnderstood, FormatError.
    """
    exporter = exporter_for(file, format)
    query = selection.get("query")
    found = annotation_ids(pool, keeper, query) if query is not None else None
    with pool.reader() as connection:
        wanted = _wanted(connection, selection.get("actors", ()), selection.get("issues", ()))
        chosen = reports.excerpts(connection, reports.all_annotations(connection) if found is None else found)
        excerpts: Iterator[Excerpt] = (
            e for e in chosen if all({a.tag for a in e.annotation.assignments} & any_of for any_of in wanted)
        )
        if not selection.get("include_private", False):
            excerpts = _public(excerpts, tags.private_ids(connection))
        return write_file(file, exporter, excerpts, selection.get("rows", "excerpt"))


def _wanted(connection: Connection, actors: Sequence[str], issues: Sequence[str]) -> list[frozenset[str]]:
    names = tags.Names(connection)
    wanted = []
    for kind, words, resolve in ((TagKind.ACTOR, actors, names.actors), (TagKind.ISSUE, issues, names.issues)):
        for name in words:
            if not resolve(name):
                near = names.suggest(name, kind)
                raise NameNotUnderstood(f"There is no {kind} “{name}”" + (f": did you mean “{near}”?" if near else "."))
        if words:
            wanted.append(frozenset[str]().union(*(resolve(name) for name in words)))
    return wanted


def _public(excerpts: Iterable[Excerpt], private_tags: set[str]) -> Iterator[Excerpt]:
    """Without what is not for others' eyes: whole excerpts, tags, and what is said of the other ends of links."""
    moment = datetime.now(UTC)
    for excerpt in excerpts:
        about = excerpt.article.metadata
        private = excerpt.annotation.private or about.private or about.terms is Terms.OFF_THE_RECORD
        if private or not _is_free(about.embargo_until, moment):
            continue
        kept = tuple(a for a in excerpt.annotation.assignments if a.tag not in private_tags)
        shown = tuple(link for link in excerpt.links if not link.private and _is_free(link.embargo_until, moment))
        yield replace(excerpt, annotation=replace(excerpt.annotation, assignments=kept), links=shown)


def _is_free(embargo_until: str | None, moment: datetime) -> bool:
    return embargo_until is None or is_over(embargo_until, moment)
