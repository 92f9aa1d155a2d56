"""Write the codebook, all actors and issues with what is known of them, to a CSV file, or take one in.

Taking one in is one change: a filled cell says what is so from now on, an empty one says nothing. What is private stays
out unless --include-private is given.
"""

import argparse

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome, Status
from app.cli.parsing import UsageError
from app.cli.values import any_path


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("-o", "--output", metavar="FILE", type=any_path, help="the file to write")
    way.add_argument("--import", dest="source", metavar="FILE", type=any_path, help="the file to take in")
    parser.add_argument("--include-private", action="store_true", help="write private actors and issues too")


def run(args: argparse.Namespace) -> Outcome:
    if args.source is not None and args.include_private:
        raise UsageError("--include-private belongs to --output: what is taken in says itself what is private", "")
    return _written(args) if args.source is None else _taken_in(args)


def _written(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        count = archive.export_codebook(args.output, include_private=args.include_private)
    public = "" if args.include_private else ", without what is private"
    return Outcome(
        {"tags": count, "file": args.output},
        f"Wrote {'1 actor or issue' if count == 1 else f'{count} actors and issues'} to {args.output}{public}.",
    )


def _taken_in(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        report = archive.import_codebook(args.source)
    said = f"{report.made} made, {report.changed} changed, {report.unchanged} as they were."
    return Outcome(
        {
            "made": report.made,
            "changed": report.changed,
            "unchanged": report.unchanged,
            "problems": list(report.problems),
        },
        "\n".join([said, *report.problems]),
        Status.WITH_FAILURES if report.problems else Status.DONE,
    )
