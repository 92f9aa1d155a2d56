"""Every sign is drawn where the design measures it, at every scale of the screen, in both themes."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from tests.app.reader.harbour import build
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., dict[str, Any]]:
    archive = tmp_path_factory.mktemp("harbour") / "harbour.cuttings"
    build(archive)

    def measure(scale: int, theme: str, window: int = 1560) -> dict[str, Any]:
        done = subprocess.run(
            [sys.executable, "-m", "tests.app.reader.drawn", str(archive), theme, str(window)],
            cwd=ROOT,
            env=os.environ | {"QT_SCALE_FACTOR": str(scale), "CUTTINGS_LANGUAGE": "en"},
            capture_output=True,
            text=True,
            check=True,
        )
        found: dict[str, Any] = json.loads(done.stdout)
        assert found["scale"] == scale
        return found

    return measure


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scale", [1, 2])
def test_signs_stand_where_the_design_has_them(measured: Callable[..., dict[str, Any]], scale: int, theme: str) -> None:
    found = measured(scale, theme)

    def about(*wanted: float) -> object:
        """Within half a pixel of the screen, and what smoothing takes from an edge."""
        return pytest.approx(wanted, abs=1 / scale + 0.01)

    heights = [25 * part for part in (1, 0.62, 0.32)]
    assert found["bands"] == about(*(7 - height for height in heights))
    assert found["lowest"] == 7
    assert found["wider"] == about(1, 1)
    assert found["linked"] == [[4, 5]]
    assert found["contradicted"] == [[4, 5], [7, 8]]
    assert found["underlined"] == about(0, 0)
    assert found["hit"] == about(-19, 7, -19, 7), "a hit over a line break is two outlines"
    assert found["hit ends"] == about(3.5, -3.5)
    assert (found["to check"], found["filled"]) == (True, False)
    assert found["bracket"] == about(15, 2, -18, 7, 3)
    assert found["lanes"] == about(17, 25, 33)


def test_cards_need_a_window_of_1440_pixels(measured: Callable[..., dict[str, Any]]) -> None:
    assert [measured(1, "light", window)["card"] for window in (1439, 1440)] == [False, True]
