"""Runs one command and is the only place that prints: results, errors, exit statuses, encodings, closed pipes."""

import io
import os
import sys
from collections.abc import Sequence
from typing import TextIO

from app.cli.outcome import Outcome, Status
from app.cli.parsing import parse


def run(arguments: Sequence[str]) -> Status:
    """Run the command that `arguments` describe, print its outcome, and return the exit status."""
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has gone (`| head`). What remains in the buffer must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Status.PIPE_CLOSED
    return status


def _run(arguments: Sequence[str]) -> Status:
    as_json = "--json" in arguments
    try:
        args = parse(arguments)
        as_json = args.json
        outcome: Outcome = args.run(args)
    except SystemExit:  # argparse has printed a help text
        return Status.DONE
    except BrokenPipeError:
        raise
    except (Exception, KeyboardInterrupt) as error:
        from app.cli.failures import outcome_of

        outcome = outcome_of(error)
    if as_json:
        import json

        print(json.dumps(outcome.document, ensure_ascii=False))
    elif outcome.text:
        print(outcome.text, file=sys.stdout if outcome.status <= Status.WITH_FAILURES else sys.stderr)
    return outcome.status


def _speak_utf8(stream: TextIO) -> None:
    """UTF-8 whatever the locale. A file name that is not text is shown with escapes, which JSON reads as well."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
