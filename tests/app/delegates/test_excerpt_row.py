"""A row says who said what on which issue, in two lines of quote, whatever the script and however long the names."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.delegates.excerpt_shape import HEIGHT, LEFT, Shape, context_of, laid_out
from app.theme import LIGHT, Look
from app.theme.colours import issue_colour
from archive import Archive
from archive.model import Role, Span, Stance
from archive.operations.excerpts import Surroundings

WIDTH = 940
HEBREW = "ראש הממשלה אמר כי אין עסקה"
LONG = "the commission would have to be told of every single gate that is opened in the night " * 4
Row = Callable[..., Shape]


@pytest.fixture
def row(tmp_path: Path, look: Look, qapp: QApplication) -> Iterator[Row]:
    with Archive.create(tmp_path / "x.cuttings") as archive:
        file = tmp_path / "one.jsonl"
        text = f"{HEBREW}\n{LONG}\nHe said no.\nTruce 😀 talks."
        file.write_text(json.dumps({"title": "T", "text": text, "outlet": "Wire"}) + "\n", encoding="utf-8")
        archive.import_paths([file])

        def make(quote: str, query: str = "", **marking: object) -> Shape:
            key = archive.annotate(1, quote, **marking).id  # type: ignore[arg-type]
            [excerpt] = archive.excerpts_of([key])
            issues = {one.tag: issue_colour(0) for one in excerpt.annotation.assignments}
            matcher = archive.excerpts(query).matcher if query else None
            return laid_out(excerpt, WIDTH, issues, matcher)

        yield make


def said(shape: Shape) -> str:
    return "".join(piece.text for piece in shape.statement)


def test_the_statement_reads_from_speaker_to_stance(row: Row) -> None:
    shape = row(
        "He said no.",
        actors=[("Netanyahu", Role.SPEAKER), ("Israeli media", Role.VIA)],
        issues=[("Ceasefire proposal", Stance.AGAINST)],
    )
    assert said(shape) == "Netanyahu, via Israeli media  →  Ceasefire proposal  ·  against"
    assert [piece.text for piece in shape.statement if piece.swatch] == ["Ceasefire proposal"]
    assert (shape.outlet, shape.date, shape.check) == ("Wire", "No date – set", "")


def test_what_is_not_tagged_says_so(row: Row) -> None:
    assert said(row("He said no.")) == "Not tagged"


def test_a_long_quote_takes_two_lines_and_long_names_are_cut(row: Row) -> None:
    shape = row(LONG.strip(), actors=[("A spokesman of the joint water commission " * 6, Role.SPEAKER)])
    assert len(shape.quote) == 2
    assert shape.quote[1].text().endswith("…")
    assert said(shape).endswith("…")
    for layout in shape.quote:
        assert layout.lineAt(0).naturalTextWidth() <= WIDTH - LEFT
    assert shape.statement_top + 16 < HEIGHT


def test_a_long_issue_leaves_room_for_the_stance(row: Row) -> None:
    issue = "The gates were opened on an order that nobody had written down " * 3
    text = said(row("He said no.", actors=[("Kordane", Role.SPEAKER)], issues=[(issue, Stance.AGAINST)]))
    assert text.startswith("Kordane  →  The gates")
    assert text.endswith("…  ·  against")


def test_a_quote_from_the_right_begins_at_the_right(row: Row) -> None:
    shape = row(HEBREW)  # to be held: a line is not there any longer than its layout
    line = shape.quote[0].lineAt(0)
    assert line.naturalTextRect().left() > line.width() / 2


def test_hits_are_outlined_in_the_quote(row: Row) -> None:
    [outline] = row("Truce 😀 talks", query="talks").outlines
    assert outline.left() > LEFT + 30
    assert row("Truce 😀 talks").outlines == ()


def test_the_context_fills_the_quote_alone(look: Look) -> None:
    around = Surroundings("Before.", "A 😀 quote here.", Span(4, 9), "")
    context = context_of(around, WIDTH, issue_colour(0), LIGHT)
    assert len(context.paragraphs) == 2
    [filled] = context.paragraphs[1][0].formats()
    assert (filled.start, filled.length) == (5, 5)  # the face is two units of Qt's
    assert context.height > 40
