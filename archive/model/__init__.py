"""The archive's nouns, as frozen values. Positions everywhere are code points of a version's body, half-open.

The words are those of a newspaper's cuttings library; `README.md` has the glossary.
"""

from archive.model.annotations import Alias, Annotation, Assignment, Excerpt, ExcerptLink, Link, Mention, Placement, Tag
from archive.model.articles import (
    PLAIN,
    Article,
    ArticleMetadata,
    Block,
    BlockStyle,
    NewArticle,
    Span,
    Version,
    blocks_of,
)
from archive.model.vocabulary import (
    DIRECTED,
    ActorType,
    Attribution,
    BlockKind,
    Check,
    ContradictionStatus,
    LinkType,
    PlacementState,
    ReadingState,
    Role,
    Stance,
    TagKind,
    Terms,
    Wording,
)

__all__ = [
    "DIRECTED",
    "PLAIN",
    "ActorType",
    "Alias",
    "Annotation",
    "Article",
    "ArticleMetadata",
    "Assignment",
    "Attribution",
    "Block",
    "BlockKind",
    "BlockStyle",
    "Check",
    "ContradictionStatus",
    "Excerpt",
    "ExcerptLink",
    "Link",
    "LinkType",
    "Mention",
    "NewArticle",
    "Placement",
    "PlacementState",
    "ReadingState",
    "Role",
    "Span",
    "Stance",
    "Tag",
    "TagKind",
    "Terms",
    "Version",
    "Wording",
    "blocks_of",
]
