"""Articles side by side: ribbons between two, three with a spine, versions, and what belongs beside an article."""

from pathlib import Path

from app.controllers.linked_reading import LinkedReadingController
from app.controllers.reading import ReadingController
from app.panels.neighbours import NeighboursPanel
from app.reader.readers import Readers
from archive import Archive
from archive.model import LinkType
from tests.journeys.reporter import controller_in
from tests.photographs import archives
from tests.photographs.camera import Camera
from tests.photographs.test_aside import shown


def test_two_linked_articles(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    _show_link(camera, _link(camera.workspace.archive, '"stayed cold"', '"own record"'))
    camera.take("side-by-side")
    camera.turn_dark()
    camera.take("side-by-side-dark")


def test_three_of_four(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    titles = ("own record", "stayed cold", "fourteen hours", "to our customers")
    _open(camera, *(_article(camera.workspace.archive, f'title:"{title}"') for title in titles))
    for _, between, _ in _readers(camera).row.between:
        between.joined.bring_together(between.joined.joints[0].id)
    camera.wait(lambda: not any(pane.view.flashing for pane in _readers(camera).panes))
    camera.take("three-panes")


def test_from_right_to_left_beside_from_left_to_right(camera: Camera, desk_archive: Path) -> None:
    arabic = archives.with_an_article_from_right_to_left(desk_archive)
    with Archive.open(desk_archive) as archive:
        one = min(archive.article(arabic).annotations, key=lambda marked: marked.span)
        other = min(archive.article(1).annotations, key=lambda marked: marked.span)
        link, _ = archive.link(one.id, other.id, type=LinkType.CORROBORATES)
    camera.open(desk_archive)
    _show_link(camera, link)
    camera.take("side-by-side-right-to-left")


def test_two_versions(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    corrected = _corrected(camera.workspace.archive)
    controller_in(camera.workspace, ReadingController).open(corrected)
    camera.wait(camera.program.actions["pane.versions"].isEnabled)
    camera.program.actions["pane.versions"].trigger()
    camera.wait(lambda: bool(_readers(camera).panes[-1].view.changes.spans))
    for pane in _readers(camera).panes:
        pane.view.show_span(pane.view.changes.spans[0])
    camera.take("versions-side-by-side")


def test_what_belongs_beside_an_article(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    _open(camera, _article(camera.workspace.archive, 'title:"stayed cold"'))
    camera.program.actions["view.neighbours"].trigger()
    panel = shown(camera, "neighbours", NeighboursPanel)
    camera.wait(lambda: panel.list.current() is not None)
    camera.take("neighbours")


def _readers(camera: Camera) -> Readers:
    assert isinstance(camera.workspace.parts.readers, Readers)
    return camera.workspace.parts.readers


def _open(camera: Camera, *articles: int) -> None:
    reading = controller_in(camera.workspace, ReadingController)
    for number, article in enumerate(articles):
        (reading.open_beside if number else reading.open)(article)
        _wait_for(camera, reading, article)
    camera.settle()


def _wait_for(camera: Camera, reading: ReadingController, article: int) -> None:
    camera.wait(lambda: reading.article is not None and reading.article.id == article)


def _show_link(camera: Camera, link: str) -> None:
    controller_in(camera.workspace, LinkedReadingController).show(link)
    camera.wait(lambda: any(between.joined.joins(link) for _, between, _ in _readers(camera).row.between))
    camera.settle()
    camera.wait(lambda: not any(pane.view.flashing for pane in _readers(camera).panes))


def _article(archive: Archive, query: str) -> int:
    return archive.search(query, limit=1).hits[0].article


def _link(archive: Archive, one: str, other: str) -> str:
    """The first contradiction between two articles, by words of their titles."""
    here, there = _article(archive, f"title:{one}"), _article(archive, f"title:{other}")
    views = [view for view in archive.links_of(here) if view.far.article == there]
    return next(view.link.id for view in views if view.link.type is LinkType.CONTRADICTS)


def _corrected(archive: Archive) -> int:
    """The article that has a second text."""
    numbers = range(1, 50)
    return next(number for number in numbers if len(archive.article(number).versions) > 1)
