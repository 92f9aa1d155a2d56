"""An article as it comes from the archive to be read, with what a search found in it."""

from dataclasses import dataclass, replace

from app.controllers.article_state import State
from app.controllers.article_values import reader_article
from app.reader.article import ReaderArticle
from archive import Archive
from archive.index.marks import Matcher, marks
from archive.model import Span


@dataclass(frozen=True, slots=True)
class Opened:
    """`hits` are those of the query that led to it."""

    article: ReaderArticle
    state: State
    hits: tuple[Span, ...]

    def is_same_text(self, other: "Opened") -> bool:
        return (self.article.id, self.article.version) == (other.article.id, other.article.version)

    def left_at(self, position: int) -> "Opened":
        """The same with the reader at this code point of the text."""
        return replace(self, article=replace(self.article, position=position))


def read(archive: Archive, article: int, version: int | None, matcher: Matcher | None = None) -> Opened:
    """The current text, or that of a version, with what `matcher` finds in it. Raises NotFound."""
    view = archive.article(article, version)
    shown = reader_article(view, archive.issue_places())
    hits = marks(matcher, shown.body, language=shown.language) if matcher else ()
    return Opened(shown, State.of(view.article), tuple(hits))
