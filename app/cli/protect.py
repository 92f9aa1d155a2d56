"""Say who may see what: keep articles, annotations, actors, issues and stories out of exports, or let them in again.

Articles can also be marked with the terms on which they were obtained, and with an embargo.
"""

import argparse
from typing import TYPE_CHECKING

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome
from app.cli.parsing import UsageError
from app.cli.terminal import counted
from app.cli.values import date, item_id, one_of, words

if TYPE_CHECKING:
    from archive.operations.protect import Protection


def configure(parser: argparse.ArgumentParser) -> None:
    from archive.model import Terms

    add_archive(parser)
    parser.add_argument(
        "ids",
        metavar="ID",
        nargs="+",
        type=item_id,
        help="the number of an article, or the id of an annotation, actor, issue or story",
    )
    privacy = parser.add_mutually_exclusive_group()
    privacy.add_argument("--private", action="store_true", default=None, help="keep it out of exports")
    privacy.add_argument("--public", dest="private", action="store_false", help="let it into exports again")
    parser.add_argument(
        "--terms", metavar="TERMS", type=one_of(Terms), help=f"of articles, how obtained: {words(Terms)}"
    )
    embargo = parser.add_mutually_exclusive_group()
    embargo.add_argument("--embargo", metavar="DATE", type=date, help="of articles, not for others until after DATE")
    embargo.add_argument("--no-embargo", action="store_true", help="of articles, the embargo is lifted")


def run(args: argparse.Namespace) -> Outcome:
    protection = _protection(args)
    with opened(args.archive) as archive:
        changed = len(archive.protect(args.ids, **protection).changes)
    return Outcome({"changed": changed}, f"Changed: {counted(changed, 'item')} of {len(set(args.ids))}.")


def _protection(args: argparse.Namespace) -> "Protection":
    protection: Protection = {}
    if args.private is not None:
        protection["private"] = args.private
    if args.terms:
        protection["terms"] = args.terms
    if args.embargo or args.no_embargo:
        protection["embargo_until"] = args.embargo
    if not protection:
        raise UsageError("say what is to change: --private, --public, --terms, --embargo or --no-embargo", "")
    return protection
