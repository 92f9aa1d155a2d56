"""Names with roles and stances, and words of a fixed list."""

import argparse

import pytest

from app.cli.values import name_with, one_of
from archive.model import Attribution, Check, Role, Stance


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hakan Fidan", ("Hakan Fidan", None)),
        ("Hakan Fidan:speaker", ("Hakan Fidan", Role.SPEAKER)),
        ("Hakan Fidan: Speaker ", ("Hakan Fidan", Role.SPEAKER)),
        ("Bloc: the Movement", ("Bloc: the Movement", None)),
        ("Bloc: the Movement:via", ("Bloc: the Movement", Role.VIA)),
        ("Fidan:for", ("Fidan:for", None)),
        (":for", (":for", None)),
        ("speaker", ("speaker", None)),
        ("Fidan:", ("Fidan:", None)),
    ],
)
def test_only_a_known_role_after_the_last_colon_is_a_role(text: str, expected: tuple[str, Role | None]) -> None:
    assert name_with(Role)(text) == expected


def test_a_stance_follows_an_issue_and_its_parents() -> None:
    assert name_with(Stance)("Talks > Prisoners: the list:against") == ("Talks > Prisoners: the list", Stance.AGAINST)


@pytest.mark.parametrize("text", ["other media", "other-media", "Other  Media"])
def test_words_of_two_parts_may_be_hyphenated(text: str) -> None:
    assert one_of(Attribution)(text) is Attribution.OTHER_MEDIA


def test_a_word_that_is_not_in_the_list_is_answered_with_the_list() -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="to check, verified, disputed, false"):
        one_of(Check)("maybe")
