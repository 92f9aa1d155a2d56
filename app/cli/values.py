"""Words of a command line as values of the archive: one of a fixed list, or a name with such a word behind a colon."""

import argparse
from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

Choice = TypeVar("Choice", bound=StrEnum)


def one_of(kind: type[Choice]) -> Callable[[str], Choice]:
    """An argparse type: one of the words of `kind`; a hyphen may stand for a space (`other-media`)."""

    def choose(text: str) -> Choice:
        choice = _find(kind, text)
        if choice is None:
            raise argparse.ArgumentTypeError(f"“{text}” is not one of: {', '.join(kind)}")
        return choice

    return choose


def name_with(kind: type[Choice]) -> Callable[[str], tuple[str, Choice | None]]:
    """An argparse type: `NAME` or `NAME:WORD`. What follows the last colon counts only if it is a word of `kind`."""

    def split(text: str) -> tuple[str, Choice | None]:
        name, _, tail = text.rpartition(":")
        choice = _find(kind, tail) if name else None
        return (text, None) if choice is None else (name.strip(), choice)

    return split


def words(kind: type[StrEnum]) -> str:
    """The words of `kind`, for a help text."""
    return ", ".join(kind)


def _find(kind: type[Choice], text: str) -> Choice | None:
    wanted = " ".join(text.casefold().replace("-", " ").split())
    return next((choice for choice in kind if choice.value == wanted), None)
