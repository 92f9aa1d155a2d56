"""Mark a passage of an article, and say who says it, on what, for or against, and how it is attributed.

The passage is given in its own words. Where it occurs several times, --occurrence says which one is meant.
"""

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome
from app.cli.values import article_number, name_with, one_of, whole_number, words

if TYPE_CHECKING:
    from archive.model import Stance


def configure(parser: argparse.ArgumentParser) -> None:
    from archive.model import Attribution, Check, Role, Stance, Wording

    add_archive(parser)
    parser.add_argument("article", metavar="ARTICLE", type=article_number, help="the number of the article")
    parser.add_argument("--quote", metavar="TEXT", required=True, help="the passage, word for word")
    parser.add_argument("--occurrence", metavar="N", type=whole_number, help="which one, counted from 1")
    parser.add_argument(
        "--actor",
        metavar="NAME[:ROLE]",
        type=name_with(Role),
        action="append",
        default=[],
        help=f"an actor by name or alias; {words(Role)} (mentioned)",
    )
    parser.add_argument(
        "--issue",
        metavar="NAME[:STANCE]",
        type=name_with(Stance),
        action="append",
        default=[],
        help=f"an issue, “A > B” for the child B of A; {words(Stance)}",
    )
    parser.add_argument("--note", metavar="TEXT", default="", help="your note")
    parser.add_argument("--private", action="store_true", help="keep it out of exports")
    for name, kind in (("attribution", Attribution), ("wording", Wording), ("check", Check)):
        parser.add_argument(f"--{name}", metavar=name.upper(), type=one_of(kind), help=words(kind))


def run(args: argparse.Namespace) -> Outcome:
    from archive.model import Role

    _insist_on_a_quote(args.quote)
    _insist_on_one_stance(args.issue)
    with opened(args.archive) as archive:
        annotation = archive.annotate(
            args.article,
            args.quote,
            occurrence=args.occurrence,
            actors=[(name, role or Role.MENTIONED) for name, role in args.actor],
            issues=args.issue,
            note=args.note,
            attribution=args.attribution,
            wording=args.wording,
            check=args.check,
            private=args.private,
        )
    span = annotation.span
    return Outcome(
        {"annotation": annotation.id, "start": span.start, "end": span.end},
        f"Annotated {span.start}–{span.end}: {annotation.id}",
    )


def _insist_on_a_quote(quote: str) -> None:
    from archive.errors import QuoteError
    from archive.sentences import Sentence
    from archive.text.normalize import normalize_line

    if not normalize_line(quote):
        raise QuoteError(Sentence("The quote is empty."))


def _insist_on_one_stance(issues: "Sequence[tuple[str, Stance | None]]") -> None:
    from archive.errors import NameNotUnderstood
    from archive.sentences import Sentence
    from archive.text.folding import fold

    known: dict[tuple[str, ...], Stance | None] = {}
    for name, stance in issues:
        steps = tuple(fold(step).strip() for step in name.split(">"))
        if known.setdefault(steps, stance) != stance:
            raise NameNotUnderstood(
                Sentence("The issue “{name}” is given twice: one passage has one stance toward it.", name=name)
            )
