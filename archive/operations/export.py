"""What leaves the archive, excerpts or an article with its highlights, without what is not meant for others' eyes."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypedDict, Unpack

from archive.errors import ArchiveError, NameNotUnderstood
from archive.exporters.article import Highlight, write_article
from archive.exporters.base import whole_file, write_file
from archive.exporters.registry import exporter_for
from archive.index.base import Keeper
from archive.model import Annotation, ArticleMetadata, Excerpt, PlacementState, TagKind, Terms
from archive.operations.read import ArticleView, view
from archive.operations.search import annotation_ids
from archive.progress import SILENT, Progress
from archive.sentences import Sentence, word
from archive.store import reports, tags
from archive.store.connection import Connection, Pool
from archive.store.names import Names
from archive.text.dates import is_over

_STEP = 500


class Selection(TypedDict, total=False):
    """Which excerpts are exported, and how: all of them, unless something is given.

    Several actors mean any of them, likewise issues; an actor and an issue must both hold. `ids`, of annotations, take
    the place of a query and are exported in this order. `rows` is "excerpt" or "tag"; `columns` are names of fields,
    for a format that has columns. Without `include_private`, material that is private, off the record or under embargo
    stays out.
    """

    query: str | None
    ids: Sequence[str] | None
    actors: Sequence[str]
    issues: Sequence[str]
    rows: str
    columns: Sequence[str] | None
    include_private: bool


@dataclass(slots=True)
class Exported:
    """How many excerpts were written, and how many that were chosen stayed out, as they are not for others' eyes."""

    written: int = 0
    withheld: int = 0


def export(
    pool: Pool,
    keeper: Keeper,
    file: Path,
    *,
    format: str | None = None,
    progress: Progress = SILENT,
    **selection: Unpack[Selection],
) -> Exported:
    """Write excerpts to a file, whose ending tells the format unless `format` does.

    Raises QueryError, NameNotUnderstood, FormatError, and ArchiveError when it was stopped: nothing is written then.
    """
    done = Exported()
    exporter = exporter_for(file, format)
    query, found = selection.get("query"), selection.get("ids")
    if found is None and query is not None:
        found = annotation_ids(pool, keeper, query)
    with pool.reader() as connection:
        wanted = _wanted(connection, selection.get("actors", ()), selection.get("issues", ()))
        keys = reports.all_annotations(connection) if found is None else _watched(found, progress)
        chosen = reports.excerpts(connection, keys)
        excerpts: Iterator[Excerpt] = (
            e for e in chosen if all({a.tag for a in e.annotation.assignments} & any_of for any_of in wanted)
        )
        if not selection.get("include_private", False):
            excerpts = _public(excerpts, tags.private_ids(connection), done)
        done.written = write_file(file, exporter, excerpts, selection.get("rows", "excerpt"), selection.get("columns"))
    return done


def public_excerpts(connection: Connection, annotations: Sequence[str]) -> tuple[tuple[Excerpt, ...], int]:
    """Those of these excerpts that are for others' eyes, as an export shows them, and how many are not."""
    done = Exported()
    chosen = reports.excerpts(connection, annotations)
    return tuple(_public(chosen, tags.private_ids(connection), done)), done.withheld


def withheld(connection: Connection) -> frozenset[str]:
    """The ids of all annotations that stay out of exports."""
    moment = datetime.now(UTC)
    return frozenset(
        key for key, hidden, embargo in reports.handled(connection) if hidden or not _is_free(embargo, moment)
    )


def _watched(annotations: Sequence[str], progress: Progress) -> Iterator[str]:
    """Tells how far it came, and stops where that is wished for."""
    for number, annotation in enumerate(annotations):
        if number % _STEP == 0:
            progress.report(number, len(annotations))
            if progress.cancelled():
                raise ArchiveError(Sentence("The export was stopped; nothing was written."))
        yield annotation


def export_article(
    connection: Connection, article: int, file: Path, *, notes: bool = False, include_private: bool = False
) -> int:
    """Write an article with its highlights as a page of HTML, whatever the file is called; returns how many highlights.

    Notes on them are left out unless asked for. Raises NotFound, and ArchiveError for an article that is private, off
    the record or under embargo and for a file that cannot be written.
    """
    seen = view(connection, article)
    reason = None if include_private else _withheld(seen.article.metadata, datetime.now(UTC))
    if reason:
        raise ArchiveError(
            Sentence(
                "Article {article} is {reason}: it is exported only with --include-private.",
                article=article,
                reason=reason,
            )
        )
    hidden = set() if include_private else tags.private_ids(connection)
    highlights = [
        replace(one, annotation=_without(hidden, one.annotation))
        for one in _highlights(seen)
        if include_private or not one.annotation.private
    ]
    with whole_file(file) as page:
        write_article(page, seen.article, seen.version, highlights, notes=notes)
    return len(highlights)


def _highlights(seen: ArticleView) -> Iterator[Highlight]:
    """The annotations with their places in the current text, as far as these are certain, in the order of the text."""
    found = []
    for annotation in seen.annotations:
        placement = seen.placements.get(annotation.id)
        if placement is None:
            found.append(Highlight(annotation, annotation.span))
        else:
            certain = placement.state in (PlacementState.SAME, PlacementState.MOVED)
            found.append(Highlight(annotation, placement.span if certain else None, placement.state))
    yield from sorted(found, key=lambda one: (one.span is None, one.span or one.annotation.span))


def _wanted(connection: Connection, actors: Sequence[str], issues: Sequence[str]) -> list[frozenset[str]]:
    names = Names(connection)
    wanted = []
    for kind, words, resolve in ((TagKind.ACTOR, actors, names.actors), (TagKind.ISSUE, issues, names.issues)):
        for name in words:
            if not resolve(name):
                raise NameNotUnderstood(_unknown(kind, name, names.suggest(name, kind)))
        if words:
            wanted.append(frozenset[str]().union(*(resolve(name) for name in words)))
    return wanted


def _unknown(kind: TagKind, name: str, near: str | None) -> Sentence:
    if near:
        return Sentence("There is no {kind} “{name}”: did you mean “{near}”?", kind=word(kind), name=name, near=near)
    return Sentence("There is no {kind} “{name}”.", kind=word(kind), name=name)


def _public(excerpts: Iterable[Excerpt], private_tags: set[str], done: Exported) -> Iterator[Excerpt]:
    """Without what is not for others' eyes: whole excerpts, tags, and what is said of the other ends of links.

    The excerpts left out are counted in `done`.
    """
    moment = datetime.now(UTC)
    for excerpt in excerpts:
        if excerpt.annotation.private or _withheld(excerpt.article.metadata, moment):
            done.withheld += 1
            continue
        shown = tuple(link for link in excerpt.links if not link.private and _is_free(link.embargo_until, moment))
        yield replace(excerpt, annotation=_without(private_tags, excerpt.annotation), links=shown)


def _without(tags: Collection[str], annotation: Annotation) -> Annotation:
    return replace(annotation, assignments=tuple(a for a in annotation.assignments if a.tag not in tags))


def _withheld(about: ArticleMetadata, moment: datetime) -> Sentence | None:
    """Why an article is not for others' eyes at this moment; None when it is."""
    if about.private:
        return Sentence("private")
    if about.terms is Terms.OFF_THE_RECORD:
        return word(Terms.OFF_THE_RECORD)
    if _is_free(about.embargo_until, moment):
        return None
    return Sentence("under embargo until {date}", date=about.embargo_until)


def _is_free(embargo_until: str | None, moment: datetime) -> bool:
    return embargo_until is None or is_over(embargo_until, moment)
