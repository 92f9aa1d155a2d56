"""Reading one article: its current text, or an earlier one, with everything that hangs on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from archive.model import Annotation, Article, ExcerptLink, Link, Placement, Version
from archive.store import annotations, articles, links, reports, tags, versions
from archive.store.connection import Connection


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article with one of its texts and everything marked in it.

    `versions` are the numbers of all its texts. `links` are those that begin or end at its annotations; `placements`
    tells by annotation id where those made in other versions sit in this one; `same_text` names other articles with
    this very text, `private_tags` the actors and issues of the archive that are not for others. `ends` tells by
    annotation id what it is linked to.
    """

    article: Article
    version: Version
    versions: tuple[int, ...]
    annotations: tuple[Annotation, ...]
    links: tuple[Link, ...]
    placements: Mapping[str, Placement]
    same_text: tuple[int, ...]
    private_tags: frozenset[str]
    ends: Mapping[str, Sequence[ExcerptLink]]


def view(connection: Connection, article: int, number: int | None = None) -> ArticleView:
    """The current text, or that of the version `number`. Raises NotFound."""
    about = articles.get(connection, article)
    version = articles.version(connection, article, about.version if number is None else number)
    marked = annotations.of_article(connection, article)
    return ArticleView(
        about,
        version,
        versions.numbers(connection, article),
        marked,
        links.of_annotations(connection, [annotation.id for annotation in marked]),
        reports.placements(connection, version, marked),
        articles.same_text(connection, article, version.sha256),
        frozenset(tags.private_ids(connection)),
        links.other_ends(connection, [annotation.id for annotation in marked]),
    )
