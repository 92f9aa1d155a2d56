"""Words of a command line as values of the archive: text, numbers, one of a fixed list, or a name with such a word
behind a colon."""

import argparse
from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

Choice = TypeVar("Choice", bound=StrEnum)

_LARGEST_ID = 2**63 - 1
_MOST_HITS = 1_000_000


def text_only(argument: str) -> str:
    """An argparse type, that of every argument without another one: bytes that are no UTF-8 are refused."""
    try:
        argument.encode()
    except UnicodeEncodeError:
        raise argparse.ArgumentTypeError("it holds bytes that are not UTF-8 and so is not text") from None
    return argument


def any_path(argument: str) -> str:
    """An argparse type: a path, which may hold any bytes."""
    return argument


def whole_number(argument: str) -> int:
    """An argparse type: a whole number."""
    try:
        return int(argument)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{argument}” is not a whole number") from None


def article_number(argument: str) -> int:
    """An argparse type: the number of an article. Raises NotFound for one too large for any archive."""
    number = whole_number(argument)
    if abs(number) > _LARGEST_ID:
        from archive.errors import NotFound
        from archive.sentences import Sentence

        raise NotFound(Sentence("There is no article {article} in this archive.", article=number))
    return number


def item_id(argument: str) -> int | str:
    """An argparse type: the number of an article, or the id of anything else."""
    argument = text_only(argument).strip()
    return article_number(argument) if argument.removeprefix("-").isdecimal() else argument.lower()


def date(argument: str) -> str:
    """An argparse type: an ISO 8601 date of any precision."""
    from archive.errors import NameNotUnderstood
    from archive.text.dates import iso_date

    try:
        return iso_date(text_only(argument))
    except NameNotUnderstood as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def version_number(argument: str) -> int:
    """An argparse type: the number of a version. Raises NotFound for one too large for any archive."""
    number = whole_number(argument)
    if abs(number) > _LARGEST_ID:
        from archive.errors import NotFound
        from archive.sentences import Sentence

        raise NotFound(Sentence("There is no version {number} of any article.", number=number))
    return number


def hit_count(argument: str) -> int:
    """An argparse type: how many hits to show at most."""
    number = whole_number(argument)
    if not 0 <= number <= _MOST_HITS:
        raise argparse.ArgumentTypeError(f"{number} is not a number of hits from 0 to {_MOST_HITS:,}")
    return number


def one_of(kind: type[Choice]) -> Callable[[str], Choice]:
    """An argparse type: one of the words of `kind`; a hyphen may stand for a space (`other-media`)."""

    def choose(argument: str) -> Choice:
        choice = _find(kind, argument)
        if choice is None:
            raise argparse.ArgumentTypeError(f"“{argument}” is not one of: {', '.join(kind)}")
        return choice

    return choose


def name_with(kind: type[Choice]) -> Callable[[str], tuple[str, Choice | None]]:
    """An argparse type: `NAME` or `NAME:WORD`. What follows the last colon counts only if it is a word of `kind`."""

    def split(argument: str) -> tuple[str, Choice | None]:
        name, colon, tail = text_only(argument).rpartition(":")
        choice = _find(kind, tail) if colon else None
        if choice is None:
            return argument, None
        if not name.strip():
            raise argparse.ArgumentTypeError(f"“{argument}” needs a name before the colon")
        return name.strip(), choice

    return split


def words(kind: type[StrEnum]) -> str:
    """The words of `kind`, for a help text."""
    return ", ".join(kind)


def _find(kind: type[Choice], word: str) -> Choice | None:
    wanted = " ".join(word.casefold().replace("-", " ").split())
    return next((choice for choice in kind if choice.value == wanted), None)
