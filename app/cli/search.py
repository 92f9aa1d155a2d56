"""Find articles, or excerpts, with the query language. The README lists its fields; `*` finds everything.

A query that begins with a dash leaves a word out: `-word`.
"""

import argparse
from typing import TYPE_CHECKING

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome
from app.cli.terminal import counted, emphasise, indented, still_pending
from app.cli.values import hit_count, one_of

if TYPE_CHECKING:
    from archive.operations.search import SearchHit, SearchResult


def configure(parser: argparse.ArgumentParser) -> None:
    from archive.index.base import Sort

    add_archive(parser)
    parser.add_argument("query", metavar="QUERY", help="what to look for")
    parser.add_argument("--excerpts", action="store_true", help="find annotations instead of articles")
    parser.add_argument("--limit", metavar="N", type=hit_count, default=20, help="at most this many hits (20)")
    parser.add_argument(
        "--sort", metavar="ORDER", type=one_of(Sort), default=Sort.RELEVANCE, help="relevance, newest or oldest"
    )


def run(args: argparse.Namespace) -> Outcome:
    from archive.index.base import Target

    target = Target.ANNOTATIONS if args.excerpts else Target.ARTICLES
    with opened(args.archive) as archive:
        result = archive.search(args.query, target=target, limit=args.limit, sort=args.sort)
    return Outcome(_document(result), _text(result, "excerpt" if args.excerpts else "article"))


def _document(result: "SearchResult") -> dict[str, object]:
    document: dict[str, object] = {
        "total": result.total,
        "milliseconds": result.milliseconds,
        "pending": result.pending,
        "hits": [_hit(hit) for hit in result.hits],
        "facets": {
            name: [{"value": count.value, "count": count.count} for count in counts]
            for name, counts in result.facets.items()
        },
    }
    if result.suggestion is not None:
        document["suggestion"] = result.suggestion
    return document


def _hit(hit: "SearchHit") -> dict[str, object]:
    return {
        "article": hit.article,
        **({} if hit.annotation is None else {"annotation": hit.annotation}),
        "title": hit.title,
        "outlet": hit.outlet,
        "published": hit.published,
        "snippet": hit.snippet,
        "marks": [[mark.start, mark.end] for mark in hit.marks],
        "score": hit.score,
    }


def _text(result: "SearchResult", noun: str) -> str:
    lines = [f"{counted(result.total, noun)}, {result.milliseconds:.1f} ms"]
    if result.total > len(result.hits):
        lines[0] += f"; the first {len(result.hits)}:"
    for hit in result.hits:
        lines += ["", f"{hit.article:>6}  {hit.title}"]
        lines += [
            indented(part) for part in (" · ".join(filter(None, (hit.outlet, hit.published))), hit.annotation) if part
        ]
        lines.append(indented(emphasise(hit.snippet, hit.marks)))
    if result.suggestion is not None:
        lines.append(f"Did you mean: {result.suggestion}")
    if result.pending:
        lines.append(still_pending(result.pending))
    return "\n".join(lines)
