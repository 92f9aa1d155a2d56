"""The search index: the only place that calls tantivy for reading and writing.

Whatever tantivy raises, a panic of its Rust code included, becomes IndexUnreadable: the index is derived from the
archive and can be made anew at any time, so its errors never mean that anything is lost.
"""

import time
from collections.abc import Iterator, Mapping, Sequence
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
from archive.index.base import IndexState, NameResolver, Page, Sort, Target
from archive.index.batch import IndexBatch
from archive.index.compile import compile_query, is_ranked
from archive.index.guard import guarded
from archive.index.marks import Matcher, matcher_of
from archive.index.reading import Reader
from archive.index.schema import ANNOTATION, ARTICLE, FACETS, STATE, VALUES, of_kind, read_state, schema
from archive.index.tree import Everything, Node
from archive.query.parser import parse
from archive.sentences import Sentence

_RETRY_SECONDS = 0.02
_WRITTEN = Sentence("The search index is being written by another window or command: try again in a moment.")
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
            index.config_reader("Manual")
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
                raise IndexUnreadable(Sentence("{file} is a directory, but no search index.", file=path))
            return cls(Index(schema(), str(path)))

    def reload(self) -> None:
        """See what was committed since, by whatever process. Raises IndexUnreadable."""
        with guarded():
            self._index.reload()
            searcher = self._searcher
            self._languages = [code for code in LANGUAGES if searcher.doc_freq("lang", code)]
            found = searcher.search(of_kind(STATE), limit=1).hits
            self._state = read_state(searcher.doc(found[0][1])) if found else None

    @property
    def _searcher(self) -> Searcher:
        """What searches the index as of the last `reload`. It is not kept: with the last hold on files that are deleted
        already they are given back to the system, for up to 100 ms, in which Python would let no other thread go on."""
        return self._index.searcher()

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
        group: tuple[str, str | None] | None = None,
    ) -> Page:
        """The hits from `offset` on, at most `limit`. A query without words has nothing to rank: newest first.

        `group` is a facet and the value that the hits must have, None for none. Raises QueryError, IndexUnreadable.
        """
        searcher = self._searcher
        asked = self._ask(searcher, query, names, target, sort, draft, today)
        with guarded():
            wanted = results.with_value(asked.query, VALUES[group[0]], group[1]) if group else asked.query
            total, hits = results.page(searcher, wanted, asked.target, limit, offset, asked.order)
            counts = facet_counts.count(searcher, wanted, FACETS) if facets else {}
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
        link: str | None = ...,
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
        link: str | None = ...,
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
        link: str | None = None,
    ) -> list[int] | list[str]:
        """The ids of all articles, or of all annotations, that `search` would find, in its order.

        With `link`, of those alone that have a link of that type.
        """
        searcher = self._searcher
        asked = self._ask(searcher, query, names, target, sort, draft, today)
        with guarded():
            wanted = results.with_value(asked.query, "link", link) if link else asked.query
            found = results.everything(searcher, wanted, asked.order)
            if target is Target.ARTICLES:
                return results.article_ids(searcher, found)
            return results.annotation_ids(searcher, found)

    def tally(
        self,
        query: str,
        names: NameResolver,
        target: Target = Target.ARTICLES,
        *,
        facets: Sequence[str] = (),
        most: int = facet_counts.MOST_VALUES,
        above: int = 0,
        today: date | None = None,
    ) -> tuple[int, Mapping[str, facet_counts.Tally]]:
        """How many hits a query being typed has, of articles whose id is higher than `above`, and counts by facet.

        `most` is how many values of a facet are given. Raises QueryError, IndexUnreadable.
        """
        searcher = self._searcher
        asked = self._ask(searcher, query, names, target, Sort.NEWEST, True, today).query
        with guarded():
            wanted = results.above(asked, above) if above else asked
            if facets:
                return facet_counts.tally(searcher, wanted, facets, most)
            return results.page(searcher, wanted, target, 0, 0, None)[0], {}

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
    def writing(self, wait: float = 0.0, *, threads: int = THREADS, heap: int = HEAP_BYTES) -> Iterator[IndexBatch]:
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
                        raise IndexBusy(_WRITTEN) from None
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


def _read(text: str, names: NameResolver, draft: bool, today: date) -> Node:
    node = Reader(names, today).read(parse(text, draft=draft))
    if node is None and not draft and text.strip():
        raise QueryError(Sentence("There is no letter or digit to search for."), len(text) - len(text.lstrip()))
    return node or Everything()
