"""From the tree of a query to one of tantivy's, for articles or for annotations.

What is asked of annotations in one AND group must be true of ONE annotation. An annotation's document has everything,
so among annotations that comes by itself. Among articles such a group is answered in two steps: the annotations that
satisfy it, then the articles they are in.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from math import prod

from tantivy import FieldType, Occur, Query

from archive.errors import QueryError
from archive.index.analysis import STEM_FIELDS, stem
from archive.index.base import Target
from archive.index.reading import WEIGHED_FIELDS
from archive.index.rows import any_of, row_query, word_query
from archive.index.schema import ANNOTATION, ARTICLE, of_kind, schema, stem_field, token
from archive.index.tree import (
    And,
    Dated,
    Everything,
    Leaf,
    Node,
    Not,
    Or,
    Part,
    Present,
    Tagged,
    Text,
    Tokens,
    affirmed,
    children,
    conjunction,
    levels,
    negation,
)
from archive.index.words import Word
from archive.model import TagKind
from archive.query.fields import Level
from archive.sentences import Sentence

Join = Callable[[Query], Sequence[int]]
"""Runs a query over annotation documents and gives the ids of their articles."""

Family = Callable[[str, str], Sequence[str]]
"""The words of the index that have the stem, for a language without a field of stems."""

_WEIGHTS = {"title": 3.0}
_STEM_WEIGHT = 0.3
_MOST_ALTERNATIVES = 64
_ON_ANNOTATIONS = frozenset({Level.ANNOTATION})
_DATE = FieldType.Integer

Clause = tuple[Occur, Query]


def compile_query(node: Node, target: Target, languages: Sequence[str], join: Join, family: Family) -> Query:
    """A query for the documents of `target`. `languages` are those with a stemmer that occur in the index.

    Raises QueryError for what can be said but not be searched.
    """
    compiler = _Compiler(languages, join, family)
    kind = ARTICLE if target is Target.ARTICLES else ANNOTATION
    found = compiler.on_articles(node) if target is Target.ARTICLES else compiler.on_document(node)
    return Query.boolean_query([(Occur.Must, _filter(of_kind(kind))), (Occur.Must, found)])


class _Compiler:
    def __init__(self, languages: Sequence[str], join: Join, family: Family) -> None:
        self._languages = languages
        self._join = join
        self._family = family
        self._alternatives = 0

    def on_articles(self, node: Node) -> Query:
        """For article documents, with a join wherever several conditions must hold on one annotation."""
        match node:
            case And():
                return self._group(node)
            case Or():
                return any_of([self.on_articles(part) for part in node.parts])
            case Not():
                return _combined([(Occur.MustNot, self.on_articles(node.part))])
        return self._leaf(node)

    def _group(self, group: And) -> Query:
        on_one = [part for part in group.parts if _is_on_one(part)]
        mixed = [part for part in group.parts if levels(part) >= _ON_ANNOTATIONS and part not in on_one]
        if mixed and len(mixed) + bool(on_one) > 1:
            return self.on_articles(self._spelled_out(group, mixed))
        clauses = [self._clause(part) for part in group.parts if part not in on_one]
        if any(not isinstance(part, Not) for part in on_one):
            clauses.append((Occur.Must, self._exists(conjunction(on_one))))
        else:
            clauses.extend((Occur.MustNot, self._exists(part.part)) for part in on_one if isinstance(part, Not))
        clauses.extend((Occur.Should, self.on_articles(part)) for part in group.wanted)
        return _combined(clauses)

    def _clause(self, part: Node) -> Clause:
        if isinstance(part, Not):
            return Occur.MustNot, self.on_articles(part.part)
        return Occur.Must, self.on_articles(part)

    def _exists(self, condition: Node) -> Query:
        """Articles with an annotation of which the condition is true."""
        if not children(condition):
            return self.on_articles(condition)
        on_annotations = [
            (Occur.Must, _filter(of_kind(ANNOTATION))),
            (Occur.Must, self.on_document(condition)),
        ]
        articles = self._join(Query.boolean_query(on_annotations))
        return _filter(Query.term_set_query(schema(), "article", list(articles)))

    def _spelled_out(self, group: And, mixed: list[Node]) -> Node:
        """The group as alternatives, each of which says plainly what is asked of the one annotation."""
        choices = [_alternatives(part) for part in mixed]
        self._alternatives += prod(map(len, choices))
        if self._alternatives > _MOST_ALTERNATIVES:
            raise QueryError(
                Sentence("Too many alternatives mix words of the article with what is tagged on a passage."), 0
            )
        rest = [part for part in group.parts if part not in mixed]
        found = tuple(conjunction([*rest, *some]) for some in product(*choices))
        return conjunction([Or(found)], group.wanted)

    def on_document(self, node: Node) -> Query:
        """For one document that has everything the query asks about."""
        match node:
            case And():
                clauses = [
                    (Occur.MustNot, self.on_document(part.part))
                    if isinstance(part, Not)
                    else (Occur.Must, self.on_document(part))
                    for part in node.parts
                ]
                clauses.extend((Occur.Should, self.on_document(part)) for part in node.wanted)
                return _combined(clauses)
            case Or():
                return any_of([self.on_document(part) for part in node.parts])
            case Not():
                return _combined([(Occur.MustNot, self.on_document(node.part))])
        return self._leaf(node)

    def _leaf(self, leaf: Leaf) -> Query:
        match leaf:
            case Text():
                return self._text(leaf)
            case Everything():
                return _filter(Query.all_query())
            case Tokens():
                return _filter(_raws(leaf.field, leaf.values))
            case Tagged(kind, ids, None):
                return _filter(_raws(kind, ids))
            case Tagged(_, ids, role):
                return _filter(_raws("tag", {token(tag, str(role)) for tag in ids}))
            case Part():
                return _filter(_part(leaf))
            case Present():
                return _filter(Query.exists_query(leaf.field))
            case Dated():
                return _filter(_dated(leaf))

    def _text(self, leaf: Text) -> Query:
        if not is_weighed(leaf):
            return _filter(any_of([row_query(name, leaf.words) for name in leaf.fields]))
        queries = [Query.boost_query(row_query(name, leaf.words), _WEIGHTS.get(name, 1.0)) for name in leaf.fields]
        if leaf.words.plain and len(leaf.fields) > 1:
            for language in self._languages:
                if stemmed := stem(leaf.words.plain, language):
                    queries.extend(self._stemmed(stemmed, language, leaf))
        return Query.boost_query(any_of(queries), leaf.boost)

    def _stemmed(self, stemmed: str, language: str, leaf: Text) -> Iterator[Query]:
        """Other forms of the word, which weigh less than the word itself."""
        if language in STEM_FIELDS:
            yield _weighing(_raw(stem_field(language), stemmed), _STEM_WEIGHT)
            return
        forms = [form for form in self._family(stemmed, language) if form != leaf.words.row[0].text]
        if forms:
            # single terms: over a few words a set of terms takes twice as long
            found = any_of([word_query(name, Word(form)) for name in leaf.fields for form in forms])
            in_language = _filter(_raw("lang", language))
            yield Query.boolean_query([(Occur.Must, in_language), (Occur.Must, _weighing(found, _STEM_WEIGHT))])


def is_weighed(leaf: Text) -> bool:
    """Whether a text says how relevant a hit is; where an article appeared only sorts in or out."""
    return leaf.boost > 0 and leaf.fields[0] in WEIGHED_FIELDS


def _is_on_one(part: Node) -> bool:
    """Whether `part` is about one annotation. `issue:a OR -actor:b` is not: its second half asks that there be none."""
    return levels(part) == _ON_ANNOTATIONS and not (isinstance(part, Or) and _denies(part))


def _denies(node: Node) -> bool:
    """Whether it can be true by what there is not."""
    match node:
        case Not():
            return True
        case Or():
            return any(map(_denies, node.parts))
        case And():
            return all(map(_denies, node.parts))
    return False


def _alternatives(part: Node) -> tuple[Node, ...]:
    """`part`, which is no AND, as parts of an OR: NOT is moved inward as far as that takes.

    What is denied of one annotation stays together, so that a stance within it remains about the issue beside it.
    """
    match part:
        case Or():
            return part.parts
        case Not(And(inner, _)):
            on_one = [one for one in inner if levels(one) == _ON_ANNOTATIONS]
            together = [Not(conjunction(on_one))] if on_one else []
            return (*together, *(negation(one) for one in inner if one not in on_one))
        case Not(Or(inner)):
            return (conjunction([negation(one) for one in inner]),)
    return (part,)


def _combined(clauses: list[Clause]) -> Query:
    if all(occur is not Occur.Must for occur, _ in clauses):  # tantivy finds nothing that is only not something
        clauses = [*clauses, (Occur.Must, _filter(Query.all_query()))]
    return Query.boolean_query(clauses)


def _filter(query: Query) -> Query:
    """What is true or not adds nothing to a score."""
    return _weighing(query, 0.0)


def _weighing(query: Query, score: float) -> Query:
    return Query.const_score_query(query, score)


def _raw(name: str, value: str) -> Query:
    return Query.term_query(schema(), name, value, index_option="basic")


def _raws(name: str, values: Iterable[str]) -> Query:
    found = sorted(values)
    return _raw(name, found[0]) if len(found) == 1 else Query.term_set_query(schema(), name, found)


def _part(part: Part) -> Query:
    if not part.beside:
        return _raw("role" if part.kind is TagKind.ACTOR else "stance", part.value)
    return _combined([(Occur.Must, _raws("tag", {token(tag, part.value) for tag in ids})) for ids in part.beside])


def _dated(leaf: Dated) -> Query:
    bounds = []
    if leaf.starts_by is not None:
        bounds.append(Query.range_query(schema(), "published_start", _DATE, upper_bound=leaf.starts_by))
    if leaf.ends_from is not None:
        bounds.append(Query.range_query(schema(), "published_end", _DATE, lower_bound=leaf.ends_from))
    return _combined([(Occur.Must, bound) for bound in bounds or [Query.exists_query("published_start")]])


def is_ranked(node: Node) -> bool:
    """Whether a hit can be more or less relevant: without words there is nothing to weigh."""
    return any(isinstance(leaf, Text) and is_weighed(leaf) for leaf in affirmed(node))
