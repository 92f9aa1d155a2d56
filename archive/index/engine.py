"""The search index: the only place that calls tantivy for reading and writing.

Whatever tantivy raises, a panic of its Rust code included, becomes IndexUnreadable: the index is derived from the
archive and can be made anew at any time, so its errors never mean that anything is lost.
"""

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, overload

from tantivy import Index, IndexWriter, Order, Query, Searcher

from archive.errors import IndexBusy, IndexUnreadable, QueryError
from archive.index import facets as facet_counts
from archive.index import passages, results, suggestions
from archive.index.analysis import LANGUAGES, register
from archive.index.base import IndexedArticle, IndexState, NameResolver, Page, Sort, Target
from archive.index.compile import compile_query, is_ranked
from archive.index.guard import guarded
from archive.index.marks import Matcher, matcher_of
from archive.index.reading import Reader
from archive.index.schema import ANNOTATION, ARTICLE, STATE, documents, of_kind, read_state, schema, state_document
from archive.index.tree import Everything, Node
from archive.query.parser import parse

_RETRY_SECONDS = 0.02
HEAP_BYTES = 128_000_000
THREADS = 1  # tantivy's own; the feeding Python thread keeps another core busy
_SMALLEST_HEAP = 15_000_000  # tantivy wants as much for each thread


@dataclass(frozen=True, slots=True)
class _Asked:
    """A query ready to run."""

    query: Query
    target: Target
    order: Order | None
    matcher: Matcher


class SearchIndex:
    """An index on disk or in memory. May be shared by threads; `reload` shows what was written since."""

    def __init__(self, index: Index) -> None:
        self._index = index
        with guarded():
            register(index)
        self.reload()

    @classmethod
    def open(cls, path: Path | None) -> "SearchIndex":
        """The index in the directory `path`, which is made where there is none; in memory without a path.

        Raises IndexUnreadable for a damaged one, one of another version, and a directory that holds something else.
        """
        with guarded():
            if path is None:
                return cls(Index(schema()))
            path.mkdir(mode=0o700, parents=True, exist_ok=True)  # its terms are those of the notes
            if any(path.iterdir()) and not (path / "meta.json").exists():
                raise IndexUnreadable(f"{path} is a directory, but no search index.")
            return cls(Index(schema(), str(path)))

    def reload(self) -> None:
        """See what was committed since, by whatever process. Raises IndexUnreadable."""
        with guarded():
            self._index.reload()
            self._searcher = self._index.searcher()
            self._languages = [code for code in LANGUAGES if self._searcher.doc_freq("lang", code)]
            found = self._searcher.search(of_kind(STATE), limit=1).hits
            self._state = read_state(self._searcher.doc(found[0][1])) if found else None

    def state(self) -> IndexState | None:
        """What the index was built from, as of the last `reload`; None when it is new."""
        return self._state

    def search(
        self,
        query: str,
        names: NameResolver,
        *,
        target: Target = Target.ARTICLES,
        limit: int = 20,
        offset: int = 0,
        sort: Sort = Sort.RELEVANCE,
        facets: bool = False,
        draft: bool = False,
        today: date | None = None,
    ) -> Page:
        """The hits from `offset` on, at most `limit`. A query without words has nothing to rank: newest first.

        Raises QueryError, IndexUnreadable.
        """
        searcher = self._searcher
        asked = self._ask(searcher, query, names, target, sort, draft, today)
        with guarded():
            total, hits = results.page(searcher, asked.query, asked.target, limit, offset, asked.order)
            counts = facet_counts.count(searcher, asked.query) if facets else {}
        return Page(total, hits, counts, asked.matcher)

    @overload
    def ids(
        self,
        query: str,
        names: NameResolver,
        target: Literal[Target.ARTICLES] = ...,
        *,
        sort: Sort = ...,
        draft: bool = ...,
        today: date | None = ...,
    ) -> list[int]: ...
    @overload
    def ids(
        self,
        query: str,
        names: NameResolver,
        target: Literal[Target.ANNOTATIONS],
        *,
        sort: Sort = ...,
        draft: bool = ...,
        today: date | None = ...,
    ) -> list[str]: ...
    def ids(
        self,
        query: str,
        names: NameResolver,
        target: Target = Target.ARTICLES,
        *,
        sort: Sort = Sort.RELEVANCE,
        draft: bool = False,
        today: date | None = None,
    ) -> list[int] | list[str]:
        """The ids of all articles, or of all annotations, that `search` would find, in its order."""
        searcher = self._searcher
        asked = self._ask(searcher, query, names, target, sort, draft, today)
        with guarded():
            found = results.everything(searcher, asked.query, asked.order)
            if target is Target.ARTICLES:
                return results.article_ids(searcher, found)
            return results.annotation_ids(searcher, found)

    def document_ids(self) -> tuple[list[int], list[str]]:
        """The ids of all articles and of all annotations in the index, in no order."""
        searcher = self._searcher
        with guarded():
            articles = results.everything(searcher, of_kind(ARTICLE))
            annotations = results.everything(searcher, of_kind(ANNOTATION))
            return results.article_ids(searcher, articles), results.annotation_ids(searcher, annotations)

    def holding(self, passage: Sequence[Sequence[str]], limit: int, field: str = "body") -> tuple[int, list[int]]:
        """How many articles may hold a passage in their text, or title, and the ids of the earliest `limit`.

        `passage` is rows of runs of words; an article has to have every run of one row.
        """
        with guarded():
            query = passages.every(self._searcher, passage, field)
            total, hits = results.page(self._searcher, query, Target.ARTICLES, limit, 0, Order.Asc)
        return total, [hit.article for hit in hits]

    def resembling(self, passage: Sequence[Sequence[str]], limit: int) -> list[int]:
        """Ids of the articles whose text has most of the words of a passage, rare ones above all, best first."""
        with guarded():
            query = passages.most(self._searcher, passage)
            return [hit.article for hit in results.page(self._searcher, query, Target.ARTICLES, limit, 0, None)[1]]

    def complete(self, prefix: str, limit: int = 10) -> list[tuple[str, int]]:
        """Words of titles and texts that begin with `prefix`, folded, the most frequent first, with their counts."""
        with guarded():
            return suggestions.complete(self._searcher, prefix, limit)

    def suggest(self, query: str, names: NameResolver) -> str | None:
        """The query with words and names that do not exist replaced by the nearest that do; None without any."""
        with guarded():
            return suggestions.suggest(self._searcher, query, names)

    @contextmanager
    def writing(self, wait: float = 0.0, *, threads: int = THREADS, heap: int = HEAP_BYTES) -> Iterator["IndexBatch"]:
        """Hold the writer. What was not committed at the end is rolled back.

        Another process that holds it is waited for, `wait` seconds at most; then IndexBusy. `heap` is in bytes.
        """
        writer = self._writer(wait, threads, max(heap, threads * _SMALLEST_HEAP))
        batch = IndexBatch(writer)
        try:
            with guarded():
                self.reload()
                batch.highest = results.highest_article(self._searcher)
            yield batch
        finally:
            with guarded():
                if not batch.committed:  # a rollback would also end the merging of what was committed
                    writer.rollback()
                writer.wait_merging_threads()

    def _writer(self, wait: float, threads: int, heap: int) -> IndexWriter:
        deadline = time.monotonic() + wait
        while True:
            with guarded():
                try:
                    return self._index.writer(heap, threads)
                except ValueError as error:
                    if "LockBusy" not in str(error):
                        raise
                    if time.monotonic() >= deadline:
                        message = (
                            "The search index is being written by another window or command: try again in a moment."
                        )
                        raise IndexBusy(message) from None
            time.sleep(_RETRY_SECONDS)

    def _ask(
        self,
        searcher: Searcher,
        text: str,
        names: NameResolver,
        target: Target,
        sort: Sort,
        draft: bool,
        today: date | None,
    ) -> _Asked:
        node = _read(text, names, draft, today or date.today())

        def join(query: Query) -> list[int]:
            with guarded():
                return sorted(set(results.article_ids(searcher, results.everything(searcher, query))))

        def family(stemmed: str, language: str) -> list[str]:
            with guarded():
                return suggestions.family(searcher, stemmed, language)

        query = compile_query(node, target, self._languages, join, family)
        by_date = Order.Asc if sort is Sort.OLDEST else Order.Desc
        order = None if sort is Sort.RELEVANCE and is_ranked(node) else by_date
        return _Asked(query, target, order, matcher_of(node))


class IndexBatch:
    """Documents being written; nothing is seen by anybody before `commit`, which may be called several times.

    `highest` is the highest id of an article that the index may hold: nothing has to be deleted for one above it.
    """

    def __init__(self, writer: IndexWriter) -> None:
        self._writer = writer
        self.highest = sys.maxsize
        self.committed = True

    def add(self, article: IndexedArticle) -> None:
        """Put in the article and its annotations, in the place of what the index had of it."""
        made = list(documents(article))
        self.committed = False
        with guarded():
            if article.id <= self.highest:
                self._writer.delete_documents_by_query(_of_article(article.id))
            self.highest = max(self.highest, article.id)
            for document in made:
                self._writer.add_document(document)

    def remove(self, article: int) -> None:
        """Take out the article and its annotations."""
        self.committed = False
        with guarded():
            self._writer.delete_documents_by_query(_of_article(article))

    def clear(self) -> None:
        """Take out everything, the state too."""
        self.committed = False
        with guarded():
            self._writer.delete_all_documents()
            self.highest = 0

    def commit(self, state: IndexState) -> None:
        """Make durable what was added and removed, together with what it was made from."""
        with guarded():
            self._writer.delete_documents_by_term("kind", STATE)
            self._writer.add_document(state_document(state))
            self._writer.commit()
        self.committed = True


def _read(text: str, names: NameResolver, draft: bool, today: date) -> Node:
    node = Reader(names, today).read(parse(text, draft=draft))
    if node is None and not draft and text.strip():
        raise QueryError("There is no letter or digit to search for.", len(text) - len(text.lstrip()))
    return node or Everything()


def _of_article(article: int) -> Query:
    """A term query: deleting by a term takes every number for a signed one, and finds no unsigned field."""
    return Query.term_query(schema(), "article", article)
