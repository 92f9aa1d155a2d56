"""The window speaks the language that was chosen, and has no text that is missing in any it knows."""

import ast
from pathlib import Path
from string import Formatter
from typing import TypeGuard

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.language import VARIABLE, available, speak
from app.settings import Settings
from tests import translations

SOURCES = sorted((translations.ROOT / "app").rglob("*.py"))
each_language = pytest.mark.parametrize("ts", translations.sources(), ids=lambda path: path.stem)


@each_language
def test_every_text_is_translated(ts: Path) -> None:
    missing = translations.missing(ts)
    assert not missing, "Fill in, then run `python -m tests.translations`:\n" + "\n".join(missing)


@each_language
def test_what_ships_is_what_the_translators_wrote(ts: Path, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(ts.with_suffix(".qm")))
    stale = [
        f"{context}: {text}"
        for context, text, translation in translations.messages(ts)
        if translation and translation != translator.translate(context, text)
    ]
    assert not stale, "Run `python -m tests.translations`:\n" + "\n".join(stale)


@each_language
def test_places_for_values_are_kept(ts: Path) -> None:
    for context, text, translation in translations.messages(ts):
        assert places(text) == places(translation), f"{context}: {text}"
        assert ("…" in text) == ("…" in translation), f"{context}: {text}"


def places(text: str) -> set[tuple[str | None, str | None]]:
    try:
        return {(name, spec) for _, name, spec, _ in Formatter().parse(text) if name is not None}
    except ValueError:  # a bracket that is meant as one
        return set()


each_source = pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(translations.ROOT)))
LOOKED_UP = {"words.py": 2, "catalogue.py": 1, "facet_items.py": 1, "way_chapters.py": 1}
"""How many texts are looked up that stand in a table, or in the library."""


@each_source
def test_translators_see_every_text(path: Path) -> None:
    """They find a text only where it is written out as an argument of the call, and not within an f-string."""
    module = ast.parse(path.read_text(encoding="utf-8"))
    asked = [node for node in ast.walk(module) if is_question(node)]
    within = [node for text in ast.walk(module) if isinstance(text, ast.JoinedStr) for node in ast.walk(text)]
    hidden = [node for node in asked if not isinstance(node.args[-1], ast.Constant)]
    assert len(hidden) == LOOKED_UP.get(path.name, 0), [ast.unparse(node) for node in hidden]
    assert [ast.unparse(node) for node in within if is_question(node)] == []


def is_question(node: ast.AST) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and ast.unparse(node.func) in (
        *("self.tr", "translate", "QCoreApplication.translate"),
    )


@each_source
def test_an_error_is_said_and_not_printed(path: Path) -> None:
    """In the window nothing shows the English text of an error or a label: `app.words.say` knows the language."""
    if path.is_relative_to(translations.ROOT / "app" / "cli"):
        return
    module = ast.parse(path.read_text(encoding="utf-8"))
    assert [node.lineno for node in ast.walk(module) if ast.unparse(node) == "str(error)"] == []


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
def test_to_speak_another_language_forgets_the_one_before(qapp: QApplication, window_settings: Settings) -> None:
    window_settings.put("language", "tr")
    speak(qapp, window_settings)
    assert (qapp.translate("FirstPage", "Menu"), QLocale().toString(12_345)) == ("Menü", "12.345")
    window_settings.put("language", "en")
    speak(qapp, window_settings)
    assert (qapp.translate("FirstPage", "Menu"), QLocale().toString(12_345)) == ("Menu", "12,345")


def test_turkish_ships() -> None:
    assert "tr" in available()
