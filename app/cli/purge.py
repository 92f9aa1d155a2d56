"""Erase articles, annotations, links, actors, issues, aliases, offices, stories or saved searches for good.

They leave the file, its history and the search index with all that hangs on them, and cannot be brought back. Without
an ID, an erasure that was interrupted is finished.
"""

import argparse
from typing import TYPE_CHECKING

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome, Status
from app.cli.progress import Reporter
from app.cli.values import item_id

if TYPE_CHECKING:
    from archive.store.purge import Erasure

_WORDS = {
    "articles": ("article", "articles"),
    "versions": ("version", "versions"),
    "originals": ("original file", "original files"),
    "annotations": ("annotation", "annotations"),
    "tags": ("actor or issue", "actors and issues"),
    "aliases": ("alias", "aliases"),
    "offices": ("office", "offices"),
    "distinct_tags": ("pair kept apart", "pairs kept apart"),
    "annotation_tags": ("tag on an annotation", "tags on annotations"),
    "decisions": ("decision on a place", "decisions on places"),
    "links": ("link", "links"),
    "stories": ("story", "stories"),
    "story_articles": ("place in a story", "places in stories"),
    "saved_searches": ("saved search", "saved searches"),
}
_COPIES = "Backups and exports made earlier keep a copy: delete them yourself."


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)
    parser.add_argument(
        "ids", metavar="ID", nargs="*", type=item_id, help="the number of an article, or the id of anything else"
    )
    parser.add_argument("--yes", action="store_true", help="do it; without it you are only told what would go")


def run(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        if args.ids and not args.yes:
            return _refusal(archive.would_purge(args.ids))
        with Reporter("indexed") as progress:
            report = archive.purge(args.ids, progress)
        pending = archive.drain()
    erased, problems = report.erased, list(report.problems)
    kept = [f"Kept, because other articles were read from it too: the original file {name}." for name in erased.kept]
    return Outcome(
        {"erased": dict(erased.counts), "kept": erased.kept, "problems": problems, "pending": pending},
        "\n".join([_done(erased, finished=not problems), *kept, *problems]),
        Status.WITH_FAILURES if problems else Status.DONE,
    )


def _refusal(erasure: "Erasure") -> Outcome:
    named = "; ".join(f"{item.kind} {item.key}, {item.name}" for item in erasure.items)
    return Outcome.failure(
        f"Nothing was erased. This would erase for good {named} – in all {_listed(erasure)}. It cannot be undone: "
        "to do it, say so with --yes.",
        Status.NOT_UNDERSTOOD,
    )


def _done(erasure: "Erasure", *, finished: bool) -> str:
    if not erasure.items:
        return "Finished: no trace is left in this archive." if finished else "Not finished:"
    if not finished:
        return f"No longer in the archive, but not yet erased to the last byte: {_listed(erasure)}. {_COPIES}"
    return f"Erased for good: {_listed(erasure)}. {_COPIES}"


def _listed(erasure: "Erasure") -> str:
    counts = erasure.counts
    return ", ".join(
        f"{counts[table]} {words[counts[table] != 1]}" for table, words in _WORDS.items() if table in counts
    )
