"""Join two annotations, from the first to the second: A contradicts B, A repeats B, A updates B."""

import argparse

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome
from app.cli.values import one_of, words


def configure(parser: argparse.ArgumentParser) -> None:
    from archive.model import LinkType

    add_archive(parser)
    parser.add_argument("source", metavar="A", help="the id of an annotation")
    parser.add_argument("target", metavar="B", help="the id of another one")
    parser.add_argument(
        "--type", metavar="TYPE", type=one_of(LinkType), default=LinkType.RELATED, help=f"{words(LinkType)} (related)"
    )
    parser.add_argument("--note", metavar="TEXT", default="", help="why they belong together")


def run(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        link, _ = archive.link(args.source, args.target, type=args.type, note=args.note)
    return Outcome({"link": link}, f"Linked ({args.type}): {link}")
