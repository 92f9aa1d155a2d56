"""The table of everything that we find otherwise than Whoosh alone would, on purpose: nothing else may differ.

Those up to `an issue includes those below it` are rules of the oracle's `answer`, since queries of any kind meet them.
The others are said here by what to ask instead, or by reading the texts.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from whoosh.analysis import CharsetFilter, LowercaseFilter, RegexTokenizer
from whoosh.support.charset import accent_map

from archive.index.base import Target
from tests.archive.index.conformance.corpus import corpus
from tests.archive.index.conformance.oracle import answer, translated, whoosh_alone
from tests.archive.index.conformance.whoosh_index import WhooshIndex

Answer = Callable[[str, Target], set[int]]
_ARTICLES, _PASSAGES = Target.ARTICLES, Target.ANNOTATIONS


@dataclass(frozen=True, slots=True)
class Difference:
    """`query` shows it: `intended` is what it finds here, `whoosh` what it would find there."""

    name: str
    why: str
    query: str
    target: Target
    intended: Answer = answer
    whoosh: Answer = whoosh_alone


def _instead(query: str) -> Answer:
    """The answer to another query, which says at length what ours means."""
    return lambda _, target: answer(query, target)


def _reading(is_meant: Callable[[str], bool]) -> Answer:
    """What has a title or text that is meant."""
    return lambda _, target: {number for number, texts in _texts(target) if any(map(is_meant, texts))}


def _texts(target: Target) -> Iterator[tuple[int, tuple[str, ...]]]:
    for piece in corpus():
        if target is _ARTICLES:
            yield piece.number, (piece.title, piece.body)
            continue
        for passage in piece.passages:
            yield passage.number, (piece.title, piece.body[passage.start : passage.end], passage.translation)


def _lowered_before_folded(query: str, target: Target) -> set[int]:
    """Whoosh with the filters its manual recommends for accents."""
    documents = [{"number": number, "title": t[0], "body": " ".join(t[1:])} for number, t in _texts(target)]
    usual = WhooshIndex(documents, lambda: RegexTokenizer() | LowercaseFilter() | CharsetFilter(accent_map))
    return usual.find(translated(query))


DIFFERENCES = (
    Difference(
        "ANDNOT leaves out all it should",
        "Whoosh's searcher lets a document through that has both.",
        "truce ANDNOT border",
        _ARTICLES,
    ),
    Difference(
        "REQUIRE may stand in a group",
        "Within a group Whoosh's searcher answers with other documents altogether.",
        "(fax REQUIRE aid) grain",
        _ARTICLES,
    ),
    Difference(
        "everything beside a word is that word",
        "Whoosh takes AND with everything for everything.",
        "truce *",
        _ARTICLES,
    ),
    Difference(
        "several words typed as one are a phrase",
        "Whoosh looks for the pieces anywhere.",
        "40,170",
        _ARTICLES,
    ),
    Difference(
        "two words near each other may stand the other way round",
        "It costs two of the places; Whoosh knows only the order as written, as we do with more words.",
        '"line red"~3',
        _ARTICLES,
    ),
    Difference(
        "an imprecise date matches by overlap",
        "An article of June may be of the 30th of June; Whoosh compares moments.",
        "published:2024-06-30",
        _ARTICLES,
    ),
    Difference(
        "a group holds on one passage",
        "Who said it and what about must be one statement; Whoosh's documents know no passages.",
        "speaker:venn issue:ferry",
        _ARTICLES,
    ),
    Difference(
        "what a statement is not is said of the same passage",
        "Another passage of the article may well be about it.",
        "speaker:venn -issue:ferry",
        _ARTICLES,
    ),
    Difference(
        "a role is that of the actor beside it",
        "Whoosh is content with anybody in that role.",
        "actor:venn role:about",
        _PASSAGES,
    ),
    Difference(
        "a stance is toward the issue beside it",
        "Whoosh is content with that stance toward anything.",
        'issue:"truce line" stance:for',
        _PASSAGES,
    ),
    Difference(
        "an issue includes those below it",
        "Whoosh knows no hierarchy.",
        "issue:ferry",
        _PASSAGES,
    ),
    Difference(
        "English words are found in their inflected forms",
        "In the language of the article, and only for words without a field.",
        "negotiating",
        _ARTICLES,
        _instead("negotiating OR (lang:en (negotiate OR negotiator))"),
    ),
    Difference(
        "Turkish words are found in their inflected forms",
        "The same in another language, whose stems have a field of their own.",
        "kitap",
        _ARTICLES,
        _instead("kitap OR (lang:tr kitaplar)"),
    ),
    Difference(
        "a German umlaut may be written with an e",
        "That is how the German stemmer takes it.",
        "oel",
        _ARTICLES,
        _instead("oel OR (lang:de öl)"),
    ),
    Difference(
        "folding comes before lowering",
        "Lowered first, İ is an i with a dot above, which no accent map knows: istanbul would not find İstanbul.",
        "istanbul",
        _ARTICLES,
        whoosh=_lowered_before_folded,
    ),
    Difference(
        "two letters changed about are one slip",
        "Whoosh counts them as two.",
        "cloour~1",
        _ARTICLES,
        _instead("colour"),
    ),
    Difference(
        "* works within a phrase",
        "Whoosh looks for the star itself, and finds nothing.",
        '"last cha*"',
        _PASSAGES,
        _instead('"last chance"'),
    ),
    Difference(
        "? within a phrase ends a question",
        "Whoosh looks for the sign itself.",
        '"red line?"',
        _ARTICLES,
        _instead('"red line"'),
        lambda query, target: whoosh_alone('"red lin?"', target),
    ),
    Difference(
        "unspaced writing is found by any two signs",
        "To Whoosh a row of signs is one word.",
        "国人",
        _ARTICLES,
        _reading(lambda text: "国人" in text),
    ),
    Difference(
        "a soft hyphen is not there",
        "Whoosh takes it for the end of a word.",
        "zwisprung",
        _ARTICLES,
        _reading(lambda text: "zwi\u00adsprung" in text),
    ),
    Difference(
        "Hebrew is found without its points",
        "Whoosh takes the points for parts of the word, or for its end.",
        "שלום",
        _ARTICLES,
        _reading(lambda text: "שָׁלוֹם" in text),
        _lowered_before_folded,
    ),
)
"""Each with a query that shows it."""
