"""A new archive, the first article, its date, a statement, two hundred files, a quotation – and the power fails."""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.bootstrap import Program
from archive.model import Role, Stance
from tests.journeys.marker import SEED, STORIES, Marker, annotations
from tests.journeys.reporter import Reporter
from tests.journeys.ten_minutes import BROKEN, FILES

ROOT = Path(__file__).parents[2]
_SECONDS = 180
needs_seed = pytest.mark.skipif(not SEED.exists(), reason="../shared/data/seed-article.txt is not here")


@pytest.fixture(params=["sample", pytest.param("seed", marks=needs_seed)])
def name(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
def walked(name: str, tmp_path: Path) -> dict[str, Any]:
    """What was there when the process was killed in the middle of its work."""
    command = [sys.executable, "-m", "tests.journeys.ten_minutes", name, str(tmp_path)]
    walking = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        until = time.monotonic() + _SECONDS
        while not (tmp_path / "walked.json").exists():
            assert walking.poll() is None, walking.stdout and walking.stdout.read()
            assert time.monotonic() < until
            time.sleep(0.05)
    finally:
        walking.kill()
        walking.communicate()
    return json.loads((tmp_path / "walked.json").read_text(encoding="utf-8"))


def test_all_is_there_at_the_same_place_after_the_process_was_killed(
    name: str, walked: dict[str, Any], programs: Callable[[], Program], tmp_path: Path, qtbot: QtBot
) -> None:
    quote = walked["quote"]
    assert walked["clipboard"].startswith(f"“{quote}” – ")
    assert "Bosphorus Daily" in walked["clipboard"]
    assert "21 August 2024" in walked["clipboard"]

    program = programs()
    program.start(tmp_path / "work.cuttings")
    marker = Marker(Reporter.at(program, qtbot))
    marker.wait(lambda: marker.reporter.open_article() == walked["article"])
    marker.wait(lambda: marker.view.position() == walked["position"])
    archive = marker.reporter.workspace.archive
    (kept,) = annotations(marker)
    assert (kept.quote, kept.span.of(marker.body)) == (quote, quote)
    about = {(one.name, one.role, one.stance) for one in kept.assignments}
    story = STORIES[name]
    assert about == {(story.one[1], Role.SPEAKER, None), (story.issue[1], None, Stance.FOR)}
    marker.wait(lambda: [one.id for one in marker.view.article.highlights] == [kept.id])
    assert archive.search("*").total == 1 + FILES - BROKEN
    (contradiction,) = archive.contradictions().found
    assert contradiction.first.annotation == kept.id
    assert contradiction.second.quote.startswith("The harbour master met")
    _, between, _ = marker.reporter.readers.row.between[0]
    marker.wait(lambda: between.joined.joins(contradiction.link.id))
    assert archive.check().problems == ()
