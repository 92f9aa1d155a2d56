"""Actors and issues, and what would become of two that are merged."""

from pathlib import Path

from app.controllers.merging import MergingController
from app.main_window import View
from app.panels.vocabulary import VocabularyPanel
from archive import Archive
from archive.model import TagKind
from tests.photographs.camera import Camera


def test_an_issue_and_an_actor(camera: Camera, desk_archive: Path) -> None:
    with Archive.open(desk_archive) as archive:
        minister = archive.find_tag("Ilsa Kordane").id
        archive.describe(minister, note="Answers in writing only.\n[ ] ask her office for the log @2025-07-08")
        archive.drain()
    panel = _open(camera, desk_archive)
    _choose(camera, panel, TagKind.ISSUE, "The gates were opened on an order")
    camera.take("actors-and-issues")
    _choose(camera, panel, TagKind.ACTOR, "Ilsa Kordane")
    camera.turn_dark()
    camera.take("actors-and-issues-dark")


def test_two_are_merged(camera: Camera, desk_archive: Path) -> None:
    with Archive.open(desk_archive) as archive:
        archive.make_tag(TagKind.ACTOR, "Oshar Hydropower")
        archive.drain()
    panel = _open(camera, desk_archive)
    _choose(camera, panel, TagKind.ACTOR, "Oshar Hydropower")
    entries = {match.tag.name: match.tag.id for match in panel.list.tree.tags.matches}
    merging = next(one for one in camera.workspace.controllers if isinstance(one, MergingController))
    merging.open(entries["Oshar Hydro"], entries["Oshar Hydropower"])
    camera.settle()
    camera.take("merging")
    assert merging.sheet is not None
    merging.sheet.close()


def _open(camera: Camera, archive: Path) -> VocabularyPanel:
    camera.open(archive)
    camera.program.actions["view.vocabulary"].trigger()
    panel = camera.workspace.parts.others[View.VOCABULARY]
    assert isinstance(panel, VocabularyPanel)
    camera.wait(lambda: bool(panel.list.tree.tags.matches))
    return panel


def _choose(camera: Camera, panel: VocabularyPanel, kind: TagKind, name: str) -> None:
    panel.list.set_kind(kind)
    named = panel.list.tree.tags
    camera.wait(lambda: any(match.tag.name == name for match in named.matches))
    (tag,) = [match.tag.id for match in named.matches if match.tag.name == name]
    panel.list.tree.setCurrentIndex(named.place(tag))
    camera.wait(lambda: panel.sheet.head.name.text() == name)
    panel.list.tree.setFocus()
