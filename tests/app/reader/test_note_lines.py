"""A note fits its card, whatever is in it, and nothing that it names is ever opened."""

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QPainter, QTextDocument
from pytestqt.qtbot import QtBot

from app.reader.article import ReaderArticle, ReaderHighlight
from app.reader.entries import card_of, name_of, paint_card
from app.reader.note_lines import LINE, NoteLine, note_lines, style_of
from app.reader.notes import Emphasis
from app.reader.text_browser import TextBrowser
from app.reader.view import ReaderView
from app.reader.wrapping import metrics
from app.theme import DARK, LIGHT, Colours, Look
from archive.model import Span

WIDTH = 212
NOTE = "Same words as the **agency**, no sign of a *second* interview.\n- [ ] call the ministry @2026-12-01\n> Nobody."


@pytest.fixture(autouse=True)
def _fonts(look: Look) -> None:
    """The families of the program."""


def width_of(line: NoteLine) -> float:
    looks = [Emphasis.NONE] * len(line.text)
    for start, end, emphasis in line.stretches:
        looks[start:end] = [emphasis] * (end - start)
    wide = 0.0
    for emphasis, letters in groupby(zip(looks, line.text, strict=True), key=lambda pair: pair[0]):
        text = "".join(letter for _, letter in letters)
        wide += metrics(*style_of(emphasis)).horizontalAdvance(text)
    return wide


def test_it_is_broken_between_words_and_set_as_it_was_marked() -> None:
    lines = note_lines(NOTE, WIDTH, 16)
    assert [line.text for line in lines] == [
        *("Same words as the agency, no", "sign of a second interview.", "call the ministry @2026-12-01", "Nobody."),
    ]
    assert lines[0].stretches == ((18, 24, Emphasis.STRONG),)
    assert lines[1].stretches == ((10, 16, Emphasis.ITALIC),)
    assert [(line.is_done, line.quotes, line.indent) for line in lines] == [
        *((None, 0, 0), (None, 0, 0), (False, 0, 16), (None, 1, 10)),
    ]
    assert lines[0].height == LINE < lines[2].height


def test_what_goes_on_in_the_next_line_has_no_mark_of_its_own() -> None:
    first, second = note_lines("- [x] " + "word " * 10, WIDTH, 16)
    assert (first.begins, second.begins, first.indent, second.indent) == (True, False, 16, 16)
    assert first.is_done
    assert second.is_done


def test_a_long_address_is_broken_and_all_of_it_can_be_read() -> None:
    address = "https://a.example/" + "x/é" * 60
    lines = note_lines(f"see [it]({address})", WIDTH, 16)
    assert "".join(line.text for line in lines).replace(" ", "") == f"seeit({address})"


def test_of_a_very_long_note_it_is_said_that_there_is_more() -> None:
    lines = note_lines("**word** " * 400, WIDTH, 16)
    assert len(lines) == 16
    assert lines[-1].text.endswith("…")
    assert all(end < len(lines[-1].text) for _, end, _ in lines[-1].stretches)


@given(st.text("ab1x😀é \n*_-#>[]()!`<:/.", max_size=200), st.integers(60, 300))
def test_every_line_fits(note: str, width: int) -> None:
    for line in note_lines(note, width, 8):
        assert len(line.text) < 2 or width_of(line) <= width - line.indent + 2
        ends = [0, *(place for start, end, _ in line.stretches for place in (start, end)), len(line.text)]
        assert ends == sorted(ends)


def picture(note: str, colours: Colours) -> QImage:
    entry = card_of(ReaderHighlight("a", Span(0, 1), note=note))
    image = QImage(260, round(entry.height) + 20, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_card(painter, entry, 10, 10, colours, is_current=False)
    painter.end()
    return image


def test_a_card_is_as_high_as_its_note_and_follows_the_theme() -> None:
    short, long = (card_of(ReaderHighlight("a", Span(0, 1), note=note)) for note in ("One", "One\n- Two\n- Three"))
    assert long.height - short.height == 2 * (LINE + 2)
    assert picture(NOTE, LIGHT) == picture(NOTE, LIGHT)
    assert picture(NOTE, LIGHT) != picture(NOTE, DARK)
    assert picture("**One**", LIGHT) != picture("One", LIGHT)
    assert name_of(ReaderHighlight("a", Span(0, 1), note="**One** [ ]"), 84).about == ("One [ ]",)


def test_a_note_is_read_from_the_side_it_is_written_from() -> None:
    assert not note_lines("**One** غزة", WIDTH, 16)[0].from_right
    assert note_lines("- [ ] **غزة** One", WIDTH, 16)[0].from_right
    card = picture("- غزة", LIGHT)
    dark = [x for x in range(12, 244) for y in range(20, card.height() - 20) if card.pixelColor(x, y).lightness() < 140]
    assert min(dark) > 150  # the mark is the rightmost of it
    assert max(dark) > 225


@contextmanager
def watched(folder: Path) -> Iterator[Callable[[], bool]]:
    """Whether the system was asked to open anything in a folder, by whatever code."""
    system = ctypes.CDLL(None, use_errno=True)
    watch = system.inotify_init1(os.O_NONBLOCK)
    assert watch >= 0
    assert system.inotify_add_watch(watch, os.fsencode(folder), 0x20) >= 0  # IN_OPEN

    def opened() -> bool:
        try:
            return bool(os.read(watch, 4096))
        except BlockingIOError:
            return False

    yield opened
    os.close(watch)


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux tells who opens a file.")
def test_nothing_that_a_note_names_is_loaded(
    look: Look, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "x.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(file))
    asked: list[object] = []
    for kind in (QTextDocument, TextBrowser):
        monkeypatch.setattr(kind, "loadResource", lambda self, type, name: asked.append(name), raising=False)
    note = (
        f"![a]({file}) ![b](file://{file}) <img src='{file}'> <img src='//host/x'> [c](\\\\\\\\host\\\\share)\n"
        f"![d](https://host/x.png) <{QUrl.fromLocalFile(str(file)).toString()}>"
    )
    article = ReaderArticle(1, "T", "One gate.", highlights=(ReaderHighlight("a", Span(0, 3), note=note),))
    view = ReaderView(look)
    qtbot.addWidget(view)
    view.set_window_width(1560)
    view.resize(1100, 700)
    with watched(tmp_path) as opened:
        assert file.read_bytes()
        assert opened(), "the watch sees what is opened"
        view.show_article(article)
        view.show()
        qtbot.waitExposed(view)
        assert not view.grab().isNull()
        view.focus_highlight("a")
        assert not view.grab().isNull()
        assert (opened(), asked) == (False, [])
