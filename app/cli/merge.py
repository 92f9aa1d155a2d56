"""Make one actor, or one issue, of two that are the same: the first keeps its name, that of the other becomes an alias.

Both are given by name or alias, an issue also as "A > B", or by id. It is undone like any change.
"""

import argparse

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome
from app.cli.terminal import counted


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)
    parser.add_argument("kept", metavar="KEPT", help="the one that stays")
    parser.add_argument("gone", metavar="GONE", help="the one that becomes an alias of it")


def run(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        kept, gone = archive.find_tag(args.kept), archive.find_tag(args.gone)
        plan = archive.would_merge(kept.id, gone.id)
        archive.merge(kept.id, gone.id)
    said = f"{gone.name} is now {kept.name}: {counted(plan.moved, 'excerpt')} moved"
    said += f", {counted(plan.doubles, 'double')} dropped." if plan.doubles else "."
    return Outcome(
        {
            "kept": kept.id,
            "gone": gone.id,
            "moved": plan.moved,
            "doubles": plan.doubles,
            "aliases": list(plan.aliases),
            "children": plan.children,
            "conflicts": list(plan.conflicts),
        },
        "\n".join([said, *plan.conflicts]),
    )
