"""Verify the file, every quote against its text, and the search index against the archive."""

import argparse

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome, Status
from app.cli.terminal import still_pending


def configure(parser: argparse.ArgumentParser) -> None:
    add_archive(parser)


def run(args: argparse.Namespace) -> Outcome:
    with opened(args.archive) as archive:
        report = archive.check()
    lines: list[str] = list(report.problems) or ["No problems."]
    if report.pending:
        lines.append(still_pending(report.pending))
    return Outcome(
        {"problems": list(report.problems), "pending": report.pending},
        "\n".join(lines),
        Status.WITH_FAILURES if report.problems else Status.DONE,
    )
