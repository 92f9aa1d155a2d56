"""Is this what was written, and where? A passage somebody pastes is looked up in every text of the archive.

The index names the articles that may hold it; what is said of them is read off the texts themselves. The index knows
current texts only, so earlier versions are gone through one by one, those that have its longest words.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from heapq import nlargest
from itertools import islice, zip_longest

from archive.errors import QuoteError
from archive.index.base import Keeper
from archive.model import Article, ArticleMetadata, DifferenceKind, Span
from archive.sentences import Sentence
from archive.store import articles, versions
from archive.store.connection import Connection, Pool
from archive.text.citation import citation
from archive.text.near_passages import WordDifference, nearest_place
from archive.text.passages import Exact, Passage, exact_places, passage
from archive.text.wording import ELLIPSIS, wording

# How many texts are compared with the passage: to find it verbatim, to find what is near, and of earlier versions.
_MOST_CANDIDATES = 5_000
_MOST_ALIKE = 24
_MOST_EARLIER = 48
_PORTION = 64
_LONGEST_WORDS = 4
# A place that much less like the passage than the nearest one is another passage.
_FARTHER = 0.15
_WORD = re.compile(r"\w+")
_SIGNS_OF_MANY_FORMS = frozenset(f"\"'.[](){ELLIPSIS}")


class Verdict(StrEnum):
    VERBATIM = "verbatim"
    DIFFERS = "differs"
    NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class QuotationPlace:
    """A place where a passage stands, or comes nearest: `quote` is the text there, `span` its code points.

    `title` is that of the version, `is_current` whether it is the article's present one. `differences` account for
    both texts word by word; a verbatim place has none unless an ellipsis leaves something out. `likeness` is 0 to 1.
    """

    article: int
    version: int
    is_current: bool
    title: str
    about: ArticleMetadata
    span: Span
    quote: str
    citation: str
    differences: tuple[WordDifference, ...] = ()
    likeness: float = 1.0


@dataclass(frozen=True, slots=True)
class QuotationResult:
    """`places` are in the order of publication when verbatim, the nearest first when not.

    `headlines` are current titles that have the passage verbatim, looked for where no text does; their positions are
    those of the title. `more` says that there are verbatim places beyond these, or may be; `pending` counts the
    changes the index has not seen yet.
    """

    verdict: Verdict
    places: tuple[QuotationPlace, ...]
    headlines: tuple[QuotationPlace, ...]
    more: bool
    pending: int


@dataclass(frozen=True, slots=True)
class _Text:
    """The text of one version."""

    article: Article
    version: int
    title: str
    body: str

    def place(self, span: Span, differences: Iterable[WordDifference] = (), likeness: float = 1.0) -> QuotationPlace:
        return QuotationPlace(
            article=self.article.id,
            version=self.version,
            is_current=self.version == self.article.version,
            title=self.title,
            about=self.article.metadata,
            span=span,
            quote=span.of(self.body),
            citation=citation(replace(self.article, title=self.title)),
            differences=tuple(differences),
            likeness=likeness,
        )


def find_quotation(pool: Pool, keeper: Keeper, text: str, *, limit: int = 10, wait: float = 2.0) -> QuotationResult:
    """Say whether a passage stands in the archive word for word, in other words, or not at all, and where.

    `wait` is how many seconds the index may take to catch up first. Raises QuoteError for a text without words, or
    IndexBusy while another process builds an index that cannot be trusted yet.
    """
    from archive.index.passages import is_searchable

    wanted = passage(text)
    if not wanted.parts or not is_searchable(wanted.runs):
        raise QuoteError(Sentence("There is no word in this text: give the passage to look for in its own words."))
    pending = keeper.drain(wait)
    with pool.reader() as connection:
        total, ids = keeper.ask(lambda index: index.holding(wanted.runs, _MOST_CANDIDATES), wait)
        places = _verbatim(connection, wanted, ids, limit)
        earlier = list(_earlier(connection, wanted, {place.article for place in places}))
        places += [place for text in earlier for place in _exact(text, wanted)]
        more = total > len(ids) or len(places) > limit
        if not places:  # the index has a word divided in the text as two words
            found = keeper.ask(lambda index: index.resembling(wanted.runs, _MOST_ALIKE), wait)
            alike = list(_current(connection, found))
            places = [place for text in alike for place in _exact(text, wanted)]
        if places:
            return QuotationResult(Verdict.VERBATIM, tuple(places[:limit]), (), more, pending)
        places = _near([*alike, *earlier], wanted)
        _, ids = keeper.ask(lambda index: index.holding(wanted.runs, _MOST_CANDIDATES, "title"), wait)
        titles = (replace(text, body=text.title) for text in _current(connection, ids))
        headlines = tuple(islice((place for title in titles for place in _exact(title, wanted)), limit))
    verdict = Verdict.DIFFERS if places else Verdict.NOT_FOUND
    return QuotationResult(verdict, tuple(places[:limit]), headlines, more, pending)


def _verbatim(connection: Connection, wanted: Passage, ids: Sequence[int], limit: int) -> list[QuotationPlace]:
    """The first places in these articles, one more than `limit` if there are."""
    places: list[QuotationPlace] = []
    for text in _current(connection, ids):
        places += _exact(text, wanted)
        if len(places) > limit:
            break
    return places


def _exact(text: _Text, wanted: Passage) -> Iterator[QuotationPlace]:
    words = _longest_words(wanted)
    if sum(word in text.body for word in words) < max(1, len(words) - 1):  # one may be divided in this text
        return
    if not all(sign in text.body for sign in _signs(wanted)):
        return
    for found in exact_places(wording(text.body), wanted):
        yield text.place(found.span, _account(text.body, found, wanted) if found.left_out else ())


def _account(body: str, found: Exact, wanted: Passage) -> Iterator[WordDifference]:
    """The parts of an elided passage, which are equal, and what is left out between them."""
    start = found.span.start
    for part, left_out in zip_longest(wanted.parts, found.left_out):
        end = left_out.start if left_out else found.span.end
        given = wanted.given.span(part).of(wanted.given.text)
        yield WordDifference(DifferenceKind.EQUAL, given, body[start:end])
        if left_out:
            yield WordDifference(DifferenceKind.LEFT_OUT, ELLIPSIS, left_out.of(body).strip())
            start = left_out.end


def _near(texts: Sequence[_Text], wanted: Passage) -> list[QuotationPlace]:
    """The nearest place in each article, in whatever version it is, the nearest of all first."""
    best: dict[int, QuotationPlace] = {}
    for text in texts:
        found = nearest_place(text.body, wanted)
        known = best.get(text.article.id)
        if found and (known is None or found.likeness > known.likeness):
            best[text.article.id] = text.place(found.span, found.differences, found.likeness)
    nearest = max((place.likeness for place in best.values()), default=0.0)
    near = [place for place in best.values() if place.likeness >= nearest - _FARTHER]
    return sorted(near, key=lambda place: -place.likeness)


def _current(connection: Connection, ids: Sequence[int]) -> Iterator[_Text]:
    """The current texts of these articles, in this order, read in portions."""
    for start in range(0, len(ids), _PORTION):
        part = ids[start : start + _PORTION]
        found = {article.id: (article, body) for article, body in articles.get_with_body(connection, part)}
        for article, body in (found[key] for key in part if key in found):
            yield _Text(article, article.version, article.title, body)


def _earlier(connection: Connection, wanted: Passage, known: set[int]) -> Iterator[_Text]:
    """The superseded texts that have most of the longest words, of other articles than those known."""
    words = _longest_words(wanted)
    shared = ((count, text) for text in versions.superseded(connection) if (count := sum(w in text[3] for w in words)))
    likely = nlargest(_MOST_EARLIER, (one for one in shared if one[0] * 2 >= len(words)), key=lambda one: one[0])
    about = articles.get_many(connection, {article for _, (article, *_) in likely} - known)
    for _, (article, number, title, body) in likely:
        if article in about:
            yield _Text(about[article], number, title, body)


@lru_cache(4)
def _longest_words(wanted: Passage) -> list[str]:
    found = {word for row in wanted.runs for run in row for word in _WORD.findall(run)}
    return sorted(found, key=lambda word: (-len(word), word))[:_LONGEST_WORDS]


@lru_cache(4)
def _signs(wanted: Passage) -> frozenset[str]:
    """Those that are written in one way only."""
    return frozenset(sign for sign in wanted.core.of(wanted.given.letters) if not sign.isalnum()) - _SIGNS_OF_MANY_FORMS
