"""From what the archive holds of an article to what its index holds of it."""

from archive.index.base import IndexedAnnotation, IndexedArticle, IndexedTag
from archive.model import Annotation
from archive.store.reports import Holdings


def document(found: Holdings) -> IndexedArticle:
    """What the index holds of an article."""
    return IndexedArticle(
        id=found.article.id,
        title=found.article.title,
        body=found.body,
        metadata=found.article.metadata,
        state=found.article.state,
        starred=found.article.starred,
        stories=found.stories,
        annotations=tuple(indexed(one, tuple(found.link_types.get(one.id, ()))) for one in found.annotations),
    )


def indexed(annotation: Annotation, links: tuple[str, ...] = ()) -> IndexedAnnotation:
    """What the index holds of an annotation, which has links of these types."""
    return IndexedAnnotation(
        id=annotation.id,
        quote=annotation.quote,
        note=annotation.note,
        translation=annotation.translation,
        tags=tuple(IndexedTag(a.tag, a.kind, a.role, a.stance) for a in annotation.assignments),
        attribution=annotation.attribution,
        wording=annotation.wording,
        check=annotation.check,
        links=links,
    )
