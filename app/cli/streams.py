"""The standard streams, however the program was started: UTF-8 whatever the locale, and perhaps closed or full."""

import io
import os
import sys
from typing import TextIO


def prepare() -> None:
    """Make both streams usable. Closed ones are replaced: stdout refuses what is written, stderr lets it vanish."""
    sys.stdout = _speaking_utf8(_open(sys.stdout, os.O_RDONLY))
    sys.stderr = _speaking_utf8(_open(sys.stderr, os.O_WRONLY))


def tell(text: str, *, end: str = "\n") -> None:
    """Say something on stderr. That nobody can hear it is no reason to stop."""
    try:
        print(text, end=end, file=sys.stderr, flush=True)
    except OSError:
        silence(sys.stderr)


def silence(stream: TextIO) -> None:
    """Let what waits in the buffer of a broken stream vanish, so that it does not raise again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _open(stream: TextIO | None, access: int) -> TextIO:
    """Python has None in place of a stream that was closed at the start."""
    return os.fdopen(os.open(os.devnull, access), "w") if stream is None else stream


def _speaking_utf8(stream: TextIO) -> TextIO:
    """A file name that is not text is shown with escapes, which JSON reads as well."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream
