"""Stops work that goes on in a thread at one moment of it, so that the window can be photographed there."""

from collections.abc import Callable
from threading import Event
from types import TracebackType
from typing import Any

import pytest

_LONGEST = 60.0  # seconds


class Held:
    """While it lasts, the call of a method for which `when` holds waits; `when` is told the number of the call."""

    def __init__(self, patch: pytest.MonkeyPatch, owner: type, method: str, when: Callable[..., bool]) -> None:
        self._patch, self._owner, self._method, self._when = patch, owner, method, when
        self._times = 0
        self._goes_on = Event()

    def __enter__(self) -> "Held":
        real = getattr(self._owner, self._method)

        def waiting(itself: Any, *arguments: Any, **named: Any) -> Any:
            self._times += 1
            if self._when(self._times, *arguments):
                self._goes_on.wait(_LONGEST)
            return real(itself, *arguments, **named)

        self._patch.setattr(self._owner, self._method, waiting)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._goes_on.set()
