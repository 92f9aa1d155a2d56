"""From an exception to a sentence, a position and an exit status.

What the user can act on is shown as it stands. Anything else is a bug, which is logged.
"""

from app.cli.outcome import Outcome, Status
from app.cli.parsing import UsageError
from app.errors import describe
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
            return Outcome.failure(describe(error), Status.CANNOT_RUN)
