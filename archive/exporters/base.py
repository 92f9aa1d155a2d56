"""What leaves the archive: the fields of an excerpt, in the one order that every export has, and how they reach a file.

A new format is one new file and a line in the registry: it gets rows and a stream. That a file is written whole or not
at all is seen to here: an export that is stopped, or finds the disk full, leaves the one before it as it was.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Protocol, runtime_checkable

from archive.errors import ArchiveError, NameNotUnderstood
from archive.ids import uuid7
from archive.model import Assignment, Excerpt, ExcerptLink, TagKind
from archive.sentences import Sentence

_ARCHIVE_HEAD = b"SQLite format 3\0"


class Exporter(Protocol):
    """Writes one format."""

    name: str
    """What the user calls it, as in `--format csv`."""
    suffix: str
    """The ending of its files, as in `.csv`."""

    def write(self, rows: Iterable[Excerpt], file: BinaryIO) -> None:
        """Write all rows, each as it comes: 100,000 of them never sit in memory. The file stays open.

        What has to be set aside on the disk meanwhile goes `beside` the file, and nowhere else.
        """


@runtime_checkable
class Tabular(Exporter, Protocol):
    """Writes a format that has columns, so that they can be chosen."""

    def write_columns(self, rows: Iterable[Excerpt], file: BinaryIO, columns: "Sequence[Field]") -> None:
        """Write all rows as `write` does, with these columns in this order."""


@dataclass(frozen=True, slots=True)
class Field:
    """One column of an export: its name, and an excerpt's text in it, empty where nothing is known."""

    name: str
    text: Callable[[Excerpt], str]


def _known(value: str | int | None) -> str:
    return "" if value is None else str(value)


def _several(texts: Iterable[str]) -> str:
    return "; ".join(texts)


def actor_text(actor: Assignment) -> str:
    details = [actor.role.value] if actor.role else []
    if actor.as_written and actor.as_written != actor.name:
        details.append(f"as written “{actor.as_written}”")
    return f"{actor.name} ({', '.join(details)})" if details else actor.name


def issue_text(issue: Assignment) -> str:
    return f"{issue.name} ({issue.stance})" if issue.stance else issue.name


def _link(link: ExcerptLink) -> str:
    kind = f"{link.reading} ({link.status})" if link.status else link.reading
    note = f" – {link.note}" if link.note else ""
    return f"{kind}: “{link.quote}” ({link.citation or link.title}, {link.annotation}){note}"


def _tags(excerpt: Excerpt, kind: TagKind, described: Callable[[Assignment], str]) -> str:
    return _several(described(tag) for tag in excerpt.annotation.assignments if tag.kind is kind)


FIELDS: tuple[Field, ...] = (
    Field("id", lambda e: e.annotation.id),
    Field("quote", lambda e: e.annotation.quote),
    Field("context before", lambda e: e.annotation.prefix),
    Field("context after", lambda e: e.annotation.suffix),
    Field("translation", lambda e: e.annotation.translation),
    Field("note", lambda e: e.annotation.note),
    Field("actors", lambda e: _tags(e, TagKind.ACTOR, actor_text)),
    Field("issues", lambda e: _tags(e, TagKind.ISSUE, issue_text)),
    Field("attribution", lambda e: _known(e.annotation.attribution)),
    Field("wording", lambda e: _known(e.annotation.wording)),
    Field("check", lambda e: _known(e.annotation.check)),
    Field("links", lambda e: _several(_link(link) for link in e.links)),
    Field("title", lambda e: e.article.title),
    Field("outlet", lambda e: _known(e.article.metadata.outlet)),
    Field("byline", lambda e: _known(e.article.metadata.byline)),
    Field("dateline", lambda e: _known(e.article.metadata.dateline)),
    Field("section", lambda e: _known(e.article.metadata.section)),
    Field("published", lambda e: _known(e.article.metadata.published)),
    Field("accessed", lambda e: _known(e.article.metadata.accessed)),
    Field("URL", lambda e: _known(e.article.metadata.url)),
    Field("page", lambda e: _known(e.page)),
    Field("paragraph", lambda e: str(e.paragraph)),
    Field("start", lambda e: str(e.annotation.span.start)),
    Field("end", lambda e: str(e.annotation.span.end)),
    Field("version", lambda e: str(e.annotation.version)),
    Field("sha256", lambda e: e.sha256),
    Field("version note", lambda e: e.version_note),
    Field("created", lambda e: e.annotation.created_at),
    Field("modified", lambda e: e.annotation.modified_at),
    Field("citation", lambda e: e.citation),
)
"""All fields of an excerpt, in the order of every export. Quotes are verbatim; positions are code points, half-open."""


def rows(excerpts: Iterable[Excerpt], per: str = "excerpt") -> Iterator[Excerpt]:
    """The rows of an export: each excerpt with all its tags, or with `per="tag"` once for each tag, with that tag only.

    An excerpt without tags is one row either way. Raises NameNotUnderstood for another word.
    """
    if per == "excerpt":
        return iter(excerpts)
    if per == "tag":
        return (row for excerpt in excerpts for row in _one_a_tag(excerpt))
    raise NameNotUnderstood(Sentence("“{word}” is not what a row can stand for: it is “excerpt” or “tag”.", word=per))


def _one_a_tag(excerpt: Excerpt) -> Iterator[Excerpt]:
    tags = excerpt.annotation.assignments
    if len(tags) < 2:
        yield excerpt
        return
    for tag in tags:
        yield replace(excerpt, annotation=replace(excerpt.annotation, assignments=(tag,)))


def chosen_fields(exporter: Exporter, names: Sequence[str]) -> tuple[Field, ...]:
    """The fields of these names, in the order of every export.

    Raises NameNotUnderstood for a name that is none, for none at all, and for a format without columns.
    """
    if not isinstance(exporter, Tabular):
        raise NameNotUnderstood(
            Sentence("The format {format} has no columns to choose: choose csv or xlsx.", format=exporter.name)
        )
    known = {field.name: field for field in FIELDS}
    if unknown := [name for name in names if name not in known]:
        raise NameNotUnderstood(
            Sentence("“{name}” is no column: choose from {known}.", name=unknown[0], known=", ".join(known))
        )
    if not names:
        raise NameNotUnderstood(Sentence("An export needs at least one column."))
    return tuple(field for field in FIELDS if field.name in names)


def write_file(
    path: Path,
    exporter: Exporter,
    excerpts: Iterable[Excerpt],
    per: str = "excerpt",
    columns: Sequence[str] | None = None,
) -> int:
    """Write the excerpts to `path`, in place of what was there, and return how many excerpts (not rows) there were.

    `per` is that of `rows`, `columns` names some of the fields. Raises ArchiveError where that is not possible; what
    was at `path` is then untouched.
    """
    counted = _Counted(excerpts)
    lines = rows(counted, per)
    fields = None if columns is None else chosen_fields(exporter, columns)
    with whole_file(path) as file:
        if fields is not None and isinstance(exporter, Tabular):
            exporter.write_columns(lines, file, fields)
        else:
            exporter.write(lines, file)
    return counted.count


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file that is at `path`, in place of what was there, when the block has ended well, and not at all otherwise.

    It is written beside its place under another name, made safe on the disk, and moved. Raises ArchiveError where that
    is not possible.
    """
    target = Path(os.path.realpath(path))  # a link stays one: the file it leads to is replaced
    draft = target.with_name(f".{uuid7()}.part")
    try:
        _refuse_what_is_no_export(target)
        with draft.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ArchiveError(
            Sentence(
                "The export to {file} failed ({reason}): see whether the folder is there, can be written and has room.",
                file=path,
                reason=reason,
            )
        ) from error
    finally:
        with suppress(OSError):
            draft.unlink()


def beside(file: BinaryIO) -> Path:
    """The folder a file lies in: what may hold private matter is set aside there, where the user chose to have it."""
    return Path(file.name).parent


class _Counted:
    """Counts what passes through, since one excerpt may become several rows."""

    def __init__(self, excerpts: Iterable[Excerpt]) -> None:
        self._excerpts = excerpts
        self.count = 0

    def __iter__(self) -> Iterator[Excerpt]:
        for excerpt in self._excerpts:
            self.count += 1
            yield excerpt


def _refuse_what_is_no_export(target: Path) -> None:
    if not target.exists():
        return
    if not target.is_file():
        raise ArchiveError(
            Sentence("{file} is a folder, a pipe or a device: give the name of a file to export to.", file=target)
        )
    with target.open("rb") as file:
        if file.read(len(_ARCHIVE_HEAD)) == _ARCHIVE_HEAD:
            raise ArchiveError(
                Sentence("{file} is an archive or another database: export to a file of another name.", file=target)
            )
