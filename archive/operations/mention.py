"""Where known names stand in an article: suggestions for tagging, derived anew whenever they are asked for.

They become the user's own only when they are accepted: then each place is a highlight with the tag on it.
"""

from collections.abc import Iterable, Sequence

from archive.changes import ChangeSet
from archive.errors import QuoteError
from archive.index.base import Keeper
from archive.model import Annotation, Mention, MentionedName, PlacementState, Role, Span, TagKind, Version
from archive.operations.labels import listed
from archive.sentences import Sentence
from archive.store import aliases, annotations, articles, reports, tags
from archive.store.connection import Connection, Pool
from archive.store.transaction import Session, gesture
from archive.text.aliases import NameFinder
from archive.text.anchor import describe
from archive.text.folding import fold
from archive.text.quote_match import snap


def mentions(connection: Connection, article: int, number: int | None = None) -> tuple[Mention, ...]:
    """The names and aliases of actors and issues in the current text, or in a version, in its order.

    Raises NotFound.
    """
    return _mentions(connection, _text(connection, article, number))


def untagged_mentions(connection: Connection, article: int, number: int | None = None) -> tuple[MentionedName, ...]:
    """The tags whose names stand in a text where they are not tagged, with these places, in its order.

    Raises NotFound.
    """
    text = _text(connection, article, number)
    tagged = _Tagged(connection, text)
    places: dict[str, list[Span]] = {}
    for mention in _mentions(connection, text):
        if not tagged.covers(mention.tag, mention.span):
            places.setdefault(mention.tag, []).append(mention.span)
    found = [(tags.get(connection, key), spans) for key, spans in places.items()]
    return tuple(
        MentionedName(tag.id, tag.name, tag.kind, tag.type, tuple(spans), tag.id in tagged.tags) for tag, spans in found
    )


def accept_mentions(
    connection: Connection, session: Session, article: int, accepted: Sequence[Mention], role: Role = Role.MENTIONED
) -> ChangeSet:
    """Tag these places of the current text, actors in `role`; where a place is tagged already nothing is done.

    Each place is one highlight, whatever number of tags it gets. Raises NotFound, NameNotUnderstood, or QuoteError
    where a name does not stand at its place, as in a text that has changed since it was looked for.
    """
    with gesture(connection, session, Sentence("Accept names")) as rows:
        text = _text(connection, article, None)
        tagged = _Tagged(connection, text)
        kinds = {tag.id: tag for tag in (tags.get(connection, key) for key in {one.tag for one in accepted})}
        rows.label = listed(rows.label, sorted(tag.name for tag in kinds.values()))
        places = {span: key for key, span in reversed(tagged.here)}
        for mention in sorted(accepted, key=lambda one: one.span):
            written = mention.span.of(text.body)
            if not written or fold(written).strip() != fold(mention.name).strip():
                raise QuoteError(
                    Sentence(
                        "{mention} does not stand at {start} in article {article}, which has changed: "
                        "look for the names again.",
                        mention=mention.name,
                        start=mention.span.start,
                        article=article,
                    )
                )
            span = snap(text.body, mention.span)
            if tagged.covers(mention.tag, span):
                continue
            if span not in places:
                places[span] = annotations.insert(rows, article, text.number, describe(text.body, span))
            is_actor = kinds[mention.tag].kind is TagKind.ACTOR
            annotations.assign(rows, places[span], mention.tag, role=role if is_actor else None, as_written=written)
    return rows.changeset()


def appearances(pool: Pool, keeper: Keeper, tag: str, *, wait: float = 2.0) -> int:
    """In how many articles the name or an alias of a tag occurs. Raises NameNotUnderstood or IndexBusy."""
    with pool.reader() as connection:
        own = _Names([tags.get(connection, tag).name, *(alias.name for alias in aliases.of(connection, tag))])
    keeper.drain(wait)
    return keeper.ask(lambda index: index.tally("mentions:it", own)[0], wait)


def _text(connection: Connection, article: int, number: int | None) -> Version:
    current = articles.get(connection, article).version
    return articles.version(connection, article, current if number is None else number)


def _mentions(connection: Connection, text: Version) -> tuple[Mention, ...]:
    return tuple(NameFinder(tags.names(connection)).find(text.body))


class _Tagged:
    """What is tagged in a text, by annotations made in it or in another version of which their place here is sure."""

    def __init__(self, connection: Connection, text: Version) -> None:
        marked = annotations.of_article(connection, text.article)
        self.tags = frozenset(one.tag for annotation in marked for one in annotation.assignments)
        self.here = [(one.id, one.span) for one in marked if one.version == text.number]
        placed = reports.placements(connection, text, marked)
        self._spans: dict[str, list[Span]] = {}
        for annotation in marked:
            place = placed.get(annotation.id)
            is_sure = place is None or place.state in (PlacementState.SAME, PlacementState.MOVED)
            span = place.span if place else annotation.span
            if is_sure and span:
                self._add(annotation, span)

    def _add(self, annotation: Annotation, span: Span) -> None:
        for one in annotation.assignments:
            self._spans.setdefault(one.tag, []).append(span)

    def covers(self, tag: str, span: Span) -> bool:
        """Whether a place lies in an annotation that has the tag."""
        return any(one.start <= span.start and span.end <= one.end for one in self._spans.get(tag, ()))


class _Names:
    """Answers a query that asks for mentions with the names of one tag, whatever it asks for."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = tuple(names)

    def names(self, words: str) -> tuple[str, ...]:
        return self._names

    def actors(self, words: str) -> frozenset[str]:
        return frozenset()

    issues = stories = actors

    def suggest(self, words: str, kind: TagKind | None = None) -> str | None:
        return None
