"""The form of an excerpt: what it shows, what it tells, and that nothing typed is lost."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.models.statement import Guesses, Part
from app.panels.excerpt_details import ExcerptDetails, Shown
from app.theme import Look
from archive import Archive
from archive.model import Attribution, Check, Excerpt, LinkType, Role, Stance, TranslationOrigin


@pytest.fixture
def excerpts(tmp_path: Path) -> tuple[Excerpt, ...]:
    with Archive.create(tmp_path / "x.cuttings") as archive:
        file = tmp_path / "one.jsonl"
        text = "Nobody was warned, she said.\nThe ferry sails."
        file.write_text(json.dumps({"title": "T", "text": text, "outlet": "Wire"}) + "\n", encoding="utf-8")
        archive.import_paths([file])
        first = archive.annotate(
            1,
            "Nobody was warned",
            actors=[("Mara Bell", Role.SPEAKER)],
            issues=[("Warning", Stance.FOR)],
            check=Check.DISPUTED,
            note="Call her.",
        )
        second = archive.annotate(1, "The ferry sails")
        archive.link(first.id, second.id, type=LinkType.CONTRADICTS)
        return archive.excerpts_of([first.id, second.id])


@pytest.fixture
def form(qtbot: QtBot, look: Look) -> Iterator[ExcerptDetails]:
    made = ExcerptDetails(look)
    qtbot.addWidget(made)
    made.resize(380, 900)
    made.show()
    return made


def names(form: ExcerptDetails) -> list[str]:
    return [button.accessibleName() for button in form.values.words()]


def test_everything_known_is_shown_and_guesses_are_called_guesses(
    form: ExcerptDetails, excerpts: tuple[Excerpt, ...]
) -> None:
    form.show_excerpt(Shown(excerpts[0], Guesses(attribution=Attribution.NAMED)))
    quote, source, citation = form.texts()
    assert (quote, source) == ("“Nobody was warned”", "Wire")
    assert "Wire" in citation
    assert form.date.text() == "No date – set"
    assert names(form) == [
        "Speaker, Mara Bell",
        "Issue, Warning",
        "Stance, for",
        "Attribution, named, a guess",
        "Wording, not said",
        "Check, disputed",
    ]
    assert [row.text() for row in form.links.rows()] == ["contradicts"]


def test_a_guess_is_confirmed_and_a_word_opens_its_menu(
    form: ExcerptDetails, excerpts: tuple[Excerpt, ...], qtbot: QtBot
) -> None:
    form.show_excerpt(Shown(excerpts[0], Guesses(attribution=Attribution.NAMED)))
    with qtbot.waitSignal(form.confirmed) as confirmed:
        form.values.guesses()[0].click()
    assert confirmed.args == [Part.ATTRIBUTION]
    with qtbot.waitSignal(form.word_chosen) as chosen:
        form.values.words()[2].click()
    assert chosen.args[0].part is Part.STANCE


def test_what_is_typed_is_told_before_another_excerpt_is_shown(
    form: ExcerptDetails, excerpts: tuple[Excerpt, ...], qtbot: QtBot
) -> None:
    told: list[tuple[str, object]] = []
    form.changed.connect(lambda key, about: told.append((key, about)))
    form.show_excerpt(Shown(excerpts[0]))
    qtbot.keyClicks(form.translation, "Kimse")
    form.show_excerpt(Shown(excerpts[1]))
    assert told == [(excerpts[0].annotation.id, {"translation": "Kimse"})]
    assert form.translation.toPlainText() == ""


def test_a_refresh_leaves_what_is_being_typed(
    form: ExcerptDetails, excerpts: tuple[Excerpt, ...], qtbot: QtBot
) -> None:
    form.show_excerpt(Shown(excerpts[0]))
    form.activateWindow()
    form.check_note.setFocus()
    qtbot.waitUntil(form.check_note.hasFocus)
    qtbot.keyClicks(form.check_note, "by phone")
    form.show_excerpt(Shown(excerpts[0]))
    assert form.check_note.text() == "by phone"


def test_the_origin_and_the_privacy_are_told(form: ExcerptDetails, excerpts: tuple[Excerpt, ...], qtbot: QtBot) -> None:
    form.show_excerpt(Shown(excerpts[0]))
    with qtbot.waitSignal(form.changed) as told:
        qtbot.mouseClick(form.private, Qt.MouseButton.LeftButton, pos=form.private.rect().center() / 8)
    assert told.args[1] == {"private": True}
    form.origin.setCurrentIndex(form.origin.findData(TranslationOrigin.MACHINE))
    with qtbot.waitSignal(form.changed) as told:
        form.origin.activated.emit(form.origin.currentIndex())
    assert told.args[1] == {"translation_origin": TranslationOrigin.MACHINE}
