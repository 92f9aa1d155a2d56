"""Linking: a passage waits for another one, it is asked how they are linked, and the links of an article are listed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.controllers.link_work import LinkWork
from app.panels.links import LinksPanel
from archive import Archive
from archive.model import ContradictionStatus, Span
from tests.journeys.reporter import controller_in
from tests.photographs import archives
from tests.photographs.camera import Camera
from tests.photographs.test_aside import shown

Key = Qt.Key
WATER = 1
FAX = "the authorities in Selhan had been told by fax"


def select(camera: Camera, words: str) -> None:
    view = camera.pane.view
    assert view.article is not None
    start = view.article.body.index(words)
    view.focus_highlight(None)
    view.select(Span(start, start + len(words)))
    view.show_span(Span(start, start + len(words)))
    view.setFocus()
    camera.settle()


def read(camera: Camera, article: int) -> None:
    camera.results.go_to(next(row for row in range(50) if camera.row(row).article == article))
    camera.wait(lambda: camera.pane.view.article is not None and camera.pane.view.article.id == article)
    camera.settle()


def press(camera: Camera, key: Qt.Key) -> None:
    camera.bot.keyClick(QApplication.focusWidget() or camera.window, key)


def test_linking(camera: Camera, desk_archive: Path) -> None:
    camera.open(desk_archive)
    camera.search("Selhan")
    read(camera, WATER)
    select(camera, FAX)
    press(camera, Key.Key_L)
    work = controller_in(camera.workspace, LinkWork)
    camera.wait(work.bar.isVisible)
    with Archive.open(desk_archive) as archive:
        (said, *_) = archive.article(archives.DUTY_LOG).annotations
    read(camera, archives.DUTY_LOG)
    camera.pane.view.await_highlight(said.id)
    camera.settle()
    camera.take("linking-from")
    press(camera, Key.Key_L)
    camera.wait(work.linking.popover.isVisible)
    press(camera, Key.Key_U)
    press(camera, Key.Key_R)
    camera.take("linking")
    camera.turn_dark()
    camera.take("linking-dark")


def test_the_links_of_an_article(camera: Camera, desk_archive: Path) -> None:
    with Archive.open(desk_archive) as archive:
        first = next(one for one in archive.links_of(WATER) if one.link.status is not None)
        archive.change_link(first.link.id, status=ContradictionStatus.EXPLAINED, note="Two gates, two hours apart.")
    camera.open(desk_archive)
    camera.search("Selhan")
    read(camera, WATER)
    camera.program.actions["view.links"].trigger()
    panel = shown(camera, "links", LinksPanel)
    camera.wait(lambda: panel.current() is not None)
    camera.bot.keyClick(panel.list, Key.Key_Down)
    camera.take("links")
    camera.turn_dark()
    camera.take("links-dark")


def test_nothing_is_linked(camera: Camera, desk_archive: Path) -> None:
    article = archives.add(desk_archive, {"title": "Weather", "text": "It rained.", "published": "2025-05-01"})[0]
    camera.open(desk_archive)
    camera.search("weather rained")
    read(camera, article)
    camera.program.actions["view.links"].trigger()
    camera.settle()
    camera.take("nothing-linked")
