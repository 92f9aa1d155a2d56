"""What leaves the window with an article, and what is looked at beside it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.controllers.article_files import ArticleFiles
from app.controllers.article_menu import ArticleMenu
from app.controllers.article_values import reader_article
from app.controllers.desk import Desk
from app.reader.article import ReaderArticle
from app.reader.text_window import TextWindow
from tests.app.controllers.desk import BODY, add

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def article(desk: Desk, id: int = 1, version: int | None = None) -> ReaderArticle:
    return reader_article(desk.archive.article(id, version), desk.archive.issue_places())


def window_of(parent: QWidget, qtbot: QtBot) -> TextWindow:
    qtbot.waitUntil(lambda: bool(parent.findChildren(TextWindow)))
    (found,) = parent.findChildren(TextWindow)
    return found


def test_an_article_is_saved_as_html_without_notes(desk: Desk, parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    files = ArticleFiles(desk, parent)
    dialog = files.save_html(article(desk))
    assert isinstance(dialog, QFileDialog)
    assert dialog.selectedFiles()[0].endswith("Flood.html")
    dialog.close()
    file = tmp_path / "out.html"
    with qtbot.waitSignal(desk.bus.told) as got:
        files.save_to(str(file))
    assert got.args == [f"Wrote {file} with 2 highlights."]
    assert "Zebras" in file.read_text("utf-8")


def test_what_cannot_be_written_is_said(desk: Desk, parent: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    files = ArticleFiles(desk, parent)
    dialog = files.save_html(article(desk))
    assert dialog is not None
    dialog.close()
    with qtbot.waitSignal(desk.bus.told) as got:
        files.save_to(str(tmp_path / "absent" / "out.html"))
    assert "absent" in got.args[0]


def test_an_original_that_is_text_is_shown_as_the_text_it_is(
    desk: Desk, parent: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    page = "The page\n\n<script src='https://example.org/x.js'></script> It is as it came in."
    file = tmp_path / "page.txt"
    file.write_text(page, encoding="utf-8")
    desk.archive.import_paths([file])
    opened: list[QUrl] = []
    files = ArticleFiles(desk, parent)
    files.open_outside = opened.append
    files.open_original(article(desk, 3))
    window = window_of(parent, qtbot)
    assert "<script src='https://example.org/x.js'>" in window.text.toPlainText()
    assert opened == []


@pytest.mark.parametrize("name", ["article.html", "article_windows1254.html", "article.mhtml", "newsletter.eml"])
def test_a_page_or_a_mail_is_shown_as_its_source_and_opens_nothing(
    desk: Desk, parent: QWidget, qtbot: QtBot, name: str
) -> None:
    desk.archive.import_paths([DATA / name])
    opened: list[QUrl] = []
    files = ArticleFiles(desk, parent)
    files.open_outside = opened.append
    files.open_original(article(desk, 3))
    window = window_of(parent, qtbot)
    source = window.text.toPlainText()
    assert "<p" in source or "Content-Type:" in source
    assert window.text.document().begin().blockFormat().headingLevel() == 0, "the source is read as no page"
    assert len(source) > 0.8 * len((DATA / name).read_bytes().decode("utf-8", "replace"))
    assert opened == []


def test_an_original_with_a_program_of_its_own_is_opened_there_and_gone_with_the_window(
    desk: Desk, parent: QWidget, qtbot: QtBot
) -> None:
    pdf = DATA / "article.pdf"
    desk.archive.import_paths([pdf])
    opened: list[QUrl] = []
    files = ArticleFiles(desk, parent)
    files.open_outside = opened.append
    files.open_original(article(desk, 3))
    qtbot.waitUntil(lambda: bool(opened))
    assert Path(opened[0].toLocalFile()).read_bytes() == pdf.read_bytes()


def test_what_was_not_kept_is_said(desk: Desk, parent: QWidget, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.bus.told) as got:
        ArticleFiles(desk, parent).open_original(article(desk))
    assert "original" in got.args[0]


def test_what_changed_between_two_versions_is_shown_word_by_word(desk: Desk, parent: QWidget, qtbot: QtBot) -> None:
    text = BODY.replace("007. The governor said", "007. The minister said")
    add(desk.archive, title="Flood", text=text, outlet="Wire", external_id="1", published="2025-04-04")
    ArticleFiles(desk, parent).show_difference(1, 1, 2)
    shown = window_of(parent, qtbot).text
    lines = shown.toPlainText().split("\n\n")
    assert lines[:3] == [
        "7 paragraphs unchanged",
        "007. The governor minister said that no warning came before the flood.",
        "54 paragraphs unchanged",
    ]
    cursor = shown.document().find("governor")
    assert cursor.charFormat().fontStrikeOut()
    assert shown.document().find("minister").charFormat().fontUnderline()


def test_the_menu_offers_the_versions_and_what_changed(desk: Desk, parent: QWidget, qtbot: QtBot) -> None:
    add(desk.archive, title="Flood", text=f"{BODY} More.", outlet="Wire", external_id="1", published="2025-04-04")
    menus = ArticleMenu(desk, parent)
    menu = menus.open(article(desk), QPoint(0, 0))
    texts = [action.text() for action in menu.actions()]
    assert "Version 2 of 2" in texts
    changed = next(action for action in menu.actions() if action.text().startswith("What changed"))
    with qtbot.waitSignal(menus.difference_wanted) as got:
        changed.trigger()
    assert got.args == [1, 2]
    (versions,) = [action.menu() for action in menu.actions() if action.menu()]
    earlier = next(action for action in versions.actions() if action.text() == "Version 1")  # type: ignore[attr-defined]
    with qtbot.waitSignal(menus.version_wanted) as chosen:
        earlier.trigger()
    assert chosen.args == [1]
    menu.close()
