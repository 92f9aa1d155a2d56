"""Say whether a passage stands in the archive word for word, and where; if not, what the nearest passage says instead.

How quotation marks, dashes, spaces and line ends are set makes no difference; capitals and accents do. An ellipsis in
the passage may stand for words left out.
"""

import argparse
import re
from typing import TYPE_CHECKING

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome
from app.cli.terminal import compared, counted, indented, shown, still_pending
from app.cli.values import hit_count
from archive.model import DifferenceKind

if TYPE_CHECKING:
    from archive.model import ArticleMetadata
    from archive.operations.find_quotation import QuotationPlace, QuotationResult
    from archive.text.near_passages import WordDifference

_MOST_SHOWN = 600
_MOST_EQUAL = 160
_NO_SPACE_BEFORE = re.compile(r"[.,;:!?…”’)\]%]")


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)
    parser.add_argument("text", metavar="TEXT", help="the passage to look for")
    parser.add_argument("--limit", metavar="N", type=hit_count, default=10, help="at most this many places (10)")


def run(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        result = archive.find_quotation(args.text, limit=args.limit)
    return Outcome(_document(result), _text(result))


def _document(result: "QuotationResult") -> dict[str, object]:
    return {
        "verdict": result.verdict,
        "places": [_place(place) for place in result.places],
        "headlines": [_place(place) for place in result.headlines],
        "more": result.more,
        "pending": result.pending,
    }


def _place(place: "QuotationPlace") -> dict[str, object]:
    return {
        "article": place.article,
        "version": place.version,
        "current": place.is_current,
        "title": place.title,
        "outlet": place.about.outlet,
        "published": place.about.published,
        "start": place.span.start,
        "end": place.span.end,
        "quote": place.quote,
        "citation": place.citation,
        "terms": place.about.terms,
        "private": place.about.private,
        "embargo_until": place.about.embargo_until,
        "differences": [{"kind": d.kind, "given": d.given, "found": d.found} for d in place.differences],
        "likeness": round(place.likeness, 4),
    }


def _text(result: "QuotationResult") -> str:
    from archive.operations.find_quotation import Verdict

    match result.verdict:
        case Verdict.VERBATIM:
            places = counted(len(result.places), "place")
            lines = [f"Verbatim, in more than {places}:" if result.more else f"Verbatim, in {places}:"]
        case Verdict.DIFFERS:
            legend = compared([(DifferenceKind.REPLACED, "as it stands here", "as given")])
            lines = [f"Not word for word. Nearest, {shown(legend)}:"]
        case _:
            lines = ["Not found: no text here has this passage, nor one much like it."]
    if result.more and result.verdict is not Verdict.VERBATIM:
        lines.append("Its words are so common that not every text that has them was compared: give more of it.")
    for place in result.places:
        lines += ["", *_described(place)]
    if result.headlines:
        lines += ["", "Verbatim in the headline of:"]
        lines += [line for place in result.headlines for line in ("", *_described(place))]
    if result.pending:
        lines.append(still_pending(result.pending))
    return "\n".join(lines)


def _described(place: "QuotationPlace") -> list[str]:
    at = f"{place.span.start}–{place.span.end}"
    likeness = "" if place.likeness == 1 else f"{place.likeness:.0%} alike"
    lines = [f"{place.article:>6}  {place.title}"]
    if not place.is_current:
        lines.append(indented(f"In version {place.version} only, which is not the current one."))
    if terms := _terms(place.about):
        lines.append(indented(f"Terms: {terms}."))
    if any(d.kind is not DifferenceKind.EQUAL for d in place.differences):
        lines.append(shown(indented(compared(_runs(place)))))
    else:
        lines.append(indented(f"“{_shortened(place.quote, _MOST_SHOWN)}”"))
    return [*lines, indented(" · ".join(filter(None, (f"at {at}", likeness)))), indented(place.citation)]


def _terms(about: "ArticleMetadata") -> str:
    from archive.model import Terms

    said = [about.terms.value] if about.terms is not Terms.ON_THE_RECORD else []
    said += ["private"] if about.private else []
    return ", ".join([*said, *([f"under embargo until {about.embargo_until}"] if about.embargo_until else [])])


def _runs(place: "QuotationPlace") -> "list[tuple[DifferenceKind, str, str]]":
    """The differences as runs of one line, with spaces where words meet."""
    runs: list[tuple[DifferenceKind, str, str]] = []
    for difference in place.differences:
        found = _one_line(difference, difference.found)
        given = _one_line(difference, difference.given)
        if runs and not _NO_SPACE_BEFORE.match(found or given):
            runs.append((DifferenceKind.EQUAL, " ", " "))
        runs.append((difference.kind, found, given))
    return runs


def _one_line(difference: "WordDifference", text: str) -> str:
    line = " ".join(text.split())
    is_long = difference.kind in (DifferenceKind.EQUAL, DifferenceKind.LEFT_OUT)
    return _shortened(line, _MOST_EQUAL) if is_long else line


def _shortened(text: str, length: int) -> str:
    """`text` with its middle left out where it is longer."""
    return text if len(text) <= length else f"{text[: length * 2 // 3]} […] {text[-length // 3 :]}"
