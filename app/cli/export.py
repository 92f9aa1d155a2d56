"""Write excerpts to a file, all of them or those a query, an actor or an issue selects; or one article as HTML.

Private material, and what is off the record or under embargo, stays out unless --include-private is given.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome
from app.cli.terminal import counted
from app.cli.values import any_path, article_number

if TYPE_CHECKING:
    from archive import Archive


def configure(parser: argparse.ArgumentParser) -> None:
    from archive.exporters.registry import exporters

    formats = ", ".join(exporter.name for exporter in exporters())
    add_archive(parser)
    parser.add_argument("-o", "--output", metavar="FILE", type=any_path, required=True, help="the file to write")
    parser.add_argument("--format", metavar="F", help=f"{formats}; without it the file's ending decides")
    parser.add_argument("--query", metavar="Q", help="only excerpts that this query finds")
    parser.add_argument("--actor", metavar="NAME", action="append", default=[], help="only excerpts tagged with it")
    parser.add_argument("--issue", metavar="NAME", action="append", default=[], help="only excerpts tagged with it")
    parser.add_argument(
        "--rows",
        metavar="ROWS",
        choices=("excerpt", "tag"),
        help="a row for each excerpt, or for each tag of each excerpt",
    )
    parser.add_argument(
        "--article", metavar="N", type=article_number, help="instead of excerpts, this article with its highlights"
    )
    parser.add_argument("--notes", action="store_true", help="with --article: show your notes on the highlights")
    parser.add_argument("--include-private", action="store_true", help="also what is private or off the record")


def run(args: argparse.Namespace) -> Outcome:
    _insist_on_one_kind(args)
    with opened(args.archive) as archive:
        return _excerpts(archive, args) if args.article is None else _article(archive, args)


def _insist_on_one_kind(args: argparse.Namespace) -> None:
    from archive.errors import NameNotUnderstood
    from archive.exporters.html import Html
    from archive.exporters.registry import exporter_for
    from archive.sentences import Sentence

    if args.article is None:
        if args.notes:
            raise NameNotUnderstood(Sentence("--notes belongs to --article: excerpts always have their notes."))
    elif args.query is not None or args.actor or args.issue or args.rows:
        raise NameNotUnderstood(
            Sentence("--article exports one whole article: --query, --actor, --issue and --rows choose excerpts.")
        )
    elif not isinstance(exporter_for(Path(args.output), args.format), Html):
        raise NameNotUnderstood(Sentence("An article is exported as HTML: let the file’s name end in .html."))


def _excerpts(archive: "Archive", args: argparse.Namespace) -> Outcome:
    done = archive.export(
        args.output,
        format=args.format,
        query=args.query,
        actors=args.actor,
        issues=args.issue,
        rows=args.rows or "excerpt",
        include_private=args.include_private,
    )
    said = f"Wrote {counted(done.written, 'excerpt')} to {args.output}."
    if done.withheld:
        said += (
            f" {counted(done.withheld, 'excerpt')} stayed out, as private, off the record or under embargo: "
            "--include-private writes them too."
        )
    return Outcome({"excerpts": done.written, "withheld": done.withheld, "file": args.output}, said)


def _article(archive: "Archive", args: argparse.Namespace) -> Outcome:
    highlights = archive.export_article(
        args.article, args.output, notes=args.notes, include_private=args.include_private
    )
    done = f"Wrote article {args.article} with {counted(highlights, 'highlight')} to {args.output}."
    return Outcome({"article": args.article, "highlights": highlights, "file": args.output}, done)
