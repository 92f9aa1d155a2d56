"""A row faces two passages across a seam, whatever the script and however long they are, and says how it stands."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.delegates.contradiction_row import ContradictionRowDelegate
from app.delegates.contradiction_shape import HEIGHT, LEFT, STATUS, Shape, Spot, laid_out
from app.delegates.seam import WIDTH as SEAM
from app.delegates.seam import paint_seam
from app.theme import DARK, LIGHT, Colours, Look
from app.theme.colours import issue_colour
from archive.index.marks import Matcher
from archive.operations.links import Contradiction
from tests.app import faced

WIDTH = 1320


@pytest.fixture
def found(tmp_path: Path, qapp: QApplication, look: Look) -> tuple[Contradiction, ...]:
    path = tmp_path / "x.cuttings"
    faced.fill(path)
    return faced.contradictions(path)


def shape(one: Contradiction, *, width: int = WIDTH, can_write: bool = True, matcher: Matcher | None = None) -> Shape:
    issues = {tag.tag: issue_colour(0) for tag in one.first.issues}
    return laid_out(one, width, issues, matcher, can_write=can_write)


def test_columns_and_seam_stand_where_the_design_has_them(found: tuple[Contradiction, ...]) -> None:
    row = shape(found[2])
    column = (WIDTH - STATUS - 84) / 2
    first, second = row.sides
    assert first.left == LEFT
    assert row.seam.width() == SEAM
    assert first.left + column < row.seam.left() < row.seam.right() < second.left
    assert second.left + column < row.spots[Spot.STATUS].left() == WIDTH - STATUS


def test_each_side_says_who_where_and_when(found: tuple[Contradiction, ...]) -> None:
    row = shape(found[2])
    first, second = row.sides
    assert "".join(piece.text for piece in first.statement) == "Mara Bell  →  Ferry  ·  for"
    assert "".join(piece.text for piece in second.statement) == "Anton Roe, via Courier  →  Ferry  ·  against"
    assert (first.outlet, first.date, first.is_dated) == ("Wire", "3 Jun 2024", True)
    assert (second.outlet, second.date, second.is_dated) == ("Courier", "No date – set", False)
    assert (row.status, [layout.text() for layout in row.note]) == ("corrected", ["It sailed a day later."])
    assert first.colour == issue_colour(0)


def test_both_statements_stand_at_one_height_below_the_longer_quote(found: tuple[Contradiction, ...]) -> None:
    row = shape(found[1])
    assert [len(side.quote) for side in row.sides] == [2, 1]
    assert row.sides[0].quote[1].text().endswith("…")
    assert row.top + 2 * 25 < row.statement_top < row.source_top < HEIGHT - 16
    for side in row.sides:
        for layout in side.quote:
            assert layout.lineAt(0).naturalTextWidth() <= (WIDTH - STATUS - 84) / 2


def test_a_narrow_row_still_has_both(found: tuple[Contradiction, ...]) -> None:
    for one in found:
        row = shape(one, width=640)
        assert row.sides[1].left < row.spots[Spot.STATUS].left()
        assert all(layout.lineAt(0).naturalTextWidth() <= 160 for side in row.sides for layout in side.quote)


def test_a_quote_from_the_right_begins_at_the_right(found: tuple[Contradiction, ...]) -> None:
    row = shape(found[0])  # to be held: a line is not there any longer than its layout
    line = row.sides[0].quote[0].lineAt(0)
    assert line.naturalTextRect().left() > line.width() / 2


def test_hits_are_outlined_on_either_side(found: tuple[Contradiction, ...], tmp_path: Path) -> None:
    from archive import Archive

    with Archive.open(tmp_path / "x.cuttings") as archive:
        matcher = archive.search("harbour").matcher
    first, second = shape(found[2], matcher=matcher).sides
    assert (first.outlines, len(second.outlines)) == ((), 1)
    assert second.outlines[0].left() > second.text


def test_what_can_be_clicked_on_is_what_can_be_done(found: tuple[Contradiction, ...]) -> None:
    assert set(shape(found[2]).spots) == {Spot.STATUS, Spot.NOTE, Spot.BESIDE, Spot.SECOND_DATE}
    assert set(shape(found[2], can_write=False).spots) == {Spot.STATUS, Spot.BESIDE}
    places = list(shape(found[2]).spots.values())
    assert not any(one.intersects(other) for one in places for other in places if one is not other)


def test_a_spot_is_found_by_its_place(found: tuple[Contradiction, ...], look: Look) -> None:
    delegate = ContradictionRowDelegate(look)
    for spot in (Spot.STATUS, Spot.NOTE, Spot.BESIDE, Spot.SECOND_DATE):
        at = delegate.place_of(found[2], WIDTH, spot).center()
        assert delegate.spot_at(found[2], WIDTH, at.x(), at.y()) is spot
    assert delegate.spot_at(found[2], WIDTH, 100, 40) is None
    assert delegate.place_of(found[2], WIDTH, Spot.FIRST_DATE).isEmpty()
    assert "It sailed a day later." in delegate.shape(found[2], WIDTH).tip


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_what_is_settled_has_a_fainter_seam(qapp: QApplication, colours: Colours) -> None:
    ground = QColor(colours.reader)

    def contrast(*, is_settled: bool) -> int:
        image = QImage(SEAM, 100, QImage.Format.Format_RGB32)
        image.fill(ground)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_seam(painter, QRectF(0, 0, SEAM, 100), colours, is_settled=is_settled)
        painter.end()
        return sum(abs(image.pixelColor(6, y).lightness() - ground.lightness()) for y in range(100))

    assert contrast(is_settled=False) > 1.5 * contrast(is_settled=True) > 0
