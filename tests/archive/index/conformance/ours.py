"""The corpus in a real archive, and our engine's answers: numbers of articles, or of passages, as the corpus counts."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from pathlib import Path

from archive import Archive
from archive.ids import uuid7
from archive.index.base import Target
from archive.index.engine import SearchIndex
from archive.model import LinkType, Role, Span, Stance
from archive.store import aliases, annotations, links, tags
from archive.store.names import Names
from archive.store.transaction import Rows
from archive.text.anchor import describe
from archive.text.folding import fold
from tests.archive.index.conformance.corpus import ACTORS, ISSUES, STORIES, Passage, Piece, corpus

TODAY = date(2024, 9, 18)
"""A Wednesday: the day that relative words in queries count from."""

_KEYS = ("title", "outlet", "byline", "section", "dateline", "language", "published")


class Ours:
    """Asks the index on disk beside the archive, with the names of the archive."""

    def __init__(self, archive: Archive, passages: dict[str, int]) -> None:
        self._archive = archive
        self._passages = passages
        self._index = SearchIndex.open(Path(f"{archive.path}-index"))

    def find(self, query: str, target: Target) -> set[int]:
        """The hits; raises QueryError, and AssertionError when one is found twice."""
        with self._archive.reader() as connection:
            names = Names(connection)
            if target is Target.ARTICLES:
                found: list[int] = self._index.ids(query, names, today=TODAY)
            else:
                hits = self._index.ids(query, names, Target.ANNOTATIONS, today=TODAY)
                found = [self._passages[hit] for hit in hits]
        assert len(found) == len(set(found)), query
        return set(found)


@contextmanager
def filled(folder: Path) -> Iterator[Ours]:
    """An archive in `folder` that holds the corpus: imported, marked, tagged, linked and indexed."""
    source = folder / "corpus.jsonl"
    source.write_text("".join(_line(piece) for piece in corpus()), encoding="utf-8")
    with Archive.create(folder / "corpus.cuttings") as archive:
        assert archive.import_paths([source]).imported == len(corpus())
        with archive.gesture("Mark everything") as rows:
            made = _mark(rows)
        assert [archive.article(piece.number).version.body for piece in corpus()] == [piece.body for piece in corpus()]
        assert archive.drain() == 0
        yield Ours(archive, {key: number for number, key in made.items()})


def _line(piece: Piece) -> str:
    record = {key: value for key, value in asdict(piece).items() if key in _KEYS and value}
    return json.dumps(record | {"text": piece.body, "external_id": str(piece.number)}) + "\n"


def _mark(rows: Rows) -> dict[int, str]:
    """Everything the reporter did; the ids of the passages by their numbers."""
    ids = _names(rows)
    made: dict[int, str] = {}
    for piece in corpus():
        rows.update("articles", piece.number, state=piece.state, starred=int(piece.starred), language=piece.language)
        for story in piece.stories:
            rows.insert("story_articles", {"id": uuid7(), "story": ids[story], "article": piece.number})
        for passage in piece.passages:
            made[passage.number] = _passage(rows, piece, passage, ids)
            for type, other in passage.links:
                links.insert(rows, made[passage.number], made[other], LinkType(type), "")
    return made


def _names(rows: Rows) -> dict[str, str]:
    """The ids of all tags and stories by their names."""
    ids = {}
    for name, others in ACTORS.items():
        ids[name] = tags.ensure_actor(rows, name)
        for alias in others:
            aliases.add(rows, ids[name], alias)
    for name, parent in ISSUES.items():
        ids[name] = tags.ensure_issue(rows, f"{_path(parent)} > {name}")
    for name in STORIES:
        ids[name] = uuid7()
        rows.insert("stories", {"id": ids[name], "name": name, "folded": fold(name)})
    return ids


def _path(issue: str | None) -> str:
    return f"{_path(ISSUES[issue])} > {issue}" if issue else ""


def _passage(rows: Rows, piece: Piece, passage: Passage, ids: dict[str, str]) -> str:
    key = annotations.insert(
        rows,
        piece.number,
        1,
        describe(piece.body, Span(passage.start, passage.end)),
        note=passage.note,
        translation=passage.translation,
        attribution=passage.attribution,
        wording=passage.wording,
        check=passage.check,
    )
    for name, role in passage.actors:
        annotations.assign(rows, key, ids[name], role=Role(role), as_written=None)
    for name, stance in passage.issues:
        annotations.assign(rows, key, ids[name], stance=Stance(stance) if stance else None, as_written=None)
    return key
