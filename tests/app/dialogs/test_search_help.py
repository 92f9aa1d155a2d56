"""The help is the table of fields, and every example in it can be clicked."""

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from app.dialogs.search_help import SearchHelp
from app.theme import Look, Theme
from archive.query.fields import FIELDS
from archive.query.parser import parse


def test_every_field_is_explained(qtbot: QtBot, look: Look) -> None:
    help_ = SearchHelp(look)
    qtbot.addWidget(help_)
    look.choose(Theme.DARK)
    text = help_.text()
    for field in FIELDS.values():
        assert field.example in text
        assert field.means in text
        assert all(value in text for value in field.values)
    assert not help_.isModal()


def test_an_example_that_is_clicked_is_given_on_as_it_is_written(qtbot: QtBot, look: Look) -> None:
    help_ = SearchHelp(look)
    qtbot.addWidget(help_)
    chosen: list[str] = []
    help_.example_chosen.connect(chosen.append)
    for link in help_.links():
        help_._page.anchorClicked.emit(QUrl(link))
    assert {field.example for field in FIELDS.values()} <= set(chosen)
    assert {'"red line"~3', "gaza -truce", "blinkn~1"} <= set(chosen)
    for query in chosen:
        parse(query)
