"""What to do with a bug: write down where it came up, without a word of anybody's text, and go on.

The exception's own words are left out, because they could quote an article, a note or a query.
"""

import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from archive.sentences import Sentence

_LARGEST = 1_000_000
"""Bytes after which the log is begun anew; what stood in it is kept once."""


def log(kind: str, trace: str) -> Path:
    """Write down where in the code a bug came up, and return the file. Raises OSError."""
    file = _log_file()
    if file.is_file() and file.stat().st_size > _LARGEST:
        file.replace(file.with_name("errors.old.log"))
    with file.open("a", encoding="utf-8") as stream:
        stream.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {kind}\n{trace}\n")
    return file


def describe(error: BaseException) -> Sentence:
    """Log a bug and say so in a sentence or two for the user."""
    kind = type(error).__name__
    trace = "".join(traceback.format_tb(error.__traceback__))
    try:
        file = log(kind, trace)
    except OSError:
        return Sentence(
            "This is a bug in Cuttings ({kind}), and it could not be logged:\n{trace}", kind=kind, trace=trace
        )
    return Sentence(
        "This is a bug in Cuttings ({kind}). What was saved before is safe; {file} says where it happened.",
        kind=kind,
        file=file,
    )


def catch_all(tell: Callable[[Sentence], None]) -> None:
    """From now on an exception that nobody handles, as in a slot, is logged and told instead of ending the program.

    `tell` is called in whatever thread the exception came up.
    """

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        tell(describe(error))

    def later(arguments: "threading.ExceptHookArgs | sys.UnraisableHookArgs") -> None:
        if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
            tell(describe(arguments.exc_value))

    sys.excepthook = hook
    threading.excepthook = sys.unraisablehook = later


def catch_nothing() -> None:
    """There is no window any more to tell of a bug."""
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__
    sys.unraisablehook = sys.__unraisablehook__


def _log_file() -> Path:
    from platformdirs import user_log_path

    return user_log_path("cuttings", ensure_exists=True) / "errors.log"
