"""Every query finds here what Whoosh's own index finds: the same articles, and the same passages."""

import re
from collections import Counter
from functools import cache

import pytest
from whoosh import query as wq

from archive.index.analysis import LANGUAGES, stem
from archive.index.base import Target
from archive.query.fields import FIELDS
from archive.query.parser import parse
from tests.archive.index.conformance.corpus import ACTORS, INFLECTED, ROWS, WORDS, corpus
from tests.archive.index.conformance.oracle import answer
from tests.archive.index.conformance.ours import Ours
from tests.archive.index.conformance.queries import CHOSEN, grown
from tests.archive.index.conformance.whoosh_index import words

QUERIES = (*CHOSEN, *grown())
CONSTRUCTS = (
    *(wq.And, wq.Or, wq.Not, wq.AndNot, wq.AndMaybe, wq.Require),
    *(wq.Term, wq.Phrase, wq.Wildcard, wq.FuzzyTerm, wq.TermRange),
)
MUCH = 0.15
ENOUGH = 30


@cache
def _answers(target: Target) -> dict[str, frozenset[int]]:
    return {query: frozenset(answer(query, target)) for query in QUERIES}


@pytest.mark.parametrize("target", list(Target))
def test_every_query_finds_what_whoosh_finds(ours: Ours, target: Target) -> None:
    expected = _answers(target)
    found = {query: ours.find(query, target) for query in QUERIES}
    wrong = {
        query: {"too many": sorted(found[query] - hits), "missing": sorted(hits - found[query])}
        for query, hits in expected.items()
        if found[query] != hits
    }
    assert wrong == {}


def test_the_queries_are_many_and_no_two_alike() -> None:
    assert len(CHOSEN) > 200
    assert len(set(QUERIES)) == len(QUERIES)


@pytest.mark.parametrize("target", list(Target))
def test_the_queries_tell_an_index_that_errs_from_one_that_does_not(target: Target) -> None:
    """Few find nothing, few find everything, and most find what no other does."""
    answers = Counter(_answers(target).values())
    everything = max(answers, key=len)
    assert answers[frozenset()] < MUCH * len(QUERIES)
    assert answers[everything] < MUCH * len(QUERIES)
    assert len(answers) > len(QUERIES) / 2


def test_every_field_is_asked_for_with_every_value_it_has() -> None:
    asked = {(leaf.fieldname, _text(leaf)) for query in QUERIES for leaf in parse(query).leaves()}
    assert {field for field, _ in asked} == {None, *FIELDS}
    assert {(name, value) for name, field in FIELDS.items() for value in field.values} <= asked


def _text(leaf: wq.Query) -> str:
    text = " ".join(leaf.words) if isinstance(leaf, wq.Phrase) else getattr(leaf, "text", "")
    return re.sub("[_-]", " ", text.lower())


def test_every_construct_is_used_often() -> None:
    used = Counter(type(node) for query in QUERIES for node in _nodes(parse(query)))
    assert {construct.__name__: used[construct] for construct in CONSTRUCTS if used[construct] < 10} == {}
    assert len([query for query in QUERIES if "^" in query]) > 10
    assert len([query for query in QUERIES if re.search(r'"~\d', query)]) > 10


def _nodes(tree: wq.Query) -> list[wq.Query]:
    return [tree, *(node for child in tree.children() for node in _nodes(child))]


@pytest.mark.parametrize(
    ("written", "confused"),
    [
        (" OR ", " AND "),
        (" AND ", " OR "),
        (" ANDNOT ", " AND "),
        (" NOT ", " "),
        (" REQUIRE ", " ANDMAYBE "),
        (" ANDMAYBE ", " AND "),
        (" -", " "),
        ("title:", "body:"),
        ("speaker:", "actor:"),
        ("stance:for", "stance:against"),
        ("before:", "after:"),
        ('"~', '"~1'),
        (r"(?<=\w)\*", ""),
        ("~1", ""),
    ],
)
def test_a_confused_construct_would_be_noticed(written: str, confused: str) -> None:
    """Most queries with a construct find something else with another in its place."""
    asked = {query: re.sub(written, confused, query) for query in QUERIES if re.search(written, query)}
    asked = dict(list(asked.items())[:ENOUGH])
    noticed = [
        query
        for query, other in asked.items()
        if any(answer(other, target) != _answers(target)[query] for target in Target)
    ]
    assert len(asked) >= 5
    assert len(noticed) > len(asked) / 2


def test_no_two_words_of_the_articles_share_a_stem() -> None:
    """Else the oracle, which has no stems, could not answer for words without a field."""
    names = [one for name, aliases in ACTORS.items() for one in (name, *aliases)]
    inflected = {words(word)[0] for word in INFLECTED}
    for language in {piece.language for piece in corpus()} & LANGUAGES.keys():
        found: dict[str | None, set[str]] = {}
        for word in re.findall(r"\w+", " ".join((*WORDS, *ROWS, *names))):
            found.setdefault(stem(words(word)[0] if language == "en" else word, language), set()).add(words(word)[0])
        assert {stem: family for stem, family in found.items() if len(family) > 1 or family & inflected} == {}
