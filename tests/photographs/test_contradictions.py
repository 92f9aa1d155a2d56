"""What contradicts each other, and what was printed more than once."""

from pathlib import Path

from app.main_window import View
from app.panels.contradictions import ContradictionsPanel, Tab
from archive import Archive
from archive.model import ContradictionStatus, LinkType
from tests.photographs import archives
from tests.photographs.camera import Camera


def test_contradictions_and_repeated_claims(camera: Camera, desk_archive: Path) -> None:
    _work_on(desk_archive)
    panel = _open(camera, desk_archive)
    camera.take("contradictions")
    camera.turn_dark()
    camera.take("contradictions-dark")
    _turn_to(camera, panel, Tab.CLAIMS)
    camera.take("repeated-claims-dark")


def test_nothing_is_corrected_yet(camera: Camera, desk_archive: Path) -> None:
    with Archive.open(desk_archive) as archive:
        links = [one.link.id for one in archive.contradictions().found]
        archive.change_links(links, status=ContradictionStatus.OPEN)
        archive.drain()
    panel = _open(camera, desk_archive)
    _turn_to(camera, panel, Tab.CORRECTED)
    camera.says("None of the contradictions that were found was corrected.")
    camera.take("no-contradictions")


def _work_on(path: Path) -> None:
    """One is explained, one corrected, and in one a passage is from the right."""
    article = archives.with_an_article_from_right_to_left(path)
    with Archive.open(path) as archive:
        first, second, *_ = archive.contradictions().found
        archive.change_link(first.link.id, status=ContradictionStatus.CORRECTED)
        archive.change_link(
            second.link.id,
            status=ContradictionStatus.EXPLAINED,
            note="The fax went to an office that was closed in 2019: sent, and never read.",
        )
        one, other = (marked.id for marked in archive.article(article).annotations)
        archive.link(one, other, type=LinkType.CONTRADICTS)
        archive.drain()


def _open(camera: Camera, archive: Path) -> ContradictionsPanel:
    camera.open(archive)
    camera.program.actions["view.contradictions"].trigger()
    panel = camera.workspace.parts.others[View.CONTRADICTIONS]
    assert isinstance(panel, ContradictionsPanel)
    camera.wait(lambda: panel.rows.rowCount() > 0)
    camera.settle()
    return panel


def _turn_to(camera: Camera, panel: ContradictionsPanel, tab: Tab) -> None:
    next(one for one in panel.tabs.buttons() if getattr(one, "key", "") == tab).click()
    camera.wait(lambda: panel.tab() is tab)
    camera.settle()
