"""What a query ought to find, by Whoosh's own searcher over Whoosh's own index.

`whoosh_alone` is Whoosh's answer, as it is. `answer` is Whoosh's answer after the rules that `differences.py` names:
a group holds on one passage, a role is about the actor beside it, ANDNOT is set arithmetic. Only the parse tree is
shared with what is tested.
"""

from functools import cache
from itertools import product
from typing import Any

from whoosh import query as wq

from archive.index.base import Target
from archive.query.parser import parse
from tests.archive.index.conformance import whoosh_index
from tests.archive.index.conformance.leaves import Bound, named_by, translate_leaf
from tests.archive.index.conformance.whoosh_index import WhooshIndex

_OF_PASSAGES = {
    *("actor", "issue", "speaker", "via", "about", "role", "stance", "tagged", "attribution", "wording", "check"),
    *("has", "link", "note"),
}
_KINDS = ("actor", "issue")


def whoosh_alone(query: str, target: Target) -> set[int]:
    """The hits when Whoosh is given the query and documents as they are."""
    index = whoosh_index.articles() if target is Target.ARTICLES else whoosh_index.passages()
    return index.find(translated(query, binding=False).normalize())


def answer(query: str, target: Target) -> set[int]:
    """The hits there should be."""
    tree = translated(query)
    return _articles(tree) if target is Target.ARTICLES else _find(whoosh_index.passages(), tree)


@cache
def translated(query: str, *, binding: bool = True) -> Any:
    """The query for Whoosh's index. Without `binding`, roles and stances are those of any tag of the document."""
    return _translated(parse(query), {} if binding else None) or wq.Every()


def _translated(tree: Any, bound: Bound | None) -> Any:
    """None where nothing is searchable."""
    match tree:
        case wq.And() | wq.Or():
            inner = _with(bound, tree) if isinstance(tree, wq.And) else bound
            parts = [part for one in tree if (part := _translated(one, inner)) is not None]
            return type(tree)(parts) if len(parts) > 1 else next(iter(parts), None)
        case wq.Not():
            part = _translated(tree.query, bound)
            return None if part is None else wq.Not(part)
        case wq.AndNot() | wq.AndMaybe() | wq.Require():
            pair = [_translated(part, _with(bound, tree)) for part in (tree.a, tree.b)]
            if None not in pair:
                return type(tree)(*pair)
            return pair[0] or (None if isinstance(tree, wq.AndNot) else pair[1])
    return translate_leaf(tree, bound)


def _with(bound: Bound | None, group: Any) -> Bound | None:
    """The tags named in a group; of a kind it does not name, those named around it."""
    if bound is None:
        return None
    parts = list(_flat(group))
    own = {kind: [names for part in parts if (names := named_by(part, kind)) is not None] for kind in _KINDS}
    return bound | {kind: names for kind, names in own.items() if names}


def _flat(group: Any) -> Any:
    """The conditions of a group and of the groups in brackets within it."""
    match group:
        case wq.And():
            for part in group:
                yield from _flat(part)
        case wq.AndNot():
            yield from _flat(group.a)
        case wq.AndMaybe() | wq.Require():
            yield from (*_flat(group.a), *(_flat(group.b) if isinstance(group, wq.Require) else ()))
        case _:
            yield group


def _find(index: WhooshIndex, tree: Any) -> set[int]:
    """Whoosh's answer; where its searcher is known to err, set arithmetic on its answers to the parts."""
    if not _errs(tree):
        return index.find(tree)
    match tree:
        case wq.And():
            return set.intersection(*(_find(index, part) for part in tree))
        case wq.Or():
            return set.union(*(_find(index, part) for part in tree))
        case wq.Not():
            return index.everything - _find(index, tree.query)
        case wq.AndNot():
            return _find(index, tree.a) - _find(index, tree.b)
        case wq.AndMaybe():
            return _find(index, tree.a)
    return _find(index, tree.a) & _find(index, tree.b)


def _errs(tree: Any) -> bool:
    return isinstance(tree, wq.AndNot | wq.Require) or any(map(_errs, tree.children()))


def _articles(tree: Any) -> set[int]:
    """Articles, where what a group says of passages holds on one of them."""
    if not _is_of_passages(tree):
        return _find(whoosh_index.articles(), tree)
    return set().union(*map(_satisfying, _alternatives(tree)))


def _satisfying(conditions: tuple[Any, ...]) -> set[int]:
    """Articles that fulfil all the conditions, those about passages on one passage.

    Where these only say what is not, no passage may be so.
    """
    of_passages = [one for one in conditions if _is_of_passages(one)]
    of_articles = [one for one in conditions if one not in of_passages]
    hits = _find(whoosh_index.articles(), wq.And(of_articles)) if of_articles else whoosh_index.articles().everything
    if any(not isinstance(one, wq.Not) for one in of_passages):
        return hits & _of_passages(wq.And(of_passages))
    return hits.difference(*(_of_passages(one.query) for one in of_passages))


def _of_passages(tree: Any) -> set[int]:
    passages = whoosh_index.passages()
    return {passages.article_of[number] for number in _find(passages, tree)}


def _alternatives(tree: Any) -> list[tuple[Any, ...]]:
    """The tree as alternatives, each a number of conditions about articles only or about passages only."""
    if not _is_of_passages(tree):
        return [(tree,)]
    match tree:
        case wq.Or():
            return [one for part in tree for one in _alternatives(part)]
        case wq.And():
            return [sum(some, ()) for some in product(*map(_alternatives, tree))]
        case wq.AndNot():
            return _alternatives(wq.And([tree.a, wq.Not(tree.b)]))
        case wq.Require():
            return _alternatives(wq.And([tree.a, tree.b]))
        case wq.AndMaybe():
            return _alternatives(tree.a)
        case wq.Not() if _is_of_articles(tree.query):
            return _alternatives_to(tree.query)
    return [(tree,)]


def _alternatives_to(tree: Any) -> list[tuple[Any, ...]]:
    """What it takes that a tree which speaks of articles and of passages is not true."""
    match tree:
        case wq.Or():
            return _alternatives(wq.And([wq.Not(part) for part in tree]))
        case wq.And():
            together = [part for part in tree if not _is_of_articles(part)]
            others = [wq.Not(part) for part in tree if _is_of_articles(part)]
            return _alternatives(wq.Or([*others, wq.Not(wq.And(together))] if together else others))
        case wq.Not():
            return _alternatives(tree.query)
    raise AssertionError(f"not in these tests: {tree}")


def _is_of_passages(tree: Any) -> bool:
    """Whether anything in the tree is about passages."""
    return any(leaf.field() in _OF_PASSAGES for leaf in tree.leaves())


def _is_of_articles(tree: Any) -> bool:
    """Whether anything in the tree is about articles."""
    return any(leaf.field() not in _OF_PASSAGES for leaf in tree.leaves())
