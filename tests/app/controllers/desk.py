"""A desk with a real archive on it: two articles, the first in two texts, marked and linked."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.actions import Actions
from app.bus import Bus
from app.controllers.desk import Desk
from app.jobs.lanes import Lane
from app.settings import Settings
from app.theme import Look
from archive import Archive
from archive.model import LinkType, Role, Stance

SENTENCE = "The governor said that no warning came before the flood."
BODY = "\n".join(f"{n:03}. {SENTENCE}" for n in range(1, 61)) + "\nZebras quietly juggle 😀 oranges."


def add(archive: Archive, **article: object) -> None:
    """Import one article."""
    file = archive.path.with_name("one.jsonl")
    file.write_text(json.dumps(article) + "\n", encoding="utf-8")
    archive.import_paths([file])


def stock(archive: Archive) -> None:
    add(archive, title="Flood", text=BODY, outlet="Wire", published="2025-04-04", external_id="1")
    add(archive, title="Ferry", text="The ferry sails again. Nobody was warned.", outlet="Wire", external_id="2")
    warned = archive.annotate(
        1,
        "001. The governor said",
        actors=[("Mara Bell", Role.SPEAKER)],
        issues=[("Warning", Stance.AGAINST)],
        note="?",
    )
    other = archive.annotate(2, "Nobody was warned", issues=[("Ferry", None)])
    archive.annotate(1, "Zebras quietly juggle 😀")
    archive.link(warned.id, other.id, type=LinkType.CONTRADICTS)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, look: Look, window_settings: Settings) -> Iterator[Desk]:
    owner = QObject()
    with Archive.create(tmp_path / "x.cuttings") as archive:
        stock(archive)
        lane, batch = Lane(owner), Lane(owner)
        yield Desk(archive, Bus(owner), lane, batch, Actions(owner), window_settings, look)
        lane.close()
        batch.close()
    owner.deleteLater()
