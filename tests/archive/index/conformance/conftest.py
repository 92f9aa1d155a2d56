"""The corpus in an archive, once for all tests of a file."""

from collections.abc import Iterator

import pytest

from tests.archive.index.conformance.ours import Ours, filled


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ours]:
    with filled(tmp_path_factory.mktemp("conformance")) as ours:
        yield ours
