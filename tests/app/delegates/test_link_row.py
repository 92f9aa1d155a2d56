"""Rows of links: as high as what is in them, and amber where a date is missing or only guessed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.delegates.link_row import LinkRowDelegate
from app.models.link_rows import LinkRow
from app.theme import Look
from app.theme.colours import LIGHT
from archive.model import (
    ContradictionStatus,
    Link,
    LinkEnd,
    LinkReading,
    LinkType,
    NearEnd,
    PlacementState,
    Span,
)
from archive.operations.links import LinkView

WIDTH = 360
FAR = LinkEnd("b", 2, 1, Span(0, 9), "It was dry", "Dry", outlet="Courier", published="2025-04-06")
LINK = Link("l", "a", "b", LinkType.CONTRADICTS, ContradictionStatus.OPEN)


def row(far: LinkEnd = FAR, link: Link = LINK, own: str = "") -> LinkRow:
    near = NearEnd("a", Span(0, 5), PlacementState.SAME)
    return LinkRow(LinkView(link, LinkReading(link.type.value), near, far), own)


@pytest.fixture
def delegate(look: Look, qtbot: QtBot) -> LinkRowDelegate:
    owner = QWidget()
    qtbot.addWidget(owner)
    return LinkRowDelegate(look, owner)


def inks(delegate: LinkRowDelegate, shown: LinkRow) -> set[str]:
    """The colours of the theme of which there is any pixel in the row."""
    size = QRect(0, 0, WIDTH, delegate.height(shown, WIDTH))
    image = QImage(size.size() * 2, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(2)
    image.fill(QColor(LIGHT.reader))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    delegate.paint_row(painter, size, shown)
    painter.end()
    pixels = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    return {name for name in ("amber", "red", "green") if getattr(LIGHT, name).lower() in pixels}


def test_a_date_that_is_missing_or_guessed_is_amber(delegate: LinkRowDelegate) -> None:
    assert inks(delegate, row()) == {"red"}
    assert inks(delegate, row(replace(FAR, is_date_guessed=True))) == {"red", "amber"}
    assert inks(delegate, row(replace(FAR, published=None))) == {"red", "amber"}


def test_the_type_has_its_colour(delegate: LinkRowDelegate) -> None:
    assert inks(delegate, row(link=Link("l", "a", "b", LinkType.CORROBORATES))) == {"green"}
    assert inks(delegate, row(link=Link("l", "a", "b", LinkType.UPDATES))) == set()


def test_a_row_is_as_high_as_what_is_in_it(delegate: LinkRowDelegate) -> None:
    least = delegate.height(row(), WIDTH)
    assert delegate.height(row(own="It rained"), WIDTH) > least
    assert delegate.height(row(link=replace(LINK, note="why")), WIDTH) > least
    long = delegate.height(row(replace(FAR, quote="It was dry. " * 6)), WIDTH)
    assert least < long < delegate.height(row(replace(FAR, quote="It was dry. " * 12)), WIDTH)
    longest = delegate.height(row(replace(FAR, quote="It was dry. " * 400)), WIDTH)
    assert longest == delegate.height(row(replace(FAR, quote="It was dry. " * 40)), WIDTH)


def test_what_reads_from_the_right_is_drawn_too(delegate: LinkRowDelegate) -> None:
    arabic = row(replace(FAR, quote="قال الوزير إنه لا اتفاق", outlet="الجريدة"))
    assert delegate.height(arabic, WIDTH) == delegate.height(row(), WIDTH)
    assert inks(delegate, arabic) == {"red"}
