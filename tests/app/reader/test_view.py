"""What the reader sees and selects is what the archive has."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from app.reader.article import ReaderArticle, ReaderHighlight, ReaderLink
from app.reader.document import LEFT
from app.reader.view import ReaderView
from app.theme import DARK, LIGHT, Look, Theme, highlight_colour
from archive.model import LinkType, PlacementState, Span

BODY = "\n".join(
    f"{number:02}. The ferry of Yalıköy 😀 sails\u00a0again, said the harbour office on Monday; the council had asked."
    for number in range(60)
)


def span(text: str, body: str = BODY) -> Span:
    start = body.index(text)
    return Span(start, start + len(text))


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> ReaderView:
    made = ReaderView(look)
    qtbot.addWidget(made)
    made.set_window_width(1560)
    made.resize(980, 700)
    made.show()
    return made


def shown(view: ReaderView, *highlights: ReaderHighlight, body: str = BODY) -> ReaderView:
    view.show_article(ReaderArticle(1, "Ferries", body, highlights=highlights))
    return view


def picture(view: ReaderView) -> QImage:
    return view.viewport().grab().toImage()


def has(image: QImage, colour: str, left: int = 0, right: int | None = None, near: int = 0) -> int:
    """How many pixels within these columns have this colour, or one as `near` to it, as smoothed lines do."""
    wanted = QColor(colour)
    columns = range(left, image.width() if right is None else right)
    found = Counter(image.pixel(x, y) for y in range(image.height()) for x in columns)
    return sum(count for pixel, count in found.items() if _distance(QColor(pixel), wanted) <= near)


def _distance(one: QColor, other: QColor) -> int:
    pairs = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return max(abs(a - b) for a, b in pairs)


def test_what_is_selected_is_the_archive_s_text_and_is_copied_so(view: ReaderView) -> None:
    shown(view)
    passage = span("😀 sails\u00a0again")
    view.select(passage)
    assert view.selection() == passage
    view.copy()
    assert QGuiApplication.clipboard().text() == "😀 sails\u00a0again"
    view.select(Span(BODY.index("Monday"), BODY.index("02. ")))
    view.copy()
    assert "\n01. The" in QGuiApplication.clipboard().text()


def test_a_selection_cuts_no_character_and_the_title_is_no_passage(view: ReaderView) -> None:
    body = "Cafe\u0301 👩\u200d👩\u200d👧 here"
    shown(view, body=body)
    view.select(Span(2, 4))
    assert view.selection() == Span(2, 5)
    view.select(Span(7, 9))
    selected = view.selection()
    assert selected is not None
    assert selected.of(body) == "👩\u200d👩\u200d👧"
    cursor = view.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(4, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selection() is None


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(BODY) - 3000), st.sampled_from([(640, 1.0), (480, 1.25), (800, 0.8)]))
def test_the_reader_comes_back_to_the_line_it_left(view: ReaderView, place: int, setting: tuple[int, float]) -> None:
    shown(view)
    view.set_setting(*setting)
    view.scroll_to(place)
    at = view.position()
    assert at <= place
    view.scroll_to(0)
    view.scroll_to(at)
    assert view.position() == at


@pytest.mark.parametrize("size", [(980, 700), (1400, 900), (640, 480)])
def test_an_article_opened_before_it_is_seen_is_seen_where_it_was_left(
    look: Look, qtbot: QtBot, size: tuple[int, int]
) -> None:
    place = BODY.index("20. ")
    view = ReaderView(look)
    qtbot.addWidget(view)
    view.show_article(ReaderArticle(1, "Ferries", BODY, position=place))
    view.resize(*size)
    view.show()
    qtbot.waitExposed(view)
    assert view.position() == place
    view.hide()
    view.scroll_to(BODY.index("30. "))
    view.show()
    assert view.position() == BODY.index("30. ")


def test_nothing_can_be_loaded_from_a_text(view: ReaderView) -> None:
    shown(view, body='<img src="file:///etc/hostname"> https://example.org/x.png')
    assert view.loadResource(2, QUrl("file:///etc/hostname")) is None  # type: ignore[func-returns-value]
    assert view.selection() is None
    assert "<img" in view.toPlainText(), "a text is shown as it is, not read as a page"


def test_a_highlight_is_painted_in_its_colour_and_repainted_in_the_dark(view: ReaderView, look: Look) -> None:
    shown(view, ReaderHighlight("a", span("05. The ferry of"), colour="blue", tags=("Gaza talks",)))
    assert has(picture(view), "#B9DFFD") > 500
    look.choose(Theme.DARK)
    dark = picture(view)
    assert (has(dark, "#193C56") > 500, has(dark, "#B9DFFD")) == (True, 0)
    assert dark.pixelColor(5, 5).name().upper() == DARK.reader
    look.choose(Theme.LIGHT)
    assert picture(view).pixelColor(5, 5).name().upper() == LIGHT.reader


def test_of_two_highlights_both_colours_are_seen(view: ReaderView) -> None:
    shown(
        view,
        ReaderHighlight("a", span("05. The ferry of Yalıköy"), colour="blue"),
        ReaderHighlight("b", span("05. The ferry of Yalıköy"), colour="orange"),
    )
    image = picture(view)
    assert has(image, "#B9DFFD") > 200
    assert has(image, "#EEBC9E") > 200


def test_what_is_contradicted_is_underlined_in_red_and_an_uncertain_place_is_outlined(view: ReaderView) -> None:
    links = (ReaderLink(LinkType.CONTRADICTS, "Other"),)
    shown(view, ReaderHighlight("a", span("05. The ferry"), colour="blue", links=links))
    assert has(picture(view), LIGHT.red, LEFT, 300, near=12) > 0
    shown(view, ReaderHighlight("a", span("05. The ferry"), state=PlacementState.UNCERTAIN, colour="blue"))
    image = picture(view)
    assert has(image, "#B9DFFD") == 0, "no fill says that it is there"
    assert has(image, LIGHT.amber, LEFT, 300, near=12) > 0


def test_marks_are_drawn_where_right_to_left_text_is(view: ReaderView) -> None:
    body = "قال الوزير: لا اتفاق قبل الانسحاب الكامل من المحور"
    shown(view, ReaderHighlight("a", span("الوزير", body), colour="blue"), body=body)
    image = picture(view)
    columns = [x for x in range(image.width()) for y in range(60, 200) if image.pixel(x, y) == QColor("#B9DFFD").rgb()]
    assert LEFT + 320 < min(columns) < max(columns) <= LEFT + 641


def test_hits_are_gone_through_from_where_the_reader_is_and_around(view: ReaderView) -> None:
    shown(view)
    view.set_hits([span("10. The"), span("30. The"), span("50. The")])
    view.scroll_to(BODY.index("20. "))
    assert [view.go_to_hit(1), view.go_to_hit(1), view.go_to_hit(1), view.go_to_hit(-1)] == [1, 2, 0, 2]
    assert view.position() > 0
    view.set_hits([])
    assert view.go_to_hit(1) is None


def test_a_click_on_a_bracket_or_a_name_makes_the_highlight_the_current_one(view: ReaderView, qtbot: QtBot) -> None:
    shown(view, ReaderHighlight("a", span("02. The ferry"), tags=("Gaza talks",)))
    place = view.document().documentLayout().blockBoundingRect(view.document().findBlockByNumber(4)).center().y()
    for x in (LEFT + 640 + 16, LEFT + 640 + 40, LEFT + 10):
        view.focus_highlight(None)
        with qtbot.waitSignal(view.highlight_chosen) as got:
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, int(place) - 12))
        assert (got.args, view.current_highlight()) == (["a"], "a")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 5))
    assert view.current_highlight() is None


def test_notes_stand_in_cards_only_where_the_window_is_wide(view: ReaderView, qtbot: QtBot) -> None:
    shown(view, ReaderHighlight("a", span("05. The ferry"), tags=("Gaza talks",), note="Who asked?"))
    beside = LEFT + 640 + 30

    def card() -> int:
        return has(picture(view), LIGHT.surface, beside)

    assert card() > 3000
    view.set_window_width(1300)
    assert card() == 0
    ink = highlight_colour(None).ink(LIGHT)
    assert has(picture(view), ink, beside) > 0
    view.focus_highlight("a")
    assert card() > 3000, "it opens when its highlight is the current one"
    names = has(picture(view), ink, beside + 60)
    assert names == 0, "and stands instead of the name"
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert (view.current_highlight(), card()) == (None, 0)


def test_a_narrow_pane_makes_the_column_narrower_and_keeps_selection_and_place(view: ReaderView, qtbot: QtBot) -> None:
    shown(view)
    view.scroll_to(BODY.index("30. "))
    view.select(span("31. The"))
    place = view.position()
    view.resize(420, 700)
    qtbot.wait(10)
    assert view.document().textWidth() < 400
    assert (view.position(), view.selection()) == (place, span("31. The"))


def test_arrows_and_page_keys_scroll_and_shift_selects(view: ReaderView, qtbot: QtBot) -> None:
    shown(view)
    bar = view.verticalScrollBar()
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(view, key)
        seen.append(bar.value())
    assert seen[0] == 29 < seen[1] < seen[2] == bar.maximum()
    assert seen[3] == 0
    view.select(Span(0, 3))
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection() == Span(0, 4)


def test_the_keyboard_selects_on_from_where_it_was_when_the_text_is_laid_out_anew(
    view: ReaderView, qtbot: QtBot
) -> None:
    shown(view, ReaderHighlight("a", span("07. The ferry")))
    view.go_to_highlight(1)
    view.set_setting(480, 1.25)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    at = BODY.index("07. The ferry")
    assert view.selection() == Span(at, at + 1)
