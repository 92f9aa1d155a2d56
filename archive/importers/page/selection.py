"""Decides which lines of a page are its article.

trafilatura chooses, and is better at it than any rule of ours. But it rewrites what it chooses: words are glued,
captions and levels are lost. So its answer is only used to point at the lines of the page, which are kept as they are.
Where it finds nothing, the page's own marks decide: its `<article>`, its paragraphs, what it calls an aside.
"""

import logging
import re
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree
from lxml.html import HtmlElement

from archive.importers.page.blocks import Found, key_of, offsets
from archive.importers.page.signposts import leads_away, without_signposts
from archive.model import BlockKind

_MOST_LETTERS = 1_000_000
# Of a page that trafilatura is asked about: ten times a long article, since its time can grow with the square of these.
_TOO_MUCH = etree.XPath(
    "count(//*) > 15000 or //*[self::p or self::li or self::td or self::blockquote or self::span][count(*) > 2000]"
)
_SURE = 40
"""Characters of a line without white space that stand in one place of a page only."""
_LEAST_COVERED = 0.5
_MOST_SEARCHES = 500
_MISSED = 3.0
"""How many times the text the page itself marks as the article, for what was chosen to be a mistake."""
_LEAST_IN_ARTICLE = 600
_SENTENCE = re.compile(r".{15,}[.!?…。！？؟।][\"'”’»)\]\s]*$", re.DOTALL)
_LONG_ENOUGH = 80
_ABOVE = 4
"""Lines above the first one chosen that may belong to it: its picture, its byline, its date."""
_APART = frozenset(("p", "head", "item", "quote", "row", "list", "table", "div", "li", "tr", "blockquote", "body"))
_TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE, BlockKind.TABLE_ROW})


def article_lines(root: HtmlElement, found: list[Found]) -> list[Found]:
    """The lines that are the article, in their order; none where there is no article text."""
    chosen = _pointed_at(root, found)
    marked = _marked(found)
    if _letters(found, chosen) * _MISSED < _letters(found, marked) and _letters(found, marked) >= _LEAST_IN_ARTICLE:
        chosen = marked
    if not _is_text(found, chosen):
        chosen = _unmarked(found)
    if not _is_text(found, chosen):
        return []
    chosen = _with_captions(found, _with_bare_text(found, chosen))
    return without_signposts([found[number] for number in sorted(chosen)])


def _pointed_at(root: HtmlElement, found: list[Found]) -> set[int]:
    """The lines that trafilatura chooses."""
    starts = offsets(found)
    if not found or starts[-1] > _MOST_LETTERS or _TOO_MUCH(root):
        return set()
    body = _extracted(root)
    if body is None:
        return set()
    covered = sorted(_places(list(_chosen_texts(body)), "".join(block.key for block in found)))
    return set(_covered(covered, starts))


def _extracted(root: HtmlElement) -> etree._Element | None:
    from trafilatura import bare_extraction

    # It would copy these several times before it drops them.
    etree.strip_elements(root, "nav", "aside", "footer", with_tail=False)
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it reports each page it declines
    try:
        document = bare_extraction(root, favor_precision=True, include_comments=False, include_tables=True)
    except Exception:  # a stranger's code: the page's own marks still tell
        return None
    return getattr(document, "body", None)


def _chosen_texts(body: etree._Element) -> Iterator[tuple[str, bool]]:
    """The texts chosen without their white space, in order, and whether each can stand in several places of a page."""
    pieces: list[str] = []
    for event, element in etree.iterwalk(body, events=("start", "end")):
        if element.tag in _APART:
            if key := key_of("".join(pieces)):
                yield key, len(key) < _SURE
            pieces = []
        pieces.append((element.text if event == "start" else element.tail) or "")
    if key := key_of("".join(pieces)):
        yield key, len(key) < _SURE


def _places(texts: list[tuple[str, bool]], page: str) -> Iterator[tuple[int, int]]:
    """Where the texts stand in the page, both without white space.

    Long ones are found first. A short one ("Ferry fares rise"), which navigation may have as well, is looked for
    between its neighbours only, and before the first long one as near to that as possible.
    """
    waiting: list[str] = []
    position, is_first, left = 0, True, _MOST_SEARCHES
    for key, is_short in texts:
        if is_short:
            waiting.append(key)
            continue
        place = _find(key, page, position)
        if place is None:
            left -= 1
            if not left:
                break
            continue
        yield place
        yield from _between(waiting, page, position, place[0], from_the_end=is_first)
        waiting, position, is_first = [], place[1], False
    yield from _between(waiting, page, position, len(page), from_the_end=False)


def _find(key: str, page: str, position: int) -> tuple[int, int] | None:
    start = page.find(key, position)
    if start < 0:
        start = page.find(key, 0, position)
    if start >= 0:
        return start, start + len(key)
    # Something in its middle was left out: its beginning and its end still tell where it is.
    start = page.find(key[: _SURE // 2], position)
    end = page.find(key[-_SURE // 2 :], start, start + 3 * len(key)) if start >= 0 else -1
    return (start, end + _SURE // 2) if end >= 0 else None


def _between(keys: list[str], page: str, start: int, end: int, *, from_the_end: bool) -> Iterator[tuple[int, int]]:
    for key in reversed(keys) if from_the_end else keys:
        place = page.rfind(key, start, end) if from_the_end else page.find(key, start, end)
        if place >= 0:
            yield place, place + len(key)
            start, end = (start, place) if from_the_end else (place + len(key), end)


def _covered(places: list[tuple[int, int]], starts: list[int]) -> Iterator[int]:
    """The lines of which at least half lies in these places, which are sorted."""
    first = 0
    for number, (start, end) in enumerate(pairwise(starts)):
        while first < len(places) and places[first][1] <= start:
            first += 1
        length = 0
        for place in range(first, len(places)):
            if places[place][0] >= end:
                break
            length += min(end, places[place][1]) - max(start, places[place][0])
        if length >= _LEAST_COVERED * (end - start):
            yield number


def _marked(found: list[Found]) -> set[int]:
    """The lines in the element that the page itself calls its article, if one of these has most of the text."""
    own = [(number, block) for number, block in enumerate(found) if _is_own(block)]
    articles = _Articles()
    lengths: dict[HtmlElement, int] = {}
    for _, block in own:
        if (article := articles.around(block.element)) is not None:
            lengths[article] = lengths.get(article, 0) + len(block.key)
    if not lengths:
        return set()
    longest = max(lengths, key=lambda article: lengths[article])
    if lengths[longest] * 3 < sum(lengths.values()) * 2:
        return set()
    return {number for number, block in own if articles.around(block.element) is longest}


class _Articles:
    """The innermost element that is marked as an article around any element, each looked up once."""

    def __init__(self) -> None:
        self._known: dict[HtmlElement, HtmlElement | None] = {}

    def around(self, element: HtmlElement) -> HtmlElement | None:
        if element not in self._known:
            outer = (element, *element.iterancestors("article", "div", "section", "main"))
            self._known[element] = next(filter(_is_marked, outer), None)
        return self._known[element]


def _is_marked(element: HtmlElement) -> bool:
    return element.tag == "article" or "articleBody" in element.get("itemprop", "")


def _unmarked(found: list[Found]) -> set[int]:
    """The lines of a page without any mark that are text: neither links nor what is around an article."""
    return {
        number for number, block in enumerate(found) if _is_own(block) and block.style.kind is not BlockKind.CAPTION
    }


def _is_own(block: Found) -> bool:
    return not (block.is_furniture or block.is_link)


def _letters(found: list[Found], chosen: set[int]) -> int:
    return sum(len(found[number].key) for number in chosen if found[number].style.kind in _TEXT)


def _is_text(found: list[Found], chosen: set[int]) -> bool:
    """Whether there is a sentence among these lines."""
    return any(found[number].style.kind in _TEXT and _is_sentence(found[number]) for number in chosen)


def _is_sentence(block: Found) -> bool:
    return len(block.key) >= _LONG_ENOUGH or bool(_SENTENCE.search(block.text))


def _with_bare_text(found: list[Found], chosen: set[int]) -> set[int]:
    """Adds the sentences that stand between two chosen lines in the same element, in no element with a name."""
    added = set(chosen)
    for before, after in pairwise(sorted(chosen)):
        container = found[before].element.getparent()
        if after - before > 1 and container is found[after].element.getparent():
            added.update(number for number in range(before + 1, after) if _is_bare(found[number], container))
    return added


def _is_bare(block: Found, container: HtmlElement | None) -> bool:
    element = block.element
    is_nameless = element.tag in ("p", "div") and not element.attrib and element.getparent() is container
    is_in_place = element is container or is_nameless
    return is_in_place and _is_own(block) and _is_sentence(block) and not leads_away(block.text)


def _with_captions(found: list[Found], chosen: set[int]) -> set[int]:
    """Adds the captions of the pictures in the article, and of those above it that only headings part from it.

    Below the text, where a gallery has its pictures, they are the article's if they stand in what the page marks as it.
    """
    first, last = min(chosen), max(chosen)
    articles = _Articles()
    own = {articles.around(found[number].element) for number in chosen} - {None}
    captions = {
        number
        for number, block in enumerate(found[max(0, first - _ABOVE) :], max(0, first - _ABOVE))
        if block.style.kind is BlockKind.CAPTION and _is_own(block)
        if number <= last or articles.around(block.element) in own
    }
    top = first
    while top > 0 and (top - 1 in captions or (first - top < _ABOVE and _is_header(found[top - 1]))):
        top -= 1
    return chosen | {number for number in captions if number >= top}


def _is_header(block: Found) -> bool:
    return len(block.key) < _LONG_ENOUGH or block.style.kind is BlockKind.HEADING
