"""Runs one command and is the only place that prints results and errors, and decides on the exit status."""

import sys
from collections.abc import Sequence

from app.cli.outcome import Outcome, Status
from app.cli.parsing import parse
from app.cli.streams import prepare, silence, tell


def run(arguments: Sequence[str]) -> Status:
    """Run the command that `arguments` describe, print its outcome, and return the exit status."""
    prepare()
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read our output has gone (`| head`)
        silence(sys.stdout)
        return Status.PIPE_CLOSED
    except OSError as error:
        silence(sys.stdout)
        tell(f"cuttings: The result could not be written, but what was done is saved: {error.strerror}.")
        return Status.CANNOT_RUN
    return status


def _run(arguments: Sequence[str]) -> Status:
    as_json = "--json" in arguments
    try:
        args = parse(arguments)
        as_json = args.json
        outcome: Outcome = args.run(args)
    except SystemExit:  # argparse has printed a help text
        return Status.DONE
    except (Exception, KeyboardInterrupt) as error:
        from app.cli.failures import outcome_of

        outcome = outcome_of(error)
    if as_json:
        import json

        print(json.dumps(outcome.document, ensure_ascii=False))
    elif outcome.status > Status.WITH_FAILURES:
        tell(outcome.text)
    elif outcome.text:
        print(outcome.text)
    return outcome.status
