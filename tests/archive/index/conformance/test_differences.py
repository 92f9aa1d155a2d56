"""Each intended difference from Whoosh is one, and is the one intended."""

import pytest

from tests.archive.index.conformance.differences import DIFFERENCES, Difference
from tests.archive.index.conformance.ours import Ours


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda difference: difference.name)
def test_what_we_find_otherwise_is_what_we_mean(ours: Ours, difference: Difference) -> None:
    intended = difference.intended(difference.query, difference.target)
    assert intended
    assert ours.find(difference.query, difference.target) == intended
    assert difference.whoosh(difference.query, difference.target) != intended


def test_every_difference_has_a_name_and_a_reason() -> None:
    assert len({difference.name for difference in DIFFERENCES}) == len(DIFFERENCES)
    assert all(difference.why.endswith(".") for difference in DIFFERENCES)
