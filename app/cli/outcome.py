"""What a command hands back: one value that can be printed as text or as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Self


class Status(IntEnum):
    """Exit statuses. The last two are those a shell uses for a program ended by a signal."""

    DONE = 0
    WITH_FAILURES = 1
    NOT_UNDERSTOOD = 2
    CANNOT_RUN = 3
    STOPPED = 130
    PIPE_CLOSED = 141


@dataclass(frozen=True, slots=True)
class Outcome:
    """`document` is printed under --json, `text` otherwise; text of a status other than DONE or WITH_FAILURES is an
    error and goes to stderr."""

    document: Mapping[str, object]
    text: str
    status: Status = Status.DONE

    @classmethod
    def failure(cls, message: str, status: Status, *, position: int | None = None, usage: str = "") -> Self:
        """An error, told in a sentence; `position` is that of the trouble in a query, `usage` what was expected."""
        return cls({"error": {"message": message, "position": position}}, f"{usage}cuttings: {message}", status)
