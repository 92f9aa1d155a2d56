"""Completion of a word being typed, and what may have been meant by a query that found nothing."""

from collections.abc import Iterator
from typing import Any

from tantivy import Searcher
from whoosh import query as wq

from archive.index.analysis import stem_all, tokens
from archive.index.base import NameResolver
from archive.index.reading import TEXT_FIELDS
from archive.model import TagKind
from archive.query.fields import FIELDS, Kind
from archive.query.parser import parse

_MOST_COMPLETIONS = 1_000  # tantivy reserves memory for as many as it is asked for
_CHANGED_ENDS = "ie"  # happi is the stem of happy, hope of hoping
_SHORTEST_BEGINNING = 2
_SURE_LENGTH = 5  # shorter words have too many neighbours two letters off


def complete(searcher: Searcher, prefix: str, limit: int) -> list[tuple[str, int]]:
    """Words that begin with `prefix`, folded, the most frequent first, with the number of documents they are in."""
    found = tokens(prefix.encode(errors="ignore").decode())  # half a character has no place in the index
    limit = min(limit, _MOST_COMPLETIONS)
    if not found or limit <= 0:
        return []
    counts: dict[str, int] = {}
    for name in TEXT_FIELDS:
        for word, count in searcher.terms_with_prefix(name, found[-1], limit=limit):
            counts[word] = max(count, counts.get(word, 0))
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit]


def suggest(searcher: Searcher, query: str, names: NameResolver) -> str | None:
    """The query with what does not exist replaced by what is most like it; None when there is nothing to replace."""
    written = query
    for leaf in sorted(_single(parse(query, draft=True)), key=lambda leaf: -leaf.startchar):
        better = _better(searcher, leaf, names)
        if better:
            quoted = f'"{better}"' if " " in better and isinstance(leaf, wq.Term) else better
            start, end = _extent(leaf)
            written = written[:start] + quoted + written[end:]
    return written if written != query else None


def _single(tree: Any) -> Iterator[Any]:
    if isinstance(tree, wq.Term) or (isinstance(tree, wq.Phrase) and tree.fieldname):
        yield tree
    elif not isinstance(tree, wq.Not) and tree is not wq.NullQuery:
        for child in tree.children():
            yield from _single(child)


def _extent(leaf: Any) -> tuple[int, int]:
    if isinstance(leaf, wq.Phrase) and leaf.char_ranges:
        return leaf.char_ranges[0][0], leaf.char_ranges[-1][1]
    return leaf.startchar, leaf.endchar


def _better(searcher: Searcher, leaf: Any, names: NameResolver) -> str | None:
    field = FIELDS[leaf.fieldname] if leaf.fieldname else None
    if field and field.kind is Kind.NAME:
        return _name(field.name, " ".join(leaf.words) if isinstance(leaf, wq.Phrase) else leaf.text, names)
    if isinstance(leaf, wq.Phrase) or (field and field.name not in TEXT_FIELDS):
        return None
    found = tokens(leaf.text)
    return _nearest(searcher, found[0]) if len(found) == 1 else None


def _name(field: str, words: str, names: NameResolver) -> str | None:
    """A name that can stand in that field, if `words` are none; the names of stories are not compared."""
    match field:
        case "story":
            return None
        case "mentions":
            return None if names.names(words) else names.suggest(words)
        case "issue":
            return None if names.issues(words) else names.suggest(words, TagKind.ISSUE)
    return None if names.actors(words) else names.suggest(words, TagKind.ACTOR)


def _nearest(searcher: Searcher, word: str) -> str | None:
    """The most frequent of the words that are least different from one that does not exist."""
    if any(searcher.doc_freq(name, word) for name in TEXT_FIELDS):
        return None
    if near := _nearest_among(searcher, word, (word[:2],)):
        return near
    return _nearest_among(searcher, word, (word[:1], word[1:2]))  # an early letter may be wrong, missing or swapped


def _nearest_among(searcher: Searcher, word: str, beginnings: tuple[str, ...]) -> str | None:
    from rapidfuzz.distance import OSA

    edits = 2 if len(word) >= _SURE_LENGTH else 1
    best: tuple[int, int, str] | None = None
    for beginning in filter(None, beginnings):
        for candidate, count in searcher.terms_with_prefix("body", beginning):
            if abs(len(candidate) - len(word)) <= edits:
                distance = OSA.distance(word, candidate, score_cutoff=edits)
                if distance <= edits and (best is None or (distance, -count) < best[:2]):
                    best = (distance, -count, candidate)
    return best[2] if best else None


def family(searcher: Searcher, stemmed: str, language: str) -> list[str]:
    """The words of titles and texts with that stem, for a language whose stems only ever change at the end."""
    beginning = stemmed[:-1] if stemmed[-1] in _CHANGED_ENDS else stemmed
    if len(beginning) < _SHORTEST_BEGINNING:
        return []
    found = {word for name in TEXT_FIELDS for word, _ in searcher.terms_with_prefix(name, beginning)}
    words = sorted(found)
    return [word for word, own in zip(words, stem_all(words, language), strict=True) if own == stemmed]
