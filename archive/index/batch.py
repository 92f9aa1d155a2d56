"""Documents on their way into the index: added and removed together, seen by nobody before they are committed."""

import sys

from tantivy import IndexWriter, Query

from archive.index.base import IndexedArticle, IndexState
from archive.index.guard import guarded
from archive.index.schema import STATE, documents, schema, state_document


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


def _of_article(article: int) -> Query:
    """A term query: deleting by a term takes every number for a signed one, and finds no unsigned field."""
    return Query.term_query(schema(), "article", article)
