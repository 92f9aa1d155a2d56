"""Whoosh's own parser, set up so that nothing is lost on the way: the words stay as typed, with their positions.

No schema is given to Whoosh, because the words are analysed by the index. Its operators and wildcards are replaced by
ones that keep positions, know `-word`, and evaluate each half of a pair once (Whoosh's does so twice at every level,
which is exponential in the length of a chain).
"""

import re
from functools import cache
from typing import Any

from whoosh import query
from whoosh.qparser import plugins, syntax
from whoosh.qparser.default import QueryParser

from archive.query import grammar
from archive.query.scan import scan


def parse(text: str, *, draft: bool = False) -> Any:
    """The query as Whoosh's tree, as written: not normalised, not analysed.

    A word or phrase without a field has `fieldname` None. Every leaf has `startchar` and `endchar`, code points of
    `text`. Raises QueryError; see `scan` for `draft`.
    """
    return _parser().parse(scan(text, draft=draft), normalize=False)


@cache
def _parser() -> QueryParser:
    return QueryParser(
        None,
        None,
        plugins=[
            plugins.PhrasePlugin(grammar.PHRASE),
            plugins.SingleQuotePlugin(grammar.SINGLE_QUOTED),
            plugins.FieldsPlugin(grammar.FIELD, remove_unknown=False),
            _Wildcards(),
            plugins.FuzzyTermPlugin(grammar.FUZZY),
            plugins.RangePlugin(re.compile(grammar.RANGE)),
            plugins.GroupPlugin(),
            plugins.OperatorsPlugin(_operators(), clean=True),
            plugins.BoostPlugin(grammar.BOOST),
        ],
    )


def _operators() -> list[tuple[Any, int]]:
    """In the order in which they bind, which is Whoosh's; tried in the order of the numbers."""
    tagger, prefix = plugins.OperatorsPlugin.OpTagger, syntax.PrefixOperator
    return [
        (tagger(grammar.MINUS, syntax.NotGroup, prefix), 0),
        (tagger(grammar.operator("NOT"), syntax.NotGroup, prefix), 0),
        (tagger(grammar.operator("AND"), syntax.AndGroup), 0),
        (tagger(grammar.operator("OR"), syntax.OrGroup), 0),
        (tagger(grammar.operator("ANDNOT"), _AndNot), 0),
        (tagger(grammar.operator("ANDMAYBE"), _AndMaybe), 0),
        (tagger(grammar.operator("REQUIRE"), _Require), 0),
    ]


class _Pair(syntax.BinaryGroup):  # type: ignore[misc]
    def query(self, parser: QueryParser) -> Any:
        first, second = (node.query(parser) for node in self.nodes)
        return self.qclass(first, second)


class _AndNot(_Pair):
    qclass = query.AndNot


class _AndMaybe(_Pair):
    qclass = query.AndMaybe


class _Require(_Pair):
    qclass = query.Require


class _Wildcards(plugins.TaggingPlugin):  # type: ignore[misc]
    """A whole word with * or ? in it, read at once: Whoosh's own joins it from pieces and loses where it begins."""

    nodetype = plugins.WildcardPlugin.WildcardNode

    def __init__(self) -> None:
        super().__init__(grammar.WILD_WORD)
