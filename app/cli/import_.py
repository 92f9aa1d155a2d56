"""Add articles from files and folders. Text files hold one article each; .jsonl and .jsonl.gz hold one a line.

A text that is there already is a duplicate and changes nothing; a new text of a known article becomes its next version.
What cannot be read is listed, and the rest is imported. Ctrl-C stops after the current batch and keeps what is done.
"""

import argparse
from contextlib import suppress
from typing import TYPE_CHECKING

from app.cli.opening import add_archive, opened
from app.cli.outcome import Outcome, Status
from app.cli.progress import StoppableReporter
from app.cli.terminal import counted
from app.cli.values import any_path, date, one_of, words

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from archive.operations.ingest import ImportReport

_UNTOUCHED = "\n  Articles that were there already are handled as before; `cuttings protect` changes that."


def configure(parser: argparse.ArgumentParser) -> None:
    from archive.model import Terms

    add_archive(parser)
    parser.add_argument(
        "paths", metavar="PATH", nargs="+", type=any_path, help="a file, or a folder with all the files in it"
    )
    parser.add_argument("--private", action="store_true", help="keep what is new out of exports")
    parser.add_argument(
        "--terms",
        metavar="TERMS",
        type=one_of(Terms),
        default=Terms.ON_THE_RECORD,
        help=f"on what terms it was obtained: {words(Terms)}",
    )
    parser.add_argument("--embargo", metavar="DATE", type=date, help="keep what is new out of exports until after it")


def run(args: argparse.Namespace) -> Outcome:
    from app.jobs.garbage import collect_seldom
    from archive.model import Handling

    collect_seldom()
    handling = Handling(args.private, args.terms, args.embargo)
    with opened(args.archive) as archive, StoppableReporter("imported") as progress:
        report = archive.import_paths(args.paths, progress, start_pool=_start_workers, handling=handling)
    _log_bugs(report)
    untouched = _UNTOUCHED if handling != Handling() and report.versions + report.duplicates else ""
    return Outcome(_document(report), _text(report) + untouched, _status(report))


def _start_workers() -> "Executor":
    from app.jobs.workers import start_workers

    return start_workers()


def _log_bugs(report: "ImportReport") -> None:
    from app.errors import log

    for failure in report.failed:
        if failure.trace:
            with suppress(OSError):
                log("import", failure.trace)


def _status(report: "ImportReport") -> Status:
    if report.cancelled:
        return Status.STOPPED
    return Status.WITH_FAILURES if report.failed else Status.DONE


def _document(report: "ImportReport") -> dict[str, object]:
    document: dict[str, object] = {
        "imported": report.imported,
        "versions": report.versions,
        "duplicates": report.duplicates,
        "failed": [{"path": failure.path, "reason": failure.reason} for failure in report.failed],
        "seconds": report.seconds,
    }
    if report.separate:
        document["separate"] = report.separate
    return document


def _text(report: "ImportReport") -> str:
    lines = ["Stopped; what was imported until then stays."] if report.cancelled else []
    versions, duplicates = counted(report.versions, "new version"), counted(report.duplicates, "duplicate")
    lines.append(
        f"{report.imported} imported, {versions}, {duplicates}, {len(report.failed)} failed, in {report.seconds:.1f} s"
    )
    lines += [f"  {failure.path}: {failure.reason}" for failure in report.failed]
    lines += [f"  Kept as an article of its own, too unlike the known one: {title}" for title in report.separate]
    return "\n".join(lines)
