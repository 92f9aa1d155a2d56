"""What belongs together: passages joined by typed links, read side by side."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from archive.changes import ChangeSet
from archive.marking import Marked
from archive.model import ContradictionStatus, Link, LinkEnd, LinkType, Passage
from archive.store import links

if TYPE_CHECKING:
    from archive.operations.beside import Neighbour, VersionsBeside
    from archive.operations.claims import ClaimGroup
    from archive.operations.link import AboutLink
    from archive.operations.links import Contradictions, LinkView


class Linked(Marked):
    """An open archive in which passages are linked. What changes it is one gesture each, undone as one."""

    def link(
        self, source: str, target: str, *, type: LinkType = LinkType.RELATED, note: str = ""
    ) -> tuple[str, ChangeSet]:
        """Join two annotations; returns the link's id and what changed. The same link is made once.

        Raises NotFound or NameNotUnderstood.
        """
        return self.link_passages(source, target, type=type, note=note)

    def link_passages(
        self,
        source: str | Passage,
        target: str | Passage,
        *,
        type: LinkType = LinkType.RELATED,
        note: str = "",
    ) -> tuple[str, ChangeSet]:
        """The same of annotations, by their ids, or passages, which become highlights in the same change.

        A passage that is marked already, with whatever tags, is not marked again. Raises NotFound, QuoteError for a
        passage without words, or NameNotUnderstood.
        """
        from archive.operations.link import link

        with self._pool.writer() as connection:
            return link(connection, self._session, source, target, type, note)

    def link_by_id(self, link: str) -> Link:
        """Raises NotFound."""
        with self._pool.reader() as connection:
            return links.get(connection, link)

    def change_link(self, link: str, **about: Unpack["AboutLink"]) -> ChangeSet:
        """Say more of a link, or something else. Raises NotFound or NameNotUnderstood."""
        return self.change_links([link], **about)

    def change_links(self, links: Sequence[str], **about: Unpack["AboutLink"]) -> ChangeSet:
        """Say the same of several links: their type, note or, of contradictions, status.

        A link that becomes a contradiction is open unless said otherwise, one that is none any more has no status.
        Raises NotFound, or NameNotUnderstood for a status of what is no contradiction.
        """
        from archive.operations.link import change

        with self._pool.writer() as connection:
            return change(connection, self._session, links, **about)

    def reverse_link(self, link: str) -> ChangeSet:
        """Turn a link round. Raises NotFound, or NameNotUnderstood for a type that has no direction."""
        from archive.operations.link import reverse

        with self._pool.writer() as connection:
            return reverse(connection, self._session, link)

    def unlink(self, links: Sequence[str]) -> ChangeSet:
        """Take links away; what they joined stays. Raises NotFound."""
        from archive.operations.link import unlink

        with self._pool.writer() as connection:
            return unlink(connection, self._session, links)

    def links_of(self, article: int, version: int | None = None) -> "tuple[LinkView, ...]":
        """The links of an article, oldest first, placed in its current text or in a version. Raises NotFound.

        One between two passages of the article is given from both.
        """
        from archive.operations.links import links_of

        with self._pool.reader() as connection:
            return links_of(connection, article, version)

    def links_of_annotation(self, annotation: str) -> "tuple[LinkView, ...]":
        """The links of an annotation, oldest first. Raises NotFound."""
        from archive.operations.links import links_of_annotation

        with self._pool.reader() as connection:
            return links_of_annotation(connection, annotation)

    def chain(self, annotation: str) -> tuple[LinkEnd, ...]:
        """An annotation and everything joined to it, however far, in the order in which to walk there.

        The nearer first, by the older link first, each once. Raises NotFound.
        """
        from archive.operations.links import chain

        with self._pool.reader() as connection:
            return chain(connection, annotation)

    def contradictions(
        self,
        query: str = "",
        *,
        status: ContradictionStatus | None = None,
        issue: str | None = None,
        actor: str | None = None,
        draft: bool = False,
        wait: float = 2.0,
    ) -> "Contradictions":
        """The contradictions with that status, that issue (or one below it) in common, that actor speaking.

        Where a query is asked, it finds the passage of either side. Raises QueryError or IndexBusy.
        """
        from archive.operations.linked import found_among
        from archive.operations.links import contradictions

        with self._pool.reader() as connection:
            among = found_among(connection, self._keeper, query, LinkType.CONTRADICTS, draft=draft, wait=wait)
            return contradictions(connection, status=status, issue=issue, actor=actor, among=among)

    def claim_groups(self, query: str = "", *, draft: bool = False, wait: float = 2.0) -> "tuple[ClaimGroup, ...]":
        """The claims that are printed more than once, as far as `repeats` links say so; the most printed first.

        Where a query is asked, it finds one of the appearances. Raises QueryError or IndexBusy.
        """
        from archive.operations.claims import claim_groups
        from archive.operations.linked import found_among

        with self._pool.reader() as connection:
            among = found_among(connection, self._keeper, query, LinkType.REPEATS, draft=draft, wait=wait)
            return claim_groups(connection, among)

    def claim_group_of(self, annotation: str) -> "ClaimGroup":
        """The claim group of an annotation, perhaps of it alone. Raises NotFound."""
        from archive.operations.claims import claim_group_of

        with self._pool.reader() as connection:
            return claim_group_of(connection, annotation)

    def read_beside(self, article: int, limit: int = 20) -> "tuple[Neighbour, ...]":
        """Other articles that belong beside this one, with the reasons, the nearest first.

        Raises NotFound or IndexBusy.
        """
        from archive.operations.beside import read_beside

        return read_beside(self._pool, self._keeper, article, limit)

    def versions_beside(self, article: int, first: int, second: int) -> "VersionsBeside":
        """Two versions of an article with their annotations placed in each, and what changed. Raises NotFound."""
        from archive.operations.beside import versions_beside

        with self._pool.reader() as connection:
            return versions_beside(connection, article, first, second)
