"""What somebody who types the beginning of a name wants to write out, as far as the text tells."""

import pytest

from archive.text.proper_names import ProperNames

BODY = (
    "Israeli Prime Minister Benjamin Netanyahu was reported by Israeli media to disagree. Netanyahu’s office and "
    "Ursula von der Leyen met in the Philadelphi Corridor. Öncü Keçeli’nin sözleri. Hamas. Then Fidan spoke; "
    "Benjamin Netanyahu left."
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("netan", "Benjamin Netanyahu"),
        ("leyen", "Ursula von der Leyen"),
        ("corridor", "Philadelphi Corridor"),
        ("kec", "Öncü Keçeli"),
    ],
)
def test_the_name_in_full_is_proposed(typed: str, first: str) -> None:
    assert first in ProperNames(BODY).beginning(typed)


def test_what_is_typed_in_full_needs_no_proposal() -> None:
    assert ProperNames(BODY).beginning("Hamas") == ()
    assert ProperNames(BODY).beginning("") == ProperNames(BODY).beginning("ne") == ()


def test_a_sentence_ends_a_name() -> None:
    assert ProperNames("He met Blinken. Fidan left.").beginning("bli") == ("Blinken",)
    assert ProperNames("").beginning("abc") == ()
