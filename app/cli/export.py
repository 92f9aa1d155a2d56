"""Write excerpts to a file: all of them, or those a query, an actor or an issue selects.

Private material, and what is off the record or under embargo, stays out unless --include-private is given.
"""

import argparse

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome
from app.cli.terminal import counted
from app.cli.values import any_path


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)
    parser.add_argument("-o", "--output", metavar="FILE", type=any_path, required=True, help="the file to write")
    parser.add_argument("--format", metavar="F", help="the format; without it the file's ending decides (csv)")
    parser.add_argument("--query", metavar="Q", help="only excerpts that this query finds")
    parser.add_argument("--actor", metavar="NAME", action="append", default=[], help="only excerpts tagged with it")
    parser.add_argument("--issue", metavar="NAME", action="append", default=[], help="only excerpts tagged with it")
    parser.add_argument(
        "--rows",
        metavar="ROWS",
        choices=("excerpt", "tag"),
        default="excerpt",
        help="a row for each excerpt, or for each tag of each excerpt",
    )
    parser.add_argument("--include-private", action="store_true", help="also what is private or off the record")


def run(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        excerpts = archive.export(
            args.output,
            format=args.format,
            query=args.query,
            actors=args.actor,
            issues=args.issue,
            rows=args.rows,
            include_private=args.include_private,
        )
    done = f"Wrote {counted(excerpts, 'excerpt')} to {args.output}."
    return Outcome({"excerpts": excerpts, "file": args.output}, done)
