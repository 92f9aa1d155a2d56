"""From an exception to a sentence, a position and an exit status.

What the user can act on is shown as it stands. Anything else is a bug: it is logged on this computer, with the places
in the code but without the exception's words, which could quote an article, a note or a query.
"""

import traceback
from datetime import UTC, datetime
from pathlib import Path

from app.cli.outcome import Outcome, Status
from app.cli.parsing import UsageError
from archive.errors import (
    ArchiveError,
    NameNotUnderstood,
    NotFound,
    QueryError,
    QuoteError,
)

_NOT_UNDERSTOOD = (QueryError, QuoteError, NameNotUnderstood, NotFound)


def outcome_of(error: BaseException) -> Outcome:
    """What to print for this exception, and the status to exit with."""
    match error:
        case UsageError():
            return Outcome.failure(str(error), Status.NOT_UNDERSTOOD, usage=error.usage)
        case KeyboardInterrupt():
            return Outcome.failure("Stopped.", Status.STOPPED)
        case QueryError():
            return Outcome.failure(str(error), Status.NOT_UNDERSTOOD, position=error.position)
        case ArchiveError():
            status = Status.NOT_UNDERSTOOD if isinstance(error, _NOT_UNDERSTOOD) else Status.CANNOT_RUN
            return Outcome.failure(str(error), status)
        case OSError(strerror=str(reason), filename=filename) if filename is not None:
            return Outcome.failure(f"{reason}: {filename}", Status.CANNOT_RUN)
        case _:
            return Outcome.failure(_bug(error), Status.CANNOT_RUN)


def log(kind: str, trace: str) -> Path:
    """Write down where in the code a bug came up, and return the file. Raises OSError."""
    file = _log_file()
    with file.open("a", encoding="utf-8") as stream:
        stream.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {kind}\n{trace}\n")
    return file


def _bug(error: BaseException) -> str:
    kind = type(error).__name__
    trace = "".join(traceback.format_tb(error.__traceback__))
    try:
        file = log(kind, trace)
    except OSError:
        return f"This is a bug in Cuttings ({kind}), and it could not be logged:\n{trace}"
    return f"This is a bug in Cuttings ({kind}). What was saved before is safe; {file} says where it happened."


def _log_file() -> Path:
    from platformdirs import user_log_path

    return user_log_path("cuttings", ensure_exists=True) / "errors.log"
