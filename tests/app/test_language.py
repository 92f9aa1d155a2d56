"""The window speaks the language that was chosen, and has no text that is missing in any it knows."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from app.actions.gestures import label_translated
from app.bootstrap import Program
from app.language import VARIABLE, available, speak
from app.settings import Settings
from tests import translations


@pytest.fixture
def no_language(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No language is chosen, and after the test none is spoken."""
    monkeypatch.delenv(VARIABLE, raising=False)
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.parametrize("ts", translations.sources(), ids=lambda path: path.stem)
def test_every_text_is_translated(ts: Path) -> None:
    missing = translations.missing(ts)
    assert not missing, "Fill in, then run `python -m tests.translations`:\n" + "\n".join(missing)


@pytest.mark.parametrize("ts", translations.sources(), ids=lambda path: path.stem)
def test_what_ships_is_what_the_translators_wrote(ts: Path, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(ts.with_suffix(".qm")))
    stale = [
        f"{context}: {text}"
        for context, text, translation in translations.messages(ts)
        if translation and not translation.startswith(translator.translate(context, text) or "\0")
    ]
    assert not stale, "Run `python -m tests.translations`:\n" + "\n".join(stale)


@pytest.mark.parametrize("ts", translations.sources(), ids=lambda path: path.stem)
def test_places_for_values_are_kept(ts: Path) -> None:
    for context, text, translation in translations.messages(ts):
        for mark in ("{0}", "{1}", "{2}", "%n", "…"):
            assert (mark in text) == (mark in translation), f"{context}: {text}"


@pytest.mark.usefixtures("no_language")
def test_the_environment_comes_before_the_setting_and_that_before_the_system(
    qapp: QApplication, window_settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    window_settings.put("language", "tr")
    assert speak(qapp, window_settings) == "tr"
    monkeypatch.setenv(VARIABLE, "en")
    assert speak(qapp, window_settings) == "en"
    monkeypatch.setenv(VARIABLE, "tr_TR")
    assert speak(qapp, window_settings) == "tr"
    monkeypatch.setenv(VARIABLE, "xx")
    assert speak(qapp, window_settings) == "en"


@pytest.mark.usefixtures("no_language")
def test_the_window_speaks_turkish(programs: Callable[[], Program], window_settings: Settings) -> None:
    window_settings.put("language", "tr")
    program = programs()
    assert program.language == "tr"
    assert program.actions["archive.open"].text() == "Arşiv aç…"
    assert label_translated("Annotate a passage") == "Bir bölümü işaretleme"
    assert label_translated("Link two passages: updates") == "İki bölümü bağlama: updates"
    assert label_translated("Importance") == "Importance"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "İptal"


def test_turkish_ships() -> None:
    assert "tr" in available()
